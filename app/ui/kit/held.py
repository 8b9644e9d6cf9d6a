"""What somebody may only read: areas in which fields show and take nothing, and ways to change something are gone.

An area is said to be held once; what is made in it later finds out when it comes into view. The nearest area around a
thing that says anything counts, also around the window it opened, so one card of a held page can be left free.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar, runtime_checkable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from app.ui.kit.base import restyle, set_state

W = TypeVar("W", bound=QWidget)
NOTHING = "–"
"""What stands where nothing was written, for who only reads."""
_HELD, _HINT = "held", "hint"
_PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick)
_PRESSING = (
    Qt.Key.Key_Space, Qt.Key.Key_Select, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Up, Qt.Key.Key_Down,
    Qt.Key.Key_Left, Qt.Key.Key_Right,
)  # fmt: skip
_READ = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


@runtime_checkable
class Follows(Protocol):
    """A field, table or deed that looks different where one only reads."""

    def show_held(self, held: bool) -> None: ...


def hold(area: QWidget, held: bool = True) -> None:
    """Let everything in `area` be only read, or be written again."""
    before = is_held(area)
    area.setProperty(_HELD, held)
    if before != held:
        for part in area.findChildren(QObject):
            if isinstance(part, Follows):
                part.show_held(is_held(part))


def is_held(part: QObject) -> bool:
    """Whether the nearest area around `part` that says anything says that one only reads."""
    here: QObject | None = part
    while here is not None:
        said = here.property(_HELD)
        if said is not None and said != "":
            return said is True
        here = here.parent()
    return False


def deed(part: W) -> W:
    """Let `part`, a way to change something, be there only where one may; gives it back."""
    _Deed(part)
    return part


def tick(part: W) -> W:
    """Let `part`, a button that says something by being pressed, stay as it is where one only reads; gives it back."""
    _Tick(part)
    return part


def unless_held(area: QWidget, action: Callable[[], object]) -> Callable[[], None]:
    """What keys do that change something: `action`, and nothing where one only reads in `area`."""

    def run() -> None:
        if not is_held(area):
            action()

    return run


def show_text_held(field: QLineEdit | QPlainTextEdit, held: bool) -> None:
    """Let a field of text be read, selected and copied only, without asking for anything; or be written again."""
    if held == field.isReadOnly():
        return
    if isinstance(field, QPlainTextEdit):  # to be read-only alone would let the mouse select and not the keys
        field.setTextInteractionFlags(_READ if held else Qt.TextInteractionFlag.TextEditorInteraction)
    else:
        field.setReadOnly(held)
    hint = field.placeholderText()
    field.setPlaceholderText(NOTHING if held else str(field.property(_HINT) or ""))
    field.setProperty(_HINT, hint if held else "")
    restyle(field)


class _Deed(QObject):
    """Hides its widget in held areas, whatever else says that it is to be seen."""

    def __init__(self, part: QWidget) -> None:
        super().__init__(part)
        self._part, self._was_hidden = part, False
        part.installEventFilter(self)

    def show_held(self, held: bool) -> None:
        if held and not self._part.isHidden():
            self._was_hidden = True
            self._part.hide()
        elif not held and self._was_hidden:
            self._was_hidden = False
            self._part.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and is_held(self._part):
            self.show_held(True)
            return True
        return super().eventFilter(watched, event)


class _Tick(QObject):
    """Keeps a button from being pressed in held areas; Tab still stops at it."""

    def __init__(self, part: QWidget) -> None:
        super().__init__(part)
        self._part, self._held = part, False
        part.installEventFilter(self)

    def show_held(self, held: bool) -> None:
        self._held = held
        set_state(self._part, "read" if held else "", "mood")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self.show_held(is_held(self._part))
        pressing = event.type() in _PRESSES or (isinstance(event, QKeyEvent) and event.key() in _PRESSING)
        return (self._held and pressing) or super().eventFilter(watched, event)
