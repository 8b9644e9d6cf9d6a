"""What clashes: a person in two places, a holiday, a full room. Said in words, never blocked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, time
from itertools import combinations

from app.domain.ids import Id
from app.domain.rules.finding import Finding, warn
from app.domain.school_calendar import break_of, holiday
from app.domain.text import mark
from app.domain.value import value

_NAMED = 3
"""People of one clash that are called by name."""


@value
class Booking:
    """Something that takes place: when, who is in it, and how many the room holds."""

    key: Id
    group: Id
    """The event or cycle it belongs to; parts of one event may run side by side."""
    title: str
    day: date
    start: time | None
    end: time | None
    people: frozenset[Id]
    capacity: int | None = None


@value
class Clash:
    """A remark about the bookings `keys` of a day."""

    day: date
    keys: tuple[Id, ...]
    finding: Finding


def find_clashes(bookings: Sequence[Booking], names: Mapping[Id, str], language: str) -> tuple[Clash, ...]:
    """Return what is odd about `bookings`, by day; `names` of people, and holidays in `language`."""
    by_day: dict[date, list[Booking]] = {}
    for booking in bookings:
        by_day.setdefault(booking.day, []).append(booking)
    found: list[Clash] = []
    for day in sorted(by_day):
        found += _free_day(by_day[day], day, language)
        found += _full(by_day[day])
        for one, other in combinations(sorted(by_day[day], key=lambda each: (each.start or time.min, each.key)), 2):
            found += _twice(one, other, names)
    return tuple(found)


def overlap(one: Booking, other: Booking) -> bool:
    """Whether two bookings share a moment; one without both its times is known to take no moment."""
    if one.day != other.day or not (one.start and one.end and other.start and other.end):
        return False
    return one.start < other.end and other.start < one.end


def _twice(one: Booking, other: Booking, names: Mapping[Id, str]) -> Iterator[Clash]:
    apart = one.group == other.group or not overlap(one, other)
    both = [] if apart else sorted(names.get(person, "…") for person in one.people & other.people)
    if both:
        listed = ", ".join(both[:_NAMED]) + (" …" if len(both) > _NAMED else "")
        text = mark("rules", "In two places at once, “{first}” and “{second}”: {names}")
        finding = warn("person_twice", text, first=one.title, second=other.title, names=listed)
        yield Clash(one.day, (one.key, other.key), finding)


def _free_day(bookings: Iterable[Booking], day: date, language: str) -> Iterator[Clash]:
    feast = holiday(day)
    for booking in bookings:
        if feast is not None:
            text = mark("rules", "“{title}” is on a public holiday: {name}.")
            finding = warn("on_holiday", text, title=booking.title, name=feast.label(language))
            yield Clash(day, (booking.key,), finding)
        elif break_of(day) is not None:
            text = mark("rules", "“{title}” is in the school break.")
            yield Clash(day, (booking.key,), warn("in_break", text, title=booking.title))


def _full(bookings: Iterable[Booking]) -> Iterator[Clash]:
    for booking in bookings:
        if booking.capacity is not None and len(booking.people) > booking.capacity:
            text = mark("rules", "“{title}”: {people} people for {places} places.")
            finding = warn("room_full", text, title=booking.title, people=len(booking.people), places=booking.capacity)
            yield Clash(booking.day, (booking.key,), finding)
