"""What a server made for one new machine serves the next one, and never outlives what it was made of."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.ids import Id
from app.domain.records.people import Person
from app.domain.records.schools import School
from app.sync.erasure import erase
from app.sync.frame_cache import FrameCache
from tests.support.scoped_school import frames_in
from tests.support.world import Device, World, a_world
from tests.sync.load_stories import add_people, small_frames
from tests.sync.test_mending import assert_same

WORD = "Құпияқызқұмбаз"


class FullSchool:
    """A school of forty people, one of them with a secret."""

    def __init__(self, world: World) -> None:
        world.listens = True
        self.world = world
        self.a = world.add_device("a")
        self.school = Id(self.a.store.new_id())
        with self.a.store.work() as work:
            work.save(School(id=self.school, name_kk="Ақсу"))
        self.people = add_people(self.a, self.school, 40)
        self.change(self.people[0], WORD)

    def change(self, row: Id, note: str) -> None:
        person = self.a.store.get(Person, row)
        with self.a.store.work() as work:
            work.save(dataclasses.replace(person, note=note))
        self.a.sync_all()

    def newcomer(self, name: str) -> Device:
        """A new machine that has read everything."""
        device = self.world.add_device(name, [self.school])
        device.sync_all()
        return device

    @property
    def counts(self) -> tuple[int, int]:
        """Frames made and frames that were there."""
        frames = self.world.server.frames
        return frames.made, frames.served


@pytest.fixture
def full_school(tmp_path: Path) -> Iterator[FullSchool]:
    with a_world(tmp_path) as world, small_frames():
        yield FullSchool(world)


def hears(device: Device, word: str) -> bool:
    """Whether a word came to a machine."""
    entries = (entry for frame in frames_in(device) for entry in frame.entries)
    return any(word in str(value) for entry in entries for value in entry.fields.values())


def test_the_second_machine_is_sent_what_was_made_for_the_first(full_school: FullSchool) -> None:
    """Two machines that come to a quiet school cost the server one making, but for what tells that the second came."""
    full_school.newcomer("b")
    made, served = full_school.counts
    assert made > 8
    assert not served
    other = full_school.newcomer("c")
    anew, served = full_school.counts[0] - made, full_school.counts[1]
    assert anew <= 2
    assert served >= made - 2
    assert_same(full_school, other)


def test_a_change_drops_only_what_it_changes(full_school: FullSchool) -> None:
    """After one person was changed, the frame in which they were is made anew, and the one in which they are now; and
    what the next machine gets is what stands.
    """
    full_school.newcomer("b")
    made, _ = full_school.counts
    full_school.change(full_school.people[20], "кейін")
    other = full_school.newcomer("c")
    anew = full_school.counts[0] - made
    assert 0 < anew <= 4
    assert other.store.get(Person, full_school.people[20]).note == "кейін"
    assert_same(full_school, other)


def test_an_erasure_reaches_what_is_kept(full_school: FullSchool) -> None:
    """With the next exchange of anybody no erased word is left in what the server keeps, and no machine gets it."""
    first = full_school.newcomer("b")
    assert hears(first, WORD)
    assert full_school.world.server.frames.size
    server = full_school.world.server
    with server.store.transaction() as connection:
        erase(connection, full_school.people[0], now_ms=server.now_ms(), server_origin=server.origin)
    full_school.a.sync_all()
    assert full_school.world.server.frames.size == 0
    other = full_school.newcomer("c")
    assert not hears(other, WORD)
    assert_same(full_school, other)


def test_what_is_kept_is_bounded(full_school: FullSchool) -> None:
    """The server keeps no more than it may, letting go of what was not asked for longest; everybody gets everything."""
    most = 1200
    full_school.world.server.frames = FrameCache(most)
    full_school.newcomer("b")
    assert 0 < full_school.world.server.frames.size <= most
    other = full_school.newcomer("c")
    assert full_school.world.server.frames.size <= most
    assert_same(full_school, other)


def test_who_sees_less_is_sent_nothing_made_for_who_sees_more(full_school: FullSchool) -> None:
    """Frames are kept apart by what may be seen: a teacher's machine gets none that was made for a facilitator's."""
    full_school.newcomer("b")
    _, served = full_school.counts
    teacher = full_school.world.add_device(
        "teacher", [full_school.school], role="teacher", who=full_school.people[1]
    )  # fmt: skip
    teacher.sync_all()
    assert full_school.counts[1] == served
    assert len(teacher.store.all(Person)) == 40
