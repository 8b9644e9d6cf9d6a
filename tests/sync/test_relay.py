"""A relay lets its neighbours through to one server, by turns, and nobody else to anything."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.problems import RelayCodeWrong, RelayForgot, RelayLeadsElsewhere, RelayUnreachable, Unreachable
from app.domain.relay_address import RelayAddress
from app.sync import relay_line, relay_server, relay_talk
from app.sync.http_remote import HttpRemote
from app.sync.relay_client import pair
from app.sync.relay_code import LIFE_SECONDS, MISTAKES, PairingCode
from app.sync.relay_guests import Guests
from app.sync.relay_server import is_neighbour
from app.sync.relay_turns import Turns
from app.sync.wire import WireError
from tests.support.relay import guest_of, local_relay, opened, spoken_to
from tests.support.server import wait_until

MACHINE = b"machine2"


@contextmanager
def echo() -> Iterator[int]:
    """A server that says back what it hears; gives its port."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=_echo, args=(listener,), daemon=True).start()
        yield listener.getsockname()[1]
        listener.shutdown(socket.SHUT_RDWR)


def _echo(listener: socket.socket) -> None:
    def answer(connection: socket.socket) -> None:
        with connection:
            while data := connection.recv(4096):
                connection.sendall(data)

    while True:
        try:
            connection, _ = listener.accept()
        except OSError:
            return
        threading.Thread(target=answer, args=(connection,), daemon=True).start()


def test_a_machine_that_was_let_in_reaches_the_server() -> None:
    """With a proof of pairing the line leads to the server, byte for byte, and ends when the machine ends it."""
    with echo() as port, local_relay(port) as relay:
        status, line = opened(guest_of(relay), f"127.0.0.1:{port}")
        with line:
            assert status == 200
            line.sendall(b"salem" * 4000)
            line.shutdown(socket.SHUT_WR)
            with line.makefile("rb") as stream:
                assert stream.read() == b"salem" * 4000
        wait_until(lambda: relay.use_of(b"----PC-2").lines == 0)
        assert relay.use_of(b"----PC-2").carried == 40_000


def test_strangers_and_other_places_are_refused() -> None:
    """Without the secret, with a wrong one, to another host or port, or with another wish nobody gets through."""
    with echo() as port, local_relay(port) as relay:
        guest = guest_of(relay)
        wrong = f"CONNECT 127.0.0.1:{port} HTTP/1.1\r\nProxy-Authorization: Shyraq {guest.machine.hex()}:x"
        for head, expected in (
            (f"CONNECT 127.0.0.1:{port} HTTP/1.1", 407),
            (wrong, 407),
            (wrong.replace(guest.machine.hex(), "no machine"), 407),
            (f"GET http://127.0.0.1:{port}/ HTTP/1.1", 404),
            ("POST /pair HTTP/1.1", 0),
            ("nonsense", 0),
        ):
            status, line = spoken_to(relay.port, head)
            line.close()
            assert status == expected, head
        for target in ("127.0.0.1:22", f"example.org:{port}", "localhost", f"127.0.0.1:{port}0"):
            status, line = opened(guest, target)
            line.close()
            assert status == 403, target


def test_only_neighbours_are_heard() -> None:
    """Private, link-local and loopback addresses are neighbours; the internet is not."""
    for near in ("192.168.1.7", "10.0.0.3", "172.16.9.1", "169.254.3.4", "100.64.0.9", "127.0.0.1", "fe80::1%eth0"):
        assert is_neighbour(near)
    for far in ("8.8.8.8", "93.184.216.34", "2001:4860:4860::8888", "nobody"):
        assert not is_neighbour(far)


def test_pairing_takes_the_code_on_the_screen() -> None:
    """The right code gives a secret that opens the line; the relay says where it leads."""
    with echo() as port, local_relay(port) as relay:
        address = RelayAddress("127.0.0.1", relay.port)
        paired = pair(address, relay_talk.PairRequest(relay.code.offer(), MACHINE, "Асем  ПК"))
        assert (paired.name, paired.server) == ("Ақсу · PC-1", f"http://127.0.0.1:{port}")
        assert [guest.name for guest in relay.guests.all] == ["Асем ПК"]
        assert paired.secret.encode() not in repr(relay.guests.all).encode()
        found = relay.guests.find(f"Shyraq {MACHINE.hex()}:{paired.secret}")
        assert found is not None


def test_a_wrong_code_lets_nobody_in() -> None:
    """Before a code was asked for, with a wrong one, and after five mistakes also with the right one: refused."""
    with echo() as port, local_relay(port) as relay:
        address = RelayAddress("127.0.0.1", relay.port)

        def tried(code: str) -> None:
            with pytest.raises(RelayCodeWrong):
                pair(address, relay_talk.PairRequest(code, MACHINE, "PC"))

        tried("")
        code = relay.code.offer()
        for _ in range(MISTAKES):
            tried("x" + code[1:])
        tried(code)
        assert relay.guests.all == ()
        assert pair(address, relay_talk.PairRequest(relay.code.offer(), MACHINE, "PC")).secret


def test_a_code_lives_ten_minutes() -> None:
    """A code is good until its time is over, and a newer one ends it."""
    clock = [0.0]
    code = PairingCode(lambda: clock[0])
    first = code.offer()
    clock[0] = LIFE_SECONDS - 1
    assert code.fits(first)
    assert code.current == (first, 1.0)
    clock[0] = LIFE_SECONDS
    assert not code.fits(first)
    assert code.current == ("", 0.0)
    second = code.offer()
    assert len(second) == 6
    assert code.fits(second)


def test_what_is_no_relay_is_said() -> None:
    """An address where nobody listens, or where something else does, is no relay."""
    with echo() as port, pytest.raises(RelayUnreachable):
        pair(RelayAddress("127.0.0.1", port), relay_talk.PairRequest("123456", MACHINE, "PC"))
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with pytest.raises(RelayUnreachable):
        pair(RelayAddress("127.0.0.1", port), relay_talk.PairRequest("123456", MACHINE, "PC"))


def test_every_answer_of_a_relay_has_its_name() -> None:
    """A machine hears why it was not let through: forgotten, another server, no line, no relay."""
    with echo() as port:
        with local_relay(port) as relay:
            guest = guest_of(relay)
            with closing(HttpRemote("http://127.0.0.1:9", through=guest)) as other, pytest.raises(RelayLeadsElsewhere):
                other.enroll(b"code")
            relay.forget(guest.machine)
            with closing(HttpRemote(f"http://127.0.0.1:{port}", through=guest)) as remote, pytest.raises(RelayForgot):
                remote.enroll(b"code")
        with closing(HttpRemote(f"http://127.0.0.1:{port}", through=guest)) as remote, pytest.raises(RelayUnreachable):
            remote.enroll(b"code")
    with local_relay(port) as relay, pytest.raises(Unreachable):
        HttpRemote(f"http://127.0.0.1:{port}", through=guest_of(relay)).enroll(b"code")


def test_who_is_forgotten_is_cut() -> None:
    """Taking a machine off the list ends what it has open."""
    with echo() as port, local_relay(port) as relay:
        guest = guest_of(relay)
        _status, line = opened(guest, f"127.0.0.1:{port}")
        with line:
            line.sendall(b"salem")
            assert line.recv(5) == b"salem"
            relay.forget(guest.machine)
            assert line.recv(5) == b""


def test_silent_lines_are_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    """A line on which nothing moves any more is given up, on both sides."""
    monkeypatch.setattr(relay_line, "SILENCE_SECONDS", 0.2)
    with echo() as port, local_relay(port) as relay:
        status, line = opened(guest_of(relay), f"127.0.0.1:{port}")
        with line:
            assert status == 200
            assert line.recv(1) == b""
        wait_until(lambda: relay.use_of(b"----PC-2").lines == 0)


def test_somebody_who_says_nothing_keeps_no_place(monkeypatch: pytest.MonkeyPatch) -> None:
    """A connection without a head, or with one that never ends, is closed."""
    monkeypatch.setattr(relay_server, "HEAD_SECONDS", 0.2)
    with echo() as port, local_relay(port) as relay:
        for said in (b"", b"CONNECT ", b"X" * 10_000):
            with socket.create_connection(("127.0.0.1", relay.port), timeout=20) as connection:
                connection.sendall(said)
                with suppress(ConnectionResetError):
                    assert connection.recv(1) == b""


def test_lines_are_few_and_those_at_rest_make_room(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine has two lines and all together have twelve; a line at rest goes for a new one, a busy one does not."""
    with echo() as port, local_relay(port) as relay:
        target = f"127.0.0.1:{port}"
        lines = [opened(guest_of(relay, f"PC-{n}"), target) for n in range(6) for _ in range(2)]
        # Both of a machine were opened with the secret it had then: being let in anew changes it.
        assert [status for status, _line in lines] == [200] * relay_server.MOST_LINES
        guest = guest_of(relay, "PC-9")
        assert opened(guest, target)[0] == 503
        monkeypatch.setattr(relay_server, "REST_SECONDS", 0.0)
        status, line = opened(guest, target)
        assert status == 200
        line.sendall(b"salem")
        assert line.recv(5) == b"salem"
        for _status, open_line in [*lines, (status, line)]:
            open_line.close()


@given(st.lists(st.integers(0, 4), min_size=1, max_size=40), st.integers(1, 3))
def test_turns_go_round(wishes: list[int], hands: int) -> None:
    """Whoever has just had a turn stands behind everybody who waits; nobody gets two turns while another waits."""
    order: list[int] = []

    async def run() -> None:
        turns, gate = Turns(hands), asyncio.Event()

        async def hold() -> None:
            async with turns.turn("holder"):
                await gate.wait()

        async def move(who: int) -> None:
            async with turns.turn(who):
                order.append(who)

        async with asyncio.TaskGroup() as tasks:
            for _ in range(hands):
                tasks.create_task(hold())
            await asyncio.sleep(0)
            for who in wishes:
                tasks.create_task(move(who))
            await asyncio.sleep(0)
            gate.set()

    asyncio.run(run())
    assert sorted(order) == sorted(wishes)
    for place, who in enumerate(order):
        later = order[place + 1 :]
        again = later.index(who) if who in later else len(later)
        assert set(later[again:]) <= set(later[:again]) | {who}


def test_a_turn_nobody_wants_any_more_goes_on() -> None:
    """A line that ends while it waits, or in the moment its turn comes, takes no turn with it."""

    async def run() -> None:
        turns = Turns(1)
        async with turns.turn("a"):
            waiting = [asyncio.create_task(turns._wait(who)) for who in "bcd"]
            await asyncio.sleep(0)
            waiting[0].cancel()
        waiting[1].cancel()  # it was given the turn a moment ago
        await asyncio.wait(waiting)
        assert waiting[2].done()
        assert not waiting[2].cancelled()

    asyncio.run(run())


@given(st.binary(max_size=300))
def test_bytes_nobody_of_ours_made(data: bytes) -> None:
    """Whatever is said to a relay is either understood or no talk of ours; nothing else happens."""
    for read in (relay_talk.read_head, relay_talk.read_request, relay_talk.read_paired):
        with suppress(WireError):
            read(data)
    with suppress(WireError):
        relay_talk.read_head(b"POST /post HTTP/1.1\r\n" + data)


def test_guests_are_remembered_by_their_machine() -> None:
    """A machine that is let in again has one place and one good secret; what is stored holds no secret."""
    kept: list[int] = []
    guests = Guests((), lambda changed: kept.append(len(changed)))
    first = guests.admit(MACHINE, "PC", 1)
    second = guests.admit(MACHINE, "PC", 2)
    assert len(guests.all) == 1
    assert guests.find(f"Shyraq {MACHINE.hex()}:{first}") is None
    assert guests.find(f"Shyraq {MACHINE.hex()}:{second}") is not None
    assert guests.find(f"Basic {MACHINE.hex()}:{second}") is None
    again = Guests(guests.all, lambda _changed: None)
    assert again.find(f"Shyraq {MACHINE.hex()}:{second}") is not None
    guests.seen(MACHINE, 90_000_000)
    guests.seen(MACHINE, 90_000_001)
    guests.remove(MACHINE)
    assert kept == [1, 1, 1, 0]
