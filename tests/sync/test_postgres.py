"""The same promises with the server on PostgreSQL, and the one that only several writers at once can break."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis.stateful import run_state_machine_as_test
from sqlalchemy import Connection, select

from app.domain.change import Op
from app.domain.ids import Id
from app.domain.record import DELETED
from app.domain.records.people import Person
from app.domain.rules.scopes import WHOLE
from app.storage import server_log
from app.storage.grants import Grant
from app.storage.packing import pack
from app.storage.server_store import ServerStore, open_server_store
from app.storage.tables import change_log
from app.sync.ingest import ingest
from app.sync.pull import state_frame
from app.sync.rules import RULES
from app.sync.scoping import View
from tests.support import oracle
from tests.support.postgres import migrated_database
from tests.support.world import Cut, Faults, World
from tests.sync.history_machine import Histories
from tests.sync.test_rules_are_needed import Region, a_region, clamp, context, fork, fresh_origin, isolate, superseded

WRITERS, ROUNDS, AT_ONCE = 8, 12, 3
NOTE = Person.record_type.by_name["note"].number
STREAM = Id(b"\x05" * 16)


@pytest.fixture
def url() -> Iterator[str]:
    with migrated_database() as address:
        yield address


@pytest.mark.parametrize("story", [clamp, context, superseded, fresh_origin, isolate, fork], ids=lambda s: s.__name__)
def test_story_ends_well(story: object, tmp_path: Path, url: str) -> None:
    """The stories of the merge end alike on PostgreSQL."""
    with a_region(tmp_path, RULES, url) as region:
        assert callable(story)
        assert story(region)


def test_cuts(tmp_path: Path, url: str) -> None:
    """Requests and answers cut anywhere lose and double nothing on PostgreSQL."""
    with a_region(tmp_path, RULES, url) as region:
        for at in range(0, 400, 40):
            region.write(region.a, f"а{at}")
            with suppress(Cut):
                region.a.sync(Faults(request_bytes=at))
            with suppress(Cut):
                region.b.sync(Faults(answer_bytes=at))
        region.at_rest()
        assert region.agrees("а360")


def test_signed_nonsense(tmp_path: Path, url: str) -> None:
    """Values that no column holds are refused one by one on PostgreSQL too, and never end in an error."""
    with a_region(tmp_path, RULES, url) as region:
        for value in ("нөл \0 ішінде", 1 << 63, b"x", True, [1], 3.5):
            broken(region, value)
        region.at_rest()
        assert region.a.store.counts().get("refused") == 6
        with region.b.store.reading() as here, region.world.server_store.reading() as there:
            assert oracle.kept_prints_of(here) == oracle.kept_prints_of(there)


def broken(region: Region, value: object) -> None:
    """A change whose value was spoiled on its way: a text, or for a truth value the deletion."""
    region.write(region.a, f"бүлінеді {value!r}")
    with region.a.store.transaction() as connection:
        last = select(change_log.c.n).order_by(change_log.c.n.desc()).limit(1).scalar_subquery()
        spoiled = pack({DELETED if isinstance(value, bool) else NOTE: value})
        connection.execute(change_log.update().where(change_log.c.n == last), {"fields": spoiled})
    region.a.sync_all()


def an_op(writer: int, seq: int) -> Op:
    row = Id(writer.to_bytes(8, "big") + seq.to_bytes(8, "big"))
    return Op(STREAM, writer << 32 | 1, seq, Person.record_type.number, row, seq, row, 0, (), 0, {2: f"{writer} {seq}"})


def write_much(store: ServerStore, writer: int) -> None:
    for turn in range(ROUNDS):
        ops = [an_op(writer, turn * AT_ONCE + n + 1) for n in range(AT_ONCE)]

        def take(connection: Connection, ops: list[Op] = ops) -> None:
            ingest(connection, ops, now_ms=1_800_000_000_000, server_origin=1)
            # Long enough for numbers taken later to be committed earlier, if anything allowed that.
            time.sleep(0.002 * (writer % 3))

        store.run(take)


def read_along(store: ServerStore, done: threading.Event, seen: list[bytes]) -> None:
    """Follow the stream with a cursor, as a device does."""
    cursor, last = 0, False
    while not last:
        last = done.is_set()
        with store.reading() as connection:
            view = View(Grant(STREAM, ""), WHOLE, b"", *server_log.position(connection, STREAM))
            frame = state_frame(connection, view, cursor, lambda _origin, _op: False, (), most=7)
        seen += [entry.row for entry in frame.entries]
        last = last and frame.upto == cursor
        cursor = frame.upto


def test_numbers_are_dense_and_no_reader_misses_one(url: str) -> None:
    """I11: eight writers at once number a stream without gaps, and who polls it sees every change exactly once."""
    store, done = open_server_store(url), threading.Event()
    seen: list[bytes] = []
    reader = threading.Thread(target=read_along, args=(store, done, seen))
    writers = [threading.Thread(target=write_much, args=(store, writer)) for writer in range(2, 2 + WRITERS)]
    reader.start()
    for thread in writers:
        thread.start()
    for thread in writers:
        thread.join()
    done.set()
    reader.join()
    with store.reading() as connection:
        numbers = [line.seq for line in server_log.lines_after(connection, STREAM, 0, 10_000)]
        head = server_log.position(connection, STREAM).head
    store.close()
    count = WRITERS * ROUNDS * AT_ONCE
    assert numbers == list(range(1, count + 1))
    assert head == count
    assert len(seen) == len(set(seen)) == count


class OnPostgres(Histories):
    """The random histories, without the steps that copy the server's database file."""

    back_up_server = None  # type: ignore[assignment]

    def new_world(self, seed: int) -> World:
        self.database = migrated_database()
        return World(self.folder, seed, postgres=self.database.__enter__())

    def teardown(self) -> None:
        super().teardown()
        if hasattr(self, "database"):
            self.database.__exit__(None, None, None)


def test_histories() -> None:
    """The promises of the random histories hold with the server on PostgreSQL."""
    run_state_machine_as_test(OnPostgres, settings=settings(max_examples=8, stateful_step_count=25))
