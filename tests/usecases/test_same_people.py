"""Two entries of one person: asked about once, shown as one everywhere, and parted again without a trace."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from app.domain.ids import Id
from app.domain.records.consent import ConsentMethod, ConsentScope
from app.domain.records.events import Enrolment, Event
from app.domain.records.people import Person
from app.domain.records.person_links import PersonLink, Verdict
from app.domain.records.projects import Project
from app.domain.records.schools import School
from app.domain.rules.people import Likeness
from app.storage.lesson_study_queries import people_here
from app.storage.opening import close_store
from app.usecases.desk import Desk
from app.usecases.people import PeopleFilter
from tests.support.stores import new_store


@dataclass(frozen=True)
class Village:
    """A hub with Әсел entered twice, a satellite where she is entered a third time, and a namesake."""

    desk: Desk
    hub: Id
    satellite: Id
    first: Person
    second: Person
    third: Person


@pytest.fixture
def at(tmp_path: Path) -> Iterator[Village]:
    """Yield the village."""
    store = new_store(tmp_path)
    hub, satellite = School(id=store.new_id(), name_kk="Ақсу"), School(id=store.new_id(), name_kk="Жармыш")
    who = Person(id=store.new_id(), school_id=hub.id, surname="Мұқашева", given_name="Айгерім")
    entries = [
        Person(id=store.new_id(), school_id=hub.id, surname="Қуанышева", given_name="Әсел", patronymic="Нұрланқызы"),
        Person(id=store.new_id(), school_id=hub.id, surname="Куанышева", given_name="Асель", patronymic="Нурлановна"),
        Person(id=store.new_id(), school_id=satellite.id, surname="Қуанышева", given_name="Әсел"),
    ]
    with store.work() as work:
        for record in (hub, satellite, who, *entries):
            work.save(record)
    yield Village(Desk(store, tmp_path, who.id, hub.id), hub.id, satellite.id, *entries)
    close_store(store)


def names(desk: Desk, **narrowed: object) -> list[str]:
    """The full names the list of people shows."""
    return [line.person.full_name for line in desk.people.page(PeopleFilter(**narrowed))]  # type: ignore[arg-type]


def asked(desk: Desk, person: Person) -> list[tuple[Id, Likeness]]:
    """Who may be `person`, as the card asks."""
    return [(line.person.id, how) for line, how in desk.people.card(person.id).duplicates]


def test_the_card_asks_about_every_likeness(at: Village) -> None:
    """Another ending in the same school and a shorter name elsewhere are asked about, most alike first."""
    assert asked(at.desk, at.first) == [
        (at.second.id, Likeness.OTHER_FORM), (at.third.id, Likeness.SHORTER_NAME),
    ]  # fmt: skip
    findings = at.desk.people.check(replace(at.desk.people.new_person(), surname="Quanysheva", given_name="Asel"))
    assert [finding.code for finding in findings] == ["possible_duplicate"] * 2


def test_two_people_are_asked_about_once(at: Village) -> None:
    """ "Two people" is remembered from both sides; taking it back brings the question back."""
    at.desk.same_people.say(at.first.id, at.third.id, Verdict.DIFFERENT)
    assert at.third.id not in [row for row, _ in asked(at.desk, at.first)]
    assert at.first.id not in [row for row, _ in asked(at.desk, at.third)]
    assert len(names(at.desk)) == 4
    at.desk.same_people.take_back(at.third.id, at.first.id)
    assert at.third.id in [row for row, _ in asked(at.desk, at.first)]


def test_one_person_is_listed_and_counted_once(at: Village) -> None:
    """List, search by either spelling, school, region and everybody who can be chosen know one person."""
    desk = at.desk
    desk.same_people.say(at.first.id, at.second.id, Verdict.SAME)
    desk.same_people.say(at.first.id, at.third.id, Verdict.SAME)
    assert names(desk) == ["Қуанышева Әсел Нұрланқызы", "Мұқашева Айгерім"]
    assert names(desk, typed="нурлановна") == names(desk, school=at.satellite) == ["Қуанышева Әсел Нұрланқызы"]
    assert desk.people.count() == 2
    assert [line.people for line in desk.people.schools()] == [2, 1]
    assert [school.people for school in desk.region.summary().schools] == [2, 1]
    assert len(desk.people.school_card(at.hub).people) == 2
    assert len(desk.projects.teachers()) == 2
    with desk.store.reading() as connection:
        assert len(people_here(connection, at.hub)) == 2
    event = Event(id=desk.store.new_id(), school_id=at.hub, title="Семинар")
    with desk.store.work() as work:
        work.save(event)
    assert len(desk.events.candidates(event.id)) == 2
    row = Enrolment.record_type.derived_id(event.id, at.second.id)
    with desk.store.work() as work:
        work.save(Enrolment(id=row, event_id=event.id, person_id=at.second.id))
    assert [one.name for one in desk.events.candidates(event.id)] == ["Мұқашева Айгерім"]


def test_the_story_and_the_consent_are_of_the_person(at: Village) -> None:
    """What stands under either entry is the person's: projects of both schools, and what was agreed to."""
    desk = at.desk
    projects = [
        Project(id=desk.store.new_id(), school_id=school, teacher_id=entry.id, title=title)
        for school, entry, title in ((at.hub, at.first, "Оқу"), (at.satellite, at.third, "Жазу"))
    ]
    with desk.store.work() as work:
        for project in projects:
            work.save(project)
    everything = frozenset(ConsentScope)
    desk.consents.record(at.third.id, everything, language="kk", method=ConsentMethod.PAPER_SCAN)
    assert not desk.consents.allows(at.first.id, ConsentScope.PHOTO)
    desk.same_people.say(at.first.id, at.third.id, Verdict.SAME)
    card = desk.people.card(at.first.id)
    assert {(line.title, line.place) for line in card.story.lines} == {("Оқу", "Ақсу"), ("Жазу", "Жармыш")}
    assert [line.person.id for line in card.joined] == [at.third.id]
    assert desk.consents.allows(at.first.id, ConsentScope.PHOTO)
    assert names(desk, without_consent=True) == ["Куанышева Асель Нурлановна", "Мұқашева Айгерім"]


def test_taking_apart_leaves_no_trace(at: Village) -> None:
    """Both originals are as they were, field by field; the hidden one says meanwhile who is shown for it."""
    desk, before = at.desk, {person.id: person for person in at.desk.store.all(Person)}
    desk.same_people.say(at.second.id, at.first.id, Verdict.SAME)
    card = desk.people.card(at.first.id)
    assert card.face is not None
    assert card.face.person.id == at.second.id
    assert (card.duplicates, card.joined) == ((), ())
    desk.same_people.take_apart(at.first.id, at.second.id)
    assert {person.id: person for person in desk.store.all(Person)} == before
    assert len(names(desk)) == 4
    assert desk.people.card(at.first.id).face is None


def test_one_of_three_can_be_taken_out(at: Village) -> None:
    """Of three joined entries one leaves, whichever link joined it; the other two stay one."""
    same = at.desk.same_people
    same.say(at.first.id, at.second.id, Verdict.SAME)
    same.say(at.second.id, at.third.id, Verdict.SAME)
    same.take_apart(at.first.id, at.third.id)
    assert same.shown() == {at.second.id: at.first.id}


def test_a_deleted_entry_hides_nobody(at: Village) -> None:
    """When the shown entry is deleted, the other one is shown again."""
    at.desk.same_people.say(at.first.id, at.second.id, Verdict.SAME)
    at.desk.people.delete_person(at.first.id)
    assert "Куанышева Асель Нурлановна" in names(at.desk)


def test_two_machines_say_the_same_in_one_record(at: Village) -> None:
    """Whoever says it, in whichever order, it is one row: an exchange brings two verdicts together."""
    at.desk.same_people.say(at.first.id, at.second.id, Verdict.SAME)
    at.desk.same_people.say(at.second.id, at.first.id, Verdict.DIFFERENT)
    (link,) = at.desk.store.all(PersonLink)
    assert (link.verdict, link.person_id, link.other_id) == (Verdict.DIFFERENT, at.first.id, at.second.id)
    assert len(names(at.desk)) == 4


def test_open_pairs_are_those_nobody_judged(at: Village) -> None:
    """A school is asked about its own entries, and no more about pairs that were judged."""
    same = at.desk.same_people
    assert [{one, other} for one, other in same.open_pairs(at.hub)] == [{at.first.id, at.second.id}]
    same.say(at.first.id, at.second.id, Verdict.DIFFERENT)
    assert same.open_pairs(at.hub) == []
