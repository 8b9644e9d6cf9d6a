"""The dots of the plan's timeline: where each stands, and how it looks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from msgspec import Struct, structs
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from app.domain.records.projects import ActionStatus, PlanAction
from app.ui.kit import tokens
from app.ui.kit.icons import pixel_ratio, pixmap
from app.ui.kit.theme import theme
from app.ui.projects.plan_model import OPEN

RADIUS = 11
_LEVELS, _APART = 3, 4
_SIGNS = {ActionStatus.DONE: "mark-check", ActionStatus.DROPPED: "mark-cross"}
_COLOURS = {ActionStatus.DONE: "ok", ActionStatus.DOING: "primary"}
_SOFT = {"ok": "ok_soft", "primary": "soft", "err": "err_soft"}


class Dot(Struct, frozen=True):
    """An action on the line: its number in the plan, its day, and how high it stands where several meet."""

    number: int
    action: PlanAction
    day: date
    level: int = 0


def is_late(dot: Dot, today: date) -> bool:
    """Whether the day of an open action has passed."""
    return dot.day < today and dot.action.status in OPEN


def stacked(dots: Sequence[Dot], x_of: Callable[[date], float]) -> tuple[Dot, ...]:
    """The dots, those that would cover one another one above the other; the highest level takes what is left."""
    ends = [float("-inf")] * _LEVELS
    placed = []
    for dot in dots:
        x = x_of(dot.day)
        level = next((level for level, end in enumerate(ends) if x - end >= 2 * RADIUS + _APART), _LEVELS - 1)
        ends[level] = x
        placed.append(structs.replace(dot, level=level))
    return tuple(placed)


def paint_dot(painter: QPainter, dot: Dot, place: QPointF, late: bool, ring: float) -> None:
    """Draw one action: its number or the sign of its end, an exclamation mark if late, a `ring` if chosen."""
    look, status = theme(), dot.action.status
    name = "err" if late else _COLOURS.get(status, "text2")
    painter.setPen(QPen(look.color(name), 1.5))
    painter.setBrush(look.color(_SOFT.get(name, "surface")))
    painter.drawEllipse(place, RADIUS, RADIUS)
    if ring:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look.color("primary"), ring))
        painter.drawEllipse(place, RADIUS + 2.5, RADIUS + 2.5)
    sign = _SIGNS.get(status)
    if sign is not None:
        painter.drawPixmap(round(place.x() - 7), round(place.y() - 7), pixmap(sign, 14, name, pixel_ratio(painter)))
        return
    painter.setFont(look.font(tokens.CHIP, strong=True))
    painter.setPen(look.color(name))
    box = QRectF(place.x() - RADIUS, place.y() - RADIUS, 2 * RADIUS, 2 * RADIUS)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, f"{dot.number}!" if late else str(dot.number))
