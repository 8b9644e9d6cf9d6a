"""Work off the main thread: every result arrives, in order, and never for a screen that is gone."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.domain.change import Changed
from app.domain.ids import Id
from app.domain.problems import Problem, StorageFull, Unreachable
from app.storage.lanes import Lane
from app.ui.background import Background, Live


class Kit:
    """A background over three real threads, and what reached its last handler."""

    def __init__(self) -> None:
        self.bugs: list[BaseException] = []
        self.lanes = {name: Lane(name) for name in ("write", "read", "net")}
        self.background = Background(self.lanes, last_resort=self.bugs.append)


@pytest.fixture
def kit(qapp: object) -> Iterator[Kit]:  # noqa: ARG001 - signals need an application
    """Three lanes, ended after the test."""
    made = Kit()
    yield made
    for lane in made.lanes.values():
        lane.close()


def test_every_result_arrives_in_order_on_the_main_thread(qtbot: QtBot, kit: Kit) -> None:
    """Thousands of results over three lanes all arrive, in the order of their lane, on the main thread."""
    owner, got = QObject(), dict[str, list[int]](write=[], read=[], net=[])
    threads: set[int] = set()

    def take(lane: str, number: int) -> None:
        got[lane].append(number)
        threads.add(threading.get_ident())

    for number in range(1000):
        for lane in got:
            kit.background.run(lane, partial(abs, number), owner=owner, done=partial(take, lane))
    qtbot.waitUntil(lambda: not kit.background.is_busy, timeout=10_000)
    assert all(numbers == list(range(1000)) for numbers in got.values())
    assert threads == {threading.get_ident()}
    assert kit.bugs == []


def test_a_result_for_a_screen_that_is_gone_is_dropped(qtbot: QtBot, kit: Kit) -> None:
    """A page closed while its question was on the way hears nothing, and nothing breaks."""
    owner, gate, got = QObject(), threading.Event(), list[object]()
    parent = QObject()
    owner.setParent(parent)
    kit.background.run("read", gate.wait, owner=owner, done=got.append)
    parent.deleteLater()
    del owner
    qtbot.wait(5)
    gc.collect()
    gate.set()
    qtbot.waitUntil(lambda: not kit.background.is_busy)
    assert got == []
    assert kit.bugs == []


def test_an_expected_failure_goes_to_the_one_who_asked(qtbot: QtBot, kit: Kit) -> None:
    """A problem reaches `failed`; without one it reaches the window's handler with the screen it concerns."""
    owner, got, shown = QObject(), list[Problem](), list[tuple[Problem, object]]()
    kit.background.problem_handler = lambda problem, of: shown.append((problem, of))

    def fail(problem: Problem) -> None:
        raise problem

    full, lost = StorageFull(folder="D:"), Unreachable(address="hub")
    kit.background.run("write", lambda: fail(full), owner=owner, failed=got.append)
    kit.background.run("net", lambda: fail(lost), owner=owner)
    qtbot.waitUntil(lambda: not kit.background.is_busy)
    assert got == [full]
    assert shown == [(lost, owner)]


def test_a_bug_ends_in_the_last_handler(qtbot: QtBot, kit: Kit) -> None:
    """What nobody expected, in the work or in the answer to it, reaches the last handler and stops nothing else."""
    owner, got = QObject(), list[int]()
    kit.background.run("read", lambda: 1 // 0, owner=owner, done=got.append)
    kit.background.run("read", lambda: 2, owner=owner, done=lambda number: [][number])
    kit.background.run("read", lambda: 3, owner=owner, done=got.append)
    qtbot.waitUntil(lambda: not kit.background.is_busy)
    assert [type(bug) for bug in kit.bugs] == [ZeroDivisionError, IndexError]
    assert got == [3]


def test_work_that_the_end_of_the_program_cuts_short_is_no_bug(qtbot: QtBot, kit: Kit) -> None:
    """What wanted something of a lane that is closed already ends in silence."""
    owner, got = QObject(), list[object]()
    kit.lanes["write"].close()
    work = partial(kit.lanes["write"].call, partial(abs, 1))
    kit.background.run("net", work, owner=owner, done=got.append, failed=got.append)
    qtbot.waitUntil(lambda: not kit.background.is_busy, timeout=10_000)
    assert (got, kit.bugs) == ([], [])


def test_news_that_come_together_are_told_once(qtbot: QtBot) -> None:
    """Changes from any thread within a moment become one signal that names them all."""
    live, heard = Live(interval_ms=20), list[Changed]()
    live.changed.connect(heard.append)
    one, two = Id(bytes(16)), Id(bytes(15) + b"\x01")
    worker = threading.Thread(target=lambda: live.post(Changed({"event": frozenset({one})})))
    worker.start()
    worker.join()
    live.post(Changed({"event": frozenset({two}), "slot": frozenset({one})}))
    qtbot.waitUntil(lambda: len(heard) == 1)
    qtbot.wait(60)
    assert heard == [Changed({"event": frozenset({one, two}), "slot": frozenset({one})})]
