"""Paints the marks of a chart with Qt: the second back-end beside SVG."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from app.reports.marks import Anchor, Box, Dot, Label, Line, Mark, Measure


def measure_with(font: QFont) -> Measure:
    """How wide texts are in the family of `font`."""
    metrics = {bold: QFontMetricsF(_sized(font, 100, bold)) for bold in (False, True)}
    return lambda text, size, bold: metrics[bold].horizontalAdvance(text) * size / 100


def paint_marks(painter: QPainter, marks: Iterable[Mark], colours: Mapping[str, str], font: QFont) -> None:
    """Paint `marks` from the painter's origin on."""
    for each in marks:
        if isinstance(each, Box):
            painter.fillPath(_bar(each), QColor(colours[each.colour]))
        elif isinstance(each, Line):
            pen = QPen(QColor(colours[each.colour]), each.width)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in each.points]))
        elif isinstance(each, Dot):
            painter.setPen(QPen(QColor(colours[each.colour]), each.radius * 0.55))
            painter.setBrush(QColor(colours["paper"]))
            painter.drawEllipse(QPointF(each.x, each.y), each.radius, each.radius)
            painter.setBrush(Qt.BrushStyle.NoBrush)
        else:
            _label(painter, each, colours, font)


def _label(painter: QPainter, label: Label, colours: Mapping[str, str], font: QFont) -> None:
    sized = _sized(font, label.size, label.bold)
    wide = QFontMetricsF(sized).horizontalAdvance(label.text)
    x = label.x - {Anchor.START: 0.0, Anchor.MIDDLE: wide / 2, Anchor.END: wide}[label.anchor]
    painter.setFont(sized)
    painter.setPen(QColor(colours[label.colour]))
    painter.drawText(QPointF(x, label.y), label.text)


def _bar(box: Box) -> QPainterPath:
    path = QPainterPath()
    place = QRectF(box.x, box.y, box.width, box.height)
    path.setFillRule(Qt.FillRule.WindingFill)
    radius = min(box.radius, box.width / 2, box.height)
    path.addRoundedRect(place, radius, radius)
    if radius:
        path.addRect(place.adjusted(0, radius, 0, 0))  # only the upper corners are round
    return path


def _sized(font: QFont, size: float, bold: bool) -> QFont:
    made = QFont(font)
    made.setPixelSize(max(1, round(size)))
    made.setBold(bold)
    return made
