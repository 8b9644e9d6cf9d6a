"""Pictures for tests, with things in them that must not be kept."""

from __future__ import annotations

import struct
from pathlib import Path

from PySide6.QtGui import QColor, QImage, QPainter

SECRET = b"43.2389N 76.8897E"


def make_photo(path: Path, width: int = 2000, height: int = 1000, *, turned: bool = False) -> Path:
    """A JPEG, red on its left half, with a place in its metadata; `turned` as a phone held upright writes it."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.fillRect(0, 0, width // 2, height, QColor("red"))
    painter.end()
    image.save(str(path), "JPEG", 90)  # type: ignore[call-overload]
    data = path.read_bytes()
    path.write_bytes(data[:2] + _exif(6 if turned else 1) + data[2:])
    return path


def _exif(orientation: int) -> bytes:
    """An APP1 segment that tells the orientation and, in a description, a place."""
    entries = struct.pack(">HHIHH", 0x0112, 3, 1, orientation, 0)
    text = SECRET + b"\0"
    place = 8 + 2 + 2 * 12 + 4
    entries = struct.pack(">HHII", 0x010E, 2, len(text), place) + entries
    tiff = b"MM\0*" + struct.pack(">I", 8) + struct.pack(">H", 2) + entries + struct.pack(">I", 0) + text
    body = b"Exif\0\0" + tiff
    return b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body
