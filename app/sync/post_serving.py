"""An exchange that comes in an envelope, on the server's side: opened, served like any other, answered in an envelope.

No socket and no thread here; it has the shape of `Serving`, so whatever drives the one can drive the other. An envelope
that was cut is served up to the cut: what arrived whole is taken in, and the answer says so.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from app.sync import signing, wire
from app.sync.envelope import EnvelopeReader, Head, Kind, name_of, write_envelope
from app.sync.serving import Rejected, Serving
from app.sync.sync_server import SyncServer


class PostServing:
    """One exchange by post. Raises Rejected, and never anything else for what came.

    `most` is how many bytes of state its carrier wants to take back; the asking device may want less.
    """

    def __init__(self, server: SyncServer, most: int | None = None) -> None:
        self._server = server
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
                self._serving.feed(piece)
                if self._first:
                    self._check_outside(piece)
                    self._first = False
        except wire.WireError as error:
            raise Rejected(400, "malformed") from error

    def finish(self) -> Iterator[bytes]:
        """The answer in an envelope for the device that asked, part by part."""
        head, device = self._reader.head, self._serving.device
        if head is None or device is None:
            raise Rejected(400, "cut")
        answer = Head(
            Kind.ANSWER, head.server, device.number, head.serial, head.request, self._server.now_ms()
        )  # fmt: skip
        yield from write_envelope(answer, device.public_key, self._serving.finish())

    def _check_outside(self, piece: bytes) -> None:
        """The head must tell what the signed question inside says, or its answer would go astray."""
        head = self._reader.head
        inside = wire.frame_hash(piece[wire.SIZE : -wire.SIGNATURE])
        expected = (Kind.QUESTION, name_of(signing.public_key(self._server.private_key)), self.device_number, inside)
        if head is None or (head.kind, head.server, head.device, head.request) != expected:
            raise Rejected(400, "malformed")


def serve_envelope(server: SyncServer, parts: Iterable[bytes]) -> Iterator[bytes]:
    """The answer to an envelope that is here already, such as a file on a stick. Raises Rejected."""
    serving = PostServing(server)
    for part in parts:
        serving.feed(part)
    yield from serving.finish()
