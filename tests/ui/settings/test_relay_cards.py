"""The school network in the settings: one computer lets others through, another one goes through it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from msgspec import structs
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import Client
from app.domain.problems import RelayUnreachable
from app.domain.relay_address import Nearby, RelayAddress
from app.paths import Profile
from app.settings import RELAY, Settings
from app.storage.opening import close_store
from app.sync import nearby
from app.sync.relay_client import pair
from app.sync.relay_talk import PairRequest
from app.ui.settings.sync_section import SyncSection
from tests.support.page_room import PageRoom
from tests.support.relay import local_relay
from tests.support.server import local_server
from tests.support.sessions import village_school
from tests.support.typing import type_text
from tests.ui.settings.test_settings_page import NotedMachine


@dataclass
class AtNetwork:
    """The part of the settings about the exchange, over a profile that is connected to a server."""

    room: PageRoom
    machine: NotedMachine
    section: SyncSection
    port: int
    """Of the server."""

    def words(self, part: QWidget) -> str:
        """All words of a part that are in view."""
        return " | ".join(label.text() for label in part.findChildren(QLabel) if label.isVisible())

    def press(self, widget: QWidget, key: Qt.Key = Qt.Key.Key_Space) -> None:
        """Press a key there and wait for what it does."""
        widget.setFocus()
        QTest.keyClick(widget, key)
        self.room.settle()


@pytest.fixture
def at(tmp_path: Path, qtbot: QtBot, show: Callable[..., QWidget]) -> Iterator[AtNetwork]:
    """Somebody at these settings."""
    school = village_school(tmp_path, ("Қуанышева Әсел",))
    room = PageRoom(school.desk, qtbot, language="en")
    machine = NotedMachine(tmp_path)
    room.context = structs.replace(room.context, machine=machine)
    with local_server(str(tmp_path / "server")) as server:
        room.lanes["net"].call(lambda: school.desk.syncing.connect(server.url, server.invite()))
        section = SyncSection(room.context)
        show(section, width=1000, height=640)
        section.refresh()
        section.ways.set_open(True)
        room.settle()
        yield AtNetwork(room, machine, section, server.port)
        school.desk.relay.stop()
    room.close()
    close_store(school.store)


def test_letting_others_through(at: AtNetwork) -> None:
    """A tick shows address and code; who comes is listed and can be taken off; without it nobody listens."""
    card, relay = at.section.relay, at.room.desk.relay
    assert not relay.picture().is_on
    at.press(card.switch)
    picture = relay.picture()
    assert at.machine.values["relay"] is True
    assert card.qr.isVisible()
    assert "No other computer was let in yet." in at.words(card)
    assert f"{picture.code[:3]} {picture.code[3:]}" in at.words(card)
    here = RelayAddress("127.0.0.1", picture.port)
    pair(here, PairRequest(picture.code, b"machine2", "КАБИНЕТ-12"))
    card.refresh()
    at.room.settle()
    assert "КАБИНЕТ-12" in at.words(card)
    (out,) = [found for found in card.findChildren(QPushButton) if found.accessibleName() == "Remove КАБИНЕТ-12"]
    at.press(out)
    assert relay.picture().guests == ()
    at.press(card.new_code)
    assert relay.picture().code != picture.code
    at.press(card.switch)
    assert at.machine.values["relay"] is False
    with pytest.raises(RelayUnreachable):
        pair(here, PairRequest("123456", b"machine2", "КАБИНЕТ-12"))


def test_going_through_another_computer(at: AtNetwork) -> None:
    """Address and code are typed; a wrong code is said, the right one is remembered, and it can be given up again."""
    card = at.section.through
    with local_relay(at.port) as other:
        code = other.code.offer()
        card.address.setFocus()
        type_text(card.address, f"127.0.0.1:{other.port}")
        at.press(card.go)
        assert "six digits" in card.trouble.sentence()
        type_text(card.code, f"{int(code) ^ 1:06}")
        at.press(card.code, Qt.Key.Key_Return)
        assert "not the one on the other screen" in card.trouble.sentence()
        card.code.load("")
        type_text(card.code, f"{code[:3]} {code[3:]}")
        at.press(card.code, Qt.Key.Key_Return)
        assert "Ақсу · PC-1" in at.words(card)
        assert not card.address.isVisible()
    assert at.room.desk.roads.taken() is not None
    at.press(card.forget)
    assert at.room.desk.roads.taken() is None
    assert card.address.hasFocus()


def test_a_pasted_line_fills_both_fields(at: AtNetwork) -> None:
    """What a phone read from the code is address and code in one: each goes into its field."""
    card = at.section.through
    card.address.setFocus()
    type_text(card.address, "192.168.1.5:8471 482 913")
    card.code.setFocus()
    assert (card.address.text(), card.code.text()) == ("192.168.1.5:8471", "482 913")


def test_computers_nearby_are_offered(at: AtNetwork, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who answers in the network stands there as a button; who finds nobody is told to type the address."""
    card = at.section.through
    monkeypatch.setattr(nearby, "look", list)
    at.press(card.search)
    assert "Nobody answered" in card.trouble.sentence()
    found = Nearby(b"relay-no", "Ақсу · PC-1", RelayAddress("192.168.1.5"))
    monkeypatch.setattr(nearby, "look", lambda: [found])
    at.press(card.search)
    (choose,) = [each for each in card.findChildren(QPushButton) if each.text() == "Ақсу · PC-1, 192.168.1.5"]
    at.press(choose)
    assert card.address.text() == "192.168.1.5"
    assert card.code.hasFocus()


def test_the_relay_comes_back_with_the_program(at: AtNetwork) -> None:
    """Once ticked, others are let through after the next start too, without anybody opening the settings."""
    desk = at.room.desk
    desk.relay.start()
    pair(RelayAddress("127.0.0.1", desk.relay.picture().port), PairRequest(desk.relay.new_code(), b"machine2", "PC"))
    desk.relay.stop()
    close_store(desk.store)
    profile = Profile(desk.folder)
    Settings(profile.settings).set(RELAY, True)
    client = Client(profile, "en")
    try:
        opened = client.lanes["write"].call(client.open)
        assert not opened.desk.relay.picture().is_on
        client.lanes["net"].call(opened.upkeep)
        assert [guest.name for guest in opened.desk.relay.picture().guests] == ["PC"]
    finally:
        client.close()
    assert not opened.desk.relay.picture().is_on
