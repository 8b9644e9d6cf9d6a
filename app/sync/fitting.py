"""Whether wire values fit the columns of a record type: exactly what goes in must come out again.

A value that a database gives back otherwise would make fingerprints depend on who read the row from where.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from app.domain.kinds import Wire
from app.domain.record import DELETED, RecordType

Fits = Callable[[Wire], bool]


def misfit(kind: RecordType, fields: Mapping[int, Wire]) -> int | None:
    """The number of a field whose value its column would not give back as it is; fields of later versions fit."""
    checks = _CHECKS.get(kind.number) or _checks_of(kind)
    for number, value in fields.items():
        if value is not None or number == DELETED:
            check = checks.get(number)
            if check is not None and not check(value):
                return number
    return None


def _is_integer(value: Wire) -> bool:
    return type(value) is int and -(1 << 63) <= value < 1 << 63


def _is_id(value: Wire) -> bool:
    return type(value) is bytes and len(value) == 16


def _is_text(value: Wire) -> bool:
    return type(value) is str and "\0" not in value


def _is_deletion(value: Wire) -> bool:
    return type(value) is int and value in (0, 1)


_BY_COLUMN: Mapping[str, Fits] = {"integer": _is_integer, "bytes": _is_id, "text": _is_text}
_CHECKS: dict[int, dict[int, Fits]] = {}


def _checks_of(kind: RecordType) -> dict[int, Fits]:
    checks = {spec.number: _BY_COLUMN[spec.kind.column] for spec in kind.fields}
    _CHECKS[kind.number] = {**checks, DELETED: _is_deletion}
    return _CHECKS[kind.number]
