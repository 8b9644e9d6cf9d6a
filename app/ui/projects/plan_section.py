"""The plan of a project: a table one types into, from the keyboard alone if one likes."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.domain.ids import Id
from app.domain.records.projects import ActionStatus, PlanAction
from app.domain.rules.projects import check_action
from app.ui.context import PageContext
from app.ui.field_editors import sentence_of
from app.ui.history.field_menu import offer_history_of
from app.ui.kit import tokens
from app.ui.kit.base import button, column, label, row, set_kind, set_state
from app.ui.kit.held import deed, is_held
from app.ui.kit.theme import theme
from app.ui.projects.plan_cells import PlanCells
from app.ui.projects.plan_model import COLUMNS, DUE, STATUS, SUCCESS, WHAT, WHO, PlanModel
from app.ui.projects.plan_timeline import PlanTimeline
from app.ui.projects.record_saver import RecordSaver
from app.ui.projects.words import WORDS
from app.ui.record_form import RecordForm
from app.usecases.projects_views import ProjectPage

_TRIGGERS = QAbstractItemView.EditTrigger
_WRITING = _TRIGGERS.AnyKeyPressed | _TRIGGERS.EditKeyPressed | _TRIGGERS.DoubleClicked


class PlanTable(QTableView):
    """Enter or a letter edits, Insert adds, Delete removes, Alt with up and down moves, Space changes the status."""

    adding = Signal()
    removing = Signal()
    moving = Signal(int)
    stepping = Signal()

    def __init__(self, name: str, model: PlanModel, cells: PlanCells) -> None:
        super().__init__()
        self.setAccessibleName(name)
        set_kind(self, "plan")
        self.setModel(model)
        self.setItemDelegate(cells)
        self.setWordWrap(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(_WRITING)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().setSectionsClickable(False)
        self.verticalHeader().setFixedWidth(34)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.horizontalHeader().setHighlightSections(False)
        for number in (WHAT, SUCCESS):
            self.horizontalHeader().setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
        self._fitting = QTimer(self)
        self._fitting.setSingleShot(True)
        self._fitting.timeout.connect(self.fit)
        for changed in (
            model.modelReset,
            model.dataChanged,
            model.rowsInserted,
            self.horizontalHeader().sectionResized,
        ):
            changed.connect(self._fitting.start)
        theme().changed.connect(self._fitting.start)

    def fit(self) -> None:
        """Give every row the height of its text, and the table the height of its rows."""
        for number, width in ((WHO, 100), (DUE, 100), (STATUS, 140)):
            self.setColumnWidth(number, theme().px(width))
        empty = self.model().rowCount() - 1  # in which the next action is written
        for number in range(empty + 1):
            self.setRowHidden(number, number == empty and is_held(self))
        self.resizeRowsToContents()
        rows = sum(self.rowHeight(number) for number in range(self.model().rowCount()))
        self.setFixedHeight(rows + self.horizontalHeader().sizeHint().height() + 6)

    def edit_cell(self, row: int, column: int) -> None:
        """Put the cursor into a cell."""
        self.setFocus()
        index = self.model().index(row, column)
        self.setCurrentIndex(index)
        self._begin(index)

    def showEvent(self, event: QShowEvent) -> None:
        """Find out whether one only reads here."""
        super().showEvent(event)
        self.show_held(is_held(self))

    def show_held(self, held: bool) -> None:
        """Cells are read only, without the empty row, or written again."""
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers if held else _WRITING)
        self._fitting.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the class docstring."""
        key, alt = event.key(), event.modifiers() & Qt.KeyboardModifier.AltModifier
        if is_held(self):
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._begin(self.currentIndex())
        elif key == Qt.Key.Key_Insert:
            self.adding.emit()
        elif key == Qt.Key.Key_Delete:
            self.removing.emit()
        elif alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moving.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key == Qt.Key.Key_Space:
            self.stepping.emit()
        else:
            super().keyPressEvent(event)

    def _begin(self, index: QModelIndex) -> None:
        """Edit a cell; the Enter that ends an edit arrives here too and must not begin it again."""
        is_free = self.state() != QAbstractItemView.State.EditingState and not is_held(self)
        if is_free and index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)


class PlanSection(QWidget):
    """The table, its keys in a line, and what does not fit into the table for the chosen action."""

    def __init__(self, context: PageContext, saver: RecordSaver) -> None:
        super().__init__()
        self._context, self._saver = context, saver
        self._page: ProjectPage | None = None
        self.model = PlanModel(context.today, self._make)
        self.model.added.connect(self._on_added)
        self.model.edited.connect(self._on_edited)
        cells = PlanCells(self.model, context.today, lambda number: self.table.columnWidth(number), self)
        cells.refused.connect(self._on_refused)
        self.table = PlanTable(self.tr("Action plan"), self.model, cells)
        offer_history_of(context, self.table, self._place)
        self.table.adding.connect(self.start)
        self.table.removing.connect(self._remove)
        self.table.moving.connect(self._move)
        self.table.stepping.connect(self._step_status)
        self.table.selectionModel().currentChanged.connect(self._on_current)
        self.timeline = PlanTimeline(context.today)
        self.timeline.chosen.connect(self._show_chosen)
        self.timeline.opened.connect(self._edit_chosen)
        self._hint = label("", "help", wrap=True)
        self._more = RecordForm(context, PlanAction, (("resources", "done_on"),), WORDS)
        self._more.edited.connect(lambda field, value: self._on_edited(self._current(), field, value))
        self._more.hide()
        add = deed(button(self.tr("New action  Insert"), self.start, icon_name="plus"))
        self.setLayout(column(self.timeline, self.table, self._hint, row(add, None), self._more, None, gap=tokens.GAP))
        self._on_refused("")

    def show_page(self, page: ProjectPage) -> None:
        """Show the plan of a project; the current cell stays the same action's."""
        current = self._current()
        column_number = max(0, self.table.currentIndex().column())
        self._page = page
        self.model.project = page.project.id
        self.model.show_actions(page.records.actions)
        self.timeline.show_actions(page.records.actions)
        place = self.model.row_of(current.id) if current else None
        if place is not None and place != self.table.currentIndex().row():
            self.table.setCurrentIndex(self.model.index(place, column_number))
        self._on_current(self.table.currentIndex())

    def start(self) -> None:
        """Put the cursor into the empty row."""
        self.table.edit_cell(len(self.model.actions), WHAT)

    def _show_chosen(self, action: Id) -> None:
        """Make an action of the timeline the current one of the table; the keyboard stays on the line."""
        place = self.model.row_of(action)
        if place is not None:
            self.table.setCurrentIndex(self.model.index(place, max(0, self.table.currentIndex().column())))

    def _edit_chosen(self, action: Id) -> None:
        place = self.model.row_of(action)
        if place is not None:
            self.table.edit_cell(place, DUE)

    def _current(self) -> PlanAction | None:
        return self.model.action(self.table.currentIndex().row())

    def _place(self) -> tuple[type[PlanAction], Id, str] | None:
        action = self._current()
        return None if action is None else (PlanAction, action.id, COLUMNS[self.table.currentIndex().column()])

    def _make(self, what: str, place: int) -> PlanAction | None:
        if self._page is None:
            return None
        return self._context.desk.projects.new_action(self._page.project.id, what, place)

    def _on_added(self, action: PlanAction) -> None:
        desk = self._context.desk.projects
        self._saver.make(partial(desk.put_back, action), PlanAction, self.tr("The action was added."))

    def _on_edited(self, action: PlanAction | None, field: str, value: Any) -> None:
        if action is None:
            return
        if field == "status":
            self._set_status(action, value)
        else:
            self._saver.edit(action, field, value)

    def _set_status(self, action: PlanAction, status: ActionStatus) -> None:
        desk = self._context.desk.projects
        undo = partial(desk.edit, PlanAction, action.id, status=action.status, done_on=action.done_on)
        self._saver.run(
            partial(desk.set_status, action.id, status), toast=self.tr("The status was changed."), undo=undo
        )

    def _remove(self) -> None:
        action = self._current()
        if action is not None:
            self._saver.remove(action, self.tr("The action was removed."))

    def _move(self, step: int) -> None:
        action, page = self._current(), self._page
        if action is not None and page is not None:
            self._saver.run(partial(self._context.desk.projects.reorder, page.project.id, action.id, step))

    def _step_status(self) -> None:
        index = self.table.currentIndex()
        action = self._current()
        if action is not None:
            order = list(ActionStatus)
            self.model.setData(index.siblingAtColumn(STATUS), order[(order.index(action.status) + 1) % len(order)])

    def _on_current(self, index: QModelIndex) -> None:
        action = self.model.action(index.row()) if index.isValid() else None
        self._more.setVisible(action is not None)
        self.timeline.show_current(action.id if action else None)
        if action is not None:
            self._more.show_record(action)
        cycle = self._page.cycle if self._page else None
        odd = check_action(action, cycle) if action is not None else ()
        self._say(" ".join(sentence_of(finding) for finding in odd), "warning")

    def _on_refused(self, sentence: str) -> None:
        self._say(sentence, "error")

    def _say(self, sentence: str, state: str) -> None:
        keys = self.tr("Enter edits · Tab goes on · Space changes the status · Alt+↑ ↓ moves · Delete removes")
        self._hint.setText(sentence or keys)
        set_state(self._hint, state if sentence else "")
