"""The papers of a research lesson: its plan, an observer's sheet, and the protocol of the discussion.

What is not written yet is room to write in, so that each paper serves by hand before the lesson and as a record after.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.domain.ids import NOBODY, Id
from app.domain.records.lesson_study import CasePupil, LsCycle
from app.domain.records.research_lessons import (
    Match,
    ResearchLesson,
    RlObservation,
    RlPrediction,
    RlPupilOutcome,
    RlStage,
)
from app.domain.rules.lesson_study_records import Cell, CycleRecords, LessonRecords
from app.domain.text import mark
from app.domain.written import class_name, joined, show_day, show_time
from app.reports.document import (
    Align,
    Block,
    Column,
    Document,
    Facts,
    Grid,
    Heading,
    Paragraph,
    Signatures,
    WritingLines,
)
from app.reports.paper_words import PaperWords

_DAY_TO_WRITE = "_" * 12
_BLANK_STAGES = 5
_BLANK_LETTERS = "ABC"


@dataclass(frozen=True, slots=True)
class LessonPaper:
    """What the papers of a lesson are made from."""

    words: PaperWords
    cycle: CycleRecords
    lesson: LessonRecords
    school: str
    names: Mapping[Id, str]
    """Names of the people the lesson refers to."""

    @property
    def pupils(self) -> Sequence[CasePupil]:
        """The case pupils, or the usual three letters while nobody is chosen."""
        blank = (CasePupil(id=NOBODY, cycle_id=NOBODY, label=letter) for letter in _BLANK_LETTERS)
        return self.cycle.pupils or tuple(blank)

    @property
    def stages(self) -> Sequence[RlStage]:
        """The stages, or empty ones to be filled in."""
        blank = RlStage(id=NOBODY, lesson_id=NOBODY)
        return self.lesson.stages or (blank,) * _BLANK_STAGES

    def name(self, person: Id | None) -> str:
        """The name of a person, nothing for nobody."""
        return self.names.get(person, "") if person is not None else ""

    @property
    def lead(self) -> str:
        """Who leads the cycle."""
        leads = (member for member in self.cycle.current_members() if member.is_lead)
        return next((self.name(member.person_id) or member.name for member in leads), "")

    def footer(self) -> str:
        """What stands at the foot of every page."""
        return joined(self.school, self.cycle.cycle.title)

    def heading(self, blank: str, numbered: str) -> str:
        """The title of a paper, with the number of the lesson where it has one."""
        number = self.lesson.lesson.seq
        return self.words.text(blank) if number is None else self.words.text(numbered, number=number)

    def subtitle(self) -> str:
        """The cycle, the class and the subject."""
        cycle, words = self.cycle.cycle, self.words
        return joined(cycle.title, self.class_name(), words.code("subjects", cycle.subject_code))

    def class_name(self) -> str:
        """The class that is taught."""
        return class_name(self.cycle.cycle.grade, self.cycle.cycle.class_label)

    def pupil_title(self, pupil: CasePupil) -> str:
        """A case pupil by letter, alias and group."""
        return joined(" ".join(filter(None, (pupil.label, pupil.alias))), self.words.word(pupil.attainment_group))


def blank_lesson(words: PaperWords, school: str) -> LessonPaper:
    """A lesson of which nothing is known yet, for forms to be filled in by hand."""
    cycle = CycleRecords(LsCycle(id=NOBODY, school_id=NOBODY))
    lesson = ResearchLesson(id=NOBODY, cycle_id=NOBODY, duration_min=None)
    return LessonPaper(words, cycle, LessonRecords(lesson), school, {})


def lesson_plan(paper: LessonPaper) -> Document:
    """Question, aims and stages, with the expected response of each case pupil."""
    words, cycle, lesson = paper.words, paper.cycle.cycle, paper.lesson.lesson
    title = paper.heading(
        mark("papers", "Plan of a research lesson"), mark("papers", "Plan of research lesson {number}")
    )
    blocks: list[Block] = [
        Facts(
            (
                (words.text(mark("papers", "School")), paper.school),
                (words.text(mark("papers", "Day and time")), _when(lesson)),
                (words.text(mark("papers", "Class")), paper.class_name()),
                (words.label(ResearchLesson, "teacher_id"), paper.name(lesson.teacher_id)),
                (words.label(LsCycle, "subject_code"), words.code("subjects", cycle.subject_code)),
                (words.label(ResearchLesson, "place"), lesson.place),
            ),
            columns=2,
        ),
        Facts((
            (words.label(ResearchLesson, "topic"), lesson.topic),
            (words.label(LsCycle, "research_question"), cycle.research_question),
            (words.label(ResearchLesson, "aspect"), lesson.aspect),
            (words.label(ResearchLesson, "learning_objective"), lesson.learning_objective),
            (words.label(ResearchLesson, "class_success_criteria"), lesson.class_success_criteria),
        )),
        Heading(words.text(mark("papers", "Case pupils")), 2),
        _pupils(paper),
        Heading(words.text(mark("papers", "Stages of the lesson and expected responses")), 2),
        _stages(paper),
        Signatures((
            (words.label(ResearchLesson, "teacher_id"), paper.name(lesson.teacher_id)),
            (words.text(mark("papers", "Leads the group")), paper.lead),
        )),
    ]  # fmt: skip
    return Document(
        title, tuple(blocks), subtitle=paper.subtitle(), footer=paper.footer(), landscape=True, language=words.language
    )


def observation_sheet(paper: LessonPaper, observer: Id | None = None) -> Document:
    """One observer's sheet: what each case pupil does in each stage, beside what was expected."""
    words, lesson = paper.words, paper.lesson.lesson
    title = paper.heading(
        mark("papers", "Observation sheet"), mark("papers", "Observation sheet of research lesson {number}")
    )
    advice = mark(
        "papers",
        "Write what the pupil says and does, not what you think of it. Do not help and do not correct; the lesson is "
        "not assessed.",
    )
    facts = (
        (words.text(mark("papers", "Observer")), paper.name(observer)),
        (words.text(mark("papers", "Day and time")), _when(lesson)),
        (words.label(ResearchLesson, "topic"), lesson.topic),
        (words.label(ResearchLesson, "teacher_id"), paper.name(lesson.teacher_id)),
    )
    thoughts = words.text(mark("papers", "What repeats, and what I want to ask in the discussion"))
    blocks: list[Block] = [
        Facts(facts, columns=2),
        Paragraph(words.text(advice), quiet=True),
        _observations(paper, observer),
        Paragraph(_match_legend(words), quiet=True),
        WritingLines(thoughts, 6),
    ]
    return Document(
        title, tuple(blocks), subtitle=paper.subtitle(), footer=joined(paper.footer(), paper.name(observer)),
        language=words.language,
    )  # fmt: skip


def match_code(match: Match | str | None) -> str:
    """The number an observer writes for how an observation fits the prediction."""
    order = tuple(Match)
    return str(order.index(match) + 1) if isinstance(match, Match) else ""


def _when(lesson: ResearchLesson) -> str:
    """Day and time; a lesson with a time alone, as one that follows another has, leaves room for the day."""
    day = show_day(lesson.day) or (_DAY_TO_WRITE if lesson.start else "")
    return ", ".join(filter(None, (day, show_time(lesson.start))))


def _pupils(paper: LessonPaper) -> Grid:
    words = paper.words
    outcomes = {outcome.pupil_id: outcome for outcome in paper.lesson.outcomes}

    def row(pupil: CasePupil) -> tuple[str, ...]:
        outcome = outcomes.get(pupil.id)
        criterion = outcome.success_criterion if outcome else ""
        group = words.word(pupil.attainment_group)
        return " ".join(filter(None, (pupil.label, pupil.alias))), group, pupil.starting_point, criterion

    columns = (
        Column(words.text(mark("papers", "Pupil")), 0.5),
        Column(words.label(CasePupil, "attainment_group"), 0.9),
        Column(words.label(CasePupil, "starting_point"), 2.2),
        Column(words.label(RlPupilOutcome, "success_criterion"), 2.2),
    )
    return Grid(columns, tuple(map(row, paper.pupils)), row_mm=7)


def _stages(paper: LessonPaper) -> Grid:
    words, lesson = paper.words, paper.lesson
    predictions = {(cell.stage_id, cell.pupil_id): cell for cell in lesson.predictions}
    columns = [
        Column(words.label(RlPrediction, "stage_id"), 1.1),
        Column(words.text(mark("papers", "Min")), 0.35, Align.CENTRE),
        Column(words.label(RlStage, "teacher_action"), 1.6),
        Column(words.label(RlStage, "resources"), 0.9),
        *(Column(paper.pupil_title(pupil), 1.4) for pupil in paper.pupils),
    ]
    rows = [
        (
            stage.name,
            _number(stage.minutes),
            stage.teacher_action,
            stage.resources,
            *(_prediction(words, predictions.get((stage.id, pupil.id))) for pupil in paper.pupils),
        )
        for stage in paper.stages
    ]
    minutes = sum(stage.minutes or 0 for stage in lesson.stages)
    if minutes:
        rows.append((words.text(mark("papers", "Total")), str(minutes), *[""] * (len(columns) - 2)))
        return Grid(tuple(columns), tuple(rows))
    return Grid(tuple(columns), tuple(rows), row_mm=20)


def _prediction(words: PaperWords, cell: RlPrediction | None) -> str:
    if cell is None:
        return ""
    amended = mark("papers", "Amended after the lesson: {text}")
    return "\n".join(
        filter(None, (cell.text, words.text(amended, text=cell.amended_text) if cell.amended_text else ""))
    )


def _observations(paper: LessonPaper, observer: Id | None) -> Grid:
    words, lesson = paper.words, paper.lesson
    predictions = {(cell.stage_id, cell.pupil_id): cell.text for cell in lesson.predictions}
    seen = {(each.stage_id, each.pupil_id): each for each in lesson.observations if each.observer_id == observer}
    columns = (
        Column(words.label(RlPrediction, "stage_id"), 1.1),
        Column(words.text(mark("papers", "Pupil")), 0.5),
        Column(words.text(mark("papers", "Expected")), 1.7),
        Column(words.label(RlObservation, "observed"), 3.2),
        Column(words.text(mark("papers", "Code")), 0.5, Align.CENTRE),
    )
    return Grid(columns, tuple(_observed_rows(paper, predictions, seen)), row_mm=17.5, together=len(paper.pupils))


def _observed_rows(
    paper: LessonPaper, predictions: Mapping[Cell, str], seen: Mapping[Cell, RlObservation]
) -> Iterator[tuple[str, ...]]:
    minutes = mark("papers", "{minutes} min")
    for stage in paper.stages:
        length = paper.words.text(minutes, minutes=stage.minutes) if stage.minutes else ""
        name = "\n".join(filter(None, (stage.name, length)))
        for place, pupil in enumerate(paper.pupils):
            found = seen.get((stage.id, pupil.id))
            yield (
                name if place == 0 else "",
                " ".join(filter(None, (pupil.label, pupil.alias))),
                predictions.get((stage.id, pupil.id), ""),
                found.observed if found else "",
                match_code(found.match) if found else "",
            )


def _match_legend(words: PaperWords) -> str:
    codes = ", ".join(f"{match_code(match)} – {words.word(match).lower()}" for match in Match)
    return words.text(mark("papers", "Codes against the prediction: {codes}."), codes=codes)


def _number(value: int | None) -> str:
    return "" if value is None else str(value)
