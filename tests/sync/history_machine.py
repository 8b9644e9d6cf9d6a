"""Random histories of three machines and a server: people edit, networks break, programs are killed, clocks lie."""

from __future__ import annotations

import dataclasses
import shutil
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule
from sqlalchemy import func, select

from app.domain.change import device_of
from app.domain.records.events import Attendance, AttendanceStatus
from app.domain.records.people import Person
from app.storage.packing import pack, unpack
from app.storage.rows import record_of
from app.storage.tables import RECORD_TABLES, change_log
from tests.support import oracle
from tests.support.stores import copy_profile
from tests.support.world import Cut, Faults
from tests.sync.history_base import History

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
    ahead=st.booleans(),
    small=st.booleans(),
)


class Histories(History):
    """What people do, and what happens to them."""

    @rule(who=whose, person=which, field=st.sampled_from(["surname", "given_name", "note"]), value=text)
    def edit(self, who: int, person: int, field: str, value: str) -> None:
        device = self.device(who)
        record = device.store.find(Person, self.people[person])
        if record is None:
            school = self.second if person == 3 else self.school
            if school == self.second and not self.holds_second(device):
                return
            record = Person(id=self.people[person], school_id=school, surname="Жаңа")
        change: dict[str, Any] = {field: value}
        self.save(device, dataclasses.replace(record, **change))

    @rule(who=whose, person=which, at=st.integers(0, 3), cut=st.booleans())
    def write_text(self, who: int, person: int, at: int, cut: bool) -> None:
        """Somebody adds a paragraph to a long text, or changes one in it."""
        device = self.device(who)
        record = device.store.find(Person, self.people[person])
        if record is None:
            return
        word = f"сөз{len(self.words)}"
        lines = record.note.split("\n") if record.note else []
        lines[at : at + cut] = [f"{lines[at]} {word}" if cut and at < len(lines) else word]
        with device.store.reading() as connection:
            last = connection.scalar(select(func.max(change_log.c.n))) or 0
        self.save(device, dataclasses.replace(record, note="\n".join(lines)))
        with device.store.reading() as connection:
            line = connection.execute(select(change_log).where(change_log.c.n > last)).one()
        self.words[word] = (record.id, bytes(line.stream), (line.origin, line.seq))

    @rule(who=whose, person=which, status=st.sampled_from(AttendanceStatus), minutes=st.none() | st.integers(1, 90))
    def mark(self, who: int, person: int, status: AttendanceStatus, minutes: int | None) -> None:
        row = Attendance.record_type.derived_id(self.slot, self.people[person])
        self.save(
            self.device(who),
            Attendance(
                id=row, slot_id=self.slot, person_id=self.people[person], status=status, minutes_present=minutes
            ),
        )

    @rule(who=whose, count=st.sampled_from([2, 9]))
    def import_list(self, who: int, count: int) -> None:
        """A list of people comes in as one piece of work with a label."""
        device = self.device(who)
        with device.store.work(batch="тізім") as work:
            for _ in range(count):
                work.save(Person(id=device.store.new_id(), school_id=self.school, surname="Тізім"))

    @rule(who=whose, person=which)
    def bring_back(self, who: int, person: int) -> None:
        """I18: a removed person who is saved again is there again, with everything that was written about them."""
        device, row = self.device(who), self.people[person]
        with device.store.reading() as connection:
            found = connection.execute(select(RECORD_TABLES["person"]).where(
                RECORD_TABLES["person"].c.id == row)).first()  # fmt: skip
        if found is not None and found.deleted:
            record = record_of(Person.record_type, found)
            self.save(device, record)
            assert device.store.get(Person, row) == record, "I18"

    @rule(who=whose, person=which)
    def remove(self, who: int, person: int) -> None:
        device, row = self.device(who), self.people[person]
        with device.store.reading() as connection:
            seen = oracle.shown_dots(connection, row)
            last = connection.scalar(select(func.max(change_log.c.n))) or 0
        with device.store.work() as work:
            work.delete(Person, row)
        self.note(device, last, row, seen)

    @rule(who=whose, faults=faults)
    def exchange(self, who: int, faults: Faults) -> None:
        device = self.device(who)
        waiting = self.pending(device)
        try:
            device.sync(faults)
        except Cut:
            self.shown = {key: dot for key, dot in self.shown.items() if key[0] != device.name}
        else:
            self.never_back(device)
        assert self.pending(device) <= waiting or self.epoch_changed(device), "I20: a pull made a change"
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
        self.forget_view(device)

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
            known = oracle.logged_dots(server)
        return (bytes(line.stream), (line.origin, line.seq)) in known or device_of(line.origin) == 0
