"""A start over a profile whose first page is known: the page first, then the store."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from app.bootstrap import Client, make_program
from app.domain.clock import KAZAKH_TIME
from app.domain.problems import DatabaseBusy
from app.paths import Profile
from app.storage.first_sight import SIGHT_NAME
from app.storage.opening import close_store, open_store
from app.ui.opened import Opened
from app.ui.program import Program
from app.ui.today.page import TodayPage
from app.usecases.desk import Desk
from app.usecases.first_sight import keep_for_next, sight_for_next
from app.usecases.identity import Identity, introduce
from tests.support.people import make_people, make_school
from tests.support.sessions import StandingTime, VillageSchool, session

FIRST_ROWS = """
import sys
from pathlib import Path
from app.bootstrap import Client, make_program
from app.paths import Profile
from app.ui.running import application
app = application()
profile = Profile(Path(sys.argv[1]))
client = Client(profile, "kk")
program = make_program(client, profile, "kk")
from PySide6.QtCore import QTimer
from app.bench.program_window import has_rows
def look():
    if program.background is not None and has_rows(program.window.content.stack.current()):
        app.exit(int("sqlalchemy" in sys.modules))
timer = QTimer(interval=0)
timer.timeout.connect(look)
timer.start()
program.window.show()
code = app.exec()
client.close()
sys.exit(code)
"""


class SlowClient(Client):
    """A client whose store opens when it may, or not at all."""

    def __init__(self, folder: Path) -> None:
        super().__init__(Profile(folder), "en")
        self.may_open = Event()
        self.problem: DatabaseBusy | None = None

    def open(self) -> Opened:
        """Wait until it may open."""
        self.may_open.wait(20)
        if self.problem is not None:
            raise self.problem
        return super().open()


@pytest.fixture
def folder(profile_dir: Path) -> Path:
    """Return a profile with a session tomorrow, left by its window."""
    store = open_store(profile_dir)
    school = make_school(store)
    (person,) = make_people(store, school, 1)
    introduce(store, Identity(person.id, school, "facilitator"))
    desk = Desk(store, profile_dir, person.id, school)
    tomorrow = datetime.now(KAZAKH_TIME).date() + timedelta(days=1)
    session(VillageSchool(desk, StandingTime(), {}), tomorrow, title="Ертеңгі сабақ")
    sight = sight_for_next(desk)
    close_store(store)
    assert sight is not None
    keep_for_next(profile_dir, sight)
    return profile_dir


@contextmanager
def _ahead(client: SlowClient, qtbot: QtBot) -> Iterator[tuple[Program, TodayPage]]:
    """A window in the moment before its store is open."""
    program = make_program(client, client.profile, "en")
    program.window.show()
    qtbot.waitUntil(lambda: program.background is not None, timeout=20_000)
    page = program.window.content.stack.current()
    assert isinstance(page, TodayPage)
    yield program, page
    client.may_open.set()
    program.window.close()
    client.close()
    program.window.deleteLater()
    program.deleteLater()


def _open(client: SlowClient, program: Program, qtbot: QtBot) -> None:
    client.may_open.set()
    qtbot.waitUntil(lambda: program.watch is not None, timeout=20_000)


def _titles(page: TodayPage) -> list[str]:
    return [row.title for row in page.upcoming.rows.rows()]


def test_the_first_page_does_not_wait_for_the_storage(folder: Path) -> None:
    """What is next stands on the screen before the database library has even been loaded."""
    ended = subprocess.run([sys.executable, "-c", FIRST_ROWS, str(folder)], check=False, timeout=60)

    assert ended.returncode == 0


def test_the_page_stays_when_the_store_comes(folder: Path, qtbot: QtBot) -> None:
    """The same page goes on with the open store, and news reaches it."""
    client = SlowClient(folder)
    with _ahead(client, qtbot) as (program, page):
        assert _titles(page) == ["Ертеңгі сабақ"]
        assert not program.window.content.header.place.isHidden()

        _open(client, program, qtbot)

        assert program.window.content.stack.current() is page
        assert client.assembly is not None
        desk = client.assembly.desk
        (line,) = desk.overview.picture().upcoming
        assert line.target is not None
        assert program.live is not None
        program.live.post(desk.events.edit(line.target, title="Жаңа атау"))
        qtbot.waitUntil(lambda: _titles(page) == ["Жаңа атау"], timeout=20_000)


def test_a_quick_hand_is_not_lost(folder: Path, qtbot: QtBot) -> None:
    """A key pressed before the store is there leads to its page as soon as it is."""
    client = SlowClient(folder)
    with _ahead(client, qtbot) as (program, page):
        page.upcoming.rows.opened.emit(page.upcoming.rows.rows()[0].key)
        assert program.window.content.stack.current() is page

        _open(client, program, qtbot)

        assert program.window.content.stack.key == "sessions"
        assert program.window.content.stack.args["sheet"] is True


def test_a_store_that_does_not_open_takes_the_page_away(folder: Path, qtbot: QtBot) -> None:
    """What cannot be worked with is not shown as if it could; the reason stands there instead."""
    client = SlowClient(folder)
    with _ahead(client, qtbot) as (program, _page):
        client.problem = DatabaseBusy(path=str(folder))
        client.may_open.set()
        qtbot.waitUntil(lambda: bool(program.window.content.stack.problem_text()), timeout=20_000)

        assert program.window.content.stack.current() is None


def test_closing_before_the_store_is_open(folder: Path, qtbot: QtBot) -> None:
    """Who looked and went again leaves a database that is closed properly and can be shown at once the next time."""
    client = SlowClient(folder)
    with _ahead(client, qtbot) as (program, _page):
        client.may_open.set()
        program.window.close()

    assert (folder / SIGHT_NAME).exists()
