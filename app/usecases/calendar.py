"""The calendar: sessions, research lessons and due dates by day, what clashes, and a file for other programs."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from app.domain.ids import Id
from app.domain.kinds import day_from, day_number
from app.domain.rules.clashes import Booking, Clash, find_clashes
from app.reports.ics import CalendarEntry, calendar_file
from app.storage.calendar_queries import BookedRow, CalendarRows, calendar_rows
from app.storage.commitment_queries import DueRow
from app.usecases.whole_files import write_whole

if TYPE_CHECKING:
    from app.usecases.desk import Desk


class What(StrEnum):
    """What an entry is."""

    SESSION = "session"
    LESSON = "lesson"
    ACTION = "action"
    COMMITMENT = "commitment"


class Entry(Struct, frozen=True):
    """One entry of a day."""

    what: What
    key: Id
    """Slot, lesson, action or commitment."""
    target: Id
    """Event, cycle or project to open."""
    row: Id | None
    """The slot to open, for what belongs to one."""
    title: str
    detail: str
    place: str
    day: date
    start: time | None = None
    end: time | None = None


class CalendarPicture(Struct, frozen=True):
    """The days from `first` to `last`."""

    first: date
    last: date
    days: Mapping[date, tuple[Entry, ...]]
    """Only days with entries, each in the order of the clock."""
    clashes: Mapping[date, tuple[Clash, ...]]

    def entries(self) -> tuple[Entry, ...]:
        """All entries in order."""
        return tuple(entry for day in sorted(self.days) for entry in self.days[day])


class CalendarDesk:
    """What a person asks the calendar."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def span(self, first: date, last: date, language: str) -> CalendarPicture:
        """Everything between two days, both included."""
        with self._desk.store.reading() as connection:
            rows = calendar_rows(connection, day_number(first), day_number(last))
        entries = _entries(rows)
        days: dict[date, list[Entry]] = {}
        for entry in entries:
            days.setdefault(entry.day, []).append(entry)
        clashes: dict[date, list[Clash]] = {}
        for clash in find_clashes(_bookings(rows), rows.names, language):
            clashes.setdefault(clash.day, []).append(clash)
        return CalendarPicture(
            first, last, {day: tuple(sorted(each, key=_clock)) for day, each in days.items()},
            {day: tuple(each) for day, each in clashes.items()},
        )  # fmt: skip

    def file(self, first: date, last: date, name: str) -> bytes:
        """A calendar file with everything between two days."""
        picture = self.span(first, last, "kk")
        entries = (
            CalendarEntry(
                f"{entry.key.hex()}@shyraq", entry.title, entry.day, entry.start, entry.end, entry.place, entry.detail
            )
            for entry in picture.entries()
        )
        written = datetime.fromtimestamp(self._desk.store.clock.now_ms() / 1000, UTC)
        return calendar_file(entries, name, written)

    def write_file(self, path: Path, first: date, last: date, name: str) -> Path:
        """Write the calendar file; raises CannotWriteFile."""
        write_whole(path, self.file(first, last, name))
        return path


def weeks_of(day: date) -> tuple[date, date]:
    """First and last day of the weeks that the month of `day` touches."""
    first = day.replace(day=1)
    following = (first + timedelta(days=31)).replace(day=1)
    last = following - timedelta(days=1)
    return first - timedelta(days=first.weekday()), last + timedelta(days=6 - last.weekday())


def week_of(day: date) -> tuple[date, date]:
    """Monday and Sunday of the week of `day`."""
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=6)


def _entries(rows: CalendarRows) -> list[Entry]:
    found = [_booked(What.SESSION, row, row.key) for row in rows.slots]
    found += [_booked(What.LESSON, row, None) for row in rows.lessons]
    found += [_due(What.ACTION, row) for row in rows.actions]
    return found + [_due(What.COMMITMENT, row) for row in rows.commitments]


def _booked(what: What, row: BookedRow, slot: Id | None) -> Entry:
    return Entry(
        what, row.key, row.parent, slot, row.title, row.detail, row.place, day_from(row.day), _time(row.start),
        _time(row.end),
    )  # fmt: skip


def _due(what: What, row: DueRow) -> Entry:
    return Entry(what, row.key, row.parent, row.slot_id, row.what, row.owner, "", day_from(row.due))


def _bookings(rows: CalendarRows) -> list[Booking]:
    sessions = [
        Booking(
            row.key, row.parent, row.title, day_from(row.day), _time(row.start), _time(row.end),
            frozenset(rows.people.get(row.parent, ())), row.capacity,
        )
        for row in rows.slots
    ]  # fmt: skip
    return sessions + [
        Booking(
            row.key, row.parent, row.title, day_from(row.day), _time(row.start), _time(row.end),
            frozenset(rows.people.get(row.key, ())),
        )
        for row in rows.lessons
    ]  # fmt: skip


def _clock(entry: Entry) -> tuple[bool, time, str]:
    return (entry.start is None, entry.start or time.min, entry.title)


def _time(minute: int | None) -> time | None:
    return None if minute is None else time(min(minute, 1439) // 60, min(minute, 1439) % 60)
