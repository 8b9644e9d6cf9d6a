"""A small panel that opens below a button or a field and closes on Escape or on a click beside it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QWidget

from app.ui.kit.base import set_kind


class Popover(QFrame):
    """Fill it with a layout, then `open_below` something. It deletes itself when it closes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        set_kind(self, "popup")

    def open_below(self, anchor: QWidget, offset: QPoint | None = None, *, align_right: bool = False) -> None:
        """Show the panel under `anchor`, moved so that it stays on the screen."""
        self.adjustSize()
        below = anchor.rect().bottomRight() - QPoint(self.width() - 1, 0) if align_right else anchor.rect().bottomLeft()
        place = anchor.mapToGlobal(below + (offset or QPoint(0, 4)))
        screen = anchor.screen().availableGeometry()
        x = max(screen.left() + 4, min(place.x(), screen.right() - self.width() - 4))
        y = place.y()
        if y + self.height() > screen.bottom():
            y = anchor.mapToGlobal(anchor.rect().topLeft()).y() - self.height() - 4
        self.move(x, max(screen.top() + 4, y))
        self.show()
