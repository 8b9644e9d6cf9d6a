"""Rules about people: a name, a readable phone, and how much two entries look like one person.

A likeness only ever warns: whether two entries are one person is for people to say.
"""

from __future__ import annotations

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
    OTHER_FORM = 3
    """The same names with the endings of the other language, or in Latin letters."""
    SHORTER_NAME = 4
    """One of the two lacks the patronymic, or has only initials."""
    SLIP = 5
    """One or two letters differ."""


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


def duplicate_warning(other: Person, school_name: str) -> Finding:
    """Return the warning that `other` may be the person being entered."""
    text = mark("rules", "Already entered, perhaps the same person: {name}, {school}.")
    return warn("possible_duplicate", text, field="surname", name=other.full_name, school=school_name or "–")
