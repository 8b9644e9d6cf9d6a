"""The attendance sheet: order, marks, hours, and two machines that mark the same person."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time, timedelta
from pathlib import Path

import pytest

from app.domain.problems import InvalidRecord
from app.domain.records.events import AbsenceReason, Attendance, AttendanceStatus, EnrolmentStatus, Event, Proof
from app.domain.records.people import Person
from app.domain.rules.attendance import credit_event
from app.storage.opening import close_store
from app.usecases.attendance import mark_id
from app.usecases.desk import Desk
from tests.support.sessions import VillageSchool, session, slots_of, village_school
from tests.support.stores import new_store

TODAY = date(2026, 10, 16)


@pytest.fixture
def school(tmp_path: Path) -> Iterator[VillageSchool]:
    made = village_school(tmp_path / "Ақсу")
    yield made
    close_store(made.store)


def test_sheet_is_people_in_kazakh_order_by_slots_in_time(school: VillageSchool) -> None:
    """Rows follow the Kazakh alphabet, columns the calendar, and nobody is marked yet."""
    event = session(school, TODAY + timedelta(days=7), TODAY)
    sheet = school.desk.attendance.sheet(event)
    assert [slot.day for slot in sheet.slots] == [TODAY, TODAY + timedelta(days=7)]
    names = [person.name for person in sheet.people]
    assert len(names) == 30
    assert names[0] == "Ахметов Данияр"
    assert names[-5:] == ["Шәріпов Мұрат", "Ыбыраев Асқар", "Іргебаева Толғанай", "Юсупова Ләззат", "Яковлева Ирина"]
    assert all(not person.marks for person in sheet.people)
    assert sheet.threshold == 80


def test_mark_stands_with_all_that_belongs_to_it(school: VillageSchool) -> None:
    """Being late carries the time of arrival; marking again as present leaves nothing of it behind."""
    event = session(school)
    (slot,), person = slots_of(school, event), school.people["Цой Виктория"]
    school.desk.attendance.mark(slot.id, person, AttendanceStatus.LATE, arrival=time(10, 20))
    found = school.store.get(Attendance, mark_id(slot.id, person))
    assert (found.status, found.arrival) == (AttendanceStatus.LATE, time(10, 20))
    school.desk.attendance.mark(slot.id, person, AttendanceStatus.PRESENT)
    found = school.store.get(Attendance, mark_id(slot.id, person))
    assert (found.status, found.arrival) == (AttendanceStatus.PRESENT, None)


def test_marking_keeps_proof_and_note(school: VillageSchool) -> None:
    """A corrected mark does not lose the proof and the note that somebody put beside it."""
    event = session(school)
    (slot,), person = slots_of(school, event), school.people["Цой Виктория"]
    row = mark_id(slot.id, person)
    with school.store.work() as work:
        work.save(
            Attendance(
                id=row, slot_id=slot.id, person_id=person, status=AttendanceStatus.ABSENT, note="қоңырау шалды",
                proof=Proof.FACILITATOR,
            )
        )  # fmt: skip
    school.desk.attendance.mark(slot.id, person, AttendanceStatus.EXCUSED, reason=AbsenceReason.ILLNESS)
    found = school.store.get(Attendance, row)
    assert (found.note, found.proof, found.reason) == ("қоңырау шалды", Proof.FACILITATOR, AbsenceReason.ILLNESS)


def test_two_machines_meet_in_one_row(school: VillageSchool, tmp_path: Path) -> None:
    """Two laptops that mark the same person in the same slot write the same record, so sync can only merge them."""
    event = session(school)
    (slot,), person = slots_of(school, event), school.people["Цой Виктория"]
    other_store = new_store(tmp_path / "екінші")
    with other_store.work() as work:
        for known in (school.store.get(Event, event), slot, school.store.get(Person, person)):
            work.save(known)
    other = Desk(other_store, tmp_path / "екінші", who=person, school=school.desk.school)
    here = school.desk.attendance.mark(slot.id, person, AttendanceStatus.PRESENT)
    there = other.attendance.mark(slot.id, person, AttendanceStatus.LATE, arrival=time(10, 5))
    close_store(other_store)
    assert here.rows == there.rows == {"attendance": frozenset({mark_id(slot.id, person)})}


def test_clearing_empties_the_cell_and_marks_again(school: VillageSchool) -> None:
    """A cleared cell counts as not marked, and can be marked again in the same row."""
    event = session(school)
    (slot,), person = slots_of(school, event), school.people["Цой Виктория"]
    desk = school.desk.attendance
    assert desk.clear(slot.id, person).rows == {}
    desk.mark(slot.id, person, AttendanceStatus.LATE, minutes=30)
    desk.clear(slot.id, person)
    found = school.store.get(Attendance, mark_id(slot.id, person))
    assert (found.status, found.minutes_present) == (None, None)
    desk.mark(slot.id, person, AttendanceStatus.ONLINE)
    assert len(school.store.all(Attendance)) == 1


def test_minutes_beyond_the_slot_are_refused_before_anything_is_written(school: VillageSchool) -> None:
    """A wrong number of minutes among many marks writes none of them."""
    event = session(school)
    (slot,) = slots_of(school, event)
    good, bad = list(school.people.values())[:2]
    marks = [
        Attendance(id=mark_id(slot.id, good), slot_id=slot.id, person_id=good, status=AttendanceStatus.PRESENT),
        Attendance(
            id=mark_id(slot.id, bad), slot_id=slot.id, person_id=bad, status=AttendanceStatus.LATE, minutes_present=91
        ),
    ]
    with pytest.raises(InvalidRecord):
        school.desk.attendance.put(marks)
    assert school.store.all(Attendance) == []


def test_sheet_of_thirty_is_one_transaction(school: VillageSchool) -> None:
    """All present except a few is one change to be undone, and says exactly which rows it touched."""
    event = session(school)
    (slot,) = slots_of(school, event)
    changed = school.desk.attendance.mark_many(
        [(slot.id, person) for person in school.people.values()], AttendanceStatus.PRESENT
    )
    assert len(changed.rows["attendance"]) == 30
    sheet = school.desk.attendance.sheet(event)
    assert {person.marks[slot.id].status for person in sheet.people} == {AttendanceStatus.PRESENT}


def test_hours_follow_the_rule_of_the_domain(school: VillageSchool) -> None:
    """Present counts in full, being an hour late leaves half an hour of ninety minutes, absence nothing."""
    event = session(school, TODAY, TODAY + timedelta(days=1), TODAY + timedelta(days=2))
    slots, person = slots_of(school, event), school.people["Цой Виктория"]
    desk = school.desk.attendance
    desk.mark(slots[0].id, person, AttendanceStatus.PRESENT)
    desk.mark(slots[1].id, person, AttendanceStatus.LATE, arrival=time(11))
    desk.mark(slots[2].id, person, AttendanceStatus.ABSENT)
    sheet = desk.sheet(event)
    row = next(one for one in sheet.people if one.person_id == person)
    worth = credit_event(sheet.slots, row.marks, sheet.academic_hour_min)
    assert (worth.credited_minutes, worth.planned_minutes, worth.half_hours) == (120, 270, 5)
    assert not worth.reaches(sheet.threshold)


def test_who_declined_is_not_on_the_sheet(school: VillageSchool) -> None:
    """People who declined or withdrew leave the sheet, and their marks wait for them."""
    event = session(school)
    (slot,) = slots_of(school, event)
    enrolment = school.desk.events.details(event).people[0]
    school.desk.attendance.mark(slot.id, enrolment.person_id, AttendanceStatus.PRESENT)
    school.desk.events.edit_enrolment(enrolment.id, status=EnrolmentStatus.DECLINED)
    assert enrolment.person_id not in {one.person_id for one in school.desk.attendance.sheet(event).people}
    school.desk.events.edit_enrolment(enrolment.id, status=EnrolmentStatus.CONFIRMED)
    back = next(one for one in school.desk.attendance.sheet(event).people if one.person_id == enrolment.person_id)
    assert back.marks[slot.id].status is AttendanceStatus.PRESENT
