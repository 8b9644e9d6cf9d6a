"""Coming to a server with an invitation by post: late, lost, twice, too old, somebody else's, or tampered with."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.invitation import Invitation, Refusal
from app.domain.problems import AnotherServer, InvitationDamaged, NotAnInvitation, NotEnrolled, NotPost
from app.storage import devices, invitations
from app.storage.opening import close_store
from app.sync import invitation, signing
from app.sync.post_files import read_envelopes
from app.usecases import serving_admin, serving_post
from app.usecases.desk import Desk
from app.usecases.identity import Identity, identity_of, introduce
from app.usecases.invitations import from_place, from_text
from app.usecases.inviting import invitation_text, write_invitation
from app.usecases.own_server import server_of
from tests.support.people import make_people, make_school
from tests.support.server import LocalServer, local_server
from tests.support.stores import new_store

DAY_MS = 86_400_000
KEY = signing.new_private_key()
KNOWN = Invitation(
    "https://sync.example.kz", signing.public_key(KEY), "0123456789", "teacher", "KZ-19", b"s" * 16,
    "Ақсу орта мектебі", 1_800_000_000_000,
)  # fmt: skip
TEXT = invitation.write(KNOWN, KEY)


class Village:
    """Machines that never see the server, and somebody who carries files between them."""

    def __init__(self, server: LocalServer, folder: Path) -> None:
        self.server, self.folder = server, folder
        self.desks: list[Desk] = []
        self.days = 0

    def now_ms(self) -> int:
        """The server's time, some days on."""
        return self.server.server.now_ms() + self.days * DAY_MS

    def invite(self, school: str = "Ақсу") -> Invitation:
        """An invitation as a machine reads it."""
        made = serving_admin.invite(
            self.server.store, role="teacher", school=school, region_code="KZ-19", now_ms=self.server.server.now_ms()
        )  # fmt: skip
        text = invitation_text(self.server.store, made, self.server.url, self.now_ms())
        return from_place(write_invitation(self.folder / made.code, text))

    def machine(self, name: str) -> Desk:
        """A school with three people and no server."""
        store = new_store(self.folder / name)
        school = make_school(store)
        person = make_people(store, school, 3)[0]
        introduce(store, Identity(person.id, school, "facilitator"))
        self.desks.append(Desk(store, self.folder / name, person.id, school))
        return self.desks[-1]

    def request(self, desk: Desk, name: str) -> Path:
        """What a machine writes for the post."""
        file = self.folder / f"{name}.shyraq-post"
        assert desk.stick.write_file(file).asks_in
        return file

    def answer(self, request: Path) -> Path:
        """What an operator makes of it."""
        return serving_post.take(self.server.store, request, self.now_ms).place


@pytest.fixture
def village(tmp_path: Path) -> Iterator[Village]:
    """A server, and nobody let in."""
    with local_server(str(tmp_path / "server")) as server:
        made = Village(server, tmp_path)
        yield made
        for desk in made.desks:
            close_store(desk.store)


def unsent(desk: Desk) -> int:
    """Changes that wait."""
    return desk.syncing.picture().unsent


def test_let_in_by_post(village: Village) -> None:
    """After an answer came by file the profile is a device of the server, and its work waits to be sent as before."""
    desk, waiting = village.machine("a"), 4
    desk.syncing.joining.keep(village.invite())
    taken = desk.stick.read_file(village.answer(village.request(desk, "request")))
    assert taken.let_in
    assert (desk.store.device, identity_of(desk.store).role, unsent(desk)) == (1, "teacher", waiting)
    assert desk.syncing.joining.standing() is None
    known = server_of(desk.store)
    assert known is not None
    assert known["url"] == village.server.url
    desk.syncing.sync_now()
    assert unsent(desk) == 0


def test_a_lost_answer_is_asked_for_again(village: Village) -> None:
    """However often the same request goes out, each copy gets the same answer, and any one of them is good."""
    desk = village.machine("a")
    desk.syncing.joining.keep(village.invite())
    village.answer(village.request(desk, "lost"))
    make_people(desk.store, desk.school, 2)
    second, third = village.request(desk, "second"), village.request(desk, "third")
    heads = {next(read_envelopes(file)).head.request for file in (second, third)}
    assert len(heads) == 1
    village.days = 30
    late = village.answer(third)
    assert desk.stick.read_file(village.answer(second)).let_in
    assert not desk.stick.read_file(late).let_in
    assert village.server.count("device") == 1


def test_an_invitation_ends_by_the_clock_of_the_server(village: Village) -> None:
    """A request that arrives too late is refused in words that come home; nothing that waits is touched."""
    desk = village.machine("a")
    desk.syncing.joining.keep(village.invite())
    before, request = unsent(desk), village.request(desk, "request")
    village.days = 8
    taken = desk.stick.read_file(village.answer(request))
    assert (taken.turned_away, taken.let_in, unsent(desk)) == (Refusal.TOO_OLD, False, before)
    standing = desk.syncing.joining.standing()
    assert standing is not None
    assert standing.refusal is Refusal.TOO_OLD
    with pytest.raises(NotEnrolled):  # what was turned away is not asked again and again
        desk.stick.write_file(village.folder / "again.shyraq-post")
    village.days = 0
    desk.syncing.joining.keep(village.invite())
    assert desk.stick.read_file(village.answer(village.request(desk, "new"))).let_in


def test_a_second_machine_is_turned_away(village: Village) -> None:
    """Two machines with the same file: the first is let in, the other is told so, by post as on the line."""
    first, second, one = village.machine("a"), village.machine("b"), village.invite()
    for desk in (first, second):
        desk.syncing.joining.keep(one)
    assert first.stick.read_file(village.answer(village.request(first, "first"))).let_in
    assert second.stick.read_file(village.answer(village.request(second, "second"))).turned_away is Refusal.USED
    assert server_of(second.store) is None


def test_an_answer_is_for_one_machine(village: Village) -> None:
    """An answer that reaches another machine is carried by it and lets nobody in."""
    first, second = village.machine("a"), village.machine("b")
    for desk in (first, second):
        desk.syncing.joining.keep(village.invite())
        village.request(desk, "any")
    answer = village.answer(village.request(first, "first"))
    taken = second.stick.read_file(answer)
    assert (taken.let_in, taken.collected) == (False, 1)


def test_let_in_on_the_line_meanwhile(village: Village) -> None:
    """An answer that comes when a line was faster says nothing new, and is not carried about either."""
    desk = village.machine("a")
    one = village.invite()
    desk.syncing.joining.keep(one)
    answer = village.answer(village.request(desk, "request"))
    assert desk.syncing.joining.connect(one).device == 1
    taken = desk.stick.read_file(answer)
    assert (taken.let_in, taken.collected, desk.store.device) == (False, 0, 1)


def test_a_device_the_server_forgot_comes_back_by_post(village: Village) -> None:
    """A device that a restored server does not know any more gets in again with a new invitation."""
    desk = village.machine("a")
    desk.syncing.connect(village.server.url, village.server.invite())
    with village.server.store.transaction() as connection:
        devices.skip_numbers(connection, 10)
        connection.exec_driver_sql("DELETE FROM device_stream")
        connection.exec_driver_sql("DELETE FROM device")
    desk.syncing.joining.keep(village.invite())
    assert desk.stick.read_file(village.answer(village.request(desk, "request"))).let_in
    assert (desk.store.device, unsent(desk)) == (12, 4)


def test_work_of_one_server_is_not_taken_to_another(village: Village) -> None:
    """An invitation of another server is refused before anything is kept or asked."""
    desk = village.machine("a")
    desk.syncing.connect(village.server.url, village.server.invite())
    with pytest.raises(AnotherServer):
        desk.syncing.joining.keep(KNOWN)
    assert desk.syncing.joining.standing() is None


def test_guessing_by_post_costs_tries(village: Village) -> None:
    """A request with a wrong second half of a code is answered as unknown, and five of them end the invitation."""
    one = village.invite()
    wrong = replace(one, code=one.code[:-1] + ("0" if one.code[-1] != "0" else "1"))
    for number in range(invitations.TRIES):
        desk = village.machine(f"guesser {number}")
        desk.syncing.joining.keep(wrong)
        taken = desk.stick.read_file(village.answer(village.request(desk, f"guess {number}")))
        assert taken.turned_away is Refusal.UNKNOWN
    honest = village.machine("honest")
    honest.syncing.joining.keep(one)
    taken = honest.stick.read_file(village.answer(village.request(honest, "honest")))
    assert taken.turned_away is Refusal.UNKNOWN


def test_a_harmed_answer_changes_nothing(village: Village) -> None:
    """A byte that changed on the way is noticed, and the next copy of the answer lets the profile in."""
    desk = village.machine("a")
    desk.syncing.joining.keep(village.invite())
    answer = village.answer(village.request(desk, "request"))
    whole = answer.read_bytes()
    for place in range(len(whole) - 1, 20, -len(whole) // 12):
        answer.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        with suppress(NotPost):
            assert not desk.stick.read_file(answer).let_in
        assert server_of(desk.store) is None
    answer.write_bytes(whole)
    assert desk.stick.read_file(answer).let_in


def _last_bits_alone(changed: str) -> bool:
    """The last letter holds bits that say nothing."""
    return changed[:-1].upper() == TEXT[:-1] and read_bytes(changed) == read_bytes(TEXT)


def read_bytes(text: str) -> bytes:
    """What the letters of an invitation stand for."""
    code = text.upper().removeprefix(invitation.PREFIX)
    with suppress(binascii.Error):
        return base64.b32decode(code + "=" * (-len(code) % 8))
    return b""


@given(st.integers(0, len(TEXT) - 1), st.characters(min_codepoint=33, max_codepoint=126))
def test_a_changed_letter_is_noticed(place: int, letter: str) -> None:
    """Whatever letter of an invitation is changed, it is refused in words or says what it said before."""
    changed = TEXT[:place] + letter + TEXT[place + 1 :]
    if changed.upper() == TEXT or _last_bits_alone(changed):
        assert from_text(changed) == KNOWN
        return
    with pytest.raises((InvitationDamaged, NotAnInvitation)):
        from_text(changed)


@given(st.integers(0, len(TEXT) - 1))
def test_a_cut_invitation_is_noticed(length: int) -> None:
    """The beginning of an invitation is none."""
    with pytest.raises((InvitationDamaged, NotAnInvitation)):
        from_text(TEXT[:length])


@pytest.mark.parametrize("wrap", [
    str.lower,
    lambda text: f"Сізге шақыру:\n{text}\nтелефоннан жіберілді",
    lambda text: "\n".join(text[at : at + 40] for at in range(0, len(text), 40)),
])  # fmt: skip
def test_what_stands_around_an_invitation_is_passed_over(wrap: Callable[[str], str]) -> None:
    """Small letters, broken lines, and words before and behind do no harm to a pasted invitation."""
    assert from_text(wrap(TEXT)) == KNOWN


@given(st.text(max_size=40), st.text(max_size=120), st.one_of(st.none(), st.binary(min_size=16, max_size=16)))
def test_an_invitation_says_what_was_written(address: str, name: str, school: bytes | None) -> None:
    """Everything in an invitation is read as it was written, in any script."""
    told = replace(KNOWN, address=address, school_name=name, school=school)
    assert from_text(invitation.write(told, KEY)) == told
