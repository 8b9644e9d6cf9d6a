"""What the exchange could not do: changes that were refused, and entries that wait for a newer version."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from msgspec import Struct

from app.domain.catalogue import TYPE_BY_NUMBER
from app.domain.clock import ms_from_stamp
from app.domain.ids import Id
from app.domain.text import mark
from app.storage import settling_queries as queries
from app.usecases.syncing import local_time

if TYPE_CHECKING:
    from app.usecases.desk import Desk

MOST = 200

REFUSALS = {
    "no_right": mark(
        "refusals", "This profile may not write that. Ask the coordinator for an invitation that allows it."
    ),
    "wrong_stream": mark("refusals", "The entry belongs to another school now. Type it anew where it belongs."),
    "malformed": mark("refusals", "The server could not read the change. Type it again, or update Shyraq."),
    "erased": mark("refusals", "The record was erased because somebody asked for it. Nothing can be written into it."),
    "too_large": mark("refusals", "The text is too long for the server. Shorten it and type it again."),
}
"""Code of a refusal → why, and what to do."""
OTHER_REFUSAL = mark("refusals", "The server would not take it. Type it again, or ask the coordinator.")


class Refused(Struct, frozen=True):
    """A change that stays on this computer only."""

    n: int
    label: str
    """Kind of record; translated under `records`."""
    row: Id
    title: str
    fields: tuple[str, ...]
    """Labels; translated under `records`."""
    when: datetime
    reason: str
    """Translated under `refusals`."""


class SetAside(Struct, frozen=True):
    """A received entry that waits for a newer version of the program."""

    n: int
    label: str
    title: str


class SettlingDesk:
    """What waits for a person of this profile."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def refused(self) -> tuple[Refused, ...]:
        """Refused changes, the newest first."""
        with self._desk.store.reading() as connection:
            rows = queries.refused_rows(connection, MOST)
            titles = queries.titles_of(connection, ((row.type, row.row) for row in rows))
        return tuple(
            Refused(
                row.n, _label(row.type), row.row, titles.get(row.row, ""), _field_labels(row.type, row.fields),
                local_time(ms_from_stamp(row.stamp)), REFUSALS.get(row.code, OTHER_REFUSAL),
            )
            for row in rows
        )  # fmt: skip

    def set_aside(self) -> tuple[SetAside, ...]:
        """Entries set aside, the newest first."""
        with self._desk.store.reading() as connection:
            rows = queries.parked_rows(connection, MOST)
            titles = queries.titles_of(connection, ((row.type, row.row) for row in rows))
        return tuple(SetAside(row.n, _label(row.type), titles.get(row.row, "")) for row in rows)


def _label(number: int) -> str:
    kind = TYPE_BY_NUMBER.get(number)
    return "" if kind is None else kind.label


def _field_labels(number: int, fields: tuple[int, ...]) -> tuple[str, ...]:
    kind = TYPE_BY_NUMBER.get(number)
    if kind is None:
        return ()
    return tuple(kind.by_number[field].label for field in fields if field in kind.by_number)
