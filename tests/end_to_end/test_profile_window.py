"""The window over a profile, put together as the program does it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.bootstrap import Client, make_program
from app.domain.records.people import Person
from app.domain.records.schools import School
from app.paths import Profile
from app.settings import LANGUAGE, Settings
from app.storage import health
from app.storage.opening import close_store, open_store
from app.storage.profile_lock import LOCK_NAME
from app.storage.swap import DATABASE_NAME
from app.ui.program import Program
from app.ui.shell.window import MainWindow
from app.ui.welcome.view import WelcomeView
from app.usecases.backups import back_up
from app.usecases.desk import Desk
from app.usecases.identity import Identity, introduce
from tests.storage.damage import pages_of, wreck
from tests.support.people import make_people, make_school
from tests.support.stores import new_store

FIRST_PAINT = """
import sys
from pathlib import Path
from app.bootstrap import Client, make_program
from app.paths import Profile
from app.ui.running import application
app = application()
profile = Profile(Path(sys.argv[1]))
client = Client(profile, "kk")
program = make_program(client, profile, "kk")
from PySide6.QtCore import QEvent, QObject
class FirstPaint(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            app.exit(int("sqlalchemy" in sys.modules))
        return False
first_paint = FirstPaint()
program.window.installEventFilter(first_paint)
program.window.show()
code = app.exec()
client.close()
sys.exit(code)
"""


@pytest.fixture
def owned(profile_dir: Path) -> Path:
    """Return the folder of a profile whose owner has introduced themselves."""
    store = new_store(profile_dir)
    school = make_school(store)
    (person,) = make_people(store, school, 1)
    introduce(store, Identity(person.id, school, "facilitator"))
    close_store(store)
    return profile_dir


@contextmanager
def _window(folder: Path, qtbot: QtBot) -> Iterator[tuple[Client, Program]]:
    """Open the window over the profile in `folder`, wait for its store, and close it as a person does."""
    profile = Profile(folder)
    client = Client(profile, "en")
    program = make_program(client, profile, "en")
    program.window.show()
    qtbot.waitUntil(lambda: client.assembly is not None and not _busy(program), timeout=20_000)
    yield client, program
    program.window.close()
    client.close()
    program.window.deleteLater()
    program.deleteLater()


def _busy(program: Program) -> bool:
    return program.background is None or program.background.is_busy


def test_the_first_paint_does_not_wait_for_the_storage(tmp_path: Path) -> None:
    """When the window stands on the screen, the database library has not even been loaded."""
    ended = subprocess.run([sys.executable, "-c", FIRST_PAINT, str(tmp_path / "profile")], check=False)

    assert ended.returncode == 0


def test_a_new_profile_is_made_and_closed_properly(profile_dir: Path, qtbot: QtBot) -> None:
    """The window makes a profile that does not exist yet, asks who is there, and leaves a closed database."""
    with _window(profile_dir, qtbot) as (client, program):
        assert client.assembly is not None
        assert not client.assembly.identity.is_known
        assert program.window.findChildren(WelcomeView)

    assert health.farewell_from((profile_dir / LOCK_NAME).read_bytes()) is not None


def test_the_owner_is_known_at_the_next_start(owned: Path, qtbot: QtBot) -> None:
    """Who introduced themselves is who writes from then on, and their first page is shown at once."""
    with _window(owned, qtbot) as (client, program):
        assert client.assembly is not None
        desk = client.assembly.desk

        assert desk.store.get(Person, desk.who).surname == "Ахметова"
        assert desk.store.get(School, desk.school).name_kk == "Шырақ мектебі"
        assert program.window.content.stack.key == "today"


def test_going_back_to_a_copy_in_the_window(owned: Path, tmp_path: Path, qtbot: QtBot) -> None:
    """A copy brings its data into the same window; a damaged one is refused and changes nothing."""
    store = open_store(owned)
    copy = back_up(store, owned).path
    (school,) = store.all(School)
    make_people(store, school.id, 3)
    close_store(store)
    (tmp_path / "bad.db").write_bytes(b"nothing")

    with _window(owned, qtbot) as (client, program):
        program.restore(tmp_path / "bad.db")
        qtbot.waitUntil(lambda: not _busy(program), timeout=20_000)
        assert client.assembly is not None
        after_bad = len(client.assembly.store.all(Person))
        program.restore(copy)
        qtbot.waitUntil(lambda: not _busy(program), timeout=20_000)

        assert after_bad == 4
        assert len(client.assembly.store.all(Person)) == 1
        assert program.window.content.stack.key == "today"


def test_typing_lost_in_a_crash_is_there_again(profile_dir: Path, qtbot: QtBot) -> None:
    """A draft that a crash left behind is a change before the first page is shown."""
    store = open_store(profile_dir)
    school = make_school(store)
    Desk(store, profile_dir).drafts.keep(School, school, "locality", "Шаңырақ")
    close_store(store)

    with _window(profile_dir, qtbot) as (client, _program):
        assert client.assembly is not None

        assert client.assembly.store.get(School, school).locality == "Шаңырақ"


def test_the_chosen_language_is_remembered(profile_dir: Path, qtbot: QtBot) -> None:
    """A language chosen in the window is the language of the next start."""
    with _window(profile_dir, qtbot) as (_client, program):
        program.window.switch_language("ru")

    assert Settings(Profile(profile_dir).settings).text(LANGUAGE) == "ru"


def test_the_school_is_named_in_the_language_of_the_window(owned: Path, qtbot: QtBot) -> None:
    """Choosing another language gives the school in the rail its name in that language at once."""
    store = open_store(owned)
    (school,) = store.all(School)
    with store.work() as work:
        work.save(replace(school, short_name="", name_kk="Ақсу мектебі", name_ru="Аксуская школа"))
    close_store(store)

    with _window(owned, qtbot) as (_client, program):
        for language, name in (("ru", "Аксуская школа"), ("kk", "Ақсу мектебі")):
            program.window.switch_language(language)
            qtbot.waitUntil(lambda: not _busy(program), timeout=20_000)
            shown = {label.text() for label in program.window.content.rail.findChildren(QLabel)}
            assert name in shown


def test_a_repair_is_told_once(owned: Path, qtbot: QtBot) -> None:
    """After a power cut damaged the data, the window opens with all that could be saved and says so, one time."""
    store = open_store(owned)
    back_up(store, owned)
    (school,) = store.all(School)
    make_people(store, school.id, 90)
    close_store(store)
    wreck(owned / DATABASE_NAME, pages_of(owned / DATABASE_NAME, "person"))

    told = []
    for _start in range(2):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(MainWindow, "show_problem", lambda _window, problem: told.append(type(problem).__name__))
            with _window(owned, qtbot) as (client, _program):
                assert client.assembly is not None
                assert len(client.assembly.store.all(Person)) == 91

    assert told == ["DatabaseRepaired"]


def test_a_profile_in_use_is_said_in_the_window(profile_dir: Path, qtbot: QtBot) -> None:
    """A second window over the same profile says so above the empty page and takes nothing away from the first."""
    store = open_store(profile_dir)
    profile = Profile(profile_dir)
    client = Client(profile, "en")
    program = make_program(client, profile, "en")
    program.window.show()

    with pytest.MonkeyPatch.context() as patch:
        said: list[str] = []
        patch.setattr(program.window, "show_problem", lambda problem: said.append(type(problem).__name__))
        qtbot.waitUntil(lambda: bool(said), timeout=20_000)

    assert said == ["DatabaseBusy"]
    program.window.close()
    client.close()
    close_store(store)
