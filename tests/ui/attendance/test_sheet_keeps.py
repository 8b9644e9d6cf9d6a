"""What was marked is kept: saves that fail, kills, news from elsewhere, steps back."""

from __future__ import annotations

import sqlite3

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu

from app.domain.change import Changed
from app.domain.problems import StorageFull
from app.domain.records.events import AttendanceStatus
from app.ui.history.dialog import HistoryDialog
from app.ui.history.step_card import StepCard
from app.usecases.attendance import AttendanceDesk
from tests.support.sessions import slots_of
from tests.ui.attendance.conftest import Key, OpenSheetWith

P, L, E, A, X, O = AttendanceStatus  # noqa: E741 - the letters of the English legend
CONTROL = Qt.KeyboardModifier.ControlModifier


def test_undo_goes_back_step_by_step(open_sheet: OpenSheetWith) -> None:
    """Ctrl+Z takes back one deed at a time: first the whole column, then the single mark."""
    sheet = open_sheet()
    sheet.types("4")
    sheet.sheet.exceptions.start()
    sheet.enter()
    assert sheet.shown() == [A, *[P] * 29]
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
