"""What the pages offer to a teacher, who sees a part, and to a principal, who only reads."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import update

from app.domain.change import Register
from app.domain.ids import Id
from app.domain.records.schools import School
from app.domain.rules.rights import PRINCIPAL, TEACHER
from app.storage import local
from app.storage.opening import close_store
from app.storage.registers import Registers
from app.storage.store import Store
from app.storage.tables import sync_row
from app.ui.context import PageFactory
from app.ui.kit.held import is_held
from app.ui.lesson_study.page import create as lesson_study
from app.ui.people.listing import SCHOOLS
from app.ui.people.page import PeoplePage
from app.ui.projects.page import create as projects
from app.ui.sessions.page import create as sessions
from tests.support.page_room import PageRoom
from tests.support.sessions import VillageSchool, village_school
from tests.support.typing import press_key
from tests.ui.conftest import Show


@pytest.fixture
def school(tmp_path: Path) -> Iterator[VillageSchool]:
    """A school with three people."""
    made = village_school(tmp_path / "Ақсу", names=("Қуанышева Әсел", "Өмірбекова Ұлан", "Цой Виктория"))
    yield made
    close_store(made.store)


@pytest.fixture
def room(school: VillageSchool, qtbot: QtBot) -> Iterator[PageRoom]:
    """The room of a page."""
    made = PageRoom(school.desk, qtbot, "en")
    yield made
    made.settle()
    made.close()


def offered(page: QWidget) -> set[str]:
    """The words on the buttons in sight."""
    return {each.text() for each in page.findChildren(QPushButton) if each.isVisible()}


@pytest.mark.parametrize("make", [sessions, lesson_study, projects])
def test_a_principal_is_offered_nothing_to_begin(
    room: PageRoom, school: VillageSchool, show: Show, make: PageFactory
) -> None:
    """No page of work has a button that begins what could not be kept."""
    school.store.role = PRINCIPAL
    page = make(room.context)
    show(page, width=1166, height=712)
    room.settle()
    assert not {text for text in offered(page) if "New" in text or "first" in text}


def test_a_principal_reads_the_people(room: PageRoom, school: VillageSchool, show: Show) -> None:
    """The list is whole, with its filter by consent, and offers neither an import nor a new person."""
    school.store.role = PRINCIPAL
    page = PeoplePage(room.context)
    show(page, width=1166, height=712)
    room.settle()
    assert not {text for text in offered(page) if "New" in text or "Import" in text}
    assert page.listing.consent.isVisible()
    page.start_new()
    assert page.detail.currentWidget() is not page.new_person


@pytest.mark.parametrize("role", [PRINCIPAL, TEACHER])
def test_a_school_that_is_there_is_read(room: PageRoom, school: VillageSchool, show: Show, role: str) -> None:
    """Of a school the server knows a teacher and a principal are told who changes it; no new one is offered."""
    school.store.role = role
    announce(school.store, school.desk.school)
    page = PeoplePage(room.context)
    show(page, width=1166, height=712)
    page.open(school=school.desk.school)
    room.settle()
    assert is_held(page.school.form)
    assert page.school.form.editors["name_kk"].widget.property("readOnly")
    assert page.school._fixed.sentence().startswith("You read") == (role == TEACHER)  # a principal reads it above
    assert page.school._region.isHidden()
    page.listing.show_view(SCHOOLS)
    assert page.listing._new.isHidden()
    page.start_new()
    room.settle()
    assert len(school.store.all(School)) == 1


def test_a_lone_teacher_enters_their_school(room: PageRoom, school: VillageSchool, show: Show) -> None:
    """Before any server knows of it, a teacher changes the school and enters others."""
    school.store.role = TEACHER
    page = PeoplePage(room.context)
    show(page, width=1166, height=712)
    page.open(school=school.desk.school)
    room.settle()
    assert not is_held(page.school.form)
    assert not page.school._fixed.sentence()
    page.listing.show_view(SCHOOLS)
    assert not page.listing._new.isHidden()


def announce(store: Store, row: Id) -> None:
    """A server has told of a row."""
    with store.transaction() as connection:
        local.write(connection, "server", {"address": "https://sync.example.kz"})
        registers = Registers(Register(1, 1, 1, 1, 1), 0).packed()
        connection.execute(update(sync_row).where(sync_row.c.id == row), {"registers": registers})


def test_enter_goes_into_the_entry(room: PageRoom, show: Show) -> None:
    """The arrows show one person after the other; Enter puts the cursor into the entry of the one shown."""
    page = PeoplePage(room.context)
    show(page, width=1166, height=712)
    room.settle()
    page.listing.table.setFocus()
    press_key(page.listing.table, Qt.Key.Key_Down)
    room.settle()
    assert page.listing.table.hasFocus()
    press_key(page.listing.table, Qt.Key.Key_Return)
    room.settle()
    surname = page.person.form.editors["surname"].widget
    assert surname.hasFocus()
    assert page.person.person_id == page.listing.table.key()


def test_a_teacher_sees_of_a_colleague_what_is_here(room: PageRoom, school: VillageSchool, show: Show) -> None:
    """The entry is shown, with a sentence instead of a story, consents and certificates that are not here."""
    school.store.role = TEACHER
    colleague = school.people["Цой Виктория"]
    page = PeoplePage(room.context)
    show(page, width=1166, height=712)
    page.open(person=colleague)
    room.settle()
    assert not page.listing.consent.isVisible()
    view = page.person
    parts = (view.consent, view.story, view.certificates)
    assert [each.isHidden() for each in parts] == [True, True, True]
    assert not view._elsewhere.isHidden()
    page.open(person=school.desk.who)
    room.settle()
    assert [each.isHidden() for each in parts] == [False, False, False]
    assert view._elsewhere.isHidden()
