"""How the six marks look and what they are called: icon, tone, word, key and letter."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QLocale

from app.domain.records.events import AbsenceReason, Attendance, AttendanceStatus, Slot
from app.domain.session_words import CONTEXT, LETTERS, MARKS, REASONS
from app.domain.written import hours_text
from app.ui.kit.tokens import Tone
from app.ui.translate import tr_label

ORDER = tuple(AttendanceStatus)
"""The marks in the order of the keys 1–6."""

ICONS = {
    AttendanceStatus.PRESENT: "mark-check",
    AttendanceStatus.LATE: "mark-late",
    AttendanceStatus.LEFT_EARLY: "mark-left",
    AttendanceStatus.ABSENT: "mark-cross",
    AttendanceStatus.EXCUSED: "mark-excused",
    AttendanceStatus.ONLINE: "mark-online",
}

TONES = {
    AttendanceStatus.PRESENT: Tone.OK,
    AttendanceStatus.LATE: Tone.WARN,
    AttendanceStatus.LEFT_EARLY: Tone.WARN,
    AttendanceStatus.ABSENT: Tone.ERR,
    AttendanceStatus.EXCUSED: Tone.INFO,
    AttendanceStatus.ONLINE: Tone.OK,
}


def word(status: AttendanceStatus) -> str:
    """The mark in a word of the window's language."""
    return tr_label(CONTEXT, MARKS[status])


def letter(status: AttendanceStatus, language: str) -> str:
    """The letter of the mark in `language`."""
    return LETTERS.get(language, LETTERS["en"])[ORDER.index(status)]


def reason_word(found: Attendance) -> str:
    """The reason of a mark in words, "" without one."""
    return tr_label(CONTEXT, REASONS[found.reason]) if isinstance(found.reason, AbsenceReason) else ""


def caption(found: Attendance) -> str:
    """The time that belongs to a mark, as short as it stands in the cell; "" without one."""
    moment = found.arrival or found.departure
    if moment is not None:
        return f"{moment:%H:%M}"
    return "" if found.minutes_present is None else f"{found.minutes_present}′"


def day_text(day: date | None) -> str:
    """A day without its year, with its weekday."""
    return f"{day:%d.%m}, {_weekday(day)}" if day else "–"


def column_text(slot: Slot, *, with_hour: bool) -> str:
    """What heads a slot's column: its day, and below it the hour (if a day has several slots) or the weekday."""
    if slot.day is None:
        return slot.topic[:12] or "–"
    below = f"{slot.start:%H:%M}" if with_hour and slot.start else _weekday(slot.day)
    return f"{slot.day:%d.%m}\n{below}"


def _weekday(day: date) -> str:
    return QLocale().dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)


def slot_text(slot: Slot) -> str:
    """A slot in one line, for sentences."""
    day = f"{slot.day:%d.%m.%Y}" if slot.day else slot.topic
    return " ".join(part for part in (day, hours_text(slot.start, slot.end)) if part) or "–"
