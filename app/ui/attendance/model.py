"""The sheet as a table model: what is stored, and over it what was typed and is still on its way to the disk."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from app.domain.ids import Id
from app.domain.records.events import Attendance, AttendanceStatus, Slot
from app.ui.attendance import marks as looks
from app.ui.attendance.totals import RowTotal, explained, row_total
from app.ui.translate import tr_label

if TYPE_CHECKING:
    from app.usecases.attendance import Sheet, SheetPerson

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
_ALIGN = int(Qt.ItemDataRole.TextAlignmentRole)
_NO_PARENT = QModelIndex()
Index = QModelIndex | QPersistentModelIndex
TOTALS = 2
"""Columns behind those of the slots."""


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


class SheetModel(QAbstractTableModel):
    """Rows are people, columns the slots and two totals."""

    def __init__(self) -> None:
        super().__init__()
        self.slots: tuple[Slot, ...] = ()
        self.people: tuple[SheetPerson, ...] = ()
        self.fresh_people: frozenset[Id] = frozenset()
        """People who came onto the sheet while it was open."""
        self._sheet: Sheet | None = None
        self._stored: dict[Id, Attendance] = {}
        self._typed: dict[Id, Attendance] = {}
        self._failed: set[Id] = set()
        self._fresh: set[Id] = set()
        self._ids: list[list[Id]] = []
        self._totals: list[RowTotal | None] = []
        self._looks: list[RowLook | None] = []
        self._held: frozenset[Id] = frozenset()
        self._same_days = False

    @property
    def sheet(self) -> Sheet | None:
        """The sheet shown."""
        return self._sheet

    @property
    def unsaved(self) -> tuple[Attendance, ...]:
        """Marks that were typed and could not be saved."""
        return tuple(self._typed[row] for row in self._failed if row in self._typed)

    def show(self, sheet: Sheet) -> None:
        """Show `sheet`: what is typed stays over it, and what is new against the sheet shown before is highlighted."""
        stored = {found.id: found for person in sheet.people for found in person.marks.values()}
        before = self._sheet
        same_event = before is not None and before.event.id == sheet.event.id
        if not same_event:
            self._typed.clear()
            self._failed.clear()
            self._fresh.clear()
            self.fresh_people = frozenset()
        else:
            self._note_news(sheet, stored)
        if same_event and self._same_shape(sheet):
            self._sheet, self.people, self.slots, self._stored = sheet, sheet.people, sheet.slots, stored
            self._recount()
            self._announce_all()
            return
        self.beginResetModel()
        self._sheet, self.people, self.slots, self._stored = sheet, sheet.people, sheet.slots, stored
        key = Attendance.record_type.derived_id
        self._ids = [[key(slot.id, person.person_id) for slot in self.slots] for person in self.people]
        self._recount()
        self.endResetModel()

    def mark_at(self, row: int, column: int) -> Attendance:
        """The mark of a cell as it is shown; an unmarked one has no status."""
        slot, person = self.slots[column], self.people[row]
        found = self._standing(self._ids[row][column])
        if found is not None:
            return found
        return Attendance(id=self._ids[row][column], slot_id=slot.id, person_id=person.person_id)

    def put(self, marks: Iterable[Attendance]) -> None:
        """Show typed marks at once, as not saved yet."""
        ids = set()
        for found in marks:
            self._typed[found.id] = found
            self._failed.discard(found.id)
            self._fresh.discard(found.id)
            ids.add(found.id)
        self._announce(ids)

    def confirm(self, marks: Iterable[Attendance]) -> None:
        """These typed marks are on the disk."""
        ids = set()
        for found in marks:
            self._stored[found.id] = found
            if self._typed.get(found.id) is found:
                del self._typed[found.id]
                self._failed.discard(found.id)
            ids.add(found.id)
        self._announce(ids)

    def fail(self, marks: Iterable[Attendance]) -> None:
        """These typed marks could not be saved: they stay, and say so."""
        ids = {found.id for found in marks if self._typed.get(found.id) is found}
        self._failed |= ids
        self._announce(ids)

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
            marks = (self.look(row, column) for column in range(len(self.slots)))
            known = (*marks, TotalLook(total.attended, False), TotalLook(total.hours, total.reaches))
            self._looks[row] = known
        return known

    def total(self, row: int) -> RowTotal:
        """What a row adds up to."""
        known = self._totals[row]
        if known is None:
            hour, threshold = (self._sheet.academic_hour_min, self._sheet.threshold) if self._sheet else (45, 0)
            known = row_total(self.slots, self._marks(row), self._held, hour, threshold)
            self._totals[row] = known
        return known

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Number of people."""
        return 0 if parent.isValid() else len(self.people)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """Number of slots and totals."""
        return 0 if parent.isValid() or not self.slots else len(self.slots) + TOTALS

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Marks can be chosen, totals only read."""
        if not index.isValid() or index.column() >= len(self.slots):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """The mark as a word; with person and slot for screen readers; with its story as tool tip."""
        if role != _DISPLAY and role != _SPOKEN and role != _TIP:
            return None
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        if column >= len(self.slots):
            return self._total_text(row, column - len(self.slots), role)
        found = self.mark_at(row, column)
        said = looks.word(found.status) if found.status else ""
        if role == _DISPLAY:
            return said
        slot, person = self.slots[column], self.people[row]
        parts = (said or self.tr("not marked"), looks.caption(found), looks.reason_word(found))
        day = f"{slot.day:%d.%m}" if slot.day else slot.topic
        return f"{person.name}, {day}: {', '.join(part for part in parts if part)}"

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """Day and hour of a slot over its column; number and name before a row."""
        if role == _ALIGN:
            return int(Qt.AlignmentFlag.AlignCenter)
        if role != _DISPLAY and role != _TIP:
            return None
        if orientation == Qt.Orientation.Vertical:
            return f"{section + 1}  {self.people[section].name}" if section < len(self.people) else None
        if section >= len(self.slots):
            return (self.tr("Attended"), self.tr("Hours"))[section - len(self.slots)]
        slot = self.slots[section]
        if role == _TIP:
            return "\n".join(part for part in (looks.slot_text(slot), slot.topic, slot.place) if part)
        return looks.column_text(slot, with_hour=self._same_days)

    def seen(self, row: int) -> None:
        """The person of `row` was looked at: nothing in the row is news any more."""
        person = self.people[row].person_id
        news = self._fresh.intersection(self._ids[row])
        if person in self.fresh_people or news:
            self.fresh_people -= {person}
            self._fresh -= news
            self._announce(set(self._ids[row]))
            self.headerDataChanged.emit(Qt.Orientation.Vertical, row, row)

    def unmarked(self, column: int) -> int:
        """How many people have no mark in a slot."""
        return sum(1 for ids in self._ids if not self._status(ids[column]))

    def _total_text(self, row: int, which: int, role: int) -> str:
        total = self.total(row)
        if role == _TIP:
            return explained(total, self.slots, looks.slot_text, tr_label)
        said = total.hours if which else total.attended
        if role == _DISPLAY:
            return said
        return f"{self.people[row].name}, {(self.tr('Attended'), self.tr('Hours'))[which]}: {said}"

    def _standing(self, row: Id) -> Attendance | None:
        typed = self._typed.get(row)
        return typed if typed is not None else self._stored.get(row)

    def _status(self, row: Id) -> AttendanceStatus | None:
        found = self._standing(row)
        return None if found is None else found.status

    def _marks(self, row: int) -> Mapping[Id, Attendance]:
        found = ((slot.id, self._standing(key)) for slot, key in zip(self.slots, self._ids[row], strict=True))
        return {slot: standing for slot, standing in found if standing is not None and standing.status is not None}

    def _same_shape(self, sheet: Sheet) -> bool:
        def people(rows: Sequence[SheetPerson]) -> list[tuple[Id, str]]:
            return [(person.person_id, person.name) for person in rows]

        return sheet.slots == self.slots and people(sheet.people) == people(self.people)

    def _note_news(self, sheet: Sheet, stored: Mapping[Id, Attendance]) -> None:
        known = {person.person_id for person in self.people}
        self.fresh_people |= {person.person_id for person in sheet.people} - known
        for row, found in stored.items():
            standing = self._standing(row)
            changed = found.status if standing is None else not same_mark(found, standing)
            if changed and row not in self._typed:
                self._fresh.add(row)

    def _recount(self) -> None:
        self._same_days = len({slot.day for slot in self.slots}) < len(self.slots)
        self._held = frozenset(
            slot.id for column, slot in enumerate(self.slots) if any(self._status(ids[column]) for ids in self._ids)
        )
        self._totals = [None] * len(self.people)
        self._looks = [None] * len(self.people)

    def _announce(self, ids: set[Id]) -> None:
        held = self._held
        self._recount()
        if held != self._held or len(ids) > len(self.slots):
            self._announce_all()
            return
        for row, keys in enumerate(self._ids):
            if not ids.isdisjoint(keys):
                self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))

    def _announce_all(self) -> None:
        if self.people and self.slots:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.people) - 1, self.columnCount() - 1))
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(self.people) - 1)


_EMPTY = CellLook(None, "")


def same_mark(one: Attendance, other: Attendance) -> bool:
    """Whether two marks say the same, time and reason included."""
    return all(
        getattr(one, name) == getattr(other, name)
        for name in ("status", "arrival", "departure", "minutes_present", "reason")
    )
