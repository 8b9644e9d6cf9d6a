"""The Tab key goes from stop to stop as people read, however late a line was added to its page.

Qt's own order is that of creation: a row that comes with the data would be reached after everything that stood before.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from app.ui.kit.layouts import laid_out


def step_focus(window: QWidget, *, forward: bool) -> bool:
    """Give the focus to the stop after or before the one that has it; False if there is none in `window`."""
    stop = _stop_beside(window, QApplication.focusWidget(), forward=forward)
    if stop is None:
        return False
    stop.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    _show(stop)
    return True


def _show(stop: QWidget) -> None:
    """Scroll to `stop`; Qt does so only within the area that had the focus before."""
    around = stop.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(stop)
        around = around.parentWidget()


def _stop_beside(window: QWidget, focused: QWidget | None, *, forward: bool) -> QWidget | None:
    read = list(_read(window))
    if focused not in read:
        return None
    place = read.index(focused)
    onward = read[place + 1 :] + read[:place] if forward else read[:place][::-1] + read[place + 1 :][::-1]
    return next(filter(_is_stop, onward), None)


def _is_stop(widget: QWidget) -> bool:
    takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes_tab and widget.isEnabled() and widget.focusProxy() is None


def _read(widget: QWidget) -> Iterator[QWidget]:
    """`widget` and everything visible in it, in the order of the layouts."""
    yield widget
    layout = widget.layout()
    inside = list(laid_out(layout)) if layout is not None else []
    beside = [each for each in widget.children() if isinstance(each, QWidget) and each not in inside]
    for each in (*inside, *beside):
        if each.isVisible() and not each.isWindow():
            yield from _read(each)
