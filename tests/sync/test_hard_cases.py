"""Rare turns of events in an exchange, each of which once could lose, double or wedge something."""

from __future__ import annotations

import dataclasses
from contextlib import suppress
from pathlib import Path

import pytest
from sqlalchemy import delete, select

from app.domain.change import Entry
from app.domain.clock import stamp_from_ms
from app.domain.ids import Id
from app.domain.records.conflicts import EditConflict
from app.domain.records.people import Person
from app.domain.records.schools import School
from app.storage import grants, outbox
from app.storage.packing import pack, unpack
from app.storage.server_tables import server_log
from app.storage.tables import change_log, sync_parked, sync_stream
from app.sync import parked, pull
from app.sync.apply import apply_state, retry_parked
from app.sync.rules import RULES
from app.sync.wire_frames import StateFrame
from tests.support import oracle
from tests.support.world import Cut, Faults, a_world
from tests.sync.steps import add_people, pending
from tests.sync.test_rules_are_needed import DAY, Region, a_region

NOTE = Person.record_type.by_name["note"].number


def test_refused_school_may_be_given_later(tmp_path: Path) -> None:
    """Whoever is let into a school after a refusal can hand in what is written from then on."""
    with a_world(tmp_path) as world:
        owner = world.add_device("owner")
        school = owner.store.new_id()
        with owner.store.work() as work:
            work.save(School(id=school, name_kk="Біздікі"))
        owner.sync_all()
        guest = world.add_device("guest")
        add_people(guest, school, 1)
        guest.sync_all()
        assert guest.store.counts() == {"refused": 1}
        with world.server_store.transaction() as connection:
            grants.give_stream(connection, guest.number, school, world.time.now)
        add_people(guest, school, 1)
        guest.sync_all()
        owner.sync_all()
        assert pending(guest) == 0
        assert len(owner.store.all(Person)) == 1


def test_unfinished_answer_compares_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An answer that stops at its budget makes nobody read streams anew that only wait for their turn."""
    with a_world(tmp_path) as world:
        writer = world.add_device("writer")
        schools = sorted(writer.store.new_id() for _ in range(4))
        for school in schools:
            with writer.store.work() as work:
                work.save(School(id=school, name_kk="Мектеп", region_code="KZ-19"))
        writer.sync_all()
        reader = world.add_device("reader", schools)
        reader.sync_all()
        for school in schools[1:]:
            add_people(writer, school, 3)
        writer.sync_all()
        monkeypatch.setattr("app.sync.exchange.BUDGET", 120)
        tallies = [reader.sync() for _ in range(8)]
        assert not any(tally.mended for tally in tallies)
        assert tallies[-1].idle
        assert len(reader.store.all(Person)) == 9


def test_value_that_changes_by_reading_is_refused(tmp_path: Path) -> None:
    """I24: a truth value in a number's place is refused, because nobody's fingerprint would fit any more."""
    with a_region(tmp_path, RULES) as region:
        for value in (True, 2, None):
            region.write(region.a, f"жоқ {value}")
            with region.a.store.transaction() as connection:
                bad = change_log.update().where(change_log.c.state == "pending")
                connection.execute(bad, {"fields": pack({0: value})})
            region.at_rest()
        assert region.a.store.counts().get("refused") == 3
        with region.world.server_store.reading() as connection:
            kept = oracle.kept_prints_of(connection)
        with region.b.store.reading() as connection:
            assert oracle.kept_prints_of(connection) == kept


def _bad_frame(region: Region, head: int) -> StateFrame:
    row = Id(b"\x07" * 16)
    surname = Person.record_type.by_name["surname"].number
    entry = Entry(head + 1, Person.record_type.number, row, 1, 9 << 32, 1, head + 1, Id(bytes(16)), {surname: 3.5})  # type: ignore[dict-item]
    return StateFrame(region.school, head, head + 1, 1234, (entry,))


def test_entry_set_aside_is_tried_again(tmp_path: Path) -> None:
    """I24: an entry that cannot be applied is set aside without a trace on screen, and applied once it can be."""
    with a_region(tmp_path, RULES) as region, region.b.store.transaction() as connection:
        here = sync_stream.c.stream == region.school
        head = connection.scalar(select(sync_stream.c.cursor).where(here)) or 0
        applied = apply_state(connection, _bad_frame(region, head))
        assert (applied.parked, applied.differs) == (1, False)
        assert connection.scalar(select(sync_stream.c.cursor).where(here)) == head + 1
        assert len(oracle.tables_of(connection)["person"]) == 1
        retry_parked(connection, 10 * DAY, "2")
        assert parked.waits(connection, region.school)
        (line,) = connection.execute(select(sync_parked)).all()
        good = Entry(line.fseq, Person.record_type.number, line.row, 1, 9 << 32, 1, line.fseq, Id(bytes(16)),
                     {Person.record_type.by_name["surname"].number: "Енді болды"})  # fmt: skip
        connection.execute(delete(sync_parked))
        parked.put_aside(connection, region.school, good, "surname")
        retry_parked(connection, 10 * DAY, "2")
        assert len(oracle.tables_of(connection)["person"]) == 1
        retry_parked(connection, 11 * DAY, "2")
        assert not parked.waits(connection, region.school)
        assert len(oracle.tables_of(connection)["person"]) == 2
        assert oracle.prints_of(connection) == oracle.kept_prints_of(connection)


def test_difference_that_stays_is_read_once(tmp_path: Path) -> None:
    """A fingerprint that will never fit costs one reading of the stream, not one at every exchange."""
    with a_region(tmp_path, RULES) as region:
        with region.world.server_store.transaction() as connection:
            wrong = sync_stream.update().where(sync_stream.c.stream == region.school)
            connection.execute(wrong.values(fingerprint=sync_stream.c.fingerprint + 1))
        mended = sum(region.b.sync().mended for _ in range(8))
        assert mended <= 2


def test_pages_with_edits_in_between(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A pull of many small frames, cut after each of them while others go on editing, misses nothing."""
    monkeypatch.setattr(pull, "LINES", 2)
    monkeypatch.setattr("app.sync.answering.LINES", 2)
    monkeypatch.setattr(outbox, "MAX_OPS", 2)
    with a_region(tmp_path, RULES) as region:
        add_people(region.a, region.school, 9)
        region.a.sync_all()
        for event in range(1, 7):
            with suppress(Cut):
                region.b.sync(Faults(crash_before_event=event))
            region.write(region.a, f"а{event}")
            person = region.b.store.get(Person, region.person)
            with region.b.store.work() as work:
                work.save(dataclasses.replace(person, position=f"б{event}"))
            region.a.sync_all()
        region.at_rest()
        assert region.b.store.get(Person, region.person) == region.a.store.get(Person, region.person)
        person = region.a.store.get(Person, region.person)
        assert (person.note, person.position) == ("а6", "б6")
        assert len(region.b.store.all(Person)) == 10


def test_cut_at_frame_borders_over_two_starts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A request of several frames from two starts, cut exactly at or beside every border, loses and doubles nothing."""
    monkeypatch.setattr(outbox, "MAX_OPS", 1)
    with a_region(tmp_path, RULES) as region:
        count = 0
        for offset in (-1, 0, 1):
            for border in range(1, 5):
                region.write(region.a, f"бірінші {count}")
                region.a.restart()
                region.write(region.a, f"екінші {count}")
                add_people(region.a, region.school, 1)
                count += 1
                pieces = region.a.session.request()[0].pieces
                at = sum(map(len, pieces[:border])) + offset
                with suppress(Cut):
                    region.a.sync(Faults(request_bytes=at))
                with suppress(Cut):
                    region.a.sync(Faults(answer_bytes=at))
        region.at_rest()
        assert region.agrees(f"екінші {count - 1}")
        assert len(region.b.store.all(Person)) == count + 1
        assert region.a.store.all(EditConflict) == []


def test_edit_behind_a_refused_creation(tmp_path: Path) -> None:
    """A record whose creation was refused can still be listed everywhere after it was edited."""
    with a_region(tmp_path, RULES) as region:
        row = region.a.store.new_id()
        with region.a.store.work() as work:
            work.save(Person(id=row, school_id=region.school, surname="Алғашқы"))
        with region.a.store.transaction() as connection:
            bad = change_log.update().where(change_log.c.state == "pending")
            connection.execute(bad, {"fields": pack({NOTE: 3.5})})
        with region.a.store.work() as work:
            work.save(dataclasses.replace(region.a.store.get(Person, row), note="кейін"))
        region.at_rest()
        assert region.a.store.counts().get("refused") == 1
        for device in (region.a, region.b):
            assert len(device.store.all(Person)) in (1, 2)


def test_clock_comes_back_from_the_future(tmp_path: Path) -> None:
    """A machine whose clock once said 2045 stamps like everybody else after a server told it the time."""
    with a_region(tmp_path, RULES) as region:
        region.a.store.clock.believe_person(region.world.time.now + 19 * 365 * DAY)
        region.write(region.a, "2045")
        region.a.sync_all()
        region.a.restart()
        region.write(region.a, "бүгін")
        with region.a.store.reading() as connection:
            line = connection.execute(select(change_log).where(change_log.c.state == "pending")).one()
        assert line.stamp <= stamp_from_ms(region.world.time.now + DAY)
        region.at_rest()
        assert region.agrees("бүгін")


def test_server_with_a_wrong_clock(tmp_path: Path) -> None:
    """A server that lives in 1970 takes work in, proves no time to anybody, and goes on once its clock is right."""
    with a_region(tmp_path, RULES) as region:
        before = region.a.store.clock.now_ms()
        region.world.server_time.error_ms = -56 * 365 * DAY
        region.world.stop_server()
        region.world.start_server()
        region.write(region.a, "бір")
        region.at_rest()
        assert region.a.store.clock.now_ms() >= before
        region.world.server_time.error_ms = 0
        region.write(region.b, "екі")
        region.at_rest()
        assert region.agrees("екі")


def test_import_in_pieces(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An import of 200 rows is never split on its way up, keeps its label, and arrives over a line that breaks."""
    monkeypatch.setattr(outbox, "MAX_OPS", 20)
    monkeypatch.setattr("app.sync.answering.LINES", 30)
    with a_region(tmp_path, RULES) as region:
        with region.a.store.work(batch="тізім") as work:
            for number in range(200):
                work.save(Person(id=region.a.store.new_id(), school_id=region.school, surname=f"Тізім {number}"))
        assert len(region.a.session.request()[0].pieces) == 2
        for cut in (500, 2000):
            with suppress(Cut):
                region.a.sync(Faults(request_bytes=cut))
            region.b.sync_all()
            assert len(region.b.store.all(Person)) in (1, 201)
        region.a.sync_all()
        for cut in (900, 1800, 2700):
            with suppress(Cut):
                region.b.sync(Faults(answer_bytes=cut))
        region.at_rest()
        assert len(region.b.store.all(Person)) == 201
        with region.world.server_store.reading() as connection:
            payloads = connection.scalars(select(server_log.c.payload)).all()
        assert sum(unpack(payload)[3] == "тізім" for payload in payloads) == 200
