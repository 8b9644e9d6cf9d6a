"""A title that never takes a second line."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from app.ui.kit.base import set_kind


class TitleLabel(QLabel):
    """A title on one line: cut with an ellipsis where the room ends, whole in its tool tip."""

    def __init__(self) -> None:
        super().__init__()
        set_kind(self, "title")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._title = ""

    def show_title(self, title: str) -> None:
        """Show another title."""
        self._title = title
        self.setToolTip(title)
        self.setAccessibleName(title)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut it anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setText(self.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideRight, self.width()))
