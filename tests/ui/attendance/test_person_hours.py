"""The hours of one person: reached from the sheet with a key, told in words, corrected in place."""

from __future__ import annotations

from datetime import date, time, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from app.domain.records.events import Attendance, AttendanceStatus, EnrolmentRole
from app.domain.records.programmes import Artefact, Programme, ProgrammeCycle
from app.ui.attendance.person_hours import PersonHours
from app.ui.certificates.people import CertificatePeople
from tests.support.sessions import slots_of
from tests.support.typing import press_key, type_text
from tests.ui.attendance.conftest import OpenSheet, OpenSheetWith

TODAY = date(2026, 10, 16)


def hours_of_first(sheet: OpenSheet) -> PersonHours:
    """The dialog for the first person, opened with F4."""
    sheet.sheet.view.go_to(0, 0)
    sheet.keys(Qt.Key.Key_F4)
    sheet.settle()
    (dialog,) = sheet.sheet.findChildren(PersonHours)
    return dialog


def test_f4_tells_the_hours_and_why(open_sheet: OpenSheetWith) -> None:
    """The figure of the row in a sentence, what was lost, and what each slot is worth."""
    sheet = open_sheet(TODAY - timedelta(days=7), TODAY, language="en")
    first, second = slots_of(sheet.school, sheet.event)
    person = sheet.sheet.model.people[0].person_id
    desk = sheet.school.desk.attendance
    desk.mark(first.id, person, AttendanceStatus.LATE, arrival=time(10, 40))
    desk.mark(second.id, person, AttendanceStatus.ABSENT)
    dialog = hours_of_first(sheet)
    figure, why, rule = dialog.words()
    assert figure == "1 of 2 slots, 1 of 4 academic hours"
    assert "Coming late or leaving early cost 40 min." in why
    assert "27 % of the planned time; the certificate needs 80 %: not reached." in why
    assert rule.endswith("Academic hours on the certificate: 1; only whole halves count.")
    assert [row.chip for row in dialog.slots.rows()] == ["50 of 90 min", "0 of 90 min"]
    dialog.accept()


def test_one_figure_of_hours_is_shown_everywhere(open_sheet: OpenSheetWith) -> None:
    """Eighty minutes are 1.5 academic hours on the sheet, behind F4, in the list of certificates and on the paper."""
    sheet = open_sheet(TODAY - timedelta(days=7), language="en")
    desk, model = sheet.school.desk, sheet.sheet.model
    (slot,) = slots_of(sheet.school, sheet.event)
    desk.events.edit_slot(slot.id, end=time(11, 20))
    person = model.people[0].person_id
    sheet.room.live.post(desk.attendance.mark(slot.id, person, AttendanceStatus.PRESENT))
    dialog = hours_of_first(sheet)
    figure, _why, rule = dialog.words()
    dialog.accept()
    assert [model.index(0, column).data() for column in (1, 2)] == ["1/1", "1.5/1.5"]
    assert figure == "1 of 1 slots, 1.5 of 1.5 academic hours"
    assert rule.endswith("Academic hours on the certificate: 1.5; only whole halves count.")
    page = desk.certificates.of_event(sheet.event)
    people = CertificatePeople("en")
    sheet.room.qtbot.addWidget(people)
    people.show_lines(page, fresh=True)
    assert people.rows.rows()[0].subtitle == "1 of 1 slots, 1.5 of 1.5 h"
    assert page.lines[0].draft.half_hours == 3
    assert desk.people.card(person).story.half_hours == 3


def test_f4_quotes_the_paper_of_who_leads(open_sheet: OpenSheetWith) -> None:
    """Whoever leads the session is told the planned hours, for their paper says those whatever their own marks are."""
    sheet = open_sheet(TODAY, language="en")
    desk = sheet.school.desk
    desk.events.edit_enrolment(sheet.sheet.model.people[0].enrolment.id, role=EnrolmentRole.TRAINER)
    dialog = hours_of_first(sheet)
    figure, _why, rule = dialog.words()
    dialog.accept()
    assert figure == "0 of 1 slots, 0 of 2 academic hours"
    assert rule.endswith("Academic hours on the certificate: 2; only whole halves count.")
    assert desk.certificates.of_event(sheet.event).lines[0].draft.half_hours == 4


def test_a_mark_is_corrected_where_it_is_explained(open_sheet: OpenSheetWith) -> None:
    """Changing the arrival changes the figure at once; the next person is one key away."""
    sheet = open_sheet(TODAY, language="en")
    (slot,) = slots_of(sheet.school, sheet.event)
    people = sheet.sheet.model.people
    sheet.school.desk.attendance.mark(slot.id, people[0].person_id, AttendanceStatus.LATE, arrival=time(10, 40))
    dialog = hours_of_first(sheet)
    arrival = dialog.form.editors["arrival"].widget
    assert isinstance(arrival, QLineEdit)
    arrival.setFocus()
    arrival.selectAll()
    type_text(arrival, "1010")
    press_key(arrival, Qt.Key.Key_Return, "\r")
    sheet.settle()
    assert sheet.stored()[people[0].person_id].arrival == time(10, 10)
    assert dialog.words()[0] == "1 of 1 slots, 2 of 2 academic hours"
    dialog._step(1)
    sheet.settle()
    assert dialog._header._title.text() == people[1].name
    dialog.accept()


def test_impossible_minutes_are_refused_in_words(open_sheet: OpenSheetWith) -> None:
    """More minutes than the slot has are not kept, and the field says how many there are."""
    sheet = open_sheet(TODAY, language="en")
    (slot,) = slots_of(sheet.school, sheet.event)
    person = sheet.sheet.model.people[0].person_id
    sheet.school.desk.attendance.mark(slot.id, person, AttendanceStatus.LEFT_EARLY, minutes=30)
    dialog = hours_of_first(sheet)
    dialog._edit("minutes_present", 500)
    sheet.settle()
    assert dialog.form.fields["minutes_present"].line_text() == "The slot has 90 minutes without its breaks."
    assert sheet.stored()[person].minutes_present == 30
    dialog.accept()


def test_the_programme_decides(open_sheet: OpenSheetWith) -> None:
    """A programme that forgives an hour credits what another one would not, on the sheet and in the story."""
    sheet = open_sheet(TODAY, language="en")
    store = sheet.school.store
    with store.work() as work:
        programme = Programme(id=store.new_id(), code="AMS")
        cycle = ProgrammeCycle(id=store.new_id(), programme_id=programme.id, name="2026", late_minutes=60)
        work.save(programme)
        work.save(cycle)
    sheet.school.desk.events.edit(sheet.event, cycle_id=cycle.id)
    (slot,) = slots_of(sheet.school, sheet.event)
    person = sheet.sheet.model.people[0].person_id
    sheet.school.desk.attendance.mark(slot.id, person, AttendanceStatus.LATE, arrival=time(10, 40))
    dialog = hours_of_first(sheet)
    assert dialog.words()[0] == "1 of 1 slots, 2 of 2 academic hours"
    assert "up to 60 min late costs nothing" in dialog.words()[2]
    dialog.accept()


def test_notes_and_proof_stay_when_a_mark_changes(open_sheet: OpenSheetWith) -> None:
    """Another status takes times and reason along, and leaves the note."""
    sheet = open_sheet(TODAY, language="en")
    (slot,) = slots_of(sheet.school, sheet.event)
    person, desk = sheet.sheet.model.people[0].person_id, sheet.school.desk.attendance
    desk.edit(slot.id, person, status=AttendanceStatus.LATE)
    desk.edit(slot.id, person, arrival=time(10, 5))
    desk.edit(slot.id, person, note="Жол жабық болды")
    desk.edit(slot.id, person, status=AttendanceStatus.ABSENT)
    (mark,) = sheet.school.store.all(Attendance)
    assert (mark.status, mark.arrival, mark.note) == (AttendanceStatus.ABSENT, None, "Жол жабық болды")


def test_the_hours_say_what_else_is_needed(open_sheet: OpenSheetWith) -> None:
    """Where a programme asks for a report and a test, the hours of a person end with what is not there yet."""
    sheet = open_sheet(TODAY, language="en")
    programmes = sheet.school.desk.programmes
    (programme,) = programmes.create("АМШ").rows["programme"]
    (cycle,) = programmes.create_cycle(programme, "2026").rows["programme_cycle"]
    work = frozenset({Artefact.LESSON_STUDY_REPORT})
    programmes.edit(ProgrammeCycle, cycle, required_work=work, test_percent=0)
    sheet.school.desk.events.edit(sheet.event, cycle_id=cycle)
    dialog = hours_of_first(sheet)
    assert dialog.words()[1].endswith(
        "Still needed: an approved report of a lesson study. Still needed: the test after."
    )
    dialog.accept()
