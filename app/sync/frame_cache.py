"""Frames a server made for one machine and may send to the next one.

A frame stands as long as nobody has written any of its rows; the log says who did, whichever process wrote it. After
an erasure all of them go, so that no word of it stays in memory.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import replace
from threading import Lock

from sqlalchemy import Connection

from app.storage.server_past import erasures, touches
from app.sync.past import PastFrame, past_frame
from app.sync.scoping import View

MOST_BYTES = 32 * 1024 * 1024
ROW_BYTES = 100
"""What remembering one row of a frame costs."""

Key = tuple[bytes, bytes, int, int, int]
"""Stream, the name of what is seen of it, epoch of the server, part and number."""


class FrameCache:
    """The frames that were sent last, within bounds."""

    def __init__(self, most: int = MOST_BYTES) -> None:
        self._most = most
        self._kept: OrderedDict[Key, PastFrame] = OrderedDict()
        self._size = 0
        self._erasures: int | None = None
        self._lock = Lock()
        self.made = 0
        """Frames that had to be made."""
        self.served = 0
        """Frames that were there."""

    @property
    def size(self) -> int:
        """Bytes of what is kept."""
        return self._size

    def obey(self, connection: Connection) -> None:
        """Let go of everything if something was erased since it was made."""
        if self._erasures is not None and not self._kept:
            return
        now = erasures(connection)
        with self._lock:
            if now != self._erasures:
                self._kept.clear()
                self._size, self._erasures = 0, now

    def frame(self, connection: Connection, view: View, epoch: int, part: int, below: int) -> PastFrame:
        """The frame of a part of a stream under a number, as it is in this view of the database."""
        key = (view.stream, view.name, epoch, part, below)
        with self._lock:
            found = self._kept.get(key)
        if found is not None and not self._is_stale(connection, view, found):
            self.served += 1
            self._keep(key, replace(found, head=max(found.head, view.head)))
            return found
        made = past_frame(connection, view, part, below)
        self.made += 1
        self._keep(key, made)
        return made

    def _is_stale(self, connection: Connection, view: View, frame: PastFrame) -> bool:
        return view.head > frame.head and touches(connection, view.stream, frame.head, frame.rows)

    def _keep(self, key: Key, frame: PastFrame) -> None:
        with self._lock:
            before = self._kept.pop(key, None)
            self._size -= _size(before) if before else 0
            if not frame.is_lasting:
                return
            self._kept[key] = frame
            self._size += _size(frame)
            while self._size > self._most:
                _, oldest = self._kept.popitem(last=False)
                self._size -= _size(oldest)


def _size(frame: PastFrame) -> int:
    return len(frame.data) + ROW_BYTES * len(frame.rows)
