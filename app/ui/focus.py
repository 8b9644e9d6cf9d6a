"""Where the cursor stands when a page comes into view."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget


def focus_inside(page: QWidget, first: QWidget) -> None:
    """Give the focus to `first` unless a widget of `page` has it already, or another window is in front."""
    focused = QApplication.focusWidget()
    inside = focused is not None and page.isAncestorOf(focused)
    if not inside and page.isVisible() and first.isVisible() and QApplication.activeModalWidget() is None:
        first.setFocus()
