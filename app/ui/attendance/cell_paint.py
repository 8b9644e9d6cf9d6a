"""Painting the cells of the sheet, each look once into a pixmap and copied from then on.

The interpreter lock is shared with the lanes: a delegate that draws text and shapes for every cell stalls as soon as
another thread works. A sheet has few different looks, so nearly every cell is one copied picture.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from app.domain.records.events import AttendanceStatus
from app.ui.attendance import marks as looks
from app.ui.attendance.model import CellLook, Index, SheetModel
from app.ui.kit import tokens
from app.ui.kit.icons import pixmap
from app.ui.kit.theme import theme
from app.ui.kit.tokens import Tone, tone_pair

_ICON = 16
_WIDE = 132
"""From this width on a cell has room for the word beside its icon."""
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_CENTRE = Qt.AlignmentFlag.AlignCenter


class CellDelegate(QStyledItemDelegate):
    """Copies the picture of a cell; paints it first if this look was not seen yet."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._pictures: dict[tuple[object, ...], QPixmap] = {}
        theme().changed.connect(self._pictures.clear)

    @property
    def pictures(self) -> int:
        """How many different looks are kept."""
        return len(self._pictures)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Copy the picture of the cell."""
        rect, state = option.rect, option.state
        model = index.model()
        if not isinstance(model, SheetModel):
            return
        row, column = index.row(), index.column()
        if column < len(model.slots):
            look: tuple[object, ...] = model.look(row, column)
            chosen = bool(state & QStyle.StateFlag.State_Selected)
            current = self._cursor(index, bool(state & QStyle.StateFlag.State_HasFocus))
        else:
            total = model.total(row)
            hours = column > len(model.slots)
            look = (total.hours if hours else total.attended, hours and total.reaches)
            chosen, current = False, ""
        device = painter.device()
        ratio = device.devicePixelRatioF() if device else 1.0
        key = (look, rect.width(), rect.height(), chosen, current, ratio)
        picture = self._pictures.get(key)
        if picture is None:
            if len(self._pictures) > 600:
                self._pictures.clear()
            picture = self._pictures[key] = _picture(look, rect.size(), chosen, current, ratio)
        painter.drawPixmap(rect.topLeft(), picture)

    def _cursor(self, index: Index, focused: bool) -> str:
        """Colour of the ring around the cell of the cursor: strong with the keyboard, quiet without; "" elsewhere."""
        if focused:
            return "primary"
        view = self.parent()
        return "border2" if isinstance(view, QTableView) and view.currentIndex() == index else ""


def _picture(look: tuple[object, ...], size: QSize, chosen: bool, current: str, ratio: float) -> QPixmap:
    image = QPixmap(size * ratio)
    image.setDevicePixelRatio(ratio)
    image.fill(theme().color("soft") if chosen and not current else Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    room = QRectF(0, 0, size.width(), size.height())
    if isinstance(look, CellLook):
        _paint_mark(painter, room, look, ratio, current)
    else:
        text, reaches = look
        painter.setFont(theme().font(tokens.BASE))
        painter.setPen(theme().color("ok" if reaches else "text"))
        painter.drawText(room, _CENTRE, str(text))
    painter.end()
    return image


def _paint_mark(painter: QPainter, room: QRectF, look: CellLook, ratio: float, current: str) -> None:
    box = room.adjusted(4.5, 3.5, -4.5, -3.5)
    tone = looks.TONES[look.status] if look.status else Tone.NEUTRAL
    foreground, background = (QColor(value) for value in tone_pair(theme().colours, tone))
    painter.setPen(_border(look, current))
    is_plain = look.status in (None, AttendanceStatus.PRESENT) and not look.fresh
    painter.setBrush(
        theme().color("soft") if current else QColor(Qt.GlobalColor.transparent) if is_plain else background
    )
    painter.drawRoundedRect(box, tokens.RADIUS_CONTROL - 1, tokens.RADIUS_CONTROL - 1)
    if look.status is not None:
        _paint_words(painter, box, look, look.status, foreground, ratio)
    if look.pending or look.fresh:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("text2" if look.pending else "primary"))
        painter.drawEllipse(box.topRight() + (box.topLeft() - box.topRight()) / box.width() * 6, 2.2, 2.2)


def _border(look: CellLook, current: str) -> QPen:
    if current:
        return QPen(theme().color(current), 2)
    if look.failed:
        return QPen(theme().color("err"), 2)
    if look.status is None:
        return QPen(theme().color("border2"), 1, Qt.PenStyle.DashLine)
    return QPen(Qt.PenStyle.NoPen)


def _paint_words(
    painter: QPainter, box: QRectF, look: CellLook, status: AttendanceStatus, foreground: QColor, ratio: float
) -> None:
    """Icon, word if there is room, and the time that belongs to the mark."""
    name = "mark-warning" if look.failed else looks.ICONS[status]
    text = looks.word(status) if box.width() >= _WIDE - 9 else ""
    metrics = QFontMetrics(theme().font(tokens.CAPTION if text else tokens.CHIP))
    said = " ".join(part for part in (text, look.caption) if part)
    if metrics.horizontalAdvance(said) > box.width() - _ICON - 5:
        said = look.caption if text else ""
    gap = 6 if text else 3
    width = _ICON + (gap + metrics.horizontalAdvance(said) if said else 0)
    left = box.x() + (10 if text else max(1.0, (box.width() - width) / 2))
    painter.drawPixmap(round(left), round(box.center().y() - _ICON / 2), pixmap(name, _ICON, foreground, ratio))
    painter.setFont(theme().font(tokens.CAPTION if text else tokens.CHIP))
    painter.setPen(theme().color("text") if status is AttendanceStatus.PRESENT else foreground)
    left += _ICON + gap
    painter.drawText(QRectF(left, box.y(), box.right() - left, box.height()), _LEFT, said)
