"""Frames that came before those in front of them: kept for their turn, within bounds, and never twice."""

from __future__ import annotations

from app.domain.change import origin_of
from app.sync.early_frames import MOST_FRAMES, EarlyFrames
from app.sync.spans import OpSpan

STREAM = bytes(16)


def span(device: int, first: int, last: int) -> OpSpan:
    """Ops of one start of a device."""
    return STREAM, origin_of(device, 7), first, last


def test_frames_wait_for_their_turn() -> None:
    """Frames come out in order when what is in front of them is there, and those that came another way not at all."""
    early = EarlyFrames()
    for first in (31, 21, 11):
        early.keep(span(1, first, first + 9), b"%d" % first)
    place = span(1, 0, 0)[:2]
    assert early.spans([1, 2]) == (span(1, 11, 40),)
    assert early.due({place: 9}, 4) == []
    assert early.due({place: 10}, 2) == [b"11", b"21"]
    assert early.due({place: 30}, 2) == [b"31"]
    assert (early.size, early.spans([1])) == (0, ())
    early.keep(span(1, 11, 20), b"frame")
    assert early.due({place: 20}, 2) == []
    assert early.size == 0


def test_nothing_is_kept_twice() -> None:
    """A frame that has ops of another one in it is not kept: whoever sends it will send it again."""
    early = EarlyFrames()
    early.keep(span(1, 11, 20), b"frame")
    for first, last in ((11, 20), (5, 11), (20, 30), (12, 13)):
        early.keep(span(1, first, last), b"another")
    early.keep(span(1, 21, 30), b"next")
    assert early.spans([1]) == (span(1, 11, 30),)
    assert early.due({span(1, 0, 0)[:2]: 10}, 9) == [b"frame", b"next"]


def test_what_nobody_closes_is_let_go() -> None:
    """A gap that has not become smaller since its device heard of it will not: what waits behind it goes, and is sent
    once more; one that became smaller is waited for.
    """
    early, place = EarlyFrames(), span(1, 0, 0)[:2]
    early.keep(span(1, 11, 20), b"frame")
    for mark in (3, 5):
        early.tell({place: mark})
        assert early.size == 5
    early.tell({place: 5})
    assert early.size == 0
    early.keep(span(1, 11, 20), b"frame")
    early.tell({place: 5})
    assert early.size == 5
    early.forget()
    assert (early.size, early.spans([1])) == (0, ())


def test_memory_is_bounded() -> None:
    """A device has room for so many bytes; when all is full, those go of whom nothing was heard for longest."""
    early = EarlyFrames(most=250, most_of_one=100)
    for device in (1, 2, 1, 3):
        early.keep(span(device, 11, 20), bytes(90))
    early.keep(span(3, 21, 30), bytes(20))
    assert early.spans([1, 2, 3]) == (span(1, 11, 20), span(3, 11, 20))
    assert early.size == 180
    for first in range(100):
        early.keep(span(4, 2 * first, 2 * first), b"")
        early.keep(span(4, 2 * first, 2 * first), b"")
    assert len(early.spans([4])) == 100
    for first in range(100, 500):
        early.keep(span(4, 2 * first, 2 * first), b"")
    assert len(early.spans([4])) == MOST_FRAMES
