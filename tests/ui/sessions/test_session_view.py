"""The page of one session, with real lanes and a real store."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.ids import Id
from app.domain.records.attachments import Attachment, AttachmentKind
from app.domain.records.sessions import AgendaItem, Commitment, SessionRecord
from app.domain.rules.attachments import may_leave
from app.storage.opening import close_store
from app.ui.kit.text_fields import DraftTextEdit
from app.ui.sessions.page import SessionsPage
from app.ui.sessions.record_lines import RecordLines
from tests.support.page_room import PageRoom
from tests.support.pictures import make_photo
from tests.support.sessions import VillageSchool, session, slots_of, village_school
from tests.support.typing import press_key, type_text
from tests.ui.conftest import Show

TODAY = date(2026, 10, 16)
WEEK = timedelta(days=7)


@dataclass
class Opened:
    """The page with two sessions, the second of them open."""

    school: VillageSchool
    room: PageRoom
    page: SessionsPage
    event: Id
    slots: tuple[Id, Id]

    def write(self, lines: RecordLines, text: str) -> None:
        """Type into the empty line and press Enter."""
        lines.blank.setFocus()
        type_text(lines.blank, text)
        press_key(lines.blank, Qt.Key.Key_Return, "\r")
        self.room.settle()


@pytest.fixture
def opened(tmp_path: Path, qtbot: QtBot, show: Show) -> Iterator[Opened]:
    school = village_school(tmp_path / "Ақсу")
    room = PageRoom(school.desk, qtbot)
    event = session(school, TODAY - WEEK, TODAY)
    first, second = (slot.id for slot in slots_of(school, event))
    page = SessionsPage(room.context)
    show(page, width=1366, height=768)
    room.settle()
    page.open(event=event, session=second)
    room.settle()
    yield Opened(school, room, page, event, (first, second))
    room.settle()
    room.close()
    close_store(school.store)


def test_the_agenda_is_written_line_by_line(opened: Opened) -> None:
    """The cursor waits in the empty line; each Enter makes an item and waits for the next one."""
    record = opened.page.session.record
    assert QApplication.focusWidget() is record.agenda.blank
    for title in ("Өткен келісімдер", "Зерттеу сұрағы"):
        opened.write(record.agenda, title)
    items = opened.school.desk.sessions.page(opened.slots[1]).agenda
    assert [item.title for item in items] == ["Өткен келісімдер", "Зерттеу сұрағы"]
    assert record.agenda.blank.text() == ""
    assert QApplication.focusWidget() is record.agenda.blank
    minutes = record.agenda.editor(items[0].id, "minutes")
    assert isinstance(minutes, QLineEdit)
    minutes.setFocus()
    type_text(minutes, "100")
    press_key(minutes, Qt.Key.Key_Return, "\r")
    opened.room.settle()
    assert record.agenda_card.heading.text() == "Agenda: 100 of 90 min"
    assert "takes 100 minutes" in record._too_long.accessibleName()


def test_an_emptied_item_is_taken_out_and_comes_back(opened: Opened) -> None:
    """Clearing its text takes an item out of the agenda; the toast brings it back."""
    record = opened.page.session.record
    opened.write(record.agenda, "Артық тармақ")
    (item,) = opened.school.store.all(AgendaItem)
    title = record.agenda.editor(item.id, "title")
    assert isinstance(title, QLineEdit)
    title.setFocus()
    title.selectAll()
    press_key(title, Qt.Key.Key_Delete)
    press_key(title, Qt.Key.Key_Return, "\r")
    opened.room.settle()
    assert opened.school.store.all(AgendaItem) == []
    undo = opened.room.toasts[-1][1]
    assert undo is not None
    undo()
    opened.room.settle()
    assert [each.title for each in opened.school.store.all(AgendaItem)] == ["Артық тармақ"]


def test_a_promise_asks_for_its_owner_and_comes_back(opened: Opened) -> None:
    """Enter makes a commitment and leads to who made it; the next session shows it until it is closed."""
    page, school = opened.page, opened.school
    page.session.open(opened.slots[0])
    opened.room.settle()
    opened.write(page.session.record.agreed, "Үлгіні жіберу")
    (one,) = school.store.all(Commitment)
    owner = page.session.record.agreed.editor(one.id, "owner_name")
    assert QApplication.focusWidget() is owner
    type_text(owner, "Ерғали Үміт")
    press_key(owner, Qt.Key.Key_Return, "\r")
    opened.room.settle()
    assert school.store.get(Commitment, one.id).owner_id == school.people["Ерғали Үміт"]
    page.session._step(1)
    opened.room.settle()
    line = page.session.record.returning.line(one.id)
    line.act.click()
    opened.room.settle()
    assert school.store.get(Commitment, one.id).closed_on == TODAY
    assert QApplication.focusWidget() is line.note
    type_text(line.note, "Бәріне жіберілді")
    press_key(line.note, Qt.Key.Key_Return, "\r")
    opened.room.settle()
    assert school.store.get(Commitment, one.id).closing_note == "Бәріне жіберілді"


def test_the_reflection_saves_itself(opened: Opened) -> None:
    """Leaving the page keeps what was typed, without any button."""
    words = opened.page.session.record.reflection.editors["so_what"].widget
    assert isinstance(words, DraftTextEdit)
    words.setFocus()
    type_text(words, "Сұрақ нақты болса, топ белсенді")
    opened.page.leave_session()
    opened.room.settle()
    (record,) = opened.school.store.all(SessionRecord)
    assert record.so_what == "Сұрақ нақты болса, топ белсенді"


def test_a_power_cut_in_an_empty_line_takes_nothing(opened: Opened) -> None:
    """What was typed into the line for the next item stands in it when the session is opened again."""
    blank = opened.page.session.record.agenda.blank
    type_text(blank, "Жартылай жазылған")
    opened.room.qtbot.wait(900)
    opened.room.settle()
    again = SessionsPage(opened.room.context)
    opened.room.qtbot.addWidget(again)
    again.open(event=opened.event, session=opened.slots[1])
    opened.room.settle()
    assert again.session.record.agenda.blank.text() == "Жартылай жазылған"
    blank.clear()
    again.session.record.agenda.blank.clear()


def test_keys_between_session_sheet_and_list(opened: Opened) -> None:
    """Ctrl+T leads to the sheet of this session, Ctrl+J back to its event, Alt+Left too."""
    page = opened.page
    page._toggle_sheet()
    opened.room.settle()
    assert page.currentWidget() is page.sheet
    assert page.sheet.event_id == opened.event
    page.leave_sheet()
    opened.room.settle()
    page._toggle_session()
    opened.room.settle()
    assert page.currentWidget() is page.session
    assert page.session.slot_id == opened.slots[1]
    page._toggle_session()
    assert page.currentWidget() is page.split


def test_a_removed_session_leads_back(opened: Opened) -> None:
    """A session that was taken out of the event meanwhile leaves its page."""
    opened.room.live.post(opened.school.desk.events.remove_slot(opened.slots[1]))
    opened.room.settle()
    assert opened.page.currentWidget() is opened.page.split
    assert opened.page.pane.event_id == opened.event


def test_a_photo_of_the_flipchart_belongs_to_the_session(opened: Opened, tmp_path: Path) -> None:
    """A photo added on the page of a session is its flipchart, and stays here until people on it are spoken of."""
    photos = opened.page.session.record.photos
    photos.add_files([make_photo(tmp_path / "флипчарт.jpg")])
    opened.room.settle()
    (photo,) = opened.school.store.all(Attachment)
    assert (photo.event_id, photo.slot_id, photo.kind) == (opened.event, opened.slots[1], AttachmentKind.FLIPCHART)
    assert not may_leave(photo)
    opened.page.open(event=opened.event, session=opened.slots[0])
    opened.room.settle()
    assert not photos.tiles
