"""A school comes to a new machine newest first: in what order, after any cut, and while others write."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import func, select

from app.domain.ids import Id
from app.domain.records.events import Attendance, AttendanceStatus, Event, Slot
from app.domain.records.people import Person
from app.domain.records.schools import School
from app.domain.rules.summaries import Closeness
from app.storage import detail, first_load, grants
from app.storage.tables import RECORD_TABLES, sync_row
from app.sync import wire
from app.sync.answering import Answer
from app.sync.wire import Unpacker
from app.sync.wire_frames import StateFrame, decode_down
from tests.support.world import Cut, Device, Faults, World, a_world
from tests.sync.load_stories import add_people, half_loaded, small_frames
from tests.sync.test_mending import assert_same

YEARS = (2024, 2025, 2026)


class OldSchool:
    """A school with three years of events, marks and people who came and went."""

    def __init__(self, world: World) -> None:
        world.listens = True
        self.world = world
        self.a = world.add_device("a")
        store = self.a.store
        self.school = Id(store.new_id())
        self.people = [Id(store.new_id()) for _ in range(4)]
        with store.work() as work:
            work.save(School(id=self.school, name_kk="Ақсу", region_code="KZ-19"))
            for person in self.people:
                work.save(Person(id=person, school_id=self.school, surname="Бастау"))
        self.slots = {year: self._year(year) for year in YEARS}

    def _year(self, year: int) -> Id:
        store, event, slot = self.a.store, Id(self.a.store.new_id()), Id(self.a.store.new_id())
        with store.work() as work:
            work.save(Event(id=event, school_id=self.school, title=f"Отырыс {year}"))
            work.save(Slot(id=slot, event_id=event, day=date(year, 10, 1)))
        for person in self.people:
            self.mark(self.a, slot, person, AttendanceStatus.PRESENT)
        self.a.sync_all()
        self.world.time.pass_ms(365 * 86_400_000)
        return slot

    def mark(self, device: Device, slot: Id, person: Id, status: AttendanceStatus) -> Id:
        row = Id(Attendance.record_type.derived_id(slot, person))
        with device.store.work() as work:
            work.save(Attendance(id=row, slot_id=slot, person_id=person, status=status))
        return row

    def marks_of(self, device: Device, year: int) -> int:
        table = RECORD_TABLES["attendance"]
        query = select(func.count()).where(table.c.slot_id == self.slots[year])
        with device.store.reading() as connection:
            return connection.scalar(query) or 0

    def load_of(self, device: Device) -> first_load.Load | None:
        with device.store.reading() as connection:
            return first_load.under_way(connection, self.school)


@pytest.fixture
def old_school(tmp_path: Path) -> Iterator[OldSchool]:
    with a_world(tmp_path) as world, small_frames():
        yield OldSchool(world)


def whole_frames(device: Device) -> list[StateFrame]:
    """Every frame of the past that reached a machine whole, however its answers ended."""
    found = []
    for heard in device.heard:
        unpacker = Unpacker()
        parts = [part for part, signature in unpacker.feed(heard) if signature is None]
        found += [frame for frame in map(decode_down, parts) if isinstance(frame, StateFrame)]
    return [frame for frame in found if frame.part is not None]


def test_people_come_before_marks_and_the_newest_year_before_older_ones(old_school: OldSchool) -> None:
    """After the school and its people the running year comes, complete, before any mark of the years before."""
    fresh = old_school.world.add_device("fresh", [old_school.school])
    seen = []
    for events in range(1, 40):
        with suppress(Cut):
            fresh.sync(Faults(crash_before_event=2))
        if old_school.marks_of(fresh, 2026):
            assert len(fresh.store.all(Person)) == 4
        seen.append(tuple(old_school.marks_of(fresh, year) for year in YEARS))
        if old_school.load_of(fresh) is None:
            break
        assert events < 39
    assert (0, 0, 4) in seen
    assert (0, 4, 4) in seen
    assert seen[-1] == (4, 4, 4)
    assert sorted(seen) == seen


def test_the_copy_knows_how_far_back_it_has_come(old_school: OldSchool) -> None:
    """While older years are still to come, the copy tells since when all work is here; then nothing is left to tell."""
    fresh = old_school.world.add_device("fresh", [old_school.school])
    since = []
    for _ in range(40):
        with suppress(Cut):
            fresh.sync(Faults(crash_before_event=2))
        load = old_school.load_of(fresh)
        if load is None:
            break
        since.append(load.since_ms)
    told = [moment for moment in since if moment]
    assert 0 in since
    assert len(set(told)) >= 3
    assert sorted(told, reverse=True) == told
    years = [round((old_school.world.time.now - moment) / (365 * 86_400_000)) for moment in told]
    assert years[0] == 1
    assert years[-1] == 3
    assert old_school.load_of(fresh) is None


def test_no_cut_makes_anything_travel_twice(tmp_path: Path) -> None:
    """Cut after any number of bytes, again and again, a school comes whole, and no whole frame of it comes twice."""
    for size in (700, 811, 977, 1500):
        with a_world(tmp_path / str(size)) as world, small_frames():
            school = OldSchool(world)
            fresh = world.add_device("fresh", [school.school])
            for _ in range(60):
                with suppress(Cut):
                    fresh.sync(Faults(answer_bytes=size, piece=7))
                if school.load_of(fresh) is None and fresh.store.all(Person):
                    break
            fresh.sync_all()
            frames = Counter((frame.part, frame.upto) for frame in whole_frames(fresh))
            rows = Counter(entry.row for frame in whole_frames(fresh) for entry in frame.entries)
            assert len(frames) > 3
            assert set(frames.values()) == {1}
            assert set(rows.values()) == {1}
            assert_same(school, fresh)


def test_others_write_while_it_comes(old_school: OldSchool) -> None:
    """Old and new rows that others change, remove and add between any two frames are at the end as they stand."""
    fresh, a = old_school.world.add_device("fresh", [old_school.school]), old_school.a
    mended = 0
    for turn in range(30):
        person = a.store.get(Person, old_school.people[turn % 3])
        year = YEARS[turn % 3]
        with a.store.work() as work:
            work.save(dataclasses.replace(person, note=f"{turn}"))
        old_school.mark(a, old_school.slots[year], person.id, AttendanceStatus.LATE)
        add_people(a, old_school.school, 1)
        a.sync_all()
        try:
            tally = fresh.sync(Faults(crash_before_event=3))
        except Cut:
            continue
        mended += tally.mended
        if old_school.load_of(fresh) is None:
            break
    fresh.sync_all()
    assert mended == 0
    assert old_school.load_of(fresh) is None
    assert_same(old_school, fresh)


def test_own_work_on_the_half_loaded_copy(old_school: OldSchool) -> None:
    """A mark that stands already, in a year that has not come, is written blindly: nobody's word is lost unasked, the
    own one stays on screen, and what is known to be older does not win by it.
    """
    slot = old_school.a.store.get(Slot, old_school.slots[2024])
    with old_school.a.store.work() as work:
        work.save(dataclasses.replace(slot, topic="Қайта"))
    old_school.a.sync_all()
    fresh = half_loaded(old_school.world, old_school.school, events=6)
    assert fresh.store.find(Slot, slot.id)
    assert old_school.marks_of(fresh, 2024) == 0
    late = old_school.mark(fresh, old_school.slots[2024], old_school.people[0], AttendanceStatus.LATE)
    (added,) = add_people(fresh, old_school.school, 1)
    for _ in range(40):
        with suppress(Cut):
            fresh.sync(Faults(crash_before_event=3))
        assert fresh.store.get(Attendance, late).status == AttendanceStatus.LATE
        assert fresh.store.find(Person, added)
    fresh.sync_all()
    old_school.a.sync_all()
    assert not fresh.store.counts().get("pending", 0)
    assert old_school.a.store.get(Attendance, late).status == AttendanceStatus.LATE
    assert_same(old_school, fresh)


def test_a_school_taken_whole_comes_newest_first(old_school: OldSchool) -> None:
    """A coordinator who asks for a school gets its running year first, and it is whole when all of it is there."""
    device = old_school.world.add_device("c", region="KZ-19")
    with device.store.transaction() as connection:
        detail.note_told(connection, None)
    device.sync_all()
    with device.store.transaction() as connection:
        detail.wish(connection, old_school.school, whole=True)
    states = []
    for _ in range(40):
        with suppress(Cut):
            device.sync(Faults(crash_before_event=3))
        with device.store.reading() as connection:
            states.append(detail.closeness(connection)[old_school.school])
        if states[-1] is Closeness.WHOLE:
            break
    assert states[-1] is Closeness.WHOLE
    assert Closeness.COMING in states
    assert whole_frames(device)
    assert [old_school.marks_of(device, year) for year in YEARS] == [4, 4, 4]


def test_who_does_not_ask_is_answered_as_ever(old_school: OldSchool, monkeypatch: pytest.MonkeyPatch) -> None:
    """To a program of before its school comes from the beginning, in the frames it knows."""
    monkeypatch.setattr("app.sync.loading.may_begin", lambda *_args, **_named: False)
    fresh = old_school.world.add_device("fresh", [old_school.school])
    fresh.sync_all()
    assert not whole_frames(fresh)
    assert_same(old_school, fresh)


def test_an_older_server_is_understood(old_school: OldSchool, monkeypatch: pytest.MonkeyPatch) -> None:
    """A server that has never heard of it sends a school from its beginning, and that is taken as it comes."""
    monkeypatch.setattr(Answer, "_newest_first", lambda _self, view, _floors: view)
    fresh = old_school.world.add_device("fresh", [old_school.school])
    fresh.sync_all()
    assert old_school.load_of(fresh) is None
    assert_same(old_school, fresh)


def test_at_rest_little_more_is_said(old_school: OldSchool) -> None:
    """A copy that has everything says only that a school it is given later may come newest first."""
    fresh = old_school.world.add_device("fresh", [old_school.school])
    for device in (fresh, old_school.a):
        device.sync_all()
        request, _ = device.session.request()
        part, _ = next(iter(Unpacker().feed(request.pieces[0])))
        assert wire.decode_request(part).asks == wire.Asks(nf=True)


def test_a_school_given_later_comes_newest_first(old_school: OldSchool) -> None:
    """A machine that holds a school and is let into a second one gets its running year before the older ones."""
    device = old_school.world.add_device("d")
    own = School(id=device.store.new_id(), name_kk="Өз мектебіміз")
    with device.store.work() as work:
        work.save(own)
    device.sync_all()
    with old_school.world.server_store.transaction() as connection:
        grants.give_stream(connection, device.number, old_school.school, old_school.world.time.now)
    seen: list[tuple[int, ...]] = []
    while not seen or old_school.load_of(device) is not None:
        with suppress(Cut):
            device.sync(Faults(crash_before_event=2))
        seen.append(tuple(old_school.marks_of(device, year) for year in YEARS))
        assert len(seen) < 40
    assert (0, 0, 4) in seen
    assert seen[-1] == (4, 4, 4)


def test_a_restored_server_begins_anew(old_school: OldSchool) -> None:
    """A server that was put back while a school came sends it from its newest year again, and all of it arrives."""
    fresh = old_school.world.add_device("fresh", [old_school.school])
    copy = old_school.world.backup_server()
    with pytest.raises(Cut):
        fresh.sync(Faults(crash_before_event=4))
    assert old_school.load_of(fresh)
    old_school.world.restore_server(copy)
    fresh.sync_all()
    old_school.a.sync_all()
    fresh.sync_all()
    assert old_school.load_of(fresh) is None
    assert_same(old_school, fresh)


def test_a_teacher_gets_only_what_is_theirs(old_school: OldSchool) -> None:
    """Newest first too, a teacher's machine is sent its own marks and nobody else's."""
    teacher = old_school.world.add_device(
        "teacher", [old_school.school], role="teacher", who=old_school.people[0]
    )  # fmt: skip
    teacher.sync_all()
    people = {mark.person_id for mark in teacher.store.all(Attendance)}
    assert people == {old_school.people[0]}
    assert whole_frames(teacher)
    own = {Attendance.record_type.derived_id(slot, old_school.people[0]) for slot in old_school.slots.values()}
    sent = {entry.row for frame in whole_frames(teacher) for entry in frame.entries}
    with old_school.world.server_store.reading() as connection:
        marks = select(sync_row.c.id).where(sync_row.c.type == Attendance.record_type.number)
        others = set(map(bytes, connection.scalars(marks))) - own
    assert not sent & others
