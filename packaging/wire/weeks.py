"""Weeks of made-up schools: records such as people save one by one, with notes from a list.

Not those of the bench: what is measured there must not be what was learnt here.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date, time, timedelta

from app.domain.ids import Id
from app.domain.record import Record
from app.domain.records.events import Attendance, AttendanceStatus, Event, Slot
from app.domain.records.lesson_study import CasePupil, LsCycle
from app.domain.records.people import Person
from app.domain.records.projects import LogKind, PlanAction, ProgressLog, Project
from app.domain.records.research_lessons import (
    DiscussionNote,
    DiscussionStep,
    Match,
    NextChange,
    ResearchLesson,
    RlObservation,
    RlPrediction,
    RlStage,
)
from app.domain.records.schools import School
from app.storage.store import Store

SURNAMES = "Әбенов Байжанова Досова Ержанов Жүсіпова Кәрімов Құсайынова Мәмбетов Нұрланова Оразов Сәтова Тұрсынов"
GIVEN = "Айгүл Асқар Ботагөз Гүлмира Дәурен Жанна Қайрат Лаура Мұрат Нұрлан Сымбат Фарида"
FIRST_DAY = date(2026, 9, 1)


class Weeks:
    """A school whose people mark, note and change things."""

    def __init__(self, store: Store, notes: Sequence[str], dice: random.Random) -> None:
        self._store, self._notes, self._dice = store, notes, dice
        new = store.new_id
        self.school, self.event, self.cycle, self.lesson, self.project = (new() for _ in range(5))
        self.people, self.slots, self.stages, self.pupils = ([new() for _ in range(many)] for many in (24, 10, 5, 3))

    def begin(self) -> None:
        """The school, before anything happens in it."""
        for record in self._beginning():
            with self._store.work(self.people[0]) as work:
                work.save(record)

    def go_on(self, changes: int) -> None:
        """So many changes: marks in rows, as somebody goes down a list, notes, and small edits."""
        made = 0
        while made < changes:
            for record in self._some(changes - made):
                with self._store.work(self.people[0]) as work:
                    work.save(record)
                made += 1

    def _some(self, most: int) -> Sequence[Record]:
        if self._dice.random() < 0.2:
            slot, first = self._dice.choice(self.slots), self._dice.randrange(len(self.people) - 4)
            return [self._mark(slot, person) for person in self.people[first : first + self._dice.randint(2, 8)]][:most]
        kinds: tuple[Callable[[], Record], ...] = (
            self._observation, self._log, self._single_mark, self._other_note, self._phone, self._topic,
        )  # fmt: skip
        return [self._dice.choices(kinds, (8, 4, 10, 3, 5, 1))[0]()]

    def _text(self) -> str:
        return " ".join(self._dice.sample(self._notes, self._dice.choice((1, 1, 1, 2))))

    def _single_mark(self) -> Record:
        return self._mark(self._dice.choice(self.slots), self._dice.choice(self.people))

    def _mark(self, slot: Id, person: Id) -> Record:
        status = self._dice.choices(tuple(AttendanceStatus), (80, 6, 2, 7, 4, 1))[0]
        row = Attendance.record_type.derived_id(slot, person)
        return Attendance(id=row, slot_id=slot, person_id=person, status=status)

    def _observation(self) -> Record:
        pick = self._dice.choice
        stage, pupil, observer = pick(self.stages), pick(self.pupils), pick(self.people)
        row = RlObservation.record_type.derived_id(stage, pupil, observer)
        return RlObservation(
            id=row, stage_id=stage, pupil_id=pupil, observer_id=observer, observed=self._text(),
            match=pick(tuple(Match)),
        )  # fmt: skip

    def _log(self) -> Record:
        day = FIRST_DAY + timedelta(days=self._dice.randrange(270))
        return ProgressLog(
            id=self._store.new_id(), project_id=self.project, day=day, kind=self._dice.choice(tuple(LogKind)),
            text=self._text(), minutes=self._dice.choice((None, 15, 30, 40, 45, 60)),
        )  # fmt: skip

    def _other_note(self) -> Record:
        pick, new = self._dice.choice, self._store.new_id
        stage, pupil, step, text = pick(self.stages), pick(self.pupils), pick(tuple(DiscussionStep)), self._text()
        prediction = RlPrediction.record_type.derived_id(stage, pupil)
        return pick((
            RlPrediction(id=prediction, stage_id=stage, pupil_id=pupil, text=text),
            DiscussionNote(id=new(), lesson_id=self.lesson, step=step, pupil_id=pupil, text=text),
            NextChange(id=new(), lesson_id=self.lesson, what=text),
            PlanAction(id=new(), project_id=self.project, what=text),
        ))  # fmt: skip

    def _phone(self) -> Record:
        person = self._store.get(Person, self._dice.choice(self.people))
        return replace(person, phone=f"+77{self._dice.randrange(10**9):09d}")

    def _topic(self) -> Record:
        return replace(self._store.get(Slot, self._dice.choice(self.slots)), topic=self._text()[:120])

    def _beginning(self) -> Iterator[Record]:
        pick = self._dice.choice
        yield School(id=self.school, name_kk="Тірек мектебі", region_code="KZ-19")
        for person in self.people:
            yield Person(
                id=person, school_id=self.school, surname=pick(SURNAMES.split()), given_name=pick(GIVEN.split()),
                position=pick(("мұғалім", "пән мұғалімі", "учитель", "директордың орынбасары")),
                subject_code=pick(("math", "kk_l1", "physics")),
            )  # fmt: skip
        yield Event(id=self.event, school_id=self.school, title="Топтық сессиялар")
        for number, slot in enumerate(self.slots):
            day = FIRST_DAY + timedelta(days=14 * number)
            yield Slot(id=slot, event_id=self.event, day=day, start=time(15), end=time(16, 30))
        yield LsCycle(id=self.cycle, school_id=self.school, title="Сабақты зерттеу")
        for letter, pupil in zip("ABC", self.pupils, strict=True):
            yield CasePupil(id=pupil, cycle_id=self.cycle, label=letter)
        yield ResearchLesson(id=self.lesson, cycle_id=self.cycle, seq=1, topic=self._text()[:80])
        for number, stage in enumerate(self.stages):
            yield RlStage(id=stage, lesson_id=self.lesson, position=number, name=f"{number + 1}-кезең", minutes=8)
        yield Project(id=self.project, school_id=self.school, teacher_id=self.people[1], title="Даму жобасы")
