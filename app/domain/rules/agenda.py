"""The agenda of a session: its minutes, and the items a session plan writes as lines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from app.domain.records.events import Slot
from app.domain.records.sessions import AgendaItem
from app.domain.rules.attendance import slot_minutes
from app.domain.rules.finding import Finding, warn
from app.domain.text import mark

_LINE = re.compile(r"\s*(?:(\d{1,3})(?:\s*(?:мин|min)\.?)?[\s.:–—-]+)?(.*\S)\s*")


class PlannedItem(NamedTuple):
    """An item as a session plan writes it."""

    title: str
    minutes: int | None


def read_agenda(text: str) -> tuple[PlannedItem, ...]:
    """The items of `text`, one a line: "15 What we tried" takes a quarter of an hour; minutes may be left out."""
    found = (_LINE.fullmatch(line) for line in text.splitlines())
    return tuple(PlannedItem(each[2], int(each[1]) if each[1] else None) for each in found if each)


def agenda_minutes(items: Sequence[AgendaItem]) -> int:
    """The minutes of all items together."""
    return sum(item.minutes or 0 for item in items)


def check_agenda(items: Sequence[AgendaItem], slot: Slot) -> tuple[Finding, ...]:
    """Return whether the agenda fits into the slot."""
    room, needed = slot_minutes(slot), agenda_minutes(items)
    if room is None or needed <= room:
        return ()
    text = mark("rules", "The agenda takes {needed} minutes, the session has {room}.")
    return (warn("agenda_too_long", text, field="minutes", needed=needed, room=room),)
