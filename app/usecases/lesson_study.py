"""Lesson study at the desk: cycles, who works in them, and the case pupils they watch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from app.domain.change import Changed
from app.domain.ids import NOBODY, Id
from app.domain.problems import InvalidRecord
from app.domain.record import Record
from app.domain.records.lesson_study import AttainmentGroup, CasePupil, CycleStatus, LsCycle, LsMember, MemberRole
from app.domain.records.people import Person
from app.domain.records.schools import Language
from app.domain.rules.finding import blocking
from app.domain.school_calendar import school_year_of
from app.storage.lesson_study_queries import children
from app.usecases.lesson_study_discussion import DiscussionDesk
from app.usecases.lesson_study_lessons import ResearchLessonDesk
from app.usecases.lesson_study_pad import PadDesk
from app.usecases.lesson_study_pictures import CycleCard, CyclePicture, LessonPicture
from app.usecases.lesson_study_reading import LessonStudyReading
from app.usecases.lesson_study_recovery import recover, recover_report
from app.usecases.lesson_study_saving import Saving
from app.usecases.lesson_study_sharing import SharingDesk

if TYPE_CHECKING:
    from app.usecases.desk import Desk

LETTERS = "ABCDEF"
USUAL_GROUPS = (AttainmentGroup.HIGH, AttainmentGroup.MIDDLE, AttainmentGroup.BELOW_MIDDLE)
"""Three case pupils are the norm, each typical of one group."""
USUAL_LENGTH = timedelta(weeks=8)


class LessonStudyDesk:
    """Cycles of lesson study; research lessons and their discussions have desks of their own inside this one."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._saving = Saving(desk)
        self._reading = LessonStudyReading(desk)
        self.lessons = ResearchLessonDesk(desk)
        self.discussion = DiscussionDesk(desk, self._reading)
        self.pad = PadDesk(desk)
        self.sharing = SharingDesk(desk, self._reading)

    # -- questions ----------------------------------------------------------------------------------------------------

    def cards(self) -> tuple[CycleCard, ...]:
        """Every cycle of the desk's school, or of all schools for a coordinator, with what is missing next."""
        return self._reading.cards()

    def picture(self, cycle: Id) -> CyclePicture:
        """One cycle with everything its page shows. Raises NotFound."""
        return self._reading.cycle(cycle)

    def lesson(self, lesson: Id) -> LessonPicture:
        """One research lesson with everything its page shows. Raises NotFound."""
        return self._reading.lesson(lesson)

    def recover(self, lesson: Id) -> Changed:
        """Write what was being typed into the lesson when the program last ended, where no row was there yet."""
        return recover(self._desk, self.lesson(lesson))

    def recover_report(self, cycle: Id) -> Changed:
        """Write what was being typed into the report of the cycle when the program last ended."""
        return recover_report(self._desk, cycle)

    # -- cycles -------------------------------------------------------------------------------------------------------

    def create(
        self,
        title: str,
        *,
        subject_code: str = "",
        grade: int | None = None,
        class_label: str = "",
        school: Id | None = None,
        teaching_language: Language | None = None,
    ) -> tuple[Id, Changed]:
        """Start a cycle as a draft and return its id: school year and dates follow from today, and the person at the
        desk leads it."""
        store, today = self._desk.store, self._desk.today()
        cycle = LsCycle(
            id=store.new_id(),
            school_id=self._desk.school if school is None else school,
            school_year=school_year_of(today),
            title=title,
            subject_code=subject_code,
            grade=grade,
            class_label=class_label,
            teaching_language=teaching_language,
            start_date=today,
            target_end_date=today + USUAL_LENGTH,
        )
        records: list[Record] = [cycle]
        if self._desk.who != NOBODY:
            lead = self._member(cycle.id, self._desk.who)
            records.append(replace(lead, role=MemberRole.FACILITATOR, is_lead=True))
        return cycle.id, self._saving.save(*records)

    def edit(self, cycle: Id, **values: Any) -> Changed:
        """Write fields of a cycle; its status is decided with `decide`. Raises InvalidRecord, NotFound."""
        return self._saving.edit(LsCycle, cycle, **values)

    def decide(self, cycle: Id, status: CycleStatus, reason: str = "") -> Changed:
        """Say where the cycle stands; a person's decision, with a reason where it is given up.

        Raises InvalidRecord when a rule blocks it: no question, fewer than two members, no reason.
        """
        findings = blocking(self._reading.check_status(cycle, status, reason))
        if findings:
            raise InvalidRecord(findings=findings)
        ended = self._desk.today() if status in (CycleStatus.CLOSED, CycleStatus.ABANDONED) else None
        return self._saving.edit(LsCycle, cycle, status=status, status_reason=reason, end_date=ended)

    def remove(self, cls: type[Record], row: Id) -> Changed:
        """Take out a cycle, a lesson, a stage or anything else of lesson study; `bring_back` undoes it."""
        return self._saving.remove(cls, row)

    def bring_back(self, record: Record) -> Changed:
        """Put back what was taken out, with everything below it."""
        return self._saving.bring_back(record)

    # -- members ------------------------------------------------------------------------------------------------------

    def add_member(self, cycle: Id, person: Id, role: MemberRole = MemberRole.OBSERVER) -> Changed:
        """Let `person` take part, or come back after leaving."""
        return self._saving.edit_or_make(self._member(cycle, person), role=role, until=None)

    def add_members(self, cycle: Id, people: Sequence[Id]) -> Changed:
        """Let several people take part."""
        changed = Changed({})
        for person in people:
            changed |= self.add_member(cycle, person)
        return changed

    def edit_member(self, cycle: Id, person: Id, **values: Any) -> Changed:
        """Write fields of a membership."""
        return self._saving.edit_or_make(self._member(cycle, person), **values)

    def set_lead(self, cycle: Id, person: Id) -> Changed:
        """Make `person` the one who leads the cycle; whoever led it so far stays a member."""
        with self._desk.store.reading() as connection:
            members = children(connection, LsMember, "cycle_id", [cycle])
        return self._saving.save(*(replace(member, is_lead=member.person_id == person) for member in members))

    def remove_member(self, cycle: Id, person: Id) -> Changed:
        """Let a member go: out of a draft without a trace, out of a running cycle with today as the last day."""
        if self._desk.store.get(LsCycle, cycle).status in (CycleStatus.DRAFT, CycleStatus.PLANNING):
            return self._saving.remove(LsMember, LsMember.record_type.derived_id(cycle, person))
        return self._saving.edit_or_make(self._member(cycle, person), until=self._desk.today(), is_lead=False)

    # -- case pupils --------------------------------------------------------------------------------------------------

    def add_pupil(
        self, cycle: Id, group: AttainmentGroup | None = None, *, alias: str = "", starting_point: str = ""
    ) -> tuple[Id, Changed]:
        """Add a case pupil under the next free letter and return the id.

        Raises InvalidRecord for an alias that may tell who the child is, ValueError when all six letters are taken.
        """
        letter = next(iter(self._free_letters(cycle)), None)
        if letter is None:
            raise ValueError("six case pupils already")
        pupil = CasePupil(
            id=self._desk.store.new_id(), cycle_id=cycle, label=letter, alias=alias, attainment_group=group,
            starting_point=starting_point,
        )  # fmt: skip
        return pupil.id, self._saving.save(pupil)

    def add_usual_pupils(self, cycle: Id) -> Changed:
        """Add the usual three: one typical of each attainment group, under the next free letters."""
        store = self._desk.store
        pairs = zip(self._free_letters(cycle), USUAL_GROUPS, strict=False)
        return self._saving.save(
            *(
                CasePupil(id=store.new_id(), cycle_id=cycle, label=letter, attainment_group=group)
                for letter, group in pairs
            )
        )

    def edit_pupil(self, pupil: Id, **values: Any) -> Changed:
        """Write fields of a case pupil. Raises InvalidRecord for an alias that may tell who the child is."""
        return self._saving.edit(CasePupil, pupil, **values)

    def remove_pupil(self, pupil: Id) -> Changed:
        """Take a case pupil out of the cycle."""
        return self._saving.remove(CasePupil, pupil)

    # -- inside -------------------------------------------------------------------------------------------------------

    def _member(self, cycle: Id, person: Id) -> LsMember:
        known = self._desk.store.find(Person, person)
        return LsMember(
            id=LsMember.record_type.derived_id(cycle, person),
            cycle_id=cycle,
            person_id=person,
            name=known.full_name if known else "",
            since=self._desk.today(),
        )

    def _free_letters(self, cycle: Id) -> list[str]:
        with self._desk.store.reading() as connection:
            taken = {pupil.label for pupil in children(connection, CasePupil, "cycle_id", [cycle])}
        return [letter for letter in LETTERS if letter not in taken]
