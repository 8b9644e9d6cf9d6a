"""What the settings ask of the program, at the real window over a real profile."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.bootstrap import Client, make_program
from app.domain.records.people import Person
from app.paths import Profile
from app.settings import SYNC_MINUTES, TEXT_SIZE, THEME, Settings
from app.storage.opening import close_store
from app.ui.kit.theme import theme
from app.ui.kit.tokens import Scheme
from app.ui.program import Program
from app.ui.settings.page import SettingsPage
from app.ui.shell.sync_view import SyncState
from app.usecases.backups import back_up
from app.usecases.desk import Desk
from app.usecases.identity import Identity, introduce
from tests.support.people import make_people, make_school
from tests.support.server import LocalServer, local_server
from tests.support.stores import new_store

Opens = Callable[[], tuple[Client, Program]]


@pytest.fixture
def server(tmp_path: Path) -> Iterator[LocalServer]:
    """A server on this machine."""
    with local_server(str(tmp_path / "server")) as made:
        yield made


@pytest.fixture
def opens(tmp_path: Path, qtbot: QtBot) -> Iterator[Opens]:
    """Opens the window of a facilitator's profile."""
    folder = tmp_path / "profile"
    store = new_store(folder)
    school = make_school(store)
    (person,) = make_people(store, school, 1)
    introduce(store, Identity(person.id, school, "facilitator"))
    close_store(store)
    made: list[tuple[Client, Program]] = []

    def open_window() -> tuple[Client, Program]:
        profile = Profile(folder)
        client = Client(profile, "en")
        program = make_program(client, profile, "en")
        program.window.show()
        qtbot.waitUntil(lambda: program.watch is not None, timeout=20_000)
        settle(program, qtbot)
        made.append((client, program))
        return client, program

    yield open_window
    for client, program in made:
        program.window.close()
        client.close()


def settle(program: Program, qtbot: QtBot) -> None:
    """Wait until nothing is on its way."""
    for _ in range(3):
        qtbot.wait(15)
        qtbot.waitUntil(lambda: program.background is None or not program.background.is_busy, timeout=20_000)


def desk_of(client: Client) -> Desk:
    """The desk of the open profile."""
    assert client.assembly is not None
    return client.assembly.desk


def test_the_look_is_kept_for_the_next_start(opens: Opens, tmp_path: Path) -> None:
    """A chosen theme and text size show at once and stand in the settings file; the page stays."""
    _client, program = opens()
    program.window.show_page("settings", section="general")
    program.choose(THEME, "dark")
    program.choose(TEXT_SIZE, 130)
    assert (theme().scheme, theme().text_percent) == (Scheme.DARK, 130)
    assert program.window.content.stack.key == "settings"
    kept = Settings(Profile(tmp_path / "profile").settings)
    assert (kept.text(THEME), kept.number(TEXT_SIZE)) == ("dark", 130)


def test_the_rhythm_takes_effect_at_once(opens: Opens) -> None:
    """Who chooses "only by hand" is not surprised by an exchange later."""
    _client, program = opens()
    program.choose(SYNC_MINUTES, 0)
    assert program.watch is not None
    assert not program.watch.is_planned
    program.choose(SYNC_MINUTES, 5)
    assert program.watch.is_planned


def test_an_invitation_sends_at_once_and_may_bring_another_role(
    opens: Opens, server: LocalServer, qtbot: QtBot
) -> None:
    """After connecting, what was recorded before goes out at once, and a coordinator gets the page of the region."""
    client, program = opens()
    program.window.show_page("settings", section="sync")
    desk_of(client).syncing.connect(server.url, server.invite(role="coordinator", school="", region="KZ-33"))
    program.server_changed()
    qtbot.waitUntil(lambda: server.count("person") > 0, timeout=20_000)
    settle(program, qtbot)
    assert program.window.content.header.sync.view.state in (SyncState.SYNCED, SyncState.PENDING)
    assert program.window.show_page("region") is not None
    settle(program, qtbot)


def test_the_page_exchanges_and_shows_the_receipt(opens: Opens, server: LocalServer, qtbot: QtBot) -> None:
    """The button of the page starts the exchange of the window; when it has ended, its receipt stands on the page."""
    client, program = opens()
    desk = desk_of(client)
    desk.syncing.connect(server.url, server.invite(school="Шырақ мектебі"))
    program.choose(SYNC_MINUTES, 0)
    page = program.window.show_page("settings", section="sync")
    assert isinstance(page, SettingsPage)
    settle(program, qtbot)
    assert program.watch is not None
    program.watch.refresh()
    settle(program, qtbot)
    page.sync.exchange.deed.click()
    qtbot.waitUntil(lambda: list(page.sync.receipts.buttons) == [1], timeout=20_000)
    settle(program, qtbot)
    assert program.window.content.header.sync.view.state is SyncState.SYNCED
    assert desk.hand_ins.one(1).is_signed


def test_going_back_to_a_copy_while_the_window_is_open(opens: Opens, qtbot: QtBot) -> None:
    """The window closes the store, takes the copy, and shows it: what came after the copy is gone from the lists."""
    client, program = opens()
    desk = desk_of(client)
    copy = back_up(desk.store, desk.folder)
    make_people(desk.store, desk.school, 2)
    program.window.show_page("settings", section="backups")
    program.restore(copy.path)
    qtbot.waitUntil(lambda: client.assembly is not None and client.assembly.desk is not desk, timeout=20_000)
    settle(program, qtbot)
    assert len(desk_of(client).store.all(Person)) == 1
    assert program.window.content.stack.key == "today"


def test_a_damaged_copy_leaves_everything_as_it_is(opens: Opens, qtbot: QtBot, tmp_path: Path) -> None:
    """A file that is no copy is refused in words, and the pages are there again."""
    client, program = opens()
    file = tmp_path / "photo.db"
    file.write_bytes(b"no database")
    program.restore(file)
    qtbot.waitUntil(lambda: "damaged" in program.window.content.stack.problem_text(), timeout=20_000)
    settle(program, qtbot)
    assert len(desk_of(client).store.all(Person)) == 1
    assert program.window.content.stack.key == "today"
