"""One exchange on the server's side: bytes in, frames committed as they become complete, bytes out.

No socket and no thread here. `feed` takes the body in pieces of any size and commits every frame that is complete with
it, so a connection that dies in the middle costs at most the frame it died in. Frames that came together, because the
line is faster than the disk, share a transaction. `finish` makes the answer (`answering.py`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import NamedTuple

from sqlalchemy import Connection

from app.domain.change import Op, device_of
from app.storage import devices as device_store
from app.storage import grant_lines
from app.storage import grants as grant_store
from app.storage import server_log as log
from app.storage.prints import sum_anew
from app.sync import scoping, signing, wire
from app.sync.answering import Answer, Outcome, Taken
from app.sync.grant_records import tell_grants
from app.sync.grant_wishes import answer_wishes
from app.sync.ingest import Ingested, ingest
from app.sync.spans import span_of
from app.sync.summarising import bring_up_to_date
from app.sync.sync_server import SyncServer
from app.sync.wire_frames import decode_ops

SMALL_PIECE = 2048
TOGETHER = 4
"""Frames in one transaction at most: other devices wait for its end."""
CONTACT_MS = 10 * 60_000
"""The last contact of a device is known this exactly."""


UNKNOWN_PROTOCOL = 426
"""The status for a machine that speaks another protocol: one of the two sides needs an update."""


class Rejected(Exception):  # noqa: N818 - named after what happened, as all problems are
    """The exchange is refused as a whole, with an HTTP status and a short code."""

    def __init__(self, status: int, code: str) -> None:
        super().__init__(status, code)
        self.status = status
        self.code = code


class _Frame(NamedTuple):
    """Ops of one stream and one origin, and the bytes they came in."""

    ops: list[Op]
    data: bytes


_Became = tuple[Ingested, list[tuple[int, str]]] | None
"""What became of a frame, with ops that were refused; None where the device may not write at all."""


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
        self._frames = 0
        self._are_untold = False
        """Whether some grant has changed that no record tells of yet."""
        self._device: device_store.Device | None = None
        self._known = Taken()
        self._left = self._told_left = 0
        """Changes that are still only on the device, and how many the list of devices says."""

    @property
    def device(self) -> device_store.Device | None:
        """Who is asking; None until the signature was checked."""
        return self._device

    @property
    def device_number(self) -> int | None:
        """Its number."""
        return self._device.number if self._device else None

    def feed(self, data: bytes) -> None:
        """Take the next piece of the body, and all frames in it up to one that is refused."""
        frames: list[_Frame] = []
        try:
            for part, signature in self._unpacker.feed(data):
                if signature is not None:
                    self._open(part, signature)
                    continue
                frames.append(self._frame(part))
                if len(frames) == TOGETHER:
                    self._take(frames)
                    frames = []
        except wire.WireError as error:
            raise Rejected(400, "malformed") from error
        finally:
            self._take(frames)

    def finish(self) -> Iterator[bytes]:
        """The answer in pieces: the signed header first, then frames, each read when it is asked for.

        What is small goes out together: a piece costs a line of HTTP.
        """
        if self._header is None or self._device is None or not self._unpacker.empty:
            raise Rejected(400, "cut")
        self._look_at_early(self._header, self._device)
        is_answered = answer_wishes(self._server, self._device)
        if self._are_untold or self._frames or is_answered:  # a first frame may have claimed a school
            tell_grants(self._server)
        are_new = bring_up_to_date(self._server, self._device)
        answer = Answer(self._server, self._device, self._header, self._request_hash, self._known, self._most, are_new)
        waiting = b""
        for part in answer.parts():
            waiting += part
            if len(waiting) >= SMALL_PIECE:
                yield waiting
                waiting = b""
        if waiting:
            yield waiting

    def _open(self, part: bytes, signature: bytes) -> None:
        header = wire.decode_request(part)
        if header.protocol not in wire.SPOKEN:
            raise Rejected(UNKNOWN_PROTOCOL, "protocol")
        now = self._server.now_ms()
        with self._server.store.reading() as connection:
            device = device_store.find(connection, header.device)
            if device is None or not signing.verify(device.public_key, signature, part):
                raise Rejected(401, "unknown_device")
            if device.revoked:
                raise Rejected(403, "revoked")
            self._server.learn_epoch(connection)
            ahead = self._ahead(connection, header, device)
            is_unmet = bool(header.asks.me) and scoping.is_unmet(connection, device)
            self._are_untold = is_unmet or grant_lines.are_untold(connection)
        self._left, self._told_left = header.unsent, device.unsent
        if is_unmet or _is_news(header, device, now):
            self._told_left = header.unsent
            with self._server.store.transaction() as connection:
                device_store.note_contact(
                    connection, device.number, now_ms=now, version=header.version, unsent=header.unsent
                )  # fmt: skip
                if is_unmet:
                    scoping.meet(connection, device, header.asks.me)
        wanted = header.asks.dt
        if wanted is not None and device.detail != frozenset(wanted):
            with self._server.store.transaction() as connection:
                device_store.want_detail(connection, device.number, wanted)
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
        heads = {wire.short(stream): place.head for stream, place in log.positions(connection, held).items()}
        if any(cursor > heads.get(name, cursor) for name, cursor in header.streams):
            return True
        return any(
            first > log.mark_of(connection, stream, origin) + 1
            for stream, origin, first, _ in header.mine
            if stream in held and device.writes_as(device_of(origin))
        )

    def _frame(self, part: bytes) -> _Frame:
        """A frame that the header names, with ops the device may send."""
        header, device = self._header, self._device
        if header is None or device is None:
            raise Rejected(400, "malformed")
        if self._frames >= len(header.frames) or wire.frame_hash(part) != header.frames[self._frames]:
            raise Rejected(400, "frame_hash")
        self._frames += 1
        ops = decode_ops(part)
        if not ops or not device.writes_as(device_of(ops[0].origin)):
            raise Rejected(403, "foreign_origin")
        return _Frame(ops, part)

    def _take(self, frames: Sequence[_Frame]) -> None:
        """Commit frames, and those that waited for them."""
        while self._device is not None and frames:
            self._commit(self._device, frames)
            frames = self._due()

    def _due(self) -> list[_Frame]:
        """Frames that came early and whose turn it is now."""
        marks = {place: outcome.mark for place, outcome in self._known.outcomes.items()}
        return [_Frame(decode_ops(data), data) for data in self._server.early.due(marks, TOGETHER)]

    def _look_at_early(self, header: wire.RequestHeader, device: device_store.Device) -> None:
        """What waits behind a gap that was closed another way is taken in now; how far the others reach is told."""
        self._learn_marks(device)
        self._take(self._due())
        if not header.asks.mk:  # who asks does not know yet what is missing
            self._server.early.tell({place: self._known.outcomes[place].mark for place in self._waiting(device)})

    def _waiting(self, device: device_store.Device) -> set[tuple[bytes, int]]:
        """Stream and origin of what waits of the device."""
        return {span[:2] for span in self._server.early.spans((device.number, device.provisional))}

    def _learn_marks(self, device: device_store.Device) -> None:
        unknown = self._waiting(device) - self._known.outcomes.keys()
        if unknown:
            with self._server.store.reading() as connection:
                for stream, origin in unknown:
                    self._known.outcomes[stream, origin] = Outcome(log.mark_of(connection, stream, origin))

    def _commit(self, device: device_store.Device, frames: Sequence[_Frame]) -> None:
        """Commit frames, and note what became of them."""

        def take(connection: Connection) -> tuple[list[_Became], int]:
            became = [self._ingest(connection, device, frame.ops) for frame in frames]
            arrived = sum(
                len(frame.ops) for frame, each in zip(frames, became, strict=True) if not _is_early(frame, each)
            )
            left = max(0, self._left - arrived)
            if left != self._told_left:
                device_store.note_left(connection, device.number, left)
            return became, left

        taken, self._left = self._server.store.run(take)
        self._told_left = self._left
        for frame, became in zip(frames, taken, strict=True):
            stream, origin, *_ = span = span_of(frame.ops)
            if became is None:
                self._known.refused.append((*span, "no_right"))
                continue
            result, refused = became
            self._known.refused += [(stream, origin, seq, seq, code) for seq, code in refused]
            outcome = self._known.outcomes.setdefault((stream, origin), Outcome(result.mark))
            outcome.mark, outcome.fork = result.mark, outcome.fork or result.fork
            # What its author had seen is told in numbers of an epoch: in another one it is to be said anew.
            is_of_now = self._header is not None and self._header.epoch == self._server.epoch
            if is_of_now and _is_early(frame, became):
                self._server.early.keep(span, frame.data)

    def _ingest(self, connection: Connection, device: device_store.Device, ops: Sequence[Op]) -> _Became:
        stream, origin = ops[0].stream, ops[0].origin
        now_ms, rules = self._server.now_ms(), self._server.rules
        rights = scoping.rights_in(connection, device, stream, now_ms, rules)
        if rights is None:
            return None
        result = ingest(connection, ops, now_ms=now_ms, server_origin=self._server.origin, rights=rights, rules=rules)
        # Nothing of a stream that was taken from the device comes down any more, so what was refused is told here.
        is_left = rights.until is not None
        told = log.refused_between(connection, stream, origin, ops[0].seq, ops[-1].seq) if is_left else []
        return result, told


def _is_early(frame: _Frame, became: _Became) -> bool:
    """Whether something is missing in front of a frame."""
    return became is not None and became[0].fork is None and became[0].mark + 1 < frame.ops[0].seq


def _is_news(header: wire.RequestHeader, device: device_store.Device, now: int) -> bool:
    """Whether the contact is worth a write of its own: an exchange that brings nothing should cost the disk nothing,
    and what arrives says by itself how much is left.
    """
    is_same = header.version[:40] == device.version and (bool(header.frames) or header.unsent == device.unsent)
    return not (is_same and 0 <= now - device.contact_ms < CONTACT_MS)
