"""Days of a recurrence rule (RFC 5545). The only file that knows the library for it."""

from __future__ import annotations

from datetime import date, datetime, time
from itertools import islice

from dateutil.rrule import rrulestr

from app.domain.problems import InvalidRecord
from app.domain.rules.finding import block
from app.domain.text import mark

MOST = 150
"""Days of one series; a school year has some forty Saturdays."""
_COARSE = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")


def days_of(rule: str, first: date, last: date) -> tuple[date, ...]:
    """The days that `rule` names from `first` to `last`, at most `MOST`; raises InvalidRecord if it cannot be read."""
    parts = dict(part.partition("=")[::2] for part in rule.upper().removeprefix("RRULE:").split(";") if part)
    if parts.get("FREQ") not in _COARSE:
        raise _unreadable()
    begin = datetime.combine(first, time())
    try:
        found = rrulestr(";".join(f"{name}={value}" for name, value in parts.items()), dtstart=begin)
        days = (moment.date() for moment in found.xafter(begin, inc=True))
        return tuple(day for day in islice(days, MOST) if day <= last)
    except (ValueError, TypeError, KeyError, IndexError) as error:
        raise _unreadable() from error


def _unreadable() -> InvalidRecord:
    text = mark("rules", "This rule cannot be read. An example: FREQ=WEEKLY;INTERVAL=2;BYDAY=SA")
    return InvalidRecord(findings=(block("rule_unreadable", text, field="rule"),))
