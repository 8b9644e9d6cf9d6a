"""A copy that looks at itself finds what a dying disk or a mistake changed, and puts it right or has it fetched."""

from __future__ import annotations

import dataclasses
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import Phase, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import select, update

from app.domain.change import Changed
from app.domain.records.people import Person
from app.storage.tables import RECORD_TABLES, sync_row
from app.sync import self_check
from app.sync.rules import RULES
from tests.support.world import Device
from tests.sync.history_base import FAST_DISK
from tests.sync.steps import run
from tests.sync.test_mending import (
    DAMAGES,
    PERSON,
    Damage,
    assert_same,
    change_type,
    change_unwritten,
    change_value,
    invent_row,
    lose_both,
    lose_knowledge,
    lose_table_row,
    move_elsewhere,
    people,
)
from tests.sync.test_rules_are_needed import a_region


def look(device: Device) -> self_check.Mended:
    """What the daily check does, over all rows."""
    with device.store.reading() as connection:
        found = self_check.suspects(connection, self_check.part_after(connection, b"", 1))
    with device.store.transaction() as connection:
        return self_check.mend(connection, found)


def test_sound_copy_is_left_alone(tmp_path: Path) -> None:
    """A copy with sent, unsent, deleted and foreign work has nothing to be put right."""
    with a_region(tmp_path, RULES) as region:
        rows = people(region, 20)
        with region.b.store.work() as work:
            work.save(dataclasses.replace(region.b.store.get(Person, rows[1]), note="жаңа"))
            work.delete(Person, rows[2])
            work.save(Person(id=region.b.store.new_id(), school_id=region.school, surname="Жаңа"))
        for device in (region.a, region.b):
            assert look(device) == (Changed({}), 0, 0)


@pytest.mark.parametrize("damage", [change_value, change_unwritten, lose_table_row], ids=lambda d: d.__name__)
def test_own_words_are_put_back_from_the_log(damage: Damage, tmp_path: Path) -> None:
    """What this machine once wrote is put back without a server, sent or not."""
    with a_region(tmp_path, RULES) as region:
        rows = people(region, 10)
        fresh = region.a.store.new_id()
        with region.a.store.work() as work:
            work.save(Person(id=fresh, school_id=region.school, surname="Жіберілмеген"))
        before = [region.a.store.get(Person, row) for row in (rows[3], fresh)]
        with region.a.store.transaction() as connection:
            for row in (rows[3], fresh):
                damage(connection, row)
        mended = look(region.a)
        assert (mended.put_right, mended.wanted) == (2, 0)
        assert mended.changed.touches("person")
        assert [region.a.store.get(Person, row) for row in (rows[3], fresh)] == before
        assert not region.a.sync().mended
        region.at_rest()
        assert_same(region, region.a)


def test_row_that_became_another(tmp_path: Path) -> None:
    """A row kept as something else is what the history says it is, and nothing of the other sort appears."""
    with a_region(tmp_path, RULES) as region:
        rows = people(region, 10)
        with region.b.store.transaction() as connection:
            change_type(connection, rows[3])
        assert look(region.b)[1:] == (1, 0)
        with region.b.store.reading() as connection:
            assert not connection.execute(select(RECORD_TABLES["event"])).all()
        assert run(region.b).complete
        assert_same(region, region.b)


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda d: d.__name__)
def test_exchange_meets_damage(damage: Damage, tmp_path: Path) -> None:
    """I1, I7, I12: an exchange that comes before the daily look hands in what was written in a damaged row."""
    with a_region(tmp_path, RULES) as region:
        rows = people(region, 30)
        with region.b.store.work() as work:
            work.save(dataclasses.replace(region.b.store.get(Person, rows[3]), note="жіберілмеген"))
        with region.b.store.transaction() as connection:
            damage(connection, rows[3])
        assert run(region.b).complete
        region.at_rest()
        assert region.a.store.get(Person, rows[3]).note == "жіберілмеген"
        look(region.b)
        run(region.b)
        assert_same(region, region.b)


def test_words_of_others_are_fetched(tmp_path: Path) -> None:
    """What only the server knows is named, and comes back with the next exchange."""
    with a_region(tmp_path, RULES) as region:
        rows = people(region, 100)
        with region.b.store.transaction() as connection:
            change_value(connection, rows[3])
        mended = look(region.b)
        assert (mended.put_right, mended.wanted) == (0, 1)
        assert run(region.b).complete
        assert look(region.b) == (Changed({}), 0, 0)
        assert_same(region, region.b)


def test_lost_knowledge_of_unsent_work(tmp_path: Path) -> None:
    """I7: a new record whose place in the exchange was lost is sent all the same; a row nobody wrote goes."""
    with a_region(tmp_path, RULES) as region:
        fresh = region.b.store.new_id()
        with region.b.store.work() as work:
            work.save(Person(id=fresh, school_id=region.school, surname="Жаңа"))
        with region.b.store.transaction() as connection:
            lose_knowledge(connection, fresh)
            invent_row(connection, region.person)
        assert look(region.b).put_right >= 2
        region.at_rest()
        assert region.a.store.get(Person, fresh).surname == "Жаңа"
        assert_same(region, region.b)


def test_every_row_has_its_day(tmp_path: Path) -> None:
    """In as many parts as there are days, every row is looked at."""
    with a_region(tmp_path, RULES) as region:
        people(region, 50)
        after, seen = b"", set[bytes]()
        with region.b.store.reading() as connection:
            for _ in range(30):
                part = self_check.part_after(connection, after, 30)
                after = max(part, default=b"")
                seen |= set(part)
            assert seen == set(map(bytes, connection.scalars(select(sync_row.c.id))))


@settings(max_examples=15, phases=[Phase.explicit, Phase.generate])
@given(
    damages=st.lists(st.tuples(st.sampled_from([*DAMAGES, change_unwritten]), st.integers(0, 49)), max_size=8),
    unsent=st.sets(st.integers(0, 49), max_size=5),
)
@example(damages=[(change_type, 5)], unsent={5})
@example(damages=[(change_unwritten, 10), (lose_both, 10), (move_elsewhere, 28)], unsent={10, 28})
def test_any_damage_is_found(damages: list[tuple[Damage, int]], unsent: set[int]) -> None:
    """I1, I7: after a look and an exchange any damaged rows are as they were, and unsent words arrive."""
    folder = Path(tempfile.mkdtemp(prefix="shyraq-check-", dir=FAST_DISK))
    try:
        with a_region(folder, RULES) as region:
            rows = people(region, 50)
            for number in unsent:
                person = region.b.store.get(Person, rows[number])
                with region.b.store.work() as work:
                    work.save(dataclasses.replace(person, note=f"жіберілмеген {number}"))
            with region.b.store.transaction() as connection:
                for damage, number in damages:
                    damage(connection, rows[number])
            look(region.b)
            run(region.b)
            region.at_rest()
            assert_same(region, region.b)
            for number in unsent:
                assert region.a.store.get(Person, rows[number]).note == f"жіберілмеген {number}"
    finally:
        shutil.rmtree(folder)


def test_old_words_that_wait_again_are_no_damage(tmp_path: Path) -> None:
    """I17: after a restore of the server an old own change waits under what was read on top of it; that stays."""
    with a_region(tmp_path, RULES) as region:
        copy = region.world.backup_server()
        for device, text in ((region.a, "бұрынғы"), (region.b, "жаңасы")):
            region.write(device, text)
            region.at_rest()
        region.world.restore_server(copy)
        region.a.sync()
        look(region.a)
        assert region.read(region.a) == "жаңасы"
        region.at_rest()
        assert region.agrees("жаңасы")


def test_half_a_row_is_overwritten_words(tmp_path: Path) -> None:
    """A wrong value under an unsent one is fetched, and the unsent one stays on screen."""
    with a_region(tmp_path, RULES) as region:
        rows = people(region, 30)
        with region.b.store.work() as work:
            work.save(dataclasses.replace(region.b.store.get(Person, rows[3]), note="менің"))
        with region.b.store.transaction() as connection:
            connection.execute(update(PERSON).where(PERSON.c.id == rows[3]), {"surname": "?", "note": "?"})
        look(region.b)
        assert region.b.store.get(Person, rows[3]).note == "менің"
        region.b.sync_all()
        assert region.b.store.get(Person, rows[3]).note == "менің"
        assert region.b.store.get(Person, rows[3]).surname != "?"
