"""A village school with teachers, a clock that stands where a test puts it, and sessions to mark."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path

from app.domain.clock import KAZAKH_TIME
from app.domain.ids import Id
from app.domain.records.events import Event, Slot
from app.domain.records.people import Person, PersonRole
from app.domain.records.schools import School
from app.storage.store import Store
from app.usecases.desk import Desk
from tests.support.stores import new_store

NAMES = (
    "Қуанышева Әсел", "Өмірбекова Ұлан", "Тілеуов Сәуле", "Сейітқали Ілияс", "Жаңабаева Ерлан", "Һамитов Олжас",
    "Қожахмет Дина", "Ерғали Үміт", "Әбдірахман Мәдина", "Нұрсейітова Нұргүл", "Ғабитова Қанат", "Досжанов Бауыржан",
    "Исмаилова Гүлнар", "Көшербаев Ғалия", "Мұқашева Айгерім", "Куанышева Ғалия", "Ахметов Данияр", "Бекова Жанар",
    "Уәлиев Самат", "Үсенова Райхан", "Хасенов Ербол", "Цой Виктория", "Шәріпов Мұрат", "Ыбыраев Асқар",
    "Іргебаева Толғанай", "Юсупова Ләззат", "Яковлева Ирина", "Рахимов Нұрлан", "Оспанова Мөлдір", "Пірманов Қайсар",
)  # fmt: skip
"""Thirty teachers, in no order."""

MORNING = datetime(2026, 10, 16, 9, 0, tzinfo=KAZAKH_TIME)
"""A Friday in the first term."""


class StandingTime:
    """A clock that shows one moment until it is moved."""

    def __init__(self, moment: datetime = MORNING) -> None:
        self._ms = round(moment.timestamp() * 1000)

    def wall_ms(self) -> int:
        """The moment, milliseconds since 1970."""
        return self._ms

    def elapsed_ms(self) -> int:
        """The same; it moves only with `move`."""
        return self._ms

    def move(self, **span: float) -> None:
        """Let time pass, in the units of `timedelta`."""
        from datetime import timedelta

        self._ms += round(timedelta(**span).total_seconds() * 1000)


@dataclass(frozen=True)
class VillageSchool:
    """One profile of one school with its teachers."""

    desk: Desk
    time: StandingTime
    people: dict[str, Id]
    """Teachers by full name."""

    @property
    def store(self) -> Store:
        """The store behind the desk."""
        return self.desk.store


def village_school(folder: Path, names: tuple[str, ...] = NAMES, moment: datetime = MORNING) -> VillageSchool:
    """A new profile of the school of Ақсу; the first of `names` sits at the desk."""
    clock = StandingTime(moment)
    store = new_store(folder, clock)
    school = School(id=store.new_id(), name_kk="Ақсу ауылдық тірек мектебі", short_name="Ақсу мектебі")
    people: dict[str, Id] = {}
    with store.work() as work:
        work.save(school)
    with store.work() as work:
        for name in names:
            surname, given = name.split(" ", 1)
            people[name] = store.new_id()
            work.save(
                Person(
                    id=people[name], school_id=school.id, surname=surname, given_name=given, position="мұғалім",
                    roles=frozenset({PersonRole.TEACHER}), subject_code="math",
                )
            )  # fmt: skip
    who = next(iter(people.values()))
    return VillageSchool(Desk(store, folder, who=who, school=school.id), clock, people)


def session(
    school: VillageSchool,
    *days: date,
    title: str = "Сабақты зерттеу: бастау",
    start: time | None = time(10),
    end: time | None = time(11, 30),
    everybody: bool = True,
) -> Id:
    """An event with a slot on each of `days` (or today), all teachers enrolled unless told otherwise."""
    events = school.desk.events
    first, *others = days or (school.desk.today(),)
    event = only(events.create(title, first, start, end).rows["event"])
    for day in others:
        slot = only(events.add_slot(event).rows["slot"])
        events.edit_slot(slot, day=day)
    if everybody:
        events.enrol(event, events.candidates(event))
    return event


def slots_of(school: VillageSchool, event: Id) -> tuple[Slot, ...]:
    """The slots of an event by time."""
    return school.desk.events.details(event).slots


def event_of(school: VillageSchool, event: Id) -> Event:
    """The event as it stands."""
    return school.desk.events.details(event).event


def only(rows: frozenset[Id]) -> Id:
    """The one id of a set."""
    (row,) = rows
    return row
