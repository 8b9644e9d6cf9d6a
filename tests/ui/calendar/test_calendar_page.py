"""The calendar page: keys, views, the day beside the grid, and the way to what is on it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.ids import Id
from app.storage.opening import close_store
from app.ui.calendar.page import CalendarPage
from tests.support.page_room import PageRoom
from tests.support.sessions import VillageSchool, session, slots_of, village_school
from tests.support.typing import press_key
from tests.ui.conftest import Show

TODAY = date(2026, 10, 16)
Key = Qt.Key


@pytest.fixture
def school(tmp_path: Path) -> Iterator[VillageSchool]:
    made = village_school(tmp_path / "Ақсу")
    yield made
    close_store(made.store)


@pytest.fixture
def event(school: VillageSchool) -> Id:
    return session(school, TODAY + timedelta(days=4), title="Сессия")


@pytest.fixture
def room(school: VillageSchool, event: Id, qtbot: QtBot) -> Iterator[PageRoom]:  # noqa: ARG001 - stands first
    made = PageRoom(school.desk, qtbot, "en")
    yield made
    made.settle()
    made.close()


@pytest.fixture
def page(room: PageRoom, show: Show) -> CalendarPage:
    made = CalendarPage(room.context)
    show(made, width=1366, height=768)
    room.settle()
    return made


def test_arrows_walk_over_days_and_months(page: CalendarPage, room: PageRoom) -> None:
    """The days have the keyboard; arrows go on into the next month, PgUp a month back, Home to today."""
    assert QApplication.focusWidget() is page.grid
    assert page.grid.day() == TODAY
    for _ in range(3):
        press_key(page.grid, Key.Key_Down)
    room.settle()
    assert page.grid.day() == TODAY + timedelta(days=21)
    assert page._title.text() == "November 2026"
    press_key(page.grid, Key.Key_PageUp)
    room.settle()
    assert page.grid.day() == date(2026, 10, 6)
    page.go_today()
    room.settle()
    assert page.grid.day() == TODAY


def test_enter_leads_into_the_day_and_to_the_session(
    page: CalendarPage, room: PageRoom, event: Id, school: VillageSchool
) -> None:
    """A day says what it is; Enter goes into it, and Enter again to the page of its session."""
    for _ in range(4):
        press_key(page.grid, Key.Key_Right)
    room.settle()
    assert page.day.heading.text() == "Tuesday, 20.10.2026"
    assert page.day._kind.text() == "Term 1"
    press_key(page.grid, Key.Key_Return, "\r")
    assert QApplication.focusWidget() is page.day.rows
    (row,) = page.day.rows.rows()
    assert (row.title, row.chip) == ("Сессия", "10:00")
    page.day.rows.opened.emit(row.key)
    (slot,) = slots_of(school, event)
    assert room.asked == [("sessions", {"event": event, "session": slot.id})]


def test_clashes_stand_beside_the_day_in_words(page: CalendarPage, room: PageRoom, school: VillageSchool) -> None:
    """A session on a public holiday is said as soon as it is there."""
    session(school, date(2026, 10, 25), title="Мереке күні")
    page.refresh()
    page.go_to(date(2026, 10, 25))
    room.settle()
    assert any("public holiday" in sentence for sentence in page.day.sentences())


def test_a_screen_reader_hears_the_whole_day(page: CalendarPage) -> None:
    """Each cell tells its day, its term and how much is on it."""
    index = page.grid.days.index_of(TODAY + timedelta(days=4))
    heard = page.grid.days.data(index, int(Qt.ItemDataRole.AccessibleTextRole))
    assert heard.startswith("Tuesday, 20.10.2026, Term 1")


def test_week_and_list_show_the_same_days(page: CalendarPage, room: PageRoom) -> None:
    """A week has one row of days, the list every entry of the month with its day."""
    page.views.set_code("week")
    page.go_to(date(2026, 10, 20))
    room.settle()
    assert (page.grid.days.rows, page._title.text()) == (1, "19.10 – 25.10.2026")
    page.turn(1)
    assert page.grid.day() == date(2026, 10, 27)
    page.views.set_code("list")
    page.go_to(date(2026, 10, 1))
    room.settle()
    assert page.list.isVisible()
    (row,) = page.list.rows()
    assert row.chip == "Tue 20.10 10:00"


def test_the_view_is_saved_as_a_calendar_file(page: CalendarPage, room: PageRoom, tmp_path: Path) -> None:
    """The file of the month in view holds its session, and the window says so."""
    page.save_file(tmp_path / "october.ics", "October")
    room.settle()
    assert "SUMMARY:Сессия" in (tmp_path / "october.ics").read_text(encoding="utf-8")
    assert room.toasts[-1][0] == "The calendar file was written."


@pytest.mark.parametrize("width", [1166, 1029])
def test_the_page_fits_small_windows(room: PageRoom, show: Show, width: int) -> None:
    """Nothing is wider than the smallest window."""
    made = CalendarPage(room.context)
    show(made, width=width, height=518)
    room.settle()
    assert made.minimumSizeHint().width() <= 1024
    assert made.minimumSizeHint().height() <= 518
