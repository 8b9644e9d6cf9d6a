"""Whose matter a record is: the path on which it lies inside its stream, and which a reader may see or not.

    path = one byte for the circle, then the id it turns around, if it turns around one

What nobody may read apart shares a path, so a fingerprint per path is all that two sides need to compare what one of
them sees. The path follows from the record alone and from the path of what it belongs to.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache

from app.domain.catalogue import BELONGS, TYPE_BY_NAME
from app.domain.ids import NOBODY
from app.domain.kinds import Wire
from app.domain.record import RecordType

CARD, SCHOOL, STAFF = b"c", b"s", b"t"
"""The school as others may know it; what everybody of the school shares; what only those who run it see."""
PERSON, CYCLE, PROJECT, PRIVATE = b"p", b"l", b"j", b"v"
"""Around one person, one lesson-study cycle, one development project; the private half of a project."""
SUMMARY = b"m"
"""What a school or a region comes to in figures, for those who look at many."""
LOST = b"o"
"""What it belongs to has not arrived yet; until then nobody with a narrow view sees it."""

_WHOLE: Mapping[str, bytes] = {
    "school": CARD, "hub_link": CARD, "feedback": STAFF, "grant_wish": STAFF,
    "school_summary": SUMMARY, "region_summary": SUMMARY,
}  # fmt: skip
ON_CARD = frozenset(name for name, circle in _WHOLE.items() if circle == CARD)
"""Types that make up the card of a school."""
_ROOTS: Mapping[str, bytes] = {"project": PROJECT, "ls_cycle": CYCLE}
_ABOUT: Mapping[str, tuple[bytes, str]] = {
    "attendance": (PERSON, "person_id"),
    "test_score": (PERSON, "person_id"),
    "certificate": (PERSON, "person_id"),
    "foreign_credit": (PERSON, "person_id"),
    "consent": (PERSON, "person_id"),
    "saved_filter": (PERSON, "person_id"),
    "school_grant": (PERSON, "person_id"),
    "project_private": (PRIVATE, "project_id"),
}
_SHARED_ROOTS = ("school", "person")
"""Where a chain of parents ends in one of these, the record is everybody's of the school."""

Read = Callable[[str], Wire]
"""Field name → wire value of the record that is placed."""
PathAt = Callable[[bytes], bytes | None]
"""Id → the path of another record, None while it is unknown."""


def path_of(kind: RecordType, row: bytes, read: Read, path_at: PathAt) -> bytes:
    """The path of the record `row`; LOST while what it belongs to is unknown."""
    name = kind.name
    if name in _WHOLE:
        return _WHOLE[name]
    if name in _ROOTS:
        return _ROOTS[name] + row
    if name in _ABOUT:
        circle, about = _ABOUT[name]
        return circle + (_reference(read, about) or bytes(16))
    if name == "edit_conflict":
        return path_at(_reference(read, "row_id") or b"") or LOST
    if name in BELONGS:
        return _beside(name, read, path_at)
    root = root_of(name)
    if root in _SHARED_ROOTS or kind.parent is None:
        return SCHOOL
    return _below(name, kind.parent, read, path_at)


@cache
def deciding_fields(kind: RecordType) -> frozenset[int]:
    """Numbers of the fields that decide the path; where none of them was written the record stays where it is."""
    names = {*BELONGS.get(kind.name, ()), *((kind.parent,) if kind.parent else ())}
    if kind.name in _ABOUT:
        names = {_ABOUT[kind.name][1]}
    return frozenset(kind.by_name[name].number for name in names if name in kind.by_name)


@cache
def root_of(name: str) -> str:
    """The type at the end of the chain of parents of a type: a root of its own, a school or a person."""
    kind = TYPE_BY_NAME[name]
    if name in _ROOTS or kind.parent is None:
        return name
    above = kind.by_name[kind.parent].to
    return str(above) if above in _SHARED_ROOTS or above not in TYPE_BY_NAME else root_of(str(above))


def _beside(name: str, read: Read, path_at: PathAt) -> bytes:
    """Of a record that may belong to several things: the path of the nearest one it names."""
    for field in BELONGS[name]:
        if field != "school_id" and _reference(read, field):
            return (
                PERSON + (_reference(read, field) or b"")
                if field == "person_id"
                else _below(name, field, read, path_at)
            )
    return SCHOOL


def _below(name: str, field: str, read: Read, path_at: PathAt) -> bytes:
    above = str(TYPE_BY_NAME[name].by_name[field].to)
    reference = _reference(read, field)
    if reference is None:
        return LOST
    if above in _ROOTS:
        return _ROOTS[above] + reference
    return SCHOOL if root_of(above) in _SHARED_ROOTS else path_at(reference) or LOST


def _reference(read: Read, field: str) -> bytes | None:
    value = read(field)
    return value if isinstance(value, bytes) and value != NOBODY else None
