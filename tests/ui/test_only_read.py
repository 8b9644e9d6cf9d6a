"""On every page of the window the fields of each role are those it may write in, and nothing else reaches the store."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid
from sqlalchemy import update

from app.bootstrap import open_profile
from app.domain.change import Register
from app.domain.ids import Id
from app.domain.record import Record
from app.domain.rules.rights import ASSESSOR, COORDINATOR, FACILITATOR, PRINCIPAL, TEACHER, may_write
from app.paths import Profile
from app.storage.registers import Registers
from app.storage.tables import sync_row
from app.storage.work import Work
from app.ui.certificates.event_view import EventCertificatesView
from app.ui.kit.choice_field import ChoiceField
from app.ui.kit.held import Follows
from app.ui.kit.text_fields import DraftLineEdit, DraftTextEdit
from app.ui.kit.when_fields import DayField, MinutesField, TimeField
from app.ui.people.hub_links import HubLinksCard
from app.ui.projects.version_card import VersionCard
from app.ui.record_form import RecordForm
from app.ui.shell.page_stack import PageStack
from tests.support.whole_window import Practice, practice_as

TICKS = (QCheckBox, QRadioButton)
SHEETS = (QAbstractItemView,)
FIELDS = (DraftLineEdit, DraftTextEdit, DayField, TimeField, MinutesField)
SETTINGS_OF_THIS_COMPUTER = {"general", "sync", "backups", "about", "seats"}


def announced(folder: Path) -> None:
    """A server has told of every row: nothing is new any more."""
    registers = Registers(Register(1, 1, 1, 1, 1), 0).packed()
    with open_profile(Profile(folder)) as assembly, assembly.store.transaction() as connection:
        connection.execute(update(sync_row).values(registers=registers))


def pages_of(practice: Practice) -> PageStack:
    """The pages, without rail and header."""
    return next(each for each in practice.program.window.findChildren(PageStack) if each.isVisible())


def work_pages(practice: Practice) -> Iterator[tuple[str, PageStack]]:
    """Every state of the pages on which records are shown."""
    for state in practice.states():
        if state not in SETTINGS_OF_THIS_COMPUTER:
            yield state, pages_of(practice)


def writing_parts(page: QWidget) -> Iterator[tuple[QWidget, bool]]:
    """The fields, choices, ticks and tables in sight that could be written in, and whether they can be."""
    for each in page.findChildren(QWidget):
        if not each.isVisible():
            continue
        if isinstance(each, QLineEdit | QPlainTextEdit) and isinstance(each, FIELDS):
            yield each, not each.isReadOnly()
        elif isinstance(each, ChoiceField) and each.writes:
            yield each, not each.is_held
        elif isinstance(each, QCheckBox | QRadioButton):
            yield each, each.property("mood") != "read"
        elif isinstance(each, QAbstractItemView) and isinstance(each, Follows):
            yield each, each.editTriggers() != QAbstractItemView.EditTrigger.NoEditTriggers


def may_change(role: str, part: QWidget) -> bool:
    """Whether the store would take what is written into `part`."""
    here: QWidget | None = part
    while here is not None:
        if isinstance(here, RecordForm):
            return may_write(role, here.kind.name)
        if isinstance(here, VersionCard):
            return may_write(role, "project_assessment")
        if isinstance(here, EventCertificatesView):
            return may_write(role, "certificate")
        if isinstance(here, HubLinksCard):
            return may_write(role, "hub_link")
        here = here.parentWidget()
    return may_write(role, "event")


@pytest.mark.parametrize("role", [PRINCIPAL, ASSESSOR, TEACHER, FACILITATOR, COORDINATOR])
def test_fields_are_open_exactly_where_the_store_would_take_them(tmp_path: Path, qtbot: QtBot, role: str) -> None:
    """On every page a field can be written in if and only if who sits there writes records of that kind."""
    with practice_as(role, tmp_path / "profile", qtbot, announced) as practice:
        wrong, seen = set(), 0
        for state, page in work_pages(practice):
            for part, is_open in writing_parts(page):
                seen += 1
                if is_open != may_change(role, part):
                    wrong.add((state, type(part).__name__, part.accessibleName(), is_open))
        assert not wrong
        assert seen > 100


TYPED = (Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Delete, Qt.Key.Key_Insert, Qt.Key.Key_1, Qt.Key.Key_Up)


@pytest.fixture
def attempts(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The types of the records that were to be written; no dialog of the system waits for an answer."""
    written: list[str] = []
    save, delete = Work.save, Work.delete

    def saved(work: Work, record: Record) -> None:
        written.append(record.record_type.name)
        save(work, record)

    def deleted(work: Work, cls: type[Record], row: Id) -> None:
        written.append(cls.record_type.name)
        delete(work, cls, row)

    monkeypatch.setattr(Work, "save", saved)
    monkeypatch.setattr(Work, "delete", deleted)
    for name in ("getOpenFileName", "getOpenFileNames", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_asked, **_more: ("", ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_asked, **_more: "")
    return written


def put_away() -> None:
    """Close whatever lies over the window; a look at all windows of the process would take longer than the test."""
    for over in (QApplication.activePopupWidget(), QApplication.activeModalWidget(), QApplication.activeWindow()):
        if isinstance(over, QDialog | QMenu):
            over.close()


def test_nothing_a_principal_presses_reaches_the_store(tmp_path: Path, qtbot: QtBot, attempts: list[str]) -> None:
    """Every button in sight, and every key in a field or a sheet, leaves the records as they are."""
    with practice_as(PRINCIPAL, tmp_path / "profile", qtbot, announced) as practice:
        pressed: set[tuple[str, str, str]] = set()
        for state, page in work_pages(practice):
            attempts.clear()
            for each in page.findChildren(QAbstractButton):
                name = (type(each.parent()).__name__, each.text(), each.toolTip())
                if isValid(each) and each.isVisible() and each.isEnabled() and name not in pressed:
                    pressed.add(name)
                    QTest.mouseClick(each, Qt.MouseButton.LeftButton)
                    put_away()
            practice.settle()
            put_away()
            assert (state, attempts) == (state, [])
        assert len(pressed) > 50


def test_no_key_of_a_principal_reaches_the_store(tmp_path: Path, qtbot: QtBot, attempts: list[str]) -> None:
    """Keys that mark, tick, move, add and remove do nothing in the fields and sheets of who only reads."""
    with practice_as(PRINCIPAL, tmp_path / "profile", qtbot, announced) as practice:
        for state, page in work_pages(practice):
            attempts.clear()
            parts = [part for part in page.findChildren(QWidget) if isinstance(part, FIELDS + TICKS + SHEETS)]
            for part in parts:
                for key in TYPED if isValid(part) and part.isVisible() else ():
                    part.setFocus()
                    QTest.keyClick(part, key)
                    put_away()
            practice.settle()
            assert (state, attempts) == (state, [])


def test_what_is_read_can_be_copied(tmp_path: Path, qtbot: QtBot) -> None:
    """The keyboard comes to a field and to a choice that are only read, and takes their words along."""
    with practice_as(PRINCIPAL, tmp_path / "profile", qtbot, announced) as practice:
        practice.program.window.show_page("people", person=practice.person)
        practice.settle()
        (form,) = (each for each in pages_of(practice).findChildren(RecordForm) if each.isVisible())
        surname, subject = form.editors["surname"].widget, form.editors["subject_code"].widget
        assert isinstance(surname, DraftLineEdit) and isinstance(subject, ChoiceField)  # noqa: PT018
        surname.setFocus()
        QTest.keyClick(surname, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(surname, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        assert QGuiApplication.clipboard().text() == surname.text() != ""
        subject.setFocus()
        QTest.keyClick(subject, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        assert QGuiApplication.clipboard().text() == subject.currentText() != ""
        QTest.keyClick(subject, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        assert not subject.view().isVisible()
