"""Help over the phone with a real server: the right people get an answer, and only this computer is opened by it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.phone_help import new_question
from app.domain.problems import DeviceUnknown, NotEnrolled, NotTheirQuestion, NotYoursToHelp, ServerFault
from app.paths import Profile
from app.storage.pin_file import PinFile
from app.sync import signing
from app.sync.http_remote import HttpRemote
from app.sync.phone_help import HelpRequest, encode_request, help_secret
from app.usecases import serving_admin
from app.usecases.own_server import may_help
from app.usecases.phone_help import answer_for
from app.usecases.seats import Entrance
from tests.support.server import Client, LocalServer

MakeClient = Callable[..., Client]


def let_in(server: LocalServer, client: Client, role: str, school: str = "Ақсу", region: str = "KZ-19") -> int:
    """Enrol the client and give its number."""
    return client.enroll(server.url, server.invite(role, school, region)).device


def test_both_sides_share_a_secret_nobody_else_has() -> None:
    """A device and a server compute the same from each other's public keys; a third key gives something else."""
    device, server, third = (signing.new_private_key() for _ in range(3))
    shared = help_secret(device, signing.public_key(server))
    assert shared == help_secret(server, signing.public_key(device))
    assert shared != help_secret(third, signing.public_key(server))
    assert shared != help_secret(third, signing.public_key(device))


def test_a_forgotten_pin_is_solved_over_the_phone(server: LocalServer, client: MakeClient, tmp_path: Path) -> None:
    """The coordinator types what the closed place shows; the answer opens it once, and the server knows who helped."""
    teacher, coordinator = client("teacher", "Ақсу"), client("coordinator")
    let_in(server, teacher, "teacher")
    helper = let_in(server, coordinator, "coordinator", "")
    assert may_help(coordinator.store)
    assert not may_help(teacher.store)
    place = Profile(tmp_path / "teacher")
    PinFile(place.pin).choose("4821")
    teacher.close()

    entrance = Entrance(place)
    asked = entrance.ask()
    assert asked is not None
    device, question = asked
    answer = answer_for(coordinator.store, device, question.lower())
    assert entrance.opens_by(answer)
    assert len(entrance.renew("9999", 0)) == 14
    assert not entrance.opens_by(answer)
    assert PinFile(place.pin).renewed == (("phone", 0),)
    report = serving_admin.device_report(server.store, device)
    assert [each.helper for each in report.helped] == [helper]


def test_the_operator_answers_at_the_server(server: LocalServer, client: MakeClient, tmp_path: Path) -> None:
    """Whoever runs the server answers without a coordinator; a question of another computer is refused."""
    teacher = client("teacher", "Ақсу")
    number = let_in(server, teacher, "teacher")
    teacher.close()
    PinFile(Profile(tmp_path / "teacher").pin).choose("4821")
    entrance = Entrance(Profile(tmp_path / "teacher"))
    asked = entrance.ask()
    assert asked is not None
    assert entrance.opens_by(serving_admin.answer_on_the_phone(server.store, number, asked[1], 5))
    with pytest.raises(NotTheirQuestion):
        serving_admin.answer_on_the_phone(server.store, number, "AAAA-AAAA", 5)
    assert [each.helper for each in serving_admin.device_report(server.store, number).helped] == [0]


def test_who_may_not_help(server: LocalServer, client: MakeClient) -> None:
    """Colleagues, coordinators of other regions and devices that were shut out get no answer; neither do strangers."""
    teacher = client("teacher", "Ақсу")
    number = let_in(server, teacher, "teacher")
    question = new_question(number)
    colleague, stranger, former = client("colleague", "Ақсу"), client("stranger"), client("former")
    let_in(server, colleague, "facilitator")
    let_in(server, stranger, "coordinator", "", "KZ-75")
    serving_admin.shut_out(server.store, let_in(server, former, "coordinator", ""))
    for asker, problem in ((colleague, NotYoursToHelp), (stranger, NotYoursToHelp), (former, DeviceUnknown)):
        with pytest.raises(problem):
            answer_for(asker.store, number, question)
    with pytest.raises(NotEnrolled):
        answer_for(client("nobody", "Ақсу").store, number, question)
    assert serving_admin.device_report(server.store, number).helped == ()


def test_a_forged_request_is_refused(server: LocalServer, client: MakeClient) -> None:
    """A request signed by another key than the helper's, or cut anywhere, is no request."""
    coordinator = client("coordinator")
    helper = let_in(server, coordinator, "coordinator", "")
    request = encode_request(HelpRequest(helper, helper, new_question(helper)), signing.new_private_key())
    remote = HttpRemote(server.url)
    for body in (request, request[:-3], b""):
        with pytest.raises(ServerFault):
            remote.unlock(body)
    remote.close()
