"""Small steps that several stories take: a run of the real runner, people added, what is still waiting."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from threading import Event
from typing import TypeVar

from app.domain.ids import Id
from app.domain.records.people import Person
from app.sync.runner import Runner
from app.sync.serving import Serving
from app.sync.session import Tally
from tests.support.world import Device, World

T = TypeVar("T")


class AtOnce:
    """A lane that is this thread."""

    def submit(self, work: Callable[[], T]) -> Future[T]:
        future: Future[T] = Future()
        try:
            future.set_result(work())
        except BaseException as error:
            future.set_exception(error)
        return future

    def call(self, work: Callable[[], T]) -> T:
        return self.submit(work).result()


class Line:
    """A remote that is the world's server."""

    def __init__(self, world: World) -> None:
        self.world = world

    def exchange(self, pieces: Sequence[bytes]) -> Iterator[bytes]:
        serving = Serving(self.world.server)
        for piece in pieces:
            serving.feed(piece)
        yield from serving.finish()


def run(device: Device) -> Tally:
    """What the program does when somebody presses the button."""
    return Runner(device.store, device.session, Line(device.world), AtOnce()).run(Event())  # type: ignore[arg-type]


def add_people(device: Device, school: Id, count: int) -> None:
    """`count` people, each saved by itself."""
    for number in range(count):
        with device.store.work() as work:
            work.save(Person(id=device.store.new_id(), school_id=school, surname=f"Көп {number}"))


def pending(device: Device) -> int:
    """Changes the server has not taken in as far as this machine knows."""
    return device.store.counts().get("pending", 0)
