"""Small pictures of attachments, read on the `read` lane and remembered while the window lives."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPixmap
from PySide6.QtWidgets import QWidget

from app.domain.problems import Problem
from app.domain.records.attachments import Attachment
from app.ui.context import PageContext

_MOST = 200
_known: OrderedDict[tuple[str, int, int], QPixmap] = OrderedDict()


def request_thumbnail(
    context: PageContext, attachment: Attachment, size: QSize, owner: QWidget, show: Callable[[QPixmap], None]
) -> None:
    """Call `show` with the picture, filling `size` (device pixels); never for a file that cannot be shown."""
    key = (attachment.sha256, size.width(), size.height())
    if key in _known:
        _known.move_to_end(key)
        show(_known[key])
        return
    read = context.desk.attachments.read

    def remember(image: QImage | None) -> None:
        if image is not None and not image.isNull():
            _known[key] = QPixmap.fromImage(image)
            while len(_known) > _MOST:
                _known.popitem(last=False)
            show(_known[key])

    work = partial(_thumbnail, read, attachment.sha256, size)
    context.background.run("read", work, owner=owner, done=remember)


def _thumbnail(read: Callable[[str], bytes], digest: str, size: QSize) -> QImage | None:
    """The middle of a picture, just large enough to fill `size`; None if the file is not here."""
    try:
        data = QByteArray(read(digest))
    except Problem:
        return None
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    whole = reader.size()
    if whole.isValid():
        reader.setScaledSize(whole.scaled(size, Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    image = reader.read()
    left, top = (image.width() - size.width()) // 2, (image.height() - size.height()) // 2
    return image.copy(max(0, left), max(0, top), min(size.width(), image.width()), min(size.height(), image.height()))
