"""Damage in a copy heals by fetching what differs, and nothing else; nothing unsent is lost."""

from __future__ import annotations

import dataclasses
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import pytest
from hypothesis import Phase, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, delete, select, update

from app.domain.ids import Id
from app.domain.records.events import Event
from app.domain.records.people import Person
from app.storage.server_tables import server_log
from app.storage.soundness import take_stock
from app.storage.tables import RECORD_TABLES, change_log, sync_row, sync_stream
from app.sync.ranges import DEEPEST, ROOT, WAYS, Ranges, pack_rows, pack_sums, unpack_rows, unpack_sums
from app.sync.rules import RULES
from app.sync.session import Tally
from tests.support import oracle
from tests.support.world import Device, World, a_world
from tests.sync.history_base import FAST_DISK
from tests.sync.steps import Line, run
from tests.sync.test_rules_are_needed import Region, a_region

PERSON = RECORD_TABLES["person"]
Damage = Callable[[Connection, bytes], None]

rows_with_prints = st.dictionaries(st.binary(min_size=16, max_size=16), st.integers(-(1 << 63), (1 << 63) - 1))


@given(rows_with_prints)
def test_parts_are_a_tree(rows: dict[bytes, int]) -> None:
    """The sixteen parts of a part hold its rows and its sum, and bytes carry both unchanged."""
    ranges, rows = Ranges(rows.items()), {row: print_ for row, print_ in rows.items() if print_}
    part = ROOT
    assert dict(ranges.rows(ROOT)) == rows
    for _ in range(DEEPEST):
        sums = ranges.sums(part)
        assert unpack_sums(pack_sums(sums)) == sums
        assert (sum(sums) - ranges.sum(part)) % (1 << 64) == 0
        children = [part.child(number) for number in range(WAYS)]
        assert [row for child in children for row in ranges.rows(child)] == list(ranges.rows(part))
        part = max(children, key=ranges.count)
    assert unpack_rows(pack_rows(ranges.rows(ROOT))) == rows


def lose_table_row(connection: Connection, row: bytes) -> None:
    connection.execute(delete(PERSON).where(PERSON.c.id == row))


def lose_knowledge(connection: Connection, row: bytes) -> None:
    connection.execute(delete(sync_row).where(sync_row.c.id == row))


def lose_both(connection: Connection, row: bytes) -> None:
    lose_table_row(connection, row)
    lose_knowledge(connection, row)


def change_value(connection: Connection, row: bytes) -> None:
    connection.execute(update(PERSON).where(PERSON.c.id == row), {"surname": "бүлінген", "sort_key": "?"})


def change_unwritten(connection: Connection, row: bytes) -> None:
    connection.execute(update(PERSON).where(PERSON.c.id == row), {"position": "бүлінген"})


def scramble_registers(connection: Connection, row: bytes) -> None:
    connection.execute(update(sync_row).where(sync_row.c.id == row), {"registers": b"\xc1\x00nonsense"})


def forget_registers(connection: Connection, row: bytes) -> None:
    connection.execute(update(sync_row).where(sync_row.c.id == row), {"registers": None, "shadow": None})


def change_type(connection: Connection, row: bytes) -> None:
    values = {"type": Event.record_type.number}
    connection.execute(update(sync_row).where(sync_row.c.id == row), values)


def move_elsewhere(connection: Connection, row: bytes) -> None:
    connection.execute(update(sync_row).where(sync_row.c.id == row), {"stream": b"\x05" * 16})


def invent_row(connection: Connection, row: bytes) -> None:
    """A row under an id nobody ever made."""
    found = connection.execute(select(PERSON).where(PERSON.c.id == row)).first()
    if found is not None:
        values = {**found._mapping, "id": bytes([row[0] ^ 1, *row[1:]])}
        connection.execute(PERSON.insert().prefix_with("OR IGNORE"), values)


def change_print(connection: Connection, row: bytes) -> None:
    connection.execute(update(sync_row).where(sync_row.c.id == row).values(print=77))


DAMAGES: tuple[Damage, ...] = (
    lose_table_row, lose_knowledge, lose_both, change_value, scramble_registers, forget_registers, change_type,
    move_elsewhere, invent_row, change_print,
)  # fmt: skip


def harm(device: Device, stream: bytes, damages: list[tuple[Damage, bytes]]) -> None:
    """Damage rows of a copy, and let the copy notice as its daily look would: by taking stock."""
    with device.store.transaction() as connection:
        for damage, row in damages:
            damage(connection, row)
    with device.store.transaction() as connection:
        take_stock(connection, stream)


class InWorld(Protocol):
    """Whatever has a world."""

    @property
    def world(self) -> World:
        """Its server and machines."""


def assert_same(region: InWorld, device: Device) -> None:
    """I1: registers, tables and fingerprints of a copy without unsent work are the server's."""
    with region.world.server_store.reading() as server, device.store.reading() as here:
        assert oracle.registers_of(here) == oracle.registers_of(server)
        assert oracle.tables_of(here) == oracle.tables_of(server)
        prints = {s: p for s, p in oracle.prints_of(here).items() if p}
        assert prints == oracle.kept_prints_of(server) == oracle.kept_prints_of(here)


def people(region: Region, count: int) -> list[Id]:
    """`count` more people at the school, known everywhere."""
    rows = [region.a.store.new_id() for _ in range(count)]
    for start in range(0, count, 100):
        with region.a.store.work() as work:
            for row in rows[start : start + 100]:
                work.save(Person(id=row, school_id=region.school, surname=f"Адам {row.hex()[-4:]}"))
    region.at_rest()
    return rows


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: damage.__name__)
def test_each_damage_heals(damage: Damage, tmp_path: Path) -> None:
    """I1: whatever happened to a row, a few exchanges bring it back as it was, for little."""
    with a_region(tmp_path, RULES) as region:
        rows = people(region, 300)
        harm(region.b, region.school, [(damage, rows[7])])
        tally = run(region.b)
        assert tally.complete
        assert_same(region, region.b)
        assert tally.bytes_up + tally.bytes_down < 4000


@settings(max_examples=15, phases=[Phase.explicit, Phase.generate])
@given(
    damages=st.lists(st.tuples(st.sampled_from(DAMAGES), st.integers(0, 79)), max_size=12),
    unsent=st.sets(st.integers(0, 79), max_size=6),
)
@example(damages=[(change_type, 7)], unsent={7})
@example(damages=[(move_elsewhere, 7), (scramble_registers, 7)], unsent={7})
def test_any_damage_heals(damages: list[tuple[Damage, int]], unsent: set[int]) -> None:
    """I1, I7: any set of damaged rows heals, and what this machine had not sent yet arrives everywhere."""
    folder = Path(tempfile.mkdtemp(prefix="shyraq-mending-", dir=FAST_DISK))
    try:
        with a_region(folder, RULES) as region:
            rows = people(region, 80)
            for number in unsent:
                person = region.b.store.get(Person, rows[number])
                with region.b.store.work() as work:
                    work.save(dataclasses.replace(person, note=f"жіберілмеген {number}"))
            harm(region.b, region.school, [(damage, rows[number]) for damage, number in damages])
            region.b.sync_all()
            region.at_rest()
            assert_same(region, region.b)
            for number in unsent:
                assert region.a.store.get(Person, rows[number]).note == f"жіберілмеген {number}"
    finally:
        shutil.rmtree(folder)


def test_unsent_words_stay_on_screen(tmp_path: Path) -> None:
    """I17: while a damaged row is healed, the screen keeps what was typed last and gets back the rest."""
    with a_region(tmp_path, RULES) as region:
        rows = people(region, 40)
        mended = Line(region.world)
        person = region.b.store.get(Person, rows[3])
        with region.b.store.work() as work:
            work.save(dataclasses.replace(person, note="менің сөзім"))
        with region.b.store.transaction() as connection:
            pending = connection.execute(select(change_log).where(change_log.c.state == "pending")).all()
            connection.execute(delete(change_log).where(change_log.c.state == "pending"))
        harm(region.b, region.school, [(change_value, rows[3])])
        assert mended.world is region.world
        while True:
            with region.b.store.transaction() as connection:
                # The change waits all the time, as if no exchange had carried it yet.
                connection.execute(delete(change_log).where(change_log.c.n == pending[0].n))
            tally = region.b.sync()
            if tally.idle:
                break
        with region.b.store.transaction() as connection:
            connection.execute(change_log.insert(), pending[0]._asdict())
        harm(region.b, region.school, [(change_value, rows[3])])
        region.b.sync_all()
        found = region.b.store.get(Person, rows[3])
        assert (found.surname, found.note) == (person.surname, "менің сөзім")


def test_program_ends_while_it_looks(tmp_path: Path) -> None:
    """I12: what was in doubt when the program ended is in doubt again at its next start, and heals then."""
    with a_region(tmp_path, RULES) as region:
        rows = people(region, 100)
        harm(region.b, region.school, [(change_value, rows[5])])
        assert region.b.sync().again
        region.b.restart()
        assert run(region.b).complete
        assert_same(region, region.b)


def test_three_rows_of_a_large_stream(tmp_path: Path) -> None:
    """Three differences among 20,000 rows cost a handful of exchanges and less than 3 KB, not a reading anew."""
    with a_region(tmp_path, RULES) as region:
        rows = people(region, 20_000)
        with region.b.store.reading() as connection:
            cursor = connection.scalar(select(sync_stream.c.cursor).where(sync_stream.c.stream == region.school))
        harm(region.b, region.school, [(change_value, rows[5]), (lose_both, rows[9_000]), (lose_table_row, rows[-1])])
        noticed, tallies = region.b.sync(), list[Tally]()
        assert noticed.again
        while not tallies or tallies[-1].again:
            tallies.append(region.b.sync())
            with region.b.store.reading() as connection:
                here = sync_stream.c.stream == region.school
                assert connection.scalar(select(sync_stream.c.cursor).where(here)) == cursor
        assert len(tallies) <= 5
        assert sum(tally.bytes_up + tally.bytes_down for tally in tallies) < 3000
        assert_same(region, region.b)


def test_much_damage_is_read_anew(tmp_path: Path) -> None:
    """Where a large share differs, the stream is read anew, which costs less than listing it."""
    with a_region(tmp_path, RULES) as region:
        rows = people(region, 400)
        harm(region.b, region.school, [(lose_both, row) for row in rows[:200]])
        tally = run(region.b)
        assert tally.complete
        assert tally.received >= 400
        assert_same(region, region.b)


def test_only_the_stream_that_differs(tmp_path: Path) -> None:
    """Of many streams only the one with the difference is looked into."""
    with a_world(tmp_path, 5) as world:
        region = Region(world)
        others = [_school(region, f"Мектеп {number}") for number in range(5)]
        coordinator = world.add_device("c", [region.school, *others])
        coordinator.sync_all()
        harm(coordinator, others[2], [(_lose_school, others[2])])
        assert run(coordinator).complete
        assert_same(region, coordinator)


def _school(region: Region, name: str) -> Id:
    from app.domain.records.schools import School

    school = region.a.store.new_id()
    with region.a.store.work() as work:
        work.save(School(id=school, name_kk=name))
    region.a.sync_all()
    return school


def _lose_school(connection: Connection, row: bytes) -> None:
    table = RECORD_TABLES["school"]
    connection.execute(delete(table).where(table.c.id == row))


def test_others_go_on_writing(tmp_path: Path) -> None:
    """A copy is mended although its stream moves between the exchanges."""
    with a_region(tmp_path, RULES) as region:
        rows = people(region, 300)
        harm(region.b, region.school, [(change_value, rows[5])])
        for number in range(4):
            region.write(region.a, f"арада {number}")
            region.a.sync_all()
            region.b.sync()
        region.at_rest()
        assert_same(region, region.b)


def test_server_that_does_not_know_ranges(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """I23: with a server that passes over the question, the stream is read anew after a few tries."""
    from app.sync.range_answers import RangeAnswer

    monkeypatch.setattr("app.sync.answering.answer_ranges", lambda *_args: RangeAnswer())
    with a_region(tmp_path, RULES) as region:
        rows = people(region, 100)
        harm(region.b, region.school, [(change_value, rows[5])])
        assert run(region.b).complete
        assert_same(region, region.b)


def test_server_mends_its_own_sum(tmp_path: Path) -> None:
    """A server whose kept fingerprint drifted from its rows notices when asked, and sums them anew."""
    with a_region(tmp_path, RULES) as region:
        people(region, 30)
        with region.world.server_store.transaction() as connection:
            wrong = sync_stream.update().where(sync_stream.c.stream == region.school)
            connection.execute(wrong.values(fingerprint=sync_stream.c.fingerprint + 1))
        run(region.b)
        region.at_rest()
        assert_same(region, region.b)


def test_history_names_what_was_fetched(tmp_path: Path) -> None:
    """A row that was fetched whole has its author in the history, as if it had been read in turn."""
    with a_region(tmp_path, RULES) as region:
        rows = people(region, 60)
        with region.b.store.transaction() as connection:
            connection.execute(delete(change_log).where(change_log.c.row == rows[4]))
        harm(region.b, region.school, [(lose_both, rows[4])])
        run(region.b)
        with region.b.store.reading() as here, region.world.server_store.reading() as server:
            (line,) = here.execute(select(change_log).where(change_log.c.row == rows[4])).all()
            (told,) = server.execute(select(server_log).where(server_log.c.row == rows[4])).all()
        assert (line.origin, line.seq, line.author) == (told.origin, told.op, told.author)
