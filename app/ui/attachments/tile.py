"""One attachment as a tile: its picture or its type, its name, and its state in a word."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui.attachments.thumbnails import request_thumbnail
from app.ui.attachments.words import kind_word, name_of, spoken_state, state_word, type_word
from app.ui.context import PageContext
from app.ui.kit import tokens
from app.ui.kit.icons import pixel_ratio, pixmap
from app.ui.kit.theme import theme
from app.usecases.attachments import AttachmentLine

_WIDTH, _PICTURE_HEIGHT, _ICON, _PAD = 148, 96, 32, 6
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class AttachmentTile(QAbstractButton):
    """Click or Enter chooses it, a double click opens the file, Delete takes it out, arrows go to the neighbours."""

    opened = Signal()
    removed = Signal()
    moved = Signal(int)

    def __init__(self, context: PageContext, line: AttachmentLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._picture: QPixmap | None = None
        self._asked = ""
        self.line = line
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_line(line)

    def show_line(self, line: AttachmentLine) -> None:
        """Show an attachment in its present form."""
        self.line = line
        attachment = line.attachment
        words = (name_of(attachment), kind_word(attachment), spoken_state(line))
        self.setAccessibleName(", ".join(filter(None, words)))
        self.setToolTip(name_of(attachment))
        self.update()

    def sizeHint(self) -> QSize:
        """The picture, a line of name and a line of kind."""
        return QSize(theme().px(_WIDTH), _PICTURE_HEIGHT + theme().px(38) + 3 * _PAD)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the class docstring."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif key == Qt.Key.Key_Delete:
            self.removed.emit()
        elif key in _STEPS:
            self.moved.emit(_STEPS[key])
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the file."""
        self.setChecked(True)
        self.opened.emit()
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - always painted whole
        """Draw the tile."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        look, ring = theme(), self.hasFocus() or self.isChecked()
        width = 2.0 if self.hasFocus() else 1.0
        painter.setPen(QPen(look.color("primary" if ring else "border2" if self.underMouse() else "border"), width))
        painter.setBrush(look.color("soft" if self.isChecked() else "surface"))
        box = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(box, tokens.RADIUS_CONTROL, tokens.RADIUS_CONTROL)
        room = QRectF(_PAD, _PAD, self.width() - 2 * _PAD, _PICTURE_HEIGHT)
        self._paint_picture(painter, room)
        self._paint_words(painter, room)

    def _paint_picture(self, painter: QPainter, room: QRectF) -> None:
        ratio = pixel_ratio(painter)
        if self.line.attachment.is_picture and self.line.is_here:
            self._ask(QSize(round(room.width() * ratio), round(room.height() * ratio)))
        path = QPainterPath()
        path.addRoundedRect(room, 4, 4)
        painter.save()
        painter.setClipPath(path)
        painter.fillRect(room, theme().color("surface2"))
        if self._picture is not None:
            painter.drawPixmap(room, self._picture, QRectF(self._picture.rect()))
        painter.restore()
        if self._picture is None:
            self._paint_sign(painter, room, ratio)

    def _paint_sign(self, painter: QPainter, room: QRectF, ratio: float) -> None:
        """An icon, and the type of a document below it."""
        attachment = self.line.attachment
        name = "file" if self.line.is_here else "computer"
        word = "" if attachment.is_picture else type_word(attachment)
        top = room.center().y() - _ICON / 2 - (8 if word else 0)
        image = pixmap(name, _ICON, "text2", ratio)
        painter.drawPixmap(round(room.center().x() - _ICON / 2), round(top), image)
        if word:
            painter.setFont(theme().font(tokens.CHIP, strong=True))
            painter.setPen(theme().color("text2"))
            below = QRectF(room.left(), top + _ICON + 2, room.width(), theme().px(18))
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, word)

    def _paint_words(self, painter: QPainter, picture: QRectF) -> None:
        look, state = theme(), state_word(self.line)
        is_urgent = self.line.is_here and bool(self.line.stays)
        line = look.px(19)
        font = look.font(tokens.CAPTION, strong=True)
        self._paint_line(painter, QRectF(picture.left() + 2, picture.bottom() + _PAD, picture.width() - 4, line),
                         name_of(self.line.attachment), font, look.color("text"))  # fmt: skip
        below = QRectF(picture.left() + 2, picture.bottom() + _PAD + line, picture.width() - 4, line)
        if state:
            sign = "lock" if is_urgent else "cloud-up" if self.line.is_here else "computer"
            tone = "warn" if is_urgent else "text2"
            painter.drawPixmap(
                round(below.left()), round(below.center().y() - 7), pixmap(sign, 14, tone, pixel_ratio(painter))
            )
            below.setLeft(below.left() + 18)
        color = look.color("warn" if is_urgent else "text2")
        self._paint_line(painter, below, state or kind_word(self.line.attachment), look.font(tokens.CHIP), color)

    @staticmethod
    def _paint_line(painter: QPainter, room: QRectF, text: str, font: QFont, color: QColor) -> None:
        painter.setFont(font)
        painter.setPen(color)
        elided = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, _LEFT, elided)

    def _ask(self, size: QSize) -> None:
        wanted = f"{self.line.attachment.sha256} {size.width()} {size.height()}"
        if self._asked != wanted:
            self._asked = wanted
            request_thumbnail(self._context, self.line.attachment, size, self, self._take)

    def _take(self, picture: QPixmap) -> None:
        self._picture = picture
        self.update()
