"""What a school writes in a week, made up: marks, observations, log entries and small edits in Kazakh.

The sentences are made of frames with changing words, so that they repeat about as much as notes of one school do. None
of them stands in the dictionary of the wire (`packaging/wire` has its own).
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, time, timedelta

from app.domain.ids import Id
from app.domain.record import Record
from app.domain.records.events import Attendance, AttendanceStatus, Event, Slot
from app.domain.records.lesson_study import CasePupil, LsCycle
from app.domain.records.people import Person
from app.domain.records.projects import LogKind, ProgressLog, Project
from app.domain.records.research_lessons import Match, ResearchLesson, RlObservation, RlStage
from app.domain.records.schools import School
from app.storage.store import Store

FRAMES = (
    "{who} тапсырманы {how} бастады, бірақ {what} кезінде көршісінен көмек сұрады.",
    "Топтағы жұмыста {who} {what} туралы екі рет пікір білдірді, {how} сөйледі.",
    "{who} сұраққа {how} жауап берді, {what} дұрыс жазды.",
    "Мұғалім {what} көрсеткенде {who} дәптеріне сызба салды.",
    "{who} алғашқы бес минутта {what} оқып шықты да, {how} отырды.",
    "Жұпта {who} серіктесіне {what} түсіндіріп берді.",
    "Болжам бойынша {who} {what} орындауы керек еді, {how} аяқтады.",
    "Сабақ соңында {who} {what} бойынша кері байланыс парағын толтырды.",
    "{who} есептің екінші бөлігінде {how} қателесіп, {what} қайта жазды.",
    "Жаңа сөздерді {who} {how} қайталады, {what} әлі қиын.",
    "Әріптесіммен {what} жайлы отыз минут сөйлестік, {how} келістік.",
    "Ата-аналар жиналысында {what} талқыланды, {who} мысал келтірді.",
    "Бүгін {what} әдісін 6 «Ә» сыныбында көрдім, {who} белсенді болды.",
    "Келесі аптаға {what} дайындау керек, {who} жауапты.",
    "{how} өткен сабақта {who} {what} салыстырды.",
)
WHO = ("А оқушысы", "Б оқушысы", "В оқушысы", "топ жетекшісі", "екі оқушы", "қыздар тобы", "сынып", "жаңа оқушы")
HOW = ("асықпай", "сенімсіздеу", "өз бетінше", "тез", "жетектеуші сұрақтан кейін", "үнсіз", "қызыға", "шаршаңқы")
WHAT = (
    "бөлшектерді", "мәтіннің негізгі ойын", "диаграмманы", "теңдеудің шешімін", "сөздік қорды", "тәжірибе нәтижесін",
    "карта бойынша бағытты", "диалогты", "критерий парағын", "өлшем бірліктерін", "суреттегі айырмашылықты",
    "шығарма жоспарын", "жаңа терминдерді", "температура кестесін", "сұрақ қою", "формативті бағалауды",
)  # fmt: skip
SURNAMES = ("Қуанышева", "Өмірбеков", "Тілеуова", "Сейітқали", "Жаңабаев", "Ерғалиева", "Мұқашев", "Ысқақова")
GIVEN = ("Әсел", "Ұлан", "Сәуле", "Ілияс", "Ерлан", "Гүлнар", "Айгерім", "Бауыржан", "Нұргүл", "Қанат")


STEMS = (
    "Қуаныш", "Өмірбек", "Тілеу", "Сейітқали", "Жаңабай", "Ерғали", "Мұқаш", "Ысқақ", "Әбдірахман", "Бекмұхамбет",
    "Досжан", "Ғабит", "Жүніс", "Иса", "Көшербай", "Қожахмет", "Ләззат", "Мырзабек", "Нұрсейіт", "Оспан", "Пірәлі",
    "Рақым", "Сүлеймен", "Төлеген", "Ұзақ", "Үсен", "Хасен", "Шоқан", "Ілияс", "Ахмет",
)  # fmt: skip
ENDINGS = ("ов", "ова", "ұлы", "қызы", "ев", "ева", "")
GIVEN_MANY = (
    *GIVEN, "Ақбота", "Ардақ", "Әнуар", "Бота", "Ғалия", "Дархан", "Динара", "Еркін", "Жанар", "Жомарт", "Зарина",
    "Қарлығаш", "Қымбат", "Мадина", "Назгүл", "Олжас", "Перизат", "Рауан", "Салтанат", "Серік", "Талғат", "Үміт",
    "Шынар", "Ырыс",
)  # fmt: skip


@dataclass
class SchoolYear:
    """A school with teachers, an event, a cycle and a project, to which changes are added."""

    store: Store
    seed: int = 7
    after: SchoolYear | None = None
    """An earlier year of the same school, whose teachers go on."""
    people: list[Id] = field(default_factory=list)
    slots: list[Id] = field(default_factory=list)
    stages: list[Id] = field(default_factory=list)
    pupils: list[Id] = field(default_factory=list)

    @classmethod
    def beside(cls, store: Store, year: SchoolYear, seed: int) -> SchoolYear:
        """The same school on another copy that has read it, with other things happening.

        From now on each of the two keeps the cards of half the teachers, `year` the first half: if both wrote one
        field, a row about the conflict would travel and be counted with the rows that somebody changed.
        """
        other = cls.__new__(cls)
        other.__dict__ |= year.__dict__
        other.store, other.seed, other.random = store, seed, random.Random(seed)  # noqa: S311 - as above
        half = len(year.people) // 2
        year.cards, other.cards = year.people[:half], year.people[half:]
        return other

    def __post_init__(self) -> None:
        self.random = random.Random(self.seed)  # noqa: S311 - repeatable content
        new = self.store.new_id
        self.event, self.cycle, self.lesson, self.project = (new() for _ in range(4))
        self.school: Id = self.after.school if self.after else new()
        self.people = self.after.people if self.after else [new() for _ in range(30)]
        self.slots = [new() for _ in range(12)]
        self.stages = [new() for _ in range(5)]
        self.pupils = [new() for _ in range(3)]
        self.cards: list[Id] = self.people
        records = [*self._frame()]
        for start in range(0, len(records), 50):
            with self.store.work(self.people[0]) as work:
                for record in records[start : start + 50]:
                    work.save(record)

    def sentence(self) -> str:
        """One note."""
        pick = self.random.choice
        return pick(FRAMES).format(who=pick(WHO), how=pick(HOW), what=pick(WHAT)).capitalize()

    def note(self) -> str:
        """One to three sentences."""
        return " ".join(self.sentence() for _ in range(self.random.choice((1, 1, 2, 2, 3))))

    def week(self, changes: int) -> None:
        """So many changes of a usual mix: half marks, a good quarter notes, the rest small edits."""
        for _ in range(changes):
            roll = self.random.random()
            with self.store.work(self.people[0]) as work:
                work.save(self._mark() if roll < 0.5 else self._text() if roll < 0.8 else self._edit())

    def _frame(self) -> Iterator[Record]:
        day = date(2026, 9, 5)
        if self.after is None:
            yield School(id=self.school, name_kk="Ақсу тірек мектебі", region_code="KZ-19")
        for person in self.people if self.after is None else ():
            yield Person(
                id=person, school_id=self.school, surname=self.random.choice(SURNAMES),
                given_name=self.random.choice(GIVEN), subject_code="math",
            )  # fmt: skip
        yield Event(id=self.event, school_id=self.school, title="Топтық сессиялар")
        for number, slot in enumerate(self.slots):
            yield Slot(
                id=slot, event_id=self.event, day=day + timedelta(days=14 * number), start=time(15), end=time(17)
            )
        yield LsCycle(id=self.cycle, school_id=self.school, title="Функционалдық сауаттылық")
        for letter, pupil in zip("ABC", self.pupils, strict=True):
            yield CasePupil(id=pupil, cycle_id=self.cycle, label=letter)
        yield ResearchLesson(id=self.lesson, cycle_id=self.cycle, seq=1, topic="Диаграммалар")
        for number, stage in enumerate(self.stages):
            yield RlStage(id=stage, lesson_id=self.lesson, position=number, name=f"{number + 1}-кезең", minutes=9)
        yield Project(id=self.project, school_id=self.school, teacher_id=self.people[0], title="Оқу дағдысы")

    def _mark(self) -> Record:
        slot, person = self.random.choice(self.slots), self.random.choice(self.people)
        status = self.random.choices(tuple(AttendanceStatus), (80, 6, 2, 7, 4, 1))[0]
        row = Attendance.record_type.derived_id(slot, person)
        return Attendance(id=row, slot_id=slot, person_id=person, status=status)

    def _text(self) -> Record:
        if self.random.random() < 0.3:
            day = date(2026, 10, 1) + timedelta(days=self.random.randrange(40))
            return ProgressLog(
                id=self.store.new_id(), project_id=self.project, day=day, kind=self.random.choice(tuple(LogKind)),
                text=self.note(), minutes=self.random.choice((15, 30, 45)),
            )  # fmt: skip
        stage, pupil, observer = (self.random.choice(rows) for rows in (self.stages, self.pupils, self.people))
        row = RlObservation.record_type.derived_id(stage, pupil, observer)
        return RlObservation(
            id=row, stage_id=stage, pupil_id=pupil, observer_id=observer, observed=self.note(),
            match=self.random.choice(tuple(Match)),
        )  # fmt: skip

    def _edit(self) -> Record:
        person = self.store.get(Person, self.random.choice(self.cards))
        return replace(person, phone=f"+7701{self.random.randrange(10**7):07d}")


def teachers(store: Store, school: Id, count: int, seed: int = 11) -> Iterator[Person]:
    """`count` people with about ten filled fields, some 300 bytes as JSON."""
    dice = random.Random(seed)  # noqa: S311 - repeatable content
    for number in range(count):
        yield Person(
            id=store.new_id(), school_id=school, surname=dice.choice(STEMS) + dice.choice(ENDINGS),
            given_name=dice.choice(GIVEN_MANY), position="пән мұғалімі", subject_code=dice.choice(("math", "kk_l1")),
            person_code=f"{number % 9999:04d}", category_code=dice.choice(("expert", "master")),
            phone=f"+7701{dice.randrange(10**7):07d}", note=f"{dice.choice(HOW)} {dice.choice(WHAT)}",
        )  # fmt: skip
