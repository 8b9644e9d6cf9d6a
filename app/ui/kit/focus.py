"""Where the cursor stands when a page comes into view, and who takes the focus that is given to a group."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

_TAB = Qt.FocusPolicy.TabFocus
"""A group that has the focus only until its list is there is no place to write."""


def focus_inside(page: QWidget, first: QWidget) -> None:
    """Give the focus to `first` unless a widget of `page` has it already, or another window is in front."""
    if not has_focus(page) and page.isVisible() and first.isVisible() and QApplication.activeModalWidget() is None:
        first.setFocus()


def focus_first(area: QWidget) -> None:
    """Give the focus to the first thing in `area` that takes the Tab key."""
    here = area.nextInFocusChain()
    while here is not None and here is not area and area.isAncestorOf(here):
        if here.isVisible() and here.isEnabled() and here.focusPolicy() & Qt.FocusPolicy.TabFocus:
            here.setFocus(Qt.FocusReason.TabFocusReason)
            return
        here = here.nextInFocusChain()


def has_focus(page: QWidget) -> bool:
    """Whether something on `page` that Tab stops at has the focus."""
    focused = QApplication.focusWidget()
    return focused is not None and page.isAncestorOf(focused) and bool(focused.focusPolicy() & _TAB)


def hand_focus_on(group: QWidget, to: QWidget) -> None:
    """Let `to`, a list inside `group`, have the focus that `group` is given, as long as it is there to take it.

    A focus proxy would do the same and confuse the round of the Tab key: it would end at a hidden proxy, and never
    leave a group for the rest of the window.
    """
    _Handing(group, to)


class _Handing(QObject):
    def __init__(self, group: QWidget, to: QWidget) -> None:
        super().__init__(group)
        self._to = to
        group.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and self._to.isVisible():
            self._to.setFocus()
        return super().eventFilter(watched, event)
