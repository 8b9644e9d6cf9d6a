"""From the first start into the practice school, through its tasks, and back to one's own school."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.bootstrap import Client, make_program
from app.domain.ids import NOBODY
from app.domain.rules.practice_tasks import ROLES, TaskCode
from app.paths import Profile, Turn
from app.turns import client_for, run_window
from app.ui.opened import Opened
from app.ui.practice.panel import TasksPanel
from app.ui.practice.strip import PracticeStrip
from app.ui.program import Program
from app.ui.welcome.view import PRACTICE, WelcomeView
from tests.support.practice import copy_practice


def quiet(qtbot: QtBot, program: Program) -> None:
    """Wait until nothing is on its way any more."""
    for _ in range(3):
        qtbot.wait(15)
        qtbot.waitUntil(lambda: program.background is not None and not program.background.is_busy, timeout=20_000)


def is_asked(program: Program) -> bool:
    """Whether the first start is on the screen."""
    return bool(program.window.findChildren(WelcomeView))


def is_read(strip: PracticeStrip) -> bool:
    """Whether the strip knows how far the tasks are."""
    return strip.picture is not None


@pytest.fixture
def own(tmp_path: Path) -> Profile:
    """A profile that nobody has begun, with a practice school beside it."""
    profile = Profile(tmp_path / "Әсел")
    copy_practice(profile.practice.folder)
    return profile


@pytest.fixture
def practising(own: Profile, qtbot: QtBot) -> Iterator[tuple[Client, Program, PracticeStrip]]:
    """The open window of the practice school."""
    client = client_for(own, "en", Turn.PRACTICE)
    program = make_program(client, own, "en")
    program.window.resize(1366, 768)
    program.window.show()
    program.window.activateWindow()
    qtbot.waitUntil(lambda: program.watch is not None, timeout=20_000)
    quiet(qtbot, program)
    strip = program.window.content.strip
    assert strip is not None
    qtbot.waitUntil(lambda: strip.picture is not None, timeout=20_000)
    yield client, program, strip
    program.window.close()
    client.close()


def test_the_first_start_leads_into_practice_with_keys_alone(tmp_path: Path, qtbot: QtBot) -> None:
    """Without a network and without a mouse the first start offers the practice school, in each language."""
    for language in ("kk", "ru", "en"):
        own = Profile(tmp_path / language)
        client = client_for(own, language, Turn.OWN)
        program = make_program(client, own, language)
        program.window.show()
        program.window.activateWindow()
        qtbot.waitUntil(partial(is_asked, program), timeout=20_000)
        quiet(qtbot, program)
        (view,) = program.window.findChildren(WelcomeView)
        chip = view.ways.findChildren(QPushButton)[-1]
        chip.setFocus()
        QTest.keyClick(chip, Qt.Key.Key_Space)
        assert view.ways.code() == PRACTICE
        view.start.setFocus()
        QTest.keyClick(view.start, Qt.Key.Key_Return)
        assert program.turn is Turn.PRACTICE
        client.close()


def test_the_window_is_marked(practising: tuple[Client, Program, PracticeStrip]) -> None:
    """Title and strip say in words that this is practice, on every page and in every language."""
    _client, program, _strip = practising
    for language, words in (("en", "Practice school"), ("ru", "Учебная школа"), ("kk", "Жаттығу мектебі")):
        program.window.switch_language(language)
        for page in ("today", "people", "settings"):
            program.window.show_page(page)
            strip = program.window.content.strip
            assert strip is not None
            assert strip.isVisible()
            assert strip.name.text() == words
            assert words in program.window.windowTitle()


def test_each_task_leads_to_a_page(practising: tuple[Client, Program, PracticeStrip], qtbot: QtBot) -> None:
    """For all three roles, “Show me where” opens the page of every task without a complaint."""
    client, program, strip = practising
    for role in ROLES:
        program.play(role)
        quiet(qtbot, program)
        strip = program.window.content.strip or strip
        qtbot.waitUntil(partial(is_read, strip), timeout=20_000)
        picture = strip.picture
        assert picture is not None
        assert picture.role == role
        for task, _is_done in picture.tasks:
            strip.go(task)
            quiet(qtbot, program)
            assert not program.window.content.stack.findChildren(WelcomeView)
    assert client.assembly is not None
    assert client.assembly.desk.school == NOBODY


def test_looking_ticks_and_the_strip_goes_on(
    practising: tuple[Client, Program, PracticeStrip], qtbot: QtBot
) -> None:  # fmt: skip
    """The coordinator opens the region and its silent school: both tasks tick, and the strip names the next one."""
    _client, program, _strip = practising
    program.play("coordinator")
    quiet(qtbot, program)
    strip = program.window.content.strip
    assert strip is not None
    qtbot.waitUntil(lambda: strip.picture is not None, timeout=20_000)
    assert strip.picture is not None
    program.window.show_page("region")
    program.window.show_page("region", school=strip.picture.places["silent"])
    qtbot.waitUntil(lambda: strip.picture is not None and strip.picture.done >= 2, timeout=20_000)

    done = {task.code for task, is_done in strip.picture.tasks if is_done}
    assert done == {TaskCode.REGION, TaskCode.SILENT}
    assert strip.picture.following is not None
    assert strip.picture.following.code is TaskCode.ENTRY


def test_the_panel_is_used_with_keys(practising: tuple[Client, Program, PracticeStrip], qtbot: QtBot) -> None:
    """F9 opens the tasks; the arrows choose one, Enter goes there; the ways out are buttons that Tab reaches."""
    _client, program, strip = practising
    QTest.keyClick(QApplication.focusWidget() or program.window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: bool(program.window.findChildren(TasksPanel)), timeout=5_000)
    (panel,) = program.window.findChildren(TasksPanel)
    qtbot.wait(20)
    QTest.keyClick(panel.rows, Qt.Key.Key_Down)
    assert panel.rows.key() is TaskCode.RECORD
    assert panel.how.text()
    QTest.keyClick(panel.rows, Qt.Key.Key_Return)
    quiet(qtbot, program)
    assert program.window.content.stack.key == "sessions"
    assert strip.tasks.text() == "Tasks: 0 of 7"


def test_there_and_back_in_one_process(own: Profile, monkeypatch: pytest.MonkeyPatch) -> None:
    """One start goes from one's own school into the practice school, begins it anew, and comes back; then it ends."""
    turns: list[Turn | None] = [Turn.PRACTICE, Turn.FRESH_PRACTICE, Turn.OWN, None]
    seen: list[tuple[str, bool]] = []

    class Hurried(Program):
        """A window whose person knows where to go next."""

        def _on_opened(self, opened: Opened) -> None:
            super()._on_opened(opened)
            seen.append((opened.desk.folder.name, opened.is_practice))
            turn = turns.pop(0)
            QTimer.singleShot(0, self, self.window.close if turn is None else partial(self.go, turn))

    monkeypatch.setattr("app.ui.program.Program", Hurried)
    assert run_window(own, "en") == 0
    practice = own.practice.folder.name
    assert seen == [(own.folder.name, False), (practice, True), (practice, True), (own.folder.name, False)]
