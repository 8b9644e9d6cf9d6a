"""Envelopes: only their reader opens them, what was cut is good up to the cut, and nonsense is only `WireError`."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from app.sync import signing
from app.sync.envelope import EnvelopeParser, EnvelopeReader, Head, Kind, name_of, write_envelope
from app.sync.post_files import envelopes_in
from app.sync.sealing import NotSealedForUs, Sealer, agreement_private, agreement_public
from app.sync.wire import WireError

KEY = bytes(range(32))
PUBLIC = signing.public_key(KEY)
HEAD = Head(Kind.QUESTION, name_of(PUBLIC), 12, 7, b"r" * 16, 1_790_000_000_000)
PIECES = [b"head", "Әсел".encode() * 200, b"", b"end"]
WHOLE = b"".join(write_envelope(HEAD, PUBLIC, PIECES))


def opened(data: bytes, key: bytes = KEY) -> tuple[list[bytes], EnvelopeReader]:
    """What the owner of `key` reads in `data`."""
    reader = EnvelopeReader(key)
    return list(reader.feed(data)), reader


def test_signing_keys_agree_on_secrets() -> None:
    """The two halves of any signing key stay a pair on the other curve, so no key is made or told for sealing."""
    for _ in range(30):
        private = signing.new_private_key()
        own = X25519PrivateKey.from_private_bytes(agreement_private(private))
        assert own.public_key().public_bytes_raw() == agreement_public(signing.public_key(private))


@pytest.mark.parametrize("key", [bytes(32), b"\x01" + bytes(31), b"short", b"\xff" * 33])
def test_weak_keys_are_refused(key: bytes) -> None:
    """A key with which everybody would agree on the same secret seals nothing."""
    with pytest.raises(NotSealedForUs):
        Sealer(key)


@given(st.lists(st.binary(max_size=3000), min_size=1, max_size=6), st.integers(1, 500))
def test_round_trip(pieces: list[bytes], size: int) -> None:
    """What was put in comes out, in whatever portions the bytes arrive."""
    data = b"".join(write_envelope(HEAD, PUBLIC, pieces))
    reader = EnvelopeReader(KEY)
    found = [piece for at in range(0, len(data), size) for piece in reader.feed(data[at : at + size])]
    assert found == pieces
    assert reader.is_whole
    assert reader.head is not None
    assert replace(reader.head, key=b"") == HEAD


def test_cut_at_every_byte() -> None:
    """Wherever it is cut, the pieces before the cut are read, and the envelope is not taken for whole."""
    for at in range(len(WHOLE)):
        found, reader = opened(WHOLE[:at])
        assert found == PIECES[: len(found)]
        assert not reader.is_whole


def test_only_the_reader_opens_it() -> None:
    """Another key opens nothing, and no byte of the text stands in the envelope."""
    with pytest.raises(WireError):
        opened(WHOLE, bytes(32))
    assert "Әсел".encode() not in WHOLE


@given(st.integers(0, len(WHOLE) - 1), st.integers(1, 255))
def test_one_altered_byte(at: int, by: int) -> None:
    """An altered byte anywhere is noticed: nothing behind it is read, and what is read is what was written."""
    data = WHOLE[:at] + bytes([WHOLE[at] ^ by]) + WHOLE[at + 1 :]
    with suppress(WireError):
        found, reader = opened(data)
        assert found == PIECES[: len(found)]
        assert not reader.is_whole


def test_pieces_cannot_change_places() -> None:
    """Pieces that were reordered, dropped or moved into another envelope are not read."""
    parts = list(write_envelope(HEAD, PUBLIC, PIECES))
    other = list(write_envelope(HEAD, PUBLIC, PIECES))
    for forged in (
        [parts[0], parts[2], parts[1], *parts[3:]],
        [parts[0], *parts[2:]],
        [parts[0], other[1], *parts[2:]],
        [other[0], *parts[1:]],
    ):
        with pytest.raises(WireError):
            opened(b"".join(forged))
    found, reader = opened(b"".join([*parts[:2], *parts[3:]]))
    assert (found, reader.is_broken) == (PIECES[:1], True)


@given(st.binary(max_size=400) | st.binary(max_size=100).map(lambda data: WHOLE[:70] + data))
def test_random_bytes(data: bytes) -> None:
    """Bytes nobody of ours made are refused with `WireError` and nothing else."""
    parser = EnvelopeParser()
    with suppress(WireError):
        list(parser.feed(data))
    with suppress(WireError):
        opened(data)
    with suppress(WireError):
        list(envelopes_in([data]))


@given(st.integers(1, 4), st.integers(1, 700), st.integers(0, len(WHOLE)))
def test_several_in_one_file(count: int, size: int, more: int) -> None:
    """Envelopes one behind the other are told apart in whatever portions a file is read; the last may be cut."""
    data = WHOLE * count + WHOLE[:more]
    found = list(envelopes_in(data[at : at + size] for at in range(0, len(data), size)))
    assert [envelope.data for envelope in found if envelope.is_whole] == [WHOLE] * (count + (more == len(WHOLE)))
    assert data.startswith(b"".join(envelope.data for envelope in found))
