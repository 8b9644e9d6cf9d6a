"""A personal number in the minutes of a session: refused, and no word around it is lost."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.ids import Id
from app.domain.records.sessions import SessionRecord
from app.storage.opening import close_store
from app.ui.kit.drafting import flush_drafts
from app.ui.kit.text_fields import DraftTextEdit
from app.ui.sessions.page import SessionsPage
from tests.support.page_room import PageRoom
from tests.support.sessions import VillageSchool, session, slots_of, village_school
from tests.support.typing import press_key, type_text
from tests.ui.conftest import Show

TODAY = date(2026, 10, 16)
NUMBER = "850101300124"
TEXT = f"Сәуле {NUMBER} тіркеледі"


class Minutes:
    """The second of two sessions, open at its record."""

    def __init__(self, school: VillageSchool, folder: Path, qtbot: QtBot, show: Show) -> None:
        self.school, self.folder = school, folder
        self.room = PageRoom(school.desk, qtbot)
        event = session(school, TODAY - timedelta(days=7), TODAY)
        self.event = event
        self.slots: tuple[Id, ...] = tuple(slot.id for slot in slots_of(school, event))
        self.page = self.new_page(show)

    def new_page(self, show: Show) -> SessionsPage:
        """A page made anew, as after another choice of language."""
        self.page = SessionsPage(self.room.context)
        show(self.page, width=1366, height=768)
        self.room.settle()
        self.open(1)
        return self.page

    def open(self, place: int) -> None:
        """Show one of the sessions."""
        self.page.open(event=self.event, session=self.slots[place])
        self.room.settle()

    @property
    def decisions(self) -> DraftTextEdit:
        """The field of the decisions."""
        widget = self.page.session.record.decisions.editors["decisions"].widget
        assert isinstance(widget, DraftTextEdit)
        return widget

    def sentence(self) -> str:
        """What is said below the decisions."""
        return self.page.session.record.decisions.fields["decisions"].line_text()

    def write_number(self) -> None:
        """Type the decisions, with a number in them that may not stand there."""
        self.decisions.setFocus()
        type_text(self.decisions, TEXT)

    def agree(self, text: str) -> None:
        """Agree on something further down."""
        blank = self.page.session.record.agreed.blank
        blank.setFocus()
        type_text(blank, text)
        press_key(blank, Qt.Key.Key_Return, "\r")
        self.room.settle()

    def stands_red(self) -> bool:
        """Whether the whole text is there, red, with its sentence."""
        field = self.decisions
        return field.text() == TEXT and field.property("state") == "error" and self.sentence() == field.error() != ""

    def on_disk(self) -> bytes:
        """All bytes of the profile."""
        self.room.settle()
        return b"".join(file.read_bytes() for file in self.folder.rglob("*") if file.is_file())


@pytest.fixture
def minutes(tmp_path: Path, qtbot: QtBot, show: Show) -> Iterator[Minutes]:
    school = village_school(tmp_path / "Ақсу")
    opened = Minutes(school, tmp_path / "Ақсу", qtbot, show)
    yield opened
    opened.room.settle()
    opened.room.close()
    close_store(school.store)


def test_an_agreement_below_leaves_the_refused_text_alone(minutes: Minutes) -> None:
    """Saving something else on the page neither erases the text nor its warning; mended, it is saved."""
    minutes.write_number()
    minutes.agree("Үлгіні жіберу")
    assert minutes.stands_red()
    assert NUMBER.encode() not in minutes.on_disk()
    minutes.decisions.setFocus()
    minutes.decisions.selectAll()
    type_text(minutes.decisions, "Сәуле тіркеледі")
    minutes.agree("Кесте құру")
    (record,) = minutes.school.store.all(SessionRecord)
    assert record.decisions == minutes.decisions.text() == "Сәуле тіркеледі"
    assert (minutes.sentence(), minutes.decisions.error()) == ("", "")


def test_another_session_does_not_take_the_refused_text(minutes: Minutes, show: Show) -> None:
    """The text stays with its own session: not in the next one, there again on coming back and on a page made anew."""
    minutes.write_number()
    minutes.open(0)
    assert (minutes.decisions.text(), minutes.decisions.error(), minutes.sentence()) == ("", "", "")
    minutes.open(1)
    assert minutes.stands_red()
    minutes.new_page(show)
    assert minutes.stands_red()


def test_the_empty_line_of_a_session_keeps_its_refused_text(minutes: Minutes) -> None:
    """A refused item of the agenda waits in the empty line of its own session."""
    blank = minutes.page.session.record.agenda.blank
    blank.setFocus()
    type_text(blank, TEXT)
    minutes.open(0)
    assert (blank.text(), blank.error()) == ("", "")
    minutes.open(1)
    assert blank.text() == TEXT
    assert blank.error()


def test_the_words_survive_the_end_of_the_program_without_the_number(minutes: Minutes) -> None:
    """The next start finds the words, the digits of the number masked; the number is nowhere on the disk."""
    minutes.agree("Үлгіні жіберу")
    minutes.write_number()
    flush_drafts(minutes.page)
    assert NUMBER.encode() not in minutes.on_disk()
    minutes.school.desk.drafts.settle()
    page = minutes.school.desk.sessions.page(minutes.slots[1])
    texts = (page.record.decisions, page.drafts.get(page.record.id, {}).get("decisions"))
    assert "Сәуле ************ тіркеледі" in texts


def test_a_refused_text_given_up_leaves_no_draft(minutes: Minutes) -> None:
    """Whoever takes the whole text out again does not find its words at the next start."""
    minutes.write_number()
    flush_drafts(minutes.page)
    minutes.decisions.selectAll()
    press_key(minutes.decisions, Qt.Key.Key_Delete)
    minutes.agree("Үлгіні жіберу")
    page = minutes.school.desk.sessions.page(minutes.slots[1])
    assert not page.drafts.get(page.record.id, {}).get("decisions")
    assert minutes.decisions.text() == ""
