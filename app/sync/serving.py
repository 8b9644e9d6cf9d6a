"""One exchange on the server's side: bytes in, frames committed as they become complete, bytes out.

No socket and no thread here. `feed` takes the body in pieces of any size; every complete frame is one transaction, so a
connection that dies in the middle costs at most the frame it died in. `finish` makes the answer, a frame at a time, and
holds no transaction between two frames.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from sqlalchemy import Connection

from app.domain.change import device_of, origin_of
from app.domain.clock import BUILD_MS
from app.storage import devices as device_store
from app.storage import grants as grant_store
from app.storage import local
from app.storage import server_log as log
from app.storage.local import clock_confirmed_ms
from app.storage.prints import sum_anew
from app.storage.registers import add_prints
from app.storage.server_paths import unplaced_streams
from app.storage.server_store import ServerStore
from app.sync import scoping, signing, wire
from app.sync.ingest import Ingested, ingest
from app.sync.keys import key_reader
from app.sync.placing import place_all
from app.sync.pull import LINES, state_frame
from app.sync.range_answers import RangeAnswer, answer_ranges
from app.sync.rules import RULES, Rules
from app.sync.scoping import View
from app.sync.wire_frames import decode_ops, encode_end, encode_state

if TYPE_CHECKING:
    from app.sync.file_serving import FileServing

T = TypeVar("T")

FRAME_BYTES = 16 * 1024
SMALL_PIECE = 2048
CONTACT_MS = 10 * 60_000
"""The last contact of a device is known this exactly."""
YEAR_MS = 365 * 86_400_000


class Rejected(Exception):  # noqa: N818 - named after what happened, as all problems are
    """The exchange is refused as a whole, with an HTTP status and a short code."""

    def __init__(self, status: int, code: str) -> None:
        super().__init__(status, code)
        self.status = status
        self.code = code


@dataclass(slots=True)
class Outcome:
    """What the request spoke of, per (stream, origin)."""

    mark: int
    fork: int | None = None


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
        self.epoch = local.read(connection, "server_epoch")

    def begin_epoch(self) -> None:
        """This database is older than what was told from it: number on behind a gap, and let everybody offer again."""
        with self.store.transaction() as connection:
            self.epoch = self._bits(62) + 1
            local.write(connection, "server_epoch", self.epoch)
            log.bump_heads(connection, 1 << 20)


class Serving:
    """One exchange. Raises Rejected, and never anything else for what a client sent.

    Whoever only carries the answer may want fewer bytes of it than the asking device: `most`.
    """

    def __init__(self, server: SyncServer, most: int | None = None) -> None:
        self._server = server
        self._most = most
        self._unpacker = wire.Unpacker()
        self._header: wire.RequestHeader | None = None
        self._request_hash = b""
        self._taken = 0
        self._device: device_store.Device | None = None
        self._outcomes: dict[tuple[bytes, int], Outcome] = {}
        self._refused: list[tuple[bytes, int, int, int, str]] = []

    @property
    def device(self) -> device_store.Device | None:
        """Who is asking; None until the signature was checked."""
        return self._device

    @property
    def device_number(self) -> int | None:
        """Its number."""
        return self._device.number if self._device else None

    def feed(self, data: bytes) -> None:
        """Take the next piece of the body."""
        try:
            for part, signature in self._unpacker.feed(data):
                if signature is None:
                    self._frame(part)
                else:
                    self._open(part, signature)
        except wire.WireError as error:
            raise Rejected(400, "malformed") from error

    def finish(self) -> Iterator[bytes]:
        """The answer in pieces: the signed header first, then frames, each read when it is asked for.

        What is small goes out together: a piece costs a line of HTTP.
        """
        waiting = b""
        for part in self._parts():
            waiting += part
            if len(waiting) >= SMALL_PIECE:
                yield waiting
                waiting = b""
        if waiting:
            yield waiting

    def _parts(self) -> Iterator[bytes]:
        header = self._header
        if header is None or self._device is None or not self._unpacker.empty:
            raise Rejected(400, "cut")
        held = self._held(header, self._device)
        with self._server.store.reading() as connection:
            quiet, busy = self._sorted(held)
            self._miss_acknowledged(connection, header, held)
            still = {wire.short(view.stream): view for view in held if view not in busy}
            found = answer_ranges(connection, header.asks.rg, still)
            tells = self._tells(connection, header, held, found)
        yield self._answer_header(header, held, quiet, tells)
        wanted = header.budget if self._most is None else min(header.budget, self._most)
        budget = max(wanted, wire.SIZE)
        for view in busy:
            cursor, done = view.cursor, False
            while budget > 0 and not done:
                state = self._state(view, cursor)
                if state is None:
                    budget = 0
                    break
                frame, cursor, done = state
                budget -= len(frame)
                yield wire.sized(frame)
            if not done:
                break
        more = budget <= 0
        yield from map(wire.sized, found.frames)
        yield wire.sized(encode_end(more))
        self._server.drifted.update(found.drifted)

    def _open(self, part: bytes, signature: bytes) -> None:
        header = wire.decode_request(part)
        if header.protocol != wire.PROTOCOL:
            raise Rejected(426, "protocol")
        now = self._server.now_ms()
        with self._server.store.reading() as connection:
            device = device_store.find(connection, header.device)
            if device is None or not signing.verify(device.public_key, signature, part):
                raise Rejected(401, "unknown_device")
            if device.revoked:
                raise Rejected(403, "revoked")
            self._server.learn_epoch(connection)
            ahead = self._ahead(connection, header, device)
            is_stranger = bool(header.asks.me) and scoping.is_stranger(connection, device)
        if is_stranger or _is_news(header, device, now):
            with self._server.store.transaction() as connection:
                device_store.note_contact(
                    connection, device.number, now_ms=now, version=header.version, unsent=header.unsent
                )  # fmt: skip
                if is_stranger:
                    scoping.meet(connection, device, header.asks.me)
        if ahead and self._server.rules.new_epoch:
            self._server.begin_epoch()
        while self._server.drifted:
            self._server.store.run(partial(sum_anew, stream=self._server.drifted.pop()))
        self._header, self._device = header, device
        self._request_hash = wire.frame_hash(part)

    def _ahead(self, connection: Connection, header: wire.RequestHeader, device: device_store.Device) -> bool:
        """A cursor beyond the head, or an op beyond the mark, proves that this database is a restored copy.

        A device offers what follows the last op it knows to be taken in.
        """
        if header.epoch != self._server.epoch:
            return False
        held = grant_store.streams_of(connection, device.number)
        heads = {wire.short(stream): log.position(connection, stream).head for stream in held}
        if any(cursor > heads.get(name, cursor) for name, cursor in header.streams):
            return True
        return any(
            first > log.mark_of(connection, stream, origin) + 1
            for stream, origin, first, _ in header.mine
            if stream in held and device.writes_as(device_of(origin))
        )

    def _frame(self, part: bytes) -> None:
        header, device = self._header, self._device
        if header is None or device is None:
            raise Rejected(400, "malformed")
        if self._taken >= len(header.frames) or wire.frame_hash(part) != header.frames[self._taken]:
            raise Rejected(400, "frame_hash")
        self._taken += 1
        ops = decode_ops(part)
        if not ops or not device.writes_as(device_of(ops[0].origin)):
            raise Rejected(403, "foreign_origin")
        stream, origin = ops[0].stream, ops[0].origin

        def take(connection: Connection) -> tuple[Ingested, list[tuple[int, str]]] | None:
            now_ms, rules = self._server.now_ms(), self._server.rules
            rights = scoping.rights_in(connection, device, stream, now_ms, rules)
            if rights is None:
                return None
            result = ingest(
                connection, ops, now_ms=now_ms, server_origin=self._server.origin, rights=rights, rules=rules
            )
            # Nothing of a stream that was taken from the device comes down any more, so what was refused is told here.
            is_left = rights.until is not None
            told = log.refused_between(connection, stream, origin, ops[0].seq, ops[-1].seq) if is_left else []
            return result, told

        taken = self._server.store.run(take)
        if taken is None:
            self._refused.append((stream, origin, ops[0].seq, ops[-1].seq, "no_right"))
            return
        result, refused = taken
        self._refused += [(stream, origin, seq, seq, code) for seq, code in refused]
        outcome = self._outcomes.setdefault((stream, origin), Outcome(result.mark))
        outcome.mark, outcome.fork = result.mark, outcome.fork or result.fork

    def _held(self, header: wire.RequestHeader, device: device_store.Device) -> list[View]:
        """The streams this device is to hold, each with the cursor it sent; from the start after a restore, or if what
        it may see of the past has changed.
        """
        same = header.epoch == self._server.epoch or not self._server.rules.new_epoch
        cursors = dict(header.streams) if same else {}
        told = scoping.told_names(header)

        def look(connection: Connection) -> list[View]:
            views = scoping.views_of(connection, device, self._server.rules)
            names = [wire.short(view.stream) for view in views]
            return [
                scoping.compared(connection, view, cursors.get(name, 0), told.get(name, b""))
                for view, name in zip(views, names, strict=True)
            ]

        with self._server.store.reading() as connection:
            views = look(connection)
        if any(view.is_news for view in views):
            with self._server.store.transaction() as connection:
                for view in views:
                    scoping.remember(connection, view)
        return views

    def _sorted(self, held: Sequence[View]) -> tuple[int, list[View]]:
        """The summed fingerprint of the streams without news, and the streams with some."""
        quiet, busy = 0, []
        for view in held:
            if view.head > view.cursor or (view.head == 0 and self._is_new(view.stream)):
                busy.append(view)
            else:
                quiet = add_prints(quiet, view.fingerprint)
        return quiet, busy

    def _miss_acknowledged(self, connection: Connection, header: wire.RequestHeader, held: Sequence[View]) -> None:
        """Tell how far the marks really reach where the device waits for ops this database no longer has, or where
        nothing comes down to it any more.
        """
        streams = {view.stream for view in held}
        for stream, origin, first, last in header.mine:
            if (stream, origin) in self._outcomes:
                continue
            mark = log.mark_of(connection, stream, origin)
            is_left = stream not in streams and self._is_own(origin)
            if is_left or (stream in streams and mark < last):
                self._outcomes[stream, origin] = Outcome(mark)
            if is_left:
                found = log.refused_between(connection, stream, origin, first, last)
                self._refused += [(stream, origin, seq, seq, code) for seq, code in found]

    def _is_own(self, origin: int) -> bool:
        return self._device is not None and self._device.writes_as(device_of(origin))

    def _tells(
        self, connection: Connection, header: wire.RequestHeader, held: Sequence[View], found: RangeAnswer
    ) -> wire.Tells:  # fmt: skip
        files, device = self._server.files, self._device
        if device is None:
            return wire.Tells()
        is_narrow = any(view.scope.only is not None for view in held)
        return wire.Tells(
            sc=scoping.news(held),
            who=is_narrow and not header.asks.me and scoping.is_stranger(connection, device),
            files=files.told(connection, device, header.asks.files) if files and header.asks.files else (),
            rd=found.done, rg=tuple(found.tells), rx=tuple(found.lacking),
        )  # fmt: skip

    def _is_new(self, stream: bytes) -> bool:
        header = self._header
        return header is not None and header.epoch != self._server.epoch and wire.short(stream) in dict(header.streams)

    def _answer_header(self, header: wire.RequestHeader, held: Sequence[View], quiet: int, tells: wire.Tells) -> bytes:
        named = {name for name, _ in header.streams}
        shorts = {wire.short(view.stream): view.stream for view in held}
        answer = wire.AnswerHeader(
            wire.PROTOCOL,
            self._request_hash,
            self._server.beacon_ms(),
            self._server.epoch,
            tuple((stream, origin, o.mark) for (stream, origin), o in self._outcomes.items()),
            tuple((stream, origin, o.fork) for (stream, origin), o in self._outcomes.items() if o.fork is not None),
            tuple(self._refused),
            tuple(stream for name, stream in shorts.items() if name not in named),
            tuple(name for name in named if name not in shorts),
            quiet,
            tells,
        )
        data = wire.encode_header(answer)
        return wire.sized(data) + signing.sign(self._server.private_key, data)

    def _state(self, view: View, cursor: int) -> tuple[bytes, int, bool] | None:
        """The next frame of a stream, small enough, with the cursor behind it and whether it was the last; None if what
        the device may see has changed since this answer began.
        """
        header, device, stream = self._header, self._device, view.stream
        if header is None or device is None:
            raise Rejected(400, "cut")
        spans = [(o, first, self._own_until(stream, o, last)) for s, o, first, last in header.mine if s == stream]

        def mine(origin: int, op: int) -> bool:
            return any(origin == o and first <= op <= last for o, first, last in spans)

        most = LINES
        while True:
            with self._server.store.reading() as connection:
                now = scoping.views_of(connection, device, self._server.rules, stream)
                if [v.name for v in now] != [view.name]:
                    return None
                frame = state_frame(connection, now[0], cursor, mine, (device.number, device.provisional), most)
                data = encode_state(frame, key_reader(connection))
            if len(data) <= FRAME_BYTES or most <= 1:
                return data, frame.upto, frame.fingerprint is not None
            most = max(1, most * FRAME_BYTES // (len(data) + FRAME_BYTES // 4))

    def _own_until(self, stream: bytes, origin: int, last: int) -> int:
        """The last op of a span that the asking device really holds; from a fork on the numbers are another copy's."""
        outcome = self._outcomes.get((stream, origin))
        return last if outcome is None or outcome.fork is None else min(last, outcome.fork - 1)


def _is_news(header: wire.RequestHeader, device: device_store.Device, now: int) -> bool:
    """Whether the contact is worth a write: an exchange that brings nothing should cost the disk nothing."""
    is_same = (header.version[:40], header.unsent) == (device.version, device.unsent)
    return not (is_same and 0 <= now - device.contact_ms < CONTACT_MS)


def _kept(connection: Connection, key: str, make: Callable[[], T]) -> T:
    """A fact about this server, made once."""
    value = local.read(connection, key)
    if value is None:
        value = make()
        local.write(connection, key, value)
    return value  # type: ignore[no-any-return]
