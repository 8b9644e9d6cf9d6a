"""Random histories of three machines and a server: people edit, networks break, programs are killed, clocks lie.

The rules are what happens in a region; the invariants are what nobody may ever notice. Names of the promises (I1, I3,
…) are those of `docs/sync.md`.
"""

from __future__ import annotations

import dataclasses
import shutil
import tempfile
from pathlib import Path
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from sqlalchemy import func, select

from app.domain.change import Dot, device_of
from app.domain.clock import stamp_from_ms
from app.domain.ids import Id
from app.domain.record import Record
from app.domain.records.events import Attendance, AttendanceStatus, Event, Slot
from app.domain.records.people import Person
from app.domain.records.schools import School
from app.storage.packing import pack, unpack
from app.storage.tables import RECORD_TABLES, change_log, sync_stream
from tests.support import oracle
from tests.support.stores import copy_profile
from tests.support.world import Cut, Device, Faults, World

FAST_DISK = "/dev/shm" if Path("/dev/shm").is_dir() else None  # noqa: S108 - a RAM disk, emptied at the end
DAY = 86_400_000
CLOCK_ERRORS = (0, -56 * 365 * DAY, -10 * 365 * DAY, -3_600_000, 3_600_000, 12 * 365 * DAY, 19 * 365 * DAY)
"""The wall clock says 1970, ten years ago, an hour ago, right, in an hour, 2038, 2045."""

whose = st.integers(0, 2)
which = st.integers(0, 3)
text = st.sampled_from(["Әсел", "Ілияс", "Ғани", "Өмір", ""])
faults = st.builds(
    Faults,
    request_bytes=st.none() | st.integers(0, 1200),
    answer_bytes=st.none() | st.integers(0, 1500),
    crash_before_event=st.none() | st.integers(0, 3),
    piece=st.sampled_from([7, 200, 1500]),
)


class Histories(RuleBasedStateMachine):
    """Three facilitators of one school; the fourth machine may be a clone of one of them."""

    @initialize(seed=st.integers(0, 2**32))
    def begin(self, seed: int) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="shyraq-history-", dir=FAST_DISK))
        self.world = World(self.folder, seed)
        self.causes = oracle.Causes()
        self.acknowledged: set[tuple[bytes, Dot]] = set()
        self.cursors: dict[str, int] = {}
        self.shown: dict[tuple[str, oracle.Cell], Dot] = {}
        self.copies: list[tuple[Device, Path]] = []
        self.server_copy: Path | None = None
        self.poisoned: set[tuple[int, int]] = set()
        self._settle_in()

    def _settle_in(self) -> None:
        first = self.world.add_device("a")
        self.school, self.event, self.slot = (first.store.new_id() for _ in range(3))
        with first.store.work() as work:
            work.save(School(id=self.school, name_kk="Ақсу", region_code="KZ-19"))
            work.save(Event(id=self.event, school_id=self.school, title="Отырыс"))
            work.save(Slot(id=self.slot, event_id=self.event))
        self.people = [first.store.new_id() for _ in range(4)]
        with first.store.work() as work:
            for person in self.people[:3]:
                work.save(Person(id=person, school_id=self.school, surname="Бастау"))
        first.sync_all()
        for name in ("b", "c"):
            self.world.add_device(name, [self.school]).sync_all()

    def device(self, number: int) -> Device:
        return self.world.devices[number % len(self.world.devices)]

    def save(self, device: Device, record: Record) -> None:
        """Save as a person would, noting what that person had in front of them."""
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

    # What people do

    @rule(who=whose, person=which, field=st.sampled_from(["surname", "given_name", "note"]), value=text)
    def edit(self, who: int, person: int, field: str, value: str) -> None:
        device = self.device(who)
        record = device.store.find(Person, self.people[person])
        if record is None:
            record = Person(id=self.people[person], school_id=self.school, surname="Жаңа")
        change: dict[str, Any] = {field: value}
        self.save(device, dataclasses.replace(record, **change))

    @rule(who=whose, person=which, status=st.sampled_from(AttendanceStatus), minutes=st.none() | st.integers(1, 90))
    def mark(self, who: int, person: int, status: AttendanceStatus, minutes: int | None) -> None:
        row = Attendance.record_type.derived_id(self.slot, self.people[person])
        self.save(
            self.device(who),
            Attendance(
                id=row, slot_id=self.slot, person_id=self.people[person], status=status, minutes_present=minutes
            ),
        )

    @rule(who=whose, person=which)
    def remove(self, who: int, person: int) -> None:
        device, row = self.device(who), self.people[person]
        with device.store.reading() as connection:
            seen = oracle.shown_dots(connection, row)
            last = connection.scalar(select(func.max(change_log.c.n))) or 0
        with device.store.work() as work:
            work.delete(Person, row)
        self.note(device, last, row, seen)

    # What happens to them

    @rule(who=whose, faults=faults)
    def exchange(self, who: int, faults: Faults) -> None:
        device = self.device(who)
        waiting = self._pending(device)
        try:
            device.sync(faults)
        except Cut:
            self.shown = {key: dot for key, dot in self.shown.items() if key[0] != device.name}
        else:
            self._never_back(device)
        assert self._pending(device) <= waiting or self._epoch_changed(device), "I20: a pull made a change"
        self.acknowledged |= oracle.acknowledged_dots(device.store)

    @rule(who=whose, person=which, value=text)
    def edit_on_top(self, who: int, person: int, value: str) -> None:
        """I4: whoever reads everything, edits and sends, wins, whatever the clock says."""
        device = self.device(who)
        device.sync_all()
        record = device.store.find(Person, self.people[person])
        if record is None:
            return
        self.save(device, dataclasses.replace(record, note=value))
        device.sync_all()
        number = Person.record_type.by_name["note"].number
        with self.world.server_store.reading() as connection:
            row = connection.execute(select(RECORD_TABLES["person"]).where(
                RECORD_TABLES["person"].c.id == record.id)).one()  # fmt: skip
        assert row.note == value, f"I4: field {number} fell back"

    @rule(who=whose)
    def kill(self, who: int) -> None:
        self.device(who).restart()

    @rule(who=whose, error=st.sampled_from(CLOCK_ERRORS), restart=st.booleans())
    def turn_clock(self, who: int, error: int, restart: bool) -> None:
        self.device(who).time.error_ms = error
        if restart:
            self.device(who).restart()

    @rule(hours=st.integers(1, 500))
    def let_time_pass(self, hours: int) -> None:
        self.world.time.pass_ms(hours * 3_600_000)

    @rule(who=whose)
    def back_up(self, who: int) -> None:
        device = self.device(who)
        self.copies.append((device, copy_profile(device.store, self.folder / f"copy-{len(self.copies)}")))

    @precondition(lambda self: self.copies)
    @rule(number=st.integers(0, 9))
    def restore(self, number: int) -> None:
        """Somebody puts an old copy of a machine's database back."""
        device, copy = self.copies[number % len(self.copies)]
        device.store.reader.dispose()
        device.store.writer.dispose()
        for file in device.folder.glob("shyraq.db*"):
            file.unlink()
        for file in copy.glob("shyraq.db*"):
            shutil.copyfile(file, device.folder / file.name)
        device.open()
        self._forget_view(device)

    @precondition(lambda self: len(self.world.devices) == 3)
    @rule(who=whose)
    def clone(self, who: int) -> None:
        self.world.clone(self.device(who), "clone")

    @rule()
    def restart_server(self) -> None:
        self.world.stop_server()
        self.world.start_server()

    @rule()
    def back_up_server(self) -> None:
        self.server_copy = self.world.backup_server()

    @precondition(lambda self: self.server_copy is not None)
    @rule()
    def restore_server(self) -> None:
        assert self.server_copy is not None
        self.world.restore_server(self.server_copy)
        self.server_copy = None
        self.shown = {}

    @rule(who=whose)
    def poison(self, who: int) -> None:
        """A bug, or a bad disk: one change of this machine holds a value no field can have."""
        device = self.device(who)
        query = select(change_log).where(change_log.c.state == "pending").order_by(change_log.c.n.desc()).limit(1)
        with device.store.transaction() as connection:
            line = connection.execute(query).first()
            if line is None or self._was_sent(line):
                return
            fields = dict.fromkeys(unpack(line.fields), 3.5)
            connection.execute(change_log.update().where(change_log.c.n == line.n), {"fields": pack(fields)})
        self.poisoned.add((line.origin, line.seq))
        for number in unpack(line.fields):
            self.causes.before.pop(((bytes(line.row), int(number)), (line.origin, line.seq)), None)

    def _was_sent(self, line: Any) -> bool:
        with self.world.server_store.reading() as server:
            known = {dot for _, dot in oracle.logged_dots(server)}
        return (line.origin, line.seq) in known or device_of(line.origin) == 0

    # What must hold at every moment

    @invariant()
    def own_writing_is_shown(self) -> None:
        """I17: until the server has answered, the screen shows what was typed last."""
        for device in self._devices():
            with device.store.reading() as connection:
                query = select(change_log).where(change_log.c.state == "pending").order_by(change_log.c.n)
                last: dict[tuple[int, bytes, int], Any] = {}
                for line in connection.execute(query):
                    for number, value in unpack(line.fields).items():
                        if (line.origin, line.seq) not in self.poisoned:
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

    def teardown(self) -> None:
        """The network is good for once: everybody syncs, and then everybody has everything."""
        if not hasattr(self, "world"):
            return
        try:
            self._come_to_rest()
            self._check_the_end()
        finally:
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
            log = oracle.logged_dots(server)
        assert {s: p for s, p in prints.items() if p} == kept, "I1: the server's fingerprint drifted"
        for device in self.world.devices:
            with device.store.reading() as connection:
                assert oracle.registers_of(connection) == winners, f"I1: registers of {device.name}"
                assert oracle.tables_of(connection) == truth, f"I1: tables of {device.name}"
                assert {s: p for s, p in oracle.prints_of(connection).items() if p} == kept, "I1: fingerprint"
            assert not self._pending(device), "I9: a change is neither taken in nor refused"
        known = {dot for _, dot in log}
        for cell, (dot, _) in winners.items():
            assert dot not in self.causes.superseded(cell, known), "I3: a replaced value stands again"
        held = set().union(*(self._own_dots(device) for device in self.world.devices))
        assert self.acknowledged & held <= log, "I6: an acknowledged change is gone"

    def _own_dots(self, device: Device) -> set[tuple[bytes, Dot]]:
        own = change_log.c.state != "foreign"
        query = select(change_log.c.stream, change_log.c.origin, change_log.c.seq).where(own)
        with device.store.reading() as connection:
            return {(bytes(stream), (origin, seq)) for stream, origin, seq in connection.execute(query)}

    def _never_back(self, device: Device) -> None:
        """I17: after a whole exchange the screen shows nothing this machine knew to be replaced."""
        with device.store.reading() as connection:
            for row in self.people:
                for number, dot in oracle.shown_dots(connection, row).items():
                    key = (device.name, (bytes(row), number))
                    earlier = self.shown.get(key)
                    if earlier is not None:
                        assert dot not in self.causes.ancestors((bytes(row), number), earlier), "I17: went back"
                    self.shown[key] = dot

    def _pending(self, device: Device) -> int:
        query = select(func.count()).where(change_log.c.state == "pending")
        with device.store.reading() as connection:
            return connection.scalar(query) or 0

    def _epoch_changed(self, device: Device) -> bool:
        with device.store.reading() as connection:
            anew = connection.scalar(select(func.count()).where(sync_stream.c.rereading))
        return bool(anew) or self.world.backups > 0

    def _forget_view(self, device: Device) -> None:
        self.shown = {key: dot for key, dot in self.shown.items() if key[0] != device.name}
        self.cursors = {key: at for key, at in self.cursors.items() if not key.startswith(f"{device.name} ")}

    def _devices(self) -> list[Device]:
        return self.world.devices if hasattr(self, "world") else []
