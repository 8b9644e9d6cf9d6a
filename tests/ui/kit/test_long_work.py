"""Long work behind a sheet: how far it is, stopping it, and what happens when it fails."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.domain.problems import Problem, StorageFull
from app.storage.lanes import Lane
from app.ui.background import Background
from app.ui.kit.long_work import LongWork, Told
from tests.ui.conftest import Show


@pytest.fixture
def background() -> Iterator[Background]:
    """Yield a background with one lane."""
    lane = Lane("write")
    yield Background({"write": lane}, last_resort=lambda error: pytest.fail(repr(error)))
    lane.close()


@pytest.fixture
def run(background: Background, show: Show) -> LongWork:
    """Return work that has not begun."""
    window = show(QWidget())
    return LongWork(background, window, "Issuing", lambda done, total: f"{done} of {total}")


def counted(steps: int, done: list[int]) -> Callable[[Told], str]:
    """Work in so many steps that notes each of them and stops when it is asked to."""

    def work(told: Told) -> str:
        for step in range(1, steps + 1):
            done.append(step)
            if not told(step, steps):
                return "stopped"
        return "whole"

    return work


def test_work_to_its_end(run: LongWork, qtbot: QtBot) -> None:
    """The sheet says how far it is and goes when the work is done; the result is handed on."""
    done: list[int] = []
    notes = [label for label in run.sheet.findChildren(QLabel) if label.text() != "Issuing"]
    with qtbot.waitSignal(run.finished) as finished:
        run.start(counted(3, done), 3)
        assert run.sheet.isVisible()
        assert "0 of 3" in [label.text() for label in notes]
    assert finished.args == ["whole"]
    assert done == [1, 2, 3]
    assert not run.sheet.isVisible()


def test_a_stop_ends_the_work_after_its_step(run: LongWork, qtbot: QtBot) -> None:
    """Who stops keeps what is done; the result of the part is handed on like a whole one."""
    done: list[int] = []
    run.sheet.reject()
    with qtbot.waitSignal(run.finished) as finished:
        run.start(counted(3, done), 3)
    assert finished.args == ["stopped"]
    assert done == [1]


def test_a_problem_is_handed_on(run: LongWork, qtbot: QtBot) -> None:
    """Work that fails closes its sheet and says why."""

    def work(_told: Told) -> None:
        raise StorageFull()

    failures: list[Problem] = []
    run.failed.connect(failures.append)
    with qtbot.waitSignal(run.failed):
        run.start(work, 0)
    assert [type(problem) for problem in failures] == [StorageFull]
    assert not run.sheet.isVisible()
