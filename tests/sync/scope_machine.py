"""Random histories of who may see what: projects change hands, cycles gain and lose members, grants end and come back.

What a machine must hold is computed here anew from the server's tables, with rules of a few lines, and not by the code
under test.
"""

from __future__ import annotations

import dataclasses
import shutil
import tempfile
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule
from sqlalchemy import select

from app.domain.change import device_of
from app.domain.ids import Id
from app.domain.records.attachments import Attachment
from app.domain.records.events import Attendance, AttendanceStatus, Event, Slot
from app.domain.records.grants import SchoolGrant
from app.domain.records.lesson_study import LsCycle, LsMember
from app.domain.records.people import Person
from app.domain.records.projects import ProgressLog, Project, ProjectPrivate
from app.domain.records.research_lessons import ResearchLesson
from app.domain.records.schools import School
from app.storage import detail, devices, grants, outbox
from app.storage.registers import unpack_registers
from app.storage.streams import compared, records_of
from app.storage.tables import RECORD_TABLES, sync_row
from tests.support.access import wish_for
from tests.support.scoped_school import frames_in
from tests.support.world import Cut, Device, Faults, World

FAST_DISK = "/dev/shm" if Path("/dev/shm").is_dir() else None  # noqa: S108 - a RAM disk, emptied at the end
PAGE = 4
two = st.integers(0, 1)
faults = st.builds(
    Faults,
    request_bytes=st.none() | st.integers(0, 1200),
    answer_bytes=st.none() | st.integers(0, 1500),
    crash_before_event=st.none() | st.integers(0, 3),
    piece=st.sampled_from([200, 1500]),
    ahead=st.booleans(),
    small=st.booleans(),
)
Sees = Callable[[str, Any], bool]
"""Table name and row → whether somebody may see it."""


class ScopeHistories(RuleBasedStateMachine):
    """Two facilitators, one of whom comes and goes, a teacher and a principal of one school, and a coordinator who
    wants it whole at times.
    """

    @initialize(seed=st.integers(0, 2**32))
    def begin(self, seed: int) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="shyraq-scopes-", dir=FAST_DISK))
        self.world = World(self.folder, seed, listens=True)
        self.server_copy: Path | None = None
        self.turn_pages = pytest.MonkeyPatch()
        self.turn_pages.setattr("app.sync.answering.LINES", PAGE)
        self.turn_pages.setattr(outbox, "MAX_OPS", PAGE)
        self.fac = self.world.add_device("fac")
        self.school, self.slot, event, *self.people = (self.fac.store.new_id() for _ in range(5))
        self.projects = [self.fac.store.new_id() for _ in range(2)]
        self.cycles = [self.fac.store.new_id() for _ in range(2)]
        self.picture = self.fac.store.new_id()
        with self.fac.store.work() as work:
            work.save(School(id=self.school, name_kk="Ақсу", region_code="KZ-19"))
            work.save(Event(id=event, school_id=self.school, title="Отырыс"))
            work.save(Slot(id=self.slot, event_id=event, day=date(2026, 9, 1)))
            for person in self.people:
                work.save(Person(id=person, school_id=self.school, surname="Ким"))
            for cycle in self.cycles:
                work.save(LsCycle(id=cycle, school_id=self.school, title="Цикл"))
            for project, person in zip(self.projects, self.people, strict=True):
                work.save(Project(id=project, school_id=self.school, teacher_id=person, title="Жоба"))
            work.save(Attachment(id=self.picture, school_id=self.school, project_id=self.projects[0]))
        self.fac.sync_all()
        self.second = self.world.add_device("second", [self.school])
        self.teacher = self.world.add_device("teacher", [self.school], role="teacher", who=self.people[0])
        self.principal = self.world.add_device("principal", [self.school], role="principal")
        self.coordinator = self.world.add_device("coordinator", region="KZ-19")
        self.coordinator.restart()  # the program knows who sits at it from its start
        self.machines = [self.fac, self.second, self.teacher, self.principal, self.coordinator]
        for device in self.machines:
            device.sync_all()

    @rule(who=two, person=two, status=st.sampled_from(AttendanceStatus))
    def mark(self, who: int, person: int, status: AttendanceStatus) -> None:
        row = Attendance.record_type.derived_id(self.slot, self.people[person])
        self._save(who, Attendance(id=row, slot_id=self.slot, person_id=self.people[person], status=status))

    @rule(project=two, person=two)
    def hand_over(self, project: int, person: int) -> None:
        """A project goes to the other teacher, with everything in it."""
        known = self.fac.store.get(Project, self.projects[project])
        self._save(0, dataclasses.replace(known, teacher_id=self.people[person]))

    @rule(cycle=two, joins=st.booleans())
    def join_or_leave(self, cycle: int, joins: bool) -> None:
        row = LsMember.record_type.derived_id(self.cycles[cycle], self.people[0])
        if joins:
            self._save(0, LsMember(id=row, cycle_id=self.cycles[cycle], person_id=self.people[0]))
        else:
            with self.fac.store.work() as work:
                work.delete(LsMember, row)

    @rule(project=two)
    def move_picture(self, project: int) -> None:
        """A picture goes from one project to the other."""
        known = self.fac.store.get(Attachment, self.picture)
        self._save(0, dataclasses.replace(known, project_id=self.projects[project]))

    @rule(who=two, project=two, text=st.sampled_from(["Әсел", "Ілияс"]))
    def write_in_project(self, who: int, project: int, text: str) -> None:
        row = ProjectPrivate.record_type.derived_id(self.projects[project])
        self._save(who, ProjectPrivate(id=row, project_id=self.projects[project], concern_text=text))
        store = self.machines[who].store
        self._save(who, ProgressLog(id=store.new_id(), project_id=self.projects[project], text=text))

    @rule(who=two, cycle=two)
    def write_in_cycle(self, who: int, cycle: int) -> None:
        store = self.machines[who].store
        self._save(who, ResearchLesson(id=store.new_id(), cycle_id=self.cycles[cycle], topic="Сабақ"))

    @rule(project=two)
    def teacher_writes(self, project: int) -> None:
        """The teacher goes on with what their machine shows, whether or not it still is theirs."""
        store = self.teacher.store
        if store.find(Project, self.projects[project]) is not None:
            with store.work() as work:
                work.save(ProgressLog(id=store.new_id(), project_id=self.projects[project], text="өзім"))

    @rule()
    def teacher_begins(self) -> None:
        store = self.teacher.store
        if len(store.all(Project)) < 4 and store.find(School, self.school) is not None:
            with store.work() as work:
                work.save(Project(id=store.new_id(), school_id=self.school, teacher_id=self.people[0], title="Жаңа"))

    @rule(given=st.booleans())
    def grant(self, given: bool) -> None:
        """The second facilitator is let in or shown out."""
        with self.world.server_store.transaction() as connection:
            if given:
                grants.give_stream(connection, self.second.number, self.school, self.world.time.now)
            else:
                grants.take_stream(connection, self.second.number, self.school, self.world.time.now)

    @rule(role=st.sampled_from(["", "facilitator", "principal"]), is_taken_back=st.booleans())
    def wish(self, role: str, is_taken_back: bool) -> None:
        """The coordinator looks into the school and asks that the second facilitator gets another role there."""
        self.want(whole=True)
        self.coordinator.sync_all()
        store = self.coordinator.store
        known = next(grant for grant in store.all(SchoolGrant) if grant.device == self.second.number)
        asked = wish_for(store, self.school, self.second.number, role, known.role if known.until is None else "")
        self._save(4, asked)
        if is_taken_back:
            self._save(4, dataclasses.replace(asked, is_closed=True))

    @rule(whole=st.booleans())
    def want(self, whole: bool) -> None:
        """The coordinator wants the school whole, or only its summary again."""
        with self.coordinator.store.transaction() as connection:
            detail.wish(connection, self.school, whole=whole)

    @rule(person=two, text=st.sampled_from(["Көрдім", "Қоңырау шалдым"]))
    def coordinator_writes(self, person: int, text: str) -> None:
        """A coordinator who has the school in front of them writes into it."""
        known = self.coordinator.store.find(Person, self.people[person])
        if known is not None:
            self._save(4, dataclasses.replace(known, note=text))

    @rule(who=st.integers(0, 4), faults=faults)
    def exchange(self, who: int, faults: Faults) -> None:
        device = self.machines[who]
        before = len(device.heard)
        with suppress(Cut):
            device.sync(faults)
        self._heard_only_what_may_be_seen(device, before)

    @rule()
    def back_up_server(self) -> None:
        self.server_copy = self.world.backup_server()

    @rule()
    def restore_server(self) -> None:
        """I1, I6 and I22 hold on the other side of a restore too."""
        if self.server_copy is not None:
            self.world.restore_server(self.server_copy)
            self.server_copy = None

    def teardown(self) -> None:
        if not hasattr(self, "world"):
            return
        try:
            for device in self.machines * 3:
                device.sync_all()
            with self.coordinator.store.reading() as connection:
                assert (self.school in detail.wishes(connection)) == self._is_wanted(), "the server knows another wish"
            for device in self.machines:
                assert not device.sync().mended, f"{device.name}: what is held does not fit what may be seen"
                self._holds_exactly_what_may_be_seen(device)
        finally:
            self.turn_pages.undo()
            self.world.close()
            shutil.rmtree(self.folder)

    def _save(self, who: int, record: Any) -> None:
        """A facilitator's deed; the second one does it only while the school is on their machine."""
        device = self.machines[who]
        if device.store.find(School, self.school) is None or _parent_missing(device, record):
            return
        with device.store.work() as work:
            work.save(record)

    def _heard_only_what_may_be_seen(self, device: Device, before: int) -> None:
        sees = self._eyes(device)
        table_of = {
            bytes(row): (name, line) for name, rows in self._server_rows().items() for row, line in rows.items()
        }
        told = Device(**{**vars(device), "heard": device.heard[before:]})
        for frame in frames_in(told):
            for entry in frame.entries:
                name, line = table_of[bytes(entry.row)]
                assert name in ("programme",) or sees(name, line), f"I21: {device.name} was sent {name}"

    def _holds_exactly_what_may_be_seen(self, device: Device) -> None:
        sees = self._eyes(device)
        with self.world.server_store.reading() as connection:
            there = records_of(connection, [self.school])
        with device.store.reading() as connection:
            here = records_of(connection, [self.school])
            known = {
                bytes(row) for row in connection.scalars(select(sync_row.c.id).where(sync_row.c.stream == self.school))
            }
        for name, rows in there.items():
            columns = [column.name for column in compared(RECORD_TABLES[name])]
            want = {row for row in rows if sees(name, dict(zip(columns, row, strict=True)))}
            assert here[name] == want, f"I1, I22: {device.name} holds another set of {name}"
        assert known == {row[0] for rows in here.values() for row in rows}, "I22: traces of rows"

    def _server_rows(self) -> dict[str, dict[bytes, dict[str, Any]]]:
        with self.world.server_store.reading() as connection:
            return {
                name: {bytes(row.id): dict(row._mapping) for row in connection.execute(select(table))}
                for name, table in RECORD_TABLES.items()
            }

    def _eyes(self, device: Device) -> Sees:
        """What the person at this machine may see, from the server's tables as they are now."""
        role = self._role_of_second() if device is self.second else ""
        if device is self.second and not role:
            return lambda _name, _row: False
        if device is self.fac or role == "facilitator":
            return lambda _name, _row: True
        table_of = {row: name for name, found in self._server_rows().items() for row in found}
        if device is self.coordinator and self._is_wanted() is False:
            return lambda name, _row: name in ("school", "school_summary")
        if device in (self.principal, self.coordinator) or role == "principal":
            private = "project_private"
            return lambda name, row: private not in (name, table_of.get(row.get("row_id", b"")))
        rows, me = self._server_rows(), bytes(self.people[0])
        begun = self._begun_by(self.teacher)
        projects = {i for i, r in rows["project"].items() if r["teacher_id"] == me or i in begun}
        cycles = {r["cycle_id"] for r in rows["ls_member"].values() if r["person_id"] == me and not r["deleted"]}

        def sees(name: str, row: dict[str, Any]) -> bool:
            if name == "edit_conflict":
                about = table_of[row["row_id"]]
                return sees(about, rows[about][row["row_id"]])
            if name in ("school_summary", "grant_wish"):
                return False
            if name in ("attendance", "school_grant"):
                return bool(row["person_id"] == me)
            if name in ("project", "ls_cycle"):
                return row["id"] in (projects if name == "project" else cycles)
            if name in ("project_private", "progress_log", "attachment"):
                return row["project_id"] in projects
            return row["cycle_id"] in cycles if name in ("ls_member", "research_lesson") else True

        return sees

    def _role_of_second(self) -> str:
        """What the second facilitator is at the school now, after all that operator and coordinator did."""
        with self.world.server_store.reading() as connection:
            grant = grants.grant_for(connection, self.second.number, self.school)
        return "" if grant is None or grant.ended_ms is not None else grant.role

    def _is_wanted(self) -> bool | None:
        """Whether the coordinator's device told the server that it wants the school whole; None before it said."""
        with self.world.server_store.reading() as connection:
            device = devices.find(connection, self.coordinator.number)
        assert device is not None
        return None if device.detail is None else self.school in device.detail

    def _begun_by(self, device: Device) -> set[bytes]:
        """Rows whose first writer is this device."""
        with self.world.server_store.reading() as connection:
            rows = connection.execute(select(sync_row.c.id, sync_row.c.registers)).all()
        born = {bytes(row): unpack_registers(registers).born for row, registers in rows}
        return {row for row, register in born.items() if register and device_of(register.origin) == device.number}


def _parent_missing(device: Device, record: Any) -> bool:
    kind = record.record_type
    parent = kind.by_name[kind.parent] if kind.parent else None
    if parent is None:
        return False
    cls: Any = {"project": Project, "ls_cycle": LsCycle, "slot": Slot, "school": School}[str(parent.to)]
    return device.store.find(cls, Id(getattr(record, parent.name))) is None
