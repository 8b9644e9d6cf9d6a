"""The menu of a field leads to what stood in it before."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.domain.records.people import Person
from app.storage.opening import close_store
from app.ui.history.field_dialog import FieldHistoryDialog
from app.ui.kit.choice_field import ChoiceField
from app.ui.kit.held import hold
from app.ui.people.person_view import PersonView
from tests.support.page_room import PageRoom
from tests.support.sessions import village_school
from tests.ui.conftest import Show

KEYBOARD, MOUSE = QContextMenuEvent.Reason.Keyboard, QContextMenuEvent.Reason.Mouse


@pytest.fixture
def room(tmp_path: Path, qtbot: QtBot) -> Iterator[PageRoom]:
    """A school with one teacher, and a person who edits."""
    school = village_school(tmp_path, ("Қуанышева Әсел",))
    for position in ("директор", "тренер"):
        school.desk.people.edit(Person, school.desk.who, position=position, note=position, subject_code="mathematics")
    made = PageRoom(school.desk, qtbot, language="en")
    yield made
    made.settle()
    made.close()
    close_store(school.store)


def view_of(room: PageRoom, show: Show) -> PersonView:
    """The entry of the person who edits."""
    view = PersonView(room.context)
    show(view, width=900, height=700)
    view.show_person(room.desk.who)
    room.settle()
    return view


def menu_on(field: QWidget, reason: QContextMenuEvent.Reason) -> QMenu:
    """The menu that the menu key or the right button opens on a field."""
    field.setFocus()
    place = QPoint(4, 4)
    pointed = field.viewport() if isinstance(field, QAbstractScrollArea) and reason is MOUSE else field
    QApplication.sendEvent(pointed, QContextMenuEvent(reason, place, field.mapToGlobal(place)))
    return shown_menu()


def shown_menu() -> QMenu:
    """The menu in view."""
    (menu,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, QMenu) and each.isVisible())
    return menu


@pytest.mark.parametrize("reason", [KEYBOARD, MOUSE])
@pytest.mark.parametrize("field", ["position", "subject_code", "note", "roles"])
def test_every_kind_of_field_has_the_way_in_its_menu(
    room: PageRoom, show: Show, field: str, reason: QContextMenuEvent.Reason
) -> None:
    """A line, a choice, a long text and a set of pills open a menu whose last entry leads to the history."""
    view = view_of(room, show)
    menu = menu_on(view.form.editors[field].widget, reason)
    last = menu.actions()[-1]
    assert last.text() == "History of this field…\tCtrl+Shift+H"
    last.trigger()
    menu.close()
    room.settle()
    (dialog,) = view.findChildren(FieldHistoryDialog)
    assert dialog.isVisible()
    dialog.reject()


def test_shift_f10_opens_the_menu(room: PageRoom, show: Show) -> None:
    """A keyboard without a menu key opens the same menu; it still copies and pastes."""
    view = view_of(room, show)
    field = view.form.editors["position"].widget
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = shown_menu()
    assert len(menu.actions()) > 5
    menu.close()


def test_who_only_reads_sees_the_history_and_brings_nothing_back(room: PageRoom, show: Show) -> None:
    """Of a field that is only read the menu copies the word of a choice and shows what stood there."""
    room.desk.store.role = "principal"
    view = view_of(room, show)
    hold(view)
    menu = menu_on(view.form.editors["subject_code"].widget, KEYBOARD)
    menu.actions()[0].trigger()
    chosen = view.form.editors["subject_code"].widget
    assert isinstance(chosen, ChoiceField)
    assert QGuiApplication.clipboard().text() == chosen.currentText()
    menu.actions()[-1].trigger()
    menu.close()
    room.settle()
    (dialog,) = view.findChildren(FieldHistoryDialog)
    assert not [each for each in dialog.findChildren(QWidget) if each.accessibleName().startswith("Bring back")
                and each.isVisible()]  # fmt: skip
    dialog.reject()
