"""The person's place in the header: who works here, and the way to somebody else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui import keys
from app.ui.kit import tokens
from app.ui.kit.base import button, column, enter_presses, label, row
from app.ui.kit.icons import pixmap
from app.ui.kit.popover import Popover
from app.ui.kit.theme import theme

if TYPE_CHECKING:
    from app.domain.records.people import Person
    from app.domain.records.schools import School
    from app.ui.background import Background
    from app.ui.context import Machine
    from app.usecases.desk import Desk

_SIDE, _ICON, _PANEL_WIDTH = 32, 20, 300


class PlaceButton(QAbstractButton):
    """A click opens the panel. `leave_wanted` locks or goes to somebody else, `settings_wanted` shows PIN and lock."""

    leave_wanted = Signal()
    settings_wanted = Signal()

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self._served: tuple[Desk, Background, Machine] | None = None
        name = self.tr("Your place at this computer")
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(lambda _checked=False: self.open_panel())
        self.hide()

    def serve(self, desk: Desk, background: Background, machine: Machine | None) -> None:
        """Stand for whoever sits at `desk`; a window that stands alone has no place."""
        self._served = None if machine is None else (desk, background, machine)
        self.setVisible(machine is not None and not machine.is_practice)

    def open_panel(self) -> PlacePanel | None:
        """Show who works here and what can be done."""
        if self._served is None:
            return None
        from app.usecases.identity import owner_of

        desk, background, machine = self._served
        panel = PlacePanel(self, self._language, can_leave=machine.can_leave, has_pin=machine.seat.pin.exists())
        panel.leave_wanted.connect(self.leave_wanted)
        panel.settings_wanted.connect(self.settings_wanted)
        background.run("read", lambda: owner_of(desk), owner=panel, done=panel.show_owner)
        panel.open_below(self, align_right=True)
        panel.setFocus()
        return panel

    def sizeHint(self) -> QSize:
        """A round button."""
        side = max(_SIDE, theme().px(_SIDE))
        return QSize(side, side)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it too."""
        if not enter_presses(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - always painted whole
        """Draw the circle with a person in it, and the focus ring."""
        look, painter = theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_lit = self.hasFocus() or self.underMouse()
        painter.setPen(QPen(look.color("primary" if is_lit else "border2"), 2 if self.hasFocus() else 1))
        painter.setBrush(look.color("soft"))
        painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        image = pixmap("user", _ICON, "primary", self.devicePixelRatioF())
        painter.drawPixmap((self.width() - _ICON) // 2, (self.height() - _ICON) // 2, image)


class PlacePanel(Popover):
    """Name, school, and two ways on."""

    leave_wanted = Signal()
    settings_wanted = Signal()

    def __init__(self, parent: QWidget, language: str, *, can_leave: bool, has_pin: bool) -> None:
        super().__init__(parent)
        self._language = language
        self._name, self._school = label("", "section", wrap=True), label("", "muted", wrap=True)
        words = self.tr("Lock, or another person") if has_pin else self.tr("Another person works here")
        self.leave = button(words, self._leave, icon_name="lock" if has_pin else "people")
        self.leave.setToolTip(keys.shown(keys.SEATS))
        self.settings = button(self.tr("PIN and lock"), self._settings, kind="link")
        self.setAccessibleName(self.tr("Your place at this computer"))
        self.hint = label(
            self.tr("What you typed is kept. Keys: {keys}").format(keys=keys.shown(keys.SEATS)), "caption", wrap=True
        )
        self._parts = column(
            self._name,
            self._school,
            4,
            self.leave,
            self.hint,
            row(self.settings, None),
            gap=6,
            margins=tokens.GAP_CARD,
        )
        self.setLayout(self._parts)
        self.leave.setVisible(can_leave)
        self.hint.setVisible(can_leave)
        self.setFixedWidth(_PANEL_WIDTH)
        self.setFocusProxy(self.leave if can_leave else self.settings)

    def show_owner(self, found: tuple[Person | None, School | None]) -> None:
        """Show who works here."""
        from app.usecases.people import school_title

        person, school = found
        self._name.setText(self.tr("Nobody yet") if person is None else person.full_name)
        self._school.setText(school_title(school, self._language))
        self._school.setVisible(bool(self._school.text()))
        self.setFixedHeight(self._parts.totalHeightForWidth(_PANEL_WIDTH))

    def _leave(self) -> None:
        self.close()
        self.leave_wanted.emit()

    def _settings(self) -> None:
        self.close()
        self.settings_wanted.emit()
