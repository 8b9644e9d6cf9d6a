"""An exchange that comes in an envelope, on the server's side: opened, served like any other, answered in an envelope.

No socket and no thread here; it has the shape of `Serving`, so whatever drives the one can drive the other. An envelope
that was cut is served up to the cut: what arrived whole is taken in, and the answer says so.

A question that bears a number no server gave is a request to be let in (`letting_in`): it is answered whole or not at
all. To carriers it is a question like any other.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial

from app.storage.devices import PROVISIONAL
from app.sync import signing, wire
from app.sync.enrolment import MAX_REQUEST, decode_request
from app.sync.envelope import EnvelopeReader, Head, Kind, name_of, write_envelope
from app.sync.letting_in import Doorkeeper, answer_by_post
from app.sync.serving import Rejected, Serving
from app.sync.sync_server import SyncServer


class PostServing:
    """One exchange by post. Raises Rejected, and never anything else for what came.

    `most` is how many bytes of state its carrier wants to take back; the asking device may want less. `doorkeeper`
    answers who asks to be let in, and may raise ServerBusy.
    """

    def __init__(self, server: SyncServer, most: int | None = None, doorkeeper: Doorkeeper | None = None) -> None:
        self._server = server
        self._doorkeeper = doorkeeper or partial(answer_by_post, server)
        self._newcomer = bytearray()
        self._serving = Serving(server, most)
        self._reader = EnvelopeReader(server.private_key)
        self._first = True

    @property
    def device_number(self) -> int | None:
        """Who is asking; None until the signature was checked."""
        return self._serving.device_number

    def feed(self, data: bytes) -> None:
        """Take the next bytes of the envelope."""
        try:
            for piece in self._reader.feed(data):
                if asks_to_be_let_in(self._reader.head):
                    self._hear(piece)
                    continue
                self._serving.feed(piece)
                if self._first:
                    self._check_outside(piece)
                    self._first = False
        except wire.WireError as error:
            raise Rejected(400, "malformed") from error

    def finish(self) -> Iterator[bytes]:
        """The answer in an envelope for the device that asked, part by part."""
        head, device = self._reader.head, self._serving.device
        if asks_to_be_let_in(head):
            yield from self._at_the_door()
            return
        if head is None or device is None:
            raise Rejected(400, "cut")
        answer = Head(
            Kind.ANSWER, head.server, device.number, head.serial, head.request, self._server.now_ms()
        )  # fmt: skip
        yield from write_envelope(answer, device.public_key, self._serving.finish())

    def _hear(self, piece: bytes) -> None:
        self._newcomer += piece
        if len(self._newcomer) > MAX_REQUEST:
            raise wire.WireError("too large")

    def _at_the_door(self) -> Iterator[bytes]:
        """The answer to a request to be let in, for the key that signed it."""
        head, body = self._reader.head, bytes(self._newcomer)
        ours = name_of(signing.public_key(self._server.private_key))
        expected = (Kind.QUESTION, ours, wire.frame_hash(body))
        if head is None or not self._reader.is_whole or (head.kind, head.server, head.request) != expected:
            raise Rejected(400, "malformed")
        try:
            reader, answer = decode_request(body).public_key, self._doorkeeper(body)
        except wire.WireError as error:
            raise Rejected(400, "malformed") from error
        outside = replace(head, kind=Kind.ANSWER, made_ms=self._server.now_ms())
        yield from write_envelope(outside, reader, [answer])

    def _check_outside(self, piece: bytes) -> None:
        """The head must tell what the signed question inside says, or its answer would go astray."""
        head = self._reader.head
        inside = wire.frame_hash(piece[wire.SIZE : -wire.SIGNATURE])
        expected = (Kind.QUESTION, name_of(signing.public_key(self._server.private_key)), self.device_number, inside)
        if head is None or (head.kind, head.server, head.device, head.request) != expected:
            raise Rejected(400, "malformed")


def asks_to_be_let_in(head: Head | None) -> bool:
    """Whether the question with this outside is of a device that wants to be let in."""
    return head is not None and bool(head.device & PROVISIONAL)


def serve_envelope(server: SyncServer, parts: Iterable[bytes]) -> Iterator[bytes]:
    """The answer to an envelope that is here already, such as a file on a stick. Raises Rejected."""
    serving = PostServing(server)
    for part in parts:
        serving.feed(part)
    yield from serving.finish()
