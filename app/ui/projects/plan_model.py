"""The plan of a project as a table; below the last action one empty row takes a new one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from app.domain.ids import NOBODY, Id
from app.domain.records.projects import ActionStatus, PlanAction
from app.ui.kit.day_text import show_day
from app.ui.projects.words import word
from app.ui.translate import tr_label

COLUMNS = ("what", "who", "due", "success_evidence", "status")
WHAT, WHO, DUE, SUCCESS, STATUS = range(5)
OPEN = frozenset({ActionStatus.PLANNED, ActionStatus.DOING})
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_EDIT = int(Qt.ItemDataRole.EditRole)
_ALIGN = int(Qt.ItemDataRole.TextAlignmentRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
_TOP_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
_NO_PARENT = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class PlanModel(QAbstractTableModel):
    """`edited(action, field, value)` for a changed cell, `added(action)` for a new row; the table goes on at once."""

    edited = Signal(object, str, object)
    added = Signal(object)

    def __init__(self, today: Callable[[], date], make: Callable[[str, int], PlanAction | None]) -> None:
        super().__init__()
        self._today, self._make = today, make
        self.actions: list[PlanAction] = []
        self.project = NOBODY

    def show_actions(self, actions: Sequence[PlanAction]) -> None:
        """Show the plan as stored; a table of the same rows keeps its cell and its open editor."""
        if [each.id for each in actions] == [each.id for each in self.actions]:
            self.actions = list(actions)
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.actions), len(COLUMNS) - 1))
            return
        self.beginResetModel()
        self.actions = list(actions)
        self.endResetModel()

    def action(self, row: int) -> PlanAction | None:
        """The action of a row, None for the empty one."""
        return self.actions[row] if 0 <= row < len(self.actions) else None

    def place(self, index: Index) -> tuple[Id, str]:
        """Which record and field a cell shows; the empty row is the project's."""
        action = self.action(index.row())
        return action.id if action else self.project, COLUMNS[index.column()]

    def row_of(self, action: Id) -> int | None:
        """Row of an action, None if it is not in the plan."""
        return next((row for row, each in enumerate(self.actions) if each.id == action), None)

    def is_overdue(self, row: int) -> bool:
        """Whether the day of an open action has passed."""
        action = self.action(row)
        return action is not None and action.due is not None and action.due < self._today() and action.status in OPEN

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """The actions and one empty row."""
        return 0 if parent.isValid() else len(self.actions) + 1

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """What, who, due, what shows success, status."""
        return 0 if parent.isValid() else len(COLUMNS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Everything is edited in place; the empty row begins with what is to be done."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.row() < len(self.actions) or index.column() == WHAT:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """Text of a cell, or its value for the editor."""
        if not index.isValid():
            return None
        action = self.action(index.row())
        if role == _DISPLAY:
            return self._shown(action, index.row(), index.column())
        if role == _EDIT:
            return getattr(action, COLUMNS[index.column()]) if action else None
        if role == _SPOKEN:
            title = str(self.headerData(index.column(), Qt.Orientation.Horizontal))
            return f"{title}: {self._shown(action, index.row(), index.column())}"
        if role == _ALIGN:
            return _TOP_LEFT
        return None

    def setData(self, index: Index, value: Any, role: int = _EDIT) -> bool:
        """Take over what was typed; the change is announced, the stored plan comes back later."""
        if role != _EDIT:
            return False
        action, field = self.action(index.row()), COLUMNS[index.column()]
        if action is None:
            return self._append(str(value or ""))
        if getattr(action, field) == value or (field == "what" and not value):
            return False
        self.actions[index.row()] = replace(action, **{field: value})
        self.dataChanged.emit(self.index(index.row(), 0), self.index(index.row(), len(COLUMNS) - 1))
        self.edited.emit(action, field, value)
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """Names of the fields; numbers of the actions."""
        if role == _ALIGN and orientation == Qt.Orientation.Horizontal:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if role != _DISPLAY:
            return None
        if orientation == Qt.Orientation.Horizontal:
            if section == SUCCESS:
                return self.tr("Success shows in")
            return tr_label("records", PlanAction.record_type.by_name[COLUMNS[section]].label)
        return str(section + 1) if section < len(self.actions) else "+"

    def _append(self, what: str) -> bool:
        action = self._make(what, len(self.actions) + 1) if what.strip() else None
        if action is None:
            return False
        row = len(self.actions)
        self.beginInsertRows(_NO_PARENT, row + 1, row + 1)
        self.actions.append(action)
        self.endInsertRows()
        self.dataChanged.emit(self.index(row, 0), self.index(row + 1, len(COLUMNS) - 1))
        self.added.emit(action)
        return True

    def _shown(self, action: PlanAction | None, row: int, column: int) -> str:
        if action is None:
            return self.tr("New action…") if column == WHAT else ""
        if column == DUE:
            day = show_day(action.due)
            return self.tr("{day}\noverdue").format(day=day) if self.is_overdue(row) else day
        if column == STATUS:
            return word(action.status)
        return str(getattr(action, COLUMNS[column]))
