"""A server as its exchanges see it: its database, its identity, its clock."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from sqlalchemy import Connection

from app.domain.change import origin_of
from app.domain.clock import BUILD_MS
from app.storage import local
from app.storage import server_log as log
from app.storage.local import clock_confirmed_ms
from app.storage.server_paths import unplaced_streams
from app.storage.server_store import ServerStore
from app.sync import signing
from app.sync.early_frames import EarlyFrames
from app.sync.frame_cache import FrameCache
from app.sync.placing import place_all
from app.sync.rules import RULES, Rules

if TYPE_CHECKING:
    from app.sync.file_serving import FileServing

T = TypeVar("T")

YEAR_MS = 365 * 86_400_000


class SyncServer:
    """A server's database, identity and clock."""

    def __init__(
        self, store: ServerStore, now_ms: Callable[[], int], rules: Rules = RULES,
        bits: Callable[[int], int] = secrets.randbits,
    ) -> None:  # fmt: skip
        self.store = store
        self.rules = rules
        self._now_ms = now_ms
        self._bits = bits
        self.files: FileServing | None = None
        """Where the files of attachments lie; without them an exchange is about records alone."""
        with store.transaction() as connection:
            self.private_key = _kept(connection, "server_key", signing.new_private_key)
            self.server_id = _kept(connection, "server_id", lambda: secrets.token_bytes(16))
            self.epoch = _kept(connection, "server_epoch", lambda: bits(62) + 1)
            self._floor = log.last_received_ms(connection)
            for stream in unplaced_streams(connection):
                place_all(connection, stream)
        self._trusted = BUILD_MS
        self.origin = origin_of(0, bits(32))
        self.frames = FrameCache()
        """What was made of the past for one device, for the next one."""
        self.early = EarlyFrames()
        """What came before what is in front of it."""
        self.drifted: set[bytes] = set()
        """Streams whose kept fingerprint was seen not to be the sum of their rows; the next writing work sums them."""

    def now_ms(self) -> int:
        """The server's time; never before the last op it took in."""
        self._floor = max(self._now_ms(), self._floor)
        return self._floor

    def beacon_ms(self) -> int:
        """The time as proof for others, or 0 while this clock is not to be believed.

        Devices never again believe in an earlier moment, so a clock that stands far in the future must not speak. How
        old a program may get nobody knows: a year after its date, or after a person last said that the clock is
        right, that person is asked again.
        """
        now = self._now_ms()
        if now > self._trusted + YEAR_MS:
            with self.store.reading() as connection:
                self._trusted = max(self._trusted, clock_confirmed_ms(connection))
        return now if BUILD_MS <= now <= self._trusted + YEAR_MS and now >= self._floor - 120_000 else 0

    def learn_epoch(self, connection: Connection) -> None:
        """An operator's command beside this process may have begun another one."""
        epoch = local.read(connection, "server_epoch")
        if epoch != self.epoch:
            self.epoch = epoch
            self.early.forget()

    def begin_epoch(self) -> None:
        """This database is older than what was told from it: number on behind a gap, and let everybody offer again."""
        with self.store.transaction() as connection:
            self.epoch = self._bits(62) + 1
            local.write(connection, "server_epoch", self.epoch)
            log.bump_heads(connection, 1 << 20)
        self.early.forget()


def _kept(connection: Connection, key: str, make: Callable[[], T]) -> T:
    """A fact about this server, made once."""
    value = local.read(connection, key)
    if value is None:
        value = make()
        local.write(connection, key, value)
    return value  # type: ignore[no-any-return]
