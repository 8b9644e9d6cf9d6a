"""Observers: the figures of a region, and nothing by which a school or a person could be known."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import func, select

from app.domain.catalogue import TYPE_BY_NAME
from app.domain.ids import Id
from app.domain.problems import NotYours
from app.domain.records.people import Person
from app.domain.records.schools import School
from app.domain.records.summaries import RegionSummary
from app.domain.rules.rights import OBSERVER, ROLES, may_write
from app.storage import grants
from app.storage.tables import RECORD_TABLES
from tests.support.scoped_school import ScopedSchool, frames_in
from tests.support.world import Device, a_world


@pytest.fixture
def school(tmp_path: Path) -> Iterator[ScopedSchool]:
    with a_world(tmp_path, 3) as world:
        yield ScopedSchool(world)


def observer(school: ScopedSchool) -> Device:
    device = school.world.add_device("observer", region="KZ-19", role=OBSERVER)
    device.restart()
    device.sync_all()
    return device


def more_schools(school: ScopedSchool, count: int, people: int) -> list[Id]:
    store, made = school.fac.store, []
    for number in range(count):
        row = store.new_id()
        with store.work() as work:
            work.save(School(id=row, name_kk=f"canary-school-{number}", region_code="KZ-19"))
            for _ in range(people):
                work.save(Person(id=store.new_id(), school_id=row, surname="canary-person"))
        made.append(row)
    school.fac.sync_all()
    return made


def test_observer_is_sent_the_figures_and_nothing_else(school: ScopedSchool) -> None:
    """I21: one record reaches an observer; no name, text, mark or id of a school is among what was sent."""
    ids = [*more_schools(school, 5, 2), school.school]
    device = observer(school)
    assert school.heard_by(device) == set()
    entries = [entry for frame in frames_in(device) for entry in frame.entries]
    assert {entry.type for entry in entries} == {RegionSummary.record_type.number}
    sent = {entry.row for entry in entries} | {value for entry in entries for value in entry.fields.values()}
    assert sent.isdisjoint(ids)
    assert "canary" not in repr(entries)
    (told,) = device.store.all(RegionSummary)
    assert (told.schools, told.people) == (6, 13)
    assert told.sessions is told.present is told.active_schools is None
    assert told.cycles == "draft <5"


def test_suppressed_figures_never_leave_the_server(school: ScopedSchool) -> None:
    """What is too small is left out where the figure is computed: the row of the server does not hold it either."""
    more_schools(school, 5, 2)
    observer(school)
    table = RECORD_TABLES["region_summary"]
    with school.world.server_store.reading() as connection:
        (row,) = connection.execute(select(table)).all()
    assert row.sessions is None
    assert row.cycles == "draft <5"


def test_observer_writes_nothing(school: ScopedSchool) -> None:
    """Nothing is written in this role: the store says no, and a program that does not ask is refused by the server."""
    assert not any(may_write(OBSERVER, name) for name in TYPE_BY_NAME)
    device = observer(school)
    me = device.store.new_id()
    with pytest.raises(NotYours), device.store.work() as work:
        work.save(Person(id=me, school_id=me, surname="Бақылаушы"))
    device.store.role = ""
    with device.store.work() as work:
        work.save(Person(id=me, school_id=me, surname="Бақылаушы"))
    device.sync_all()
    assert device.store.counts()["refused"] == 1
    with school.world.server_store.reading() as connection:
        people = connection.scalar(select(func.count()).select_from(RECORD_TABLES["person"]))
        assert people == 3
        assert not grants.is_known(connection, me)


def test_a_school_given_to_an_observer_stays_out_of_sight(school: ScopedSchool) -> None:
    """An operator who gives a school to an observer by mistake, without another role, gives nothing."""
    device = observer(school)
    with school.world.server_store.transaction() as connection:
        grants.give_stream(connection, device.number, school.school, school.world.time.now)
    device.sync_all()
    assert school.heard_by(device) == set()


def test_figures_are_told_once_a_day(school: ScopedSchool) -> None:
    """The difference one change makes is not told the same day; on the next day the figures are new."""
    more_schools(school, 5, 2)
    device = observer(school)
    more_schools(school, 1, 7)
    device.sync_all()
    assert device.store.all(RegionSummary)[0].people == 13
    school.world.time.pass_ms(86_400_000)
    device.sync_all()
    assert device.store.all(RegionSummary)[0].people == 20
    head = device.sync()
    assert head.idle
    assert not head.mended


def test_role_is_given_for_a_region() -> None:
    """An observer is one of the roles an invitation knows."""
    assert OBSERVER in ROLES
