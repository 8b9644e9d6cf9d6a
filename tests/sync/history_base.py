"""Random histories: the world they play in, and what nobody may ever notice.

The rules of `history_machine` are what happens in a region; here are the invariants. Names of the promises (I1, I3, …)
are those of `docs/sync.md`.
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant
from sqlalchemy import func, select

from app.domain.change import Dot
from app.domain.clock import stamp_from_ms
from app.domain.ids import Id
from app.domain.record import Record
from app.domain.records.events import Event, Slot
from app.domain.records.people import Person
from app.domain.records.schools import School
from app.storage import detail, outbox
from app.storage.packing import unpack
from app.storage.streams import held_streams
from app.storage.tables import RECORD_TABLES, change_log, sync_stream
from tests.support import oracle
from tests.support.world import Device, World

FAST_DISK = "/dev/shm" if Path("/dev/shm").is_dir() else None  # noqa: S108 - a RAM disk, emptied at the end
REGION = "KZ-19"
PAGE = 3
"""Log lines in a frame down and ops in a frame up: so few that every history turns pages."""


class History(RuleBasedStateMachine):
    """Two facilitators of a school, a coordinator who holds another one too, and perhaps a clone of one of them."""

    @initialize(seed=st.integers(0, 2**32))
    def begin(self, seed: int) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="shyraq-history-", dir=FAST_DISK))
        self.world = self.new_world(seed)
        self.causes = oracle.Causes()
        self.acknowledged: set[tuple[bytes, Dot]] = set()
        self.answered: set[tuple[bytes, Dot]] = set()
        self.cursors: dict[str, int] = {}
        self.shown: dict[tuple[str, oracle.Cell], Dot] = {}
        self.copies: list[tuple[Device, Path]] = []
        self.server_copy: Path | None = None
        self.poisoned: set[tuple[int, int]] = set()
        self.words: dict[str, tuple[Id, bytes, Dot]] = {}
        """Every word somebody wrote into a text: the record, its stream, and the change it was written in."""
        self.dropped: set[str] = set()
        """Words somebody took out of a text in which they stood."""
        self.turn_pages = pytest.MonkeyPatch()
        self.turn_pages.setattr("app.sync.answering.LINES", PAGE)
        self.turn_pages.setattr(outbox, "MAX_OPS", PAGE)
        self._settle_in()

    def new_world(self, seed: int) -> World:
        return World(self.folder, seed)

    def _settle_in(self) -> None:
        first = self.world.add_device("a", enrolled=False)
        self.school, self.event, self.slot = (first.store.new_id() for _ in range(3))
        with first.store.work() as work:
            work.save(School(id=self.school, name_kk="Ақсу", region_code=REGION))
            work.save(Event(id=self.event, school_id=self.school, title="Отырыс"))
            work.save(Slot(id=self.slot, event_id=self.event))
        self.people = [first.store.new_id() for _ in range(4)]
        with first.store.work() as work:
            for person in self.people[:3]:
                work.save(Person(id=person, school_id=self.school, surname="Бастау"))
        self.world.enrol(first)
        first.sync_all()
        self.world.add_device("b", [self.school]).sync_all()
        coordinator = self.world.add_device("c", region=REGION)
        self.second = coordinator.store.new_id()
        with coordinator.store.work() as work:
            work.save(School(id=self.second, name_kk="Тоғай", region_code=REGION))
            work.save(Person(id=self.people[3], school_id=self.second, surname="Бастау"))
        with coordinator.store.transaction() as connection:
            for school in (self.school, self.second):
                detail.wish(connection, school, whole=True)
        coordinator.sync_all()

    def device(self, number: int) -> Device:
        return self.world.devices[number % len(self.world.devices)]

    def save(self, device: Device, record: Record) -> None:
        """Save as a person would, noting what that person had in front of them."""
        if isinstance(record, Person):
            shown = device.store.find(Person, record.id)
            self.dropped |= set(shown.note.split() if shown else ()) - set(record.note.split())
        with device.store.reading() as connection:
            seen = oracle.shown_dots(connection, record.id)
            last = connection.scalar(select(func.max(change_log.c.n))) or 0
        with device.store.work() as work:
            work.save(record)
        self.note(device, last, record.id, seen)

    def note(self, device: Device, last: int, row: Id, seen: dict[int, Dot]) -> None:
        with device.store.reading() as connection:
            lines = connection.execute(select(change_log).where(change_log.c.n > last)).all()
        for line in lines:
            self.causes.note(row, (line.origin, line.seq), [int(n) for n in unpack(line.fields)], seen)

    # What must hold at every moment

    @invariant()
    def own_writing_is_shown(self) -> None:
        """I17: until the server has answered, the screen shows what was typed last.

        What a server answered once waits again after that server was restored; by then something newer may be shown.
        """
        for device in self._devices():
            self.answered |= oracle.acknowledged_dots(device.store)
            with device.store.reading() as connection:
                query = select(change_log).where(change_log.c.state == "pending").order_by(change_log.c.n)
                last: dict[tuple[int, bytes, int], Any] = {}
                for line in connection.execute(query):
                    dot = (line.origin, line.seq)
                    for number, value in unpack(line.fields).items():
                        if dot not in self.poisoned and (bytes(line.stream), dot) not in self.answered:
                            last[line.type, bytes(line.row), int(number)] = value
                        else:
                            last.pop((line.type, bytes(line.row), int(number)), None)
                for (number, row, field), value in last.items():
                    assert oracle.shown_value(connection, number, row, field) == value, "I17"

    @invariant()
    def cursors_only_rise(self) -> None:
        """I11: a copy never reads a part of a stream twice, unless it was told to begin anew."""
        for device in self._devices():
            with device.store.reading() as connection:
                for stream, cursor, anew in connection.execute(
                    select(sync_stream.c.stream, sync_stream.c.cursor, sync_stream.c.rereading)
                ):
                    key = f"{device.name} {bytes(stream).hex()}"
                    assert anew or cursor == 0 or cursor >= self.cursors.get(key, 0), "I11"
                    self.cursors[key] = cursor

    @invariant()
    def stamps_stay_near_the_present(self) -> None:
        """I5: nothing in the server's state claims to come from the future."""
        if not hasattr(self, "world"):
            return
        limit = stamp_from_ms(self.world.time.now + 120_000) + 1_000_000
        with self.world.server_store.reading() as connection:
            for _, stamp in oracle.registers_of(connection).values():
                assert stamp <= limit, "I5"

    # What must hold in the end

    def teardown(self) -> None:
        """The network is good for once: everybody syncs, and then everybody has everything."""
        if not hasattr(self, "world"):
            return
        try:
            self._come_to_rest()
            self._check_the_end()
        finally:
            self.turn_pages.undo()
            self.world.close()
            shutil.rmtree(self.folder)

    def _come_to_rest(self) -> None:
        for _ in range(3):
            for device in self.world.devices:
                device.sync_all()
                self.acknowledged |= oracle.acknowledged_dots(device.store)

    def _check_the_end(self) -> None:
        with self.world.server_store.reading() as server:
            truth, winners = oracle.tables_of(server), oracle.registers_of(server)
            prints, kept = oracle.prints_of(server), oracle.kept_prints_of(server)
            streams = oracle.streams_of(server)
            log = oracle.logged_dots(server)
        assert {s: p for s, p in prints.items() if p} == kept, "I1: the server's fingerprint drifted"
        for device in self.world.devices:
            held = self.held_by(device)
            with device.store.reading() as connection:
                here = {cell: winner for cell, winner in winners.items() if streams[cell[0]] in held}
                assert oracle.registers_of(connection) == here, f"I1: registers of {device.name}"
                rows = {name: {line for line in lines if line[1] in held} for name, lines in truth.items()}
                assert oracle.tables_of(connection) == rows, f"I1: tables of {device.name}"
                assert oracle.misplaced_rows(connection) == [], f"order of {device.name}"
                own = {s: p for s, p in oracle.prints_of(connection).items() if p}
                assert own == {s: p for s, p in kept.items() if s in held}, "I1: fingerprint"
            assert not self.pending(device), "I9: a change is neither taken in nor refused"
        for cell, (dot, _) in winners.items():
            known = {other for stream, other in log if stream == streams[cell[0]]}
            assert dot not in self.causes.superseded(cell, known), "I3: a replaced value stands again"
        self._check_words()
        written = {dot for device in self.world.devices for dot in self._own_dots(device)}
        assert self.acknowledged & written <= log, "I6: an acknowledged change is gone"

    def _check_words(self) -> None:
        """I16: what was taken in stands in its text or in a question, unless somebody who saw it took it out."""
        with self.world.server_store.reading() as server:
            note = Person.record_type.by_name["note"].number
            kept = set()
            for row in self.people:
                kept |= set(str(oracle.shown_value(server, Person.record_type.number, row, note) or "").split())
            for asked in server.execute(select(RECORD_TABLES["edit_conflict"])):
                kept |= set(f"{asked.kept_value} {asked.other_value}".split())
            taken = oracle.taken_dots(server)
        for word, (row, stream, dot) in self.words.items():
            assert word in kept | self.dropped or (stream, dot) not in taken, f"I16: {word} of {row.hex()} is lost"

    def never_back(self, device: Device) -> None:
        """I17: after a whole exchange the screen shows nothing this machine knew to be replaced."""
        with device.store.reading() as connection:
            for row in self.people:
                for number, dot in oracle.shown_dots(connection, row).items():
                    key = (device.name, (bytes(row), number))
                    earlier = self.shown.get(key)
                    if earlier is not None:
                        assert dot not in self.causes.ancestors((bytes(row), number), earlier), "I17: went back"
                    self.shown[key] = dot

    def holds_second(self, device: Device) -> bool:
        return self.second in self.held_by(device)

    def held_by(self, device: Device) -> set[bytes]:
        with device.store.reading() as connection:
            return {bytes(held.stream) for held in held_streams(connection)}

    def _own_dots(self, device: Device) -> set[tuple[bytes, Dot]]:
        own = change_log.c.state != "foreign"
        query = select(change_log.c.stream, change_log.c.origin, change_log.c.seq).where(own)
        with device.store.reading() as connection:
            return {(bytes(stream), (origin, seq)) for stream, origin, seq in connection.execute(query)}

    def pending(self, device: Device) -> int:
        query = select(func.count()).where(change_log.c.state == "pending")
        with device.store.reading() as connection:
            return connection.scalar(query) or 0

    def epoch_changed(self, device: Device) -> bool:
        with device.store.reading() as connection:
            anew = connection.scalar(select(func.count()).where(sync_stream.c.rereading))
        return bool(anew) or self.world.backups > 0

    def forget_view(self, device: Device) -> None:
        self.shown = {key: dot for key, dot in self.shown.items() if key[0] != device.name}
        self.cursors = {key: at for key, at in self.cursors.items() if not key.startswith(f"{device.name} ")}

    def _devices(self) -> list[Device]:
        return self.world.devices if hasattr(self, "world") else []
