"""The history of a record in the window, over a real store."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.ids import Id
from app.domain.records.people import Person, PersonRole
from app.domain.records.schools import School
from app.storage.opening import close_store
from app.ui.history.dialog import HistoryDialog, offer_history, show_history
from tests.support.page_room import PageRoom
from tests.support.sessions import village_school


@pytest.fixture
def room(tmp_path: Path, qtbot: QtBot) -> Iterator[PageRoom]:
    """A school with one teacher, and a person who edits."""
    school = village_school(tmp_path, ("Қуанышева Әсел",))
    made = PageRoom(school.desk, qtbot, language="en")
    yield made
    made.close()
    close_store(school.store)


def edited(room: PageRoom) -> Id:
    """Two steps on one person: a phone with a position, then another position."""
    desk = room.desk
    for values in ({"position": "директор", "phone": "+77011234567"}, {"position": "тренер"}):
        desk.people.edit(Person, desk.who, **values)
    return desk.who


def opened(room: PageRoom, show: Callable[..., QWidget]) -> HistoryDialog:
    """The history of the edited person."""
    window = show(QLineEdit())
    dialog = show_history(room.context, window, Person, edited(room))
    room.settle()
    return dialog


def words(widget: QWidget) -> str:
    """All words on a widget."""
    return " | ".join(label.text() for label in widget.findChildren(QLabel))


def undo_buttons(widget: QWidget) -> list[QPushButton]:
    """The buttons that take something back."""
    return widget.findChildren(QPushButton)


def test_each_step_tells_before_and_after(room: PageRoom, show: Callable[..., QWidget]) -> None:
    """The newest step stands first, with its author, its field, the old and the new value, and that it is not sent."""
    newest, middle, first = opened(room, show).cards()
    assert "Қуанышева Әсел · on this computer" in words(newest)
    assert "Position | директор" in words(newest)
    assert words(newest).endswith("тренер")
    assert "мұғалім" in words(middle)
    assert "empty" in words(middle)
    assert "Entered" in words(first)
    assert "Teacher" in words(first)


def test_one_field_is_taken_back(room: PageRoom, show: Callable[..., QWidget]) -> None:
    """Taking back one field writes its old value as a new step and says so."""
    dialog = opened(room, show)
    undo_buttons(dialog.cards()[0])[0].click()
    room.settle()
    assert room.desk.store.get(Person, room.desk.who).position == "директор"
    assert [text for text, _undo in room.toasts] == ["Taken back"]
    assert len(dialog.cards()) == 4


def test_what_was_written_over_is_not_taken_back_blindly(room: PageRoom, show: Callable[..., QWidget]) -> None:
    """A field in which something newer stands stays as it is, and the dialog says why."""
    dialog = opened(room, show)
    position = next(b for b in undo_buttons(dialog.cards()[1]) if "Position" in b.accessibleName())
    position.click()
    room.settle()
    assert room.desk.store.get(Person, room.desk.who).position == "тренер"
    assert dialog.trouble.sentence()


def test_references_and_choices_are_words(room: PageRoom, show: Callable[..., QWidget]) -> None:
    """Ids and codes never show: a school has its name, a role its word."""
    desk = room.desk
    other = School(id=desk.store.new_id(), name_kk="Қапал мектебі")
    person = desk.store.get(Person, desk.who)
    with desk.store.work(author=desk.who) as work:
        work.save(other)
        work.save(replace(person, school_id=other.id, roles=frozenset({PersonRole.TRAINER})))
    dialog = show_history(room.context, show(QLineEdit()), Person, desk.who)
    room.settle()
    assert "Қапал мектебі" in words(dialog.cards()[0])
    assert "Trainer" in words(dialog.cards()[0])


def test_the_shortcut_opens_the_record_in_view(room: PageRoom, show: Callable[..., QWidget]) -> None:
    """Ctrl+H opens the history of what the page shows, and does nothing where it shows nothing."""
    shown: list[tuple[type[Person], Id]] = []
    page = QLineEdit()
    offer_history(room.context, page, lambda: shown[0] if shown else None)
    show(page)
    page.setFocus()
    QTest.keyClick(page, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    assert not page.findChildren(HistoryDialog)
    shown.append((Person, edited(room)))
    QTest.keyClick(page, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    (dialog,) = page.findChildren(HistoryDialog)
    room.settle()
    assert len(dialog.cards()) == 3
    dialog.close()
