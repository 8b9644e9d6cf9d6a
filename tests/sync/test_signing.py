"""Signatures: what was signed is recognised, and nothing else."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.sync import signing

KEY, OTHER = signing.new_private_key(), signing.new_private_key()


@given(data=st.binary(max_size=200))
def test_a_signature_belongs_to_its_key_and_data(data: bytes) -> None:
    """A signature is good for its data and its key, and for no other."""
    signature = signing.sign(KEY, data)
    assert signing.verify(signing.public_key(KEY), signature, data)
    assert not signing.verify(signing.public_key(OTHER), signature, data)
    assert not signing.verify(signing.public_key(KEY), signature, data + b"\0")
    assert not signing.verify(signing.public_key(KEY), bytes([signature[0] ^ 1]) + signature[1:], data)


@given(key=st.binary(max_size=40), signature=st.binary(max_size=80))
def test_bytes_that_are_no_key_or_signature_are_just_wrong(key: bytes, signature: bytes) -> None:
    """Whatever a stranger sends as key or signature is refused and never raises."""
    assert not signing.verify(key, signature, b"data")
    assert not signing.verify(signing.public_key(KEY), signature, b"data")
    assert not signing.verify(key, signing.sign(KEY, b"data"), b"data")


def test_sizes_are_what_the_wire_expects() -> None:
    """Keys have 32 bytes and signatures 64."""
    assert len(KEY) == len(signing.public_key(KEY)) == signing.KEY_BYTES
    assert len(signing.sign(KEY, b"")) == signing.SIGNATURE_BYTES
