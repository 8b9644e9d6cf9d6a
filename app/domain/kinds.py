"""Field kinds: what a value is in Python, and what it is on disk and on the wire.

A *wire value* is `None | bool | int | str | bytes`. The same value stands in the database column, in the change log and
in a sync frame, so nothing is converted between them; only records and screens see the Python value.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import Any

from app.domain.value import value

Wire = None | bool | int | str | bytes
"""What travels and what is stored."""

DAY_ZERO = date(2000, 1, 1).toordinal()
MOMENT_ZERO = datetime(2020, 1, 1, tzinfo=UTC)


@value
class Kind:
    """One kind of field: its name, its storage class and its two pure conversions."""

    name: str
    column: str
    """`text`, `integer` or `bytes`: the only three classes a column has."""
    encode: Callable[[Any], Wire]
    decode: Callable[[Any], Any]


def _same(value: Any) -> Any:
    return value


def _day_in(value: date | None) -> int | None:
    return None if value is None else value.toordinal() - DAY_ZERO


def _day_out(value: int | None) -> date | None:
    return None if value is None else date.fromordinal(value + DAY_ZERO)


def _time_in(value: time | None) -> int | None:
    return None if value is None else value.hour * 60 + value.minute


def _time_out(value: int | None) -> time | None:
    return None if value is None else time(value // 60 % 24, value % 60)


def _moment_in(value: datetime | None) -> int | None:
    return None if value is None else round((value - MOMENT_ZERO) / timedelta(milliseconds=1))


def _moment_out(value: int | None) -> datetime | None:
    return None if value is None else MOMENT_ZERO + timedelta(milliseconds=value)


def _flag_in(value: bool | None) -> int | None:
    return None if value is None else int(value)


def _flag_out(value: int | None) -> bool | None:
    return None if value is None else bool(value)


TEXT = Kind("text", "text", _same, _same)
LONG_TEXT = Kind("long text", "text", _same, _same)
NUMBER = Kind("number", "integer", _same, _same)
DAY = Kind("day", "integer", _day_in, _day_out)
TIME_OF_DAY = Kind("time of day", "integer", _time_in, _time_out)
MOMENT = Kind("moment", "integer", _moment_in, _moment_out)
FLAG = Kind("flag", "integer", _flag_in, _flag_out)
REFERENCE = Kind("reference", "bytes", _same, _same)
CODE = Kind("code", "text", _same, _same)
DURATION = Kind("duration", "integer", _same, _same)
"""Whole minutes."""


def choice(options: type[StrEnum]) -> Kind:
    """Kind of a field that holds one member of `options`, or None; an unknown code stays readable as plain text."""

    def encode(value: StrEnum | str | None) -> str | None:
        return None if value is None else str(value)

    def decode(value: str | None) -> StrEnum | str | None:
        if value is None:
            return None
        try:
            return options(value)
        except ValueError:
            return value

    return Kind("choice", "text", encode, decode)


def choices(options: type[StrEnum]) -> Kind:
    """Kind of a field that holds a closed set of members of `options`, stored as sorted codes joined by commas."""
    known = {str(member): member for member in options}

    def encode(value: frozenset[StrEnum] | None) -> str:
        return ",".join(sorted(str(member) for member in value or ()))

    def decode(value: str | None) -> frozenset[StrEnum]:
        return frozenset(known[code] for code in (value or "").split(",") if code in known)

    return Kind("choices", "text", encode, decode)


def day_number(value: date) -> int:
    """The stored number of a calendar day, for queries that compare days."""
    return value.toordinal() - DAY_ZERO


def day_from(number: int) -> date:
    """The calendar day behind a stored number."""
    return date.fromordinal(number + DAY_ZERO)
