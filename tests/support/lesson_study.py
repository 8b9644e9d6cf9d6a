"""A small Kazakh village school with four teachers, and a lesson study as such a group writes it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.domain.ids import Id
from app.domain.records.people import Person, PersonRole
from app.domain.records.schools import School
from app.storage.store import Store
from app.usecases.desk import Desk
from tests.support.stores import new_store

NAMES = (
    ("Қуанышева", "Әсел", "Маратқызы", "math"),
    ("Тілеуов", "Бауыржан", "Серікұлы", "phys"),
    ("Өмірбекова", "Гүлнар", "Тұрсынқызы", "kk_l1"),
    ("Сейітқали", "Ілияс", "Нұрланұлы", "inf"),
)
STAGES = (
    ("Қызығушылықты ояту", 7),
    ("Жаңа білімді ашу", 13),
    ("Топпен есеп шығару", 17),
    ("Қорытынды және рефлексия", 8),
)
QUESTION = (
    "Диаграмманы жұппен талқылау 7-сынып оқушыларының өз жауабын дәлелдеуіне үш зерттеу сабағында қалай әсер етеді?"
)


@dataclass(frozen=True)
class Village:
    """A desk at a school with its teachers; the first one sits at it."""

    desk: Desk
    school: Id
    people: tuple[Id, ...]

    @property
    def store(self) -> Store:
        """The store of the desk."""
        return self.desk.store


def village(folder: Path) -> Village:
    """Open a fresh store with a school and four teachers."""
    store = new_store(folder)
    school = store.new_id()
    people = tuple(store.new_id() for _name in NAMES)
    with store.work() as work:
        work.save(School(id=school, name_kk="Ақсу ауылдық тірек мектебі", name_ru="Аксуская опорная сельская школа"))
        for row, (surname, given, patronymic, subject) in zip(people, NAMES, strict=True):
            work.save(
                Person(
                    id=row,
                    school_id=school,
                    surname=surname,
                    given_name=given,
                    patronymic=patronymic,
                    subject_code=subject,
                    roles=frozenset({PersonRole.TEACHER}),
                )
            )
    return Village(Desk(store, folder, who=people[0], school=school), school, people)


def running_cycle(at: Village, *, lessons: int = 1) -> tuple[Id, tuple[Id, ...]]:
    """A cycle with question, four members, three case pupils and planned lessons of four stages; returns their ids."""
    study = at.desk.lesson_study
    cycle, _ = study.create("Функционалдық сауаттылық: диаграмма", subject_code="math", grade=7, class_label="7 «А»")
    study.edit(cycle, research_question=QUESTION, start_date=date(2026, 10, 5), target_end_date=date(2026, 12, 4))
    for person in at.people[1:]:
        study.add_member(cycle, person)
    study.add_usual_pupils(cycle)
    made: list[Id] = []
    for _number in range(lessons):
        lesson, _ = study.lessons.add(cycle, copy_from=made[-1] if made else None)
        if not made:
            study.lessons.add_stages(lesson, STAGES)
        made.append(lesson)
    return cycle, tuple(made)
