"""A field that searches while one types, at most every 150 ms."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.kit.base import set_kind
from app.ui.kit.icons import icon

_PAUSE_MS = 150


class SearchField(QLineEdit):
    """`searched(str)` fires shortly after the last key; Escape empties the field; Down emits `left_down`."""

    searched = Signal(str)
    left_down = Signal()

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "search")
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self._empty = QAction(icon("close"), self.tr("Empty the field"), self)
        self._empty.triggered.connect(self.clear)
        self.addAction(self._empty, QLineEdit.ActionPosition.TrailingPosition)
        self._empty.setVisible(False)
        self.addAction(QAction(icon("search"), "", self), QLineEdit.ActionPosition.LeadingPosition)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(lambda: self.searched.emit(self.text().strip()))
        self.textChanged.connect(self._on_text)
        self.setMinimumWidth(160)

    def sizeHint(self) -> QSize:
        """Room for a few words."""
        return QSize(280, super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape empties, Down leaves, Enter searches at once; everything else is the line edit's."""
        key = event.key()
        if key == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif key == Qt.Key.Key_Down:
            self.left_down.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._timer.stop()
            self.searched.emit(self.text().strip())
        else:
            super().keyPressEvent(event)

    def _on_text(self, text: str) -> None:
        self._empty.setVisible(bool(text))
        self._timer.start()
