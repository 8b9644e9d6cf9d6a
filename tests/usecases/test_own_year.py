"""The desk of somebody who sees only a part of a school speaks of the person."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from app.domain.ids import Id
from app.domain.records.attachments import Attachment
from app.domain.records.consent import Consent, ConsentScope
from app.domain.records.events import AttendanceStatus, EnrolmentRole
from app.domain.records.lesson_study import CycleStatus, LsCycle, LsMember
from app.domain.records.projects import Project, ProjectStage
from app.domain.records.research_lessons import LessonStatus, ResearchLesson
from app.domain.records.sessions import Commitment
from app.domain.rules.five_things import Need
from app.domain.rules.rights import ASSESSOR, FACILITATOR, PRINCIPAL, TEACHER
from app.storage.opening import close_store
from app.usecases.events import Which
from app.usecases.own_gaps import own_gaps
from app.usecases.today_picture import Item
from tests.support.sessions import VillageSchool, session, slots_of, village_school

TODAY = date(2026, 10, 16)


@pytest.fixture
def school(tmp_path: Path) -> Iterator[VillageSchool]:
    """The village school with a teacher at the desk."""
    made = village_school(tmp_path / "Ақсу")
    made.store.role = TEACHER
    yield made
    close_store(made.store)


def colleague(school: VillageSchool) -> Id:
    """Somebody else."""
    return list(school.people.values())[1]


def study(school: VillageSchool, member: Id, topic: str, day: date, status: LessonStatus) -> ResearchLesson:
    """A cycle of `member` with one lesson."""
    store = school.store
    cycle = LsCycle(id=store.new_id(), school_id=school.desk.school, title=topic, status=CycleStatus.IN_PROGRESS)
    lesson = ResearchLesson(id=store.new_id(), cycle_id=cycle.id, seq=1, day=day, topic=topic, status=status)
    with store.work() as work:
        work.save(cycle)
        row = LsMember.record_type.derived_id(cycle.id, member)
        work.save(LsMember(id=row, cycle_id=cycle.id, person_id=member))
        work.save(lesson)
    return lesson


def project(school: VillageSchool, teacher: Id, title: str) -> Project:
    """A project in the stage of values, begun forty days ago."""
    made = Project(
        id=school.store.new_id(), school_id=school.desk.school, teacher_id=teacher, title=title,
        stage=ProjectStage.VALUES, started_on=TODAY - timedelta(days=40),
    )  # fmt: skip
    with school.store.work() as work:
        work.save(made)
    return made


def test_what_is_next_is_what_the_person_takes_part_in(school: VillageSchool) -> None:
    """Sessions, lessons and promises of others stay away; nobody's sheet is the teacher's to fill."""
    who, other = school.desk.who, colleague(school)
    mine = session(school, TODAY - timedelta(days=7), TODAY + timedelta(days=1))
    session(school, TODAY + timedelta(days=2), everybody=False)
    own = study(school, who, "Бөлшектер", TODAY + timedelta(days=3), LessonStatus.PLANNED)
    study(school, other, "Диаграмма", TODAY + timedelta(days=3), LessonStatus.PLANNED)
    with school.store.work() as work:
        for owner, what in ((who, "Менің уәдем"), (other, "Оның уәдесі")):
            work.save(
                Commitment(
                    id=school.store.new_id(), event_id=mine, owner_id=owner, what=what, due=TODAY - timedelta(days=1)
                )
            )  # fmt: skip
    picture = school.desk.overview.picture()

    assert [(line.item, line.target) for line in picture.upcoming] == [
        (Item.SESSION, mine), (Item.LESSON, own.cycle_id),
    ]  # fmt: skip
    assert [(line.item, line.title) for line in picture.unfinished] == [(Item.COMMITMENT, "Менің уәдем")]
    assert picture.open_cycles == 1
    assert not picture.leads_sessions
    assert not picture.looks_after_school


def test_attendance_and_hours_are_the_persons_own(school: VillageSchool) -> None:
    """Marks of others change neither the share nor the hours; whoever leads an event earns no hours in it."""
    event = session(school, TODAY - timedelta(days=14), TODAY - timedelta(days=7))
    led = session(school, TODAY - timedelta(days=3), everybody=False)
    school.desk.events.enrol(
        led, [one for one in school.desk.events.candidates(led) if one.person_id == school.desk.who]
    )
    (enrolment,) = school.desk.events.details(led).people
    with school.store.work() as work:
        work.save(replace(enrolment, role=EnrolmentRole.FACILITATOR))
    first, second = slots_of(school, event)
    others = [person for person in school.people.values() if person != school.desk.who]
    marks = school.desk.attendance
    marks.mark_many([(slot.id, person) for slot in (first, second) for person in others], AttendanceStatus.ABSENT)
    marks.mark(first.id, school.desk.who, AttendanceStatus.PRESENT)
    picture = school.desk.overview.picture()

    assert picture.attendance == 1.0
    assert picture.own is not None
    (course,) = picture.own.courses
    assert (course.event, course.story.there, course.story.slots, course.story.credit.half_hours) == (event, 1, 2, 4)
    assert not course.is_earned
    marks.mark(second.id, school.desk.who, AttendanceStatus.PRESENT)
    again = school.desk.overview.picture().own
    assert again is not None
    assert again.courses[0].is_earned


def test_the_five_things_are_those_a_teacher_can_mend(school: VillageSchool) -> None:
    """The own promise, lesson, project, consent and picture are told; what is missing around others is not."""
    who, other = school.desk.who, colleague(school)
    event = session(school, TODAY - timedelta(days=7))
    own = project(school, who, "Оқушы сұрағы")
    project(school, other, "Басқаның жобасы")
    lesson = study(school, who, "Бөлшектер", TODAY - timedelta(days=2), LessonStatus.TAUGHT)
    study(school, other, "Диаграмма", TODAY - timedelta(days=2), LessonStatus.TAUGHT)
    picture = Attachment(
        id=school.store.new_id(), school_id=school.desk.school, project_id=own.id, mime="image/jpeg",
        file_name="сынып.jpg", has_people=True,
    )  # fmt: skip
    promise = Commitment(id=school.store.new_id(), event_id=event, owner_id=who, what="Уәде", due=TODAY)
    with school.store.work() as work:
        work.save(picture)
        work.save(replace(promise, due=TODAY - timedelta(days=1)))
    found = {gap.need: (gap.target, gap.count) for gap in own_gaps(school.desk)}

    assert found == {
        Need.PROMISE: (event, 1), Need.OBSERVATIONS: (lesson.id, 1), Need.GATE: (own.id, 1),
        Need.SILENT_PROJECT: (own.id, 1), Need.PICTURE: (own.id, 1), Need.OWN_CONSENT: (who, 1),
    }  # fmt: skip
    consent = Consent(
        id=school.store.new_id(), person_id=who, given_on=TODAY, scopes=frozenset({ConsentScope.CORE}),
    )  # fmt: skip
    with school.store.work() as work:
        work.save(consent)
        work.save(replace(picture, consent_ref="№ 4"))
    assert {gap.need for gap in own_gaps(school.desk)}.isdisjoint({Need.OWN_CONSENT, Need.PICTURE})


@pytest.mark.parametrize(("role", "leads", "after"), [(FACILITATOR, True, True), (PRINCIPAL, False, True)])
def test_whoever_sees_the_whole_school_is_shown_the_school(
    school: VillageSchool, role: str, leads: bool, after: bool
) -> None:
    """A principal reads what the facilitator reads, and is not offered to plan a session."""
    session(school, TODAY - timedelta(days=7))
    school.store.role = role
    picture = school.desk.overview.picture()

    assert picture.own is None
    assert [line.item for line in picture.unfinished] == [Item.UNMARKED]
    assert (picture.leads_sessions, picture.looks_after_school) == (leads, after)
    assert bool(picture.steps) == leads


def test_the_sheet_of_an_attending_teacher_is_the_own_row(school: VillageSchool) -> None:
    """No empty rows of others whose marks do not reach the copy; whoever holds the session keeps the whole sheet."""
    event = session(school, TODAY - timedelta(days=7))
    (slot,) = slots_of(school, event)
    school.desk.attendance.mark(slot.id, school.desk.who, AttendanceStatus.PRESENT)
    sheet = school.desk.attendance.sheet(event)
    assert ([one.person_id for one in sheet.people], sheet.is_own) == ([school.desk.who], True)
    assert [line.unmarked for line in school.desk.events.page(Which.ALL).lines] == [0]

    (mine,) = (one for one in school.desk.events.details(event).people if one.person_id == school.desk.who)
    with school.store.work() as work:
        work.save(replace(mine, role=EnrolmentRole.FACILITATOR))
    held = school.desk.attendance.sheet(event)
    assert (len(held.people), held.is_own) == (30, False)


def test_nobody_is_said_to_be_without_what_is_not_seen(school: VillageSchool) -> None:
    """A teacher's copy holds no consent of a colleague, so none is told to be missing; the own one is."""
    lines = school.desk.people.page()
    assert [line.person.id for line in lines if not line.has_consent] == [school.desk.who]
    assert school.desk.people.card(colleague(school)).is_part
    assert not school.desk.people.card(school.desk.who).is_part
    school.store.role = PRINCIPAL
    assert not any(line.has_consent for line in school.desk.people.page())
    assert not school.desk.people.card(colleague(school)).is_part


def test_an_assessor_has_nothing_of_the_school(school: VillageSchool) -> None:
    """An assessor at whose desk only projects of others lie is asked for nothing around them."""
    project(school, colleague(school), "Басқаның жобасы")
    school.store.role = ASSESSOR
    picture = school.desk.overview.picture()

    assert (picture.upcoming, picture.unfinished, picture.steps) == ((), (), ())
    assert picture.own is not None
    assert (picture.own.courses, picture.own.projects) == ((), ())
