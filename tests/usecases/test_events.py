"""Events: the list by time, editing, slots, and who takes part."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path

import pytest

from app.domain.ids import Id
from app.domain.problems import InvalidRecord, NotFound
from app.domain.records.events import AttendanceStatus, Enrolment, EnrolmentRole, EventStatus
from app.domain.records.people import Person
from app.domain.records.programmes import Programme, ProgrammeCycle
from app.domain.records.schools import School
from app.storage.opening import close_store
from app.usecases.desk import Desk
from app.usecases.events import Which
from tests.support.sessions import VillageSchool, event_of, only, session, slots_of, village_school

TODAY = date(2026, 10, 16)


@pytest.fixture
def school(tmp_path: Path) -> Iterator[VillageSchool]:
    made = village_school(tmp_path / "Ақсу")
    yield made
    close_store(made.store)


def titles(school: VillageSchool, which: Which) -> list[str]:
    return [line.title for line in school.desk.events.page(which).lines]


def test_upcoming_is_soonest_first_and_undated_last(school: VillageSchool) -> None:
    """What comes next stands first; an event without a day waits at the end, one that is over is not there."""
    session(school, TODAY + timedelta(days=9), title="Кейін")
    session(school, TODAY, title="Бүгін")
    session(school, TODAY - timedelta(days=1), title="Кеше")
    school.desk.events.create("Күні белгісіз")
    assert titles(school, Which.UPCOMING) == ["Бүгін", "Кейін", "Күні белгісіз"]


def test_held_is_latest_first_without_cancelled(school: VillageSchool) -> None:
    """The past is read from its end; what was cancelled never took place, what was declared held did."""
    session(school, TODAY - timedelta(days=9), title="Бірінші")
    session(school, TODAY - timedelta(days=2), title="Екінші")
    cancelled = session(school, TODAY - timedelta(days=3), title="Болмады")
    school.desk.events.edit(cancelled, status=EventStatus.CANCELLED)
    held = session(school, TODAY, title="Бүгін өтті")
    school.desk.events.edit(held, status=EventStatus.HELD)
    assert titles(school, Which.HELD) == ["Бүгін өтті", "Екінші", "Бірінші"]
    assert "Бүгін өтті" not in titles(school, Which.UPCOMING)


def test_mine_are_written_by_me_or_with_me(school: VillageSchool) -> None:
    """An event is mine when I made or changed it, or when I take part in it."""
    other = Desk(school.store, school.desk.folder, who=school.people["Цой Виктория"], school=school.desk.school)
    mine = session(school, everybody=False, title="Мен жасадым")
    theirs = only(other.events.create("Басқанікі", TODAY).rows["event"])
    invited = only(other.events.create("Шақырылдым", TODAY).rows["event"])
    me = [one for one in other.events.candidates(invited) if one.person_id == school.desk.who]
    other.events.enrol(invited, me)
    assert set(titles(school, Which.MINE)) == {"Мен жасадым", "Шақырылдым"}
    assert {line.id for line in school.desk.events.page(Which.ALL).lines} == {mine, theirs, invited}


def test_pages_join_without_gap_or_repeat(school: VillageSchool) -> None:
    """Reading the list page by page gives every event once, and the total says how many there are."""
    for number in range(7):
        session(school, TODAY + timedelta(days=number // 2), everybody=False, title=f"Сессия {number}")
    pages = [school.desk.events.page(Which.UPCOMING, limit=3, offset=offset) for offset in (0, 3, 6)]
    ids = [line.id for page in pages for line in page.lines]
    assert len(ids) == len(set(ids)) == pages[0].total == 7


def test_line_counts_what_is_missing_so_far(school: VillageSchool) -> None:
    """Missing marks count people times slots whose day has come; a slot ahead is not missing anything."""
    event = session(school, TODAY - timedelta(days=7), TODAY, TODAY + timedelta(days=7))
    slots = slots_of(school, event)
    school.desk.attendance.mark_many(
        [(slots[0].id, person) for person in school.people.values()], AttendanceStatus.PRESENT
    )
    (line,) = school.desk.events.page(Which.UPCOMING).lines
    assert (line.slots, line.people, line.unmarked) == (3, 30, 30)
    assert (line.first, line.last, line.next_day, line.next_start) == (
        TODAY - timedelta(days=7), TODAY + timedelta(days=7), TODAY, time(10),
    )  # fmt: skip


def test_events_of_other_schools_say_whose_they_are(school: VillageSchool) -> None:
    """A coordinator, who has no school, sees which school holds an event; in the school itself nobody needs it."""
    session(school, everybody=False)
    coordinator = Desk(school.store, school.desk.folder, who=school.desk.who)
    assert [line.school_name for line in coordinator.events.page(Which.ALL).lines] == ["Ақсу мектебі"]
    assert [line.school_name for line in school.desk.events.page(Which.ALL).lines] == [""]


def test_added_slot_repeats_the_last_one_a_week_later(school: VillageSchool) -> None:
    """A new slot costs no typing: a week on, same hours; the first one of an undated event is empty."""
    event = session(school, everybody=False)
    slot = only(school.desk.events.add_slot(event).rows["slot"])
    added = {one.id: one for one in slots_of(school, event)}[slot]
    assert (added.day, added.start, added.end) == (TODAY + timedelta(days=7), time(10), time(11, 30))


def test_cycle_brings_its_academic_hour(school: VillageSchool) -> None:
    """Choosing a programme cycle sets the length of the academic hour that its certificates count in."""
    store = school.store
    programme = Programme(id=store.new_id(), code="AMS", name_kk="Ауылдық мектеп шамы")
    cycle = ProgrammeCycle(id=store.new_id(), programme_id=programme.id, name="2026", academic_hour_min=40)
    with store.work() as work:
        work.save(programme)
        work.save(cycle)
    event = session(school, everybody=False)
    school.desk.events.edit(event, cycle_id=cycle.id)
    assert event_of(school, event).academic_hour_min == 40
    assert [one.name for one in school.desk.events.details(event).cycles] == ["AMS · 2026"]


def test_people_are_snapshots_in_kazakh_order(school: VillageSchool) -> None:
    """The sheet keeps name, school and position as they were, and stands in the order of the Kazakh alphabet."""
    event = session(school)
    people = school.desk.events.details(event).people
    names = [one.name for one in people]
    assert names[:4] == ["Ахметов Данияр", "Әбдірахман Мәдина", "Бекова Жанар", "Ғабитова Қанат"]
    assert names.index("Куанышева Ғалия") < names.index("Қожахмет Дина") < names.index("Қуанышева Әсел")
    assert {one.school_name for one in people} == {"Ақсу мектебі"}
    assert {one.role for one in people} == {EnrolmentRole.PARTICIPANT}


def test_guest_needs_only_a_name_and_is_known_next_time(school: VillageSchool) -> None:
    """A guest from another school is written down by name; in the next event the same person has the same id."""
    first, second = session(school, everybody=False), session(school, everybody=False, title="Екінші")
    events = school.desk.events
    events.enrol_guest(first, "  Төлеген   Бақыт ", "Бесқарағай ОМ", "мұғалім")
    (guest,) = events.details(first).people
    assert (guest.name, guest.school_name, guest.role) == ("Төлеген Бақыт", "Бесқарағай ОМ", EnrolmentRole.GUEST)
    assert guest.person_id in {one.person_id for one in events.candidates(second)}
    events.enrol_guest(second, "төлеген бақыт", "бесқарағай ом")
    assert events.details(second).people[0].person_id == guest.person_id


@pytest.mark.parametrize("field", ["name_kk", "name_ru", "name_en", "short_name"])
def test_school_with_one_name_is_named_in_every_language(school: VillageSchool, field: str) -> None:
    """Whoever is offered comes from a school that has a name, whatever language it is in and the window is in."""
    store = school.store
    other = replace(School(id=store.new_id()), **{field: "Bayserke"})  # type: ignore[arg-type]
    with store.work() as work:
        work.save(other)
        work.save(Person(id=store.new_id(), school_id=other.id, surname="Абаев", given_name="Абай"))
    event = session(school, everybody=False)
    for language in ("kk", "ru", "en"):
        assert school.desk.events.candidates(event, language)[-1].school_name == "Bayserke"


def test_candidates_offer_own_school_first_and_nobody_twice(school: VillageSchool) -> None:
    """Colleagues come before people of other schools, and who is enrolled is not offered again."""
    store = school.store
    other = School(id=store.new_id(), short_name="Аягөз")
    stranger = Person(id=store.new_id(), school_id=other.id, surname="Абаев", given_name="Абай")
    with store.work() as work:
        work.save(other)
        work.save(stranger)
    event = session(school, everybody=False)
    offered = school.desk.events.candidates(event)
    assert offered[0].name == "Ахметов Данияр"
    assert (offered[-1].name, offered[-1].school_name) == ("Абаев Абай", "Аягөз")
    school.desk.events.enrol(event, offered[-1:])
    assert stranger.id not in {one.person_id for one in school.desk.events.candidates(event)}
    assert school.desk.events.details(event).people[0].role is EnrolmentRole.GUEST


def test_enrolling_twice_meets_in_one_row(school: VillageSchool) -> None:
    """Event and person are the enrolment: taking somebody off and enrolling again gives the same row, alive."""
    event = session(school)
    enrolment = school.desk.events.details(event).people[0]
    school.desk.events.withdraw([enrolment.id])
    assert enrolment.id not in {one.id for one in school.desk.events.details(event).people}
    again = [one for one in school.desk.events.candidates(event) if one.person_id == enrolment.person_id]
    assert school.desk.events.enrol(event, again).rows == {"enrolment": frozenset({enrolment.id})}
    assert len(school.store.all(Enrolment, event_id=event)) == 30


def test_removed_event_comes_back_whole(school: VillageSchool) -> None:
    """Removing takes the event off every list and cannot be opened; restoring brings back its slots and people."""
    event = session(school)
    before = school.desk.events.details(event)
    school.desk.events.remove(event)
    assert titles(school, Which.ALL) == []
    with pytest.raises(NotFound):
        school.desk.events.details(event)
    school.desk.events.restore(before.event)
    assert school.desk.events.details(event) == before


def test_iin_in_a_title_is_refused(school: VillageSchool) -> None:
    """A personal number typed into a title never reaches the disk."""
    event = session(school, everybody=False)
    with pytest.raises(InvalidRecord):
        school.desk.events.edit(event, title="Сессия 000101100006")
    assert event_of(school, event).title == "Сабақты зерттеу: бастау"


def test_many_guests_fit_into_transactions(school: VillageSchool) -> None:
    """A conference of several hundred people is enrolled without asking anybody to do it in parts."""
    store = school.store
    people = [
        Person(id=store.new_id(), school_id=school.desk.school, surname=f"Тегі{number:03d}", given_name="Аты")
        for number in range(260)
    ]
    for start in range(0, len(people), 100):
        with store.work() as work:
            for person in people[start : start + 100]:
                work.save(person)
    event: Id = session(school)
    assert len(school.desk.events.details(event).people) == 290


def test_marks_of_other_events_and_of_people_who_left_do_not_count(school: VillageSchool) -> None:
    """What is missing on one sheet is not made up for by marks of another one, nor by those of people who left."""
    other = session(school, TODAY, title="Басқа")
    (other_slot,) = slots_of(school, other)
    event = session(school, TODAY)
    (slot,) = slots_of(school, event)
    leaver = school.desk.events.details(event).people[0]
    school.desk.attendance.mark_many(
        [(other_slot.id, person) for person in school.people.values()], AttendanceStatus.PRESENT
    )
    school.desk.attendance.mark(slot.id, leaver.person_id, AttendanceStatus.PRESENT)
    school.desk.events.withdraw([leaver.id])
    missing = {line.title: line.unmarked for line in school.desk.events.page(Which.UPCOMING).lines}
    assert missing == {"Басқа": 0, "Сабақты зерттеу: бастау": 29}
