"""Which way an exchange takes: the own line first, then a computer of the school, and back again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.problems import NotOurServer, PracticeOnly, Problem, RelayForgot, RelayUnreachable, Unreachable
from app.domain.problems import ServerBusy as Busy
from app.domain.relay_address import Nearby, RelayAddress, Through
from app.storage import local
from app.storage.lanes import Lane
from app.storage.opening import close_store
from app.sync import nearby
from app.usecases import roads
from app.usecases.desk import Desk
from app.usecases.practice_mark import PRACTICE
from app.usecases.roads import TAKEN
from tests.support.stores import new_store

HOME = RelayAddress("192.168.1.5")
ELSEWHERE = RelayAddress("192.168.1.77")
OWN, RELAY = "own line", "relay"
NO_LINE, NO_RELAY = Unreachable(address="x"), RelayUnreachable(address="x", name="PC-1")


class Ways:
    """Roads that answer as told, and what was tried."""

    def __init__(self, own: Problem | None, relay: Problem | None, at: RelayAddress = HOME) -> None:
        self.answers, self.at = {OWN: own, RELAY: relay}, at
        self.tried: list[str] = []

    def go(self, through: Through | None) -> str:
        """Try one."""
        road = OWN if through is None else RELAY
        self.tried.append(road)
        trouble = self.answers[road]
        if through is not None and through.address != self.at:
            trouble = NO_RELAY
        if trouble is not None:
            raise trouble
        return road


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """A profile that may go through PC-1; nobody announces anything."""
    monkeypatch.setattr(nearby, "look", lambda *_args, **_more: [])
    store = new_store(tmp_path)
    with store.transaction() as connection:
        local.write(connection, TAKEN, {
            "relay": b"relay-no", "name": "PC-1", "server": "https://x", "host": HOME.host, "port": HOME.port,
            "machine": b"machine2", "secret": "s",
        })  # fmt: skip
    lane = Lane("write")
    yield Desk(store, tmp_path, write=lane)
    lane.close()
    close_store(store)


def went(desk: Desk, ways: Ways) -> str:
    """Go by any road."""
    assert desk.write is not None
    return desk.roads.by_any(ways.go, desk.write)


def test_the_own_line_comes_first(desk: Desk) -> None:
    """While this machine reaches the server by itself, nobody else is asked, and the picture says so."""
    ways = Ways(None, None)
    assert went(desk, ways) == OWN
    assert ways.tried == [OWN]
    assert desk.syncing.picture().through == ""


@pytest.mark.parametrize("trouble", [NO_LINE, NotOurServer(address="x")])
def test_without_a_line_the_relay_is_taken_and_stays(
    desk: Desk, trouble: Problem, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without a line, or behind a login page, the relay is taken and stays first for a while."""
    ways = Ways(trouble, None)
    assert went(desk, ways) == RELAY
    assert desk.syncing.picture().through == "PC-1"
    assert went(desk, ways) == RELAY
    assert ways.tried == [OWN, RELAY, RELAY]
    ways.answers[OWN] = None
    monkeypatch.setattr(roads, "STAY_SECONDS", -1.0)
    assert went(desk, ways) == RELAY  # the while of the time before
    assert went(desk, ways) == OWN
    assert desk.syncing.picture().through == ""


def test_the_next_start_goes_where_the_last_exchange_went(desk: Desk) -> None:
    """A program that is started again does not wait for a dead line first."""
    went(desk, Ways(NO_LINE, None))
    ways = Ways(NO_LINE, None)
    assert went(Desk(desk.store, desk.folder, write=desk.write), ways) == RELAY
    assert ways.tried == [RELAY]


def test_a_relay_that_is_gone_gives_way_to_the_own_line(desk: Desk) -> None:
    """When the relay that came first does not answer any more, the own line is tried at once."""
    ways = Ways(NO_LINE, None)
    went(desk, ways)
    ways.answers = {OWN: None, RELAY: NO_RELAY}
    assert went(desk, ways) == OWN


@pytest.mark.parametrize(
    ("own", "relay", "said"),
    [(NO_LINE, NO_RELAY, NO_LINE), (NO_LINE, RelayForgot(name="PC-1"), RelayForgot), (Busy(seconds=9), None, Busy)],
)
def test_what_is_said_when_no_road_leads(
    desk: Desk, own: Problem, relay: Problem | None, said: Problem | type[Problem]
) -> None:
    """The trouble of the own line is told, unless a person must do something; a busy server is no cut."""
    with pytest.raises(said if isinstance(said, type) else type(said)):
        went(desk, Ways(own, relay))


def test_a_relay_with_another_address_is_found_again(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """A router that deals out other addresses costs nobody a pairing: the relay is known by its number."""
    found = [Nearby(b"stranger", "PC-7", RelayAddress("192.168.1.9")), Nearby(b"relay-no", "PC-1", ELSEWHERE)]
    monkeypatch.setattr(nearby, "look", lambda *_args, **_more: found)
    ways = Ways(NO_LINE, None, at=ELSEWHERE)
    assert went(desk, ways) == RELAY
    taken = desk.roads.taken()
    assert taken is not None
    assert taken.address == ELSEWHERE


def test_without_a_relay_nothing_is_different(desk: Desk) -> None:
    """A machine that was let in nowhere, or gave it up, has its own line and nothing else."""
    desk.roads.forget()
    ways = Ways(NO_LINE, None)
    with pytest.raises(Unreachable):
        went(desk, ways)
    assert ways.tried == [OWN]
    assert desk.roads.taken() is None


def test_a_practice_school_stays_out_of_it(desk: Desk) -> None:
    """A practice school lets nobody through and is let in nowhere."""
    with desk.store.transaction() as connection:
        local.write(connection, PRACTICE, {})
    with pytest.raises(PracticeOnly):
        desk.relay.start()
    with pytest.raises(PracticeOnly):
        desk.roads.pair("192.168.1.5", "123456")
