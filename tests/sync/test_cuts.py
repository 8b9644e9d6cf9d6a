"""After a cut: what may have arrived is passed over, what came behind a gap waits, and nothing is asked for itself."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from itertools import accumulate
from pathlib import Path

import pytest

from app.domain.records.people import Person
from app.storage import devices, outbox
from app.sync import under_way
from app.sync.exchange import Pace, Request
from app.sync.rules import RULES
from app.sync.spans import many
from tests.support.world import Cut, Faults
from tests.sync.steps import add_people, pending
from tests.sync.test_post import by_post
from tests.sync.test_rules_are_needed import Region, a_region

PEOPLE, FRAME = 200, 10


@pytest.fixture
def region(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Region]:
    """Two machines of a school; one has a list of people to send, in small frames, and large buffers in its system."""
    monkeypatch.setattr(outbox, "MAX_OPS", FRAME)
    monkeypatch.setattr(under_way, "SENT_AGAIN", 0)
    with a_region(tmp_path, RULES) as made:
        made.at_rest()
        add_people(made.a, made.school, PEOPLE)
        made.a.said.clear()
        monkeypatch.setattr(made.world, "gone", lambda _arrived, size: size)
        yield made


def break_off(region: Region, share: float) -> None:
    """A request breaks off when that share of the list has arrived; with all of it, the answer is lost."""
    request, _ = region.a.session.request()
    region.a.session.cut(0)  # it never went
    with suppress(Cut):
        region.a.sync(Faults(answer_bytes=0) if share == 1 else Faults(request_bytes=round(request.size * share)))


def arrived(request: Request, share: float) -> int:
    """How many ops came of a request of which that share arrived."""
    ends = list(accumulate(map(len, request.pieces)))[1:]
    most = round(request.size * share)
    return sum(many([span]) for span, end in zip(request.load.spans, ends, strict=True) if end <= most)


def assert_all_there(region: Region) -> None:
    """Everybody has everything, and nothing waits anywhere."""
    region.at_rest()
    assert (pending(region.a), region.world.server.early.size) == (0, 0)
    assert len(region.b.store.all(Person)) == PEOPLE + 1


@pytest.mark.parametrize("shares", [[], [1], [0.1], [0.5], [0.9], [0.3, 0.5], [0.7, 1, 0.4], [0.02, 0.02, 0.5]])
@pytest.mark.parametrize("buffered", [True, False])
def test_nothing_travels_twice(
    region: Region, monkeypatch: pytest.MonkeyPatch, shares: list[float], buffered: bool
) -> None:
    """What came of requests that were cut off, or whose answer was lost, goes neither up nor down once more but for the
    last frame of each; no request brings nothing, and one more than the cuts closes the gap.
    """
    if not buffered:
        monkeypatch.setattr(region.world, "gone", lambda came, _size: came)
    origin = region.a.store.origin
    for share in shares:
        break_off(region, share)
    received = 0
    while not (told := region.a.sync()).complete:
        received += told.received
    came = [arrived(request, share) for request, share in zip(region.a.said, [*shares, 1, 1], strict=False)]
    assert received + told.received == 0
    assert region.a.store.origin == origin
    assert all(request.ops for request in region.a.said)
    assert PEOPLE <= sum(came) <= PEOPLE + FRAME * len(shares)
    assert len(region.a.said) <= 1 + len(shares) + (buffered and bool(shares))
    assert_all_there(region)


def test_only_what_is_missing_follows(region: Region) -> None:
    """A cut request is followed by what lies behind it, and then by what is in the gap, with which all that waited is
    taken in. Until then the list of machines says that it is on its own machine only.
    """
    break_off(region, 0.4)
    region.a.sync()
    first, behind = region.a.said
    assert behind.load.spans == first.load.spans[-1:]
    assert region.world.server.early.size > 0
    with region.world.server_store.reading() as connection:
        machine = devices.find(connection, region.a.number)
    assert machine is not None
    assert machine.unsent == PEOPLE
    assert region.a.sync().complete
    assert region.a.said[-1].ops == PEOPLE - FRAME - arrived(first, 0.4)
    assert_all_there(region)


def test_new_work_goes_before_the_gap_is_known(region: Region) -> None:
    """What is written after the cut goes with the request that asks."""
    break_off(region, 0.5)
    add_people(region.a, region.school, 2)
    region.a.sync()
    assert region.a.said[-1].ops == FRAME + 2
    region.at_rest()
    assert len(region.b.store.all(Person)) == PEOPLE + 3


def test_a_server_that_starts_anew_is_told_again(region: Region) -> None:
    """What waited in the memory of the server was never acknowledged: it comes once more."""
    break_off(region, 0.3)
    region.a.sync()
    region.world.stop_server()
    region.world.start_server()
    assert_all_there(region)


def test_a_program_that_starts_anew_passes_over_nothing(region: Region) -> None:
    """Who was killed after the cut begins with what was never acknowledged, and what waited is taken in on the way."""
    break_off(region, 0.3)
    region.a.sync()
    region.a.restart()
    assert_all_there(region)


def test_the_post_closes_a_gap(region: Region) -> None:
    """What was missing may come on a stick, and all that waited for it is taken in at once."""
    break_off(region, 0.3)
    region.a.sync()
    assert region.world.server.early.size > 0
    by_post(region, region.a)
    assert region.world.server.early.size == 0
    assert_all_there(region)


def test_a_gap_is_closed_in_small_steps(region: Region) -> None:
    """Where little goes at once, the gap closes frame by frame, and nobody takes what waits behind it for a sign that
    the server has lost something.
    """
    break_off(region, 0.3)
    region.a.sync()
    epoch = region.world.server.epoch
    while pending(region.a):
        region.a.session.pace = Pace(batch=1)
        region.a.sync()
        assert region.a.said[-1].ops <= FRAME
    assert region.world.server.epoch == epoch
    assert_all_there(region)


def test_what_can_not_be_reached_holds_nobody_up(region: Region) -> None:
    """Of a frame whose gap nobody can close any more, both sides are free after two exchanges."""
    request, _ = region.a.session.request()
    stream, origin, _, last = request.load.spans[-1]
    region.world.server.early.keep((stream, origin, last + 100, last + 110), b"")
    assert_all_there(region)


def test_less_goes_at_once_while_nothing_arrives(region: Region) -> None:
    """Behind something that lets only whole requests through, requests become shorter until one arrives."""
    for _ in range(60):
        size = region.a.session.request()[0].size
        region.a.session.cut(0)
        with suppress(Cut):
            region.a.sync(Faults(request_bytes=0) if size > 2 * 1024 else Faults())
        if not pending(region.a):
            break
    assert_all_there(region)


def test_little_goes_again_at_once(tmp_path: Path) -> None:
    """Where little had gone before a cut, the next request brings it again: no exchange more than without the cut."""
    with a_region(tmp_path, RULES) as region:
        region.write(region.a, "аз")
        with suppress(Cut):
            region.a.sync(Faults(answer_bytes=0))
        tally = region.a.sync()
        assert (tally.sent, tally.settled, tally.complete) == (1, 1, True)
