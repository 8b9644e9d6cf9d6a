"""Finding, entering and correcting people and schools."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from app.domain.ids import Id
from app.domain.problems import InvalidRecord, NotFound
from app.domain.records.events import Enrolment, Event
from app.domain.records.people import Person
from app.domain.records.schools import HubLink, School
from app.domain.rules.people import Likeness
from app.storage.opening import close_store
from app.usecases.desk import Desk
from app.usecases.people import PeopleFilter
from tests.support.stores import new_store

NAMES = ["Ілиясова Ақбота", "Ахметова Сәуле", "Әбдірахманова Дина", "Ғабит Әсел Қанатқызы", "Яковлева Анна"]


@pytest.fixture
def desk(profile_dir: Path) -> Iterator[Desk]:
    """A profile of a hub school with five teachers, and a satellite with one."""
    store = new_store(profile_dir)
    hub = School(id=store.new_id(), name_kk="Ақсу тірек мектебі", name_ru="Опорная школа Аксу", region_code="KZ-47")
    satellite = School(id=store.new_id(), name_ru="СШ Жармыш", district="Мангистауский район")
    with store.work() as work:
        work.save(hub)
        work.save(satellite)
        for name in NAMES:
            work.save(named(store.new_id(), hub.id, name, subject_text="Химия"))
        work.save(named(store.new_id(), satellite.id, "Шоқан Қанат", subject_text="Физика"))
    yield Desk(store, profile_dir, school=hub.id)
    close_store(store)


def named(row: Id, school: Id, name: str, subject_text: str = "") -> Person:
    """A person whose surname, given name and patronymic stand in `name`."""
    surname, given_name, patronymic = (*name.split(), "", "")[:3]
    return Person(
        id=row,
        school_id=school,
        surname=surname,
        given_name=given_name,
        patronymic=patronymic,
        subject_text=subject_text,
    )


def shown(desk: Desk, typed: str = "", offset: int = 0, limit: int = 200) -> list[str]:
    """Names in the list after typing."""
    return [line.person.full_name for line in desk.people.page(PeopleFilter(typed), offset=offset, limit=limit)]


def find(desk: Desk, name: str) -> Person:
    """The stored person with this full name."""
    (found,) = [person for person in desk.store.all(Person) if person.full_name == name]
    return found


def test_people_stand_in_the_order_of_the_kazakh_alphabet(desk: Desk) -> None:
    """Ә follows А, Ғ follows Г and І stands before Я, whatever the machine believes."""
    assert shown(desk) == [
        "Ахметова Сәуле",
        "Әбдірахманова Дина",
        "Ғабит Әсел Қанатқызы",
        "Шоқан Қанат",
        "Ілиясова Ақбота",
        "Яковлева Анна",
    ]
    assert [line.school_name for line in desk.people.page(language="ru")][3:5] == ["СШ Жармыш", "Опорная школа Аксу"]


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("әсел", ["Ғабит Әсел Қанатқызы"]),
        ("асель габ", ["Ғабит Әсел Қанатқызы"]),
        ("илияс", ["Ілиясова Ақбота"]),
        ("Iлияс", ["Ілиясова Ақбота"]),
        ("физ", ["Шоқан Қанат"]),
        ("жоқ мұндай", []),
    ],
)
def test_people_are_found_as_they_are_typed(desk: Desk, typed: str, names: list[str]) -> None:
    """Beginnings of words in any order, without Kazakh letters, with Latin look-alikes, by name or subject."""
    assert shown(desk, typed) == names
    assert desk.people.count(PeopleFilter(typed)) == len(names)


def test_the_list_is_read_a_page_at_a_time(desk: Desk) -> None:
    """Pages follow each other without gap, and one school can be looked at alone."""
    assert [*shown(desk, offset=0, limit=4), *shown(desk, offset=4, limit=4)] == shown(desk)
    assert desk.people.count() == 6
    assert desk.people.count(PeopleFilter(school=desk.school)) == 5
    assert len(desk.people.page(PeopleFilter(school=desk.school))) == 5


def test_schools_say_who_works_there_and_what_is_missing(desk: Desk) -> None:
    """Each school has its number of people; one without a region waits for it."""
    lines = desk.people.schools()
    assert [(line.school.name_kk or line.school.name_ru, line.people, line.needs_region) for line in lines] == [
        ("Ақсу тірек мектебі", 5, False),
        ("СШ Жармыш", 1, True),
    ]
    assert [line.people for line in desk.people.schools("мангист жарм")] == [1]


def test_a_card_shows_what_a_person_takes_part_in(desk: Desk) -> None:
    """What a person took part in stands on the card; an unknown person is a problem."""
    person = find(desk, "Ахметова Сәуле")
    assert desk.people.card(person.id).story.lines == ()
    event = Event(id=desk.store.new_id(), school_id=desk.school, title="Семинар")
    enrolment = Enrolment.record_type.derived_id(event.id, person.id)
    with desk.store.work() as work:
        work.save(event)
        work.save(Enrolment(id=enrolment, event_id=event.id, person_id=person.id))
    card = desk.people.card(person.id)
    assert [(line.title, line.place, line.half_hours) for line in card.story.lines] == [
        ("Семинар", "Ақсу тірек мектебі", None)
    ]
    assert card.school == desk.store.get(School, desk.school)
    with pytest.raises(NotFound):
        desk.people.card(event.id)


def test_a_second_entry_is_noticed_while_it_is_typed(desk: Desk) -> None:
    """The warning names who is there already; the card lists both ways, with the school."""
    typed = replace(desk.people.new_person(), surname="Габит", given_name="Асель", phone="505")
    assert [finding.code for finding in desk.people.check(typed)] == ["phone_unknown", "possible_duplicate"]
    desk.people.save_person(typed)
    ((line, how),) = desk.people.card(typed.id).duplicates
    assert (line.person.full_name, line.school_name, how) == (
        "Ғабит Әсел Қанатқызы",
        "Ақсу тірек мектебі",
        Likeness.SHORTER_NAME,
    )


def test_a_saved_person_is_in_the_list(desk: Desk) -> None:
    """The phone is stored in one form, the change is announced, and a correction changes only what differs."""
    person = replace(desk.people.new_person(), surname="Серікова", phone="8 (707) 505-03-81")
    assert desk.people.save_person(person).touches("person")
    saved = find(desk, "Серікова")
    assert (saved.phone, saved.school_id) == ("+77075050381", desk.school)
    assert not desk.people.save_person(saved).rows
    desk.people.delete_person(saved.id)
    assert "Серікова" not in shown(desk)


@pytest.mark.parametrize("field", ["surname", "note", "position", "email"])
def test_an_iin_is_refused_at_entry(desk: Desk, field: str) -> None:
    """A personal number in any text of a person is refused with a sentence, and nothing is written."""
    person = replace(desk.people.new_person(), **{"surname": "Серікова", field: "ЖСН 000101 100006"})  # type: ignore[arg-type]
    assert [finding.code for finding in desk.people.check(person) if finding.blocks] == ["iin_in_text"]
    with pytest.raises(InvalidRecord):
        desk.people.save_person(person)
    assert desk.people.count() == 6


def test_schools_are_entered_and_corrected(desk: Desk) -> None:
    """A new school is saved and later given its region."""
    school = replace(desk.people.new_school(), name_kk="Шетпе мектебі")
    assert desk.people.save_school(school).touches("school")
    desk.people.save_school(replace(school, region_code="KZ-47"))
    card = desk.people.school_card(school.id)
    assert (card.school.region_code, card.people, card.links) == ("KZ-47", (), ())


def test_links_hold_from_one_day_to_another(desk: Desk) -> None:
    """A hub and a satellite are linked once; an ended link leaves both cards."""
    (satellite,) = [school for school in desk.store.all(School) if school.id != desk.school]
    link = HubLink(id=desk.store.new_id(), hub_id=desk.school, satellite_id=satellite.id, valid_from=desk.today())
    assert desk.people.save_link(link).touches("hub_link")
    assert [other.id for _, other in desk.people.school_card(desk.school).links] == [satellite.id]
    assert [other.id for _, other in desk.people.school_card(satellite.id).links] == [desk.school]
    twice = replace(link, id=desk.store.new_id(), valid_from=date(2020, 1, 1))
    with pytest.raises(InvalidRecord):
        desk.people.save_link(twice)
    desk.people.end_link(link.id, desk.today() - timedelta(days=1))
    assert desk.people.school_card(desk.school).links == ()
