"""What an operator gives and ends at a real server is what people read in the window, on SQLite and PostgreSQL."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from app.domain.records.people import Person
from app.usecases import serving_admin, serving_grants
from app.usecases.access import AccessDesk, AccessLine, SchoolAccess
from app.usecases.desk import Desk
from app.usecases.identity import Identity, introduce
from tests.support.server import Client, LocalServer

MakeClient = Callable[..., Client]


def seen(client: Client, folder: Path) -> SchoolAccess:
    (school,) = AccessDesk(Desk(client.store, folder)).schools()
    return school


def numbers(lines: tuple[AccessLine, ...]) -> dict[int, str]:
    return {line.number: line.role for line in lines}


def test_given_ended_shut_out(server: LocalServer, client: MakeClient, tmp_path: Path) -> None:
    """Let in, given another role, taken out, shut out: each is read in the window after one exchange."""
    here, other = client("here", "Ақсу"), client("other")
    here.enroll(server.url, server.invite("facilitator", "Ақсу"))
    here.sync(server.url)
    other.enroll(server.url, server.invite("principal", "Ақсу"))
    other.sync(server.url)
    here.sync(server.url)
    me, them, store = here.store.device, other.store.device, server.store
    assert numbers(seen(here, tmp_path).standing) == {me: "facilitator", them: "principal"}
    assert numbers(seen(other, tmp_path).standing) == {me: "facilitator", them: "principal"}
    assert [line.is_here for line in seen(here, tmp_path).standing] == [True, False]

    serving_grants.give(store, them, school="Ақсу", now_ms=server.server.now_ms(), role="assessor")
    here.sync(server.url)
    assert numbers(seen(here, tmp_path).standing)[them] == "assessor"
    serving_grants.end(store, them, school="Ақсу", now_ms=server.server.now_ms())
    here.sync(server.url)
    (ended,) = seen(here, tmp_path).ended
    assert (ended.number, ended.until is not None, ended.is_shut_out) == (them, True, False)
    serving_grants.give(store, them, school="Ақсу", now_ms=server.server.now_ms())
    serving_admin.shut_out(store, them)
    here.sync(server.url)
    (ended,) = seen(here, tmp_path).ended
    assert (ended.number, ended.until, ended.is_shut_out) == (them, None, True)
    serving_admin.shut_out(store, them, is_out=False)
    here.sync(server.url)
    assert numbers(seen(here, tmp_path).standing)[them] == "principal"


def test_a_lone_teacher_is_told_of_themselves(server: LocalServer, client: MakeClient, tmp_path: Path) -> None:
    """Of two teachers at one server each reads of the own machine, and the facilitator of both."""
    here, one, two = client("here", "Ақсу"), client("one"), client("two")
    here.enroll(server.url, server.invite("facilitator", "Ақсу"))
    here.sync(server.url)
    for teacher in (one, two):
        teacher.enroll(server.url, server.invite("teacher", "Ақсу"))
        me = teacher.store.new_id()
        assert here.school is not None
        introduce(teacher.store, Identity(me, here.school.id, "teacher"))
        teacher.sync(server.url)
        teacher.save(Person(id=me, school_id=here.school.id, surname="Ким"))
        teacher.sync(server.url)
    here.sync(server.url)
    assert len(seen(here, tmp_path).standing) == 3
    for teacher in (one, two):
        teacher.sync(server.url)
        assert [line.number for line in seen(teacher, tmp_path).standing] == [teacher.store.device]
        assert seen(teacher, tmp_path).standing[0].person == "Ким"
