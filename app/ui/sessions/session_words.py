"""Sentences of the page of one session."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QLocale, QObject

from app.domain.records.events import Slot
from app.domain.rules.commitments import Agreed, is_overdue
from app.ui.kit.day_text import show_day
from app.ui.kit.tokens import Tone


def long_day(day: date) -> str:
    """A day with its weekday in front."""
    weekday = QLocale().dayName(day.isoweekday(), QLocale.FormatType.LongFormat)
    return f"{weekday[:1].upper()}{weekday[1:]}, {show_day(day)}"


def slot_line(slot: Slot) -> str:
    """Day, hours and topic of a slot."""
    hours = "–".join(f"{moment:%H:%M}" for moment in (slot.start, slot.end) if moment)
    return " · ".join(part for part in (long_day(slot.day) if slot.day else "", hours, slot.topic) if part)


class CommitmentWords(QObject):
    """How a commitment is told."""

    def origin(self, agreed: Agreed) -> str:
        """Who does it, since when, until when."""
        one, parts = agreed.commitment, [agreed.commitment.owner_name or self.tr("Nobody named")]
        if agreed.made_on:
            parts.append(self.tr("agreed on {day}").format(day=show_day(agreed.made_on)))
        if one.due:
            parts.append(self.tr("due {day}").format(day=show_day(one.due)))
        return " · ".join(parts)

    def state(self, agreed: Agreed, today: date) -> tuple[str, Tone]:
        """Closed, overdue or open, in a word."""
        one = agreed.commitment
        if one.closed_on:
            return self.tr("Closed {day}").format(day=f"{one.closed_on:%d.%m}"), Tone.OK
        if is_overdue(one, today):
            return self.tr("Overdue"), Tone.ERR
        return self.tr("Open"), Tone.INFO
