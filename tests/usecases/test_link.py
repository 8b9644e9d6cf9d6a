"""A way to the server that is back is noticed without paying for it."""

from __future__ import annotations

import socket

import pytest

from app.usecases.link import FIRST_TRY_S, LAST_TRY_S, LOOK_S, LinkSense, News, is_reachable, own_address


class Machine:
    """Clocks and an address as a test wants them."""

    def __init__(self) -> None:
        self.own, self.wall, self.steady = "192.168.1.4", 1000.0, 50.0
        self.sense = LinkSense(lambda: self.own, lambda: self.wall, lambda: self.steady)

    def after(self, seconds: float, *, slept: float = 0.0, is_offline: bool = False) -> News:
        """Look after so long; during `slept` only the wall clock went on."""
        self.wall += seconds + slept
        self.steady += seconds
        return self.sense.look(is_offline=is_offline)


@pytest.fixture
def machine() -> Machine:
    """A machine in a network."""
    return Machine()


def test_sleep_is_noticed_by_the_clocks(machine: Machine) -> None:
    """Time that went by without anybody looking was sleep, whether the steady clock went on in it or not."""
    assert machine.after(LOOK_S) is News.NOTHING
    assert machine.after(LOOK_S, slept=3600) is News.WOKE
    assert machine.after(3600) is News.WOKE
    assert machine.after(LOOK_S) is News.NOTHING


def test_a_clock_set_back_is_no_sleep(machine: Machine) -> None:
    """Somebody who corrects the clock backwards wakes nothing."""
    machine.wall -= 86_400
    assert machine.after(LOOK_S) is News.NOTHING


def test_another_network_is_noticed(machine: Machine) -> None:
    """Losing the network is no news; getting one, or another one, is."""
    machine.own = ""
    assert machine.after(LOOK_S, is_offline=True) is News.NOTHING
    machine.own = "10.0.0.7"
    assert machine.after(LOOK_S, is_offline=True) is News.MOVED
    assert machine.after(LOOK_S, is_offline=True) is News.NOTHING


def test_the_server_is_tried_ever_more_seldom(machine: Machine) -> None:
    """While there is no way the server is tried, with pauses that grow to a bound and begin anew after a good line."""
    pauses, since = [], 0.0
    for _ in range(120):
        since += LOOK_S
        if machine.after(LOOK_S, is_offline=True) is News.TRY:
            pauses.append(since)
            since = 0.0
    assert pauses[0] <= FIRST_TRY_S + LOOK_S
    assert pauses == sorted(pauses)
    assert pauses[-1] <= LAST_TRY_S + LOOK_S
    machine.after(LOOK_S, is_offline=False)
    again = [machine.after(LOOK_S, is_offline=True) for _ in range(int(FIRST_TRY_S / LOOK_S) + 1)]
    assert again[-1] is News.TRY


def test_a_network_without_a_way_out_may_hold_the_server(machine: Machine) -> None:
    """A machine without an address to the world still tries the server now and then: it may be the school's own."""
    machine.own = ""
    assert News.TRY in {machine.after(LOOK_S, is_offline=True) for _ in range(10)}


def test_a_real_server_is_reachable_while_it_listens() -> None:
    """A port that listens is reachable; the same port closed, and what is no address, is not."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        url = f"http://127.0.0.1:{server.getsockname()[1]}"
        assert is_reachable(url)
    assert not is_reachable(url)
    assert not is_reachable("https://")


def test_the_own_address_is_an_address() -> None:
    """What the system tells of this machine is an address, or nothing where there is no network."""
    address = own_address()
    assert address == "" or socket.inet_aton(address)
