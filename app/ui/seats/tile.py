"""One person in the choice: initials, a big name, the school, what waits to be sent."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from app.ui.kit import tokens
from app.ui.kit.base import enter_presses
from app.ui.kit.digit_keys import digit_or_nought_of
from app.ui.kit.icons import pixmap
from app.ui.kit.theme import theme
from app.ui.seats.avatar import paint_avatar

_FACE, _ICON, _GAP = 48, 20, 16
_NAME = 18
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}


class SeatTile(QAbstractButton):
    """A click or Enter chooses it; `stepped(±1)` on an arrow, `digit(n)` when a PIN is begun on it.

    Without a name it is the place of somebody new, with a plus.
    """

    stepped = Signal(int)
    digit = Signal(int)

    def __init__(self, name: str, number: int, *, asks_pin: bool = False, words: str = "") -> None:
        super().__init__()
        self._name, self._number, self._asks_pin = name, number, asks_pin
        self._words = words or name
        self._school, self._note = "", ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_lines("", "")

    def show_lines(self, school: str, note: str) -> None:
        """Show the school, and what waits there."""
        self._school, self._note = school, note
        self.setText(self._words)
        pin = self.tr("Asks for a PIN") if self._asks_pin else ""
        self.setAccessibleName(". ".join(part for part in (self._words, school, note, pin) if part))
        self.update()

    def note(self) -> str:
        """What is said of the changes that wait."""
        return self._note

    def sizeHint(self) -> QSize:
        """Room for a name in big letters and a line below it."""
        return QSize(420, max(_FACE, theme().px(_NAME + tokens.CAPTION + 22)) + 24)

    def minimumSizeHint(self) -> QSize:
        """A long name is cut rather than widening the page."""
        return QSize(220, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to the neighbours, Enter chooses, a digit begins the PIN."""
        if event.key() in _STEPS:
            self.stepped.emit(_STEPS[Qt.Key(event.key())])
        elif self._asks_pin and (number := digit_or_nought_of(event)) is not None:
            self.digit.emit(number)
        elif not enter_presses(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - always painted whole
        """Draw the tile, and the focus ring around it."""
        look, painter = theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_lit = self.hasFocus() or self.underMouse()
        painter.setPen(QPen(look.color("primary" if is_lit else "border"), 2 if self.hasFocus() else 1))
        painter.setBrush(look.color("soft" if self.hasFocus() else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), tokens.RADIUS_CARD, tokens.RADIUS_CARD)
        face = QRectF(_GAP, (self.height() - _FACE) / 2, _FACE, _FACE)
        if self._name:
            paint_avatar(painter, face, self._name, self._number)
        else:
            self._paint_plus(painter, face)
        left, right = round(face.right()) + _GAP, self.width() - _GAP - (_ICON + _GAP if self._asks_pin else 0)
        self._paint_words(painter, left, right)
        if self._asks_pin:
            image = pixmap("lock", _ICON, look.color("text2"), self.devicePixelRatioF())
            painter.drawPixmap(self.width() - _GAP - _ICON, (self.height() - _ICON) // 2, image)

    def _paint_words(self, painter: QPainter, left: int, right: int) -> None:
        look = theme()
        big, small = look.font(_NAME, strong=bool(self._name)), look.font(tokens.CAPTION)
        lines = [(big, "text", self._words)]
        below = " · ".join(part for part in (self._school, self._note) if part)
        if below:
            lines.append((small, "text2", below))
        height = sum(QFontMetrics(font).height() for font, _ink, _text in lines) + 2 * (len(lines) - 1)
        top = (self.height() - height) // 2
        for font, ink, text in lines:
            top = self._paint_line(painter, QRect(left, top, right - left, 0), font, ink, text) + 2

    def _paint_line(self, painter: QPainter, at: QRect, font: QFont, ink: str, text: str) -> int:
        """Draw one line and give where the next begins."""
        metrics = QFontMetrics(font)
        box = QRect(at.left(), at.top(), at.width(), metrics.height())
        painter.setFont(font)
        painter.setPen(theme().color(ink))
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        return box.bottom() + 1

    def _paint_plus(self, painter: QPainter, face: QRectF) -> None:
        painter.setPen(QPen(theme().color("border2"), 1, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(face.adjusted(0.5, 0.5, -0.5, -0.5))
        image = pixmap("user-plus", 22, theme().color("primary"), self.devicePixelRatioF())
        painter.drawPixmap(round(face.center().x()) - 11, round(face.center().y()) - 11, image)
