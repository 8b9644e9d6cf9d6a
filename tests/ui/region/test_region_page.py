"""The page of the region, over a real store."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.rules.summaries import Closeness
from app.reports.document import Grid
from app.storage.opening import close_store
from app.ui.kit.card import StatCard
from app.ui.region.page import RegionPage
from app.ui.region.school_table import KEYS
from tests.support.page_room import PageRoom
from tests.support.region import make_region, school_named, see_from_afar


@pytest.fixture
def room(tmp_path: Path, qtbot: QtBot) -> Iterator[PageRoom]:
    """A coordinator's desk with lanes."""
    desk = make_region(tmp_path)
    made = PageRoom(desk, qtbot)
    yield made
    made.close()
    close_store(desk.store)


@pytest.fixture
def page(room: PageRoom, show: Callable[..., QWidget]) -> RegionPage:
    """The page, read and shown."""
    made = RegionPage(room.context)
    show(made, width=1130, height=700)
    room.settle()
    return made


def names(page: RegionPage) -> list[str]:
    """The schools in the order of the table."""
    return [school.name for school in page.table.schools.schools]


def test_the_header_says_up_to_when_and_who_is_silent(page: RegionPage) -> None:
    """A coordinator sees first how fresh the data is and how many schools are silent."""
    assert page.freshness.sentence() == "Data up to 16.10.2026 08:50. 3 of 6 schools silent for 14 days."


def test_schools_stand_in_the_kazakh_alphabet(page: RegionPage) -> None:
    """Names are sorted by the Kazakh alphabet, with Қ after К and Һ near the end."""
    assert [name.split()[0] for name in names(page)] == ["Ақсу", "Қапал", "Лепсі", "Сарқан", "Үштөбе", "Һәкім"]


def test_the_longest_silent_come_first_by_one_click(page: RegionPage) -> None:
    """Sorted by silence, schools from which nothing ever came stand first."""
    page.table.sort_by("silence", descending=True)
    assert [name.split()[0] for name in names(page)][:3] == ["Һәкім", "Сарқан", "Лепсі"]


def test_a_district_narrows_figures_and_table(page: RegionPage) -> None:
    """Choosing a district counts and lists only its schools."""
    page.district.set_code("Сарқан ауданы")
    page.district.chosen.emit("Сарқан ауданы")
    assert [name.split()[0] for name in names(page)] == ["Лепсі", "Сарқан"]
    assert "2 of 2 schools silent" in page.freshness.sentence()


def test_a_row_opens_the_school_and_its_work(page: RegionPage, room: PageRoom) -> None:
    """Enter on a school shows its figures; a line of its work leads to the page of that work; Alt+Left goes back."""
    page.table.setFocus()
    page.table.selectRow(0)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    room.settle()
    assert page.currentWidget() is page.school
    cycle = page.school.cycles.rows
    cycle.setFocus()
    cycle.setCurrentIndex(cycle.model().index(0, 0))
    QTest.keyClick(cycle, Qt.Key.Key_Return)
    ((key, args),) = room.asked
    assert key == "lesson-study"
    assert set(args) == {"cycle"}
    QTest.keyClick(page.school.back, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert page.currentWidget() is not page.school


def test_the_search_of_the_window_may_open_a_school(page: RegionPage, room: PageRoom) -> None:
    """Another page can lead to one school of the region."""
    page.open(school=school_named(room.desk, "Һәкім орта мектебі"))
    room.settle()
    assert page.currentWidget() is page.school


def test_a_narrow_window_keeps_the_names(page: RegionPage) -> None:
    """Where there is no room for every column, the least important ones go and the names stay readable."""
    assert not page.table.isColumnHidden(KEYS.index("district"))
    page.window().resize(760, 560)
    assert page.table.isColumnHidden(KEYS.index("district"))
    assert page.table.columnWidth(0) >= 150
    assert not page.table.isColumnHidden(KEYS.index("silence"))


def test_the_table_is_printed_as_it_is_shown(page: RegionPage, room: PageRoom) -> None:
    """Ctrl+P offers the schools as they are narrowed down and sorted; with a school open its visit comes first."""
    page.district.set_code("Ақсу ауданы")
    page.district.chosen.emit("Ақсу ауданы")
    page.table.sort_by("name", descending=True)
    (offer,) = page._printable().papers()
    grid = next(block for block in offer.make("en").blocks if isinstance(block, Grid))
    assert [row[1] for row in grid.rows] == names(page)
    page.show_school(page.table.schools.schools[0].id)
    room.settle()
    assert [one.key for one in page._printable().papers()][-1] == "region"
    assert len(page._printable().papers()) > 1


def test_figures_come_from_summaries(room: PageRoom, show: Callable[..., QWidget]) -> None:
    """Where schools are not here their summaries speak, on all schools and on one, with the way to the whole school."""
    see_from_afar(room.desk, whole="Ақсу тірек мектебі", without_summary="Лепсі орта мектебі")
    page = _opened(room, show)
    assert "Whole on this computer: 1 of 6." in page.freshness.sentence()
    texts = [page.table.schools.index(2, column).data() for column in (2, 3, 4)]
    assert texts == ["–", "–", "–"]
    page.show_school(school_named(room.desk, "Сарқан №1 мектебі"))
    room.settle()
    assert "Of this school only the summary is on this computer." in page.school.offer.accessibleName()
    assert not page.school.cycles.isVisible()
    page.show_school(school_named(room.desk, "Ақсу тірек мектебі"))
    room.settle()
    assert page.school.cycles.isVisible()


def test_a_school_is_asked_for_and_given_back(room: PageRoom, show: Callable[..., QWidget]) -> None:
    """By the keyboard a school is wanted whole, says that it comes, and is left at its summary again."""
    see_from_afar(room.desk)
    page = _opened(room, show)
    school = school_named(room.desk, "Қапал орта мектебі")
    page.show_school(school)
    room.settle()
    _press(page, "Show this school in detail")
    room.settle()
    assert room.desk.region.closeness(school) is Closeness.COMING
    assert "The whole school comes with the next exchange." in page.school.offer.accessibleName()
    _press(page, "Leave it at the summary")
    room.settle()
    assert room.desk.region.closeness(school) is Closeness.AFAR


def test_nothing_is_known_before_a_summary_has_come(room: PageRoom, show: Callable[..., QWidget]) -> None:
    """A school whose summary has not come shows dashes and says so; a zero would be a lie."""
    see_from_afar(room.desk, without_summary="Лепсі орта мектебі")
    page = _opened(room, show)
    page.show_school(school_named(room.desk, "Лепсі орта мектебі"))
    room.settle()
    figures = [card.accessibleName() for card in page.school.findChildren(StatCard)]
    assert all("No summary has come yet" in figure for figure in figures)


def _opened(room: PageRoom, show: Callable[..., QWidget]) -> RegionPage:
    page = RegionPage(room.context)
    show(page, width=1130, height=700)
    room.settle()
    return page


def _press(page: RegionPage, text: str) -> None:
    button = next(each for each in page.school.offer.findChildren(QPushButton) if each.text() == text)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
