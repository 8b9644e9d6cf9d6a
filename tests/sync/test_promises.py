"""Promises that a single story shows: replay, one round trip, independent fields, undelete, derived ids, refusals."""

from __future__ import annotations

import dataclasses
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, event, select

from app.domain.change import device_of
from app.domain.ids import Id
from app.domain.records.conflicts import EditConflict
from app.domain.records.events import Attendance, AttendanceStatus, Event, Slot
from app.domain.records.people import Person
from app.domain.records.schools import School
from app.storage import devices, grants, streams
from app.storage.packing import unpack
from app.storage.tables import change_log
from app.sync.rules import RULES
from app.sync.serving import Rejected, Serving
from tests.support import oracle
from tests.support.stores import new_store
from tests.support.world import Cut, Faults, a_world
from tests.sync.test_rules_are_needed import a_region

NORMAL, FULL = 1, 2
"""What SQLite calls its levels of `synchronous`."""


def test_cut_at_every_byte_of_the_request(tmp_path: Path) -> None:
    """I10, I12: a request cut after any byte changes nothing wrongly, and the next exchange completes it."""
    with a_region(tmp_path, RULES) as region:
        region.write(region.a, "мәтін")
        size = region.a.session.request()[0].size
        for at in range(0, size, 3):
            region.write(region.a, f"мәтін {at}")
            with suppress(Cut):
                region.a.sync(Faults(request_bytes=at, piece=64))
        region.at_rest()
        assert region.read(region.b) == region.read(region.a)
        assert region.a.store.counts().get("pending", 0) == 0


def test_cut_at_every_byte_of_the_answer(tmp_path: Path) -> None:
    """I10, I12: an answer cut after any byte leaves whole frames and nothing else."""
    with a_region(tmp_path, RULES) as region:
        for at in range(0, 260, 2):
            region.write(region.a, f"а{at}")
            region.a.sync_all()
            region.write(region.b, f"б{at}")
            with suppress(Cut):
                region.b.sync(Faults(answer_bytes=at, piece=64))
        region.at_rest()
        assert region.read(region.a) == region.read(region.b)


def test_same_request_twice(tmp_path: Path) -> None:
    """I10: a request that arrives twice is answered alike and changes the server once."""
    with a_region(tmp_path, RULES) as region:
        region.write(region.a, "бір рет")
        body = b"".join(region.a.session.request()[0].pieces)
        answers = []
        for _ in range(2):
            serving = Serving(region.world.server)
            serving.feed(body)
            answers.append(list(serving.finish()))
        assert [len(part) for part in answers[0]] == [len(part) for part in answers[1]]
        assert answers[0][1:] == answers[1][1:]
        with region.world.server_store.reading() as connection:
            made = [origin for _stream, (origin, _op) in oracle.logged_dots(connection) if device_of(origin)]
            assert len(made) == 3


def test_one_round_trip(tmp_path: Path) -> None:
    """I13: pushing and pulling what fits into one request takes one request."""
    with a_region(tmp_path, RULES) as region:
        region.write(region.a, "а жазды")
        region.a.sync_all()
        with region.b.store.work() as work:
            work.save(Person(id=region.b.store.new_id(), school_id=region.school, surname="Жаңа"))
        tally = region.b.sync()
        assert (tally.sent, tally.received, tally.settled, tally.complete) == (1, 1, 1, True)


def test_frames_that_came_together_count_one_by_one(tmp_path: Path) -> None:
    """Of many frames in one piece of a body, all before a damaged one are kept, and nothing from it on."""
    with a_region(tmp_path, RULES) as region:
        for number in range(34):
            with region.a.store.work() as work:
                for _ in range(100):
                    work.save(Person(id=region.a.store.new_id(), school_id=region.school, surname=f"Көп {number}"))
        head, *frames = region.a.session.request()[0].pieces
        assert len(frames) == 6
        with region.world.server_store.reading() as connection:
            before = len(oracle.logged_dots(connection))
        frames[5] = frames[5][:-1] + bytes([frames[5][-1] ^ 1])
        with pytest.raises(Rejected, match="frame_hash"):
            Serving(region.world.server).feed(b"".join([head, *frames]))
        with region.world.server_store.reading() as connection:
            assert len(oracle.logged_dots(connection)) - before == 5 * 600
        region.at_rest()
        assert len(region.b.store.all(Person)) == 3401


def test_a_save_waits_for_the_disk_after_an_exchange(tmp_path: Path) -> None:
    """What a server tells may reach the disk later; what a person saves then is flushed as ever, and all before it."""
    with a_region(tmp_path, RULES) as region:
        levels: list[int] = []

        def look(connection: Connection) -> None:
            levels.append(int(connection.exec_driver_sql("PRAGMA synchronous").scalar_one()))

        event.listen(region.b.store.writer, "commit", look)
        region.write(region.a, "мәтін")
        region.at_rest()
        assert NORMAL in levels
        region.write(region.b, "жауап")
        assert levels[-1] == FULL


def test_nothing_to_do_is_a_few_questions_to_the_database(tmp_path: Path) -> None:
    """An exchange without news asks the server's database the same few questions for many schools as for one, in two
    looks and without writing.
    """
    with a_region(tmp_path, RULES) as region:
        region.at_rest()
        asked: list[str] = []

        def note(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
            asked.append(statement)

        for engine in (region.world.server_store.reader, region.world.server_store.writer):
            event.listen(engine, "before_cursor_execute", note)
        assert region.b.sync().idle
        few = list(asked)
        with region.world.server_store.transaction() as connection:
            for number in range(700):
                grants.give_stream(connection, region.b.number, Id(number.to_bytes(16, "big")[::-1]), 0)
        region.b.sync_all()
        asked.clear()
        assert region.b.sync().idle
        assert len(few) <= 9
        assert few.count("BEGIN") == 2
        assert len(asked) <= len(few) + 2  # so many are asked about in two parts
        assert not any("BEGIN IMMEDIATE" in statement for statement in few + asked)


def test_who_was_shut_out_is_seen_at_once(tmp_path: Path) -> None:
    """What a command beside the server writes, a revocation or a new school, holds from the next exchange on."""
    with a_region(tmp_path, RULES) as region:
        region.at_rest()
        assert region.b.sync().idle
        with region.world.server_store.transaction() as connection:
            devices.shut_out(connection, region.b.number)
        with pytest.raises(Rejected, match="revoked"):
            region.b.sync()
        with region.world.server_store.transaction() as connection:
            devices.shut_out(connection, region.b.number, is_out=False)
            grants.give_stream(connection, region.b.number, Id(bytes(range(16))), 0)
        region.b.sync_all()
        with region.b.store.reading() as connection:
            assert bytes(range(16)) in [held.stream for held in streams.held_streams(connection)]


def test_different_fields_both_survive(tmp_path: Path) -> None:
    """I15: two people who edit different fields of one record both keep their work, and nobody is asked."""
    with a_region(tmp_path, RULES) as region:
        person = region.a.store.get(Person, region.person)
        with region.a.store.work() as work:
            work.save(dataclasses.replace(person, position="жаңа"))
        with region.b.store.work() as work:
            work.save(dataclasses.replace(person, given_name="жаңа"))
        region.at_rest()
        person = region.b.store.get(Person, region.person)
        assert (person.position, person.given_name) == ("жаңа", "жаңа")
        assert region.a.store.all(EditConflict) == []


def test_loser_stays_visible(tmp_path: Path) -> None:
    """Two values for one field: one stands, and the other is in an open conflict on every machine."""
    with a_region(tmp_path, RULES) as region:
        region.write(region.a, "бірі")
        region.write(region.b, "екіншісі")
        region.at_rest()
        (conflict,) = region.a.store.all(EditConflict)
        assert {conflict.kept_value, conflict.other_value} == {"бірі", "екіншісі"}
        assert conflict.kept_value == region.read(region.a)
        assert region.b.store.all(EditConflict) == [conflict]


def test_equal_values_are_no_conflict(tmp_path: Path) -> None:
    """Two people who write the same are not asked which of them is right."""
    with a_region(tmp_path, RULES) as region:
        region.write(region.a, "бірдей")
        region.write(region.b, "бірдей")
        region.at_rest()
        assert region.a.store.all(EditConflict) == []


def test_undelete_brings_everything_back(tmp_path: Path) -> None:
    """I18: a deleted record that is saved again has all its fields, on every machine."""
    with a_region(tmp_path, RULES) as region:
        region.write(region.a, "толық")
        before = region.a.store.get(Person, region.person)
        with region.a.store.work() as work:
            work.delete(Person, region.person)
        region.at_rest()
        assert region.b.store.all(Person) == []
        with region.b.store.work() as work:
            work.save(before)
        region.at_rest()
        assert region.a.store.all(Person) == [before]


def test_edit_of_a_deleted_record_asks(tmp_path: Path) -> None:
    """A deletion stands against an edit made without sight of it, and a person is asked."""
    with a_region(tmp_path, RULES) as region:
        with region.a.store.work() as work:
            work.delete(Person, region.person)
        region.write(region.b, "қалсын")
        region.at_rest()
        assert region.b.store.all(Person) == []
        assert len(region.b.store.all(EditConflict)) == 1


def test_two_laptops_one_mark(tmp_path: Path) -> None:
    """I19: two machines that mark the same person in the same slot make one row with one status and its minutes."""
    with a_region(tmp_path, RULES) as region:
        event, slot = region.a.store.new_id(), region.a.store.new_id()
        with region.a.store.work() as work:
            work.save(Event(id=event, school_id=region.school, title="Отырыс"))
            work.save(Slot(id=slot, event_id=event))
        region.at_rest()
        row = Attendance.record_type.derived_id(slot, region.person)
        marks = ((region.a, AttendanceStatus.LATE, 30), (region.b, AttendanceStatus.PRESENT, None))
        for device, status, minutes in marks:
            mark = Attendance(id=row, slot_id=slot, person_id=region.person, status=status, minutes_present=minutes)
            with device.store.work() as work:
                work.save(mark)
        region.at_rest()
        (mark,) = region.a.store.all(Attendance)
        assert (mark.status, mark.minutes_present) in {(status, minutes) for _, status, minutes in marks}
        assert region.b.store.all(Attendance) == [mark]


def test_stranger_is_refused_and_keeps_the_text(tmp_path: Path) -> None:
    """I9: a change in a school that is not one's own is refused with a code, and its text is kept on the machine."""
    with a_world(tmp_path) as world:
        owner = world.add_device("owner")
        school = owner.store.new_id()
        with owner.store.work() as work:
            work.save(School(id=school, name_kk="Біздікі"))
        owner.sync_all()
        stranger = world.add_device("stranger")
        with stranger.store.work() as work:
            work.save(Person(id=stranger.store.new_id(), school_id=school, surname="Бөтен"))
        stranger.sync_all()
        assert stranger.store.counts() == {"refused": 1}
        assert stranger.store.all(Person) == []
        with stranger.store.reading() as connection:
            line = connection.execute(select(change_log)).one()
        assert line.code == "no_right"
        assert "Бөтен" in unpack(line.fields).values()


fields = st.fixed_dictionaries(
    {}, optional={"surname": st.text(max_size=9), "note": st.text(max_size=30), "phone": st.sampled_from(["", "+7701"])}
)


@settings(max_examples=40)
@given(st.lists(fields, min_size=1, max_size=8))
def test_capture_is_exact(edits: list[dict[str, Any]]) -> None:
    """I8: a save changes exactly the columns that its change names, no more and no fewer."""
    with tempfile.TemporaryDirectory() as folder:
        store = new_store(Path(folder))
        row, school = store.new_id(), store.new_id()
        with store.work() as work:
            work.save(Person(id=row, school_id=school, surname="Бастау"))
        for edit in edits:
            before = store.get(Person, row)
            after = dataclasses.replace(before, **edit)
            with store.work() as work:
                work.save(after)
            with store.reading() as connection:
                line = connection.execute(select(change_log).order_by(change_log.c.n.desc()).limit(1)).one()
                shown = {n: oracle.shown_value(connection, line.type, row, n) for n in map(int, unpack(line.fields))}
            differing = {
                spec.number for spec in Person.record_type.fields
                if getattr(before, spec.name) != getattr(after, spec.name)
            }  # fmt: skip
            if differing:
                assert set(shown) == differing
                assert {int(n): value for n, value in unpack(line.fields).items()} == shown
        store.reader.dispose()
        store.writer.dispose()


def test_empty_exchange_writes_nothing_on_the_server(tmp_path: Path) -> None:
    """An exchange that brings nothing costs the server's disk nothing; the contact is noted every ten minutes."""
    with a_region(tmp_path, RULES) as region:
        region.at_rest()

        def version(connection: Any) -> int:
            connection.rollback()  # an open transaction would go on seeing what it saw first
            return int(connection.exec_driver_sql("PRAGMA data_version").scalar())

        with region.world.server_store.reader.connect() as watcher:
            before = version(watcher)
            region.b.sync()
            assert version(watcher) == before
            region.world.time.pass_ms(11 * 60_000)
            region.b.sync()
            assert version(watcher) != before
