"""Files of attachments in the database: how each of them stands, what a server confirmed, what a person asked for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Container, Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, Row, Select, func, or_, select, update

from app.domain.ids import Id
from app.domain.records.attachments import Attachment
from app.domain.records.lesson_study import CycleStatus
from app.domain.records.projects import ProjectStage
from app.domain.rules.attachments import lets_leave
from app.domain.rules.transfers import FileStanding
from app.storage.rows import record_of
from app.storage.tables import RECORD_TABLES, change_log, sync_file, sync_stream
from app.storage.upsert import upsert

_RUNNING_STAGES = (
    ProjectStage.ENROLLED, ProjectStage.VALUES, ProjectStage.CONCERN, ProjectStage.CONSULTATION, ProjectStage.PLAN,
    ProjectStage.LEADING, ProjectStage.EVIDENCE, ProjectStage.RESUBMIT,
)  # fmt: skip
_RUNNING_CYCLES = (CycleStatus.DRAFT, CycleStatus.PLANNING, CycleStatus.IN_PROGRESS, CycleStatus.REPORTING)


def state_of_files(connection: Connection) -> tuple[int, ...]:
    """Numbers that change when `standings` may: whoever keeps its answer compares them."""
    newest = connection.scalar(select(func.max(change_log.c.n))) or 0
    read = connection.scalar(select(func.sum(sync_stream.c.cursor))) or 0
    known, there = connection.execute(
        select(func.count(), func.count().filter(sync_file.c.is_there)).select_from(sync_file)
    ).one()
    wanted = connection.scalar(select(func.count()).where(sync_file.c.is_wanted)) or 0
    return int(newest), int(read), int(known), int(there), int(wanted)


def standings(
    connection: Connection, here: Container[str], school: Id, digests: Collection[str] | None = None
) -> list[FileStanding]:
    """How every file stands that an attachment speaks of, or those of `digests`.

    `here` knows what is on this machine.
    """
    by_hash: dict[str, list[Row[Any]]] = defaultdict(list)
    attachments, facts = _attachments(), select(sync_file)
    if digests is not None:
        attachments = attachments.where(RECORD_TABLES["attachment"].c.sha256.in_(digests))
        facts = facts.where(sync_file.c.hash.in_(digests))
    for row in connection.execute(attachments):
        by_hash[row.sha256].append(row)
    known = {row.hash: row for row in connection.execute(facts)}
    return [_standing(digest, rows, known.get(digest), here, school) for digest, rows in by_hash.items()]


def attachments_with(connection: Connection, digests: Iterable[str]) -> Mapping[str, list[tuple[bytes, Attachment]]]:
    """The attachments with these contents, each with the stream it lives in."""
    table = RECORD_TABLES["attachment"]
    query = select(table).where(table.c.sha256.in_(list(digests)), table.c.deleted.is_(False))
    found: dict[str, list[tuple[bytes, Attachment]]] = defaultdict(list)
    for row in connection.execute(query):
        found[row.sha256].append((bytes(row.stream), record_of(Attachment.record_type, row)))  # type: ignore[arg-type]
    return found


def note_there(connection: Connection, digest: str) -> None:
    """The server confirmed that it has the whole of a file."""
    _note(connection, digest, is_there=True)


def note_both(connection: Connection, digest: str) -> None:
    """A file is whole on both sides now, so nobody has to ask for it any more."""
    _note(connection, digest, is_there=True, is_wanted=False)


def want(connection: Connection, digest: str) -> None:
    """A person asked for a file."""
    _note(connection, digest, is_wanted=True)


def forget_confirmed(connection: Connection) -> None:
    """The server is another one, or an older copy of itself: whatever it confirmed has to be asked again."""
    connection.execute(update(sync_file).values(is_there=False))


def _note(connection: Connection, digest: str, **facts: bool) -> None:
    new = upsert(connection)(sync_file).values(hash=digest, **facts)
    connection.execute(new.on_conflict_do_update(index_elements=[sync_file.c.hash], set_=facts))


def _attachments() -> Select[Any]:
    attachment, project, cycle = RECORD_TABLES["attachment"], RECORD_TABLES["project"], RECORD_TABLES["ls_cycle"]
    runs = or_(project.c.stage.in_(_RUNNING_STAGES), cycle.c.status.in_(_RUNNING_CYCLES))
    names = ("id", "school_id", "sha256", "size", "mime", "has_people", "consent_ref")
    return (
        select(*(attachment.c[name] for name in names), runs.label("runs"))
        .outerjoin(project, project.c.id == attachment.c.project_id)
        .outerjoin(cycle, cycle.c.id == attachment.c.cycle_id)
        .where(attachment.c.deleted.is_(False), attachment.c.sha256 != "")
    )  # fmt: skip


def _standing(
    digest: str, rows: list[Row[Any]], known: Row[Any] | None, here: Container[str], school: Id
) -> FileStanding:
    said = [(row.mime, None if row.has_people is None else bool(row.has_people), row.consent_ref) for row in rows]
    return FileStanding(
        digest=digest,
        size=max(row.size or 0 for row in rows),
        newest=max(bytes(row.id) for row in rows),
        is_picture=any(mime.startswith("image/") for mime, _, _ in said),
        is_current=any(row.runs for row in rows),
        is_own=any(bytes(row.school_id) == school for row in rows),
        may_leave=all(lets_leave(*facts) for facts in said),
        is_here=digest in here,
        is_there=known is not None and known.is_there,
        is_wanted=known is not None and known.is_wanted,
    )
