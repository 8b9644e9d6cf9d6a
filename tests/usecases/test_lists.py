"""Long lists and the search over everything."""

from __future__ import annotations

from array import array
from pathlib import Path

import pytest

from app.domain.records.people import Person
from app.domain.records.schools import School
from app.storage import queries
from app.storage.opening import close_store
from app.storage.store import Store
from app.usecases.desk import Desk
from tests.support.people import make_people, make_school
from tests.support.stores import new_store


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Return a desk with two schools, 24 teachers in the first and 8 in the second."""
    store = new_store(tmp_path)
    first, second = make_school(store), make_school(store, "Болашақ мектебі")
    make_people(store, first, 24)
    make_people(store, second, 8)
    return Desk(store, tmp_path, school=first)


def _people(store: Store) -> list[Person]:
    return store.all(Person)


def test_a_list_is_read_page_by_page_in_alphabet_order(desk: Desk) -> None:
    """Pages put together are the whole list in Kazakh alphabet order, wherever a page begins."""
    rows = desk.lists.open(Person)
    pages = [record for start in range(0, 40, 7) for record in desk.lists.page(rows, start, 7)]

    assert len(rows.numbers) == desk.lists.count(Person) == 32
    assert [r.surname for r in pages if isinstance(r, Person)] == [p.surname for p in _people(desk.store)]
    assert desk.lists.page(rows, 100, 7) == []
    close_store(desk.store)


def test_a_list_can_be_filtered_ordered_and_searched(desk: Desk) -> None:
    """Filter, order and typed words work together; the last word may be unfinished and without Kazakh letters."""
    rows = desk.lists.open(Person, typed="асел ахм", school_id=desk.school, order="-position")
    found = [record for record in desk.lists.page(rows, 0, 50) if isinstance(record, Person)]

    assert [person.position for person in found] == ["№ 9", "№ 17", "№ 1"]
    assert desk.lists.open(Person, typed="асел", school_id=desk.store.new_id()).numbers == array("q")
    assert len(desk.lists.open(Person, typed=" -- ").numbers) == 32
    close_store(desk.store)


def test_many_matches_show_the_first_of_the_list(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """A search that matches too many gives the first ones in alphabet order; one at a school still gives all."""
    everything = desk.lists.open(Person, typed="1")
    at_school = desk.lists.open(Person, typed="1", school_id=desk.school)
    for name, number in (("LOOKED_UP", 1), ("MANY", 3), ("MOST_FOUND", 5)):
        monkeypatch.setattr(queries, name, number)

    many = desk.lists.open(Person, typed="1")

    assert list(many.numbers) == list(everything.numbers[:5])
    assert desk.lists.open(Person, typed="1", school_id=desk.school).numbers == at_school.numbers
    close_store(desk.store)


def test_matches_are_the_same_whichever_way_they_are_found(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whole and begun words, rare and everywhere: looked up, picked out of the list, compared one by one."""
    for typed in ("1", "асел", "ахмет", "а", "асел ах", "ах асел"):
        expected = desk.lists.open(Person, typed=typed)
        with monkeypatch.context() as patch:
            patch.setattr(queries, "LOOKED_UP", 0)
            picked = desk.lists.open(Person, typed=typed)
            patch.setattr(queries, "MANY", 0)
            patch.setattr(queries, "MOST_FOUND", 4)
            compared = desk.lists.open(Person, typed=typed)
            patch.setattr(queries, "LOOKED_AT", 0)
            named = desk.lists.open(Person, typed=typed)

        assert list(picked.numbers) == list(expected.numbers)
        assert list(compared.numbers) == list(named.numbers) == list(expected.numbers[:4])
    close_store(desk.store)


def test_a_search_sees_what_was_written_since_the_last_key(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """The order of a list is kept from key to key, but never beyond a commit."""
    monkeypatch.setattr(queries, "LOOKED_UP", 0)
    before = desk.lists.open(Person, typed="асел")
    (first,) = desk.lists.page(before, 0, 1)
    assert first is not None
    with desk.store.work() as work:
        work.delete(Person, first.id)

    after = desk.lists.open(Person, typed="асел")

    assert list(after.numbers) == list(before.numbers[1:])
    close_store(desk.store)


def test_a_row_deleted_meanwhile_leaves_its_place(desk: Desk) -> None:
    """A record that was deleted after the list was opened is None in its page; the places of the others stay."""
    rows = desk.lists.open(Person)
    first, second = _people(desk.store)[:2]
    with desk.store.work() as work:
        work.delete(Person, first.id)

    assert desk.lists.page(rows, 0, 2) == [None, second]
    close_store(desk.store)


def test_search_finds_records_of_every_type(desk: Desk) -> None:
    """The search over everything finds people and schools by any spelling, and not what was deleted."""
    teachers = desk.lists.find("гулнур касым")
    schools = desk.lists.find("болашак")
    with desk.store.work() as work:
        work.delete(School, schools[0].record.id)

    assert {found.title for found in teachers} == {"Қасымова Гүлнұр"}
    assert [found.kind.name for found in schools] == ["school"]
    assert desk.lists.find("болашак") == []
    assert desk.lists.find("?!") == []
    close_store(desk.store)
