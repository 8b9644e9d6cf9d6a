"""When the photo of the sheet is beside the grid, and the keys that move it without leaving the grid."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from app.ui import keys
from app.ui.attendance.photo_view import NEARER
from app.ui.attendance.sheet_photo import SheetPhoto
from app.ui.kit import tokens


class PhotoBeside(QObject):
    """A wide window shows a photo as soon as there is one, a narrow one when somebody asks; F6 says otherwise.

    On a narrow window the legend makes room while the photo is there.
    """

    def __init__(self, sheet: QWidget, photo: SheetPhoto, switch: QPushButton, legend: QWidget) -> None:
        super().__init__(sheet)
        self._sheet, self._photo, self._switch, self._legend = sheet, photo, switch, legend
        self._wanted: bool | None = None
        view = photo.view
        photo.hide()
        self._keys = [
            self._key(pressed, action)
            for pressed, action in (
                (keys.PHOTO_TURN, photo.turn), (keys.PHOTO_NEXT, photo.show_next),
                (keys.LARGER, partial(view.zoom_by, NEARER)), (keys.LARGER_TOO, partial(view.zoom_by, NEARER)),
                (keys.SMALLER, partial(view.zoom_by, 1 / NEARER)), (keys.FITTING, view.switch_fit),
                (keys.PHOTO_LEFT, partial(view.step, -1, 0)), (keys.PHOTO_RIGHT, partial(view.step, 1, 0)),
                (keys.PHOTO_UP, partial(view.step, 0, -1)), (keys.PHOTO_DOWN, partial(view.step, 0, 1)),
            )
        ]  # fmt: skip
        QShortcut(QKeySequence(keys.PHOTO), sheet).activated.connect(self._toggle)
        switch.clicked.connect(lambda _checked=False: self._toggle())
        photo.closed.connect(self._toggle)
        photo.arrived.connect(self.arrange)
        self.arrange()

    def forget(self) -> None:
        """Another event: nobody has asked for its photo yet."""
        self._wanted = None

    def show(self) -> None:
        """Show the photo, whatever the room."""
        self._wanted = True
        self.arrange()

    def arrange(self) -> None:
        """Show or hide, by what was asked and by the room there is."""
        is_wide = self._sheet.window().width() >= tokens.WIDE
        shown = (is_wide and bool(self._photo.lines)) if self._wanted is None else self._wanted
        self._photo.setVisible(shown)
        self._legend.setVisible(is_wide or not shown)
        self._switch.setChecked(shown)
        for key in self._keys:
            key.setEnabled(shown)

    def _toggle(self) -> None:
        self._wanted = not self._photo.isVisibleTo(self._sheet)
        self.arrange()

    def _key(self, pressed: str, action: Callable[[], object]) -> QShortcut:
        made = QShortcut(QKeySequence(pressed), self._sheet)
        made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)  # in a field elsewhere they move by words
        made.activated.connect(action)
        return made
