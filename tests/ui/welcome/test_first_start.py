"""The first minute with a new profile, at the real window over a real store."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap import Client, make_program
from app.domain.records.people import Person, PersonRole
from app.domain.records.schools import School
from app.paths import Profile
from app.storage.backup import copy_database
from app.storage.opening import close_store
from app.storage.swap import DATABASE_NAME
from app.ui.kit.form_field import FormField
from app.ui.program import Program
from app.ui.welcome.view import WelcomeView
from app.usecases.identity import Identity, identity_of, introduce
from tests.support.people import make_people, make_school
from tests.support.server import local_server, new_client
from tests.support.stores import new_store
from tests.support.typing import type_text


class Newcomer:
    """A person before a program that was just installed."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        profile = Profile(folder)
        close_store(new_store(folder))
        self.client = Client(profile, "en")
        self.program: Program = make_program(self.client, profile, "en")
        self.qtbot = qtbot
        with qtbot.waitActive(self.program.window):
            self.program.window.show()
            self.program.window.activateWindow()
        qtbot.waitUntil(lambda: self.welcome() is not None, timeout=20_000)
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)

    def welcome(self) -> WelcomeView | None:
        """The page of the first start, if it is there."""
        return next(iter(self.program.window.findChildren(WelcomeView)), None)

    def page(self) -> WelcomeView:
        """The page of the first start."""
        found = self.welcome()
        assert found is not None
        return found

    def type(self, text: str) -> None:
        """Type into whatever has the keyboard."""
        focused = QApplication.focusWidget()
        assert focused is not None
        type_text(focused, text)

    def press(self, key: Qt.Key, times: int = 1) -> None:
        """Press a key where the keyboard is."""
        for _ in range(times):
            focused = QApplication.focusWidget()
            assert focused is not None
            QTest.keyClick(focused, key)

    def wait_for_pages(self) -> None:
        """Until the first page stands."""
        self.qtbot.waitUntil(lambda: self.program.window.content.stack.key == "today", timeout=20_000)
        self.qtbot.waitUntil(lambda: not self.program.background.is_busy, timeout=20_000)  # type: ignore[union-attr]

    def leave(self) -> None:
        """Close the window."""
        self.program.window.close()
        self.client.close()


@pytest.fixture
def newcomer(tmp_path: Path, qtbot: QtBot) -> Iterator[Newcomer]:
    """Somebody at an empty profile."""
    made = Newcomer(tmp_path / "new", qtbot)
    yield made
    made.leave()


def test_a_facilitator_begins_with_the_keyboard_alone(newcomer: Newcomer) -> None:
    """Name, Tab, school, Enter: the pages are there, and school and person are recorded."""
    newcomer.type("Қуанышева")
    newcomer.press(Qt.Key.Key_Tab)
    newcomer.type("Әсел")
    newcomer.page().form.school.setFocus()
    newcomer.type("Ақсу мектебі")
    newcomer.press(Qt.Key.Key_Return)
    newcomer.wait_for_pages()
    assert newcomer.client.assembly is not None
    desk = newcomer.client.assembly.desk
    assert desk.store.get(School, desk.school).name_en == "Ақсу мектебі"
    person = desk.store.get(Person, desk.who)
    assert (person.full_name, person.roles) == ("Қуанышева Әсел", frozenset({PersonRole.SCHOOL_FACILITATOR}))
    assert newcomer.welcome() is None


def test_what_is_missing_is_said_at_its_field(newcomer: Newcomer) -> None:
    """Without a name nothing begins; the field says so and has the cursor."""
    newcomer.press(Qt.Key.Key_Return)
    form = newcomer.page().form
    assert QApplication.focusWidget() is form.surname
    assert newcomer.client.assembly is not None
    assert not identity_of(newcomer.client.assembly.store).is_known


def test_what_was_missing_is_said_no_longer_once_it_is_there(newcomer: Newcomer) -> None:
    """With the first letter of the surname its field asks for it no more, while the school is still asked for."""
    newcomer.press(Qt.Key.Key_Return)
    form = newcomer.page().form
    surname, school = (next(each for each in form.findChildren(FormField) if each.editor is field)
                       for field in (form.surname, form.school))  # fmt: skip
    assert surname.line_text() == "Please type your surname."
    newcomer.type("Қ")
    assert surname.line_text() == ""
    assert school.line_text() == "Please type the name of your school."
    form.school.setFocus()
    newcomer.type("Ақсу мектебі")
    assert school.line_text() == ""


def test_the_language_changes_at_once_and_keeps_what_is_typed(newcomer: Newcomer) -> None:
    """Whoever chooses another language goes on with the same words in the fields."""
    newcomer.type("Ахметов")
    newcomer.page().languages.chosen.emit("kk")
    newcomer.qtbot.wait(20)
    assert newcomer.program.window.language == "kk"
    assert newcomer.page().form.surname.text() == "Ахметов"


def test_a_coordinator_needs_no_school(newcomer: Newcomer) -> None:
    """A coordinator begins without a school and sees the page of the region."""
    form = newcomer.page().form
    form.roles.set_code("coordinator")
    form.roles.chosen.emit("coordinator")
    newcomer.type("Садықова")
    newcomer.press(Qt.Key.Key_Return)
    newcomer.wait_for_pages()
    assert newcomer.program.window.show_page("region") is not None


def test_an_invitation_brings_the_school_and_finds_the_colleague(newcomer: Newcomer, tmp_path: Path) -> None:
    """An address and a code are enough: school and staff list come from the server, and nobody is entered twice."""
    with local_server(str(tmp_path / "server")) as server:
        first = new_client(tmp_path / "first", "Ақсу мектебі")
        assert first.school is not None
        first.save(Person(id=first.store.new_id(), school_id=first.school.id, surname="Тілеуов", given_name="Сәуле"))
        first.enroll(server.url, server.invite(school="Ақсу мектебі"))
        first.sync(server.url)
        first.close()
        page = newcomer.page()
        page.ways.set_code("invited")
        page.ways.chosen.emit("invited")
        for field, text in (
            (page.form.surname, "Тілеуов"), (page.form.given_name, "Сәуле"), (page.form.address, server.url),
            (page.form.code, server.invite(school="Ақсу мектебі")),
        ):  # fmt: skip
            field.setFocus()
            newcomer.type(text)
        newcomer.press(Qt.Key.Key_Return)
        newcomer.wait_for_pages()
    assert newcomer.client.assembly is not None
    desk = newcomer.client.assembly.desk
    assert [person.full_name for person in desk.store.all(Person)] == ["Тілеуов Сәуле"]
    assert desk.store.get(School, desk.school).name_kk == "Ақсу мектебі"
    assert desk.store.get(Person, desk.who).surname == "Тілеуов"


def test_a_wrong_code_is_said_in_words(newcomer: Newcomer, tmp_path: Path) -> None:
    """A code the server does not know leaves everything as typed and says what to do."""
    with local_server(str(tmp_path / "server")) as server:
        page = newcomer.page()
        page.ways.set_code("invited")
        page.ways.chosen.emit("invited")
        for field, text in ((page.form.surname, "Тілеуов"), (page.form.address, server.url), (page.form.code, "ABC")):
            field.setFocus()
            newcomer.type(text)
        newcomer.press(Qt.Key.Key_Return)
        newcomer.qtbot.waitUntil(lambda: "code" in page.trouble(), timeout=20_000)
    assert page.form.code.text() == "ABC"


def test_a_backup_brings_everything_back(newcomer: Newcomer, tmp_path: Path) -> None:
    """A copy from another computer stands in the place of the empty data, with its owner."""
    store = new_store(tmp_path / "old")
    school = make_school(store)
    (person,) = make_people(store, school, 1)
    introduce(store, Identity(person.id, school, "facilitator"))
    copy = tmp_path / "usb" / "copy.db"
    copy_database(tmp_path / "old" / DATABASE_NAME, copy)
    close_store(store)
    newcomer.program.restore(copy)
    newcomer.wait_for_pages()
    assert newcomer.client.assembly is not None
    assert newcomer.client.assembly.desk.who == person.id
    assert newcomer.welcome() is None


def test_a_damaged_backup_changes_nothing(newcomer: Newcomer, tmp_path: Path) -> None:
    """A file that is no copy of ours is refused in words, and the first start goes on."""
    file = tmp_path / "holiday.db"
    file.write_bytes(b"no database at all")
    newcomer.program.restore(file)
    newcomer.qtbot.waitUntil(lambda: "damaged" in newcomer.page().trouble(), timeout=20_000)
