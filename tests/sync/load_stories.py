"""A school that comes newest first to a new machine: small frames, and the stories of its rules."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from app.domain.ids import Id
from app.domain.records.people import Person
from app.storage import first_load
from tests.support.world import Cut, Device, Faults, World

if TYPE_CHECKING:
    from tests.sync.test_rules_are_needed import Region

LINES = 4
"""Lines of the log in a frame, so few that a small school comes in many."""


@contextmanager
def small_frames() -> Iterator[None]:
    """Let every stream of more than a few changes come newest first, a few changes at a time."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("app.sync.answering.LINES", LINES)
        patch.setattr("app.sync.past.LINES", LINES)
        patch.setattr("app.sync.past.WINDOWS", (LINES, LINES))
        yield


def add_people(device: Device, school: Id, count: int) -> list[Id]:
    """So many people, the first the oldest."""
    rows = [Id(device.store.new_id()) for _ in range(count)]
    for row in rows:
        with device.store.work() as work:
            work.save(Person(id=row, school_id=school, surname="Ескі"))
    return rows


def half_loaded(world: World, school: Id, name: str = "fresh", events: int = 4) -> Device:
    """A new machine to which the line broke after so many events of its first answer."""
    device = world.add_device(name, [school])
    with pytest.raises(Cut):
        device.sync(Faults(crash_before_event=events))
    with device.store.reading() as connection:
        load = first_load.under_way(connection, school)
    assert load is not None, "not begun"
    assert not load.is_whole, "not half loaded"
    return device


def _goes_on(region: Region, old: Id) -> bool:
    """The oldest row is changed while the newest ones have come; then everything comes, and nothing needs mending."""
    with small_frames():
        fresh = half_loaded(region.world, region.school)
        person = region.a.store.get(Person, old)
        with region.a.store.work() as work:
            work.save(dataclasses.replace(person, note="кейін"))
        region.a.sync_all()
        mended = 0
        while not (tally := fresh.sync()).idle:
            mended += tally.mended
        found = fresh.store.find(Person, old)
    return mended == 0 and found is not None and (found.surname, found.note) == ("Ескі", "кейін")


def whole_rows(region: Region) -> bool:
    """Somebody changes one word of an old row that has not come yet, and yet all of it comes."""
    rows = add_people(region.a, region.school, 20)
    region.a.sync_all()
    return _goes_on(region, rows[0])


def past_first(region: Region) -> bool:
    """News that come before the old years are not taken for all there is."""
    rows = add_people(region.a, region.school, 20)
    region.a.sync_all()
    return _goes_on(region, rows[0])


def none_waiting(region: Region) -> bool:
    """What was written on a new machine before its first exchange is told to be taken in."""
    add_people(region.a, region.school, 20)
    region.a.sync_all()
    with small_frames():
        fresh = region.world.add_device("fresh", [region.school])
        (row,) = add_people(fresh, region.school, 1)
        fresh.sync_all()
        waiting = fresh.store.counts().get("pending", 0)
    return waiting == 0 and fresh.store.find(Person, row) is not None
