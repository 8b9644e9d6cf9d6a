"""A poster as a PDF file and as a picture on the screen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPageLayout, QPageSize, QPainter, QPdfWriter

from app.reports.poster import PosterPicture
from app.ui.poster.blocks import Picture
from app.ui.poster.heading import WIDTH
from app.ui.poster.sheet import Sheet
from app.usecases.whole_files import write_whole

DPI = 300
_LONGEST_SIDE = 3600
"""Pixels of a picture: 150 dpi over the width of A1."""


class Paper(Enum):
    """The papers a poster is printed on."""

    A1 = QPageSize.PageSizeId.A1
    A3 = QPageSize.PageSizeId.A3


def placed(pictures: Sequence[PosterPicture], image: Callable[[str], QImage | None]) -> list[Picture]:
    """The pictures of a poster that are on this computer; `image` gives the one with a hash."""
    found = ((image(each.sha256), each.caption) for each in pictures)
    return [Picture(made, caption) for made, caption in found if made is not None and not made.isNull()]


def write_pdf(sheet: Sheet, path: Path, paper: Paper, title: str) -> None:
    """Write a poster to `path`. Raises CannotWriteFile; then an earlier file of this name is as it was."""
    write_whole(path, pdf_of(sheet, paper, title))


def pdf_of(sheet: Sheet, paper: Paper, title: str) -> bytes:
    """The poster as the content of a PDF file of one page."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    writer.setTitle(title)
    writer.setPageLayout(QPageLayout(QPageSize(paper.value), QPageLayout.Orientation.Portrait, QMarginsF()))
    painter = QPainter(writer)
    scale = writer.width() / WIDTH
    painter.scale(scale, scale)
    sheet.paint(painter)
    painter.end()
    buffer.close()
    return bytes(data.data())


def image_of(sheet: Sheet, size: QSize, ratio: float = 1) -> QImage:
    """The poster as a picture of `size` logical pixels."""
    image = QImage(size * ratio, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    scale = image.width() / WIDTH
    painter.scale(scale, scale)
    sheet.paint(painter)
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image


def picture_of(data: bytes) -> QImage:
    """The picture in a file's content, no larger than a poster can use; an empty one if there is none in it."""
    buffer = QBuffer()
    buffer.setData(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if max(size.width(), size.height()) > _LONGEST_SIDE:
        reader.setScaledSize(size.scaled(_LONGEST_SIDE, _LONGEST_SIDE, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read().convertToFormat(QImage.Format.Format_RGB32)
