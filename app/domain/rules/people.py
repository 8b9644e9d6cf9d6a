"""Rules about people: a name, a readable phone, and a warning when somebody may be entered a second time.

Names are compared as `search_key` folds them, so Kazakh and Russian spellings of one name are one name. Gender forms of
a surname are two. A likeness only ever warns: whether two entries are one person is for people to say.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum

from app.domain.identifiers import parse_phone
from app.domain.records.people import Person
from app.domain.rules.finding import Finding, warn
from app.domain.text import mark, name_key, search_key


class Likeness(IntEnum):
    """How much two people look like one, most first."""

    SAME_NAME = 1
    """The folded full names are equal."""
    OTHER_ORDER = 2
    """The same names in another order."""
    SHORTER_NAME = 3
    """One of the two lacks the patronymic, or has only initials."""


def check_person(person: Person) -> tuple[Finding, ...]:
    """Return what is odd about the entry of a person."""
    found: list[Finding] = []
    if not person.surname.strip():
        found.append(warn("no_surname", mark("rules", "A person needs a surname."), field="surname"))
    if person.phone.strip() and parse_phone(person.phone) is None:
        text = mark("rules", "This is not a phone number of Kazakhstan.")
        found.append(warn("phone_unknown", text, field="phone"))
    return tuple(found)


def person_key(person: Person) -> str:
    """Return the folded full name of `person`."""
    return name_key(person.surname, person.given_name, person.patronymic)


def subject_key(person: Person) -> str:
    """Return what stands for the subject of `person` in comparisons: its code, else its folded text."""
    return person.subject_code or search_key(person.subject_text)


def likeness(one: Person, other: Person) -> Likeness | None:
    """Return how `one` and `other` may be the same person, None if their names differ."""
    return name_likeness(person_key(one), person_key(other))


def name_likeness(one: str, other: str) -> Likeness | None:
    """Return how two folded full names may be of the same person, None if they differ."""
    if not one or not other:
        return None
    if one == other:
        return Likeness.SAME_NAME
    first, second = one.split(), other.split()
    if sorted(first) == sorted(second):
        return Likeness.OTHER_ORDER
    shorter, longer = sorted((first, second), key=len)
    return Likeness.SHORTER_NAME if _is_short_form(shorter, longer) else None


def _is_short_form(shorter: list[str], longer: list[str]) -> bool:
    """Whether `shorter` is `longer` with initials for given names, or without the patronymic; two names at least."""
    if len(shorter) < 2 or shorter[0] != longer[0]:
        return False
    pairs = zip(shorter[1:], longer[1:], strict=False)
    return all(_stands_for(name, full) or _stands_for(full, name) for name, full in pairs)


def _stands_for(name: str, full: str) -> bool:
    return name == full or (len(name) == 1 and full.startswith(name))


def possible_duplicates(person: Person, others: Iterable[Person]) -> list[tuple[Person, Likeness]]:
    """Return those of `others` who may be `person`, most alike first; the record itself is left out."""
    found = [(other, how) for other in others if other.id != person.id and (how := likeness(person, other))]
    return sorted(found, key=lambda pair: (pair[1], subject_key(pair[0]) != subject_key(person)))


def duplicate_warnings(person: Person, others: Iterable[Person]) -> tuple[Finding, ...]:
    """Return a warning for each of `others` who may be `person`."""
    text = mark("rules", "Already entered, perhaps the same person: {name}.")
    return tuple(
        warn("possible_duplicate", text, field="surname", name=other.full_name)
        for other, _how in possible_duplicates(person, others)
    )
