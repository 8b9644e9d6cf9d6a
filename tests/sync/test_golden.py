"""I23: bytes of the first machines are understood for ever, and what an older side does not know passes through it."""

from __future__ import annotations

import dataclasses
import hashlib
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from app.domain.change import Op, origin_of
from app.domain.clock import stamp_from_ms
from app.domain.ids import Id
from app.domain.kinds import Wire
from app.domain.records.people import Person
from app.domain.resources import resource_path
from app.domain.rules.scopes import WHOLE
from app.storage import server_log
from app.storage.grants import Grant
from app.storage.tables import sync_row
from app.sync import wire
from app.sync.pull import state_frame
from app.sync.rules import RULES
from app.sync.scoping import View
from app.sync.wire_frames import encode_ops
from tests.sync.golden_frames import FOLDER, WRITTEN, no_key
from tests.sync.test_fuzz import serve, signed
from tests.sync.test_rules_are_needed import Region, a_region

UNKNOWN_TYPE = 9_999
LATER: dict[int, Wire] = {58: "кейінгі нұсқа \U0001f600", 59: -5, 60: 1 << 40, 61: Id(bytes(range(16))), 57: None}
FROZEN = {
    "codes-1.json": "0a272ef760c0fc6f",
    "dictionary-1.bin": "d24f95a4dad2eef6",
    "dictionary-2.bin": "046c91948352ef3d",
    "references-1.json": "77746b3b0f283bf0",
}
"""What both sides have, with the beginning of its SHA-256."""


@pytest.mark.parametrize("name", sorted(WRITTEN))
def test_old_bytes_mean_what_they_meant(name: str) -> None:
    """Every kind of message of every protocol, as it was written first, still says the same."""
    _, read, meant = WRITTEN[name]
    assert read((FOLDER / f"{name}.bin").read_bytes()) == meant


@pytest.mark.parametrize("name", FROZEN)
def test_what_both_sides_have_never_changes(name: str) -> None:
    """Dictionaries and frozen lists are byte for byte those that machines out there have."""
    assert hashlib.sha256(resource_path(f"wire/{name}").read_bytes()).hexdigest().startswith(FROZEN[name])


def test_every_golden_file_is_read() -> None:
    """No golden file is forgotten by the tests."""
    assert {file.stem for file in FOLDER.glob("*.bin")} == set(WRITTEN)


@pytest.mark.parametrize(
    ("name", "read"), [("request-header", wire.decode_request), ("answer-header", wire.decode_answer)]
)
def test_a_later_header_is_understood(name: str, read: Any) -> None:
    """A header that says more, by names or behind the known parts, is read as if it did not."""
    data = (FOLDER / f"{name}.bin").read_bytes()
    values = list(wire.unpack_plain(data))
    known = len(read(data).__struct_fields__) - 1
    later = [*values[:known], {"a name of the year 2031": [1, {"x": b"y"}]}, "and something else", [3, 4]]
    assert read(wire.pack_plain(later)) == read(data)


def with_unknown(region: Region, person: Id) -> None:
    """Machine a is newer: it hands in fields and a record type nobody here knows."""
    stamp, origin = stamp_from_ms(region.world.time.now), origin_of(region.a.number, 99)
    other = Id(bytes(range(50, 66)))
    ops = [
        Op(region.school, origin, 1, Person.record_type.number, person, stamp, person, 0, (), 0, LATER),
        Op(region.school, origin, 2, UNKNOWN_TYPE, other, stamp, person, 0, (), 0, {0: 0, **LATER}),
    ]
    assert serve(region, signed(region, [encode_ops(ops, no_key)])).endswith("bytes")


def announced(region: Region) -> dict[tuple[int, bytes], dict[int, Wire]]:
    """What the server would tell a new machine about every row: type and row → fields."""
    found: dict[tuple[int, bytes], dict[int, Wire]] = {}
    with region.world.server_store.reading() as connection:
        view = View(Grant(region.school, ""), WHOLE, b"", *server_log.position(connection, region.school))
        frame = state_frame(connection, view, 0, lambda _origin, _op: False, ())
    for entry in frame.entries:
        found.setdefault((entry.type, bytes(entry.row)), {}).update(entry.fields)
    return found


def test_what_an_older_machine_does_not_know_passes_through(tmp_path: Path) -> None:
    """Unknown fields and types are kept beside the rows, outlive edits of an older machine, and come out unchanged."""
    with a_region(tmp_path, RULES) as region:
        with_unknown(region, region.person)
        region.b.sync_all()
        with region.b.store.reading() as connection:
            kept = connection.scalar(select(sync_row.c.ext).where(sync_row.c.id == region.person))
        assert kept
        region.write(region.b, "ескі нұсқа жазды")
        region.b.restart()
        person = region.b.store.get(Person, region.person)
        with region.b.store.work() as work:
            work.save(dataclasses.replace(person, surname="Ескі"))
        region.at_rest()
        with region.b.store.reading() as connection:
            after = connection.scalar(select(sync_row.c.ext).where(sync_row.c.id == region.person))
        now = announced(region)
    assert after == kept
    row = now[Person.record_type.number, region.person]
    assert {number: row[number] for number in LATER} == LATER
    assert row[Person.record_type.by_name["note"].number] == "ескі нұсқа жазды"
    assert now[UNKNOWN_TYPE, bytes(range(50, 66))] == {0: 0, **LATER}
