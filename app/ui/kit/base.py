"""Small things every widget module needs: kinds for the style sheet, labels, rows, columns, buttons."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.kit import tokens
from app.ui.kit.icons import icon
from app.ui.kit.layouts import ColumnLayout, RowLayout

_BoxT = TypeVar("_BoxT", bound=QBoxLayout)
Item = QWidget | QLayout | int | None
"""What `row` and `column` take: a widget, a layout, a gap in pixels, or None for a stretch."""


def set_kind(widget: QWidget, kind: str) -> None:
    """Address `widget` in the style sheet as [kind="…"]. Call before the widget is shown."""
    widget.setProperty("kind", kind)


def set_state(widget: QWidget, state: str, name: str = "state") -> None:
    """Set the property `name` and restyle the widget at once; "" is the normal state."""
    if (widget.property(name) or "") == state:
        return
    widget.setProperty(name, state)
    restyle(widget)


def restyle(widget: QWidget) -> None:
    """Apply the style sheet anew after a property changed."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


def label(text: str, kind: str = "", *, wrap: bool = False) -> QLabel:
    """A plain-text label. Kinds: title, section, strong, big, caption, muted."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if kind:
        set_kind(made, kind)
    if wrap:
        made.setWordWrap(True)
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return made


def button(
    text: str, clicked: Callable[[], object] | None = None, *, kind: str = "", icon_name: str = "", tip: str = ""
) -> QPushButton:
    """A push button. Kinds: "" (outlined), primary (one per page), danger (destroys), link."""
    made = PushButton(text)
    if kind:
        set_kind(made, kind)
    if icon_name:
        color = {"primary": "on_primary", "danger": "err", "link": "primary"}.get(kind, "text")
        made.setIcon(icon(icon_name, color))
        made.setIconSize(QSize(22, 18))  # wider than high: the gap between picture and words
    if tip:
        made.setToolTip(tip)
    made.setAutoDefault(False)
    if clicked is not None:
        made.clicked.connect(lambda _checked=False: clicked())
    return made


def icon_button(icon_name: str, name: str, clicked: Callable[[], object] | None = None) -> QToolButton:
    """A square button that shows only an icon; `name` is its tool tip and what a screen reader says."""
    made = _IconButton()
    made.setIcon(icon(icon_name))
    made.setIconSize(QSize(20, 20))
    made.setToolTip(name)
    made.setAccessibleName(name)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    if clicked is not None:
        made.clicked.connect(lambda _checked=False: clicked())
    return made


def enter_presses(pressed: QAbstractButton, event: QKeyEvent) -> bool:
    """Click `pressed` when the key was a plain Enter; Qt alone does that only for some buttons of dialogs."""
    plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
    if not plain or event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return False
    if not event.isAutoRepeat():
        pressed.click()
    return True


class PushButton(QPushButton):
    """A push button that Enter presses as well as Space, wherever it stands."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses; every other key is Qt's."""
        if not enter_presses(self, event):
            super().keyPressEvent(event)


class _IconButton(QToolButton):
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not enter_presses(self, event):
            super().keyPressEvent(event)


def icon_label(icon_name: str, color: str = "text2", size: int = 20) -> IconLabel:
    """An icon that stands beside words; a screen reader passes over it."""
    return IconLabel(icon_name, color, size)


class IconLabel(QLabel):
    """Draws its icon in the colour of the moment."""

    def __init__(self, icon_name: str, color: str, size: int) -> None:
        super().__init__()
        self._icon = icon(icon_name, color)
        self._size = size
        self.setFixedSize(size, size)

    def set_icon(self, icon_name: str, color: str) -> None:
        """Show another icon."""
        self._icon = icon(icon_name, color)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - always painted whole
        """Draw the icon over the whole label."""
        painter = QPainter(self)
        self._icon.paint(painter, self.rect())


def line() -> QFrame:
    """A thin horizontal line between parts of a card."""
    made = QFrame()
    set_kind(made, "line")
    made.setFixedHeight(1)
    return made


def row(*items: Item, gap: int = tokens.GAP, margins: int = 0) -> QHBoxLayout:
    """A horizontal layout of `items`."""
    return _filled(RowLayout(), items, gap, margins)


def column(*items: Item, gap: int = tokens.GAP, margins: int = 0) -> QVBoxLayout:
    """A vertical layout of `items`."""
    return _filled(ColumnLayout(), items, gap, margins)


def holder(layout: QLayout) -> QWidget:
    """A plain widget around `layout`, for places that take widgets only."""
    made = QWidget()
    layout.setContentsMargins(0, 0, 0, 0)
    made.setLayout(layout)
    return made


def clear(layout: QLayout) -> None:
    """Remove and delete everything in `layout`."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
        shiboken6.delete(item)  # C++ leaves that to whoever took it


def _filled(layout: _BoxT, items: tuple[Item, ...], gap: int, margins: int) -> _BoxT:
    layout.setSpacing(gap)
    layout.setContentsMargins(margins, margins, margins, margins)
    for item in items:
        if item is None:
            layout.addStretch(1)
        elif isinstance(item, int):
            layout.addSpacing(item)
        elif isinstance(item, QWidget):
            layout.addWidget(item)
        else:
            layout.addLayout(item)
    return layout
