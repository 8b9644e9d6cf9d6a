"""Commitments of a group across its events, and those that are due."""

from __future__ import annotations

from typing import cast

from msgspec import Struct
from sqlalchemy import Connection, and_, or_, select

from app.domain.ids import Id
from app.domain.records.events import Event, Slot
from app.domain.records.sessions import Commitment
from app.storage.event_queries import EVENT, OFF, SLOT
from app.storage.rows import fetch, record_of
from app.storage.tables import RECORD_TABLES

COMMITMENT = RECORD_TABLES["commitment"]


class DueRow(Struct, frozen=True):
    """Something open that is due, in stored form: what, whose, on which day, and where it belongs."""

    key: Id
    parent: Id
    slot_id: Id | None
    what: str
    owner: str
    due: int
    owner_id: Id | None = None


def group_commitments(connection: Connection, event: Event) -> list[tuple[Commitment, Slot | None]]:
    """All commitments of the group that meets in `event`, each with the slot it was made in.

    A group's sessions may be slots of one event or events of their own: those of one school and one programme cycle
    belong together, and without a cycle those of one kind.
    """
    same = EVENT.c.cycle_id == event.cycle_id
    if event.cycle_id is None:
        same = and_(EVENT.c.cycle_id.is_(None), EVENT.c.kind == str(event.kind))
    group = select(EVENT.c.id).where(EVENT.c.deleted.is_(False), EVENT.c.school_id == event.school_id, same)
    query = select(COMMITMENT).where(
        COMMITMENT.c.deleted.is_(False), or_(COMMITMENT.c.event_id.in_(group), COMMITMENT.c.event_id == event.id)
    )
    found = [cast("Commitment", record_of(Commitment.record_type, row)) for row in connection.execute(query)]
    kind = Slot.record_type
    slots = fetch(connection, kind, {one.slot_id for one in found if one.slot_id})
    known = {row: cast("Slot", kind.decode(row, values)) for row, values in slots.items() if not values[0]}
    return [(one, known.get(one.slot_id) if one.slot_id else None) for one in found]


def due_commitments(connection: Connection, until: int) -> list[DueRow]:
    """Open commitments whose day is `until` or before, earliest first."""
    query = (
        select(
            COMMITMENT.c.id, COMMITMENT.c.event_id, SLOT.c.id.label("slot_id"), COMMITMENT.c.what,
            COMMITMENT.c.owner_name, COMMITMENT.c.due, COMMITMENT.c.owner_id,
        )
        .select_from(
            COMMITMENT.join(EVENT, EVENT.c.id == COMMITMENT.c.event_id).outerjoin(
                SLOT, and_(SLOT.c.id == COMMITMENT.c.slot_id, SLOT.c.deleted.is_(False))
            )
        )
        .where(
            COMMITMENT.c.deleted.is_(False), EVENT.c.deleted.is_(False), EVENT.c.status.not_in(OFF),
            COMMITMENT.c.closed_on.is_(None), COMMITMENT.c.due <= until,
        )
        .order_by(COMMITMENT.c.due, COMMITMENT.c.id)
    )  # fmt: skip
    return [
        DueRow(
            Id(bytes(row.id)), Id(bytes(row.event_id)), None if row.slot_id is None else Id(bytes(row.slot_id)),
            row.what, row.owner_name, row.due, None if row.owner_id is None else Id(bytes(row.owner_id)),
        )
        for row in connection.execute(query)
    ]  # fmt: skip
