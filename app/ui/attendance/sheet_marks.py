"""The marks of a sheet: what is stored, over it what was typed and is on its way to the disk, and what it adds up to.

No toolkit here: the table model asks this for every cell and is told which rows a change touched.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from app.domain.ids import Id
from app.domain.records.events import Attendance, AttendanceStatus, Slot
from app.domain.rules.hours import CreditRule
from app.ui.attendance import marks as looks
from app.ui.attendance.totals import RowTotal, row_total

if TYPE_CHECKING:
    from app.usecases.attendance import Sheet, SheetPerson


class CellLook(NamedTuple):
    """All that decides how a cell is painted, apart from its size."""

    status: AttendanceStatus | None
    caption: str
    pending: bool = False
    failed: bool = False
    fresh: bool = False


class TotalLook(NamedTuple):
    """How a total is painted."""

    text: str
    reaches: bool


RowLook = tuple[CellLook | TotalLook, ...]
_EMPTY = CellLook(None, "")


class SheetMarks:
    """The marks of the sheet that is shown."""

    def __init__(self, language: str) -> None:
        self._language = language
        self.sheet: Sheet | None = None
        self.slots: tuple[Slot, ...] = ()
        self.people: tuple[SheetPerson, ...] = ()
        self.fresh_people: frozenset[Id] = frozenset()
        """People who came onto the sheet while it was open."""
        self.same_days = False
        """Whether a day has several slots."""
        self._stored: dict[Id, Attendance] = {}
        self._typed: dict[Id, Attendance] = {}
        self._failed: set[Id] = set()
        self._fresh: set[Id] = set()
        self._ids: list[list[Id]] = []
        self._places: dict[Id, tuple[int, int]] = {}
        self._marked: set[Id] = set()
        self._counts: list[int] = []
        self._held: frozenset[Id] = frozenset()
        self._totals: list[RowTotal | None] = []
        self._looks: list[RowLook | None] = []

    @property
    def unsaved(self) -> tuple[Attendance, ...]:
        """Marks that were typed and could not be saved."""
        return tuple(self._typed[row] for row in self._failed if row in self._typed)

    def fits(self, sheet: Sheet) -> bool:
        """Whether `sheet` has the rows and columns that are shown."""

        def people(rows: Sequence[SheetPerson]) -> list[tuple[Id, str]]:
            return [(person.person_id, person.name) for person in rows]

        same_event = self.sheet is not None and self.sheet.event.id == sheet.event.id
        return same_event and sheet.slots == self.slots and people(sheet.people) == people(self.people)

    def load(self, sheet: Sheet) -> None:
        """Take over `sheet`: what is typed stays over it, and what is new against the one before is fresh."""
        stored = {found.id: found for person in sheet.people for found in person.marks.values()}
        if self.sheet is not None and self.sheet.event.id == sheet.event.id:
            self._note_news(sheet, stored)
        else:
            self._typed.clear()
            self._failed.clear()
            self._fresh.clear()
            self.fresh_people = frozenset()
        self.sheet, self.people, self.slots, self._stored = sheet, sheet.people, sheet.slots, stored
        self.same_days = len({slot.day for slot in self.slots}) < len(self.slots)
        mark_id = Attendance.record_type.derived_id
        self._ids = [[mark_id(slot.id, person.person_id) for slot in self.slots] for person in self.people]
        self._places = {key: (row, column) for row, keys in enumerate(self._ids) for column, key in enumerate(keys)}
        self._marked = {key for key in self._places if self._status(key)}
        self._counts = [0] * len(self.slots)
        for key in self._marked:
            self._counts[self._places[key][1]] += 1
        self._forget_totals()

    def at(self, row: int, column: int) -> Attendance:
        """The mark of a cell as it is shown; an unmarked one has no status."""
        key = self._ids[row][column]
        found = self._standing(key)
        if found is not None:
            return found
        return Attendance(id=key, slot_id=self.slots[column].id, person_id=self.people[row].person_id)

    def put(self, marks: Iterable[Attendance]) -> range:
        """Show typed marks as not saved yet; gives the rows that changed."""
        ids = set()
        for found in marks:
            self._typed[found.id] = found
            self._failed.discard(found.id)
            self._fresh.discard(found.id)
            ids.add(found.id)
        return self._touched(ids)

    def confirm(self, marks: Iterable[Attendance]) -> range:
        """These typed marks are on the disk; gives the rows that changed."""
        ids = set()
        for found in marks:
            self._stored[found.id] = found
            if self._typed.get(found.id) is found:
                del self._typed[found.id]
                self._failed.discard(found.id)
            ids.add(found.id)
        return self._touched(ids)

    def fail(self, marks: Iterable[Attendance]) -> range:
        """These typed marks could not be saved: they stay, and say so; gives the rows that changed."""
        ids = {found.id for found in marks if self._typed.get(found.id) is found}
        self._failed |= ids
        return self._touched(ids)

    def see(self, row: int) -> range:
        """The row was looked at: nothing in it is news any more; gives it if that changed anything."""
        person, news = self.people[row].person_id, self._fresh.intersection(self._ids[row])
        if person not in self.fresh_people and not news:
            return range(0)
        self.fresh_people -= {person}
        self._fresh -= news
        return self._touched(set(self._ids[row]))

    def look(self, row: int, column: int) -> CellLook:
        """How a cell of a slot looks."""
        key = self._ids[row][column]
        typed = self._typed.get(key)
        found = typed if typed is not None else self._stored.get(key)
        if found is None:
            return _EMPTY
        failed = key in self._failed
        caption = "" if found.status is None else looks.caption(found)
        return CellLook(found.status, caption, typed is not None and not failed, failed, key in self._fresh)

    def row_look(self, row: int) -> RowLook:
        """How a whole row looks, totals included."""
        known = self._looks[row]
        if known is None:
            total = self.total(row)
            cells = (self.look(row, column) for column in range(len(self.slots)))
            known = (*cells, TotalLook(total.attended, False), TotalLook(total.hours(self._language), total.reaches))
            self._looks[row] = known
        return known

    def total(self, row: int) -> RowTotal:
        """What a row adds up to."""
        known = self._totals[row]
        if known is None:
            rule = self.sheet.rule if self.sheet else CreditRule()
            known = row_total(self.slots, self.marks_of(row), self._held, rule)
            self._totals[row] = known
        return known

    def unmarked(self, column: int) -> int:
        """How many people have no mark in a slot."""
        return len(self.people) - self._counts[column]

    def _standing(self, row: Id) -> Attendance | None:
        typed = self._typed.get(row)
        return typed if typed is not None else self._stored.get(row)

    def _status(self, row: Id) -> AttendanceStatus | None:
        found = self._standing(row)
        return None if found is None else found.status

    def marks_of(self, row: int) -> Mapping[Id, Attendance]:
        """The marks of a person by slot, as they are shown; empty cells are missing."""
        found = ((slot.id, self._standing(key)) for slot, key in zip(self.slots, self._ids[row], strict=True))
        return {slot: standing for slot, standing in found if standing is not None and standing.status is not None}

    def _note_news(self, sheet: Sheet, stored: Mapping[Id, Attendance]) -> None:
        known = {person.person_id for person in self.people}
        self.fresh_people |= {person.person_id for person in sheet.people} - known
        for row, found in stored.items():
            standing = self._standing(row)
            changed = found.status if standing is None else not same_mark(found, standing)
            if changed and row not in self._typed:
                self._fresh.add(row)

    def _touched(self, ids: set[Id]) -> range:
        """The rows to show anew: all of them, if a slot has its first mark now or lost its last one."""
        rows = set()
        for key in ids & self._places.keys():
            row, column = self._places[key]
            rows.add(row)
            if bool(self._status(key)) is not (key in self._marked):
                self._marked ^= {key}
                self._counts[column] += 1 if key in self._marked else -1
        if len(self._held) != sum(1 for count in self._counts if count):
            self._forget_totals()
            return range(len(self.people))
        for row in rows:
            self._totals[row] = self._looks[row] = None
        return range(min(rows), max(rows) + 1) if rows else range(0)

    def _forget_totals(self) -> None:
        self._held = frozenset(slot.id for slot, count in zip(self.slots, self._counts, strict=True) if count)
        self._totals = [None] * len(self.people)
        self._looks = [None] * len(self.people)


def same_mark(one: Attendance, other: Attendance) -> bool:
    """Whether two marks say the same, time and reason included."""
    return all(
        getattr(one, name) == getattr(other, name)
        for name in ("status", "arrival", "departure", "minutes_present", "reason")
    )
