"""On a brisk line the next request goes before the answer to the last one is settled, and nothing rests on it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import Any

import msgspec
import pytest

from app.domain.change import Entry, Refusal
from app.domain.ids import NOBODY, Id
from app.domain.problems import BudgetSpent, Unreachable
from app.domain.records.people import Person
from app.domain.rules.data_budget import Allowance
from app.storage import outbox
from app.storage.lanes import Lane
from app.sync import wire
from app.sync.exchange import (
    BRISK_BATCH,
    Load,
    Pace,
    Request,
    Standing,
    is_brisk,
    only_acknowledges,
)
from app.sync.rules import RULES
from app.sync.runner import Runner
from app.sync.wire_frames import StateFrame
from tests.support.world import Cut, Faults
from tests.sync.steps import AtOnce, Line, add_people, pending
from tests.sync.test_rules_are_needed import Region, a_region

STREAM = Id(bytes(16))


@pytest.fixture
def region(tmp_path: Path) -> Iterator[Region]:
    """Two machines of a school that know everything of each other."""
    with a_region(tmp_path, RULES) as region:
        region.at_rest()
        yield region


@pytest.fixture
def little_frames(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ten changes fill a frame."""
    monkeypatch.setattr(outbox, "MAX_OPS", 10)


def header_of(request: Request) -> wire.RequestHeader:
    """What a request says first."""
    ((header, _signature),) = wire.Unpacker().feed(request.pieces[0])
    return wire.decode_request(header)


class Watched(Line):
    """The way to the server; says at which moments each request begins to go."""

    def __init__(self, region: Region, write: Lane) -> None:
        super().__init__(region.world)
        self.write, self.headers, self.gate = write, list[wire.RequestHeader](), Event()
        self.waited_for: bool | None = None
        """Whether the second request opened the gate; settling the first answer waits behind it."""

    def exchange(self, pieces: Sequence[bytes]) -> Iterator[bytes]:
        """The first answer cannot be settled before the second request has begun to go."""
        ((header, _signature),) = wire.Unpacker().feed(pieces[0])
        self.headers.append(wire.decode_request(header))
        if len(self.headers) == 2:
            self.gate.set()
        yield from super().exchange(pieces)
        if len(self.headers) == 1:
            self.write.call(lambda: None)  # by now the next request is ready
            self.write.submit(self._wait)

    def _wait(self) -> None:
        self.waited_for = self.gate.wait(20)


@pytest.mark.usefixtures("little_frames")
def test_the_next_request_goes_first(region: Region) -> None:
    """The server works on the second request while this machine settles the first: the program itself, on its lanes."""
    add_people(region.a, region.school, 25)
    write = Lane("write")
    line = Watched(region, write)
    region.a.session.pace = Pace(batch=1, is_brisk=True)
    try:
        done = Runner(region.a.store, region.a.session, line, write).run()  # type: ignore[arg-type]
    finally:
        write.close()
    assert line.waited_for
    first, second = line.headers[:2]
    assert (first.unsent, second.unsent) == (25, 15)
    cursors = [dict(header.streams)[wire.short(region.school)] for header in (first, second)]
    assert cursors[1] == cursors[0] + 10
    assert (done.sent, done.settled, done.received, done.complete) == (25, 25, 0, True)
    region.at_rest()
    assert len(region.b.store.all(Person)) == 26


@pytest.mark.usefixtures("little_frames")
@pytest.mark.parametrize("faults", [
    Faults(ahead=True, crash_before_event=0),
    Faults(ahead=True, request_bytes=0),
    Faults(ahead=True, request_bytes=300),
    Faults(ahead=True, answer_bytes=0),
    Faults(ahead=True, request_bytes=300, crash_before_event=0),
])  # fmt: skip
def test_a_break_behind_the_second_request(region: Region, faults: Faults) -> None:
    """I3, I10, I12: whatever breaks while two requests are on their way, everything arrives once, and no change comes
    back as news.
    """
    add_people(region.a, region.school, 25)
    with suppress(Cut):
        region.a.sync(faults)
    received = 0
    while not (told := region.a.sync()).idle:
        received += told.received
    assert (received, pending(region.a)) == (0, 0)
    region.at_rest()
    assert len(region.b.store.all(Person)) == 26


class Purse:
    """Data for one request, and no more."""

    def __init__(self) -> None:
        self.looks = 0

    def check(self) -> Allowance:
        self.looks += 1
        if self.looks > 1:
            raise BudgetSpent(megabytes=5)
        return Allowance()

    def moved(self, size: int) -> None:
        """Nothing is kept."""


@pytest.mark.usefixtures("little_frames")
def test_a_spent_budget_holds_the_next_request(region: Region) -> None:
    """A request that is ready asks like any other whether it may go; what was answered is settled."""
    add_people(region.a, region.school, 25)
    region.a.session.pace = Pace(batch=1, is_brisk=True)
    runner = Runner(region.a.store, region.a.session, Line(region.world), AtOnce(), meter=Purse())  # type: ignore[arg-type]
    with pytest.raises(BudgetSpent):
        runner.run()
    assert pending(region.a) == 15
    region.at_rest()
    assert len(region.b.store.all(Person)) == 26


class Torn(Line):
    """The line dies when the head and the first frame of the answer have come."""

    def __init__(self, region: Region) -> None:
        super().__init__(region.world)
        self.device, self.waiting = region.a, 0
        """How much waited when the line died."""

    def exchange(self, pieces: Sequence[bytes]) -> Iterator[bytes]:
        answer = b"".join(super().exchange(pieces))
        parts = [wire.sized(part) + (signature or b"") for part, signature in wire.Unpacker().feed(answer)]
        yield b"".join(parts[:2])
        self.waiting = pending(self.device)
        raise Unreachable(address="")


@pytest.mark.usefixtures("little_frames")
@pytest.mark.parametrize("brisk", [True, False])
def test_what_came_of_a_torn_answer_is_kept(region: Region, brisk: bool) -> None:
    """I10: whole frames of an answer that breaks off are written down: on a slow line as they come, on a brisk one,
    where the next request goes first, when it is known that the rest will not come.
    """
    add_people(region.a, region.school, 25)
    region.a.session.pace = Pace(batch=1, is_brisk=brisk)
    line = Torn(region)
    with pytest.raises(Unreachable):
        Runner(region.a.store, region.a.session, line, AtOnce()).run()  # type: ignore[arg-type]
    assert (line.waiting, pending(region.a)) == (25 if brisk else 15, 15)


@pytest.mark.usefixtures("little_frames")
def test_news_come_first(region: Region) -> None:
    """Where an answer brings a colleague's words the next request is made after they are written down."""
    region.write(region.b, "Бөленнің сөзі")
    region.b.sync_all()
    add_people(region.a, region.school, 25)
    session = region.a.session
    session.pace = Pace(batch=1, is_brisk=True)
    tally = region.a.sync(Faults(ahead=True))
    assert (tally.received, region.read(region.a)) == (1, "Бөленнің сөзі")
    region.at_rest()
    assert region.read(region.b) == "Бөленнің сөзі"


@pytest.mark.usefixtures("little_frames")
def test_before_a_server_was_met_nothing_is_made_ready(region: Region) -> None:
    """The first answer of a server may change everything: until it came there is no next request."""
    session = region.a.session
    add_people(region.a, region.school, 25)
    session.pace = Pace(batch=1, is_brisk=True)
    request, _ = session.request()
    following = session.next_request(request)
    assert following is not None
    assert [span[2:] for span in following.load.spans] == [
        (first + 10, last + 10) for *_, first, last in request.load.spans
    ]
    assert session.next_request(replace(request, standing=replace(request.standing, epoch=0))) is None


NEWS = [
    StateFrame(STREAM, 0, 1, None, entries=(Entry(1, 2, STREAM, 0, 1, 1, 1, NOBODY, {}),)),
    StateFrame(STREAM, 0, 1, None, refusals=(Refusal(STREAM, 1, 1, 1, "no_right"),)),
    StateFrame(STREAM, 0, 1, None, whole=True),
    StateFrame(STREAM, 0, 1, None, part=0),
]
PLAIN = wire.AnswerHeader(wire.PROTOCOL, b"", 0, 5, ((STREAM, 1, 9),), (), (), (), (), 0)


def test_what_only_acknowledges() -> None:
    """Another epoch, forks, refusals, streams that come or go and every other news let the next request wait."""
    standing = Standing(1, 5, 0, doubtful=False, version="", unsent=0, streams=(), acknowledged=(), asks=wire.Asks())
    request = Request((), b"", Load((), (), complete=False), standing)
    assert only_acknowledges(PLAIN, request)
    assert only_acknowledges(StateFrame(STREAM, 0, 1, 77), request)
    others: list[dict[str, Any]] = [
        {"epoch": 6}, {"forks": ((STREAM, 1, 3),)}, {"refused": ((STREAM, 1, 3, 3, "no_right"),)},
        {"added": (STREAM,)}, {"removed": (b"123456",)}, {"tells": wire.Tells(who=True)},
    ]  # fmt: skip
    for other in others:
        assert not only_acknowledges(msgspec.structs.replace(PLAIN, **other), request), other
    for frame in NEWS:
        assert not only_acknowledges(frame, request)


@pytest.mark.parametrize(
    ("size", "seconds", "brisk"),
    [(500, 0.02, True), (500, 0.15, False), (40_000, 0.4, True), (40_000, 5.6, False), (64_000, 2.2, False)],
)
def test_a_brisk_line(size: int, seconds: float, brisk: bool) -> None:
    """A neighbour's machine is brisk; a village's line and one with a long round trip are not."""
    assert is_brisk(size, seconds) is brisk
    after = Pace().answered(is_brisk=brisk)
    assert (after.batch == BRISK_BATCH, after.is_brisk) == (brisk, brisk)
    assert not after.cut().is_brisk
