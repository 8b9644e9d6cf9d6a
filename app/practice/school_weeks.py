"""Days of the story, counted in weeks with lessons from today, so that nobody works in a break or on a holiday."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from app.domain.clock import KAZAKH_TIME
from app.domain.school_calendar import break_of, is_holiday, school_year, school_year_of

MON, TUE, WED, THU, FRI, SAT = range(6)
_FEWEST_LESSON_DAYS = 4
_SUMMER = (6, 7, 8)
_MOST_WEEKS = 75
"""A school year with the summers before and after it."""


class SchoolWeeks:
    """Week 0 is the one of `today`, week -1 the last one before it that had lessons."""

    def __init__(self, today: date) -> None:
        self.today = today
        monday = today - timedelta(days=today.weekday())
        before = (monday - timedelta(weeks=back) for back in range(1, _MOST_WEEKS))
        self._weeks = [monday, *(each for each in before if _lesson_days(each) >= _FEWEST_LESSON_DAYS)]

    def moment(self, week: int, weekday: int = WED, hour: int = 15, minute: int = 0) -> datetime:
        """Local time on a day with lessons: the wanted one or the next; weeks ahead are those of the calendar."""
        monday = self._weeks[-week] if week <= 0 else self._weeks[0] + timedelta(weeks=week)
        wanted = range(weekday, SAT + 1)
        day = next((free for place in wanted if has_lessons(free := monday + timedelta(days=place))), None)
        return datetime.combine(day or monday + timedelta(days=weekday), time(hour, minute), KAZAKH_TIME)

    def day(self, week: int, weekday: int = WED) -> date:
        """The day of such a moment."""
        return self.moment(week, weekday).date()

    def teaching_day(self) -> date:
        """Today, or Saturday when it is Sunday: schools work six days."""
        return self.today - timedelta(days=self.today.isoweekday() // 7)


def has_lessons(day: date) -> bool:
    """Whether a school teaches on `day`, as far as its calendar is known."""
    year = school_year(school_year_of(day))
    in_year = day in year if year is not None else day.month not in _SUMMER
    return in_year and day.isoweekday() < 7 and break_of(day) is None and not is_holiday(day)


def _lesson_days(monday: date) -> int:
    return sum(has_lessons(monday + timedelta(days=place)) for place in range(6))
