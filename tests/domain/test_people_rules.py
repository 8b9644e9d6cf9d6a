"""What is odd about the entry of a person."""

from __future__ import annotations

from app.domain.ids import NOBODY, Id
from app.domain.records.people import Person
from app.domain.rules.people import check_person, duplicate_warning


def person(surname: str, phone: str = "") -> Person:
    """A person with this surname."""
    return Person(id=Id(bytes(15) + b"\1"), school_id=NOBODY, surname=surname, phone=phone)


def test_an_entry_is_checked() -> None:
    """A missing surname and an unreadable phone are remarked on; a phone may be left out."""
    assert [finding.code for finding in check_person(person("", phone="505"))] == ["no_surname", "phone_unknown"]
    assert check_person(person("Ахметова", phone="8 707 505 03 81")) == check_person(person("Ахметова")) == ()


def test_a_warning_names_person_and_school() -> None:
    """Who is there already is named with the school, or with a dash where it is not known."""
    assert duplicate_warning(person("Ахметова"), "Ақсу мектебі").sentence() == (
        "Already entered, perhaps the same person: Ахметова, Ақсу мектебі."
    )
    assert duplicate_warning(person("Ахметова"), "").sentence().endswith("Ахметова, –.")
