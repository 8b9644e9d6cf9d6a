"""The initials of a person on a coloured ground."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from app.ui.kit import tokens
from app.ui.kit.theme import theme

_WHITE = "#FFFFFF"


def initials(name: str) -> str:
    """The first letters of the first two words."""
    return "".join(word[0] for word in name.split()[:2]).upper()


def paint_avatar(painter: QPainter, box: QRectF, name: str, number: int) -> None:
    """Draw the initials of `name` in the colour of the place `number`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.PEOPLE[(number - 1) % len(tokens.PEOPLE)]))
    painter.drawEllipse(box)
    font = theme().font(strong=True)
    font.setPixelSize(round(box.height() * 0.38))
    painter.setFont(font)
    painter.setPen(QColor(_WHITE))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, initials(name))
    painter.restore()


class Avatar(QWidget):
    """An avatar beside words; a screen reader passes over it."""

    def __init__(self, name: str, number: int, size: int) -> None:
        super().__init__()
        self._name, self._number = name, number
        self.setFixedSize(size, size)

    def paintEvent(self, _event: object) -> None:
        """Draw it over the whole widget."""
        paint_avatar(QPainter(self), QRectF(self.rect()), self._name, self._number)
