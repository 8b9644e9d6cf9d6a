"""Exchanging and what it leaves for a person, with a real server over a real socket."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from sqlalchemy import text

from app.domain.ids import Id
from app.domain.problems import NotEnrolled, Unreachable, WrongCode
from app.domain.records.people import Person
from app.domain.records.schools import School
from app.domain.rules.conflict_values import Choice
from app.storage import local
from app.storage.opening import close_store
from app.sync.runner import Cancelled
from app.usecases.desk import Desk
from app.usecases.identity import Identity, introduce
from app.usecases.pauses import AutoSync
from app.usecases.settling import OTHER_REFUSAL, REFUSALS
from tests.support.people import make_people, make_school
from tests.support.server import LocalServer, local_server
from tests.support.stores import new_store


@pytest.fixture
def server(tmp_path: Path) -> Iterator[LocalServer]:
    """A server on this machine."""
    with local_server(str(tmp_path / "server")) as made:
        yield made


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A facilitator with a school and three colleagues, not connected to anything."""
    store = new_store(tmp_path / "own")
    school = make_school(store)
    (person, *_others) = make_people(store, school, 3)
    introduce(store, Identity(person.id, school, "facilitator"))
    made = Desk(store, tmp_path / "own", person.id, school)
    yield made
    close_store(store)


def colleague(tmp_path: Path, server: LocalServer, name: str) -> Desk:
    """Another computer of the same school, with everything the server has."""
    store = new_store(tmp_path / "other")
    desk = Desk(store, tmp_path / "other")
    desk.syncing.connect(server.url, server.invite(school=name))
    desk.syncing.sync_now()
    return desk


def test_without_a_server_nothing_is_claimed(desk: Desk) -> None:
    """A profile without a server has no server and no contact, and everything waits; exchanging says why it cannot."""
    picture = desk.syncing.picture()
    assert (picture.is_enrolled, picture.unsent, picture.last_contact, picture.attempts) == (False, 4, None, ())
    with pytest.raises(NotEnrolled):
        desk.syncing.sync_now()


def test_connecting_and_exchanging_is_told_from_receipts(desk: Desk, server: LocalServer) -> None:
    """After an exchange the picture has the server's receipt: what was sent, and the server's time."""
    desk.syncing.connect(server.url, server.invite(school="Шырақ мектебі"))
    assert desk.syncing.picture().unsent == 4
    moved: list[int] = []
    desk.syncing.sync_now(progress=lambda tally: moved.append(tally.settled))
    picture = desk.syncing.picture()
    assert (picture.server, picture.unsent, picture.oldest_unsent) == (server.url, 0, None)
    assert [(attempt.outcome, attempt.sent) for attempt in picture.attempts] == [("done", 4)]
    assert picture.last_contact is not None
    assert moved


def test_a_wrong_code_leaves_the_profile_alone(desk: Desk, server: LocalServer) -> None:
    """A code nobody gave out connects nothing."""
    with pytest.raises(WrongCode):
        desk.syncing.connect(server.url, "AAAAA-AAAAA")
    assert not desk.syncing.picture().is_enrolled


def test_a_failed_exchange_is_kept_as_an_attempt(desk: Desk, server: LocalServer) -> None:
    """A server that is gone leaves a receipt that says so, and everything still waits."""
    desk.syncing.connect(server.url, server.invite(school="Шырақ мектебі"))
    with desk.store.transaction() as connection:
        known = local.read(connection, "server")
        local.write(connection, "server", known | {"url": "http://127.0.0.1:9"})
    with pytest.raises(Unreachable):
        desk.syncing.sync_now()
    picture = desk.syncing.picture()
    assert [attempt.outcome for attempt in picture.attempts] == ["Unreachable"]
    assert picture.unsent == 4


def test_stopping_keeps_what_arrived(desk: Desk, server: LocalServer) -> None:
    """An exchange that is stopped says so, and the next one goes on."""
    desk.syncing.connect(server.url, server.invite(school="Шырақ мектебі"))
    stop = Event()
    stop.set()
    with pytest.raises(Cancelled):
        desk.syncing.sync_now(stop)
    desk.syncing.sync_now()
    assert [attempt.outcome for attempt in desk.syncing.picture().attempts] == ["done", "Cancelled"]
    assert desk.syncing.picture().unsent == 0


def test_a_silent_line_is_stopped_at_once(desk: Desk, server: LocalServer) -> None:
    """Who stops an exchange whose server says nothing does not wait for the line; it is told as stopped."""
    desk.syncing.connect(server.url, server.invite(school="Шырақ мектебі"))
    stop, connected = Event(), Event()
    with socket.create_server(("127.0.0.1", 0)) as silent:
        with desk.store.transaction() as connection:
            known = local.read(connection, "server")
            url = f"http://127.0.0.1:{silent.getsockname()[1]}"
            local.write(connection, "server", known | {"url": url})

        def stop_when_asked() -> None:
            line, _address = silent.accept()
            with line:
                line.recv(65536)
                stop.set()
                desk.syncing.interrupt()
                connected.wait(60)

        with ThreadPoolExecutor() as threads:
            waiting = threads.submit(stop_when_asked)
            with pytest.raises(Cancelled):
                desk.syncing.sync_now(stop)
            connected.set()
            waiting.result()
    assert desk.syncing.picture().attempts[0].outcome == "Cancelled"


def clashing(desk: Desk, server: LocalServer, tmp_path: Path) -> tuple[Desk, Id]:
    """Two computers write different positions for the same person without seeing each other."""
    desk.syncing.connect(server.url, server.invite(school="Шырақ мектебі"))
    desk.syncing.sync_now()
    other = colleague(tmp_path, server, desk.store.get(School, desk.school).name_kk)
    other.who = desk.store.all(Person)[1].id
    for one, position in ((desk, "директор"), (other, "тренер")):
        one.people.edit(Person, desk.who, position=position)
    for one in (desk, other, desk):
        one.syncing.sync_now()
    return other, desk.who


@pytest.mark.parametrize("take_other", [False, True])
def test_a_person_decides_which_version_stands(
    desk: Desk, server: LocalServer, tmp_path: Path, take_other: bool
) -> None:
    """Both versions are shown with their authors; the chosen one stands everywhere, and the question is gone."""
    other, person = clashing(desk, server, tmp_path)
    (conflict,) = desk.versions.questions()
    assert conflict.field is not None
    assert conflict.field.name == "position"
    assert {conflict.first.value, conflict.other.value} == {"директор", "тренер"}
    assert conflict.first.author_name != conflict.other.author_name
    assert conflict.first.is_here != conflict.other.is_here
    wanted = conflict.other.value if take_other else conflict.first.value
    desk.versions.settling(conflict.id, Choice.OTHER if take_other else Choice.NOW).do()
    desk.syncing.sync_now()
    other.syncing.sync_now()
    assert [one.store.get(Person, person).position for one in (desk, other)] == [wanted, wanted]
    assert [one.syncing.picture().conflicts for one in (desk, other)] == [0, 0]
    close_store(other.store)


def test_a_deletion_against_an_edit_is_asked_about(desk: Desk, server: LocalServer, tmp_path: Path) -> None:
    """When one deletes what another goes on writing, the record can be brought back whole."""
    desk.syncing.connect(server.url, server.invite(school="Шырақ мектебі"))
    desk.syncing.sync_now()
    other = colleague(tmp_path, server, "Шырақ мектебі")
    victim = desk.store.all(Person)[2]
    with desk.store.work(author=desk.who) as work:
        work.delete(Person, victim.id)
    desk.syncing.sync_now()
    with other.store.work() as work:
        work.save(replace(victim, note="Келесі аптада кездесеміз"))
    other.syncing.sync_now()
    desk.syncing.sync_now()
    question = next(conflict for conflict in desk.versions.questions() if conflict.field is None)
    assert (question.first.value, question.other.value) == (True, False)
    desk.versions.settling(question.id, Choice.OTHER).do()
    assert desk.store.get(Person, victim.id).note == "Келесі аптада кездесеміз"
    close_store(other.store)


def test_refused_changes_have_a_reason_in_words(desk: Desk) -> None:
    """A refusal names the record, its fields and a reason with advice; an unknown code has a sentence too."""
    with desk.store.transaction() as connection:
        connection.execute(text("UPDATE change_log SET state = 'refused', code = 'no_right' WHERE n = 2"))
        connection.execute(text("UPDATE change_log SET state = 'refused', code = 'new one' WHERE n = 3"))
    newer, older = desk.settling.refused()
    assert (older.label, older.title, older.reason) == ("Person", "Ахметова Әсел", REFUSALS["no_right"])
    assert "Surname" in older.fields
    assert newer.reason == OTHER_REFUSAL
    assert desk.syncing.picture().to_settle == 2


def test_pauses_follow_what_happened() -> None:
    """Soon after an edit, later after each failure, calmly when all is well, and never by itself when it is by hand."""
    auto = AutoSync(10)
    failures = [auto.failed() for _ in range(8)]
    assert all(pause is not None for pause in failures)
    assert failures[0] < 6 < 100 < failures[-1]  # type: ignore[operator]
    assert 9 * 60 <= (auto.succeeded() or 0) <= 11 * 60
    assert (auto.stirred() or 0) <= 20
    assert (auto.failed(at_least=300) or 0) >= 300
    by_hand = AutoSync(0)
    assert (by_hand.stirred(), by_hand.succeeded(), by_hand.failed(60)) == (None, None, None)
