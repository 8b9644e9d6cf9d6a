"""Moves files piece by piece between exchanges: the most urgent first, and never before the words.

Before every piece it looks whether something was written here meanwhile; then the pieces wait for an exchange. A cut
costs the piece it happened in. Whether a file may leave is asked again for every piece that leaves.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from app.domain.change import Changed
from app.domain.ids import Id
from app.domain.problems import (
    AttachmentElsewhere,
    CannotWriteFile,
    FileRefused,
    NotOurServer,
    ServerBusy,
    ServerFault,
    Stalled,
    StorageFull,
    Unreachable,
)
from app.domain.rules.transfers import NOT_YOURS, WHOLE, FileStanding
from app.storage import file_queries as queries
from app.storage import local
from app.storage.attachments import AttachmentFiles
from app.storage.lanes import Lane
from app.storage.left_files import let_go
from app.storage.partial_files import PartialFiles
from app.storage.spoken import spoken_of
from app.storage.store import Store
from app.storage.tables import IS_PENDING, change_log
from app.sync import signing
from app.sync.file_talk import FileTalk
from app.sync.remote import Remote
from app.sync.wire import WireError
from app.sync.wire_files import MAX_PIECE, MIN_PIECE, PATH, FileClaim, authorization, checksum, decode_have

if TYPE_CHECKING:
    from app.sync.session import Tally

PIECE_SECONDS = 8.0
PULL_SECONDS = 300.0
"""After so long an exchange fetches what others wrote meanwhile."""
PATIENCE = 3
"""Pieces of one file that brought nothing, after which it waits for another run; content thrown away counts twice."""
_DAMAGED = 422


@dataclass(slots=True)
class PiecePace:
    """Pieces that take about eight seconds on this line: a dying line costs no more than that."""

    size: int = MIN_PIECE

    def moved(self, count: int, seconds: float) -> None:
        """A piece of `count` bytes took so long, its answer included."""
        fitting = count / max(seconds, 0.001) * PIECE_SECONDS
        self.size = int(min(MAX_PIECE, max(MIN_PIECE, fitting)))

    def cut(self) -> None:
        """The line died: smaller pieces until it proves better."""
        self.size = max(MIN_PIECE, self.size // 2)


class Transfers:
    """The files of one open profile. `move` runs on the `net` lane and commits on the `write` lane."""

    def __init__(
        self, store: Store, files: AttachmentFiles, school: Id, is_paused: Callable[[], bool],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:  # fmt: skip
        self.talk = FileTalk(store, files, school, is_paused)
        self.pace = PiecePace()
        self._store = store
        self._files = files
        self._parts = PartialFiles(files)
        self._clock = clock

    def forget_left(self) -> None:
        """Take away the files of what this machine may no longer see, or of what was erased; on the `write` lane."""
        let_go(self._store, self._parts)

    def move(self, remote: Remote, write: Lane, tally: Tally, between: Callable[[], None]) -> bool:
        """Move what can be moved now; whether an exchange should come next, and then more of this.

        `between` runs after every piece, and ends it all by raising.
        """
        carrier = _Carrier(self, remote, write, tally, between)
        self.talk.look()
        while (found := self.talk.next_one()) is not None:
            try:
                if not carrier.carry(*found):
                    return True
            except (ServerBusy, ServerFault):
                return False  # words go through and files do not: they wait for the next run
            except (Stalled, Unreachable):
                self.pace.cut()
                raise
            self.talk.look()
        return self.talk.has_questions


class _Carrier:
    """One stretch of moving, until an exchange is due."""

    def __init__(
        self, transfers: Transfers, remote: Remote, write: Lane, tally: Tally, between: Callable[[], None]
    ) -> None:
        self._talk, self._pace = transfers.talk, transfers.pace
        self._store, self._files, self._parts = transfers._store, transfers._files, transfers._parts
        self._clock = transfers._clock
        self._remote, self._write, self._tally, self._between = remote, write, tally, between
        with self._store.reading() as connection:
            self._device_key = bytes(local.read(connection, "device_key"))
            self._server_key = bytes(local.read(connection, "server")["server_public_key"])
        self._newest = self._newest_pending()
        self._began = self._clock()
        self._has_moved = False

    def carry(self, one: FileStanding, have: int) -> bool:
        """Move one file as far as it goes; False when an exchange should come first."""
        try:
            return self._send(one, have) if one.is_here else self._fetch(one)
        except FileRefused:
            self._talk.note(one.digest, NOT_YOURS)
        except (AttachmentElsewhere, StorageFull, CannotWriteFile):
            self._talk.note(one.digest, NOT_YOURS)  # damaged here, or no room: all others go on
        return True

    def _send(self, one: FileStanding, have: int) -> bool:
        data = self._files.read(one.digest)
        in_vain = 0
        while have != WHOLE:
            if self._is_exchange_due():
                return False
            piece = data[have : have + self._pace.size]
            if in_vain >= PATIENCE or not piece or not self._may_leave(one.digest):
                self._talk.note(one.digest, NOT_YOURS)
                return True
            now = self._put(one.digest, have, piece)
            in_vain += _in_vain(have, now)
            have = now
            self._talk.note(one.digest, have)
        self._tally.files_sent += 1
        self._note_both(one.digest)
        return True

    def _put(self, digest: str, offset: int, piece: bytes) -> int:
        claim = FileClaim("PATCH", digest, offset, len(piece), checksum(piece))
        header, signature = authorization(claim, self._store.device, self._sign)
        began = self._clock()
        try:
            answer = self._remote.send_piece(f"{PATH}{digest}?o={offset}", header, piece)
        except FileRefused as refused:
            if refused.facts.get("status") != _DAMAGED:
                raise
            return offset  # damaged on the way: once more
        try:
            have = decode_have(answer, signature, lambda data, sig: signing.verify(self._server_key, sig, data))
        except WireError as error:
            raise NotOurServer(address=getattr(self._remote, "address", "")) from error
        self._count(len(piece), began, up=True)
        return have

    def _fetch(self, one: FileStanding) -> bool:
        have, in_vain = self._parts.settle(one.digest, {one.size}), 0
        while have != WHOLE:
            if self._is_exchange_due():
                return False
            if in_vain >= PATIENCE:
                self._talk.note(one.digest, NOT_YOURS)
                return True
            piece = self._get(one.digest, have, min(self._pace.size, one.size - have))
            now = self._parts.append(one.digest, have, piece, {one.size})
            in_vain += _in_vain(have, now)
            have = now
        self._tally.files_received += 1
        self._note_both(one.digest)
        return True

    def _get(self, digest: str, offset: int, size: int) -> bytes:
        claim = FileClaim("GET", digest, offset, size)
        header, _signature = authorization(claim, self._store.device, self._sign)
        began = self._clock()
        piece = self._remote.fetch_piece(PATH + digest, header, offset, offset + size - 1)
        self._count(len(piece), began, up=False)
        return piece

    def _count(self, size: int, began: float, *, up: bool) -> None:
        self._has_moved = True
        self._pace.moved(size, self._clock() - began)
        if up:
            self._tally.bytes_up += size
        else:
            self._tally.bytes_down += size
        self._between()

    def _note_both(self, digest: str) -> None:
        """The file is on both sides now; screens that show it look again."""

        def keep() -> Changed:
            with self._store.transaction() as connection:
                queries.note_both(connection, digest)
                said = spoken_of(connection, [digest]).get(digest, ())
            return Changed({kind: frozenset(s.row for s in said if s.type == kind) for kind in {s.type for s in said}})

        self._tally.changed = self._tally.changed | self._write.call(keep)
        self._between()

    def _is_exchange_due(self) -> bool:
        """Something was written here, others may have written, or a person wants words alone."""
        is_long = self._has_moved and self._clock() - self._began > PULL_SECONDS
        return is_long or self._talk.is_paused or self._newest_pending() > self._newest

    def _newest_pending(self) -> int:
        with self._store.reading() as connection:
            return connection.scalar(select(func.max(change_log.c.n)).where(IS_PENDING)) or 0

    def _may_leave(self, digest: str) -> bool:
        with self._store.reading() as connection:
            spoken = spoken_of(connection, [digest]).get(digest, ())
        return bool(spoken) and all(said.may_leave for said in spoken)

    def _sign(self, data: bytes) -> bytes:
        return signing.sign(self._device_key, data)


def _in_vain(before: int, now: int) -> int:
    """How much a piece tried one's patience."""
    if now == WHOLE or now > before:
        return 0
    return 2 if now < before else 1
