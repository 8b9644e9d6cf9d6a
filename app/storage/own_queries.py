"""What of all that is stored turns around one person: for whoever sees only a part of a school."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct
from sqlalchemy import Connection, Table, select

from app.domain.ids import Id
from app.domain.records.attachments import Attachment
from app.domain.rules.attachments import lets_leave
from app.domain.rules.person_links import entries_of
from app.storage.event_queries import ENROLMENT, OUT
from app.storage.person_link_queries import shown_here
from app.storage.rows import record_of
from app.storage.tables import RECORD_TABLES

_MEMBER, _PROJECT = RECORD_TABLES["ls_member"], RECORD_TABLES["project"]
_LESSON, _ATTACHMENT = RECORD_TABLES["research_lesson"], RECORD_TABLES["attachment"]
_ENDED = ("withdrawn", "certified")


class Whose(Struct, frozen=True):
    """A person's entries, and what they take part in."""

    entries: frozenset[Id]
    events: frozenset[Id]
    cycles: frozenset[Id]
    """Those they have not left."""
    projects: frozenset[Id]
    """Those that have not ended."""


def whose_entries(connection: Connection, person: Id) -> frozenset[Id]:
    """All entries of the person behind the entry `person`."""
    return entries_of(person, shown_here(connection))


def whose(connection: Connection, person: Id) -> Whose:
    """What turns around the person behind the entry `person`."""
    entries = whose_entries(connection, person)
    return Whose(
        entries=entries,
        events=_named(connection, ENROLMENT, "event_id", "person_id", entries, ENROLMENT.c.status.not_in(OUT)),
        cycles=_named(connection, _MEMBER, "cycle_id", "person_id", entries, _MEMBER.c.until.is_(None))
        | _named(connection, _LESSON, "cycle_id", "teacher_id", entries),
        projects=_named(connection, _PROJECT, "id", "teacher_id", entries, _PROJECT.c.stage.not_in(_ENDED)),
    )


def pictures_that_wait(connection: Connection, own: Whose) -> list[Attachment]:
    """Pictures of the person's projects and of the person that stay here until something is said about them."""
    mine = _ATTACHMENT.c.project_id.in_(own.projects) | _ATTACHMENT.c.person_id.in_(own.entries)
    query = select(_ATTACHMENT).where(_ATTACHMENT.c.deleted.is_(False), mine).order_by(_ATTACHMENT.c.id)
    found = [record_of(Attachment.record_type, row) for row in connection.execute(query)]
    return [
        one for one in found
        if isinstance(one, Attachment) and not lets_leave(one.mime, one.has_people, one.consent_ref)
    ]  # fmt: skip


def _named(
    connection: Connection, table: Table, wanted: str, by: str, entries: Iterable[Id], *where: object
) -> frozenset[Id]:
    query = select(table.c[wanted]).where(table.c.deleted.is_(False), table.c[by].in_(entries), *where)  # type: ignore[arg-type]  # conditions on columns
    return frozenset(Id(bytes(row)) for (row,) in connection.execute(query))
