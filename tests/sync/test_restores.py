"""Old copies, twins and restored servers: each of these once could lose, double or wedge something."""

from __future__ import annotations

import dataclasses
from contextlib import suppress
from pathlib import Path

import pytest
from sqlalchemy import select

from app.domain.clock import stamp_from_ms
from app.domain.records.conflicts import EditConflict
from app.domain.records.people import Person
from app.storage.packing import pack
from app.storage.tables import change_log, sync_sent
from app.sync.rules import RULES
from app.sync.session import Tally
from tests.support import oracle
from tests.support.stores import copy_profile, resume
from tests.support.world import Cut, Faults
from tests.sync.steps import Line, add_people, pending, run
from tests.sync.test_rules_are_needed import DAY, a_region, replace_database

NOTE = Person.record_type.by_name["note"].number


def test_one_run_settles_a_new_epoch(tmp_path: Path) -> None:
    """A run that meets a restored server goes on until everything is handed in again."""
    with a_region(tmp_path, RULES) as region:
        copy = region.world.backup_server()
        region.write(region.a, "бүгінгі")
        region.a.sync_all()
        region.world.restore_server(copy)
        tally = run(region.a)
        assert tally.complete
        assert pending(region.a) == 0
        region.b.sync_all()
        assert region.agrees("бүгінгі")


def test_offering_again_keeps_what_is_newer_on_screen(tmp_path: Path) -> None:
    """I17: an own change that waits again after a restore of the server does not cover what was read on top of it."""
    with a_region(tmp_path, RULES) as region:
        copy = region.world.backup_server()
        for device, text in ((region.a, "бұрынғы"), (region.b, "жаңасы")):
            region.write(device, text)
            region.at_rest()
        region.world.restore_server(copy)
        with suppress(Cut):
            region.a.sync(Faults(crash_before_event=1))
        assert pending(region.a) > 0
        assert region.read(region.a) == "жаңасы"
        region.at_rest()
        assert region.agrees("жаңасы")


def test_one_run_settles_a_fork(tmp_path: Path) -> None:
    """A run that learns of a twin hands in its own changes under their new numbers at once."""
    with a_region(tmp_path, RULES) as region:
        region.write(region.a, "бұрын")
        region.a.sync_all()
        twin = region.world.clone(region.a, "twin")
        resume(twin.store, region.a.store)
        add_people(twin, region.school, 2)
        twin.sync_all()
        region.write(region.a, "бірінші")
        assert run(region.a).complete
        assert pending(region.a) == 0
        region.at_rest()
        assert region.agrees("бірінші")
        assert len(region.b.store.all(Person)) == 3


def test_twin_never_settles_what_was_not_sent(tmp_path: Path) -> None:
    """A change made while the answer arrives is not taken for the twin's change of the same number."""
    with a_region(tmp_path, RULES) as region:
        region.write(region.a, "бұрын")
        region.a.sync_all()
        twin = region.world.clone(region.a, "twin")
        resume(twin.store, region.a.store)
        add_people(twin, region.school, 1)
        twin.sync_all()
        request, reader = region.a.session.request()
        region.write(region.a, "дәл осы сәтте")
        line, tally = Line(region.world), Tally()
        for data in line.exchange(request.pieces):
            for event in reader.feed(data):
                region.a.session.take(event, tally)
        assert pending(region.a) == 1
        region.at_rest()
        assert region.agrees("дәл осы сәтте")


def test_restored_server_knows_refused_changes_too(tmp_path: Path) -> None:
    """A refused change in front of others does not keep them from a restored server."""
    with a_region(tmp_path, RULES) as region:
        copy = region.world.backup_server()
        region.write(region.a, "бүлінген")
        with region.a.store.transaction() as connection:
            bad = change_log.update().where(change_log.c.state == "pending")
            connection.execute(bad, {"fields": pack({NOTE: 3.5})})
        region.write(region.a, "дұрыс")
        region.at_rest()
        region.a.restart()
        region.world.restore_server(copy)
        region.at_rest()
        assert pending(region.a) == 0
        assert region.agrees("дұрыс")


def test_replaced_value_stays_replaced_after_a_restore(tmp_path: Path) -> None:
    """I3: a value from a clock in 2045 that was corrected does not come back when everybody offers again."""
    with a_region(tmp_path, RULES) as region:
        copy = region.world.backup_server()
        region.a.time.error_ms = 19 * 365 * DAY
        region.a.store.clock.believe_person(region.a.time.wall_ms())
        region.write(region.a, "қате")
        region.a.sync_all()
        region.b.sync_all()
        region.write(region.b, "түзетілген")
        region.b.sync_all()
        region.world.time.pass_ms(3_600_000)
        region.world.restore_server(copy)
        for device in (region.b, region.a, region.b):
            device.sync_all()
        assert region.agrees("түзетілген")
        assert region.a.store.all(EditConflict) == []


def test_old_work_outlives_a_restore(tmp_path: Path) -> None:
    """I6: what a machine with a dead clock had handed in, stamped years ago, is offered to a restored server too."""
    with a_region(tmp_path, RULES) as region:
        copy = region.world.backup_server()
        region.world.time.pass_ms(300 * DAY)
        region.write(region.a, "ескі сағат")
        with region.a.store.transaction() as connection:
            early = stamp_from_ms(region.world.time.now - 299 * DAY)
            connection.execute(change_log.update().where(change_log.c.state == "pending"), {"stamp": early})
        region.at_rest()
        region.world.restore_server(copy)
        region.at_rest()
        with region.world.server_store.reading() as connection:
            assert oracle.shown_value(connection, Person.record_type.number, region.person, NOTE) == "ескі сағат"


def test_edit_while_reading_anew(tmp_path: Path) -> None:
    """I4: an edit made while a stream is read anew stands on top of what was on screen, whatever the clock says."""
    with a_region(tmp_path, RULES) as region:
        region.write(region.a, "бастапқы")
        region.at_rest()
        copy = region.world.backup_server()
        region.world.restore_server(copy)
        with pytest.raises(Cut):
            region.b.sync(Faults(crash_before_event=1))
        region.write(region.b, "үстінен")
        with region.b.store.transaction() as connection:
            early = stamp_from_ms(region.world.time.now - 9 * DAY)
            newest = select(change_log.c.n).order_by(change_log.c.n.desc()).limit(1).scalar_subquery()
            connection.execute(change_log.update().where(change_log.c.n == newest), {"stamp": early})
        region.at_rest()
        assert region.agrees("үстінен")
        assert region.a.store.all(EditConflict) == []


def test_unread_acknowledgement_of_a_restored_server(tmp_path: Path) -> None:
    """I12: work that was acknowledged but not read back is handed in again when an unannounced restore lost it."""
    with a_region(tmp_path, RULES) as region:
        copy = region.world.backup_server()
        region.write(region.a, "қабылданған")
        with pytest.raises(Cut):
            region.a.sync(Faults(crash_before_event=1))
        region.world.restore_server(copy, announced=False)
        region.at_rest()
        assert pending(region.a) == 0
        assert region.agrees("қабылданған")


def test_gap_is_proof_of_a_restore(tmp_path: Path) -> None:
    """I12: a server that lost the ops before the ones it gets asks for them instead of waiting for ever."""
    with a_region(tmp_path, RULES) as region:
        copy = region.world.backup_server()
        region.write(region.a, "бір")
        with pytest.raises(Cut):
            region.a.sync(Faults(crash_before_event=1))
        region.world.restore_server(copy, announced=False)
        region.write(region.b, "басқа")
        region.b.sync_all()
        person = region.a.store.get(Person, region.person)
        with region.a.store.work() as work:
            work.save(dataclasses.replace(person, position="екі"))
        region.at_rest()
        assert pending(region.a) == pending(region.b) == 0
        assert region.a.store.get(Person, region.person) == region.b.store.get(Person, region.person)
        assert region.a.store.get(Person, region.person).position == "екі"


def test_clones_take_turns(tmp_path: Path) -> None:
    """Two machines under one device number that sync in turn end up alike and lose nothing."""
    with a_region(tmp_path, RULES) as region:
        region.write(region.a, "бірге")
        twin = region.world.clone(region.a, "twin")
        for turn in range(4):
            region.write(region.a, f"а{turn}")
            add_people(twin, region.school, 1)
            region.a.sync_all()
            region.write(twin, f"т{turn}")
            twin.sync_all()
        region.at_rest()
        twin.sync_all()
        assert region.read(twin) == region.read(region.a) == region.read(region.b)
        assert len(region.b.store.all(Person)) == 5
        assert pending(twin) == 0


def test_old_copy_under_a_careful_pace(tmp_path: Path) -> None:
    """An old copy put back, over a line that breaks, still hands in what only it has."""
    with a_region(tmp_path, RULES) as region:
        region.write(region.a, "көшірмеде")
        copy = copy_profile(region.a.store, region.world.folder / "copy")
        region.a.sync_all()
        replace_database(region.a, copy)
        with suppress(Cut):
            region.a.sync(Faults(request_bytes=10))
        add_people(region.a, region.school, 1)
        region.at_rest()
        assert pending(region.a) == 0
        assert region.agrees("көшірмеде")
        assert len(region.b.store.all(Person)) == 2


def test_sent_marks_are_forgotten_with_the_epoch(tmp_path: Path) -> None:
    """After a restore nothing counts as sent that the new server did not acknowledge."""
    with a_region(tmp_path, RULES) as region:
        region.write(region.a, "бір")
        region.a.sync_all()
        copy = region.world.backup_server()
        region.world.restore_server(copy)
        with pytest.raises(Cut):
            region.a.sync(Faults(crash_before_event=1))
        with region.a.store.reading() as connection:
            assert connection.execute(select(sync_sent)).all() == []
        region.at_rest()
        assert region.agrees("бір")
