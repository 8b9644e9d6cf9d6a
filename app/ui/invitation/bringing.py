"""What somebody brings to be read as an invitation: a file, a stick, a picture, or what was copied or dragged."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from app.domain.invitation import Invitation
from app.domain.problems import NotAnInvitation

Reading = Callable[[], Invitation]
"""To be called on the `read` lane; raises NotAnInvitation, InvitationDamaged, StickGone."""

PREFIX = "shyraq:i/"
PICTURES = ("png", "jpg", "jpeg", "webp", "bmp")
_LONGEST = 2400
"""Pixels of the longer side at which a picture is read: a code on paper stays sharp, and 4 GB of memory suffice."""


def reading_of(path: Path) -> Reading:
    """How to read what lies at `path`."""
    if path.suffix[1:].lower() in PICTURES:
        return partial(_from_picture_file, path)
    return partial(_from_place, path)


def brought(data: QMimeData) -> Reading | None:
    """How to read what was copied or dragged; None for what cannot be an invitation."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if len(paths) == 1:
        return reading_of(paths[0])
    if data.hasImage():
        image = data.imageData()
        return partial(_from_image, QImage(image), copied()) if isinstance(image, QImage) else None
    if data.hasText() and holds_invitation(data.text()):
        return partial(_from_text, data.text(), copied())
    return None


def copied() -> str:
    """What something without a name is called in a sentence."""
    return QCoreApplication.translate("InvitationBar", "what was copied")


def holds_invitation(text: str) -> bool:
    """Whether somebody typed or pasted the text of an invitation."""
    return PREFIX in text.lower()


def _from_text(text: str, name: str) -> Invitation:
    from app.usecases import invitations

    return invitations.from_text(text, name)


def _from_place(path: Path) -> Invitation:
    from app.usecases import invitations

    return invitations.from_place(path)


def _from_picture_file(path: Path) -> Invitation:
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > _LONGEST:
        reader.setScaledSize(size.scaled(QSize(_LONGEST, _LONGEST), Qt.AspectRatioMode.KeepAspectRatio))
    return _from_image(reader.read(), path.name)


def _from_image(image: QImage, name: str) -> Invitation:
    from app.usecases import invitations

    if image.isNull():
        raise NotAnInvitation(name=name)
    if max(image.width(), image.height()) > _LONGEST:
        image = image.scaled(QSize(_LONGEST, _LONGEST), Qt.AspectRatioMode.KeepAspectRatio)
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    width, height, step = grey.width(), grey.height(), grey.bytesPerLine()
    lines = memoryview(grey.constBits())
    pixels = b"".join(lines[at : at + width] for at in range(0, step * height, step))
    return invitations.from_picture(pixels, width, height, name)
