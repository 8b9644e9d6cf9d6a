"""The names before the rows: number, name, and where a guest comes from. They stay in sight while slots scroll."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QHeaderView, QWidget

from app.ui.attendance.model import SheetModel
from app.ui.kit import tokens
from app.ui.kit.theme import theme

if TYPE_CHECKING:
    from app.usecases.attendance import SheetPerson

NAMES_LEAST, NAMES_MOST = 190, 340
"""Widths between which the names share the room with the slots; what the slots leave over is theirs too."""
_NUMBER = 34
"""Width of the column of numbers."""
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class NameHeader(QHeaderView):
    """Paints each name once and copies it from then on; the row of the cursor is set in strong type."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._pictures: dict[tuple[object, ...], QPixmap] = {}
        self._current = -1
        self._room = 0
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(True)
        theme().changed.connect(self._pictures.clear)

    def set_current(self, row: int) -> None:
        """Mark the row of the cursor."""
        if row != self._current:
            before, self._current = self._current, row
            for section in (before, row):
                self.updateSection(section)

    def set_room(self, room: int) -> None:
        """Give the names at most `room` pixels."""
        if room != self._room:
            self._room = room
            self.updateGeometry()
            self.geometriesChanged.emit()

    def sizeHint(self) -> QSize:
        """As wide as the longest name, within limits."""
        model = self.model()
        name, school = QFontMetrics(theme().font(tokens.BASE, strong=True)), QFontMetrics(theme().font(tokens.CHIP))
        people = model.people if isinstance(model, SheetModel) else ()
        longest = max(
            (name.horizontalAdvance(person.name) + school.horizontalAdvance(_origin(person)) for person in people),
            default=0,
        )
        most = self._room or NAMES_MOST
        return QSize(max(min(NAMES_LEAST, most), min(most, longest + _NUMBER + 28)), super().sizeHint().height())

    def updateSection(self, row: int) -> None:
        """Paint a row's name again."""
        if 0 <= row < self.count():
            self.viewport().update(0, self.sectionViewportPosition(row), self.width(), self.sectionSize(row))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - Qt's name
        """Copy the picture of a name."""
        model = self.model()
        if not isinstance(model, SheetModel) or logicalIndex >= len(model.people):
            return
        person = model.people[logicalIndex]
        fresh = person.person_id in model.marks.fresh_people
        current = logicalIndex == self._current
        ratio = self.devicePixelRatioF()
        key = (logicalIndex, person.name, person.enrolment.school_name, fresh, current, rect.size().toTuple(), ratio)
        picture = self._pictures.get(key)
        if picture is None:
            if len(self._pictures) > 400:
                self._pictures.clear()
            picture = self._pictures[key] = _picture(logicalIndex + 1, person, rect.size(), fresh, current, ratio)
        painter.drawPixmap(rect.topLeft(), picture)


def _origin(person: SheetPerson) -> str:
    school = person.enrolment.school_name
    return f" · {school}" if person.is_guest and school else ""


def _picture(number: int, person: SheetPerson, size: QSize, fresh: bool, current: bool, ratio: float) -> QPixmap:
    look = theme()
    image = QPixmap(size * ratio)
    image.setDevicePixelRatio(ratio)
    image.fill(look.color("soft" if fresh or current else "surface"))
    painter = QPainter(image)
    height = size.height()
    painter.fillRect(0, height - 1, size.width(), 1, look.color("border"))
    painter.fillRect(size.width() - 1, 0, 1, height, look.color("border"))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(look.font(tokens.CAPTION))
    painter.setPen(look.color("text2"))
    painter.drawText(QRectF(0, 0, _NUMBER - 4, height - 1), _RIGHT, str(number))
    if fresh:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("primary"))
        painter.drawRoundedRect(QRectF(0, 6, 4, height - 13), 2, 2)
    left, right = _NUMBER + 8.0, size.width() - 10.0
    font = look.font(tokens.BASE, strong=current or fresh)
    metrics = QFontMetrics(font)
    painter.setFont(font)
    painter.setPen(look.color("text"))
    name = metrics.elidedText(person.name, Qt.TextElideMode.ElideRight, int(right - left))
    painter.drawText(QRectF(left, 0, right - left, height - 1), _LEFT, name)
    origin = _origin(person)
    left += metrics.horizontalAdvance(name)
    if origin and right - left > 40:
        small = look.font(tokens.CHIP)
        painter.setFont(small)
        painter.setPen(look.color("text2"))
        where = QFontMetrics(small).elidedText(origin, Qt.TextElideMode.ElideRight, int(right - left))
        painter.drawText(QRectF(left, 0, right - left, height - 1), _LEFT, where)
    painter.end()
    return image
