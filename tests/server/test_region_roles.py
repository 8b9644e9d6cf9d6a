"""Coordinators and observers at a real server, on SQLite and on PostgreSQL."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from app.domain.records.schools import School
from app.domain.records.summaries import RegionSummary, SchoolSummary
from app.domain.rules.rights import OBSERVER
from app.domain.rules.summaries import Closeness
from app.usecases import serving_admin
from app.usecases.desk import Desk
from app.usecases.first_start import Newcomer, begin_invited
from app.usecases.seat_glance import owner_of
from tests.support.server import Client, LocalServer

MakeClient = Callable[..., Client]


def test_summaries_come_and_a_school_on_demand(server: LocalServer, client: MakeClient, tmp_path: Path) -> None:
    """A coordinator is sent summaries over a real line, asks for a school and gives it back."""
    here, office = client("here", "Ақсу"), client("office")
    here.enroll(server.url, server.invite("facilitator", "Ақсу", "KZ-19"))
    here.sync(server.url)
    office.enroll(server.url, server.invite("coordinator", "", "KZ-19"))
    region = Desk(office.store, tmp_path).region
    office.sync(server.url)
    assert here.school is not None
    school = here.school.id
    assert region.closeness(school) is Closeness.AFAR
    assert [one.school_id for one in office.store.all(SchoolSummary)] == [school]
    region.want(school, whole=True)
    office.sync(server.url)
    assert region.closeness(school) is Closeness.WHOLE
    region.want(school, whole=False)
    office.sync(server.url)
    assert region.closeness(school) is Closeness.AFAR
    assert office.store.all(School)


def test_an_observer_begins_without_writing(server: LocalServer, client: MakeClient, tmp_path: Path) -> None:
    """Whoever is invited as an observer sits down under their name, has nothing to hand in, and reads figures alone."""
    here = client("here", "Ақсу")
    here.enroll(server.url, server.invite("facilitator", "Ақсу", "KZ-19"))
    here.sync(server.url)
    office = client("office")
    desk = Desk(office.store, tmp_path)
    enrolled = begin_invited(desk, Newcomer("Омарова", "Дина"), server.url, server.invite(OBSERVER, "", "KZ-19"))
    assert (enrolled.role, office.store.role) == (OBSERVER, OBSERVER)
    assert owner_of(office.store) == ("Омарова Дина", "")
    assert office.store.counts().get("pending", 0) == 0
    assert not office.store.all(School)
    (told,) = office.store.all(RegionSummary)
    assert told.schools is None  # one school is too few to be told of
    found = desk.region.told()
    assert found is not None
    assert found.is_too_small


def test_an_observer_of_one_district(server: LocalServer, client: MakeClient, tmp_path: Path) -> None:
    """An invitation with a district lets somebody read its figures: those of the schools whose card names it."""
    here = client("here", "Ақсу")
    here.enroll(server.url, server.invite("facilitator", "Ақсу", "KZ-19"))
    for number in range(11):
        district = "Ақсу ауданы" if number < 5 else "Қаратал ауданы"
        here.save(School(id=here.store.new_id(), name_kk=f"№{number}", region_code="KZ-19", district=district))
    here.sync(server.url)
    made = serving_admin.invite(
        server.store, role=OBSERVER, school="", region_code="KZ-19", now_ms=server.server.now_ms(),
        district="ақсу ауданы",
    )  # fmt: skip
    assert made.in_district == 5
    office = client("office")
    desk = Desk(office.store, tmp_path)
    begin_invited(desk, Newcomer("Омарова", "Дина"), server.url, made.code)
    (told,) = office.store.all(RegionSummary)
    assert (told.district, told.schools) == ("ақсу ауданы", 5)
    assert not office.store.all(School)
