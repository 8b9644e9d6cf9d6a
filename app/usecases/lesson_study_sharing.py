"""What comes out of a cycle: its report, drafted from the records and written by people, and how it was shared."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from app.domain.change import Changed
from app.domain.ids import Id
from app.domain.records.sharing import Dissemination, LsReport, SharingKind
from app.reports.lesson_study_report import drafts
from app.usecases.lesson_study_reading import LessonStudyReading
from app.usecases.lesson_study_saving import Saving, stored_or

if TYPE_CHECKING:
    from app.usecases.desk import Desk

Translate = Callable[[str, str], str]
"""Context and English source to the text in the language of the person."""


class SharingDesk:
    """The report of a cycle, and the occasions on which its findings were shared."""

    def __init__(self, desk: Desk, reading: LessonStudyReading) -> None:
        self._desk = desk
        self._reading = reading
        self._saving = Saving(desk)

    def write(self, cycle: Id, **values: Any) -> Changed:
        """Write fields of the report; a cycle has one report, whoever writes first."""
        return self._saving.edit_or_make(_new_report(cycle), **values)

    def assemble(self, cycle: Id, translate: Translate) -> Changed:
        """Fill the sections of the report that are empty from what was written down; the others stay as they are."""
        made = drafts(self._reading.records(cycle), translate)
        with self._desk.store.work(author=self._desk.who) as work:
            report = stored_or(work, _new_report(cycle))
            empty: dict[str, Any] = {
                name: text for name, text in made.items() if text and not getattr(report, name).strip()
            }
            if empty:
                work.save(replace(report, **empty))
        return work.changed

    def approve(self, cycle: Id, person: Id | None) -> Changed:
        """`person` approves the report today; None takes the approval back."""
        return self.write(cycle, approved_by=person, approved_on=self._desk.today() if person else None)

    def add(self, cycle: Id, kind: SharingKind) -> tuple[Id, Changed]:
        """Note that findings of the cycle were shared today and return the id."""
        made = Dissemination(
            id=self._desk.store.new_id(),
            school_id=self._reading.records(cycle).cycle.school_id,
            cycle_id=cycle,
            kind=kind,
            day=self._desk.today(),
        )
        return made.id, self._saving.save(made)

    def edit(self, sharing: Id, **values: Any) -> Changed:
        """Write fields of one occasion."""
        return self._saving.edit(Dissemination, sharing, **values)


def _new_report(cycle: Id) -> LsReport:
    return LsReport(id=LsReport.record_type.derived_id(cycle), cycle_id=cycle)
