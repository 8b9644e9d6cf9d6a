"""Letting sessions repeat: rule, preview, decisions, making and taking back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.records.sessions import EventSeries, SeriesException
from app.storage.opening import close_store
from app.ui.sessions.page import SessionsPage
from tests.support.page_room import PageRoom
from tests.support.sessions import VillageSchool, session, slots_of, village_school
from tests.support.typing import press_key
from tests.ui.conftest import Show

FIRST = date(2026, 10, 17)


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


def test_a_series_is_seen_decided_on_made_and_taken_back(room: PageRoom, school: VillageSchool, show: Show) -> None:
    """Every second Saturday: the one in the school break is asked about, one is moved, then all stand."""
    event = session(school, FIRST)
    page = SessionsPage(room.context)
    show(page, width=1366, height=768)
    page.open(event=event)
    room.settle()
    page.pane.slots._repeat.click()
    room.settle()
    pane = page.series
    assert page.detail.currentWidget() is pane
    pane.rule.until.set_value(date(2026, 12, 13))
    room.settle()
    (stored,) = school.store.all(EventSeries)
    assert stored.rule == "FREQ=WEEKLY;INTERVAL=2;BYDAY=SA;UNTIL=20261213"
    assert [(row.title[:5], row.chip) for row in pane.list.rows()] == [
        ("17.10", "Is there"), ("31.10", "Meet or not?"), ("14.11", "New"),
        ("28.11", "New"), ("12.12", "New"),
    ]  # fmt: skip
    assert pane.list.key() == date(2026, 10, 31)
    pane.leave_out.click()
    room.settle()
    pane.list.choose(date(2026, 11, 28))
    pane.moved_to.set_value(date(2026, 11, 29))
    room.settle()
    assert len(school.store.all(SeriesException)) == 2
    assert pane.make.text().startswith("Create 3")
    pane.make.click()
    room.settle()
    assert [slot.day for slot in slots_of(school, event)] == [
        FIRST, date(2026, 11, 14), date(2026, 11, 29), date(2026, 12, 12),
    ]  # fmt: skip
    undo = room.toasts[-1][1]
    assert undo is not None
    undo()
    room.settle()
    assert [slot.day for slot in slots_of(school, event)] == [FIRST]


def test_an_unreadable_rule_is_said_at_its_field(room: PageRoom, school: VillageSchool, show: Show) -> None:
    """A rule that cannot be read changes nothing and gets an example; Escape leaves."""
    event = session(school, FIRST)
    page = SessionsPage(room.context)
    show(page, width=1366, height=768)
    page.open_series(event)
    room.settle()
    page.series._edit("rule", "every second Saturday")
    room.settle()
    assert "FREQ=WEEKLY;INTERVAL=2;BYDAY=SA" in page.series.rule.form.fields["rule"].line_text()
    press_key(page.series, Qt.Key.Key_Escape)
    assert page.detail.currentWidget() is not page.series
