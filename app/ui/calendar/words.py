"""Words of the calendar: days, terms and breaks, entries as rows."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

from app.domain.school_calendar import break_of, holiday, term_of
from app.ui.kit.record_list import ListRow
from app.ui.kit.tokens import Tone

if TYPE_CHECKING:
    from app.usecases.calendar import CalendarPicture, Entry

ICONS = {"session": "sessions", "lesson": "lesson-study", "action": "projects", "commitment": "check"}
COLOURS = {"session": "primary", "lesson": "ok", "action": "warn", "commitment": "text2"}


class CalendarWords(QObject):
    """Everything is said in the language of the window."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language

    def month(self, day: date) -> str:
        """A month with its year."""
        name = QLocale().standaloneMonthName(day.month, QLocale.FormatType.LongFormat)
        return f"{name[:1].upper()}{name[1:]} {day.year}"

    def week(self, first: date, last: date) -> str:
        """A week by its first and last day."""
        return f"{first:%d.%m} – {last:%d.%m.%Y}"

    def weekday(self, number: int) -> str:
        """The short name of a weekday, 0 is Monday."""
        return QLocale().dayName(number + 1, QLocale.FormatType.ShortFormat)

    def long_day(self, day: date) -> str:
        """A day with its weekday."""
        name = QLocale().dayName(day.isoweekday(), QLocale.FormatType.LongFormat)
        return f"{name[:1].upper()}{name[1:]}, {day:%d.%m.%Y}"

    def feast(self, day: date) -> str:
        """The public holiday on `day`, "" on other days."""
        found = holiday(day)
        return found.label(self._language) if found else ""

    def season(self, day: date) -> str:
        """The term or the break that `day` lies in, "" in summer and in years nothing is known about."""
        term = term_of(day)
        if term is not None:
            return self.tr("Term {number}").format(number=term.number)
        pause = break_of(day)
        return self.tr("School break until {day}").format(day=f"{pause.last:%d.%m}") if pause is not None else ""

    def spoken(self, day: date, picture: CalendarPicture | None) -> str:
        """A day for those who hear it: what it is and what is on it."""
        entries = picture.days.get(day, ()) if picture else ()
        told = [self.tr("%n entry(ies)", "", len(entries))] if entries else [self.tr("nothing planned")]
        return ", ".join(part for part in (self.long_day(day), self.feast(day), self.season(day), *told) if part)

    def row(self, entry: Entry, *, with_day: bool = False) -> ListRow:
        """An entry as a row; the chip says when."""
        kind = {
            "session": self.tr("Session"), "lesson": self.tr("Research lesson"),
            "action": self.tr("Plan action, due"), "commitment": self.tr("Commitment, due"),
        }[entry.what]  # fmt: skip
        clock = f"{entry.start:%H:%M}" if entry.start else ""
        hours = f"{entry.start:%H:%M}–{entry.end:%H:%M}" if entry.start and entry.end else ""
        subtitle = " · ".join(part for part in (hours, kind, entry.detail, entry.place) if part)
        chip = clock or self.tr("All day")
        if with_day:
            chip = " ".join(filter(None, (f"{self.weekday(entry.day.weekday())} {entry.day:%d.%m}", clock)))
        tone = Tone.INFO if entry.start else Tone.WARN
        return ListRow(entry, self.title(entry), subtitle, chip, tone, ICONS[entry.what])

    def title(self, entry: Entry) -> str:
        """What an entry is called, on one line."""
        return entry.title.strip().split("\n", 1)[0] or self.tr("Without a title")
