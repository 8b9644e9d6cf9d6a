"""The lines of the start page in words: what a session, a lesson, a gap or a conflict is called, how urgent it is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

from app.ui.kit.record_list import ListRow
from app.ui.kit.tokens import Tone

if TYPE_CHECKING:
    from app.usecases.today_picture import TodayLine

_ICONS = {
    "session": "sessions", "lesson": "lesson-study", "action": "projects", "commitment": "check",
    "unmarked": "sessions", "overdue_lesson": "lesson-study", "unobserved": "eye", "conflicts": "merge",
    "refused": "alert", "parked": "info",
}  # fmt: skip


class TodayWords(QObject):
    """Turns lines into rows of a list."""

    def __init__(self, today: Callable[[], date], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = today

    def upcoming(self, line: TodayLine) -> ListRow:
        """A line of what is next; the chip says when."""
        kind = {
            "session": "", "lesson": self.tr("Research lesson"), "action": self.tr("Plan action"),
            "commitment": self.tr("Commitment"),
        }[line.item]  # fmt: skip
        people = self.tr("%n person(s)", "", line.count) if line.item == "session" and line.count else ""
        parts = (kind, self._moment(line), line.where, people)
        subtitle = " · ".join(part for part in parts if part)
        tone = Tone.OK if line.day == self._today() else Tone.INFO
        return ListRow(line, self._title(line), subtitle, self._day(line.day), tone, _ICONS[line.item])

    def unfinished(self, line: TodayLine) -> ListRow:
        """A line of what is unfinished; the chip says what is missing."""
        if line.day is None:
            return ListRow(line, self._trouble(line), self._advice(line), self.tr("Look"), Tone.ERR, _ICONS[line.item])
        chip, tone = self._gap(line)
        subtitle = " · ".join(part for part in (f"{line.day:%d.%m.%Y}", line.where) if part)
        return ListRow(line, self._title(line), subtitle, chip, tone, _ICONS[line.item])

    def age(self, span: timedelta | None) -> str:
        """How long the oldest unsent change has been waiting."""
        if span is None:
            return self.tr("Everything is on the server.")
        if span < timedelta(hours=1):
            return self.tr("The oldest is less than an hour old.")
        if span < timedelta(days=1):
            return self.tr("The oldest waits for %n hour(s).", "", int(span.total_seconds() // 3600))
        return self.tr("The oldest waits for %n day(s).", "", span.days)

    def long_day(self) -> str:
        """The day as a heading."""
        today = self._today()
        weekday = QLocale().dayName(today.isoweekday(), QLocale.FormatType.LongFormat)
        return f"{weekday[:1].upper()}{weekday[1:]}, {today:%d.%m.%Y}"

    def _title(self, line: TodayLine) -> str:
        return line.title.strip().split("\n", 1)[0] or self.tr("Without a title")

    def _moment(self, line: TodayLine) -> str:
        return f"{line.start:%H:%M}" if line.start else ""

    def _day(self, day: date | None) -> str:
        today = self._today()
        if day is None or day == today:
            return self.tr("Today")
        if day == today + timedelta(days=1):
            return self.tr("Tomorrow")
        return f"{QLocale().dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)} {day:%d.%m}"

    def _gap(self, line: TodayLine) -> tuple[str, Tone]:
        return {
            "unmarked": (self.tr("%n not marked", "", line.count), Tone.WARN),
            "overdue_lesson": (self.tr("Was it taught?"), Tone.WARN),
            "unobserved": (self.tr("No observations"), Tone.WARN),
            "action": (self.tr("Overdue"), Tone.ERR),
            "commitment": (self.tr("Overdue"), Tone.ERR),
        }[line.item]

    def _trouble(self, line: TodayLine) -> str:
        return {
            "conflicts": self.tr("%n field(s) have two versions", "", line.count),
            "refused": self.tr("%n change(s) were refused by the server", "", line.count),
            "parked": self.tr("%n change(s) wait for a newer version of Shyraq", "", line.count),
        }[line.item]

    def _advice(self, line: TodayLine) -> str:
        return {
            "conflicts": self.tr("Two people wrote different things; choose which one stands."),
            "refused": self.tr("They stay on this computer; look at the reasons."),
            "parked": self.tr("They are kept and appear after the update."),
        }[line.item]
