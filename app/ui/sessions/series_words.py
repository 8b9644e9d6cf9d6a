"""Sentences about a series: its rhythm, its days, what will be made of them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QLocale, QObject

from app.domain.rules.series import Fate, PlannedDay
from app.domain.school_calendar import holiday
from app.ui.kit.record_list import ListRow
from app.ui.kit.tokens import Tone

_TONES = {
    Fate.NEW: Tone.INFO, Fate.STANDS: Tone.OK, Fate.USED: Tone.OK, Fate.MOVES: Tone.INFO, Fate.FREE: Tone.NEUTRAL,
    Fate.ASKED: Tone.WARN, Fate.LEFT_OUT: Tone.NEUTRAL, Fate.GOES: Tone.WARN,
}  # fmt: skip


class SeriesWords(QObject):
    """How the days of a series are told."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language

    def weekday(self, number: int) -> str:
        """The short name of a weekday, 0 is Monday."""
        return QLocale().dayName(number + 1, QLocale.FormatType.ShortFormat)

    def row(self, planned: PlannedDay) -> ListRow:
        """A day with what becomes of it."""
        return ListRow(
            planned.day, self._day(planned.meets_on), self._why(planned), self._fate(planned.fate),
            _TONES[planned.fate],
        )  # fmt: skip

    def _day(self, day: date) -> str:
        return f"{day:%d.%m.%Y}, {self.weekday(day.weekday())}"

    def _why(self, planned: PlannedDay) -> str:
        parts = []
        if planned.meets_on != planned.day:
            parts.append(self.tr("instead of {day}").format(day=f"{planned.day:%d.%m.%Y}"))
        feast = holiday(planned.meets_on)
        if feast is not None:
            parts.append(self.tr("Holiday: {name}").format(name=feast.label(self._language)))
        elif planned.is_school_break:
            parts.append(self.tr("School break"))
        if planned.exception is not None and planned.exception.reason:
            parts.append(planned.exception.reason)
        return " · ".join(parts)

    def _fate(self, fate: Fate) -> str:
        return {
            Fate.NEW: self.tr("New"),
            Fate.STANDS: self.tr("Is there"),
            Fate.USED: self.tr("In use, stays"),
            Fate.MOVES: self.tr("Moves"),
            Fate.FREE: self.tr("Free day"),
            Fate.ASKED: self.tr("Meet or not?"),
            Fate.LEFT_OUT: self.tr("No session"),
            Fate.GOES: self.tr("Will be taken out"),
        }[fate]
