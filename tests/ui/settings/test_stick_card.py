"""The card of the exchange by stick, over a real store and a real server, with a folder for a stick."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.domain.records.people import Person
from app.storage.opening import close_store
from app.ui import volumes
from app.ui.settings.page import SettingsPage
from app.ui.settings.stick_card import StickCard
from app.ui.stick_watch import StickWatch
from app.ui.volumes import Volume
from app.usecases import serving_post
from tests.support.page_room import PageRoom
from tests.support.server import LocalServer, local_server, now_ms
from tests.support.sessions import village_school

TEACHERS = ("Қуанышева Әсел", "Тілеуов Сәуле")


@pytest.fixture
def server(tmp_path: Path) -> Iterator[LocalServer]:
    """A server, which the machine under test reaches once, to be let in."""
    with local_server(str(tmp_path / "server")) as running:
        yield running


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path, server: LocalServer) -> Iterator[PageRoom]:
    """A school with two teachers that a server let in, and whose work is not handed in yet."""
    school = village_school(tmp_path / "profile", TEACHERS)
    school.desk.syncing.connect(server.url, server.invite(school="Ақсу ауылдық тірек мектебі"))
    made = PageRoom(school.desk, qtbot, language="en")
    yield made
    made.close()
    close_store(school.store)


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A stick that is plugged in."""
    root = tmp_path / "KINGSTON"
    root.mkdir()
    monkeypatch.setattr(volumes, "removable_volumes", lambda: (Volume(root, "KINGSTON", 3_900_000_000),))
    return root


@pytest.fixture
def page(room: PageRoom, stick: Path, show: Callable[..., QWidget]) -> SettingsPage:  # noqa: ARG001 - it is to be in
    """The page in view."""
    made = SettingsPage(room.context)
    show(made, width=1000, height=640)
    made.open(section="sync")
    room.settle()
    return made


@pytest.fixture
def card(page: SettingsPage) -> StickCard:
    """The card in view."""
    page.sync.ways.set_open(True)
    assert page.sync.stick.isVisible()
    return page.sync.stick


def words_in(card: StickCard) -> str:
    """Everything the card says."""
    return " ".join(label.text() for label in card.findChildren(QLabel) if label.isVisibleTo(card))


def test_there_and_back_with_the_keyboard(room: PageRoom, server: LocalServer, stick: Path, card: StickCard) -> None:
    """A stick that is in is named; Enter writes on it, the answer comes back by it, and a receipt is shown."""
    assert "KINGSTON" in words_in(card)
    go = card.exchange_buttons[stick]
    go.setFocus()
    QTest.keyClick(go, Qt.Key.Key_Return)
    room.settle()
    assert "count as handed in when the answer comes back" in card.told.sentence()
    assert "You can pull the stick out now." in card.told.sentence()
    assert "on the way by stick" in words_in(card)
    serving_post.take(server.store, stick, now_ms)
    QTest.keyClick(card.exchange_buttons[stick], Qt.Key.Key_Space)
    room.settle()
    assert "were handed in" in card.told.sentence()
    assert "Receipt" in words_in(card)
    assert room.desk.syncing.picture().unsent == 0


def test_a_stick_that_was_pulled_out(room: PageRoom, stick: Path, card: StickCard) -> None:
    """What did not work is said with what to do, the buttons are there again, and nothing is lost."""
    stick.rmdir()
    card.exchange_buttons[stick].click()
    room.settle()
    assert "The stick does not answer" in card.told.sentence()
    assert card.exchange_buttons[stick].isEnabled()
    assert room.desk.syncing.picture().unsent > 0


def test_a_stick_that_can_only_be_read(
    room: PageRoom, server: LocalServer, stick: Path, card: StickCard, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From a write-protected stick the answer is taken in all the same, and both are said."""
    room.desk.stick.write(stick)
    serving_post.take(server.store, stick, now_ms)

    def refuse(_file: int) -> None:
        raise OSError(errno.EROFS, "")

    monkeypatch.setattr(os, "fsync", refuse)
    card.exchange_buttons[stick].click()
    room.settle()
    assert "were handed in" in card.told.sentence()
    assert "The stick cannot be written" in card.told.sentence()
    assert room.desk.syncing.picture().unsent == 0


def test_a_file_dropped_on_the_window(
    room: PageRoom, server: LocalServer, page: SettingsPage, card: StickCard, tmp_path: Path
) -> None:
    """An answer that came as a file is taken in when it is dropped anywhere; another file is said to be none."""
    window = OfferingWindow(page)
    watch = StickWatch(window, room.background, room.desk)  # type: ignore[arg-type]
    out = tmp_path / "out.shyraq-post"
    card.write_file(out)
    room.settle()
    served = serving_post.take(server.store, out, now_ms)
    assert drop(watch, served.place)
    room.settle()
    assert "were handed in" in card.told.sentence()
    wrong = tmp_path / "wrong.shyraq-post"
    wrong.write_text("nothing of ours")
    assert drop(watch, wrong)
    room.settle()
    assert "This is no post of Shyraq" in card.told.sentence()
    assert not drop(watch, tmp_path / "photo.jpg")
    watch.stop()


def test_who_takes_the_offer_sees_what_becomes_of_it(room: PageRoom, stick: Path, page: SettingsPage) -> None:
    """The offer to exchange with a known stick opens the fold in which its card lies, and begins."""
    assert not page.sync.stick.isVisible()
    page.exchange_with(stick)
    room.settle()
    assert page.sync.stick.isVisible()
    assert "You can pull the stick out now." in page.sync.stick.told.sentence()


def drop(watch: StickWatch, path: Path) -> bool:
    """Let a file fall on the window: whether it was taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    return watch.eventFilter(watch, event)  # the toolkit delivers a drop only from a mouse that drags


class OfferingWindow(QWidget):
    """What a window is asked to offer."""

    closing = Signal()

    def __init__(self, page: QWidget | None = None) -> None:
        super().__init__()
        self.page = page
        self.sentences: list[str] = []
        self.deed: Callable[[], object] = self.close

    def offer(self, sentence: str, action: tuple[str, Callable[[], object]] | None = None) -> None:
        """Note it."""
        self.sentences.append(sentence)
        self.deed = action[1] if action is not None else self.deed

    def show_page(self, _key: str, **_args: object) -> QWidget | None:
        """The one there is."""
        return self.page


def test_only_a_known_stick_is_offered(room: PageRoom, stick: Path) -> None:
    """A stick nobody here has written on is left alone; a known one is offered while there is something to move."""
    window = OfferingWindow()
    watch = StickWatch(window, room.background, room.desk)  # type: ignore[arg-type]
    room.settle()
    assert window.sentences == []
    room.desk.stick.write(stick)
    before = sorted(path.name for path in stick.rglob("*"))
    watch.stop()
    again = StickWatch(window, room.background, room.desk)  # type: ignore[arg-type]
    room.settle()
    assert window.sentences == [], "everything is on it, and no answer yet"
    again.stop()
    with room.desk.store.work() as work:
        work.save(Person(id=room.desk.store.new_id(), school_id=room.desk.school, surname="Жаңа"))
    again = StickWatch(window, room.background, room.desk)  # type: ignore[arg-type]
    room.settle()
    assert window.sentences == ["The stick KINGSTON is in. Exchange with it now?"]
    assert sorted(path.name for path in stick.rglob("*")) == before
    again.stop()
