"""A QR code on its white plate, as a phone reads it from the screen in either look."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from app.ui.kit import tokens
from app.ui.kit.theme import theme

_SIDE = 132


class QrView(QWidget):
    """Shows what `show_svg` got; `name` says to a screen reader what it is."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFixedSize(theme().px(_SIDE), theme().px(_SIDE))
        self._svg = QSvgRenderer()

    def show_svg(self, svg: bytes) -> None:
        """Show another code."""
        self._svg.load(QByteArray(svg))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - always painted whole
        """Draw the plate and the code on it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plate = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(theme().color("border"))
        painter.setBrush(QColor(tokens.LIGHT.surface))
        painter.drawRoundedRect(plate, tokens.RADIUS_CONTROL, tokens.RADIUS_CONTROL)
        self._svg.render(painter, plate)
