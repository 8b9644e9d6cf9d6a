"""Pictures on paper: as wide as asked for and no larger than the page, in no more points than a printer shows."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from app.reports.document import Picture
from app.ui.printing.measures import MM, QUIET, RULE, SMALL, font, line_pen
from app.ui.printing.strips import Strip
from app.ui.printing.text_box import TextBox

_POINTS_PER_INCH = 220
_SVG_BEGINNINGS = (b"<svg", b"<?xml")


def picture_strip(block: Picture, width: float, room: float, before: float) -> Strip:
    """A picture over its caption; what cannot be read is an empty frame, so that its place is not lost."""
    caption = TextBox(block.caption, font(SMALL), width, colour=QUIET)
    below = caption.height + 1 * MM if block.caption else 0.0
    svg = QSvgRenderer(QByteArray(block.data)) if block.data.lstrip().startswith(_SVG_BEGINNINGS) else None
    image = QImage() if svg is not None else QImage.fromData(block.data)
    shape = QSizeF(svg.defaultSize()) if svg is not None else QSizeF(image.size())
    if shape.isEmpty():
        shape = QSizeF(4, 3)
    size = shape.scaled(min(block.width_mm * MM, width), room - below, Qt.AspectRatioMode.KeepAspectRatio)
    image = _no_finer_than_print(image, size)

    def paint(painter: QPainter, top: float) -> None:
        place = QRectF(0, top, size.width(), size.height())
        if svg is not None and svg.isValid():
            svg.render(painter, place)
        elif not image.isNull():
            painter.drawImage(place, image)
        else:
            painter.setPen(line_pen(0.2, RULE))
            painter.drawRect(place)
        if block.caption:
            caption.paint(painter, 0, top + size.height() + 1 * MM)

    return Strip(size.height() + below, paint, before=before)


def _no_finer_than_print(image: QImage, size: QSizeF) -> QImage:
    most = round(size.width() / MM / 25.4 * _POINTS_PER_INCH)
    if image.isNull() or image.width() <= most:
        return image
    return image.scaledToWidth(most, Qt.TransformationMode.SmoothTransformation)
