"""The start page: every row leads to its place."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.domain.records.events import AttendanceStatus
from app.domain.records.projects import ProjectStage
from app.domain.rules.five_things import Need
from app.storage.opening import close_store
from app.ui.today.page import TodayPage
from app.usecases.identity import Identity, introduce
from tests.support.page_room import PageRoom
from tests.support.sessions import VillageSchool, session, slots_of, village_school
from tests.support.typing import press_key
from tests.ui.conftest import Show

TODAY = date(2026, 10, 16)


@pytest.fixture
def school(tmp_path: Path) -> Iterator[VillageSchool]:
    made = village_school(tmp_path / "Ақсу")
    yield made
    close_store(made.store)


@pytest.fixture
def room(school: VillageSchool, qtbot: QtBot) -> Iterator[PageRoom]:
    made = PageRoom(school.desk, qtbot, "en")
    yield made
    made.settle()
    made.close()


def test_empty_page_offers_the_first_step(room: PageRoom, show: Show) -> None:
    """With nothing to show the page says so in words and leads to the first session."""
    page = TodayPage(room.context)
    show(page, width=1166, height=712)
    room.settle()
    assert page.upcoming.rows.rows() == ()
    assert not page.upcoming.rows.isVisible()
    shown = page.upcoming._stack.currentWidget()
    assert shown is not None
    assert "Nothing" in shown.accessibleName()
    assert not page.warning.isVisible()


def test_the_first_three_things_are_told_with_their_keys(room: PageRoom, show: Show) -> None:
    """An empty school is told three things to begin with; what is done is ticked, Enter goes to the others."""
    page = TodayPage(room.context)
    show(page, width=1166, height=712)
    room.settle()
    rows = page.steps.rows.rows()
    assert page.steps.isVisible()
    assert [row.chip for row in rows] == ["Done", "", ""]
    assert all("Ctrl+" in row.subtitle for row in rows)
    for _step in range(3):
        press_key(page.steps.rows, Qt.Key.Key_Down)
        press_key(page.steps.rows, Qt.Key.Key_Return)
    assert {key for key, _args in room.asked} >= {"sessions", "lesson-study"}


def test_a_teacher_is_not_asked_to_lead(room: PageRoom, school: VillageSchool, show: Show) -> None:
    """Whoever came as a teacher is told of the own project, and no button plans sessions or visits."""
    introduce(school.store, Identity(school.desk.who, school.desk.school, "teacher"))
    page = TodayPage(room.context)
    show(page, width=1166, height=712)
    room.settle()
    buttons = [each.text() for each in page.findChildren(QPushButton) if each.isVisible()]
    assert buttons == ["Lesson study", "Project log", "My hours"]
    press_key(page.steps.rows, Qt.Key.Key_Down)
    press_key(page.steps.rows, Qt.Key.Key_Return)
    assert room.asked[-1][0] in {"projects", "people"}


def test_a_teacher_sees_the_own_hours_and_project(room: PageRoom, school: VillageSchool, show: Show) -> None:
    """Each course has its hours and each project its next step and what it lacks; both lead there with Enter."""
    desk = school.desk
    event = session(school, TODAY - timedelta(days=7), TODAY)
    past, _today = slots_of(school, event)
    desk.attendance.mark(past.id, desk.who, AttendanceStatus.PRESENT)
    (project,) = desk.projects.create(desk.who, "Оқушы сұрағы").rows["project"]
    desk.projects.move(project, ProjectStage.VALUES)
    introduce(school.store, Identity(desk.who, desk.school, "teacher"))
    page = TodayPage(room.context)
    show(page, width=1166, height=712)
    room.settle()
    assert page.own is not None
    (course,) = page.own.courses.rows.rows()
    own, gate = page.own.projects.rows.rows()
    assert (course.chip, course.subtitle) == ("50 %", "1 of 2 slots, 2 of 4 h · 80 % is needed")
    assert (own.title, own.subtitle) == ("Оқушы сұрағы", "No action is planned.")
    assert (gate.title, gate.chip) == ("Before the stage “Concern”", "1 thing missing")
    assert not page.unfinished.isVisible()
    for card in (page.own.courses, page.own.projects):
        press_key(card.rows, Qt.Key.Key_Down)
        press_key(card.rows, Qt.Key.Key_Return)
    assert room.asked == [("sessions", {"event": event}), ("projects", {"project": project})]
    room.qtbot.waitUntil(lambda: bool(page.five._things))
    needs = [thing.need for thing in page.five._things]
    assert needs == [Need.GATE, Need.OWN_CONSENT]
    press_key(page.upcoming, Qt.Key.Key_2)
    assert room.asked[-1] == ("people", {"person": desk.who})


def test_rows_lead_to_their_sheets(room: PageRoom, school: VillageSchool, show: Show) -> None:
    """A session of today and a sheet of last week open their attendance sheet at their slot."""
    event = session(school, TODAY - timedelta(days=7), TODAY)
    past, today = slots_of(school, event)
    page = TodayPage(room.context)
    show(page, width=1166, height=712)
    room.settle()
    (next_row,) = page.upcoming.rows.rows()
    (gap_row,) = page.unfinished.rows.rows()
    assert (next_row.chip, gap_row.chip) == ("Today", "30 not marked")
    page.upcoming.rows.opened.emit(next_row.key)
    page.unfinished.rows.opened.emit(gap_row.key)
    assert room.asked == [
        ("sessions", {"event": event, "slot": today.id, "sheet": True}),
        ("sessions", {"event": event, "slot": past.id, "sheet": True}),
    ]


def test_page_follows_changes(room: PageRoom, school: VillageSchool, show: Show) -> None:
    """Marking the last person takes the sheet off the list, without the page being left."""
    event = session(school, TODAY - timedelta(days=7))
    (slot,) = slots_of(school, event)
    page = TodayPage(room.context)
    show(page, width=1166, height=712)
    room.settle()
    assert len(page.unfinished.rows.rows()) == 1
    cells = [(slot.id, person) for person in school.people.values()]
    room.live.post(school.desk.attendance.mark_many(cells, AttendanceStatus.PRESENT))
    room.qtbot.waitUntil(lambda: not page.unfinished.rows.rows(), timeout=5000)
    assert "100 %" in page._attendance.accessibleName()


def test_old_unsent_work_is_a_warning(room: PageRoom, school: VillageSchool, show: Show) -> None:
    """Work that waits for days is told above everything else, with its age."""
    session(school)
    school.time.move(days=4)
    page = TodayPage(room.context)
    show(page, width=1166, height=712)
    room.settle()
    assert page.warning.isVisible()
    assert "4 day" in page.warning.sentence()


def test_fits_the_small_screen(room: PageRoom, school: VillageSchool, show: Show) -> None:
    """Figures and lists stand side by side on 1093 × 574 without being cut."""
    session(school)
    page = TodayPage(room.context)
    show(page, width=1029, height=518)
    room.settle()
    body = page.widget()
    assert body is not None
    assert body.minimumSizeHint().width() <= 1029


def test_a_digit_leads_to_what_is_to_be_mended(room: PageRoom, school: VillageSchool, show: Show) -> None:
    """The card of five things has a line per kind of gap, and its digit goes there."""
    session(school, TODAY - timedelta(days=7))
    page = TodayPage(room.context)
    show(page, width=1166, height=712)
    room.qtbot.waitUntil(lambda: bool(page.five._things))
    needs = [thing.need for thing in page.five._things]
    assert needs[:2] == [Need.MARKS, Need.MINUTES]
    assert [row.chip for row in page.five.rows.rows()] == [str(place + 1) for place in range(len(needs))]
    consent = needs.index(Need.CONSENT)
    for digit in (consent, 0):
        press_key(page.upcoming, Qt.Key(Qt.Key.Key_1 + digit))
    assert room.asked[-2] == ("people", {"without_consent": True})
    assert room.asked[-1][0] == "sessions"
    before = len(room.asked)
    page.five.go(7)
    assert len(room.asked) == before


def broken(*_asked: object) -> None:
    """What nobody expected."""
    raise ZeroDivisionError


@pytest.mark.parametrize("place", ["reading", "showing"])
def test_a_bug_leaves_a_sentence_and_not_a_blank_page(
    room: PageRoom, show: Show, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    """When the picture of the day falls to a bug the page is painted and says so; the next picture mends it."""
    with monkeypatch.context() as patch:
        if place == "reading":
            patch.setattr(type(room.desk.overview), "picture", broken)
        else:
            patch.setattr(TodayPage, "_show_figures", broken)
        page = TodayPage(room.context)
        show(page, width=1166, height=712)
        room.qtbot.waitUntil(lambda: not room.background.is_busy, timeout=10_000)
    assert page.updatesEnabled()
    assert "could not be put together" in page.warning.sentence()
    assert page.upcoming.isHidden()
    assert {type(bug) for bug in room.bugs} == {ZeroDivisionError}
    room.bugs.clear()
    page.refresh()
    room.settle()
    assert page.warning.sentence() == ""
    assert page.upcoming.isVisible()
