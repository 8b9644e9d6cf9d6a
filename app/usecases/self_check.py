"""This copy looks at itself: a thirtieth of its rows every day, or all of them when somebody asks.

What it finds is put right from what is here, or fetched with the next exchange.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from app.domain.change import Changed
from app.storage import local, status_queries
from app.storage.store import Store
from app.usecases.practice_mark import is_practice, refuse_in_practice
from app.usecases.syncing import local_time

if TYPE_CHECKING:
    from app.usecases.desk import Desk

DAYS = 30
"""In so many days every row has been looked at."""
DAY_MS = 86_400_000
WEEK_MS = 7 * DAY_MS
_STATE = "self_check"


class Checked(Struct, frozen=True):
    """What the last look found."""

    at: datetime
    """Local time."""
    rows: int
    put_right: int
    """Rows that were damaged and are as they were written again."""
    wanted: int
    """Rows that the next exchange fetches anew."""
    is_sound: bool
    """The file passed its own check when it was last run, at least once a week."""


class SelfCheckDesk:
    """Checks of one open profile; they run on the `net` lane, where no exchange can be under way then."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def last(self) -> Checked | None:
        """What the last look found; None before the first."""
        return last_check(self._desk.store)

    def daily(self) -> Changed:
        """Look at the part that is due today, if that was not done yet; nobody announced what a practice school has."""
        store = self._desk.store
        if is_practice(store):
            return Changed({})
        state, now = _state(store), store.clock.now_ms()
        if 0 <= now - state["at"] < DAY_MS:
            return Changed({})
        return _look(self._desk, state, share=DAYS, with_file=not 0 <= now - state["file_at"] < WEEK_MS)

    def everything(self) -> Changed:
        """Look at every row and at the file; raises PracticeOnly."""
        store = self._desk.store
        refuse_in_practice(store)
        return _look(self._desk, {**_state(store), "after": b""}, share=1, with_file=True)


def last_check(store: Store) -> Checked | None:
    """What the last look at the copy `store` found; None before the first."""
    state = _state(store)
    if not state["at"]:
        return None
    return Checked(local_time(state["at"]), state["rows"], state["put_right"], state["wanted"], state["sound"])


def _state(store: Store) -> dict[str, Any]:
    fresh = {"at": 0, "after": b"", "rows": 0, "put_right": 0, "wanted": 0, "file_at": 0, "sound": True}
    with store.reading() as connection:
        return {**fresh, **local.read(connection, _STATE, {})}


def _look(desk: Desk, state: dict[str, Any], share: int, with_file: bool) -> Changed:
    from app.sync.self_check import mend, part_after, suspects

    store = desk.store
    with store.reading() as connection:
        rows = part_after(connection, bytes(state["after"]), share)
        found = suspects(connection, rows)
        sound = status_queries.is_sound(connection) if with_file else state["sound"]
    now = store.clock.now_ms()

    def put_right() -> Changed:
        with store.transaction() as connection:
            mended = mend(connection, found)
            local.write(connection, _STATE, {
                "at": now, "after": max(rows, default=b"") if share > 1 else b"", "rows": len(rows),
                "put_right": mended.put_right, "wanted": mended.wanted, "sound": sound,
                "file_at": now if with_file else state["file_at"],
            })  # fmt: skip
        return mended.changed

    # The window may close meanwhile: it waits for what is written in its lane, and for nothing of the network's.
    with desk.syncing.write_lane() as write:
        return write.call(put_right)
