"""Coming to a server with an invitation, in the window and with the keyboard: with a line, without one, by picture."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import QMimeData, QPointF, QRectF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.invitation_code import shown
from app.reports.qr import qr_svg
from app.storage.opening import close_store
from app.sync import invitation
from app.ui import volumes
from app.ui.invitation.bringing import reading_of
from app.ui.settings.connecting import ConnectCard
from app.ui.settings.page import SettingsPage
from app.ui.stick_watch import StickWatch
from app.ui.volumes import Volume
from app.usecases import serving_admin, serving_post
from app.usecases.inviting import invitation_text, write_invitation
from app.usecases.own_server import server_of
from tests.support.page_room import PageRoom
from tests.support.server import LocalServer, local_server, now_ms
from tests.support.sessions import village_school
from tests.support.typing import type_text
from tests.ui.settings.test_stick_card import OfferingWindow, drop
from tests.usecases.test_joining import KEY, KNOWN, TEXT

NOWHERE = "http://127.0.0.1:9"


@pytest.fixture
def server(tmp_path: Path) -> Iterator[LocalServer]:
    """A server on this machine."""
    with local_server(str(tmp_path / "server")) as running:
        yield running


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[PageRoom]:
    """A school with two teachers and no server."""
    school = village_school(tmp_path / "profile", ("Қуанышева Әсел", "Тілеуов Сәуле"))
    made = PageRoom(school.desk, qtbot, language="en")
    yield made
    made.close()
    close_store(school.store)


@pytest.fixture
def page(room: PageRoom, show: Callable[..., QWidget]) -> SettingsPage:
    """The page in view."""
    made = SettingsPage(room.context)
    show(made, width=1000, height=640)
    made.open(section="sync")
    room.settle()
    return made


def text_of(server: LocalServer, address: str) -> str:
    """An invitation of the server, which it says is at `address`."""
    made = serving_admin.invite(
        server.store, role="facilitator", school="Ақсу ауылдық тірек мектебі", region_code="KZ-19", now_ms=now_ms()
    )  # fmt: skip
    return invitation_text(server.store, made, address, now_ms())


def press(widget: QWidget) -> None:
    """Come to a button and press Enter."""
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_Return)


def paste(card: ConnectCard, text: str, room: PageRoom) -> None:
    """Press the button that takes what was copied."""
    QGuiApplication.clipboard().setText(text)
    press(card.invitation.paste)
    room.settle()


def test_a_pasted_invitation_connects_at_once(room: PageRoom, page: SettingsPage, server: LocalServer) -> None:
    """With a line, what a phone read from the paper is pasted, told in a sentence, and Enter connects."""
    card = page.sync.connect_card
    paste(card, f"Read by my phone: {text_of(server, server.url)}", room)
    assert "Ақсу ауылдық тірек мектебі; role: facilitator" in card.invitation.told.sentence()
    assert QGuiApplication.focusObject() is card.go
    QTest.keyClick(card.go, Qt.Key.Key_Return)
    room.settle()
    assert server_of(room.desk.store) is not None
    assert not card.isVisible()


def test_without_a_line_the_request_goes_by_file(
    room: PageRoom, page: SettingsPage, server: LocalServer, tmp_path: Path
) -> None:
    """Without a line the card offers the other way, writes a request there, and takes the answer in like other post."""
    card = page.sync.connect_card
    paste(card, text_of(server, NOWHERE), room)
    QTest.keyClick(card.go, Qt.Key.Key_Return)
    room.settle()
    assert "There is no line" in card.trouble.sentence()
    assert QGuiApplication.focusObject() is card.by_post
    QTest.keyClick(card.by_post, Qt.Key.Key_Return)
    room.settle()
    assert page.sync.stick.isVisible()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert page.sync.stick.isAncestorOf(focused)
    request = tmp_path / "request.shyraq-post"
    page.sync.stick.write_file(request)
    room.settle()
    assert page.sync.stick.told.sentence() == "Your request to be let in is written; bring the answer back here."
    page.sync.refresh()
    room.settle()
    answer = serving_post.take(server.store, request, now_ms).place
    page.sync.stick.read_file(answer)
    room.settle()
    assert "The server has let this computer in." in page.sync.stick.told.sentence()
    assert not card.isVisible()
    assert page.sync.stick.isVisible()


def test_how_it_stands_is_told_again(room: PageRoom, page: SettingsPage, server: LocalServer, tmp_path: Path) -> None:
    """Whoever comes back later sees the invitation and that the request is under way."""
    text = text_of(server, NOWHERE)
    room.desk.syncing.joining.keep(invitation.read(text))
    room.desk.stick.write_file(tmp_path / "request.shyraq-post")
    page.sync.refresh()
    room.settle()
    card = page.sync.connect_card
    assert card.code.text() == shown(invitation.read(text).code)
    assert "Your request was written on" in card.trouble.sentence()
    assert card.by_post.isVisible()


def test_a_dropped_file_is_opened(room: PageRoom, page: SettingsPage, tmp_path: Path) -> None:
    """An invitation dropped anywhere on the window is opened where one connects; a damaged one is refused in words."""
    watch = StickWatch(OfferingWindow(page), room.background, room.desk)  # type: ignore[arg-type]
    assert drop(watch, write_invitation(tmp_path / "school", TEXT))
    room.settle()
    card = page.sync.connect_card
    assert card.address.text() == KNOWN.address
    assert drop(watch, write_invitation(tmp_path / "harmed", TEXT[:-40]))
    room.settle()
    assert "not as the server wrote it" in card.invitation.told.sentence()
    watch.stop()


def test_an_invitation_on_a_stick_is_offered(
    room: PageRoom, page: SettingsPage, server: LocalServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who puts in a stick with an invitation is asked, and reads it where one connects; with a server nobody is asked,
    nor about a stick with nothing on it.
    """
    stick, other = tmp_path / "KINGSTON", tmp_path / "EMPTY"
    for root in (stick, other):
        root.mkdir()
    write_invitation(stick / "school", text_of(server, server.url))
    both = tuple(Volume(root, root.name, 3_900_000_000) for root in (stick, other))
    monkeypatch.setattr(volumes, "removable_volumes", lambda: both)
    window = OfferingWindow(page)
    watch = StickWatch(window, room.background, room.desk)  # type: ignore[arg-type]
    room.settle()
    assert window.sentences == ["There is an invitation to a server on the stick KINGSTON. Read it?"]
    window.deed()
    room.settle()
    card = page.sync.connect_card
    assert "Ақсу ауылдық тірек мектебі" in card.invitation.told.sentence()
    QTest.keyClick(card.go, Qt.Key.Key_Return)
    room.settle()
    watch.stop()
    later = OfferingWindow(page)
    watch = StickWatch(later, room.background, room.desk)  # type: ignore[arg-type]
    room.settle()
    assert later.sentences == []
    watch.stop()


def test_a_dropped_stick_is_looked_through(room: PageRoom, page: SettingsPage, tmp_path: Path) -> None:
    """A stick dragged onto the card is as good as the invitation at its root; one without any is said to have none."""
    card, stick, empty = page.sync.connect_card, tmp_path / "KINGSTON", tmp_path / "EMPTY"
    for folder in (stick, empty):
        folder.mkdir()
    write_invitation(stick / "school", TEXT)
    for folder in (empty, stick):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(folder))])
        card.dropEvent(
            QDropEvent(
                QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
            )
        )  # fmt: skip
        room.settle()
        said = card.invitation.told.sentence()
        assert ("Shyraq found no invitation in EMPTY." in said) is (folder is empty)
    assert card.address.text() == KNOWN.address


def test_what_is_no_invitation_is_refused_in_words(room: PageRoom, page: SettingsPage) -> None:
    """Something else in the clipboard is named as that, and nothing that was typed is lost."""
    card = page.sync.connect_card
    type_text(card.address, "sync.example.kz")
    paste(card, "Сәлем!", room)
    assert "Shyraq found no invitation in what was copied." in card.invitation.told.sentence()
    assert card.address.text() == "sync.example.kz"


def test_what_is_typed_over_an_invitation_counts(room: PageRoom, page: SettingsPage) -> None:
    """Who changes the code by hand means the code and not the invitation."""
    card = page.sync.connect_card
    paste(card, TEXT, room)
    card.code.load("AAAAA-BBBBB")
    card.start()
    room.settle()
    assert room.desk.syncing.joining.standing() is None


def photo(angle: float, size: int, quality: int, folder: Path) -> Path:
    """A photo of the paper: turned, in bad light, with noise, and pressed by a messenger."""
    dice = Random(int(angle * 10) + size)  # noqa: S311 - the same picture every time
    picture = QImage(size, size * 4 // 3, QImage.Format.Format_RGB32)
    picture.fill(0xFFB9B4A8)
    painter = QPainter(picture)
    painter.translate(size / 2, size * 2 / 3)
    painter.rotate(angle)
    painter.shear(0.03, 0.02)
    paper = QRectF(-size * 0.42, -size * 0.55, size * 0.84, size * 1.1)
    painter.fillRect(paper, 0xFFE8E4DA)
    side = size * 0.7
    QSvgRenderer(qr_svg(TEXT, "#333")).render(painter, QRectF(-side / 2, -side / 2, side, side))
    painter.end()
    for _ in range(size * size // 40):
        grey = dice.randrange(60, 200)
        picture.setPixel(dice.randrange(size), dice.randrange(picture.height()), 0xFF000000 | grey * 0x010101)
    file = folder / f"photo-{angle}-{size}.jpg"
    assert picture.save(str(file), "JPEG", quality)  # type: ignore[call-overload]
    return file


@pytest.mark.parametrize(("angle", "size", "quality"), [(0, 640, 50), (8, 900, 60), (-13, 1200, 40), (93, 1000, 60)])
def test_a_photo_of_the_paper_is_read(angle: float, size: int, quality: int, tmp_path: Path) -> None:
    """A phone held askew and a messenger that presses pictures small leave the code readable."""
    assert reading_of(photo(angle, size, quality, tmp_path))() == KNOWN


def test_a_pasted_picture_is_read(room: PageRoom, page: SettingsPage, tmp_path: Path) -> None:
    """A picture that was copied in a messenger is as good as its file."""
    QGuiApplication.clipboard().setImage(QImage(str(photo(4, 800, 60, tmp_path))))
    press(page.sync.connect_card.invitation.paste)
    room.settle()
    assert page.sync.connect_card.address.text() == KNOWN.address
    assert invitation.write(KNOWN, KEY) == TEXT
