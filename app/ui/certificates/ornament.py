"""The frame of a certificate: two lines, rows of lozenges, and a pair of ram's horns, as on felt and carved chests."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

_OUTER, _INNER = 90.0, 120.0
_BAND = 52.0
"""From the inner line to the middle of the lozenges."""
_LOZENGE = 26.0
_STEP = 92.0


def paint_frame(painter: QPainter, page: QRectF, strong: QColor, gold: QColor) -> None:
    """Draw both lines and the lozenges along the upper and the lower edge."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_line(strong, 11))
    painter.drawRect(page.adjusted(_OUTER, _OUTER, -_OUTER, -_OUTER))
    painter.setPen(_line(gold, 4))
    inner = page.adjusted(_INNER, _INNER, -_INNER, -_INNER)
    painter.drawRect(inner)
    painter.setPen(Qt.PenStyle.NoPen)
    for middle in (inner.top() + _BAND, inner.bottom() - _BAND):
        _paint_band(painter, inner, middle, strong, gold)


def _paint_band(painter: QPainter, inner: QRectF, middle: float, strong: QColor, gold: QColor) -> None:
    """Lozenges from edge to edge: large ones in the strong colour, small golden ones between them."""
    count = int((inner.width() - 2 * _BAND) // _STEP)
    first = inner.center().x() - count * _STEP / 2
    for number in range(count + 1):
        x = first + number * _STEP
        _lozenge(painter, QPointF(x, middle), _LOZENGE, strong)
        _lozenge(painter, QPointF(x, middle), _LOZENGE * 0.42, QColor(Qt.GlobalColor.white))
        if number < count:
            _lozenge(painter, QPointF(x + _STEP / 2, middle), _LOZENGE * 0.5, gold)


def paint_horns(painter: QPainter, centre: QPointF, size: float, gold: QColor) -> None:
    """A lozenge between two horns that roll inward; `size` is their height."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_line(gold, size * 0.13))
    for side in (-1.0, 1.0):
        path = QPainterPath(QPointF(centre.x() + side * size * 0.55, centre.y()))
        for control, other, end in _HORN:
            path.cubicTo(
                *(QPointF(centre.x() + side * x * size, centre.y() + y * size) for x, y in (control, other, end))
            )
        painter.drawPath(path)
        painter.drawLine(
            QPointF(centre.x() + side * size * 3.1, centre.y()), QPointF(centre.x() + side * size * 7, centre.y())
        )
    painter.setPen(Qt.PenStyle.NoPen)
    _lozenge(painter, centre, size * 0.42, gold)


_HORN = (
    ((1.1, 0.0), (1.3, -0.55), (1.85, -0.55)),
    ((2.35, -0.55), (2.6, -0.2), (2.6, 0.1)),
    ((2.6, 0.42), (2.35, 0.58), (2.1, 0.58)),
    ((1.85, 0.58), (1.7, 0.4), (1.7, 0.22)),
    ((1.7, 0.06), (1.82, -0.06), (2.0, -0.06)),
)
"""One horn to the right, in shares of its size: each step has two control points and an end."""


def _lozenge(painter: QPainter, centre: QPointF, half: float, colour: QColor) -> None:
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([
        QPointF(centre.x(), centre.y() - half), QPointF(centre.x() + half, centre.y()),
        QPointF(centre.x(), centre.y() + half), QPointF(centre.x() - half, centre.y()),
    ]))  # fmt: skip


def _line(colour: QColor, width: float) -> QPen:
    """A pen with sharp corners and round ends."""
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.MiterJoin)
