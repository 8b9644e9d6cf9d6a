"""How a day of the calendar looks: its number, the holiday, and as many entries as there is room for."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.domain.school_calendar import break_of
from app.ui.calendar.words import COLOURS, CalendarWords
from app.ui.kit import tokens
from app.ui.kit.icons import pixel_ratio, pixmap
from app.ui.kit.theme import theme

if TYPE_CHECKING:
    from app.ui.calendar.grid import DaysModel
    from app.usecases.calendar import Entry

_PAD, _DOT, _ICON = 6, 6, 14
_MOST_LINES = 5
_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class DayDelegate(QStyledItemDelegate):
    """A break is on a grey ground, today has a filled number, a clash a warning sign beside it."""

    def __init__(self, days: DaysModel, words: CalendarWords, today: date, parent: QWidget) -> None:
        super().__init__(parent)
        self._days, self._words, self._today = days, words, today

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one day."""
        day, rect, look = self._days.day(index), option.rect, theme()
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = "soft" if chosen else "surface2" if break_of(day) is not None else "surface"
        painter.fillRect(rect, look.color(ground))
        if chosen:
            focused = bool(state & QStyle.StateFlag.State_HasFocus)
            painter.setPen(QPen(look.color("primary" if focused else "border2"), 2))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        pale = self._days.month is not None and day.month != self._days.month
        top = self._head(painter, rect.adjusted(_PAD, 4, -_PAD, -2), day, pale)
        self._entries(painter, rect.adjusted(_PAD, 0, -_PAD, -2), top, day)
        painter.restore()

    def _head(self, painter: QPainter, room: QRect, day: date, pale: bool) -> int:
        """The number, and beside it the holiday; gives where the entries begin."""
        look = theme()
        font = look.font(tokens.CAPTION, strong=not pale)
        metrics = QFontMetrics(font)
        height = metrics.height() + 2
        number = QRect(room.left(), room.top(), max(height, metrics.horizontalAdvance(str(day.day)) + 8), height)
        painter.setFont(font)
        if day == self._today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("primary"))
            painter.drawRoundedRect(QRectF(number), height / 2, height / 2)
        feast = self._words.feast(day)
        ink = "on_primary" if day == self._today else "err" if feast else "text2" if pale else "text"
        painter.setPen(look.color(ink))
        painter.drawText(number, int(Qt.AlignmentFlag.AlignCenter), str(day.day))
        picture = self._days.picture
        right = room.right()
        if picture is not None and picture.clashes.get(day):
            image = pixmap("mark-warning", _ICON, look.color("warn"), pixel_ratio(painter))
            right -= _ICON + 2
            painter.drawPixmap(right + 2, room.top() + (height - _ICON) // 2, image)
        if feast:
            small = look.font(tokens.CHIP)
            place = QRect(number.right() + 4, room.top(), right - number.right() - 6, height)
            text = QFontMetrics(small).elidedText(feast, Qt.TextElideMode.ElideRight, place.width())
            painter.setFont(small)
            painter.setPen(look.color("err"))
            painter.drawText(place, int(_LINE), text)
        return room.top() + height + 2

    def _entries(self, painter: QPainter, room: QRect, top: int, day: date) -> None:
        look, picture = theme(), self._days.picture
        entries = picture.days.get(day, ()) if picture is not None else ()
        metrics = QFontMetrics(look.font(tokens.CHIP))
        left = len(entries)
        for entry in entries:
            text = self._text(entry)
            place = QRect(room.left() + _DOT + 6, top, room.width() - _DOT - 6, metrics.height() + 1)
            if self._days.rows == 1:  # a week has room for whole titles
                needed = metrics.boundingRect(place.adjusted(0, 0, 0, room.height()), _WRAPPED, text).height()
                place.setHeight(min(needed, _MOST_LINES * metrics.lineSpacing()) + _PAD)
            below = place.bottom() + (metrics.height() if left > 1 else 0)
            if below > room.bottom():
                break
            self._entry(painter, place, entry, metrics)
            top = place.bottom() + 1
            left -= 1
        if left and top + metrics.height() <= room.bottom():
            painter.setPen(look.color("text2"))
            painter.drawText(QRect(room.left(), top, room.width(), metrics.height()), int(_LINE), f"+{left}")

    def _text(self, entry: Entry) -> str:
        clock = f"{entry.start:%H:%M} " if entry.start else ""
        return clock + self._words.title(entry)

    def _entry(self, painter: QPainter, place: QRect, entry: Entry, metrics: QFontMetrics) -> None:
        look, text = theme(), self._text(entry)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color(COLOURS[entry.what]))
        middle = place.top() + metrics.height() / 2
        painter.drawEllipse(QRectF(place.left() - _DOT - 5, middle - _DOT / 2 + 1, _DOT, _DOT))
        painter.setFont(look.font(tokens.CHIP))
        painter.setPen(look.color("text"))
        if self._days.rows == 1:
            painter.drawText(place, _WRAPPED, text)
        else:
            painter.drawText(place, int(_LINE), metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width()))
