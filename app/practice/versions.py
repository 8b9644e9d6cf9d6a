"""Two versions of one sentence, as an exchange leaves them when two people write without seeing each other."""

from __future__ import annotations

from app.domain.ids import Id
from app.domain.record import RecordType
from app.domain.records.conflicts import EditConflict
from app.domain.records.projects import ProgressLog
from app.practice.places import Places
from app.storage.store import Store

OTHER_TEXT = "5-сыныпта оқушылар мәтінге он екі сұрақ құрастырды, оның сегізі ашық сұрақ."


def two_versions(store: Store, places: Places, author: Id, other_author: Id) -> None:
    """Let the latest entry of the project's log wait for somebody to choose."""
    kind: RecordType = ProgressLog.record_type
    entry = max(store.all(ProgressLog, project_id=places.project), key=lambda one: (one.day is not None, one.day))
    stamp = store.clock.next_stamp()
    with store.work() as work:
        work.save(
            EditConflict(
                id=EditConflict.record_type.derived_id(entry.id), row_id=entry.id, type_number=kind.number,
                field_number=kind.by_name["text"].number, kept_value=entry.text, other_value=OTHER_TEXT,
                kept_author=author, other_author=other_author, kept_stamp=stamp, other_stamp=stamp,
                kept_device=store.device, other_device=store.device,
            )
        )  # fmt: skip
