"""The keys of a page answer wherever in the window the focus is, and a new session has it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.sessions.page import SessionsPage
from app.ui.sessions.people_picker import PeoplePicker
from app.ui.shell.rail import RailButton
from tests.support.typing import press_key, type_text
from tests.support.whole_window import Practice, practice_as

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def practice(tmp_path: Path, qtbot: QtBot) -> Iterator[Practice]:
    """The window of a facilitator, at the sessions of a school that has some."""
    with practice_as("facilitator", tmp_path / "profile", qtbot) as practice:
        practice.program.window.show_page("sessions", event=practice.places.event)
        practice.settle()
        yield practice


def sessions(practice: Practice) -> SessionsPage:
    """The page in view."""
    page = practice.program.window.content.stack.current()
    assert isinstance(page, SessionsPage)
    return page


def press(practice: Practice, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifiers)
    practice.settle()


def test_another_session_made_by_enter_has_the_focus(practice: Practice) -> None:
    """After Enter the focus is on the new session, also where the list had others, and Insert adds people to it."""
    page = sessions(practice)
    press(practice, Qt.Key.Key_N, CONTROL)
    type_text(page.new.title, "Екінші кездесу")
    press_key(page.new.title, Qt.Key.Key_Return, "\r")
    practice.settle()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert page.pane.isAncestorOf(focused)
    press(practice, Qt.Key.Key_Insert)
    assert isinstance(QApplication.activeModalWidget(), PeoplePicker)


def test_keys_of_the_sheet_answer_from_the_search_field(practice: Practice) -> None:
    """While the sheet is in view, Ctrl+E, F6, Escape and Alt+Left do what they say though the search has the focus."""
    page = sessions(practice)
    page.open_sheet(practice.places.event)
    practice.settle()
    search = practice.program.window.content.header.search
    search.setFocus()
    press(practice, Qt.Key.Key_E, CONTROL)
    assert page.sheet.exceptions.numbers().hasFocus()
    page.sheet.view.setFocus()
    search.setFocus()
    press(practice, Qt.Key.Key_F6)
    assert page.sheet.photo.isVisible()
    press(practice, Qt.Key.Key_F6)
    search.setFocus()
    press(practice, Qt.Key.Key_Escape)
    assert page.sheet.view.hasFocus()
    search.setFocus()
    press(practice, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert page.currentWidget() is page.split


def test_insert_adds_people_wherever_the_focus_is(practice: Practice) -> None:
    """With a session in view, Insert opens the choice of people from the rail too."""
    practice.program.window.content.rail.findChildren(RailButton)[0].setFocus()
    press(practice, Qt.Key.Key_Insert)
    assert isinstance(QApplication.activeModalWidget(), PeoplePicker)


def test_escape_empties_the_search_before_it_leaves_it(practice: Practice) -> None:
    """What is typed into the search is taken out by the first Escape; the second leads back to the page."""
    page, search = sessions(practice), practice.program.window.content.header.search
    page.list.rows.setFocus()
    search.setFocus()
    type_text(search, "ә")
    press(practice, Qt.Key.Key_Escape)
    assert search.hasFocus()
    assert search.text() == ""
    press(practice, Qt.Key.Key_Escape)
    assert page.list.rows.hasFocus()
