"""What somebody types behind "late" or "left early": a time of day, or minutes counted from the slot's border."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from app.domain.records.events import Attendance, AttendanceStatus, Slot
from app.ui.kit.day_text import parse_time

_DAY = date(2000, 1, 2)


def with_details(found: Attendance, slot: Slot, text: str) -> Attendance | None:
    """`found` with the time meant by `text`: 10:20 and 1020 are times, 20 is minutes late (or before the end).

    A slot without hours knows no border: there a number is the minutes the person was present. An empty text takes the
    time out. None if the text cannot be read, or its minutes lie outside the slot.
    """
    bare = replace(found, arrival=None, departure=None, minutes_present=None)
    text = text.strip()
    if not text:
        return bare
    late = found.status is AttendanceStatus.LATE
    if text.isdecimal() and len(text) <= 2:
        return _from_minutes(bare, slot, int(text), late=late)
    moment = parse_time(text)
    if moment is None:
        return None
    return replace(bare, arrival=moment) if late else replace(bare, departure=moment)


def details_text(found: Attendance) -> str:
    """What `with_details` would read as the time that stands."""
    moment = found.arrival or found.departure
    if moment is not None:
        return f"{moment:%H:%M}"
    return "" if found.minutes_present is None else str(found.minutes_present)


def _from_minutes(bare: Attendance, slot: Slot, minutes: int, *, late: bool) -> Attendance | None:
    border = slot.start if late else slot.end
    if border is None:
        return replace(bare, minutes_present=minutes)
    moment = _shifted(border, minutes if late else -minutes)
    if slot.start and slot.end and not slot.start <= moment <= slot.end:
        return None
    return replace(bare, arrival=moment) if late else replace(bare, departure=moment)


def _shifted(moment: time, minutes: int) -> time:
    return (datetime.combine(_DAY, moment) + timedelta(minutes=minutes)).time()
