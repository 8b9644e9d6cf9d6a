"""Exchanges start by themselves and by the button, one at a time, and the chip tells the truth about them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from threading import Event

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.change import Changed
from app.domain.problems import StickFull, SyncProblem, Unreachable
from app.domain.rules.data_budget import Limits
from app.storage.lanes import Lane
from app.ui import sync_watch
from app.ui.background import Background, Live
from app.ui.courier import Courier, Moved
from app.ui.kit.text_fields import DraftLineEdit
from app.ui.kit.tokens import Scheme
from app.ui.link_watch import LinkWatch
from app.ui.shell.sync_view import SyncState
from app.ui.shell.window import MainWindow
from app.ui.sync_watch import SyncWatch
from app.usecases.link import LinkSense
from app.usecases.sync_picture import Attempt, Outlook, SyncPicture
from tests.support.typing import type_text

NOW = datetime(2026, 11, 21, 14, 40)


class Way:
    """A server that is there or not, pauses as a test wants them, and the receipts so far."""

    def __init__(self) -> None:
        self.minutes = 10
        self.calm, self.eager, self.after_failure = 60.0, 60.0, 60.0
        self.is_enrolled, self.is_open, self.unsent = True, True, 3
        self.attempts: list[Attempt] = []
        self.asked: list[bool] = []
        self.outlook, self.is_spent, self.hung_up = Outlook(), False, 0
        self.address, self.wall, self.steady = "10.0.0.2", 0.0, 0.0
        self.sense = LinkSense(lambda: self.address, lambda: self.wall, lambda: self.steady)
        self.gate, self.known = Event(), Event()
        self.gate.set()
        self.known.set()

    def facts(self) -> SyncPicture:
        """What the store knows."""
        self.known.wait(5)
        return SyncPicture(
            "https://hub" if self.is_enrolled else "", self.unsent, NOW, attempts=tuple(reversed(self.attempts)),
            limits=Limits(5), spent=5_000_000 if self.is_spent else 0,
        )  # fmt: skip

    def exchange(self, cancel: Event, _moved: Callable[[Moved], None], by_hand: bool) -> None:
        """One exchange over this way."""
        self.gate.wait(5)
        self.asked.append(by_hand)
        if cancel.is_set():
            self.attempts.append(Attempt(NOW, "Cancelled"))
            raise SyncProblem
        if not self.is_open:
            self.attempts.append(Attempt(NOW, "Unreachable"))
            raise Unreachable(address="hub")
        self.attempts.append(Attempt(NOW, "done", sent=self.unsent, size=100))
        self.unsent = 0

    def hang_up(self) -> None:
        """Note that the line was let go."""
        self.hung_up += 1

    def failed(self, at_least: float = 0.0) -> float:
        """Pause after a failure."""
        return max(at_least, self.after_failure)

    def succeeded(self) -> float:
        """Pause after an exchange."""
        return self.calm

    def stirred(self) -> float:
        """Pause after an edit."""
        return self.eager


def fail(bug: BaseException) -> None:
    """No bug is expected in these tests."""
    raise AssertionError from bug


@pytest.fixture
def start(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[Way], tuple[MainWindow, Live]]]:  # noqa: ARG001
    """Start watching a way in a window over real lanes; ended after the test."""
    monkeypatch.setattr(sync_watch, "REFRESH_MS", 5)
    lanes = {name: Lane(name) for name in ("write", "read", "net")}
    watches: list[tuple[SyncWatch, MainWindow]] = []

    def watch(way: Way) -> tuple[MainWindow, Live]:
        window, live = MainWindow("en", Scheme.LIGHT), Live(interval_ms=1)
        window.content.header.show()
        background = Background(lanes, last_resort=fail, parent=window)
        courier = Courier(
            way.facts,
            way.exchange,
            way,
            lambda: NOW,
            lambda: way.outlook,
            lambda: way.is_open,
            way.hang_up,
            way.gate.set,
            way.sense,
        )
        watches.append((SyncWatch(window, background, live, courier), window))
        return window, live

    yield watch
    for _watch, window in watches:
        window.close()
        window.deleteLater()
    for lane in lanes.values():
        lane.close()


def state(window: MainWindow) -> SyncState:
    """What the chip shows."""
    return window.content.header.sync.view.state


def test_the_button_exchanges_now(qtbot: QtBot, start: Callable[[Way], tuple[MainWindow, Live]]) -> None:
    """Pressing the button shows that it is running, and then what the server confirmed."""
    way = Way()
    way.gate.clear()
    window, _live = start(way)
    qtbot.waitUntil(lambda: state(window) is SyncState.PENDING)
    window.sync_wanted.emit()
    assert state(window) is SyncState.SYNCING
    window.sync_wanted.emit()
    way.gate.set()
    qtbot.waitUntil(lambda: state(window) is SyncState.SYNCED)
    assert len(way.attempts) == 1


def test_a_change_is_sent_soon_and_by_itself(qtbot: QtBot, start: Callable[[Way], tuple[MainWindow, Live]]) -> None:
    """Something written is exchanged after a short pause although the next regular exchange is far away."""
    way = Way()
    window, live = start(way)
    qtbot.waitUntil(lambda: state(window) is SyncState.PENDING)
    way.eager, way.unsent = 0.02, 4
    live.post(Changed({}))
    qtbot.waitUntil(lambda: state(window) is SyncState.SYNCED)


def test_an_exchange_that_was_due_before_anything_was_known_is_made_up_for(
    qtbot: QtBot, start: Callable[[Way], tuple[MainWindow, Live]]
) -> None:
    """On a slow disk the first exchange may be due before the store has answered; it follows the answer."""
    way = Way()
    way.known.clear()
    way.eager = 0.0
    window, _live = start(way)
    qtbot.wait(30)
    assert way.attempts == []
    way.known.set()
    qtbot.waitUntil(lambda: state(window) is SyncState.SYNCED)


def test_without_a_connection_it_is_tried_again_quietly(
    qtbot: QtBot, start: Callable[[Way], tuple[MainWindow, Live]]
) -> None:
    """A failed automatic exchange only changes the chip; the next try comes by itself and succeeds."""
    way = Way()
    way.is_open, way.eager, way.after_failure = False, 0.02, 0.05
    window, _live = start(way)
    qtbot.waitUntil(lambda: state(window) is SyncState.OFFLINE)
    assert window.content.stack.problem_text() == ""
    way.is_open = True
    qtbot.waitUntil(lambda: state(window) is SyncState.SYNCED)


def test_an_exchange_can_be_stopped(qtbot: QtBot, start: Callable[[Way], tuple[MainWindow, Live]]) -> None:
    """Who stops an exchange is neither scolded nor contradicted by another one at once."""
    way = Way()
    way.gate.clear()
    way.after_failure = 0.01
    window, _live = start(way)
    qtbot.waitUntil(lambda: state(window) is SyncState.PENDING)
    window.sync_wanted.emit()
    window.sync_stop_wanted.emit()
    way.gate.set()
    qtbot.waitUntil(lambda: state(window) is SyncState.PENDING)
    qtbot.wait(60)
    assert [attempt.outcome for attempt in way.attempts] == ["Cancelled"]
    assert window.content.stack.problem_text() == ""


def test_a_failure_after_the_button_is_explained(qtbot: QtBot, start: Callable[[Way], tuple[MainWindow, Live]]) -> None:
    """Who pressed the button is told in words why it did not work."""
    way = Way()
    way.is_open = False
    window, _live = start(way)
    qtbot.waitUntil(lambda: state(window) is SyncState.PENDING)
    window.sync_wanted.emit()
    qtbot.waitUntil(lambda: "hub" in window.content.stack.problem_text())


def test_an_explanation_goes_when_it_is_over(qtbot: QtBot, start: Callable[[Way], tuple[MainWindow, Live]]) -> None:
    """The next exchange that works takes the explanation away, and leaves that of another trouble standing."""
    way = Way()
    way.is_open = False
    window, _live = start(way)
    qtbot.waitUntil(lambda: state(window) is SyncState.PENDING)
    stack = window.content.stack
    for other, stays in ((None, ""), (StickFull(), "stick")):
        way.is_open = False
        window.sync_wanted.emit()
        qtbot.waitUntil(lambda: "hub" in stack.problem_text())
        if other is not None:
            window.show_problem(other)
        way.is_open = True
        window.sync_wanted.emit()
        qtbot.waitUntil(lambda: "hub" not in stack.problem_text())
        qtbot.waitUntil(lambda: state(window) is SyncState.SYNCED)
        assert stays in stack.problem_text()
        assert bool(stack.problem_text()) is bool(stays)


def test_what_is_typed_goes_with_the_exchange(qtbot: QtBot, start: Callable[[Way], tuple[MainWindow, Live]]) -> None:
    """Text still in a field is committed before the exchange begins."""
    window, _live = start(Way())
    field = DraftLineEdit(parent=window.content.stack)
    qtbot.waitUntil(lambda: state(window) is SyncState.PENDING)
    type_text(field, "Ғылым")
    with qtbot.waitSignal(field.committed) as committed:
        window.sync_wanted.emit()
    assert committed.args == ["Ғылым"]


def test_a_new_server_is_met_at_once(qtbot: QtBot, start: Callable[[Way], tuple[MainWindow, Live]]) -> None:
    """Who has just connected the profile does not wait for the next round."""
    way = Way()
    way.is_enrolled = False
    window, _live = start(way)
    qtbot.waitUntil(lambda: state(window) is SyncState.LOCAL)
    way.is_enrolled = True
    window.findChildren(SyncWatch)[0].exchange_when_known()
    qtbot.waitUntil(lambda: state(window) is SyncState.SYNCED)


def test_without_a_server_nothing_is_tried(qtbot: QtBot, start: Callable[[Way], tuple[MainWindow, Live]]) -> None:
    """A profile without a server never tries, and says where the work is."""
    way = Way()
    way.is_enrolled, way.eager = False, 0.01
    window, _live = start(way)
    qtbot.waitUntil(lambda: state(window) is SyncState.LOCAL)
    qtbot.wait(50)
    assert way.attempts == []


def test_a_spent_day_waits_for_a_person(qtbot: QtBot, start: Callable[[Way], tuple[MainWindow, Live]]) -> None:
    """When the data of the day is used up nothing goes by itself, the chip stays calm, and the button still works."""
    way = Way()
    way.is_spent, way.eager, way.after_failure = True, 0.01, 0.01
    window, _live = start(way)
    qtbot.waitUntil(lambda: state(window) is SyncState.PENDING)
    qtbot.wait(60)
    assert way.asked == []
    assert "5 MB" in window.content.header.sync.view.note
    window.sync_wanted.emit()
    qtbot.waitUntil(lambda: way.asked == [True])


def test_a_network_that_is_back_ends_the_waiting(
    qtbot: QtBot, start: Callable[[Way], tuple[MainWindow, Live]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """After another address, or after sleep, the old line is let go and the exchange comes at once."""
    monkeypatch.setattr(sync_watch, "LINE_S", 0.0)
    way = Way()
    way.is_open, way.eager = False, 0.01
    window, _live = start(way)
    qtbot.waitUntil(lambda: state(window) is SyncState.OFFLINE)
    way.is_open, way.address = True, "10.0.0.3"
    window.findChildren(LinkWatch)[0].look()
    qtbot.waitUntil(lambda: state(window) is SyncState.SYNCED)
    assert (way.hung_up, way.asked[-1]) == (1, False)


def test_a_server_that_answers_again_is_noticed(
    qtbot: QtBot, start: Callable[[Way], tuple[MainWindow, Live]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """While there is no way, a bare connection is tried now and then; the first that works brings the exchange."""
    monkeypatch.setattr(sync_watch, "LINE_S", 0.0)
    way = Way()
    way.is_open, way.eager = False, 0.01
    window, _live = start(way)
    qtbot.waitUntil(lambda: state(window) is SyncState.OFFLINE)
    look = window.findChildren(LinkWatch)[0].look
    look()
    way.is_open, way.steady, way.wall = True, 45.0, 45.0
    look()
    qtbot.waitUntil(lambda: state(window) is SyncState.SYNCED)
