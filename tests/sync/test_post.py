"""The exchange by post in a world of real machines: stories in which something is late, cut, forged or secret."""

from __future__ import annotations

import dataclasses
import random
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from app.domain.records.people import Person
from app.domain.text import KAZAKH_ALPHABET
from app.storage import devices, local, questions, receipts
from app.sync import signing, wire
from app.sync.envelope import EnvelopeReader, Head, Kind, name_of, write_envelope
from app.sync.post import ROAD, PostSession, Verdict
from app.sync.post_serving import serve_envelope
from app.sync.rules import RULES
from app.sync.serving import Rejected
from app.sync.wire_packing import unsqueeze
from tests.support.stores import copy_profile
from tests.support.world import Device
from tests.sync.steps import pending
from tests.sync.test_rules_are_needed import DAY, Region, a_region

WORDS = "Құпия жазба"


@pytest.fixture
def region(tmp_path: Path) -> Iterator[Region]:
    """Two machines of one school, in step with the server."""
    with a_region(tmp_path, RULES) as made:
        yield made


def post(device: Device) -> PostSession:
    """The post of a machine."""
    return PostSession(device.store, device.session)


def asked(device: Device) -> bytes:
    """A question, as it lies on a stick."""
    return b"".join(post(device).ask().parts)


def served(region: Region, question: bytes) -> bytes:
    """The answer to it."""
    return b"".join(serve_envelope(region.world.server, [question]))


def by_post(region: Region, device: Device) -> Verdict:
    """There and back."""
    return post(device).read([served(region, asked(device))])[0]


def test_there_and_back(region: Region) -> None:
    """A school that never has a line agrees with the others by post alone, and its receipt tells what was confirmed."""
    region.write(region.a, "пошта")
    assert by_post(region, region.a) is Verdict.TAKEN
    assert pending(region.a) == 0
    region.b.sync_all()
    region.write(region.b, "жауап")
    region.b.sync_all()
    assert by_post(region, region.a) is Verdict.TAKEN
    assert region.agrees("жауап")
    with region.a.store.reading() as connection:
        kept = [r for r in receipts.latest(connection) if r.detail == ROAD]
    # What came with the first answer is the grant of the other machine.
    assert [(r.sent, r.received) for r in kept] == [(0, 1), (1, 1)]
    assert region.a.sync().idle


def test_nothing_counts_before_the_answer(region: Region) -> None:
    """What was put on a stick waits until the answer came back, and the line may hand it in meanwhile."""
    region.write(region.a, "күтеді")
    question = asked(region.a)
    assert pending(region.a) == 1
    region.a.sync_all()
    with region.a.store.reading() as connection:
        newest = questions.newest(connection)
    assert newest is not None
    assert newest.state == questions.OVERTAKEN
    answer = served(region, question)
    assert post(region.a).read([answer])[0] is Verdict.OLD
    assert region.a.sync().idle


def test_an_answer_twice(region: Region) -> None:
    """The same answer read again changes nothing and leaves no second receipt."""
    region.write(region.a, "екі рет")
    answer = served(region, asked(region.a))
    assert post(region.a).read([answer])[0] is Verdict.TAKEN
    assert post(region.a).read([answer])[0] is Verdict.OLD
    with region.a.store.reading() as connection:
        assert sum(r.detail == ROAD for r in receipts.latest(connection)) == 1


def test_a_question_twice_and_late(region: Region) -> None:
    """A question handed in again long after newer ones brings nothing back that was replaced meanwhile."""
    region.write(region.a, "ескі")
    old = asked(region.a)
    served(region, old)
    region.a.sync_all()
    region.b.sync_all()
    region.write(region.b, "жаңа")
    region.b.sync_all()
    served(region, old)
    region.at_rest()
    assert region.agrees("жаңа")


def test_a_late_answer_does_not_turn_back_the_clock(region: Region) -> None:
    """An answer that was months on its way tells that the present is later, and not what time it is."""
    answer = served(region, asked(region.a))
    region.world.time.pass_ms(90 * DAY)
    before = region.a.store.clock.now_ms()
    post(region.a).read([answer])
    assert region.a.store.clock.now_ms() == before


def test_a_question_cut_at_every_byte(region: Region) -> None:
    """Wherever a question is cut, the server takes in what is whole or says no, and nothing is lost in the end."""
    dice = random.Random(1)  # noqa: S311 - letters for a test
    region.write(region.a, "".join(dice.choices(KAZAKH_ALPHABET, k=200)))
    question = asked(region.a)
    for at in range(len(question)):
        with suppress(Rejected):
            post(region.a).read([served(region, question[:at])])
    assert by_post(region, region.a) in (Verdict.TAKEN, Verdict.OLD)
    assert pending(region.a) == 0


def test_an_answer_cut_at_every_byte(region: Region) -> None:
    """Wherever an answer is cut, the copy takes over what is whole, and the next question asks for the rest."""
    for number in range(3):
        region.write(region.b, f"жазба {number}")
        region.b.sync_all()
    answer = served(region, asked(region.a))
    for at in range(len(answer)):
        verdict = post(region.a).read([answer[:at]])[0]
        assert verdict is not Verdict.TAKEN or len(answer) - at <= wire.HASH, "all but the digest was there"
    by_post(region, region.a)
    region.at_rest()
    assert region.agrees("жазба 2")


def test_others_answers_and_forgeries(region: Region) -> None:
    """An answer for another device, of another server, altered, or to a question never asked is passed over."""
    answer = served(region, asked(region.a))
    assert post(region.b).read([answer])[0] is Verdict.FOREIGN
    assert post(region.a).read([b""])[0] is Verdict.FOREIGN
    assert post(region.a).read([b"PK\x03\x04 something else"])[0] is Verdict.FOREIGN
    with region.a.store.reading() as connection:
        key = signing.public_key(bytes(local.read(connection, "device_key")))
        newest = questions.newest(connection)
    assert newest is not None
    server = name_of(signing.public_key(region.world.server.private_key))
    head = Head(Kind.ANSWER, server, region.a.number, newest.serial, newest.hash, 0)
    lie = wire.encode_header(wire.AnswerHeader(1, newest.hash, 1, 1, (), (), (), (), (), 0))
    forged = wire.sized(lie) + signing.sign(signing.new_private_key(), lie)
    assert post(region.a).read(write_envelope(head, key, [forged]))[0] is Verdict.FOREIGN
    assert post(region.a).read([answer])[0] is Verdict.TAKEN


def test_forged_questions(region: Region) -> None:
    """Anybody can seal for the server; only what a device signed is taken, under the number that signed it."""
    server = signing.public_key(region.world.server.private_key)
    session, _ = region.a.session.request()
    outside = Head(Kind.QUESTION, name_of(server), region.a.number, 1, session.hash, 0)
    body = session.pieces
    for head, pieces, code in (
        (dataclasses.replace(outside, device=region.b.number), body, "malformed"),
        (dataclasses.replace(outside, request=bytes(16)), body, "malformed"),
        (dataclasses.replace(outside, kind=Kind.ANSWER), body, "malformed"),
        (outside, [body[0][:-1] + bytes([body[0][-1] ^ 1])], "unknown_device"),
        (outside, [], "malformed"),
    ):
        with pytest.raises(Rejected) as refused:
            list(serve_envelope(region.world.server, write_envelope(head, server, pieces)))
        assert refused.value.code == code
    with pytest.raises(Rejected):
        list(serve_envelope(region.world.server, write_envelope(outside, signing.public_key(bytes(32)), body)))


def test_a_device_that_is_shut_out(region: Region) -> None:
    """A revoked device is refused on this road as on the other."""
    question = asked(region.a)
    with region.world.server_store.transaction() as connection:
        devices.shut_out(connection, region.a.number)
    with pytest.raises(Rejected) as refused:
        served(region, question)
    assert refused.value.status == 403


def test_no_word_can_be_read_on_the_way(region: Region) -> None:
    """I22: neither question nor answer holds a word of a record, not even unpacked, and no name of a person."""
    region.write(region.a, WORDS)
    question = asked(region.a)
    answer = served(region, question)
    region.write(region.b, WORDS)
    region.b.sync_all()
    for data in (question, answer, served(region, asked(region.b))):
        for word in (WORDS, "Құпия", "Ақсу", "Бастау", region.a.name * 3):
            assert word.encode() not in data
        for at in range(len(data)):
            with suppress(wire.WireError):
                assert WORDS not in str(unsqueeze(data[at : at + 4000]))


def test_answers_from_an_earlier_life_of_the_server(region: Region) -> None:
    """An answer given before the server was restored, read after the machine heard of that, is old and harmless."""
    region.write(region.a, "бұрын")
    copy = region.world.backup_server()
    answer = served(region, asked(region.a))
    region.world.restore_server(copy)
    region.a.sync_all()
    assert post(region.a).read([answer])[0] is Verdict.OLD
    region.at_rest()
    assert region.agrees("бұрын")


def test_an_answer_to_a_machine_that_was_put_back(region: Region, tmp_path: Path) -> None:
    """A machine restored from a copy does not know its later questions: their answers are passed over."""
    copy = copy_profile(region.a.store, tmp_path / "copy")
    answer = served(region, asked(region.a))
    restored = region.world.open_store(copy, region.a.time)
    try:
        from app.sync.session import ClientSession

        assert PostSession(restored, ClientSession(restored)).read([answer])[0] is Verdict.FOREIGN
    finally:
        restored.writer.dispose()
        restored.reader.dispose()


def test_much_fits_into_one_envelope(region: Region) -> None:
    """Weeks of work, from many starts of the program, go in one question; only what a header cannot list stays."""
    for _ in range(3):
        region.a.restart()
        for number in range(40):
            region.write(region.a, f"{number}")
    one = post(region.a).ask()
    assert one.is_complete
    assert one.ops == pending(region.a) == 120
    answer = served(region, b"".join(one.parts))
    with region.a.store.reading() as connection:
        reader = EnvelopeReader(bytes(local.read(connection, "device_key")))
    assert list(reader.feed(answer))
    assert post(region.a).read([answer])[0] is Verdict.TAKEN
    assert pending(region.a) == 0


def test_first_load_by_stick(region: Region) -> None:
    """A new machine that was let in and never came back online gets its whole school by one stick."""
    newcomer = region.world.add_device("c", [region.school])
    assert by_post(region, newcomer) is Verdict.TAKEN
    assert newcomer.store.get(Person, region.person).surname == "Бастау"
