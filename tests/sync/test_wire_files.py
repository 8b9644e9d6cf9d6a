"""The signed header of a piece: it goes round, and nonsense is refused with a word."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.rules.transfers import WHOLE
from app.sync import signing, wire
from app.sync.wire_files import FileClaim, authorization, checksum, decode_have, encode_have, read_authorization

KEY = bytes(range(32))
CLAIM = FileClaim("PATCH", "a" * 52, 16_384, 3, checksum(b"abc"))


def sign(data: bytes) -> bytes:
    """With a key of this test."""
    return signing.sign(KEY, data)


def verify(data: bytes, signature: bytes) -> bool:
    """With the other half of it."""
    return signing.verify(signing.public_key(KEY), signature, data)


def test_a_header_goes_round() -> None:
    """Device, checksum and signature come out of the header as they went in, and the signature holds."""
    header, signature = authorization(CLAIM, 12, sign)
    assert read_authorization(header) == (12, checksum(b"abc"), signature)
    assert verify(CLAIM.signed(12), signature)


@given(st.builds(FileClaim, st.sampled_from(["GET", "PATCH"]), st.text(), st.integers(0), st.integers(0), st.text()))
def test_a_signature_is_for_one_question(other: FileClaim) -> None:
    """A signature holds for the very piece, place, file, way and device it was made for, and for nothing else."""
    _, signature = authorization(CLAIM, 12, sign)
    assert verify(other.signed(12), signature) is (other == CLAIM)
    assert not verify(CLAIM.signed(13), signature)


@given(st.one_of(st.text(), st.from_regex(r"Shyraq \d{1,30} [0-9a-f-]{0,20} [\w-]{0,100}")))
def test_a_strange_header_is_no_crash(text: str) -> None:
    """Whatever stands in the header, it is read or refused as what it is not."""
    try:
        device, _, signature = read_authorization(text)
    except wire.WireError:
        return
    assert device >= 0
    assert len(signature) == wire.SIGNATURE


@given(st.integers(-2, 1 << 40))
def test_an_answer_belongs_to_its_request(have: int) -> None:
    """The answer tells the number under the server's key, for that request alone."""
    answer = encode_have(have, b"request", sign)
    assert decode_have(answer, b"request", verify) == have
    for wrong in (answer[:-1], answer + b"x", bytes(8) + answer[8:] if have else b""):
        with pytest.raises(wire.WireError):
            decode_have(wrong, b"request", verify)
    with pytest.raises(wire.WireError):
        decode_have(answer, b"another", verify)


def test_what_is_not_asked_costs_nothing() -> None:
    """Headers without files are not a byte longer than before there were any; with one, a hash and a few bytes."""
    assert msgspec.msgpack.encode(wire.Asks()) == b"\x80"
    assert msgspec.msgpack.encode(wire.Tells()) == b"\x80"
    assert len(msgspec.msgpack.encode(wire.Asks(files=(bytes(32),)))) == 1 + 2 + 1 + 34
    assert msgspec.msgpack.encode(wire.Tells(files=(WHOLE,))) == b"\x81\xa1f\x91\xfe"


@given(st.lists(st.binary(max_size=40), max_size=80))
def test_only_hashes_are_asked_about(files: list[bytes]) -> None:
    """A question with too many files, or with something that is no hash, is refused as malformed."""
    head = msgspec.msgpack.encode({"f": files})
    fits = len(files) <= wire.MOST_FILES and all(len(each) == 32 for each in files)
    try:
        asked = msgspec.msgpack.decode(head, type=wire.Asks)
    except msgspec.ValidationError:
        assert not fits
    else:
        assert fits
        assert list(asked.files) == files
