"""A lane does its work in order, whoever hands it over and whenever."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from concurrent.futures import Future
from threading import Event, Thread

import pytest

from app.storage.lanes import Lane


@pytest.fixture
def lane() -> Iterator[Lane]:
    """A lane, closed after the test."""
    made = Lane("write")
    yield made
    made.close()


@pytest.fixture
def _frequent_collection() -> Iterator[None]:
    """Let the collector run at a different moment of every call."""
    before, is_enabled = gc.get_threshold(), gc.isenabled()
    gc.enable()
    yield
    gc.set_threshold(*before)
    if not is_enabled:
        gc.disable()


@pytest.mark.usefixtures("_frequent_collection")
def test_what_is_collected_may_hand_over_work(lane: Lane) -> None:
    """Whenever the collector starts, an object that submits work as it goes does not stop the one submitting."""
    done: list[str] = []

    class Typed:
        """Something with text in it, in a circle as widgets are."""

        def __init__(self) -> None:
            self.me = self

        def __del__(self) -> None:
            lane.submit(lambda: done.append("typed"))

    def fill() -> None:
        for threshold in range(1, 40):
            gc.set_threshold(threshold, 1, 1)
            for _ in range(50):
                Typed()
                lane.submit(lambda: done.append("asked"))

    thread = Thread(target=fill, daemon=True)
    thread.start()
    thread.join(60)
    assert not thread.is_alive()
    gc.collect()
    lane.call(lambda: None)
    assert done.count("asked") == done.count("typed") == 39 * 50


def test_closing_finishes_what_is_queued_and_cancels_what_comes_late(lane: Lane) -> None:
    """Work handed over before the end is done, work handed over after it is cancelled and never waits."""
    gate, done = Event(), list[int]()
    lane.submit(gate.wait)
    for number in range(5):
        lane.submit(lambda number=number: done.append(number))  # type: ignore[misc]
    gate.set()
    lane.close()
    assert done == [0, 1, 2, 3, 4]
    assert lane.submit(lambda: done.append(5)).cancelled()
    assert done == [0, 1, 2, 3, 4]


def test_nobody_waits_for_a_lane_that_closes_in_that_moment() -> None:
    """Threads that submit while the lane is being closed get a result or a cancelled future, every one of them."""
    for _ in range(200):
        lane = Lane("write")
        futures: list[Future[int]] = []

        def submit(lane: Lane = lane, futures: list[Future[int]] = futures) -> None:
            futures.extend(lane.submit(lambda: 1) for _ in range(20))

        thread = Thread(target=submit)
        thread.start()
        lane.close()
        thread.join()
        assert len(futures) == 20
        assert all(future.done() for future in futures)


def test_a_failure_is_the_futures_and_the_lane_goes_on(lane: Lane) -> None:
    """An exception reaches the one who waits; what is queued behind it is done."""
    failed, following = lane.submit(lambda: 1 // 0), lane.submit(lambda: 2)
    assert isinstance(failed.exception(), ZeroDivisionError)
    assert following.result() == 2
