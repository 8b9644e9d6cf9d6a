"""Painting the sheet: each look of a cell once into a picture, each row once from those, and copied from then on.

The interpreter lock is shared with the lanes, and every call into the toolkit may have to wait for it: a delegate that
is called for each cell stalls as soon as another thread works. Here a repaint is one copied picture per row.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPixmap

from app.domain.records.events import AttendanceStatus
from app.ui.attendance import marks as looks
from app.ui.attendance.sheet_marks import CellLook, RowLook, TotalLook
from app.ui.kit import tokens
from app.ui.kit.icons import pixmap
from app.ui.kit.theme import theme
from app.ui.kit.tokens import Tone, tone_pair

_ICON = 16
_WIDE = 132
"""From this width on a cell has room for the word beside its icon."""
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_CENTRE = Qt.AlignmentFlag.AlignCenter
_MOST_CELLS, _MOST_ROWS = 600, 120


class Cursor(NamedTuple):
    """Where the cursor stands in a row, and the colour of its ring: strong with the keyboard, quiet without."""

    column: int
    ring: str


class SheetPictures:
    """The pictures of cells and rows; forgotten when colours change."""

    def __init__(self) -> None:
        self._cells: dict[tuple[object, ...], QPixmap] = {}
        self._rows: dict[tuple[object, ...], QPixmap] = {}

    @property
    def counts(self) -> tuple[int, int]:
        """How many different cells and rows are kept."""
        return len(self._cells), len(self._rows)

    def forget(self) -> None:
        """Drop everything."""
        self._cells.clear()
        self._rows.clear()

    def row(
        self, look: RowLook, widths: tuple[int, ...], height: int, ratio: float, chosen: frozenset[int],
        cursor: Cursor | None,
    ) -> QPixmap:  # fmt: skip
        """The picture of a row whose columns are `widths` wide, with the `chosen` columns and the `cursor` marked."""
        key = (look, widths, height, ratio, chosen, cursor)
        picture = self._rows.get(key)
        if picture is None:
            if len(self._rows) > _MOST_ROWS:
                self._rows.clear()
            picture = self._rows[key] = self._paint_row(look, widths, height, ratio, chosen, cursor)
        return picture

    def _paint_row(
        self, look: RowLook, widths: Sequence[int], height: int, ratio: float, chosen: frozenset[int],
        cursor: Cursor | None,
    ) -> QPixmap:  # fmt: skip
        image = QPixmap(QSize(sum(widths), height) * ratio)
        image.setDevicePixelRatio(ratio)
        image.fill(theme().color("surface"))
        painter = QPainter(image)
        left = 0
        for column, (cell, width) in enumerate(zip(look, widths, strict=True)):
            ring = cursor.ring if cursor is not None and cursor.column == column else ""
            painter.drawPixmap(left, 0, self._cell(cell, QSize(width - 1, height - 1), ratio, column in chosen, ring))
            left += width
            painter.fillRect(left - 1, 0, 1, height, theme().color("border"))
        painter.fillRect(0, height - 1, left, 1, theme().color("border"))
        painter.end()
        return image

    def _cell(self, look: CellLook | TotalLook, size: QSize, ratio: float, chosen: bool, ring: str) -> QPixmap:
        key = (look, size.width(), size.height(), ratio, chosen, ring)
        picture = self._cells.get(key)
        if picture is None:
            if len(self._cells) > _MOST_CELLS:
                self._cells.clear()
            picture = self._cells[key] = _cell_picture(look, size, ratio, chosen, ring)
        return picture


def _cell_picture(look: CellLook | TotalLook, size: QSize, ratio: float, chosen: bool, ring: str) -> QPixmap:
    image = QPixmap(size * ratio)
    image.setDevicePixelRatio(ratio)
    image.fill(theme().color("soft") if chosen and not ring else Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    room = QRectF(0, 0, size.width(), size.height())
    if isinstance(look, CellLook):
        _paint_mark(painter, room, look, ratio, ring)
    else:
        painter.setFont(theme().font(tokens.BASE))
        painter.setPen(theme().color("ok" if look.reaches else "text"))
        painter.drawText(room, _CENTRE, look.text)
    painter.end()
    return image


def _paint_mark(painter: QPainter, room: QRectF, look: CellLook, ratio: float, ring: str) -> None:
    box = room.adjusted(4.5, 3.5, -4.5, -3.5)
    tone = looks.TONES[look.status] if look.status else Tone.NEUTRAL
    foreground, background = (QColor(value) for value in tone_pair(theme().colours, tone))
    painter.setPen(_border(look, ring))
    is_plain = look.status in (None, AttendanceStatus.PRESENT) and not look.fresh
    painter.setBrush(theme().color("soft") if ring else QColor(Qt.GlobalColor.transparent) if is_plain else background)
    painter.drawRoundedRect(box, tokens.RADIUS_CONTROL - 1, tokens.RADIUS_CONTROL - 1)
    if look.status is not None:
        _paint_words(painter, box, look, look.status, foreground, ratio)
    if look.pending or look.fresh:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("text2" if look.pending else "primary"))
        painter.drawEllipse(box.topRight() + (box.topLeft() - box.topRight()) / box.width() * 6, 2.2, 2.2)


def _border(look: CellLook, ring: str) -> QPen:
    if ring:
        return QPen(theme().color(ring), 2)
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
    gap, before = (6, 10) if text else (3, 1)
    room = box.width() - before - _ICON - gap - 2
    if metrics.horizontalAdvance(said) > room:
        said = look.caption or metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(room)) if text else ""
    width = _ICON + (gap + metrics.horizontalAdvance(said) if said else 0)
    left = box.x() + (before if text else max(1.0, (box.width() - width) / 2))
    painter.drawPixmap(round(left), round(box.center().y() - _ICON / 2), pixmap(name, _ICON, foreground, ratio))
    painter.setFont(theme().font(tokens.CAPTION if text else tokens.CHIP))
    painter.setPen(theme().color("text") if status is AttendanceStatus.PRESENT else foreground)
    left += _ICON + gap
    painter.drawText(QRectF(left, box.y(), box.right() - left, box.height()), _LEFT, said)
