"""Two entries that may be one person are noticed, and two people stay two."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.ids import NOBODY, Id
from app.domain.records.people import Person
from app.domain.rules.people import (
    Likeness,
    check_person,
    duplicate_warnings,
    likeness,
    name_likeness,
    person_key,
    possible_duplicates,
)

NAMES = st.lists(st.text(alphabet="абгиқәұ", min_size=1, max_size=6), min_size=1, max_size=3).map(" ".join)


def person(name: str, number: int = 1, subject: str = "phys", phone: str = "") -> Person:
    """A person whose surname, given name and patronymic stand in `name`."""
    surname, given_name, patronymic = (*name.split(), "", "", "")[:3]
    return Person(
        id=Id(bytes([number]) * 16), school_id=NOBODY, surname=surname, given_name=given_name, patronymic=patronymic,
        subject_code=subject, phone=phone,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Қуанышева Әсел Нұрланқызы", "Куанышева Асель Нурланкызы", Likeness.SAME_NAME),
        ("Досжан Айгүл", "Досжaн Айгуль", Likeness.SAME_NAME),
        ("Қуанышева Әсел", "Асел Куанышева", Likeness.OTHER_ORDER),
        ("Қуанышева Әсел", "Қуанышева Әсел Нұрланқызы", Likeness.SHORTER_NAME),
        ("Қуанышева Ә. Н.", "Қуанышева Әсел Нұрланқызы", Likeness.SHORTER_NAME),
        ("Ахметов Ерлан", "Ахметова Ерлан", None),
        ("Ахметова Сәуле Өмірбековна", "Ахметова Сәуле Нурлановна", None),
        ("Ахметова", "Ахметова Сәуле", None),
        ("", "", None),
    ],
)
def test_names_are_compared(one: str, other: str, expected: Likeness | None) -> None:
    """Spellings, order and a missing patronymic make two names alike; gender forms and other patronymics do not."""
    assert likeness(person(one), person(other, 2)) is expected


@given(NAMES, NAMES)
def test_likeness_has_no_direction(one: str, other: str) -> None:
    """Who is compared with whom makes no difference, and everybody is like themselves."""
    first, second = person_key(person(one)), person_key(person(other))
    assert name_likeness(first, second) == name_likeness(second, first)
    assert name_likeness(first, first) is Likeness.SAME_NAME


def test_the_most_alike_come_first() -> None:
    """Same name and subject stand before the same name with another subject, and that before a shorter name."""
    typed = person("Қуанышева Әсел Нұрланқызы")
    others = [
        typed,
        person("Қуанышева Әсел", 2),
        person("Куанышева Асел Нурланкызы", 3, subject="chem"),
        person("Куанышева Асел Нурланкызы", 4),
        person("Ахметова Сәуле", 5),
    ]
    assert [other.id[0] for other, _ in possible_duplicates(typed, others)] == [4, 3, 2]
    sentences = [finding.sentence() for finding in duplicate_warnings(typed, others)]
    assert sentences[0] == "Already entered, perhaps the same person: Куанышева Асел Нурланкызы."


def test_an_entry_is_checked() -> None:
    """A missing surname and an unreadable phone are remarked on; a phone may be left out."""
    assert [finding.code for finding in check_person(person("", phone="505"))] == ["no_surname", "phone_unknown"]
    assert check_person(person("Ахметова Сәуле", phone="8 707 505 03 81")) == check_person(person("Ахметова")) == ()
