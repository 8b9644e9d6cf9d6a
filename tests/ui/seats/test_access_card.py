"""Who works with the school, in the settings: everybody by role, who did before, and nothing where no server tells."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.domain.change import Changed
from app.domain.records.schools import School
from app.domain.rules.rights import ASSESSOR, COORDINATOR, OBSERVER, TEACHER
from app.storage.opening import close_store
from app.ui.kit.chips import ChipLabel
from app.ui.kit.fold import Fold
from app.ui.seats.section import SeatsSection
from tests.support.access import a_lively_school, grant, tell
from tests.support.page_room import PageRoom
from tests.support.sessions import VillageSchool, village_school

TEACHERS = ("Қуанышева Әсел", "Тілеуов Сәуле")


@pytest.fixture
def village(tmp_path: Path) -> Iterator[VillageSchool]:
    made = village_school(tmp_path, TEACHERS)
    yield made
    close_store(made.store)


@pytest.fixture
def room(village: VillageSchool, qtbot: QtBot) -> Iterator[PageRoom]:
    made = PageRoom(village.desk, qtbot, language="en")
    yield made
    made.close()


def opened(room: PageRoom, show: Callable[..., QWidget]) -> SeatsSection:
    section = SeatsSection(room.context)
    show(section, width=1000, height=700)
    section.refresh()
    room.settle()
    return section


def words(part: QWidget) -> list[str]:
    """What is in view, chips among it."""
    labels = [label.text() for label in part.findChildren(QLabel) if label.isVisible() and label.text()]
    return labels + [chip.text() for chip in part.findChildren(ChipLabel) if chip.isVisible()]


def test_everybody_by_role(village: VillageSchool, room: PageRoom, show: Callable[..., QWidget]) -> None:
    """Person, machine, number and beginning of every grant, under its role and what that lets see and change."""
    a_lively_school(village)
    shown = words(opened(room, show).access)
    order = [shown.index(word) for word in (
        "Facilitator", "Қуанышева Әсел", "Principal", "DIREKTOR", "Teacher", "Тілеуов Сәуле", "Coordinator",
    )]  # fmt: skip
    assert order == sorted(order)
    assert "Sees and changes everything of the school." in shown
    assert "MUGALIM-2, No. 12 · since 17.08.2026" in shown
    assert "No. 14 · since 06.09.2026" in shown
    assert "This computer" in shown
    assert "ESKI-NOUTBUK, No. 9" not in " ".join(shown)


def test_who_was_here_before(village: VillageSchool, room: PageRoom, show: Callable[..., QWidget]) -> None:
    """What ended and what was shut out is opened with a key, in words and with days."""
    a_lively_school(village)
    section = opened(room, show)
    (fold,) = section.access.findChildren(Fold)
    fold.head.setFocus()
    QTest.keyClick(fold.head, Qt.Key.Key_Space)
    shown = words(fold)
    assert "ESKI-NOUTBUK, No. 9 · Teacher · 11.09.2025–16.09.2026" in shown
    assert "No. 15 · Facilitator" in shown
    assert {"Ended", "Let in no more"} <= set(shown)


def test_several_schools_are_opened_one_by_one(
    village: VillageSchool, room: PageRoom, show: Callable[..., QWidget]
) -> None:
    """A coordinator's schools lie below one another, closed, each with how many computers work with it."""
    store = village.desk.store
    second = store.new_id()
    with store.work() as work:
        work.save(School(id=second, name_kk="Үштөбе мектебі"))
    tell(store, grant(village.desk.school, 3, "facilitator"), grant(second, 4, "facilitator"))
    store.role = COORDINATOR
    access = opened(room, show).access
    assert [fold.head.text() for fold in access.findChildren(Fold)] == ["Ақсу ауылдық тірек мектебі", "Үштөбе мектебі"]
    assert words(access).count("1 computer") == 2
    assert "You see it of every school that you look into in detail." in words(access)


def test_what_a_teacher_is_told_of_it(village: VillageSchool, room: PageRoom, show: Callable[..., QWidget]) -> None:
    """A teacher reads why there is nobody but them."""
    store = village.desk.store
    tell(store, grant(village.desk.school, store.device, "teacher"))
    store.role = TEACHER
    assert "Of the people of the school you see here yourself alone." in words(opened(room, show).access)


def test_nothing_has_come_yet(village: VillageSchool, room: PageRoom, show: Callable[..., QWidget]) -> None:
    """Before the first exchange the card says when it will be filled; and then it is, without a press."""
    tell(village.desk.store)
    section = opened(room, show)
    assert "Nothing has come yet; it comes with the next exchange." in words(section.access)
    a_lively_school(village)
    room.live.post(Changed({"school_grant": frozenset()}))
    room.settle()
    assert "DIREKTOR" in words(section.access)


@pytest.mark.parametrize("role", ["", OBSERVER, ASSESSOR])
def test_hidden_where_nobody_tells(
    village: VillageSchool, room: PageRoom, show: Callable[..., QWidget], role: str
) -> None:
    """Without a server, and where figures or portfolios alone are seen, there is no such card."""
    if role:
        tell(village.desk.store)
        village.desk.store.role = role
    assert not opened(room, show).access.isVisible()
