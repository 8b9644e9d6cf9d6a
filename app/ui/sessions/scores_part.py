"""Tests before and after: a table to type points into, and how much the group gained."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QTableView, QWidget

from app.domain.ids import Id
from app.domain.records.sessions import TestScore
from app.domain.rules.learning_gain import check_score, gain
from app.ui.context import PageContext
from app.ui.field_editors import sentence_of
from app.ui.kit import tokens
from app.ui.kit.base import column, label
from app.ui.kit.card import Card
from app.ui.kit.empty_state import EmptyState
from app.ui.kit.form_field import FormField
from app.ui.kit.held import is_held
from app.ui.kit.text_fields import DraftLineEdit
from app.ui.kit.theme import theme
from app.ui.saving import Saver

if TYPE_CHECKING:
    from app.usecases.feedback import ScorePage

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_DISPLAY, _EDIT = int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.EditRole)
_TIP, _INK, _ALIGN = int(Qt.ItemDataRole.ToolTipRole), int(Qt.ItemDataRole.ForegroundRole), int(
    Qt.ItemDataRole.TextAlignmentRole
)  # fmt: skip
_FIELDS = {1: "pre", 2: "post"}
_TABS = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
_MOST = 1000


class ScoresPart(QWidget):
    """Points save themselves cell by cell; Enter goes down to the next person."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._saver = Saver(context, self)
        self._page: ScorePage | None = None
        self.maximum = DraftLineEdit(check=self._maximum_check)
        self.maximum.setFixedWidth(4 * tokens.MIN_TARGET)
        self.maximum.committed.connect(self._set_maximum)
        self._told = label("", "strong", wrap=True)
        self._how = label(self.tr("Gain: the share of the points that were still missing before, and were won."),
                          "caption", wrap=True)  # fmt: skip
        self.model = _ScoreModel(self.heads())
        self.model.setParent(self)
        self.model.written.connect(self._write)
        self.table = _ScoreTable(self.tr("Tests before and after"), self.model)
        self._nobody = EmptyState("people", self.tr("Nobody is on the sheet yet"))
        card = Card(self.tr("Tests before and after"))
        card.add(FormField(self.tr("Most points of the test"), self.maximum), self._told, self._how, self.table)
        self._card = card
        self.setLayout(column(card, self._nobody, None, gap=tokens.GAP_CARD))

    def heads(self) -> tuple[str, ...]:
        """What heads the columns."""
        return (self.tr("Name"), self.tr("Before"), self.tr("After"), self.tr("Gain"))

    def show_event(self, event: Id) -> None:
        """Show the tests of an event."""
        work = partial(self._context.desk.feedback.scores, event)
        self._context.background.run("read", work, owner=self, done=partial(self._show, event))

    def start(self) -> None:
        """Put the cursor on the first points."""
        self.table.setFocus()
        self.table.stand()

    def _show(self, event: Id, page: ScorePage) -> None:
        self._page = page
        self.maximum.load(str(page.maximum), place=(event, "maximum"))
        self.model.show_page(page)
        self._card.setVisible(bool(page.lines))
        self._nobody.setVisible(not page.lines)
        self.table.fit()
        self.table.stand()
        found = page.gain
        if found.mean is None:
            self._told.setText(self.tr("Type the points of both tests; the gain is worked out by itself."))
        else:
            share = QLocale().toString(found.mean * 100, "f", 0)
            self._told.setText(
                self.tr("Mean gain: {share} % ({people} people with both tests).").format(
                    share=share, people=found.people
                )
            )

    def _write(self, person: Id, field: str, points: object) -> None:
        if self._page is not None:
            value = points if isinstance(points, int) else None
            feedback = self._context.desk.feedback
            self._saver.run(
                partial(feedback.write_score, self._page.event_id, person, field, value, self._page.maximum)
            )

    def _set_maximum(self, text: str) -> None:
        if self._page is not None and text.strip():
            self._saver.run(partial(self._context.desk.feedback.set_maximum, self._page.event_id, int(text)))

    def _maximum_check(self, text: str) -> str:
        fits = text.strip().isdecimal() and 1 <= int(text) <= _MOST
        return "" if fits else self.tr("Please type a whole number from {low} to {high}.").format(low=1, high=_MOST)


class _ScoreModel(QAbstractTableModel):
    """People and their points; what cannot be read is not taken."""

    written = Signal(object, str, object)

    def __init__(self, heads: tuple[str, ...]) -> None:
        super().__init__()
        self._heads = heads
        self._page: ScorePage | None = None

    def show_page(self, page: ScorePage) -> None:
        """Show other points; the cursor stays while the people are the same."""
        same = self._page is not None and [line.person_id for line in self._page.lines] == [
            line.person_id for line in page.lines
        ]
        if same:
            self._page = page
            if page.lines:
                self.dataChanged.emit(self.index(0, 0), self.index(len(page.lines) - 1, 3))
            return
        self.beginResetModel()
        self._page = page
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Number of people."""
        return 0 if parent.isValid() or self._page is None else len(self._page.lines)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """Name, before, after, gain."""
        return 0 if parent.isValid() else 4

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """Points as text; what cannot be is red and says why."""
        if self._page is None or not index.isValid():
            return None
        line = self._page.lines[index.row()]
        if role in (_DISPLAY, _EDIT):
            return self._text(line.name, line.score, index.column())
        if role == _ALIGN and index.column():
            return int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
        odd = [each for each in check_score(line.score) if each.field == _FIELDS.get(index.column())]
        if role == _TIP and odd:
            return sentence_of(odd[0])
        return theme().color("err") if role == _INK and odd else None

    def setData(self, index: Index, value: Any, role: int = _EDIT) -> bool:
        """Take whole numbers; an empty text takes the points out."""
        text = str(value).strip()
        if role != _EDIT or self._page is None or (text and not (text.isdecimal() and int(text) <= _MOST)):
            return False
        line, field = self._page.lines[index.row()], _FIELDS[index.column()]
        points = int(text) if text else None
        if getattr(line.score, field) != points:
            self.written.emit(line.person_id, field, points)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Points can be typed, names and gain cannot."""
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return plain | Qt.ItemFlag.ItemIsEditable if index.column() in _FIELDS else plain

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """Heads of the columns, those of numbers on the right."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == _ALIGN:
            side = Qt.AlignmentFlag.AlignRight if section else Qt.AlignmentFlag.AlignLeft
            return int(Qt.AlignmentFlag.AlignVCenter | side)
        return self._heads[section] if role == _DISPLAY else None

    def _text(self, name: str, score: TestScore, place: int) -> str:
        if place == 0:
            return name
        if place in _FIELDS:
            points = getattr(score, _FIELDS[place])
            return "" if points is None else str(points)
        found = gain(score)
        return "" if found is None else f"{found * 100:.0f} %"


class _PointsDelegate(QStyledItemDelegate):
    """`kept` when Enter has closed a cell, `passed(1 or -1)` when Tab has."""

    kept = Signal()
    passed = Signal(int)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Enter writes the cell and the table goes down; with Tab it goes on to the other test."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and isinstance(editor, QWidget):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._keep(editor)
                self.kept.emit()
                return True
            if event.key() in _TABS:
                self._keep(editor)
                self.passed.emit(_TABS[Qt.Key(event.key())])
                return True
        return super().eventFilter(editor, event)

    def _keep(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)


class _ScoreTable(QTableView):
    """Typing begins at once; Enter keeps and goes down."""

    def __init__(self, name: str, model: _ScoreModel) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setModel(model)
        triggers = QAbstractItemView.EditTrigger
        self._writing = triggers.AnyKeyPressed | triggers.DoubleClicked | triggers.EditKeyPressed
        self.setEditTriggers(self._writing)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        cells = _PointsDelegate(self)
        cells.kept.connect(self._down)
        cells.passed.connect(self._pass)
        self.setItemDelegate(cells)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme().px(tokens.ROW_HEIGHT))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def showEvent(self, event: QShowEvent) -> None:
        """Find out whether one only reads here."""
        super().showEvent(event)
        self.show_held(is_held(self))

    def show_held(self, held: bool) -> None:
        """Points are read only, or typed again."""
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers if held else self._writing)

    def stand(self) -> None:
        """Have a cell to type into as soon as there is one."""
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, min(_FIELDS)))

    def fit(self) -> None:
        """As high as its rows: the page around it scrolls."""
        rows = self.model().rowCount()
        head = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(head + rows * self.verticalHeader().defaultSectionSize() + 2 * self.frameWidth() + 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes points out; Enter goes down; other keys type or move."""
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and index.column() in _FIELDS:
            self.model().setData(index, "")
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self._down()
        else:
            super().keyPressEvent(event)

    def _pass(self, step: int) -> None:
        """From one test to the other, and on to the next person."""
        index = self.currentIndex()
        row, column = divmod(index.row() * len(_FIELDS) + index.column() - 1 + step, len(_FIELDS))
        beside = self.model().index(row, column + 1)
        if beside.isValid():
            self.setCurrentIndex(beside)

    def _down(self) -> None:
        index = self.currentIndex()
        below = self.model().index(index.row() + 1, index.column())
        if below.isValid():
            self.setCurrentIndex(below)
