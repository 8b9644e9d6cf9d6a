"""The sheet of one event in one consistent read: event, slots, enrolments and marks."""

from __future__ import annotations

from typing import NamedTuple, TypeVar

from sqlalchemy import ColumnElement, Connection, select

from app.domain.ids import Id
from app.domain.problems import NotFound
from app.domain.record import Record
from app.domain.records.events import Attendance, Enrolment, Event, Slot
from app.storage.rows import record_of, table_of
from app.storage.tables import RECORD_TABLES

R = TypeVar("R", bound=Record)

_SLOT, _ENROLMENT, _MARK = (RECORD_TABLES[name] for name in ("slot", "enrolment", "attendance"))


class SheetRecords(NamedTuple):
    """The raw records of a sheet; enrolments in Kazakh alphabet order of the names as written."""

    event: Event
    slots: list[Slot]
    enrolments: list[Enrolment]
    marks: list[Attendance]


def sheet_records(connection: Connection, event: Id) -> SheetRecords:
    """Everything on the sheet of `event`; raises NotFound."""
    found = _records(connection, Event, RECORD_TABLES["event"].c.id == event)
    if not found:
        raise NotFound(type="event", id=event.hex())
    slots = select(_SLOT.c.id).where(_SLOT.c.event_id == event, _SLOT.c.deleted.is_(False))
    return SheetRecords(
        found[0],
        _records(connection, Slot, _SLOT.c.event_id == event),
        _records(connection, Enrolment, _ENROLMENT.c.event_id == event),
        _records(connection, Attendance, _MARK.c.slot_id.in_(slots)),
    )


def _records(connection: Connection, cls: type[R], where: ColumnElement[bool]) -> list[R]:
    table = table_of(cls.record_type)
    query = select(table).where(table.c.deleted.is_(False), where).order_by(table.c.sort_key, table.c.id)
    return [record_of(cls.record_type, row) for row in connection.execute(query)]  # type: ignore[misc]
