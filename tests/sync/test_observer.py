"""Observers: the figures of a region, and nothing by which a school or a person could be known."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
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
from app.domain.rules.summaries import region_stream
from app.storage import devices, grants
from app.storage.tables import RECORD_TABLES
from tests.support.scoped_school import ScopedSchool, frames_in
from tests.support.world import Device, a_world


@pytest.fixture
def school(tmp_path: Path) -> Iterator[ScopedSchool]:
    with a_world(tmp_path, 3) as world:
        yield ScopedSchool(world)


def observer(school: ScopedSchool, district: str = "", name: str = "observer") -> Device:
    device = school.world.add_device(name, region="KZ-19", role=OBSERVER)
    with school.world.server_store.transaction() as connection:
        found = devices.find(connection, device.number)
        assert found is not None
        devices.save(connection, replace(found, district=district))
    device.restart()
    device.sync_all()
    return device


def more_schools(school: ScopedSchool, count: int, people: int, district: str = "") -> list[Id]:
    store, made = school.fac.store, []
    for number in range(count):
        row = store.new_id()
        with store.work() as work:
            work.save(School(id=row, name_kk=f"canary-school-{number}", region_code="KZ-19", district=district))
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


def test_observer_of_a_district_is_sent_its_figures_alone(school: ScopedSchool) -> None:
    """Only schools whose card names the district are added up, however it is spelled; the region stays out of sight."""
    more_schools(school, 5, 2, "Ақсу ауданы")
    more_schools(school, 1, 3, "АКСУ АУДАНЫ ")
    more_schools(school, 6, 4, "Қаратал ауданы")
    whole, part = observer(school), observer(school, "Ақсу ауданы", "of the district")
    (told,) = part.store.all(RegionSummary)
    assert (told.district, told.schools, told.people) == ("Ақсу ауданы", 6, 13)
    (of_region,) = whole.store.all(RegionSummary)
    assert (of_region.district, of_region.schools, of_region.people) == ("", 13, 40)
    assert part.store.all(School) == []
    assert school.heard_by(part) == set()
    entries = [entry for frame in frames_in(part) for entry in frame.entries]
    assert {bytes(entry.row) for entry in entries} == {region_stream("KZ-19", "Ақсу ауданы")}
    assert not part.sync().mended


def test_a_district_of_few_schools_tells_nothing(school: ScopedSchool) -> None:
    """Below five schools a district says no figure, though its region has more than enough; one that no card names has
    no summary at all.
    """
    more_schools(school, 4, 9, "Ақсу ауданы")
    more_schools(school, 6, 4, "Қаратал ауданы")
    (told,) = observer(school, "Ақсу ауданы").store.all(RegionSummary)
    assert (told.schools, told.people, told.cycles) == (None, None, "")
    assert observer(school, "Жоқ ауданы", "of no district").store.all(RegionSummary) == []


def test_an_observer_who_is_moved_keeps_nothing_of_before(school: ScopedSchool) -> None:
    """I22: whoever sees a district from now on is left without the figures of the region, and the other way round: two
    views would give away their difference.
    """
    more_schools(school, 5, 2, "Ақсу ауданы")
    device = observer(school)
    for district, people in (("Ақсу ауданы", 10), ("", 13)):
        with school.world.server_store.transaction() as connection:
            found = devices.find(connection, device.number)
            assert found is not None
            devices.save(connection, replace(found, district=district))
        device.sync_all()
        assert [told.people for told in device.store.all(RegionSummary)] == [people]


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
