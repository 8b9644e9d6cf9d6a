"""The attendance sheet as a person at the keyboard meets it."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QMenu

from app.domain.change import Changed
from app.domain.problems import StorageFull
from app.domain.records.events import AbsenceReason, Attendance, AttendanceStatus, Slot
from app.ui.history.dialog import HistoryDialog
from app.ui.history.step_card import StepCard
from app.usecases.attendance import AttendanceDesk, mark_id
from tests.support.sessions import only, slots_of
from tests.support.typing import press_key
from tests.ui.attendance.conftest import Key, OpenSheetWith

TODAY = date(2026, 10, 16)
P, L, E, A, X, O = AttendanceStatus  # noqa: E741 - the letters of the English legend
CONTROL = Qt.KeyboardModifier.ControlModifier


def test_thirty_people_keyboard_only(open_sheet: OpenSheetWith) -> None:
    """All present except three, one of them ten minutes late: fewer than thirty keys, and everything is on the disk."""
    sheet = open_sheet()
    sheet.sheet.exceptions.start()
    sheet.pressed = 1
    sheet.types("4 17 22")
    sheet.enter()
    for _ in range(3):
        sheet.keys(Key.Key_Down)
    sheet.types("2")
    sheet.types("10")
    sheet.enter()
    sheet.settle()
    marks = sheet.shown()
    assert [number for number, mark in enumerate(marks, 1) if mark is A] == [17, 22]
    assert marks.count(P) == 27
    assert marks[3] is L
    stored = sheet.stored()
    assert len(stored) == 30
    assert stored[sheet.sheet.model.people[3].person_id].arrival == time(10, 10)
    assert sheet.pressed < 30


def test_person_by_person_needs_two_keys_each(open_sheet: OpenSheetWith) -> None:
    """Going down the list with a mark and Enter takes sixty keys for thirty people."""
    sheet = open_sheet()
    for _ in range(30):
        sheet.types("1")
        sheet.enter()
    sheet.settle()
    assert sheet.pressed == 60
    assert set(sheet.shown()) == {P}
    assert len(sheet.stored()) == 30


@pytest.mark.parametrize(
    ("language", "letters"), [("kk", "ҚКЕЖСО"), ("ru", "БОРНУД"), ("en", "PLEAXO"), ("kk", "қкежсо")]
)
def test_letters_of_the_language_of_the_window(open_sheet: OpenSheetWith, language: str, letters: str) -> None:
    """Each mark has a letter in Kazakh, Russian and English, in either case."""
    sheet = open_sheet(language=language)
    for letter in letters:
        sheet.types(letter)
        sheet.skip_question()
        sheet.enter()
    assert sheet.shown()[:6] == [P, L, E, A, X, O]


def test_digit_row_of_a_kazakh_keyboard(open_sheet: OpenSheetWith) -> None:
    """On a Kazakh layout the keys 1–6 type signs and letters; they are the same six marks there."""
    sheet = open_sheet()
    for typed in '"әіңғ,':
        sheet.types(typed)
        sheet.skip_question()
        sheet.enter()
    assert sheet.shown()[:6] == [P, L, E, A, X, O]


def test_space_cycles_enter_goes_down_delete_empties(open_sheet: OpenSheetWith) -> None:
    """Space walks through the marks, Enter goes to the next person, Delete empties the cell."""
    sheet = open_sheet()
    sheet.keys(Key.Key_Space)
    assert sheet.shown()[0] is P
    sheet.enter()
    assert sheet.sheet.view.cell() == (1, 0)
    sheet.keys(Key.Key_Up, Key.Key_Delete)
    sheet.settle()
    assert sheet.shown()[0] is None
    assert next(iter(sheet.stored().values())).status is None


def test_late_asks_for_the_time_in_place(open_sheet: OpenSheetWith) -> None:
    """Late is saved at once; a time or minutes typed behind it are added, and Enter goes on to the next person."""
    sheet = open_sheet()
    sheet.types("2")
    assert sheet.sheet.hands.asker.isVisible()
    sheet.types("99")
    sheet.enter()
    assert sheet.sheet.hands.asker.isVisible()
    sheet.sheet.hands.asker.line().clear()
    sheet.types("1025")
    sheet.enter()
    sheet.settle()
    person = sheet.sheet.model.people[0].person_id
    assert sheet.stored()[person].arrival == time(10, 25)
    assert sheet.sheet.view.cell() == (1, 0)
    sheet.types("3")
    sheet.types("20")
    sheet.enter()
    sheet.settle()
    assert sheet.stored()[sheet.sheet.model.people[1].person_id].departure == time(11, 10)


def test_reason_by_key(open_sheet: OpenSheetWith) -> None:
    """F2 on somebody who is excused offers the reasons; a digit takes one."""
    sheet = open_sheet()
    sheet.types("5")
    sheet.keys(Key.Key_F2)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    press_key(popup, 0, "4")
    sheet.settle()
    assert next(iter(sheet.stored().values())).reason is AbsenceReason.TRANSPORT


def test_selection_takes_one_mark(open_sheet: OpenSheetWith) -> None:
    """Cells chosen with Shift and the arrows are marked together."""
    sheet = open_sheet()
    sheet.keys(Key.Key_Down, Key.Key_Down, Key.Key_Down, modifiers=Qt.KeyboardModifier.ShiftModifier)
    sheet.types("6")
    sheet.settle()
    assert sheet.shown()[:5] == [O, O, O, O, None]
    assert len(sheet.stored()) == 4


def test_paste_a_column_in_any_language(open_sheet: OpenSheetWith) -> None:
    """A column copied from a table is read in three languages; what means nothing is named and changes nothing."""
    sheet = open_sheet()
    QGuiApplication.clipboard().setText("Қатысты\r\nопоздал\r\nabsent\r\n\r\n+\r\nбілмеймін\r\nн\r\n")
    sheet.keys(Key.Key_V, modifiers=CONTROL)
    sheet.settle()
    assert sheet.shown()[:7] == [P, L, A, None, P, None, A]
    text, undo = sheet.room.toasts[-1]
    assert "білмеймін" in text
    assert undo is not None
    undo()
    sheet.settle()
    assert set(sheet.shown()) == {None}


def test_undo_goes_back_step_by_step(open_sheet: OpenSheetWith) -> None:
    """Ctrl+Z takes back one deed at a time: first the whole column, then the single mark."""
    sheet = open_sheet()
    sheet.types("4")
    sheet.sheet.exceptions.start()
    sheet.enter()
    assert set(sheet.shown()) == {P}
    sheet.keys(Key.Key_Z, modifiers=CONTROL)
    assert sheet.shown()[:2] == [A, None]
    sheet.keys(Key.Key_Z, modifiers=CONTROL)
    sheet.settle()
    assert set(sheet.shown()) == {None}
    assert {one.status for one in sheet.stored().values()} == {None}


def test_undo_leaves_what_somebody_else_changed(open_sheet: OpenSheetWith) -> None:
    """A mark that came from another machine after ours is not taken back, and the person is told."""
    sheet = open_sheet()
    sheet.types("4")
    sheet.settle()
    (slot,) = slots_of(sheet.school, sheet.event)
    person = sheet.sheet.model.people[0].person_id
    changed = sheet.school.desk.attendance.mark(slot.id, person, X)
    sheet.room.live.post(changed)
    sheet.settle()
    sheet.keys(Key.Key_Z, modifiers=CONTROL)
    sheet.settle()
    assert sheet.shown()[0] is X
    assert len(sheet.room.toasts) == 1


def test_failed_save_keeps_the_mark_and_can_be_retried(
    open_sheet: OpenSheetWith, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When the disk is full the typed mark stays, says so, and is saved by "try again"."""
    sheet = open_sheet()

    def full(*_args: object) -> Changed:
        raise StorageFull(folder="/", free_bytes=0)

    with monkeypatch.context() as patch:
        patch.setattr(AttendanceDesk, "put", full)
        sheet.types("4")
        sheet.settle()
    assert sheet.shown()[0] is A
    assert sheet.sheet.model.marks.look(0, 0).failed
    assert sheet.sheet.unsaved.isVisible()
    assert isinstance(sheet.room.problems[0], StorageFull)
    assert sheet.stored() == {}
    sheet.sheet.edits.retry()
    sheet.settle()
    assert not sheet.sheet.unsaved.isVisible()
    assert next(iter(sheet.stored().values())).status is A


def test_news_from_elsewhere_keeps_the_cursor(open_sheet: OpenSheetWith) -> None:
    """Somebody added by sync is highlighted, everybody keeps their marks, and the cursor stays on its person."""
    sheet = open_sheet()
    sheet.keys(*[Key.Key_Down] * 9)
    before = sheet.sheet.view.place()
    assert before is not None
    events = sheet.school.desk.events
    sheet.room.live.post(events.enrol_guest(sheet.event, "Абаев Абай", "Аягөз ОМ"))
    sheet.settle()
    model = sheet.sheet.model
    guest = model.people[0]
    assert (guest.name, guest.is_guest) == ("Абаев Абай", True)
    assert model.marks.fresh_people == {guest.person_id}
    assert "New on the sheet" in model.headerData(0, Qt.Orientation.Vertical, int(Qt.ItemDataRole.ToolTipRole))
    assert sheet.sheet.view.place() == before
    assert sheet.sheet.view.cell() == (10, 0)
    sheet.keys(*[Key.Key_Up] * 10)
    assert model.marks.fresh_people == frozenset()


def test_typed_mark_survives_a_sheet_read_meanwhile(open_sheet: OpenSheetWith) -> None:
    """A sheet that was read before a mark was made never takes the mark off the screen."""
    sheet = open_sheet()
    sheet.types("1")
    sheet.room.live.post(Changed({"enrolment": frozenset()}))
    sheet.types("4")
    for _ in range(20):
        sheet.room.qtbot.wait(2)
        assert sheet.shown()[0] is A
    sheet.settle()
    assert sheet.shown()[0] is A


def test_model_is_a_sound_model(open_sheet: OpenSheetWith) -> None:
    """The model keeps the rules of item models through marks, undo and news."""
    sheet = open_sheet(TODAY, TODAY + timedelta(days=7))
    tester = QAbstractItemModelTester(
        sheet.sheet.model, QAbstractItemModelTester.FailureReportingMode.Warning, sheet.sheet
    )
    sheet.types("1")
    sheet.keys(Key.Key_Right)
    sheet.types("5")
    sheet.settle()
    sheet.room.live.post(sheet.school.desk.events.enrol_guest(sheet.event, "Абаев Абай"))
    sheet.settle()
    sheet.keys(Key.Key_Z, modifiers=CONTROL)
    sheet.settle()
    assert tester.model() is sheet.sheet.model


def test_cell_speaks_name_day_and_mark(open_sheet: OpenSheetWith) -> None:
    """A screen reader hears who, when and what, never only a colour or a sign."""
    sheet = open_sheet(language="en")
    sheet.types("2")
    sheet.types("20")
    sheet.enter()
    model = sheet.sheet.model
    said = model.data(model.index(0, 0), int(Qt.ItemDataRole.AccessibleTextRole))
    assert said == "Ахметов Данияр, 16.10: Late, 10:20"
    unmarked = model.data(model.index(1, 0), int(Qt.ItemDataRole.AccessibleTextRole))
    assert unmarked.endswith("16.10: not marked")


def test_totals_follow_the_marks_at_once(open_sheet: OpenSheetWith) -> None:
    """Attended and credited hours are right in the moment of the key, before anything is saved."""
    sheet = open_sheet(TODAY - timedelta(days=7), TODAY)
    model = sheet.sheet.model
    sheet.sheet.view.go_to(0, 0)
    sheet.types("1")
    assert [model.index(0, column).data() for column in (2, 3)] == ["1/1", "2/4"]
    sheet.sheet.view.go_to(0, 1)
    sheet.types("4")
    assert [model.index(0, column).data() for column in (2, 3)] == ["1/2", "2/4"]
    assert [model.index(1, column).data() for column in (2, 3)] == ["0/2", "0/4"]
    sheet.settle()


def test_names_stand_in_kazakh_order_with_numbers(open_sheet: OpenSheetWith) -> None:
    """The rows carry numbers and names in the order of the Kazakh alphabet."""
    sheet = open_sheet()
    model = sheet.sheet.model
    heads = [model.headerData(row, Qt.Orientation.Vertical) for row in (0, 1, 29)]
    assert heads == ["1  Ахметов Данияр", "2  Әбдірахман Мәдина", "30  Яковлева Ирина"]


def test_repainting_copies_pictures(open_sheet: OpenSheetWith) -> None:
    """A sheet of 360 cells is painted from a few pictures, and painting it again only copies rows."""
    sheet = open_sheet(*[TODAY - timedelta(days=7 * week) for week in range(12)])
    statuses = list(AttendanceStatus)
    slots = slots_of(sheet.school, sheet.event)
    for column, slot in enumerate(slots):
        people = [person.person_id for person in sheet.sheet.model.people]
        for place, status in enumerate(statuses):
            chosen = people[(place + column) % 6 :: 6]
            sheet.school.desk.attendance.mark_many([(slot.id, person) for person in chosen], status)
    sheet.sheet.open(sheet.event)
    sheet.settle()
    sheet.sheet.view.viewport().grab()
    cells, rows = sheet.sheet.view.pictures.counts
    sheet.sheet.view.viewport().grab()
    assert sheet.sheet.view.pictures.counts == (cells, rows)
    assert (cells < 40, rows < 30) == (True, True)


def test_numbers_line_shows_what_will_happen(open_sheet: OpenSheetWith) -> None:
    """Before Enter the line spells out names and marks; what cannot be read is named and nothing is marked."""
    sheet = open_sheet(language="en")
    sheet.sheet.exceptions.start()
    sheet.types("2 5l")
    preview = sheet.sheet.exceptions.preview()
    assert "Absent: 2 Әбдірахман Мәдина" in preview
    assert "Late: 5 Досжанов Бауыржан" in preview
    sheet.types(" 44")
    assert "44" in sheet.sheet.exceptions.preview()
    sheet.enter()
    assert set(sheet.shown()) == {None}


def test_sheet_without_hours_takes_minutes(open_sheet: OpenSheetWith) -> None:
    """Where the slot has no hours, the number behind "late" is the minutes the person was there."""
    sheet = open_sheet()
    (slot,) = slots_of(sheet.school, sheet.event)
    sheet.room.live.post(sheet.school.desk.events.edit_slot(slot.id, start=None, end=None))
    sheet.settle()
    sheet.types("2")
    sheet.types("40")
    sheet.enter()
    sheet.settle()
    assert next(iter(sheet.stored().values())).minutes_present == 40


def test_marks_typed_are_there_after_a_kill(open_sheet: OpenSheetWith) -> None:
    """A committed mark is in the file itself: another reader sees it without anything being closed."""
    sheet = open_sheet()
    sheet.types("1")
    sheet.settle()
    path = sheet.school.store.writer.url.database
    assert path is not None
    with sqlite3.connect(path) as other:
        rows = other.execute("SELECT status FROM attendance").fetchall()
    assert rows == [("present",)]


def test_cursor_starts_where_work_is_left(open_sheet: OpenSheetWith) -> None:
    """The sheet opens at the latest slot that has begun and has gaps."""
    sheet = open_sheet(TODAY - timedelta(days=14), TODAY - timedelta(days=7), TODAY + timedelta(days=7))
    assert sheet.sheet.view.cell() == (0, 1)
    slots = slots_of(sheet.school, sheet.event)
    everybody = [(slots[1].id, person) for person in sheet.school.people.values()]
    sheet.school.desk.attendance.mark_many(everybody, P)
    sheet.sheet.open(sheet.event)
    sheet.settle()
    assert sheet.sheet.view.cell() == (0, 0)


def test_removed_slot_leaves_the_sheet_in_order(open_sheet: OpenSheetWith) -> None:
    """A slot that disappears while the cursor is in it leaves the cursor on another one."""
    sheet = open_sheet(TODAY - timedelta(days=7), TODAY)
    slots = slots_of(sheet.school, sheet.event)
    sheet.sheet.view.go_to(3, 1)
    sheet.room.live.post(sheet.school.desk.events.remove_slot(slots[1].id))
    sheet.settle()
    assert sheet.sheet.model.columnCount() == 3
    assert sheet.sheet.view.cell() is not None
    sheet.room.live.post(sheet.school.desk.events.remove_slot(slots[0].id))
    sheet.settle()
    assert sheet.sheet.model.columnCount() == 0


@pytest.mark.parametrize(("width", "height"), [(1166, 712), (1029, 518)])
def test_nothing_is_wider_than_the_window(open_sheet: OpenSheetWith, width: int, height: int) -> None:
    """The sheet fits both screen sizes and leaves room for at least six people."""
    sheet = open_sheet(TODAY, language="ru", width=width, height=height)
    assert sheet.sheet.minimumSizeHint().width() <= width
    view = sheet.sheet.view
    assert view.viewport().height() // view.rowHeight(0) >= 6
    assert not view.horizontalScrollBar().isVisible()


def test_mark_ids_are_the_derived_ones(open_sheet: OpenSheetWith) -> None:
    """Every mark is written under the id that another machine would give it."""
    sheet = open_sheet()
    sheet.types("1")
    sheet.settle()
    (slot,) = slots_of(sheet.school, sheet.event)
    assert isinstance(slot, Slot)
    (found,) = sheet.school.store.all(Attendance)
    assert found.id == mark_id(slot.id, sheet.sheet.model.people[0].person_id)
    changed = sheet.school.desk.attendance.put([replace(found, status=L)])
    assert only(changed.rows["attendance"]) == found.id


def test_taking_somebody_off_the_sheet_can_be_taken_back(open_sheet: OpenSheetWith) -> None:
    """The menu of a cell takes its person off the sheet; the marks wait, and undo brings both back."""
    sheet = open_sheet()
    sheet.types("1")
    sheet.settle()
    first = sheet.sheet.model.people[0]
    sheet.sheet.view.menu_wanted.emit(sheet.sheet.mapToGlobal(sheet.sheet.rect().center()))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.actions()[-1].trigger()
    menu.close()
    sheet.settle()
    assert first.person_id not in {person.person_id for person in sheet.sheet.model.people}
    undo = sheet.room.toasts[-1][1]
    assert undo is not None
    undo()
    sheet.settle()
    assert sheet.sheet.model.people[0].person_id == first.person_id
    assert sheet.shown()[0] is P


def test_ctrl_z_belongs_to_the_window_when_no_mark_is_left(open_sheet: OpenSheetWith) -> None:
    """With nothing to take back on the sheet, Ctrl+Z goes on to the window, whose toast may have something."""
    sheet = open_sheet()
    event = QKeyEvent(QEvent.Type.ShortcutOverride, Key.Key_Z, CONTROL)
    event.ignore()
    QApplication.sendEvent(sheet.sheet.view, event)
    assert not event.isAccepted()
    sheet.types("1")
    event.ignore()
    QApplication.sendEvent(sheet.sheet.view, event)
    assert event.isAccepted()


def test_ctrl_h_tells_the_history_of_a_mark(open_sheet: OpenSheetWith) -> None:
    """Who set a mark, when, and what stood before is one key away; an empty cell has no history to show."""
    sheet = open_sheet()
    assert sheet.sheet.hands._record() is None
    sheet.types("4")
    sheet.types("1")
    sheet.settle()
    sheet.sheet.hands._show_history()
    sheet.settle()
    (dialog,) = sheet.sheet.findChildren(HistoryDialog)
    assert len(dialog.findChildren(StepCard)) == 2
    dialog.close()
