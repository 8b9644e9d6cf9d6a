"""A coordinator asks in the window what a real server carries out, on SQLite and PostgreSQL."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.problems import DeviceUnknown
from app.domain.records.people import Person
from app.domain.records.schools import School
from app.domain.rules.rights import FACILITATOR
from app.storage.store import Store
from app.usecases import serving_admin
from app.usecases.access import AccessDesk, AccessLine, SchoolAccess
from app.usecases.access_wishes import AccessWishes
from app.usecases.desk import Desk
from tests.support.server import Client, LocalServer

MakeClient = Callable[..., Client]


class Office:
    """A coordinator's machine that looks into every school in detail."""

    def __init__(self, server: LocalServer, client: Client, folder: Path) -> None:
        self.server, self.client, self.desk = server, client, Desk(client.store, folder)
        client.enroll(server.url, server.invite("coordinator", "", "KZ-19"))
        self.sync()
        for school in client.store.all(School):
            self.desk.region.want(school.id, whole=True)
        self.sync()
        client.store.role = "coordinator"

    def sync(self) -> None:
        self.client.sync(self.server.url)

    def school(self, name: str) -> SchoolAccess:
        (found,) = [school for school in AccessDesk(self.desk).schools() if school.name == name]
        return found

    def line(self, name: str, number: int) -> AccessLine:
        school = self.school(name)
        (found,) = [line for line in (*school.standing, *school.ended) if line.number == number]
        return found

    @property
    def wishes(self) -> AccessWishes:
        return AccessWishes(self.desk)

    def ask(self, line: AccessLine, role: str, further: School | None = None) -> None:
        store = self.client.store
        self.wishes.ask(store.new_id(), line, role, None if further is None else further.id)


@pytest.fixture
def two(server: LocalServer, client: MakeClient) -> tuple[Client, Client]:
    """The facilitators of two schools of the region."""
    made = []
    for name, school in (("aqsu", "Ақсу"), ("ushtobe", "Үштөбе")):
        one = client(name, school)
        one.enroll(server.url, server.invite(FACILITATOR, school))
        one.sync(server.url)
        made.append(one)
    return made[0], made[1]


def held(store: Store) -> set[str]:
    return {school.name_kk for school in store.all(School)}


def test_given_moved_ended(server: LocalServer, client: MakeClient, two: tuple[Client, Client], tmp_path: Path) -> None:
    """A facilitator from outside gets a second school and loses it again: each with one exchange of
    the office and one of theirs; what they wrote there stays at the school.
    """
    aqsu, ushtobe = two
    assert ushtobe.school is not None
    outside = client("outside")
    outside.enroll(server.url, server.invite(FACILITATOR, "Ақсу"))
    outside.sync(server.url)
    office = Office(server, client("office"), tmp_path)
    number = outside.store.device

    line = office.line("Ақсу", number)
    assert [school.name for school in office.wishes.further_schools(line)] == ["Үштөбе"]
    office.ask(line, FACILITATOR, ushtobe.school)
    assert [wish.waits for wish in office.line("Ақсу", number).wishes] == [True]
    office.sync()
    assert office.line("Ақсу", number).wishes == ()
    assert office.line("Үштөбе", number).role == FACILITATOR
    outside.sync(server.url)
    assert held(outside.store) == {"Ақсу", "Үштөбе"}

    kept = outside.store.new_id()
    outside.save(Person(id=kept, school_id=ushtobe.school.id, surname="Жаңа"))
    outside.sync(server.url)
    late = outside.store.new_id()
    outside.save(Person(id=late, school_id=ushtobe.school.id, surname="Кеш"))
    office.ask(office.line("Үштөбе", number), "")
    office.sync()
    assert [line.number for line in office.school("Үштөбе").ended] == [number]
    outside.sync(server.url)
    assert held(outside.store) == {"Ақсу"}
    ushtobe.sync(server.url)
    assert {ushtobe.store.get(Person, row).surname for row in (kept, late)} == {"Жаңа", "Кеш"}
    assert aqsu.store.all(School)


def test_taken_back_before_the_exchange(
    server: LocalServer, client: MakeClient, two: tuple[Client, Client], tmp_path: Path
) -> None:
    """What was asked and taken back without a line does nothing, and nothing of it is refused."""
    aqsu, _ = two
    office = Office(server, client("office"), tmp_path)
    office.ask(office.line("Ақсу", aqsu.store.device), "")
    (wish,) = office.line("Ақсу", aqsu.store.device).wishes
    office.wishes.close(wish.id)
    office.sync()
    assert office.line("Ақсу", aqsu.store.device).stands
    assert office.client.store.counts().get("refused", 0) == 0


def test_a_coordinator_who_was_shut_out_asks_in_vain(
    server: LocalServer, client: MakeClient, two: tuple[Client, Client], tmp_path: Path
) -> None:
    """The right is asked of the server when the wish arrives, not of the machine when it was made."""
    aqsu, _ = two
    office = Office(server, client("office"), tmp_path)
    office.ask(office.line("Ақсу", aqsu.store.device), "")
    serving_admin.shut_out(server.store, office.client.store.device)
    with pytest.raises(DeviceUnknown):
        office.sync()
    aqsu.sync(server.url)
    assert held(aqsu.store) == {"Ақсу"}
