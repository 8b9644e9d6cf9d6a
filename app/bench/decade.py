"""Ten years of one school, over which the start is measured once more."""

from __future__ import annotations

from pathlib import Path

from app.bench.workload import SchoolYear
from app.domain.ids import Id
from app.domain.records.attachments import Attachment, AttachmentKind
from app.storage.attachments import AttachmentFiles
from app.storage.opening import close_store, open_store
from app.storage.practice import hurried
from app.storage.status_queries import record_counts
from app.storage.store import Store
from app.usecases.identity import Identity, introduce

RECORDS, PHOTOS = 20_000, 2_000
CHANGES = 500
"""Between two looks at how many records there are."""


def ten_years(folder: Path) -> Path:
    """A profile with so many records and photos, and new work of its 30 teachers every half year."""
    store = open_store(folder)
    with hurried(store):
        first = group = SchoolYear(store)
        while records_in(store) < RECORDS - PHOTOS:
            group = SchoolYear(store, seed=group.seed + 1, after=first)
            for _ in range(3):
                group.week(CHANGES)
        add_photos(store, folder, first.school, first.project)
        introduce(store, Identity(first.people[0], first.school, "facilitator"))
    close_store(store)
    return folder


def records_in(store: Store) -> int:
    """Records that are not deleted."""
    with store.reading() as connection:
        return sum(record_counts(connection).values())


def add_photos(store: Store, folder: Path, school: Id, project: Id) -> None:
    """Photos as small as their names: no start reads them."""
    files = AttachmentFiles.of_profile(folder)
    for start in range(0, PHOTOS, 50):
        with store.work() as work:
            for number in range(start, start + 50):
                data = f"photo {number}".encode()
                work.save(
                    Attachment(
                        id=store.new_id(), school_id=school, project_id=project, kind=AttachmentKind.PHOTO,
                        sha256=files.keep(data), size=len(data), mime="image/jpeg", file_name=f"{number}.jpg",
                    )
                )  # fmt: skip
