"""The sheet as a table model: rows are people, columns the slots and two totals."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from app.domain.records.events import Attendance, Slot
from app.ui.attendance import marks as looks
from app.ui.attendance.sheet_marks import SheetMarks
from app.ui.attendance.totals import explained
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


class SheetModel(QAbstractTableModel):
    """Shows `marks`; every change of them goes through here, so that views hear of it."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self.marks = SheetMarks(language)

    @property
    def slots(self) -> tuple[Slot, ...]:
        """The columns, without the totals."""
        return self.marks.slots

    @property
    def people(self) -> tuple[SheetPerson, ...]:
        """The rows."""
        return self.marks.people

    def show(self, sheet: Sheet) -> None:
        """Show `sheet`: what is typed stays over it, and what is new against the sheet shown before is highlighted."""
        if self.marks.fits(sheet):
            self.marks.load(sheet)
            self._announce(range(len(self.people)))
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, max(0, len(self.people) - 1))
            return
        self.beginResetModel()
        self.marks.load(sheet)
        self.endResetModel()

    def put(self, marks: Iterable[Attendance]) -> None:
        """Show typed marks at once, as not saved yet."""
        self._announce(self.marks.put(marks))

    def confirm(self, marks: Iterable[Attendance]) -> None:
        """These typed marks are on the disk."""
        self._announce(self.marks.confirm(marks))

    def fail(self, marks: Iterable[Attendance]) -> None:
        """These typed marks could not be saved."""
        self._announce(self.marks.fail(marks))

    def see(self, row: int) -> None:
        """The row was looked at: nothing in it is news any more."""
        rows = self.marks.see(row)
        if rows:
            self._announce(rows)
            self.headerDataChanged.emit(Qt.Orientation.Vertical, row, row)

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
        """The mark as a word; with person and slot for screen readers and as tool tip."""
        if role != _DISPLAY and role != _SPOKEN and role != _TIP:
            return None
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        if column >= len(self.slots):
            return self._total_text(row, column - len(self.slots), role)
        found = self.marks.at(row, column)
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
            return self._name(section, role) if section < len(self.people) else None
        if section >= len(self.slots):
            which = section - len(self.slots)
            if role == _TIP:
                return (
                    self.tr("Slots the person was in, of those held"),
                    self.tr("Academic hours credited, of those planned, as the certificate counts them"),
                )[which]
            return (self.tr("Slots"), self.tr("Hours"))[which]
        slot = self.slots[section]
        if role == _TIP:
            return "\n".join(part for part in (looks.slot_text(slot), slot.topic, slot.place) if part)
        return looks.column_text(slot, with_hour=self.marks.same_days)

    def _name(self, row: int, role: int) -> str:
        person = self.people[row]
        if role == _DISPLAY:
            return f"{row + 1}  {person.name}"
        news = self.tr("New on the sheet") if person.person_id in self.marks.fresh_people else ""
        known = person.enrolment
        return "\n".join(part for part in (person.name, known.position, known.school_name, news) if part)

    def _total_text(self, row: int, which: int, role: int) -> str:
        total = self.marks.total(row)
        if role == _TIP:
            return explained(total, self.slots, looks.slot_text, tr_label)
        said = total.hours(self._language) if which else total.attended
        if role == _DISPLAY:
            return said
        name = self.headerData(len(self.slots) + which, Qt.Orientation.Horizontal)
        return f"{self.people[row].name}, {name}: {said}"

    def _announce(self, rows: range) -> None:
        if rows and self.slots:
            self.dataChanged.emit(self.index(rows[0], 0), self.index(rows[-1], self.columnCount() - 1))
