"""What the practice region holds: one school with work under way and its neighbours. All people are made up."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time, timedelta

from app.domain.ids import Id
from app.domain.record import Record
from app.domain.records.events import Attendance, AttendanceStatus, Enrolment, Event, EventStatus, Slot
from app.domain.records.lesson_study import AttainmentGroup, CasePupil, CycleStatus, LsCycle, LsMember, MemberRole
from app.domain.records.people import Person
from app.domain.records.projects import PlanAction, ProgressLog, Project, ProjectStage, Theme
from app.domain.records.research_lessons import ResearchLesson, RlStage
from app.domain.records.schools import School
from app.domain.school_calendar import school_year_of
from app.storage.store import Store

REGION = "KZ-47"
SCHOOL = "Ақсу тірек мектебі"
NEIGHBOURS = ("Бейнеу орта мектебі", "Сенек негізгі мектебі", "Тиген шағын жинақты мектебі")
TEACHERS = (
    ("Әбдірахман", "Мәдина", "math"), ("Ғабитова", "Қымбат", "kk_l1"), ("Досжанов", "Бауыржан", "phys"),
    ("Ерғали", "Үміт", "prim"), ("Жаңабаева", "Ерке", "bio"), ("Исмаилова", "Гүлнар", "en"),
    ("Көшербаев", "Ғани", "geo"), ("Қожахмет", "Дина", "hist_kz"), ("Мұқашева", "Айгерім", "ru_l2"),
    ("Нұрсейітова", "Нұргүл", "chem"), ("Өмірбеков", "Ұлан", "inf"), ("Сейітқали", "Ілияс", "math"),
    ("Тілеуова", "Сәуле", "kk_lit"), ("Һамитов", "Олжас", "pe"),
)  # fmt: skip
STAGES = (("Қызығушылықты ояту", 8), ("Мағынаны тану", 20), ("Ой толғаныс", 12), ("Қорытынды", 5))


@dataclass(frozen=True, slots=True)
class Places:
    """Where the story goes."""

    event: Id
    slot: Id
    cycle: Id
    lesson: Id
    project: Id


def fill_school(store: Store, school: Id, owner: Id, today: date) -> Places:
    """Give the facilitator's school its teachers, sessions, a lesson study cycle and a project."""
    new = store.new_id
    places = Places(new(), new(), new(), new(), new())
    people = [
        Person(id=new(), school_id=school, surname=surname, given_name=given, subject_code=subject)
        for surname, given, subject in TEACHERS
    ]
    _save(store, owner, people)
    _save(store, owner, _sessions(store, school, people, places, today))
    _save(store, owner, _cycle(store, school, people, places, today))
    _save(store, owner, _project(store, school, people[1], places, today))
    return places


def fill_neighbour(store: Store, school: School, owner: Id, today: date, sessions: int) -> None:
    """One more school of the region, with so many sessions behind it."""
    people = [
        Person(id=store.new_id(), school_id=school.id, surname=surname, given_name=given, subject_code=subject)
        for surname, given, subject in TEACHERS[: 4 + 2 * sessions]
    ]
    records: list[Record] = [school, *people]
    for number in range(sessions):
        event, slot = store.new_id(), store.new_id()
        day = school_day(today) - timedelta(days=7 * (number + 1))
        records.append(Event(id=event, school_id=school.id, title="Топтық сессия", status=EventStatus.HELD))
        records.append(Slot(id=slot, event_id=event, day=day, start=time(15), end=time(16, 30)))
        for place, person in enumerate(people):
            records.append(_enrolment(event, person))
            status = AttendanceStatus.ABSENT if (place + number) % 5 == 0 else AttendanceStatus.PRESENT
            row = Attendance.record_type.derived_id(slot, person.id)
            records.append(Attendance(id=row, slot_id=slot, person_id=person.id, status=status))
    _save(store, owner, records)


def school_day(today: date) -> date:
    """Today, or Saturday if it is Sunday: schools work six days."""
    return today - timedelta(days=1) if today.isoweekday() == 7 else today


def _save(store: Store, owner: Id, records: Iterator[Record] | list[Record] | list[Person]) -> None:
    waiting = list(records)
    for start in range(0, len(waiting), 50):
        with store.work(owner) as work:
            for record in waiting[start : start + 50]:
                work.save(record)


def _sessions(store: Store, school: Id, people: list[Person], places: Places, today: date) -> Iterator[Record]:
    yield Event(
        id=places.event, school_id=school, title="Кәсіби қоғамдастық: сабақты бірге зерттейміз",
        venue="Әдістемелік кабинет", status=EventStatus.OPEN,
    )  # fmt: skip
    for number, topic in enumerate(("Құндылықтар мен мәселелер", "Зерттеу сұрағы", "Бақылау және дәлел", "Қорытынды")):
        slot = places.slot if number == 1 else store.new_id()
        day = school_day(today) + timedelta(days=14 * (number - 1))
        yield Slot(id=slot, event_id=places.event, day=day, start=time(15), end=time(16, 30), topic=topic)
        if number == 0:
            for place, person in enumerate(people):
                status = AttendanceStatus.EXCUSED if place == 6 else AttendanceStatus.PRESENT
                row = Attendance.record_type.derived_id(slot, person.id)
                yield Attendance(id=row, slot_id=slot, person_id=person.id, status=status)
    for person in people:
        yield _enrolment(places.event, person)


def _enrolment(event: Id, person: Person) -> Enrolment:
    row = Enrolment.record_type.derived_id(event, person.id)
    return Enrolment(id=row, event_id=event, person_id=person.id, name=person.full_name)


def _cycle(store: Store, school: Id, people: list[Person], places: Places, today: date) -> Iterator[Record]:
    yield LsCycle(
        id=places.cycle, school_id=school, title="Диаграмма оқу", school_year=school_year_of(today),
        research_question="Диаграмманы талқылау 7-сынып оқушыларының өз жауабын дәлелдеуіне қалай көмектеседі?",
        subject_code="math", grade=7, class_label="7 «Ә»", class_size=21, status=CycleStatus.IN_PROGRESS,
        start_date=today - timedelta(days=21), protocol_adopted_on=today - timedelta(days=20),
    )  # fmt: skip
    for place, person in enumerate((people[0], people[11], people[2])):
        yield LsMember(
            id=LsMember.record_type.derived_id(places.cycle, person.id), cycle_id=places.cycle, person_id=person.id,
            name=person.full_name, role=MemberRole.TEACHING_TEACHER if place == 0 else MemberRole.OBSERVER,
            is_lead=place == 1,
        )  # fmt: skip
    groups = (AttainmentGroup.HIGH, AttainmentGroup.MIDDLE, AttainmentGroup.BELOW_MIDDLE)
    for label, alias, group in zip("ABC", ("Жұлдыз", "Қарлығаш", "Бүркіт"), groups, strict=True):
        yield CasePupil(id=store.new_id(), cycle_id=places.cycle, label=label, alias=alias, attainment_group=group)
    yield ResearchLesson(
        id=places.lesson, cycle_id=places.cycle, seq=1, day=today + timedelta(days=3), start=time(9, 50),
        duration_min=45, topic="Дөңгелек диаграмма", teacher_id=people[0].id,
        learning_objective="Диаграммадағы деректерді оқып, қорытынды жасайды",
    )  # fmt: skip
    for number, (name, minutes) in enumerate(STAGES):
        yield RlStage(id=store.new_id(), lesson_id=places.lesson, position=number, name=name, minutes=minutes)


def _project(store: Store, school: Id, teacher: Person, places: Places, today: date) -> Iterator[Record]:
    yield Project(
        id=places.project, school_id=school, teacher_id=teacher.id, title="Мәтінмен жұмыс: оқушы сұрақ қояды",
        theme=Theme.READING, subject_code="kk_l1", stage=ProjectStage.LEADING, started_on=today - timedelta(days=70),
        principal_informed_on=today - timedelta(days=50), colleagues_involved=2,
    )  # fmt: skip
    for number, what in enumerate(("Сұрақ қою үлгілерін дайындау", "Екі сыныпта сынап көру", "Әріптестерге көрсету")):
        due = today + timedelta(days=14 * number - 7)
        yield PlanAction(
            id=store.new_id(), project_id=places.project, position=number, what=what, who=teacher.full_name, due=due
        )
    yield ProgressLog(
        id=store.new_id(), project_id=places.project, day=today - timedelta(days=10), minutes=45, people_count=24,
        text="5-сыныпта оқушылар мәтінге он екі сұрақ құрастырды, жетеуі ашық сұрақ болды.",
    )  # fmt: skip
