"""Typing in what came on paper: feedback forms and tests."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.domain.ids import Id
from app.domain.records.sessions import Feedback, TestScore
from app.storage.opening import close_store
from app.ui.sessions.session_view import SessionView
from tests.support.page_room import PageRoom
from tests.support.sessions import VillageSchool, session, slots_of, village_school
from tests.support.typing import press_key, type_text
from tests.ui.conftest import Show

TODAY = date(2026, 10, 16)
Key = Qt.Key


@dataclass
class Opened:
    """The page of a session with thirty people."""

    school: VillageSchool
    room: PageRoom
    view: SessionView
    event: Id

    def types(self, text: str) -> None:
        """Type into whatever has the keyboard."""
        for letter in text:
            type_text(focused(), letter)

    def enter(self) -> None:
        """Press Enter where the keyboard is."""
        press_key(focused(), Key.Key_Return, "\r")
        self.room.settle()


def focused() -> QWidget:
    """Whatever has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


@pytest.fixture
def opened(tmp_path: Path, qtbot: QtBot, show: Show) -> Iterator[Opened]:
    school = village_school(tmp_path / "Ақсу")
    room = PageRoom(school.desk, qtbot, "en")
    event = session(school, TODAY)
    view = SessionView(room.context)
    show(view, width=1166, height=712)
    view.open(slots_of(school, event)[0].id)
    room.settle()
    yield Opened(school, room, view, event)
    room.settle()
    room.close()
    close_store(school.store)


def test_a_form_takes_five_digits_and_two_enters(opened: Opened) -> None:
    """Digits go on by themselves; Enter in the last line keeps the form and the next one begins."""
    opened.view.tabs.setCurrentIndex(1)
    opened.room.settle()
    for number in range(5):
        opened.types("54350")
        opened.types("Топтық жұмыс")
        opened.enter()
        opened.enter()
        assert len(opened.school.store.all(Feedback)) == number + 1
    form = opened.school.store.all(Feedback)[0]
    assert (form.useful, form.clear, form.pace, form.atmosphere, form.will_apply) == (5, 4, 3, 5, None)
    assert form.best == "Топтық жұмыс"
    assert opened.view.feedback._entry.heading.text() == "Type in form 6"
    assert QApplication.focusWidget() is opened.view.feedback.digits[0]


def test_little_feedback_is_not_shown(opened: Opened) -> None:
    """Four forms say how many they are and why nothing more; a fifth one opens the summary, undo closes it."""
    part = opened.view.feedback
    opened.view.tabs.setCurrentIndex(1)
    opened.room.settle()
    for _ in range(4):
        opened.types("55555")
        opened.enter()
        opened.enter()
    assert "from 5 forms on" in part.summary.told()
    assert not part.summary._satisfied.isVisible()
    opened.types("11111")
    opened.enter()
    opened.enter()
    assert part.summary._satisfied.text() == "Satisfied (4 or more in the mean): 4 of 5"
    undo = opened.room.toasts[-1][1]
    assert undo is not None
    undo()
    opened.room.settle()
    assert not part.summary._satisfied.isVisible()


def test_an_empty_form_is_refused_in_words(opened: Opened) -> None:
    """Nothing typed is nothing kept."""
    opened.view.tabs.setCurrentIndex(1)
    opened.room.settle()
    opened.view.feedback.keep()
    opened.room.settle()
    assert opened.view.feedback._trouble.text() == "This form is empty."
    assert opened.school.store.all(Feedback) == []


def test_points_are_typed_down_the_column(opened: Opened) -> None:
    """A number and Enter, person by person; the gain follows by itself."""
    part = opened.view.scores
    opened.view.tabs.setCurrentIndex(2)
    opened.room.settle()
    for column, points in ((1, ("10", "12")), (2, ("15", "20"))):
        part.table.setCurrentIndex(part.model.index(0, column))
        part.table.setFocus()
        for each in points:
            type_text(part.table, each[0])
            editor = QApplication.focusWidget()
            assert isinstance(editor, QLineEdit)
            type_text(editor, each[1:])
            press_key(editor, Key.Key_Return, "\r")
            opened.room.settle()
    scores = opened.school.store.all(TestScore)
    assert sorted((one.pre, one.post) for one in scores) == [(10, 15), (12, 20)]
    assert part.table.currentIndex().row() == 2
    assert part._told.text() == "Mean gain: 75 % (2 people with both tests)."
    opened.room.live.post(opened.school.desk.feedback.set_maximum(opened.event, 30))
    opened.room.settle()
    assert {one.maximum for one in opened.school.store.all(TestScore)} == {30}
