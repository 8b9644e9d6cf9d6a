"""The columns of a file: what each is called there, what it is taken for, and its first cells."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from app.domain.roster_words import COLUMNS, CONTEXT, Column
from app.ui.kit import tokens
from app.ui.kit.base import set_kind
from app.ui.kit.choice_field import ChoiceField
from app.ui.kit.theme import theme
from app.ui.translate import tr_label
from app.usecases.import_sample import Sample

_WIDTH = 168


class MappingTable(QTableWidget):
    """One combo box per column in the first row; `changed(index, Column)` when a person chose."""

    changed = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "mapping")
        self.setAccessibleName(self.tr("Columns of the file"))
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWordWrap(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.boxes: list[ChoiceField] = []

    def show_sample(self, sample: Sample) -> None:
        """Show the columns of a file."""
        columns = sample.mapping.columns
        if len(columns) != len(self.boxes):
            self._build(len(columns))
        self.setRowCount(1 + len(sample.rows))
        for index, column in enumerate(columns):
            heading = sample.mapping.headings[index] if index < len(sample.mapping.headings) else ""
            name = " ".join(heading.split()) or self.tr("Column {number}").format(number=index + 1)
            item = QTableWidgetItem(name)
            item.setToolTip(name)
            item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            self.setHorizontalHeaderItem(index, item)
            self.boxes[index].set_code(column.value)
            self.boxes[index].setAccessibleName(self.tr("“{heading}” holds").format(heading=name))
            self._fill(index, column, [cells[index] if index < len(cells) else "" for cells in sample.rows])
        self._fit()

    def _build(self, count: int) -> None:
        self.clear()
        self.setRowCount(1)
        self.setColumnCount(count)
        self.boxes = []
        choices = [(column.value, tr_label(CONTEXT, text)) for column, text in COLUMNS.items()]
        for index in range(count):
            box = ChoiceField(choices)
            box.chosen.connect(lambda code, index=index: self.changed.emit(index, Column(code)))
            box.installEventFilter(self)
            self.setCellWidget(0, index, box)
            self.setColumnWidth(index, theme().px(_WIDTH))
            self.boxes.append(box)

    def _fill(self, index: int, column: Column, cells: list[str]) -> None:
        left_out = column in (Column.IGNORED, Column.IIN)
        for number, cell in enumerate(cells, start=1):
            item = QTableWidgetItem(" ".join(cell.split()))
            item.setToolTip(cell)
            if left_out:
                item.setForeground(theme().color("text2"))
            self.setItem(number, index, item)

    def _fit(self) -> None:
        self.setRowHeight(0, theme().px(tokens.CONTROL_HEIGHT) + 10)
        for number in range(1, self.rowCount()):
            self.setRowHeight(number, theme().px(tokens.ROW_HEIGHT) - 4)
        rows = sum(self.rowHeight(number) for number in range(self.rowCount()))
        self.setFixedHeight(rows + self.horizontalHeader().sizeHint().height() + 20)
        fits = self.columnCount() * theme().px(_WIDTH) <= self.viewport().width()
        mode = QHeaderView.ResizeMode.Stretch if fits else QHeaderView.ResizeMode.Interactive
        self.horizontalHeader().setSectionResizeMode(mode)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Bring a column into view when its box gets the focus."""
        if event.type() == QEvent.Type.FocusIn and watched in self.boxes:
            self.scrollTo(self.model().index(0, self.boxes.index(watched)))
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out again."""
        super().resizeEvent(event)
        if self.boxes:
            self._fit()
