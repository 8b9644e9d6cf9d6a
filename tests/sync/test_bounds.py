"""What bytes from outside may cost: memory bounded by their size, whatever they would unpack to, and a code for each.

Inputs that once were worth keeping lie in `corpus`, and every run tries them; a new one is a new file there.
"""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.sync import enrolment, wire
from app.sync.wire_frames import decode_down, decode_ops, encode_ops
from app.sync.wire_packing import squeeze, unsqueeze
from tests.support.packing import PACKERS, of_today
from tests.support.server import LocalServer, asked, local_server, post
from tests.sync.test_fuzz import FRAMES, OPS, mutate, no_key, only_wire_errors

CORPUS = sorted((Path(__file__).parent / "corpus").glob("*.bin"))
SLACK = 4 * 1024 * 1024
PER_BYTE = 80
"""Bytes of memory that one byte of a message may become: an empty list is one byte there and 64 here."""
ONE_OP = encode_ops(OPS[:1], no_key)
Packer = Callable[[bytes], bytes]
DECODERS: tuple[Callable[[bytes], object], ...] = (
    wire.decode_request, wire.decode_answer, enrolment.decode_request, lambda data: enrolment.decode_answer(data, b""),
)  # fmt: skip


def peak_of(work: Callable[[], object]) -> int:
    """The most memory that `work` held at once, without the window of the unpacker, whose size is fixed."""
    tracemalloc.start()
    try:
        with suppress(wire.WireError):
            work()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(
    "unit", [b"\x90", b"\x80", b"\xa0", b"\x01", b"\xc0", b"\x91", b"\xcb" + bytes(8)], ids=bytes.hex
)
@pytest.mark.parametrize("packed", PACKERS)
def test_a_bomb_costs_no_more_than_its_bound(packed: Packer, unit: bytes) -> None:
    """A frame full of the smallest values there are costs a bounded multiple of what it unpacks to."""
    size = wire.MAX_FRAME // 8
    count = size // len(unit)
    bomb = packed(b"\xdd" + count.to_bytes(4, "big") + unit * count)
    assert len(bomb) < wire.MAX_PACKED_FRAME
    assert peak_of(lambda: decode_ops(bomb)) < PER_BYTE * size + SLACK


@pytest.mark.parametrize("place", [None, *range(3, 13)])
@pytest.mark.parametrize("unit", [b"\x90", b"\x80", b"\x91\x90", b"\x01"], ids=bytes.hex)
@pytest.mark.parametrize("packed", PACKERS)
def test_no_list_is_longer_than_there_can_be_ops(packed: Packer, place: int | None, unit: bytes) -> None:
    """Two million empty lists in two kilobytes, as a frame or as any part of one, are refused before they are made."""
    count = (wire.MAX_FRAME - 100 * 1024) // len(unit)
    bomb = b"\xdd" + count.to_bytes(4, "big") + unit * count
    if place is not None:
        parts = list(map(wire.pack_plain, unsqueeze(ONE_OP)))
        parts[place] = bomb
        bomb = bytes([0x90 + len(parts)]) + b"".join(parts)
    sent = packed(bomb)
    assert len(sent) < 4096
    with pytest.raises(wire.WireError):
        decode_ops(sent)
    assert peak_of(lambda: decode_ops(sent)) < 3 * wire.MAX_FRAME


def test_as_many_columns_as_there_can_be() -> None:
    """Many short lists are bounded together: what real ops never need costs no work per list."""
    parts = list(map(wire.pack_plain, unsqueeze(ONE_OP)))
    parts[5] = wire.pack_plain([[[]] * 128] * 4096)
    sent = of_today(bytes([0x90 + len(parts)]) + b"".join(parts))
    with pytest.raises(wire.WireError, match="too many columns"):
        decode_ops(sent)


def test_lists_for_values_are_bounded_together() -> None:
    """Lists where values belong, spread over columns, cost no more together than some of them."""
    parts = list(map(wire.pack_plain, unsqueeze(ONE_OP)))
    parts[5] = wire.pack_plain([[[[[]] * 4000]] * 100] * 5)
    sent = of_today(bytes([0x90 + len(parts)]) + b"".join(parts))
    with pytest.raises(wire.WireError, match="too many lists"):
        decode_ops(sent)


@given(
    st.lists(
        st.none() | st.text("әІx 1", max_size=9) | st.binary(max_size=20) | st.integers(0, 9) | st.lists(st.just(1)),
        min_size=1,
    )
)
def test_a_column_may_hold_anything(values: list[Any]) -> None:
    """I24: what no field of ours could hold, whatever is mixed in a column, reaches the op that alone is refused."""
    op = decode_ops(ONE_OP)[0]
    ops = [op._replace(seq=op.seq + place, fields={50: value}) for place, value in enumerate(values)]
    assert [each.fields[50] for each in decode_ops(encode_ops(ops, no_key))] == values


@pytest.mark.parametrize("times", [3, 20])
@pytest.mark.parametrize("packed", PACKERS)
def test_a_frame_beyond_the_bound_is_never_unpacked(packed: Packer, times: int) -> None:
    """However much a frame would unpack to, no more than the bound is held, and it is refused."""
    bomb = packed(bytes(times * wire.MAX_FRAME // 2 + 1))
    with pytest.raises(wire.WireError):
        unsqueeze(bomb)
    assert peak_of(lambda: unsqueeze(bomb)) < 3 * wire.MAX_FRAME + SLACK


@given(
    st.sampled_from(FRAMES), st.lists(st.integers(0, 30), max_size=3), st.integers(0, 1 << 20), st.binary(max_size=9)
)
def test_a_damaged_frame_costs_little(frame: bytes, path: list[int], count: int, unit: bytes) -> None:
    """Wherever in a real frame something large is put, memory stays within a multiple of what was put there."""
    data = squeeze(mutate(unsqueeze(frame), path, unit * (count // max(1, len(unit)))))
    for decode in (decode_ops, decode_down):
        assert peak_of(lambda decode=decode: decode(data)) < PER_BYTE * (count + 4096) + SLACK  # type: ignore[misc]


@settings(max_examples=40)
@given(st.binary(max_size=400), st.integers(0, 1 << 14))
def test_messages_outside_a_frame_cost_little(data: bytes, zeros: int) -> None:
    """Headers and enrolment, which anybody may send: only WireError, and memory bounded by what was sent."""
    sent = data + bytes(zeros)
    for decode in DECODERS:
        assert peak_of(lambda decode=decode: decode(sent)) < PER_BYTE * len(sent) + SLACK  # type: ignore[misc]


@pytest.mark.parametrize("file", CORPUS, ids=lambda file: file.stem)
def test_the_corpus(file: Path) -> None:
    """Bytes that were worth keeping are refused or read, and nothing else happens."""
    data = file.read_bytes()
    only_wire_errors(data)
    for decode in DECODERS:
        with suppress(wire.WireError):
            decode(data)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[LocalServer]:
    """A server in a thread."""
    with local_server(str(tmp_path / "server")) as running:
        yield running


def test_everything_in_the_corpus_gets_a_code(server: LocalServer) -> None:
    """The same bytes as bodies: the server answers each with a status of its own and goes on."""
    for file in CORPUS:
        data = file.read_bytes()
        assert asked(server.port, post("/s1", data))[0] in (400, 401), file.stem
        assert asked(server.port, post("/enroll", data))[0] in (400, 403, 413), file.stem
    assert asked(server.port, post("/enroll", bytes(70_000))) == (413, b"too_large")
