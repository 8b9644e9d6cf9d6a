"""The region as an observer sees it, over a real store."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.domain.records.summaries import RegionSummary
from app.domain.rules.rights import OBSERVER
from app.domain.rules.summaries import region_stream
from app.storage import receipts
from app.storage.opening import close_store
from app.storage.receipts import Receipt
from app.storage.rows import insert_rows
from app.ui.kit.card import StatCard
from app.ui.pages import pages_for
from app.ui.region.observer_page import ObserverPage
from app.ui.region.page import create
from app.usecases.desk import Desk
from tests.support.page_room import PageRoom
from tests.support.sessions import StandingTime
from tests.support.stores import new_store

TOLD = RegionSummary(
    id=region_stream("KZ-33"), region_code="KZ-33", school_year="2026/2027", schools=42, active_schools=35,
    silent_schools=None, people=812, sessions=143, present=2810, absent=None, cycles="closed 7 draft <5",
    projects="plan 12",
)  # fmt: skip


@pytest.fixture
def room(tmp_path: Path, qtbot: QtBot) -> Iterator[PageRoom]:
    clock = StandingTime()
    store = new_store(tmp_path, clock)
    store.role = OBSERVER
    with store.transaction() as connection:
        now = clock.wall_ms()
        receipts.write(connection, Receipt(0, now, "done", 0, 1, 1, 1, now, ""))
    made = PageRoom(Desk(store, tmp_path), qtbot)
    yield made
    made.close()
    close_store(store)


def opened(room: PageRoom, show: Callable[..., QWidget], told: RegionSummary | None) -> ObserverPage:
    if told is not None:
        kind = told.record_type
        with room.desk.store.transaction() as connection:
            insert_rows(connection, kind, [(told.id, told.id, kind.encode(told))])
    page = create(room.context)
    assert isinstance(page, ObserverPage)
    show(page, width=1130, height=700)
    room.settle()
    return page


def test_small_figures_are_shown_as_few(room: PageRoom, show: Callable[..., QWidget]) -> None:
    """Each figure stands there, small ones as <5, sums as what is certain, and nothing is computed from half of it."""
    page = opened(room, show, TOLD)
    said = [card.accessibleName() for card in page.findChildren(StatCard) if card.isVisible()]
    assert "People: 812." in said
    assert "Silent schools: –. Few on one side: not told." in said
    assert "Attendance: –. Few on one side: not told." in said
    (cycles,) = [sentence for sentence in said if sentence.startswith("Lesson study")]
    assert "≥ 8" in cycles
    assert "<5" in cycles


def test_the_page_names_whose_figures_these_are(room: PageRoom, show: Callable[..., QWidget]) -> None:
    """Of a district the name of the district stands first and the region below it, of a region the region alone."""
    page = opened(room, show, replace(TOLD, district="Қаратал ауданы"))
    shown = [label.text() for label in page.header.findChildren(QLabel) if label.isVisible()]
    assert shown == ["Қаратал ауданы", "Жетісу облысы · School year 2026/2027"]


def test_few_schools_are_not_told_of(room: PageRoom, show: Callable[..., QWidget]) -> None:
    """In a region of fewer than five schools the page says why it shows nothing."""
    page = opened(room, show, _without_schools())
    assert "Fewer than 5 schools" in page.freshness.sentence()
    assert not [card for card in page.findChildren(StatCard) if card.isVisible()]


def test_before_the_first_exchange_nothing_is_claimed(room: PageRoom, show: Callable[..., QWidget]) -> None:
    """Without figures there is a sentence and no zero."""
    page = opened(room, show, None)
    assert page.nothing.isVisible()
    assert not [card for card in page.findChildren(StatCard) if card.isVisible()]


def test_observers_have_the_region_and_settings_alone() -> None:
    """There is nothing to write anywhere: the window has two pages."""
    assert [spec.key for spec in pages_for(OBSERVER)] == ["region", "settings"]


def _without_schools() -> RegionSummary:
    return RegionSummary(id=TOLD.id, region_code=TOLD.region_code, school_year=TOLD.school_year)
