"""Keys of the attendance sheet: digits and letters of every keyboard, arrows, times, reasons, a pasted column."""

from __future__ import annotations

from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app.domain.records.events import AbsenceReason, AttendanceStatus
from tests.support.typing import press_key
from tests.ui.attendance.conftest import Key, OpenSheetWith

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


def test_numbers_line_keeps_marks_that_stand(open_sheet: OpenSheetWith) -> None:
    """All present except leaves a mark that stands unless its number is named, and one Ctrl+Z takes it back."""
    sheet = open_sheet(language="en")
    sheet.types("2")
    sheet.types("1020")
    sheet.enter()
    sheet.types("5")
    sheet.enter()
    sheet.types("2")
    sheet.skip_question()
    sheet.sheet.exceptions.start()
    sheet.types("3 4 9x")
    preview = sheet.sheet.exceptions.preview()
    assert preview.endswith("Others without a mark: Present · 2 keep their mark")
    sheet.enter()
    sheet.settle()
    assert sheet.shown()[:5] == [L, X, A, A, P]
    assert sheet.shown()[8] is X
    assert sheet.shown().count(P) == 25
    first = sheet.sheet.model.people[0].person_id
    assert sheet.stored()[first].arrival == time(10, 20)
    sheet.keys(Key.Key_Z, modifiers=CONTROL)
    sheet.settle()
    assert sheet.shown() == [L, X, L, *[None] * 27]
    assert sheet.stored()[first].arrival == time(10, 20)
