"""What an exchange costs and what it is worth: estimate, budget, receipts, the risk without one; over a real server."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from app.domain.problems import AnotherServer, BudgetSpent
from app.domain.records.attachments import Attachment
from app.domain.records.people import Person
from app.domain.records.schools import School
from app.paths import Profile
from app.settings import DATA_BUDGET, PHOTOS, Settings
from app.storage import data_spent, outbox
from app.storage.opening import close_store
from app.storage.packing import pack
from app.sync.estimate import ENVELOPE, size_to_send
from app.sync.session import ClientSession
from app.usecases import copy_away
from app.usecases.attachments import NewFile, Place
from app.usecases.copy_away import save_elsewhere
from app.usecases.desk import Desk
from app.usecases.identity import Identity, introduce
from app.usecases.paper_registry import papers_of
from app.usecases.receipt_papers import of_receipt
from tests.support.people import make_people, make_school
from tests.support.server import LocalServer, local_server
from tests.support.stores import new_store

NUMBERS = count()
KAZAKH = "абвгғдежзийкқлмнңоөпрстуүұфхһцчшыіьэюя ,."


@pytest.fixture
def server(tmp_path: Path) -> Iterator[LocalServer]:
    """A server on this machine."""
    with local_server(str(tmp_path / "server")) as made:
        yield made


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A facilitator with a school and three colleagues, not connected to anything."""
    made = new_desk(tmp_path / "own")
    yield made
    close_store(made.store)


def new_desk(folder: Path) -> Desk:
    """A profile with a school and three people: four changes."""
    store = new_store(folder)
    school = make_school(store)
    (person, *_others) = make_people(store, school, 3)
    introduce(store, Identity(person.id, school, "facilitator"))
    return Desk(store, folder, person.id, school)


def add_photo(desk: Desk) -> None:
    """A photo on which nobody is seen: it may travel."""
    desk.attachments.add(Place.of(desk.school), NewFile("a.jpg", bytes(1000), "image/jpeg", 4, 3))
    (photo,) = desk.store.all(Attachment)
    desk.attachments.edit(photo.id, has_people=False)


def connect(desk: Desk, server: LocalServer) -> None:
    """Let the profile into the server."""
    desk.syncing.connect(server.url, server.invite(school=desk.store.get(School, desk.school).name_kk))


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(notes=st.lists(st.text(KAZAKH, max_size=400), min_size=1, max_size=40), copies=st.sampled_from([1, 40]))
def test_the_estimate_is_near_what_is_sent(tmp_path: Path, notes: list[str], copies: int) -> None:
    """What waits is said right within a factor of two, also when it is more than is packed for the estimate."""
    folder = tmp_path / str(next(NUMBERS))
    desk = new_desk(folder)
    with desk.store.reading() as connection:
        before = outbox.unsent_count(connection)
    person = desk.store.all(Person)[0]
    for _ in range(copies):
        for place, note in enumerate(notes):
            with desk.store.work() as work:
                work.save(replace(person, note=f"{place} {note}"))
    with desk.store.reading() as connection:
        assert outbox.unsent_count(connection) > before
        said = size_to_send(connection) - ENVELOPE
        sent = sum(len(frame) for frame in _frames(desk))
    close_store(desk.store)
    assert sent / 2 <= said <= sent * 2


def _frames(desk: Desk) -> list[bytes]:
    from app.sync.keys import key_reader
    from app.sync.wire_frames import encode_ops

    with desk.store.reading() as connection:
        return [encode_ops(batch, key_reader(connection)) for batch in outbox.batches(connection)]


def test_the_price_goes_with_what_waits(desk: Desk, server: LocalServer) -> None:
    """The price names what waits, and nothing once the server has it; a photo that may leave has its size in it."""
    connect(desk, server)
    assert desk.syncing.outlook().cost.text > ENVELOPE
    desk.syncing.sync_now()
    assert (desk.syncing.outlook().cost.size, desk.syncing.outlook().cost.photos) == (0, 0)
    add_photo(desk)
    cost = desk.syncing.outlook().cost
    assert (cost.photos, cost.photo_bytes, cost.photos_held) == (1, 1000, 0)
    Settings(Profile(desk.folder).settings).set(PHOTOS, "stick")
    cost = desk.syncing.outlook().cost
    assert (cost.photos, cost.photo_bytes, cost.photos_held) == (0, 0, 1)


def test_each_change_stands_in_exactly_one_receipt(desk: Desk, server: LocalServer) -> None:
    """Receipts are numbered from one, add up to what the server took in, and hold a signature that fits."""
    connect(desk, server)
    desk.syncing.sync_now()
    desk.syncing.sync_now()
    desk.people.edit(Person, desk.who, note="Келесі аптада кездесеміз")
    desk.syncing.sync_now()
    receipts = desk.hand_ins.latest()
    assert [receipt.number for receipt in receipts] == [2, 1]
    assert [receipt.left for receipt in receipts] == [0, 0]
    with desk.store.reading() as connection:
        absorbed = connection.scalar(text("SELECT count(*) FROM change_log WHERE state = 'absorbed'"))
    assert sum(receipt.changes for receipt in receipts) == absorbed
    assert dict(receipts[0].kinds) == {"Person": 1}
    assert all(receipt.is_signed and receipt.is_server_time for receipt in receipts)
    assert receipts[0].mark != receipts[1].mark
    assert desk.syncing.picture().handed_in == 2


def test_a_receipt_that_was_changed_is_signed_no_more(desk: Desk, server: LocalServer) -> None:
    """A signature that does not fit what stands beside it is not shown as one."""
    connect(desk, server)
    desk.syncing.sync_now()
    with desk.store.transaction() as connection:
        proof = bytes(connection.scalar(text("SELECT proof FROM hand_in")))
        broken = proof[:-70] + bytes([proof[-70] ^ 1]) + proof[-69:]
        connection.execute(text("UPDATE hand_in SET proof = :proof"), {"proof": broken})
    assert not desk.hand_ins.one(1).is_signed


def test_a_receipt_left_open_goes_on_with_the_next_exchange(desk: Desk, server: LocalServer) -> None:
    """What a power cut left without an end is finished by the next exchange, under the same number."""
    connect(desk, server)
    desk.syncing.sync_now()
    with desk.store.transaction() as connection:
        connection.execute(text("UPDATE hand_in SET left_over = NULL, proof = NULL"))
    assert desk.hand_ins.one(1).left is None
    desk.people.edit(Person, desk.who, note="Тағы бір жазба")
    desk.syncing.sync_now()
    (receipt,) = desk.hand_ins.latest()
    assert (receipt.number, receipt.changes, receipt.left) == (1, 5, 0)


def test_refused_changes_are_in_no_receipt(desk: Desk, server: LocalServer) -> None:
    """Work the server would not take is neither counted nor said to be there."""
    connect(desk, server)
    desk.syncing.sync_now()
    with desk.store.transaction() as connection:
        connection.execute(text("UPDATE change_log SET state = 'refused', code = 'no_right' WHERE n = 2"))
    desk.people.edit(Person, desk.who, note="Жазба")
    desk.syncing.sync_now()
    assert desk.hand_ins.latest()[0].left == 1
    assert desk.syncing.outlook().risk.changes == 1


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_a_receipt_is_a_paper(desk: Desk, server: LocalServer, language: str) -> None:
    """The paper has number, numbers and the mark of the signature; the list is among the papers of the profile."""
    connect(desk, server)
    desk.syncing.sync_now()
    one, listed = of_receipt(desk, 1, language)
    receipt = desk.hand_ins.one(1)
    words = str(one.make(language).blocks)
    assert "1" in one.title
    assert receipt.mark in words
    assert server.url in words
    assert receipt.mark in str(listed.make(language).blocks)
    assert listed.title in {paper.name for paper in papers_of(desk, language)}


def test_a_spent_budget_stops_what_goes_by_itself(desk: Desk, server: LocalServer) -> None:
    """With the data of the day used up nothing goes by itself and no attempt is noted; by hand text goes."""
    connect(desk, server)
    Settings(Profile(desk.folder).settings).set(DATA_BUDGET, 1)
    with desk.store.transaction() as connection:
        data_spent.add(connection, desk.today().toordinal(), 1_000_000)
    with pytest.raises(BudgetSpent):
        desk.syncing.sync_now(by_hand=False)
    assert (desk.syncing.picture().is_spent, desk.syncing.picture().attempts) == (True, ())
    desk.syncing.sync_now()
    assert desk.syncing.picture().unsent == 0


def test_photos_wait_before_texts_do(desk: Desk, server: LocalServer) -> None:
    """When only the part for text is left of the day, texts go by themselves and photos wait for tomorrow."""
    connect(desk, server)
    add_photo(desk)
    Settings(Profile(desk.folder).settings).set(DATA_BUDGET, 1)
    with desk.store.transaction() as connection:
        data_spent.add(connection, desk.today().toordinal(), 850_000)
    desk.syncing.sync_now(by_hand=False)
    assert (desk.syncing.picture().unsent, desk.transfers.picture().up.files) == (0, 1)
    Settings(Profile(desk.folder).settings).set(DATA_BUDGET, 50)
    desk.syncing.sync_now(by_hand=False)
    assert desk.transfers.picture().up.files == 0


def test_the_bytes_of_the_day_are_those_of_the_receipts(desk: Desk, server: LocalServer) -> None:
    """What moved is counted as it moves, up and down, and agrees with what the attempts tell."""
    connect(desk, server)
    desk.syncing.sync_now()
    desk.people.edit(Person, desk.who, note="Жазба")
    desk.syncing.sync_now(by_hand=False)
    picture = desk.syncing.picture()
    assert picture.spent == sum(attempt.size for attempt in picture.attempts) > 0


def test_one_answer_brings_no_more_than_is_left(desk: Desk, server: LocalServer) -> None:
    """The server is told how much of the budget is left, so that a single answer does not spend it many times over."""
    connect(desk, server)
    session = ClientSession(desk.store)
    session.budget = 12_345
    request, _reader = session.request()
    assert pack(12_345)[1:] in request.pieces[0]


def test_the_risk_is_what_is_nowhere_else(desk: Desk, server: LocalServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """Unsent work is at risk until the server or a copy on another disk has it; one on the same disk helps nothing."""
    assert desk.syncing.outlook().risk.changes == 4
    save_elsewhere(desk, desk.folder / "same.db")
    assert desk.syncing.outlook().risk.copied is None
    monkeypatch.setattr(copy_away, "is_on_another_disk", lambda _folder, _file: True)
    save_elsewhere(desk, desk.folder / "stick.db")
    risk = desk.syncing.outlook().risk
    assert (risk.changes, risk.is_any, risk.copied is not None) == (0, False, True)
    desk.people.edit(Person, desk.who, note="Көшірмеден кейін")
    risk = desk.syncing.outlook().risk
    assert (risk.changes, risk.oldest is not None) == (1, True)
    connect(desk, server)
    desk.syncing.sync_now()
    assert not desk.syncing.outlook().risk.is_any


def test_photos_that_are_only_here_are_counted(desk: Desk) -> None:
    """A photo that is on no server and in no copy would be lost with the computer."""
    desk.attachments.add(Place.of(desk.school), NewFile("a.jpg", bytes(1000), "image/jpeg", 4, 3))
    assert desk.syncing.outlook().risk.photos == 1


def test_another_server_is_refused_with_both_addresses(desk: Desk, server: LocalServer, tmp_path: Path) -> None:
    """A profile with waiting work is not handed to another server; the refusal names both, and nothing is changed."""
    connect(desk, server)
    with local_server(str(tmp_path / "other")) as other:
        with pytest.raises(AnotherServer) as refused:
            desk.syncing.connect(other.url, other.invite(school="Шырақ мектебі"))
        assert refused.value.facts == {"address": server.url, "other": other.url}
    picture = desk.syncing.picture()
    assert (picture.server, picture.unsent) == (server.url, 4)
