"""Editing one field of a person or a school, and taking it back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.problems import InvalidRecord, Superseded
from app.domain.records.people import Person
from app.domain.records.schools import HubLink, School
from app.storage.opening import close_store
from app.usecases.desk import Desk
from tests.support.people import make_people, make_school
from tests.support.stores import new_store


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Yield the desk of a school with two people."""
    store = new_store(tmp_path)
    school = make_school(store)
    people = make_people(store, school, 2)
    yield Desk(store, tmp_path, people[0].id, school)
    close_store(store)


def test_edit_writes_one_field_and_leaves_newer_values_of_others(desk: Desk) -> None:
    """A form that was opened earlier does not bring old values of other fields back."""
    desk.people.edit(Person, desk.who, position="Директор")
    desk.people.edit(Person, desk.who, email="asel@example.kz")
    person = desk.store.get(Person, desk.who)
    assert (person.position, person.email) == ("Директор", "asel@example.kz")


def test_phone_is_stored_in_one_form(desk: Desk) -> None:
    """However a phone is typed, it is kept in its international form; what is no phone stays as typed."""
    desk.people.edit(Person, desk.who, phone="8 (701) 234-56-78")
    assert desk.store.get(Person, desk.who).phone == "+77012345678"
    desk.people.edit(Person, desk.who, phone="ішкі 12")
    assert desk.store.get(Person, desk.who).phone == "ішкі 12"


def test_iin_is_refused_in_every_text(desk: Desk) -> None:
    """A personal number does not get into a school's or a person's texts."""
    with pytest.raises(InvalidRecord):
        desk.people.edit(Person, desk.who, note="000101100006")
    with pytest.raises(InvalidRecord):
        desk.people.edit(School, desk.school, locality="000101100006")


def test_taking_back_restores_only_what_still_stands(desk: Desk) -> None:
    """Undo puts the old value back, and refuses once somebody has written another."""
    desk.people.edit(Person, desk.who, position="Директор")
    desk.people.take_back(Person, desk.who, "position", "№ 1", "Директор")
    assert desk.store.get(Person, desk.who).position == "№ 1"
    desk.people.edit(Person, desk.who, position="Завуч")
    with pytest.raises(Superseded):
        desk.people.take_back(Person, desk.who, "position", "№ 1", "Директор")


def test_deleted_person_comes_back_whole(desk: Desk) -> None:
    """Putting a person back restores every field."""
    person = desk.store.get(Person, desk.who)
    desk.people.delete_person(person.id)
    desk.people.put_back(person)
    assert desk.store.get(Person, person.id) == person


def test_link_made_by_mistake_is_taken_out(desk: Desk) -> None:
    """A new link begins today; taking it back leaves none."""
    other = make_school(desk.store, "Суықсай мектебі")
    link = desk.people.new_link(desk.school, other)
    assert link.valid_from == desk.today()
    desk.people.save_link(link)
    desk.people.remove_link(link.id)
    assert desk.store.all(HubLink) == []
