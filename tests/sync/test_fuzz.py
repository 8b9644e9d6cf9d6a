"""Bytes that nobody of ours made: only `WireError` comes out, never anything larger than a bound, never a crash."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.domain.change import Entry, Mark, Op, Refusal
from app.domain.ids import Id
from app.domain.kinds import Wire
from app.domain.records.people import Person
from app.storage import local
from app.sync import signing, wire
from app.sync.rules import RULES
from app.sync.serving import Rejected, Serving
from app.sync.wire_frames import Run, StateFrame, decode_down, decode_ops, encode_ops, encode_state
from app.sync.wire_packing import squeeze, unsqueeze
from tests.support.packing import PACKERS
from tests.sync.test_rules_are_needed import Region, a_region

STREAM, ROW, WHO = Id(b"\x01" * 16), Id(b"\x02" * 16), Id(b"\x03" * 16)
TYPE = Person.record_type.number
FIELDS: dict[int, Wire] = {1: STREAM, 2: "Әсел", 3: "Нұр😀"}
OPS = [Op(STREAM, 7, n, TYPE, ROW, n << 20, WHO, n, ((9, n),), 6, FIELDS) for n in (1, 2, 3)]
STATE = StateFrame(
    STREAM, 0, 3, 5, (Entry(2, TYPE, ROW, 9 << 16, 7, 1, 2, WHO, {2: "Әсел", 3: None}),), (Run(7, 2, 3, 1),),
    (Refusal(STREAM, 7, 3, 3, "malformed", {"a": "b"}),), (Mark(STREAM, 7, 3, 3),),
)  # fmt: skip


def no_key(_type: int, _row: bytes) -> tuple[bytes, ...]:
    return ()


FRAMES = (encode_ops(OPS, no_key), encode_state(STATE, no_key))
anything = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**64 - 1) | st.floats() | st.binary(max_size=40)
    | st.text(max_size=20) | st.sampled_from([0, 1, 2, 16, 1 << 31, 1 << 62, STREAM, b"\x00\x02\xff\xff\xff\x00"]),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.integers(0, 9) | st.text(max_size=3), inner),
    max_leaves=8,
)  # fmt: skip


def only_wire_errors(data: bytes) -> None:
    """Decode as everything; what comes out can be stored."""
    try:
        ops = decode_ops(data)
    except wire.WireError:
        pass
    else:
        assert len(ops) <= 4096
        for op in ops:
            assert max(op.seq, op.origin, op.cursor, op.blind, op.stamp, *op.fields, 0) < 1 << 63
            msgspec.msgpack.encode([dict(op.fields), op.batch, op.deps])
    try:
        frame = decode_down(data)
    except wire.WireError:
        pass
    else:
        if isinstance(frame, StateFrame):
            for entry in frame.entries:
                assert 0 <= entry.wseq < 1 << 63
                msgspec.msgpack.encode(dict(entry.fields))
    for decode in (wire.decode_request, wire.decode_answer, wire.unpack_plain):
        with suppress(wire.WireError):
            decode(data)


@given(st.binary(max_size=300))
@example(b"\x91" * 5000)
@example(squeeze([1]))
def test_random_bytes(data: bytes) -> None:
    """Random bytes, bare or inside a well-formed frame, are refused as nonsense."""
    only_wire_errors(data)
    for pack in PACKERS:
        only_wire_errors(pack(data))


@given(st.binary(max_size=300), st.binary(min_size=1, max_size=9))
def test_nothing_stands_behind_a_frame(data: bytes, behind: bytes) -> None:
    """Bytes behind a whole frame, however it was packed, make it one that nobody wrote."""
    for pack in PACKERS:
        with pytest.raises(wire.WireError):
            unsqueeze(pack(wire.pack_plain(data)) + behind)


@given(st.sampled_from(FRAMES), st.integers(0, 400), st.binary(min_size=1, max_size=4))
def test_damaged_bytes(frame: bytes, at: int, patch: bytes) -> None:
    """A real frame with bytes overwritten or cut off is refused or read, and nothing else happens."""
    at %= len(frame)
    only_wire_errors(frame[:at] + patch + frame[at + len(patch) :])
    only_wire_errors(frame[:at])


def mutate(value: Any, path: list[int], patch: Any) -> Any:
    """`value` with one part, found by `path`, replaced."""
    if isinstance(value, list) and value and path:
        at = path[0] % len(value)
        return [*value[:at], mutate(value[at], path[1:], patch), *value[at + 1 :]]
    return patch


@settings(max_examples=400)
@given(st.sampled_from(FRAMES), st.lists(st.integers(0, 30), min_size=1, max_size=4), anything)
def test_damaged_meaning(frame: bytes, path: list[int], patch: Any) -> None:
    """A real frame in which one part says something else is refused or read, and nothing else happens."""
    only_wire_errors(squeeze(mutate(unsqueeze(frame), path, patch)))


def test_real_frames_are_read() -> None:
    """The bounds let everything through that our own machines send."""
    assert decode_ops(FRAMES[0]) == OPS
    assert decode_down(FRAMES[1]) == STATE


def test_little_is_never_much() -> None:
    """A small frame that would unpack to many gigabytes is refused before it does."""
    parts = unsqueeze(encode_ops(OPS[:1], no_key))
    long = b"\xff" * 60_000 + b"\0"
    parts[3], parts[5] = bytes(4000), [[{long: bytes(4000)} for _ in range(3)]]
    only_wire_errors(squeeze(parts))
    parts[5] = [[long for _ in range(3)]]
    only_wire_errors(squeeze(parts))
    parts[4] = [[TYPE, 1 << 64 - 1, 1]]
    only_wire_errors(squeeze(parts))
    only_wire_errors(squeeze(bytes(wire.MAX_FRAME + 1)))


def signed(region: Region, frames: list[bytes], **other: Any) -> bytes:
    """A request that device a has signed, whatever it says."""
    with region.a.store.reading() as connection:
        key = bytes(local.read(connection, "device_key"))
    parts: dict[str, Any] = {
        "protocol": wire.PROTOCOL, "device": region.a.number, "counter": 1, "epoch": region.world.server.epoch,
        "now_ms": 0, "doubtful": False, "version": "", "unsent": 0, "budget": 10_000, "streams": (), "mine": (),
        "frames": tuple(map(wire.frame_hash, frames)),
    }  # fmt: skip
    header = wire.encode_header(wire.RequestHeader(**{**parts, **other}))
    return wire.sized(header) + signing.sign(key, header) + b"".join(map(wire.sized, frames))


def serve(region: Region, body: bytes) -> str:
    """What the server makes of a body: an answer, or the code with which it is refused."""
    serving = Serving(region.world.server)
    try:
        serving.feed(body)
        return f"{len(b''.join(serving.finish()))} bytes"
    except Rejected as rejected:
        return rejected.code


def test_server_survives_signed_nonsense(tmp_path: Path) -> None:
    """Whatever an enrolled machine signs, the server answers or refuses, and goes on serving others."""
    with a_region(tmp_path, RULES) as region:

        @settings(max_examples=60, deadline=None)
        @given(st.lists(st.integers(0, 30), min_size=1, max_size=4), anything)
        def try_frame(path: list[int], patch: Any) -> None:
            parts = unsqueeze(encode_ops([OPS[0]._replace(stream=region.school)], no_key))
            parts[1] = region.a.number << 32 | 77
            serve(region, signed(region, [squeeze(mutate(parts, path, patch))]))

        @settings(max_examples=60, deadline=None)
        @given(
            st.sampled_from(["device", "epoch", "unsent", "budget", "streams", "mine", "version", "now_ms"]), anything
        )
        def try_header(name: str, value: Any) -> None:
            serve(region, signed(region, [], **{name: value}))

        try_frame()
        try_header()
        assert serve(region, b"\x00\x01\x00\x00" + b"\x91" * 70_000) == "malformed"
        assert serve(region, b"\x7f\xff\xff\xff") == "malformed"
        many = signed(region, [], streams=tuple((n.to_bytes(6, "big"), 1) for n in range(1_000_000)))
        assert serve(region, many) == "malformed"
        region.write(region.a, "бәрі жақсы")
        region.at_rest()
        assert region.agrees("бәрі жақсы")
