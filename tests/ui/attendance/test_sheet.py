"""The attendance sheet as a person at the keyboard meets it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QAbstractItemModelTester

from app.domain.records.events import Attendance, AttendanceStatus, Slot
from app.ui.kit import tokens
from app.ui.kit.theme import theme
from app.usecases.attendance import mark_id
from tests.support.sessions import only, slots_of
from tests.ui.attendance.conftest import Key, OpenSheetWith

TODAY = date(2026, 10, 16)
P, L, E, A, X, O = AttendanceStatus  # noqa: E741 - the letters of the English legend
CONTROL = Qt.KeyboardModifier.ControlModifier


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


def test_a_mark_ahead_of_its_day_is_warned_about(open_sheet: OpenSheetWith) -> None:
    """Whoever marks a slot three weeks ahead is told so over the sheet, while mark and cursor are there."""
    sheet = open_sheet(TODAY, TODAY + timedelta(days=21), language="en")
    warning = sheet.sheet.ahead
    sheet.sheet.view.go_to(0, 1)
    assert not warning.isVisible()
    sheet.types("1")
    sheet.settle()
    assert warning.isVisible()
    assert warning.sentence() == "This slot is on 06.11.2026, which has not come yet."
    assert len(sheet.stored()) == 1
    sheet.sheet.view.go_to(0, 0)
    assert not warning.isVisible()
    sheet.types("1")
    assert not warning.isVisible()
    sheet.sheet.view.go_to(0, 1)
    sheet.keys(Key.Key_Delete)
    sheet.settle()
    assert not warning.isVisible()


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


def test_session_that_ends_before_it_begins_is_named(open_sheet: OpenSheetWith) -> None:
    """With an end before its start the sheet blames the hours of the session, and never the time somebody came."""
    sheet = open_sheet(language="en")
    assert not sheet.sheet.backwards.isVisible()
    (slot,) = slots_of(sheet.school, sheet.event)
    sheet.room.live.post(sheet.school.desk.events.edit_slot(slot.id, start=time(15), end=time(14)))
    sheet.settle()
    said = "This session ends before it begins: 16.10.2026 15:00–14:00. Correct its times first."
    assert sheet.sheet.backwards.isVisible()
    assert sheet.sheet.backwards.sentence() == said
    for late_or_early in "23":
        sheet.types(late_or_early)
        asker = sheet.sheet.hands.asker.line()
        sentence = "This session ends before it begins: correct its times first."
        assert asker.accessibleDescription() == sentence
        sheet.types("20")
        sheet.enter()
        assert asker.isVisible()
        assert asker.accessibleDescription() == sentence
        sheet.skip_question()
        sheet.enter()
    sheet.room.live.post(sheet.school.desk.events.edit_slot(slot.id, end=time(16)))
    sheet.settle()
    assert not sheet.sheet.backwards.isVisible()


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


def test_long_name_takes_the_room_that_slots_leave(open_sheet: OpenSheetWith) -> None:
    """With few slots the longest name is whole even in the strong type of the cursor's row."""
    sheet = open_sheet(TODAY)
    name = "Абдірахманқызы Асылзат Серікбайқызы Нұрмұхаммедова"
    sheet.room.live.post(sheet.school.desk.events.enrol_guest(sheet.event, name, "Бесқарағай орта мектебі"))
    sheet.settle()
    view = sheet.sheet.view
    strong = QFontMetrics(theme().font(tokens.BASE, strong=True))
    assert view.names.width() > strong.horizontalAdvance(name) + 52
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
