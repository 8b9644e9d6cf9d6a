"""What a programme asks for besides hours, found in the records of a school."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.domain.ids import Id
from app.domain.record import Record
from app.domain.records.events import AttendanceStatus, EnrolmentRole, Event
from app.domain.records.lesson_study import LsCycle, LsMember
from app.domain.records.portfolios import Outcome, Portfolio, ProjectAssessment
from app.domain.records.posters import Poster
from app.domain.records.programmes import Artefact, ProgrammeCycle
from app.domain.records.projects import Project
from app.domain.records.sessions import TestScore
from app.domain.records.sharing import LsReport
from app.storage.opening import close_store
from app.usecases.certificates import CertificateLine
from tests.support.sessions import VillageSchool, only, session, slots_of, village_school

ALL = [f"no_{artefact.value}" for artefact in Artefact] + ["no_test"]


@dataclass
class Course:
    """A session of a programme that asks for everything; all were there all the time."""

    school: VillageSchool
    event: Id
    cycle: Id
    other_cycle: Id
    teacher: Id

    def save(self, *records: Record) -> None:
        """Write records as they are."""
        with self.school.store.work() as work:
            for record in records:
                work.save(record)

    def line(self) -> CertificateLine:
        """How the teacher stands."""
        lines = self.school.desk.certificates.of_event(self.event).lines
        return next(line for line in lines if line.person_id == self.teacher)

    def lacks(self) -> list[str]:
        """What the teacher lacks, by code."""
        return [finding.code for finding in self.line().standing.lacks]

    def project(self, cycle: Id | None) -> Id:
        """A project of the teacher with a poster and a portfolio that passed, in the programme cycle given."""
        new, school = self.school.store.new_id, self.school.desk.school
        project = Project(id=new(), school_id=school, teacher_id=self.teacher, cycle_id=cycle, title="Жұппен оқу")
        portfolio = Portfolio(id=new(), project_id=project.id, version=1)
        row = ProjectAssessment.record_type.derived_id(portfolio.id, school)
        passed = ProjectAssessment(id=row, portfolio_id=portfolio.id, assessor_id=school, outcome=Outcome.PASS)
        poster = Poster(id=Poster.record_type.derived_id(project.id), project_id=project.id)
        self.save(project, portfolio, passed, poster)
        return project.id

    def lesson_study(self, cycle: Id | None) -> Id:
        """A lesson study of the teacher with a report that nobody has approved yet; gives the report."""
        new = self.school.store.new_id
        study = LsCycle(id=new(), school_id=self.school.desk.school, title="Диаграмма", programme_cycle_id=cycle)
        member = LsMember(
            id=LsMember.record_type.derived_id(study.id, self.teacher), cycle_id=study.id, person_id=self.teacher
        )
        report = LsReport(id=LsReport.record_type.derived_id(study.id), cycle_id=study.id)
        self.save(study, member, report)
        return report.id


@pytest.fixture
def course(tmp_path: Path) -> Iterator[Course]:
    """Yield the course."""
    school = village_school(tmp_path / "Ақсу")
    desk, teacher = school.desk, school.people["Қожахмет Дина"]
    programme = only(desk.programmes.create("АМШ").rows["programme"])
    cycle, other = (
        only(desk.programmes.create_cycle(programme, name).rows["programme_cycle"]) for name in ("2026", "2024")
    )
    desk.programmes.edit(ProgrammeCycle, cycle, required_work=frozenset(Artefact), test_percent=60)
    event = session(school)
    desk.events.edit(event, cycle_id=cycle)
    (slot,) = slots_of(school, event)
    desk.attendance.mark_many([(slot.id, person) for person in school.people.values()], AttendanceStatus.PRESENT)
    yield Course(school, event, cycle, other, teacher)
    close_store(school.store)


def test_each_piece_of_work_is_found_where_it_is(course: Course) -> None:
    """Everything lacks at first; with the last piece the certificate is earned, and may be issued."""
    assert course.lacks() == ALL
    assert course.line().standing.has_hours
    assert not course.line().may_have_one
    report = course.lesson_study(None)
    assert course.lacks() == ALL
    course.school.desk.programmes.edit(LsReport, report, approved_on=course.school.desk.today())
    course.project(course.cycle)
    assert course.lacks() == ["no_test"]
    row = TestScore.record_type.derived_id(course.event, course.teacher)
    score = TestScore(id=row, event_id=course.event, person_id=course.teacher, post=11, maximum=20)
    course.save(score)
    assert course.lacks() == ["test_below"]
    course.school.desk.programmes.edit(TestScore, row, post=12)
    assert course.lacks() == []
    assert course.line().standing.earned
    assert course.line().may_have_one


def test_work_for_another_programme_does_not_count(course: Course) -> None:
    """A project and a lesson study that name another cycle leave everything lacking."""
    report = course.lesson_study(course.other_cycle)
    course.school.desk.programmes.edit(LsReport, report, approved_on=course.school.desk.today())
    course.project(course.other_cycle)
    assert course.lacks() == ALL


def test_who_leads_is_thanked_without_a_portfolio(course: Course) -> None:
    """What participants must show is not asked of facilitators; without a programme nothing is asked of anybody."""
    desk = course.school.desk
    people = desk.attendance.sheet(course.event).people
    enrolment = next(one.enrolment for one in people if one.person_id == course.teacher)
    desk.events.edit_enrolment(enrolment.id, role=EnrolmentRole.FACILITATOR)
    assert course.lacks() == []
    assert course.line().may_have_one
    with course.school.store.work() as work:
        event = work.get(Event, course.event)
    assert event.cycle_id == course.cycle
    desk.events.edit(course.event, cycle_id=None)
    assert all(line.standing.earned for line in desk.certificates.of_event(course.event).lines)
