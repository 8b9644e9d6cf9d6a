"""I23 on every road: machines that read nothing but raw deflate, and rows that pack to next to nothing."""

from __future__ import annotations

import dataclasses
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.domain.ids import Id
from app.domain.records.people import Person
from app.domain.text import KAZAKH_ALPHABET
from app.sync import wire, wire_frames, wire_packing
from app.sync.rules import RULES
from app.sync.wire_packing import inflated, unsqueeze
from tests.support.world import Device, a_world
from tests.sync.load_stories import small_frames
from tests.sync.test_first_load import OldSchool
from tests.sync.test_mending import assert_same, change_value, harm, lose_both
from tests.sync.test_post import by_post
from tests.sync.test_rules_are_needed import Region, a_region

LETTERS, COPIES = 15_000, 150
"""Two megabytes and more that differ in a letter here and there."""


def read_as_then(data: bytes, decode: Callable[[bytes], Any] | None = None) -> Any:
    """What a machine of protocol 1 reads; frames of ops, for which there is a decoder of their own, a server reads."""
    return wire.unpack_plain(inflated(data)) if decode is None else unsqueeze(data, decode)


@pytest.fixture
def then(monkeypatch: pytest.MonkeyPatch) -> None:
    """All machines are of protocol 1; the server is one of today."""
    monkeypatch.setattr(wire, "PROTOCOL", wire.DEFLATING)
    monkeypatch.setattr(wire_frames, "unsqueeze", read_as_then)


def until_the_same(region: Region, device: Device) -> None:
    """Exchange until a copy that was harmed is whole again."""
    for _ in range(9):
        if not device.sync().again:
            break
    assert_same(region, device)


def test_the_numbers_of_all_protocols() -> None:
    """No protocol that machines speak is forgotten when another one is added."""
    assert list(wire.SPOKEN) == [1, 2]


@pytest.mark.usefixtures("then")
def test_on_the_line_and_by_post(tmp_path: Path) -> None:
    """Words of old machines reach each other over the line, and as envelopes."""
    with a_region(tmp_path, RULES) as region:
        region.write(region.a, "желіден")
        region.at_rest()
        assert region.agrees("желіден")
        region.write(region.b, "поштадан")
        by_post(region, region.b)
        by_post(region, region.a)
        assert region.agrees("поштадан")


@pytest.mark.usefixtures("then")
def test_a_school_that_comes_newest_first(tmp_path: Path) -> None:
    """The frames of the past that a server keeps in memory are packed for each machine as it reads them."""
    with a_world(tmp_path) as world, small_frames():
        school = OldSchool(world)
        fresh = world.add_device("fresh", [school.school])
        fresh.sync_all()
        assert [school.marks_of(fresh, year) for year in school.slots] == [4, 4, 4]


@pytest.mark.usefixtures("then")
def test_what_differs_is_fetched(tmp_path: Path) -> None:
    """Rows that were damaged in an old machine come again, and its copy is whole."""
    with a_region(tmp_path, RULES) as region:
        harm(region.b, region.school, [(lose_both, region.person)])
        until_the_same(region, region.b)


@pytest.mark.parametrize("age", ["of today", "then"])
def test_near_copies_of_one_long_text(tmp_path: Path, request: pytest.FixtureRequest, age: str) -> None:
    """Rows that take kilobytes packed and megabytes unpacked reach every machine as news, as past and after damage."""
    if age == "then":
        request.getfixturevalue("then")
    text = "".join(random.Random(1).choices(KAZAKH_ALPHABET, k=LETTERS))  # noqa: S311 - letters for a test
    with a_region(tmp_path, RULES) as region:
        rows = [Id(region.a.store.new_id()) for _ in range(COPIES)]
        for number, row in enumerate(rows):
            with region.a.store.work() as work:
                work.save(Person(id=row, school_id=region.school, surname="Ұзақ", note=f"{number} {text}"))
        region.at_rest()
        for row in rows:
            person = region.b.store.get(Person, row)
            with region.b.store.work() as work:
                work.save(dataclasses.replace(person, note=f"{person.note}."))
        region.at_rest()
        assert all(region.a.store.get(Person, row).note.endswith(".") for row in rows)
        fresh = region.world.add_device("fresh", [region.school])
        fresh.sync_all()
        harm(fresh, region.school, [(change_value, row) for row in rows])
        until_the_same(region, fresh)


@pytest.mark.parametrize("rows", [1, 2, 7, 600])
def test_fewer_rows_until_they_fit(rows: int) -> None:
    """However much a frame has beyond its bounds, packed or unpacked, fewer rows are tried, down to one."""
    large = wire_packing.squeeze(bytes(wire.MAX_FRAME + 1))
    tried = [rows]
    while (fewer := wire_packing.rows_that_fit(large, tried[-1], 16 * 1024)) < tried[-1]:
        tried.append(fewer)
    assert tried[-1] == 1
    assert wire_packing.rows_that_fit(wire_packing.squeeze([1]), rows, 16 * 1024) == rows
