"""The part of the settings about the exchange: what comes first, what is folded away, and who is asked what."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from msgspec import structs
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.clock import stamp_from_ms
from app.domain.ids import NOBODY
from app.domain.problems import Unreachable
from app.domain.records.conflicts import EditConflict
from app.domain.records.people import Person
from app.storage.opening import close_store
from app.ui.kit.base import label
from app.ui.kit.card import Card
from app.ui.settings.sync_section import SyncSection
from app.usecases.identity import Identity, introduce
from tests.support.page_room import PageRoom
from tests.support.server import local_server
from tests.support.sessions import VillageSchool, village_school
from tests.ui.settings.test_settings_page import NotedMachine


@dataclass
class AtExchange:
    """The part in a window of the size of an old screen."""

    school: VillageSchool
    room: PageRoom
    machine: NotedMachine
    section: SyncSection

    def look(self) -> list[QWidget]:
        """Read how things stand, and give the cards in view from top to bottom."""
        self.section.refresh()
        self.room.settle()
        self.room.settle()
        cards = [each for each in self.section.findChildren(Card) if each.isVisible()]
        return sorted(cards, key=lambda card: card.mapTo(self.section, QPoint()).y())

    def connect(self, folder: Path, *, once: bool = True) -> None:
        """Let a server take this profile in, exchange, and let the server go."""
        desk = self.school.desk
        with local_server(str(folder)) as server:
            desk.syncing.connect(server.url, server.invite(school="Ақсу ауылдық тірек мектебі"))
            if once:
                desk.syncing.sync_now()

    def ask(self) -> None:
        """A field that two people wrote."""
        desk, kind = self.school.desk, Person.record_type
        with desk.store.work() as work:
            work.save(
                EditConflict(
                    id=desk.store.new_id(), row_id=desk.who, type_number=kind.number,
                    field_number=kind.by_name["position"].number, kept_value="мұғалім", other_value="директор",
                    kept_author=desk.who, other_author=NOBODY, other_stamp=stamp_from_ms(desk.store.clock.now_ms()),
                )
            )  # fmt: skip


@pytest.fixture
def at(tmp_path: Path, qtbot: QtBot, show: Callable[..., QWidget]) -> Iterator[AtExchange]:
    """Somebody who looks at how the exchange stands."""
    school = village_school(tmp_path, ("Қуанышева Әсел",))
    room, machine = PageRoom(school.desk, qtbot, language="en"), NotedMachine(tmp_path)
    room.context = structs.replace(room.context, machine=machine)
    section = SyncSection(room.context)
    show(section, width=860, height=520)
    yield AtExchange(school, room, machine, section)
    room.close()
    close_store(school.store)


def test_what_must_be_decided_comes_first(at: AtExchange, tmp_path: Path) -> None:
    """A question stands above the exchange, whose card tells of the exchange alone; the rest waits in folds."""
    at.connect(tmp_path / "server")
    part = at.section
    assert at.look() == [part.now, part.receipts]
    at.ask()
    assert at.look() == [part.conflicts, part.now, part.receipts]
    assert "not sent" in part.exchange.state.text()
    assert [fold.is_open for fold in (part.ways, part.past, part.rare)] == [False] * 3


def test_without_a_server_the_way_to_one_comes_first(at: AtExchange) -> None:
    """Whoever is not connected sees where to connect, what is at risk, and nothing about an exchange."""
    part = at.section
    assert at.look() == [part.connect_card, part.now]
    assert not part.exchange.isVisible()
    assert part.risk.isVisible()
    part.ways.set_open(True)
    assert at.look() == [part.connect_card, part.now, part.through]


def test_without_a_line_the_other_ways_are_open(at: AtExchange, tmp_path: Path) -> None:
    """Work that waits and no way to the server: the stick is in view at once; a fold that is closed stays so."""
    at.connect(tmp_path / "server", once=False)
    with pytest.raises(Unreachable):
        at.school.desk.syncing.sync_now()
    assert at.section.stick in at.look()
    at.section.ways.set_open(False)
    assert at.section.stick not in at.look()


@pytest.mark.parametrize("role", ["principal", "assessor"])
def test_who_only_reads_is_told_so_and_asked_nothing(at: AtExchange, tmp_path: Path, role: str) -> None:
    """Somebody who only reads meets one sentence about who writes, no question of others and no choice about photos."""
    desk, part = at.school.desk, at.section
    at.connect(tmp_path / "server")
    at.ask()
    at.connect(tmp_path / "server")
    introduce(desk.store, Identity(desk.who, desk.school, role))
    part.rare.set_open(True)
    cards = at.look()
    assert "record" in part.about.text()
    assert part.conflicts not in cards
    assert desk.syncing.picture().to_settle == 0
    assert not part.risk.isVisible()
    assert part.limits.rhythm.isVisible()
    assert not part.limits.photos.isVisible()


def test_a_practice_school_says_that_nothing_leaves_it(at: AtExchange) -> None:
    """There the page holds one sentence and nothing to press."""
    at.machine.is_practice = True
    assert at.look() == []
    assert "stays on this computer" in at.section.about.text()
    assert not [each for each in at.section.findChildren(QPushButton) if each.isVisible()]


def test_connecting_again_can_be_left(at: AtExchange, tmp_path: Path) -> None:
    """Who opened the form for a new address by mistake goes back with one key, to where they came from."""
    at.connect(tmp_path / "server")
    part = at.section
    part.rare.set_open(True)
    at.look()
    part.again.click()
    assert part.connect_card.isVisible()
    part.connect_card.leave.setFocus()
    QTest.keyClick(part.connect_card.leave, Qt.Key.Key_Return)
    assert part.connect_card not in at.look()
    assert part.again.hasFocus()


def test_long_words_have_their_lines(at: AtExchange) -> None:
    """In a window that is wider than the column a card is as high as its words need at their real width."""
    about = label("Осы компьютер қазір істен шықса, бәрі жоғалады. " * 4, wrap=True)
    at.section.now.add(about)
    at.section.window().resize(1300, 520)
    at.look()
    assert about.height() >= about.heightForWidth(about.width())
