"""A code lets one device in, whatever goes wrong on the way, and guessing leads nowhere."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.ids import GLOBAL_STREAM
from app.domain.invitation import Refusal
from app.domain.invitation_code import read as read_code
from app.domain.problems import (
    AnotherServer,
    NotConnected,
    NotFound,
    ServerBusy,
    SeveralSchools,
    Unreachable,
    WrongCode,
)
from app.domain.records.people import Person
from app.domain.records.schools import School
from app.server.enrolment import Door
from app.server.rate_limit import GuessLimit
from app.storage import devices, grants, invitations, local
from app.storage.admission import Admitted, Newcomer, admit
from app.storage.devices import PROVISIONAL
from app.sync import signing
from app.sync.enrolment import EnrolRequest, decode_answer, encode_request
from app.sync.http_remote import HttpRemote
from app.sync.wire import WireError
from app.usecases import serving_admin
from app.usecases.enrolling import enroll
from app.usecases.identity import identity_of
from app.usecases.own_server import server_of
from tests.support.server import Client, LocalServer, local_server

MakeClient = Callable[..., Client]


def ask(key: bytes, code: str, *, device: int = PROVISIONAL | 7, streams: tuple[tuple[bytes, str], ...] = ()) -> bytes:
    """A request as a device would write it."""
    request = EnrolRequest(code, signing.public_key(key), device, "machine", "1.0", streams)
    return encode_request(request, key)


class LostAnswer(HttpRemote):
    """A line that dies when the server has answered."""

    def enroll(self, request: bytes) -> bytes:
        super().enroll(request)
        raise Unreachable(address=self.address)


def test_a_code_lets_a_device_in(server: LocalServer, client: MakeClient) -> None:
    """A correct code gives the device a number, a role, its school and the key of the server."""
    teacher = client("a", "Ақсу орта мектебі")
    enrolled = teacher.enroll(server.url, server.invite("teacher", "Ақсу орта мектебі").lower())
    assert teacher.school is not None
    assert (enrolled.device, enrolled.role, enrolled.school) == (1, "teacher", teacher.school.id)
    assert teacher.store.device == 1
    assert identity_of(teacher.store).role == "teacher"
    known = server_of(teacher.store)
    assert known is not None
    assert known["server_public_key"] == signing.public_key(server.server.private_key)


def test_what_was_recorded_before_is_sent_afterwards(server: LocalServer, client: MakeClient) -> None:
    """Changes made under the number a profile chose for itself reach the server after it was enrolled."""
    early = client("a", "Ақсу")
    assert early.school is not None
    early.save(Person(id=early.store.new_id(), school_id=early.school.id, surname="Ахметова"))
    early.enroll(server.url, server.invite())
    early.save(Person(id=early.store.new_id(), school_id=early.school.id, surname="Сәрсенов"))
    assert early.sync(server.url).complete
    assert server.count("person") == 2
    assert early.store.counts().get("pending", 0) == 0


def test_a_lost_answer_is_asked_for_again(server: LocalServer, client: MakeClient) -> None:
    """If the answer is lost, the same code works once more for the same device and gives the same number."""
    device = client("a", "Ақсу")
    code = server.invite()
    with pytest.raises(NotConnected):
        enroll(device.store, server.url, code, remote=LostAnswer(server.url))
    assert server_of(device.store) is None
    assert device.enroll(server.url, code).device == 1
    assert server.count("device") == 1


def test_the_same_request_gets_the_same_answer(server: LocalServer) -> None:
    """A request that comes twice is answered twice with the same bytes."""
    door, request = Door(server.server), ask(signing.new_private_key(), server.invite())
    assert door.answer(request, "a") == door.answer(request, "a")


def test_a_code_is_for_one_device(server: LocalServer, client: MakeClient) -> None:
    """A second device gets nothing for a used code."""
    code = server.invite()
    client("a").enroll(server.url, code)
    with pytest.raises(WrongCode):
        client("b").enroll(server.url, code)


def test_five_wrong_tries_end_an_invitation(server: LocalServer) -> None:
    """Whoever knows the first half of a code has five tries for the second; then the right one is worth nothing."""
    code = server.invite()
    wrong = code[:-1] + ("0" if code[-1] != "0" else "1")
    door, key = Door(server.server), signing.new_private_key()
    for _ in range(5):
        with pytest.raises(WrongCode):
            door.answer(ask(key, wrong), "a")
    with pytest.raises(WrongCode):
        door.answer(ask(key, code), "a")


def test_a_code_ends_after_a_week(server: LocalServer) -> None:
    """A code that nobody used for seven days is worth nothing."""
    old, good = (read_code(server.invite()) or "" for _ in range(2))
    now, newcomer = server.server.now_ms(), Newcomer(signing.new_private_key(), PROVISIONAL | 7, "", "", ())
    with server.store.transaction() as connection:
        assert admit(connection, old, newcomer, now + invitations.LIFE_MS + 60_000) is Refusal.TOO_OLD
        assert isinstance(admit(connection, good, newcomer, now + invitations.LIFE_MS - 60_000), Admitted)


def test_guessing_is_slow(server: LocalServer) -> None:
    """After ten wrong codes an address has to wait a minute for each further try; others do not."""
    seconds = [0.0]
    door, key = Door(server.server, lambda: seconds[0]), signing.new_private_key()
    for _ in range(10):
        with pytest.raises(WrongCode):
            door.answer(ask(key, "00000-00000"), "guesser")
    code = server.invite()
    with pytest.raises(ServerBusy) as busy:
        door.answer(ask(key, code), "guesser")
    assert busy.value.facts["seconds"] == 60
    assert door.answer(ask(signing.new_private_key(), code), "somebody else")
    seconds[0] += 60
    with pytest.raises(WrongCode):
        door.answer(ask(key, code), "guesser")


def test_guessing_from_many_places_is_slow_too() -> None:
    """Three hundred wrong codes from anywhere leave one try a second for everybody."""
    limit = GuessLimit(lambda: 0.0)
    for guess in range(300):
        assert limit.wait(f"place {guess}") == 0
        limit.wrong(f"place {guess}")
    assert limit.wait("another place") == 1


def test_a_stolen_key_is_of_no_use(server: LocalServer) -> None:
    """A request that is not signed with the private half of its public key is no request."""
    key, other = signing.new_private_key(), signing.new_private_key()
    request = EnrolRequest(server.invite(), signing.public_key(key), PROVISIONAL | 7, "", "", ())
    with pytest.raises(WireError):
        Door(server.server).answer(encode_request(request, other), "a")


def test_an_answer_belongs_to_its_request(server: LocalServer) -> None:
    """A device takes no answer that was given to another request."""
    key = signing.new_private_key()
    request = ask(key, server.invite())
    answer = Door(server.server).answer(request, "a")
    assert decode_answer(answer, request).device == 1
    with pytest.raises(WireError):
        decode_answer(answer, ask(key, server.invite()))


def test_a_profile_belongs_to_one_server(server: LocalServer, client: MakeClient, tmp_path: Path) -> None:
    """A profile that belongs to a server is not handed over to another one."""
    device = client("a", "Ақсу")
    device.enroll(server.url, server.invite())
    with local_server(str(tmp_path / "other")) as other, pytest.raises(AnotherServer):
        device.enroll(other.url, other.invite())
    assert device.store.device == 1


def test_a_new_school_is_the_one_the_device_brings(server: LocalServer, client: MakeClient) -> None:
    """Several people invited to a school the server does not know yet end up in one school, whoever comes first."""
    codes = [server.invite("teacher", "Ақсу орта мектебі") for _ in range(2)]
    first, second = client("a", "Ақсу орта мектебі"), client("b", "АҚСУ  орта мектебі")
    assert first.school is not None
    assert first.enroll(server.url, codes[0]).school == first.school.id
    assert second.enroll(server.url, codes[1]).school == first.school.id


def test_a_second_school_of_the_same_name_confuses_nobody(server: LocalServer, client: MakeClient) -> None:
    """If a newcomer had typed the school once more before, later invitations still lead to the first one."""
    first, second = client("a", "Ақсу"), client("b", "Ақсу")
    for one in (first, second):
        one.enroll(server.url, server.invite("teacher", "Ақсу"))
        one.sync(server.url)
    assert server.count("school") == 2
    assert first.school is not None
    assert client("c").enroll(server.url, server.invite("teacher", "ақсу")).school == first.school.id


def test_an_unclear_school_is_asked_for(server: LocalServer, client: MakeClient) -> None:
    """If several schools bear a name and no invitation has said which, the operator is told their numbers."""
    one = client("a", "Ақсу")
    one.save(School(id=one.store.new_id(), name_kk="Ақсу"))
    one.enroll(server.url, server.invite("teacher", "Көксу"))
    one.sync(server.url)
    with pytest.raises(SeveralSchools):
        server.invite("teacher", "Ақсу")
    assert one.school is not None
    assert client("b").enroll(server.url, server.invite("teacher", one.school.id.hex())).school == one.school.id
    with pytest.raises(NotFound):
        server.invite("teacher", "0" * 32)


def test_nobody_takes_a_school_by_naming_it(server: LocalServer, client: MakeClient) -> None:
    """A device that says it has the school of others does not hold it."""
    first = client("a", "Ақсу")
    first.enroll(server.url, server.invite(school="Ақсу"))
    assert first.school is not None
    request = ask(signing.new_private_key(), server.invite(school="Көксу"), streams=((first.school.id, "Көксу"),))
    Door(server.server).answer(request, "a")
    with server.store.reading() as connection:
        assert grants.streams_of(connection, 2) == [GLOBAL_STREAM]


def test_nobody_writes_under_the_number_of_another(server: LocalServer, client: MakeClient) -> None:
    """A number a server gave to another device is not taken as one's own earlier number."""
    client("a").enroll(server.url, server.invite())
    Door(server.server).answer(ask(signing.new_private_key(), server.invite(), device=1), "a")
    with server.store.reading() as connection:
        second = devices.find(connection, 2)
    assert second is not None
    assert not second.writes_as(1)


def test_a_coordinator_holds_the_schools_of_the_region(server: LocalServer, client: MakeClient) -> None:
    """A coordinator reads every school of the region, also one whose record does not name the region yet."""
    here, there, office = client("here", "Ақсу"), client("there", "Көксу"), client("office")
    here.enroll(server.url, server.invite("facilitator", "Ақсу", "KZ-19"))
    there.enroll(server.url, server.invite("facilitator", "Көксу", "KZ-10"))
    number = office.enroll(server.url, server.invite("coordinator", "", "KZ-19")).device
    assert here.school is not None
    with server.store.reading() as connection:
        assert grants.streams_of(connection, number) == [GLOBAL_STREAM, here.school.id]


def test_a_device_that_comes_back_keeps_its_number(server: LocalServer, client: MakeClient) -> None:
    """A device that was shut out and invited again is the same device; no number is given twice."""
    device = client("a", "Ақсу")
    device.enroll(server.url, server.invite())
    serving_admin.shut_out(server.store, 1)
    again = device.enroll(server.url, server.invite("teacher"))
    assert (again.device, again.role) == (1, "teacher")
    with server.store.transaction() as connection:
        devices.skip_numbers(connection, 100)
    assert client("b").enroll(server.url, server.invite()).device == 102


def test_the_key_is_kept_before_it_is_sent(server: LocalServer, client: MakeClient) -> None:
    """A program that dies between answer and commit has the key with which it can ask again."""
    device = client("a")
    code = server.invite()
    with pytest.raises(Unreachable):
        enroll(device.store, server.url, code, remote=LostAnswer(server.url))
    with device.store.reading() as connection:
        key = local.read(connection, "device_key")
    with server.store.reading() as connection:
        assert devices.find_by_key(connection, signing.public_key(key)) is not None
