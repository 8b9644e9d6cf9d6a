"""A lane: one thread, one queue, a name. Three of them carry all background work of the client.

`write` owns the only writing connection, `read` a read-only one, `net` the network. `net` may wait for `write`;
`write` and `read` wait for nobody, so there is no deadlock to find.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

T = TypeVar("T")


class Lane:
    """Runs what it is given, one after the other, on a thread of its own."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._is_closed = False

    def submit(self, work: Callable[[], T]) -> Future[T]:
        """Queue `work`; the future carries its result or its exception. A closed lane cancels it: the program ends."""
        if self._is_closed:
            late: Future[T] = Future()
            late.cancel()
            return late
        return self._pool.submit(work)

    def call(self, work: Callable[[], T]) -> T:
        """Run `work` on the lane and wait for it. Never call it from `write` or `read`."""
        return self.submit(work).result()

    def close(self) -> None:
        """Finish what is queued and stop."""
        self._is_closed = True
        self._pool.shutdown(wait=True)
