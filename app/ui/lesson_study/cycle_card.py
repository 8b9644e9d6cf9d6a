"""One cycle in the list: title, class, days, how complete it is, and what is missing next, painted on a button."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.domain.ids import Id
from app.ui.kit import tokens
from app.ui.kit.chips import chip_size, paint_chip
from app.ui.kit.icons import pixmap
from app.ui.kit.theme import theme
from app.ui.kit.tokens import Tone

_ALIGN = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_PAD = tokens.GAP_CARD
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class CardTexts(Struct, frozen=True):
    """Everything the card says, in the language of the window."""

    key: Id
    title: str
    subtitle: str
    lead: str
    chip: str
    tone: Tone
    points: str
    share: float
    next_step: str
    is_waiting: bool
    """Whether `next_step` names something to do; otherwise it says that all is done."""

    @property
    def spoken(self) -> str:
        """The whole card in words."""
        return ". ".join(
            part for part in (self.title, self.subtitle, self.lead, self.chip, self.points, self.next_step) if part
        )


class CycleCardButton(QAbstractButton):
    """A card that opens its cycle on a click, Enter or Space."""

    moved = Signal(int, int)
    """An arrow key: columns to the right, rows down."""

    def __init__(self, texts: CardTexts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.texts = texts
        self.setAccessibleName(texts.spoken)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for two lines of title, a line of class and days, the bar, and two lines of what is next."""
        return QSize(280, theme().px(168) + 2 * _PAD + 8)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, arrows go to the neighbours."""
        key = Qt.Key(event.key())
        if key in _ARROWS:
            self.moved.emit(*_ARROWS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - always painted whole
        """Draw the card."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = theme()
        ring = self.hasFocus()
        width = 2.0 if ring else 1.0
        name = "primary" if ring else "border2" if self.underMouse() else "border"
        painter.setPen(QPen(look.color(name), width))
        painter.setBrush(look.color("surface"))
        box = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(box, tokens.RADIUS_CARD, tokens.RADIUS_CARD)
        room = QRectF(self.rect()).adjusted(_PAD, _PAD - 2, -_PAD, -_PAD + 2)
        top = self._paint_title(painter, room)
        self._paint_lines(painter, room, top)
        self._paint_bar(painter, room)
        self._paint_next(painter, room)

    def _paint_title(self, painter: QPainter, room: QRectF) -> float:
        look = theme()
        chip = chip_size(self.texts.chip)
        place = QRectF(room.left(), room.top(), chip.width(), chip.height())
        paint_chip(painter, place, self.texts.chip, self.texts.tone)
        font = look.font(tokens.BASE, strong=True)
        painter.setFont(font)
        painter.setPen(look.color("text"))
        line, top = look.px(20), room.top() + chip.height() + 8
        first, rest = _split(self.texts.title, QFontMetrics(font), room.width())
        painter.drawText(QRectF(room.left(), top, room.width(), line), _ALIGN, first)
        if rest:
            elided = QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, int(room.width()))
            painter.drawText(QRectF(room.left(), top + line, room.width(), line), _ALIGN, elided)
        return top + (2 * line if rest else line) + 2

    def _paint_lines(self, painter: QPainter, room: QRectF, top: float) -> None:
        look = theme()
        font = look.font(tokens.CAPTION)
        painter.setFont(font)
        painter.setPen(look.color("text2"))
        line = look.px(19)
        for text in (self.texts.subtitle, self.texts.lead):
            if text:
                elided = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
                painter.drawText(QRectF(room.left(), top, room.width(), line), _ALIGN, elided)
                top += line

    def _paint_bar(self, painter: QPainter, room: QRectF) -> None:
        look = theme()
        font = look.font(tokens.CHIP, strong=True)
        words = QFontMetrics(font).horizontalAdvance(self.texts.points)
        line = look.px(18)
        painter.setFont(font)
        painter.setPen(look.color("text2"))
        score = QRectF(room.right() - words, room.top() + 2, words + 2, line)
        painter.drawText(score, _ALIGN, self.texts.points)
        bar = QRectF(room.left(), room.bottom() - look.px(38) - 18, room.width(), 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("surface2"))
        painter.drawRoundedRect(bar, 3, 3)
        if self.texts.share > 0:
            painter.setBrush(look.color("ok" if self.texts.share >= 1 else "primary"))
            painter.drawRoundedRect(QRectF(bar.left(), bar.top(), max(6.0, bar.width() * self.texts.share), 6), 3, 3)

    def _paint_next(self, painter: QPainter, room: QRectF) -> None:
        look = theme()
        font = look.font(tokens.CAPTION)
        height = look.px(38)
        top = room.bottom() - height
        color = "primary" if self.texts.is_waiting else "ok"
        device = painter.device()
        ratio = device.devicePixelRatioF() if device else 1.0
        image = pixmap("arrow-right" if self.texts.is_waiting else "check", 16, color, ratio)
        painter.drawPixmap(int(room.left()), int(top) + 2, image)
        painter.setFont(font)
        painter.setPen(look.color("text"))
        width = room.width() - 22
        first, rest = _split(self.texts.next_step, QFontMetrics(font), width)
        elided = QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, int(width))
        text = f"{first}\n{elided}" if rest else first
        painter.drawText(QRectF(room.left() + 22, top, width, height), _WRAP, text)


def _split(text: str, metrics: QFontMetrics, width: float) -> tuple[str, str]:
    """The words of `text` that fit into `width`, and the rest."""
    if metrics.horizontalAdvance(text) <= width:
        return text, ""
    first = ""
    words = text.split(" ")
    for number, each in enumerate(words):
        longer = f"{first} {each}".strip()
        if first and metrics.horizontalAdvance(longer) > width:
            return first, " ".join(words[number:])
        first = longer
    return metrics.elidedText(first, Qt.TextElideMode.ElideRight, int(width)), ""
