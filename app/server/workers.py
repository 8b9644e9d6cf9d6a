"""The threads that touch the database; the event loop only moves bytes."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

T = TypeVar("T")

POSTGRES_THREADS = 8


class Workers:
    """One thread for SQLite, which has one writer; a bounded number for PostgreSQL."""

    def __init__(self, *, one_writer: bool) -> None:
        self.waiting = 0
        """Pieces of work that were handed in and are not done."""
        self._pool = ThreadPoolExecutor(1 if one_writer else POSTGRES_THREADS, thread_name_prefix="server")

    async def run(self, work: Callable[[], T]) -> T:
        """Do `work` on a worker thread and wait for it without blocking the loop.

        If the waiting task is cancelled, work that has begun goes on to its end.
        """
        future = self._pool.submit(work)
        self.waiting += 1
        loop = asyncio.get_running_loop()
        future.add_done_callback(lambda _future: loop.call_soon_threadsafe(self._done))
        return await asyncio.wrap_future(future)

    def _done(self) -> None:
        self.waiting -= 1

    def close(self) -> None:
        """Finish what was begun."""
        self._pool.shutdown(wait=True)
