"""Values as compressed frames, and back.

Frames are small, and a small frame is mostly what a compressor has to be told first. So both sides have a dictionary:
words and shapes that need not be spelled out, and tables of how often which letter, length and distance occurs. What
all our zstd frames have in common is left out of them. In its place stands a byte with which no deflate stream can
begin, and that is how frames of protocol 1, which are raw deflate, are told from those of today.
"""

from __future__ import annotations

import sys
import zlib
from collections.abc import Callable
from functools import cache
from typing import Any

import msgspec

from app.domain.resources import resource_path
from app.sync.wire import MAX_FRAME, MAX_PACKED_FRAME, NONSENSE, WireError

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

MOST_PLAIN = MAX_PACKED_FRAME // 2
"""Bytes in a frame beyond which a server takes fewer rows."""
_WINDOW_LOG = MAX_FRAME.bit_length() - 1
_OPENING = b"\x28\xb5\x2f\xfd\x00" + bytes([_WINDOW_LOG - 10 << 3])
"""Magic number, descriptor and window of a zstd frame that says neither its size nor a checksum: the hash of a frame
stands in the header. The window is what the reader has room for; a frame that was written with a smaller one fits."""
_BLOCKS, _ONE_BLOCK = b"\x07", b"\x0f"
"""First byte of a frame: all its blocks follow, or what is in the only one. No deflate stream begins so, for it would
begin with a block of the one kind that does not exist."""
_BLOCK_HEADER = 3
_LAST_COMPRESSED = 0b101
"""The lowest bits of the header of a block; those above are its size."""
_SMALL = 16 * 1024
"""Bytes up to which the best compression takes no time to speak of."""
_SMALL_LEVEL, _LEVEL = 19, 9

_encoder = msgspec.msgpack.Encoder()
_plain = msgspec.msgpack.Decoder()


def squeeze(value: Any) -> bytes:
    """A value as one compressed frame."""
    plain = _encoder.encode(value)
    level = _SMALL_LEVEL if len(plain) <= _SMALL else _LEVEL
    blocks = zstd.compress(plain, options=_options(level), zstd_dict=_dictionary().as_digested_dict)[len(_OPENING) :]
    header, block = blocks[:_BLOCK_HEADER], blocks[_BLOCK_HEADER:]
    is_one = int.from_bytes(header, "little") == _header_of(block)
    return _ONE_BLOCK + block if is_one else _BLOCKS + blocks


def deflated(frame: bytes) -> bytes:
    """The same frame as a machine of protocol 1 reads it."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15, 9, zlib.Z_DEFAULT_STRATEGY, _words())
    return packer.compress(_plain_of(frame)) + packer.flush()


def rows_that_fit(frame: bytes, rows: int, most: int) -> int:
    """How many of its `rows` to put into a frame that is to have no more than `most` bytes: all of them if it is as it
    should be, and never less than one.

    What was written over and over takes next to nothing packed. So what is inside is bounded, too: whoever reads the
    frame, however it is packed for them, has to unpack it.
    """
    over = max(len(frame) / most, _size(frame) / MOST_PLAIN)
    return rows if over <= 1 else max(1, int(rows / (over + 0.25)))


def _size(frame: bytes) -> int:
    try:
        return len(_plain_of(frame))
    except WireError:
        return MAX_FRAME


def unsqueeze(data: bytes, decode: Callable[[bytes], Any] = _plain.decode) -> Any:
    """The value inside a frame; never inflates past MAX_FRAME. `decode` may know how many of what there can be."""
    try:
        return decode(_plain_of(data))
    except (zlib.error, zstd.ZstdError, OverflowError, *NONSENSE) as error:
        raise WireError(str(error)) from error


def _plain_of(data: bytes) -> bytes:
    opening, rest = data[:1], data[1:]
    if opening == _ONE_BLOCK:
        return _expanded(_header_of(rest).to_bytes(_BLOCK_HEADER, "little") + rest)
    return _expanded(rest) if opening == _BLOCKS else inflated(data)


def _header_of(block: bytes) -> int:
    """The header of the only block of a frame."""
    return len(block) << 3 | _LAST_COMPRESSED


def _expanded(blocks: bytes) -> bytes:
    unpacker = zstd.ZstdDecompressor(_dictionary())
    plain = unpacker.decompress(_OPENING + blocks, MAX_FRAME)
    if not unpacker.eof or unpacker.unused_data:
        raise WireError("frame too large or cut")
    return plain


def inflated(data: bytes) -> bytes:
    """What is in a frame of protocol 1, as its machines read it. Raises WireError and zlib.error."""
    unpacker = zlib.decompressobj(-15, _words())
    plain = unpacker.decompress(data, MAX_FRAME)
    if unpacker.unconsumed_tail or not unpacker.eof or unpacker.unused_data:
        raise WireError("frame too large or cut")
    return plain


@cache
def _options(level: int) -> dict[int, int]:
    kinds = zstd.CompressionParameter
    return {
        kinds.compression_level: level, kinds.content_size_flag: 0, kinds.checksum_flag: 0, kinds.dict_id_flag: 0
    }  # fmt: skip


@cache
def _dictionary() -> zstd.ZstdDict:
    """Words, shapes and tables of protocol 2; other ones get a protocol number of their own."""
    return zstd.ZstdDict(resource_path("wire/dictionary-2.bin").read_bytes())


@cache
def _words() -> bytes:
    """Words and shapes of protocol 1."""
    return resource_path("wire/dictionary-1.bin").read_bytes()
