"""From a file somebody chose to what is kept: pictures small and bare, documents as they are.

A picture is decoded at the size it is kept in, turned upright, and written anew, so that nothing of the file but its
pixels remains: neither the place it was taken at nor a comment. Runs on a background lane.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageReader, QPainter

from app.domain.problems import FileNotKept, FileTooLarge, PhonePicture, PictureUnreadable
from app.domain.rules.attachments import (
    DOCUMENTS,
    LARGEST_DOCUMENT,
    LONGEST_SIDE,
    PHONE_PICTURES,
    PICTURES,
    ending_of,
)
from app.usecases.attachments import NewFile

_QUALITY = 85
_MEGABYTE = 1024 * 1024
_PHONE_BRANDS = (b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1")


def read_file(path: Path) -> NewFile:
    """Read a picture or a document. Raises one of the `FileProblem`s that say what is wrong with it."""
    ending = ending_of(path.name)
    if ending in PICTURES or ending in PHONE_PICTURES:
        return read_picture(path)
    if ending not in DOCUMENTS:
        raise FileNotKept(path=path.name)
    try:
        size = path.stat().st_size
        if size > LARGEST_DOCUMENT:
            raise _too_large(path.name, size)
        with path.open("rb") as file:
            data = file.read(LARGEST_DOCUMENT + 1)
    except OSError as error:
        raise FileNotKept(path=path.name) from error
    if len(data) > LARGEST_DOCUMENT:
        raise _too_large(path.name, len(data))
    return NewFile(path.name, data, DOCUMENTS[ending])


def read_picture(path: Path) -> NewFile:
    """Read a picture, at most 1600 pixels long. Raises PhonePicture or PictureUnreadable."""
    if _is_from_phone(path):
        raise PhonePicture(path=path.name)
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > LONGEST_SIDE:
        reader.setScaledSize(_fitting(size))
    image = reader.read()
    if image.isNull():
        raise PictureUnreadable(path=path.name)
    return picture_file(path.name, image)


def picture_file(name: str, image: QImage) -> NewFile:
    """An image in memory, such as a pasted one, as a file to keep."""
    bare = _bare(image)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not bare.save(buffer, "JPEG", _QUALITY):  # type: ignore[call-overload]
        raise PictureUnreadable(path=name)
    return NewFile(name, bytes(data.data()), "image/jpeg", bare.width(), bare.height())


def _bare(image: QImage) -> QImage:
    """The pixels alone, on white, at the size that is kept, in the colours every screen understands."""
    size = _fitting(image.size())
    if image.colorSpace().isValid() and image.colorSpace() != QColorSpace(QColorSpace.NamedColorSpace.SRgb):
        image = image.convertedToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    bare = QImage(size, QImage.Format.Format_RGB32)
    bare.fill(Qt.GlobalColor.white)
    painter = QPainter(bare)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(bare.rect(), image)
    painter.end()
    return bare


def _fitting(size: QSize) -> QSize:
    """`size`, made smaller if its longer side is too long."""
    if max(size.width(), size.height()) <= LONGEST_SIDE:
        return size
    fitting = size.scaled(LONGEST_SIDE, LONGEST_SIDE, Qt.AspectRatioMode.KeepAspectRatio)
    return fitting.expandedTo(QSize(1, 1))


def _is_from_phone(path: Path) -> bool:
    """Whether the content is HEIC, whatever the file is called."""
    try:
        with path.open("rb") as file:
            head = file.read(32)
    except OSError as error:
        raise PictureUnreadable(path=path.name) from error
    if head[4:8] == b"ftyp":
        return head[8:12] in _PHONE_BRANDS or any(brand in head for brand in _PHONE_BRANDS)
    return False


def _too_large(name: str, size: int) -> FileTooLarge:
    return FileTooLarge(path=name, megabytes=-(-size // _MEGABYTE), most=LARGEST_DOCUMENT // _MEGABYTE)
