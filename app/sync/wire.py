"""Bytes on the wire: the envelope of a request and of an answer.

    body   = size header signature (size frame)*        size = 4 bytes, big endian
    header = MessagePack array                           signature = 64 bytes, Ed25519 over the header

The header of a request lists a hash of every frame that follows, so complete frames of a body that was cut can be
checked and kept. What is in a frame stands in `wire_frames`, how it is packed in `wire_packing`. Whatever comes from
outside raises `WireError` if it is not what it should be, and never unpacks to more than `MAX_FRAME` bytes.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from typing import Annotated, Any

import msgspec
from msgspec import Meta

from app.domain.rules.scopes import MOST_WANTED

PROTOCOL = 2
DEFLATING = 1
"""The last protocol whose frames are raw deflate."""
SPOKEN = range(DEFLATING, PROTOCOL + 1)
"""The protocols a server understands: machines are updated when somebody comes by with a stick."""
MAX_HEADER = 64 * 1024
MAX_PACKED_FRAME = 256 * 1024
MAX_FRAME = 2 * 1024 * 1024
SIGNATURE = 64
SIZE = 4
HASH = 16
MOST_FILES = 64
"""Files one request may ask about."""


Number = Annotated[int, Meta(ge=0, le=(1 << 63) - 1)]
Stream = Annotated[bytes, Meta(min_length=16, max_length=16)]
Short = Annotated[bytes, Meta(min_length=6, max_length=6)]
FileHash = Annotated[bytes, Meta(min_length=32, max_length=32)]
Hash = Annotated[bytes, Meta(min_length=HASH, max_length=HASH)]
Row = Annotated[bytes, Meta(min_length=16, max_length=16)]
SixteenSums = Annotated[bytes, Meta(min_length=128, max_length=128)]
Digits = Annotated[int, Meta(ge=0, le=12)]
NONSENSE = (msgspec.MsgspecError, RecursionError, ValueError, TypeError)
"""What decoders raise for bytes that are not what they decode."""


class WireError(ValueError):
    """These bytes are not what they should be."""


WHOLE_SUM, SUMS, ROWS = 0, 1, 2
"""Forms of a `RangeAsk`."""


class RangeAsk(msgspec.Struct, array_like=True, frozen=True):
    """A part of a stream that may differ, as the asking side holds it; see `ranges`."""

    stream: Short
    depth: Digits
    place: Number
    form: int
    """What `data` is: the sum of the part, the sums of its parts, or its rows."""
    data: bytes


class RangeTell(msgspec.Struct, array_like=True, frozen=True):
    """A part of a stream that does differ, with the sums of its parts as the server holds them."""

    stream: Short
    depth: Digits
    place: Number
    sums: SixteenSums


class Asks(msgspec.Struct, frozen=True, omit_defaults=True):
    """What a request says besides, by name; who does not know a name passes over it, so older sides can still talk."""

    sc: tuple[tuple[Short, bytes], ...] = ()
    """Short stream name and scope name of every stream of which this copy sees a part only."""
    me: bytes = b""
    """Whose entry works here, where the server asked."""
    files: Annotated[tuple[FileHash, ...], Meta(max_length=MOST_FILES)] = msgspec.field(default=(), name="f")
    """Hashes of files this copy wants to send or to fetch."""
    rg: tuple[RangeAsk, ...] = ()
    """Parts of streams that may differ."""
    dt: Annotated[tuple[Stream, ...], Meta(max_length=MOST_WANTED)] | None = None
    """The schools a coordinator wants whole, when that is news; a device that never said so is shown all of them."""
    mk: bool = False
    """How far did everything come that `mine` names? An answer was lost."""
    nf: bool = False
    """Streams of which nothing was read yet may come newest first."""
    ld: tuple[tuple[Short, Number, Number], ...] = ()
    """Streams that come newest first: short name, and of each part the number above which all of it is here."""
    af: bool = False
    """Of the streams that `sc` does not name this copy sees card and summary, and not the whole."""


class Tells(msgspec.Struct, frozen=True, omit_defaults=True):
    """What an answer says besides, by name."""

    sc: tuple[tuple[Short, bytes, bool], ...] = ()
    """Short stream name, the name of what this device may see of it, and whether to read the stream anew."""
    who: bool = False
    """The server does not know yet whose entry works on this device."""
    files: tuple[int, ...] = msgspec.field(default=(), name="f")
    """For each file that was asked about how many bytes the server has, or WHOLE, or NOT_YOURS."""
    ld: tuple[tuple[Short, Number], ...] = ()
    """Streams that come newest first from now on: short name, and the number from which on they are read as ever."""
    rd: Number = 0
    """How many of the parts asked about are dealt with, in their order."""
    rg: tuple[RangeTell, ...] = ()
    """Parts among them that differ."""
    rx: tuple[tuple[Short, Row], ...] = ()
    """Rows the other side listed that do not exist here, with their stream."""
    hd: tuple[tuple[Stream, Number, Number, Number], ...] = ()
    """Stream, origin, first and last number of ops of this device that wait here for those in front of them."""
    dg: tuple[tuple[Stream, Number, Number, Number, Hash], ...] = ()
    """Stream, origin, first and last number, and a hash of these ops as they are known here: what is said to have
    arrived may be a twin's.
    """


class RequestHeader(msgspec.Struct, array_like=True, frozen=True):
    """What a device says before its frames."""

    protocol: Number
    device: Number
    counter: Number
    """Rises within one start; makes every request's signature its own."""
    epoch: Number
    """Server epoch the cursors belong to; 0 before the first answer."""
    now_ms: int
    """What its clock says, however wrong."""
    doubtful: bool
    version: str
    unsent: Number
    budget: Number
    """Bytes of frames the device wants at most."""
    streams: tuple[tuple[Short, Number], ...]
    """Short name and cursor of every stream the device holds."""
    mine: tuple[tuple[Stream, Number, Number, Number], ...]
    """Stream, origin, first and last number of own ops the server has or gets now: they need not come back."""
    frames: tuple[Hash, ...]
    """Hash of each frame that follows."""
    asks: Asks = Asks()


class AnswerHeader(msgspec.Struct, array_like=True, frozen=True):
    """What a server says before its frames."""

    protocol: int
    request: bytes
    """Hash of the request's header: this answer is to that question."""
    now_ms: Number
    """Proven time, or 0 while the server does not trust its own clock."""
    epoch: Number
    absorbed: tuple[tuple[Stream, Number, Number], ...]
    """Stream, origin and highest op taken in, for every origin the request spoke of."""
    forks: tuple[tuple[Stream, Number, Number], ...]
    """Stream, origin and number under which the server knows another op."""
    refused: tuple[tuple[Stream, Number, Number, Number, str], ...]
    """Stream, origin, first and last number of ops this device may not write there, and the code of the reason."""
    added: tuple[Stream, ...]
    """Streams the device should hold and does not."""
    removed: tuple[Short, ...]
    """Short names of streams the device should no longer hold."""
    quiet_print: int
    """Sum of the fingerprints of the held streams for which no frame follows."""
    tells: Tells = Tells()

    def with_forks(self, forks: Iterable[tuple[Stream, Number, Number]]) -> AnswerHeader:
        """The same, with other forks."""
        return msgspec.structs.replace(self, forks=tuple(forks))


class End(msgspec.Struct, array_like=True, frozen=True):
    """The last frame of an answer: whether there is more to fetch than the budget allowed."""

    more: bool


_encoder = msgspec.msgpack.Encoder()
_request = msgspec.msgpack.Decoder(RequestHeader)
_answer = msgspec.msgpack.Decoder(AnswerHeader)
_plain = msgspec.msgpack.Decoder()


def short(stream: bytes) -> bytes:
    """The six bytes that name a stream among those of one device."""
    return hashlib.blake2b(stream, digest_size=6).digest()


def frame_hash(frame: bytes) -> bytes:
    """The hash under which a request header lists a frame, or an answer names a request."""
    return hashlib.blake2b(frame, digest_size=HASH).digest()


def pack_plain(value: Any) -> bytes:
    """Small messages outside the exchange (enrolment), uncompressed."""
    return _encoder.encode(value)


def unpack_plain(data: bytes) -> Any:
    """The opposite of `pack_plain`."""
    try:
        return _plain.decode(data)
    except NONSENSE as error:
        raise WireError(str(error)) from error


def encode_header(header: RequestHeader | AnswerHeader) -> bytes:
    """The bytes that are signed."""
    return _encoder.encode(header)


def decode_request(data: bytes) -> RequestHeader:
    """The header of a request."""
    try:
        return _request.decode(data)
    except NONSENSE as error:
        raise WireError(str(error)) from error


def decode_answer(data: bytes) -> AnswerHeader:
    """The header of an answer."""
    try:
        return _answer.decode(data)
    except NONSENSE as error:
        raise WireError(str(error)) from error


def sized(data: bytes) -> bytes:
    """`data` behind its size."""
    return len(data).to_bytes(SIZE, "big") + data


class Unpacker:
    """Cuts a byte stream into header, signature and frames as it arrives; incomplete parts wait for more."""

    def __init__(self) -> None:
        self._buffer = bytearray()
        self._header_seen = False

    def feed(self, data: bytes) -> Iterator[tuple[bytes, bytes | None]]:
        """Complete parts in `data` and what was left of earlier data: (header, signature), then (frame, None)."""
        self._buffer += data
        while len(self._buffer) >= SIZE:
            size = int.from_bytes(self._buffer[:SIZE], "big")
            tail = 0 if self._header_seen else SIGNATURE
            if size > (MAX_PACKED_FRAME if self._header_seen else MAX_HEADER):
                raise WireError("part too large")
            if len(self._buffer) < SIZE + size + tail:
                return
            part = bytes(self._buffer[SIZE : SIZE + size])
            signature = bytes(self._buffer[SIZE + size : SIZE + size + tail]) if tail else None
            del self._buffer[: SIZE + size + tail]
            self._header_seen = True
            yield part, signature

    @property
    def empty(self) -> bool:
        """Whether nothing incomplete is waiting."""
        return not self._buffer
