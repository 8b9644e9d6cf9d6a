"""A lane: one thread, one queue, a name. Three of them carry all background work of the client.

`write` owns the only writing connection, `read` a read-only one, `net` the network. `net` may wait for `write`;
`write` and `read` wait for nobody, so there is no deadlock to find.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Any, NamedTuple, TypeVar

T = TypeVar("T")


class _Job(NamedTuple):
    future: Future[Any]
    work: Callable[[], object]


class Lane:
    """Runs what it is given, one after the other, on a thread of its own.

    An executor of the standard library would not do: its `submit` holds a lock in which the garbage collector may
    start, and a widget that is collected there hands over what was typed in it, that is, it submits: the window stands
    still for ever. Nothing here locks while work is handed over.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self._queue: SimpleQueue[_Job | None] = SimpleQueue()
        self._is_closed = False
        self._has_ended = False
        self._thread = Thread(target=self._work, name=name, daemon=True)
        self._thread.start()

    def submit(self, work: Callable[[], T]) -> Future[T]:
        """Queue `work`; the future carries its result or its exception. A closed lane cancels it: the program ends."""
        future: Future[T] = Future()
        if self._is_closed:
            future.cancel()
            return future
        self._queue.put(_Job(future, work))
        if self._has_ended:  # closed by another thread in this very moment
            self._cancel_the_rest()
        return future

    def call(self, work: Callable[[], T]) -> T:
        """Run `work` on the lane and wait for it. Never call it from `write` or `read`."""
        return self.submit(work).result()

    def close(self) -> None:
        """Finish what is queued and stop."""
        self._is_closed = True
        self._queue.put(None)
        self._thread.join()

    def _work(self) -> None:
        while (job := self._queue.get()) is not None:
            _do(job)
            del job  # nothing of it may live on while this thread waits for the next one
        self._has_ended = True
        self._cancel_the_rest()

    def _cancel_the_rest(self) -> None:
        while True:
            try:
                job = self._queue.get_nowait()
            except Empty:
                return
            if job is not None:
                job.future.cancel()


def _do(job: _Job) -> None:
    if not job.future.set_running_or_notify_cancel():
        return
    try:
        result = job.work()
    except BaseException as error:
        job.future.set_exception(error)
    else:
        job.future.set_result(result)
