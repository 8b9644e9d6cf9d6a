"""Putting the pictures of lesson study together from what is stored."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from app.domain.ids import Id
from app.domain.records.lesson_evidence import PadNote
from app.domain.records.lesson_study import CycleStatus, LsCycle, LsMember
from app.domain.records.people import Person
from app.domain.records.programmes import ProgrammeCycle
from app.domain.records.research_lessons import DiscussionStep, NextChange, ResearchLesson, RlObservation
from app.domain.records.sharing import LsReport
from app.domain.rules.finding import Finding
from app.domain.rules.lesson_study import current_phase, filled_cells, may_become, phases, step_findings
from app.domain.rules.lesson_study_checks import (
    check_cycle,
    check_discussion,
    check_interview,
    check_lesson,
    check_pupil,
    check_pupils,
    check_sharing,
    discussion_due,
)
from app.domain.rules.lesson_study_completeness import completeness
from app.domain.rules.lesson_study_records import Cell, CycleRecords, LessonRecords
from app.domain.rules.observation_pad import by_cell, merged
from app.domain.text import sort_key
from app.domain.written import short_name
from app.storage.lesson_study_queries import children, cycles_of_school, people_here, whole_cycles
from app.usecases.lesson_study_pictures import (
    CycleCard,
    CyclePicture,
    LessonLine,
    LessonPicture,
    MemberLine,
    PersonChoice,
)

if TYPE_CHECKING:
    from app.usecases.desk import Desk


class LessonStudyReading:
    """Answers what the screens ask, each in one reading."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def cards(self) -> tuple[CycleCard, ...]:
        """Every cycle of the desk's school, or of all schools for a coordinator."""
        with self._desk.store.reading() as connection:
            cycles = cycles_of_school(connection, self._desk.school)
            return tuple(_card(records) for records in whole_cycles(connection, cycles))

    def records(self, cycle: Id) -> CycleRecords:
        """One cycle as the rules see it. Raises NotFound."""
        stored = self._desk.store.get(LsCycle, cycle)
        with self._desk.store.reading() as connection:
            return whole_cycles(connection, [stored])[0]

    def check_status(self, cycle: Id, status: CycleStatus, reason: str) -> tuple[Finding, ...]:
        """What stands against deciding on `status`."""
        records = self.records(cycle)
        return may_become(replace(records, cycle=replace(records.cycle, status_reason=reason)), status)

    def waiting(self, lesson: Id, step: DiscussionStep) -> tuple[Finding, ...]:
        """What must be noted before `step` of the discussion opens."""
        records = self.records(self._desk.store.get(ResearchLesson, lesson).cycle_id)
        return step_findings(records, _lesson_in(records, lesson), step)

    def cycle(self, cycle: Id) -> CyclePicture:
        """Everything the page of a cycle shows. Raises NotFound."""
        records = self.records(cycle)
        people = self._people(records.cycle.school_id, records.members)
        names = {person.id: person.full_name for person in people}
        findings = [*check_cycle(records), *check_pupils(records.pupils, records.settings)]
        return CyclePicture(
            cycle=records.cycle,
            members=tuple(
                MemberLine(member, names.get(member.person_id, "") or member.name)
                for member in sorted(records.members, key=lambda member: (not member.is_lead, sort_key(member.name)))
            ),
            pupils=tuple(records.pupils),
            pupil_findings={pupil.id: check_pupil(pupil) for pupil in records.pupils},
            lessons=tuple(_line(records, one) for one in records.lessons),
            phases=phases(records),
            current=current_phase(records),
            completeness=completeness(records),
            findings=tuple(findings),
            people=tuple(_choice(person) for person in people),
            programme_cycles=tuple(self._desk.store.all(ProgrammeCycle)),
            report=records.report or LsReport(id=LsReport.record_type.derived_id(cycle), cycle_id=cycle),
            shared=tuple(records.shared),
            sharing_findings={each.id: check_sharing(records, each) for each in records.shared},
            settings=records.settings,
        )

    def lesson(self, lesson: Id) -> LessonPicture:
        """Everything the page of a research lesson shows. Raises NotFound."""
        records = self.records(self._desk.store.get(ResearchLesson, lesson).cycle_id)
        one = _lesson_in(records, lesson)
        members = {member.person_id for member in records.members}
        with self._desk.store.reading() as connection:
            pad = children(connection, PadNote, "lesson_id", [lesson], order="second")
        seen_by = {note.observer_id for note in pad}
        people = self._people(records.cycle.school_id, records.members, one, seen_by)
        return LessonPicture(
            cycle=records.cycle,
            lesson=one.lesson,
            others=tuple(other.lesson for other in records.lessons if other.lesson.id != lesson),
            pupils=tuple(records.pupils),
            stages=tuple(one.stages),
            predictions={(cell.stage_id, cell.pupil_id): cell for cell in one.predictions},
            observations=_by_cell(one.observations),
            outcomes={outcome.pupil_id: outcome for outcome in one.outcomes},
            pad=(lines := merged(pad)),
            noted=by_cell(lines),
            interviews={each.pupil_id: each for each in one.interviews},
            interview_findings={each.pupil_id: check_interview(one.lesson, each) for each in one.interviews},
            discussion=one.discussion,
            notes=tuple(one.notes),
            waiting={step: found for step in DiscussionStep if (found := step_findings(records, one, step))},
            changes=tuple(one.changes),
            people=tuple(_choice(person) for person in sorted(people, key=lambda each: each.id not in members)),
            members=frozenset(members),
            findings=check_lesson(records.cycle, one.lesson, one.stages),
            talk_findings=check_discussion(one.lesson, one.discussion, records.settings) if one.discussion else (),
            talk_due=None if one.is_discussed else discussion_due(one.lesson, records.settings),
            brought=_brought(records, one),
            settings=records.settings,
        )

    def _people(
        self, school: Id, members: Iterable[LsMember], one: LessonRecords | None = None, more: Iterable[Id] = ()
    ) -> tuple[Person, ...]:
        """People to choose from: the school's, and everybody already named, wherever they work."""
        others = {member.person_id for member in members} | {self._desk.who, *more}
        if one is not None:
            named = [one.lesson.teacher_id, *(seen.observer_id for seen in one.observations)]
            named += [one.discussion.chair_id, one.discussion.recorder_id] if one.discussion else []
            named += [note.speaker_id for note in one.notes] + [change.owner_id for change in one.changes]
            named += [each.interviewer_id for each in one.interviews]
            others |= {person for person in named if person is not None}
        with self._desk.store.reading() as connection:
            return people_here(connection, school, others)


def _card(records: CycleRecords) -> CycleCard:
    cycle = records.cycle
    lead = next((short_name(member.name) for member in records.current_members() if member.is_lead), "")
    return CycleCard(
        id=cycle.id,
        title=cycle.title,
        subject_code=cycle.subject_code,
        grade=cycle.grade,
        class_label=cycle.class_label,
        starts=cycle.start_date,
        ends=cycle.end_date or cycle.target_end_date,
        status=cycle.status,
        current=current_phase(records),
        completeness=completeness(records),
        lessons_taught=len(records.taught_lessons),
        lessons_planned=max(cycle.planned_rl_count or 0, len(records.counted_lessons)),
        lead=lead,
    )


def _line(records: CycleRecords, one: LessonRecords) -> LessonLine:
    return LessonLine(
        lesson=one.lesson,
        stages=len(one.stages),
        minutes=sum(stage.minutes or 0 for stage in one.stages),
        cells=len(one.stages) * len(records.pupils),
        predicted=len(filled_cells(records, one)),
        pupils_observed=len(one.observed_pupils() & {pupil.id for pupil in records.pupils}),
        notes=len(one.notes),
        changes=len(one.changes),
    )


def _lesson_in(records: CycleRecords, lesson: Id) -> LessonRecords:
    return next(one for one in records.lessons if one.lesson.id == lesson)


def _brought(records: CycleRecords, one: LessonRecords) -> tuple[NextChange, ...]:
    """What the last lesson before this one wanted to change."""
    earlier = [each for each in records.counted_lessons if (each.lesson.seq or 0) < (one.lesson.seq or 0)]
    return tuple(earlier[-1].changes) if earlier else ()


def _by_cell(observations: Iterable[RlObservation]) -> dict[Cell, tuple[RlObservation, ...]]:
    found: dict[Cell, tuple[RlObservation, ...]] = {}
    for seen in observations:
        cell = (seen.stage_id, seen.pupil_id)
        found[cell] = (*found.get(cell, ()), seen)
    return found


def _choice(person: Person) -> PersonChoice:
    return PersonChoice(person.id, person.full_name, short_name(f"{person.surname} {person.given_name}"))
