"""The schools around: two that go on, and one that has been silent for a long time."""

from __future__ import annotations

from datetime import time

from app.domain.ids import Id
from app.domain.record import Record
from app.domain.records.events import Attendance, AttendanceStatus, Enrolment, Event, EventStatus, Slot
from app.domain.records.people import Person
from app.domain.records.schools import Internet, School, SchoolRole
from app.practice.cast import NEIGHBOURS, REGION
from app.practice.school_weeks import THU
from app.practice.story import Chapter, Story

LAST_WEEKS = (-1, -2, -9)
"""The week of the last session at each neighbour."""
_SESSIONS = (3, 2, 1)
_STAFF = 6
STAFF = (
    ("Айтбаева", "Гүлмира", "math"), ("Бекенов", "Нұрлан", "pe"), ("Дүйсенова", "Ақмарал", "kk_l1"),
    ("Жолдасов", "Ержан", "inf"), ("Қалдыбаева", "Райгүл", "prim"), ("Оразбаева", "Гүлсім", "bio"),
    ("Әлімжанова", "Зейнеп", "chem"), ("Есенов", "Дархан", "phys"), ("Ибраева", "Сандуғаш", "en"),
    ("Қуанышев", "Бекзат", "geo"), ("Мырзабекова", "Әсем", "prim"), ("Түсіпов", "Марат", "hist_kz"),
    ("Абаев", "Төлеген", "pe"), ("Ғалымова", "Назгүл", "prim"), ("Көпжанова", "Меруерт", "kk_l1"),
    ("Нысанбаев", "Асхат", "math"), ("Рысбекова", "Үлпан", "ru_l2"), ("Шәріпова", "Динара", "bio"),
)  # fmt: skip
"""Six teachers a school, one school a pair of lines."""
_AT_ONCE = 50


def make_neighbours(story: Story, first: Id | None = None) -> list[Id]:
    """Write the schools themselves; `first` is the one that is there already."""
    schools = [
        School(
            id=first if first and not place else story.desk.store.new_id(), name_kk=name,
            region_code=REGION, role=SchoolRole.SATELLITE, district="Бейнеу ауданы",
            is_rural=True, is_small_class=place > 0, pupils=230 - 90 * place,
            internet=(Internet.MOBILE_4G, Internet.ADSL, Internet.SATELLITE)[place],
        )
        for place, name in enumerate(NEIGHBOURS)
    ]  # fmt: skip
    for school in schools:
        story.desk.people.save_school(school)
    return [school.id for school in schools]


def neighbour(story: Story, school: Id, place: int) -> Chapter:
    """One school of the region with its staff and its sessions."""
    store, last = story.desk.store, LAST_WEEKS[place]
    first = last - _SESSIONS[place] + 1
    yield story.weeks.moment(first - 1, THU)
    people = [
        Person(id=store.new_id(), school_id=school, surname=surname, given_name=given, subject_code=subject)
        for surname, given, subject in STAFF[place * _STAFF : (place + 1) * _STAFF]
    ]
    save(story, list(people))
    for week in range(first, last + 1):
        yield story.weeks.moment(week, THU, 17)
        save(story, _session(story, school, people, week))


def _session(story: Story, school: Id, people: list[Person], week: int) -> list[Record]:
    event, slot = story.desk.store.new_id(), story.desk.store.new_id()
    day = story.weeks.day(week, THU)
    records: list[Record] = [
        Event(id=event, school_id=school, title="Топтық сессия", status=EventStatus.HELD),
        Slot(id=slot, event_id=event, day=day, start=time(15), end=time(16, 30)),
    ]
    for place, person in enumerate(people):
        row = Enrolment.record_type.derived_id(event, person.id)
        records.append(Enrolment(id=row, event_id=event, person_id=person.id, name=person.full_name))
        status = AttendanceStatus.ABSENT if (place + week) % 5 == 0 else AttendanceStatus.PRESENT
        mark = Attendance.record_type.derived_id(slot, person.id)
        records.append(Attendance(id=mark, slot_id=slot, person_id=person.id, status=status))
    return records


def save(story: Story, records: list[Record]) -> None:
    """Keep records of a school whose own desk is elsewhere."""
    for start in range(0, len(records), _AT_ONCE):
        with story.desk.store.work(story.desk.who) as work:
            for one in records[start : start + _AT_ONCE]:
                work.save(one)
