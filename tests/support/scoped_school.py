"""A school with something on every path, each thing with a word of its own that must reach only some people."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from sqlalchemy import delete

from app.domain.ids import Id
from app.domain.record import Record
from app.domain.records.attachments import Attachment
from app.domain.records.events import Attendance, AttendanceStatus, Event, Slot
from app.domain.records.grants import grant_id
from app.domain.records.lesson_study import CasePupil, LsCycle, LsMember
from app.domain.records.people import Person
from app.domain.records.portfolios import Portfolio
from app.domain.records.projects import ProgressLog, Project, ProjectPrivate
from app.domain.records.research_lessons import NextChange, ResearchLesson
from app.domain.records.schools import School
from app.domain.records.sessions import Feedback
from app.storage import devices, grants
from app.storage.rows import insert_rows
from app.storage.swap import DATABASE_NAME
from app.storage.tables import RECORD_TABLES
from app.sync.wire import Unpacker
from app.sync.wire_frames import StateFrame, decode_down
from tests.support.world import Device, World

SHARED = {"card", "people", "event"}
OWN = {"mark", "project", "log", "private", "cycle", "pupil", "change", "picture", "grant"}
ALL = SHARED | {"feedback", "access"} | {f"{word}-{who}" for word in OWN for who in ("a", "b")}


class ScopedSchool:
    """Two teachers, Aigul and Bolat, with the same things each; `fac` is the machine of their facilitator."""

    def __init__(self, world: World) -> None:
        world.listens = True
        self.world = world
        self.fac = world.add_device("fac", region="")
        store = self.fac.store
        self.school, self.aigul, self.bolat = store.new_id(), store.new_id(), store.new_id()
        self.words: dict[str, Id] = {}
        """Word → the row that holds it."""
        with store.work() as work:
            work.save(School(id=self._row("card", self.school), name_kk="canary-card-", region_code="KZ-19"))
            for person in (self.aigul, self.bolat):
                work.save(Person(id=person, school_id=self.school, surname="Ким"))
            work.save(Person(id=self._row("people"), school_id=self.school, surname="Оспан", note="canary-people-"))
            event, slot = store.new_id(), store.new_id()
            work.save(Event(id=self._row("event", event), school_id=self.school, title="canary-event-"))
            work.save(Slot(id=slot, event_id=event, day=date(2026, 9, 1)))
            work.save(Feedback(id=self._row("feedback"), event_id=event, best="canary-feedback-"))
        self.slot = slot
        self.projects = {"a": self.begin("a", self.aigul), "b": self.begin("b", self.bolat)}
        self.fac.sync_all()
        self.let_in(101, "grant-a", "teacher", self.aigul)
        self.let_in(102, "grant-b", "teacher", self.bolat)
        self.let_in(103, "access", "principal")
        self.fac.sync_all()

    def begin(self, who: str, person: Id) -> Id:
        """The things of one teacher; answers their project."""
        store, school = self.fac.store, self.school
        project, cycle, lesson = store.new_id(), store.new_id(), store.new_id()
        with store.work() as work:
            mark = Attendance.record_type.derived_id(self.slot, person)
            work.save(Attendance(id=self._row(f"mark-{who}", mark), slot_id=self.slot, person_id=person,
                                 status=AttendanceStatus.PRESENT, note=f"canary-mark-{who}-"))  # fmt: skip
            work.save(Project(id=self._row(f"project-{who}", project), school_id=school, teacher_id=person,
                              title=f"canary-project-{who}-"))  # fmt: skip
            private = ProjectPrivate.record_type.derived_id(project)
            work.save(ProjectPrivate(id=self._row(f"private-{who}", private), project_id=project,
                                     concern_text=f"canary-private-{who}-"))  # fmt: skip
            work.save(ProgressLog(id=self._row(f"log-{who}"), project_id=project, text=f"canary-log-{who}-"))
            work.save(Attachment(id=self._row(f"picture-{who}"), school_id=school, project_id=project,
                                 file_name=f"canary-picture-{who}-"))  # fmt: skip
            work.save(LsCycle(id=self._row(f"cycle-{who}", cycle), school_id=school, title=f"canary-cycle-{who}-"))
            member = LsMember.record_type.derived_id(cycle, person)
            work.save(LsMember(id=member, cycle_id=cycle, person_id=person))
            work.save(CasePupil(id=self._row(f"pupil-{who}"), cycle_id=cycle, alias=f"canary-pupil-{who}-"))
            work.save(ResearchLesson(id=lesson, cycle_id=cycle))
            work.save(NextChange(id=self._row(f"change-{who}"), lesson_id=lesson, what=f"canary-change-{who}-"))
        return project

    def let_in(self, number: int, word: str, role: str, person: Id | None = None) -> None:
        """A machine with a label of its own, that nobody ever switches on."""
        with self.world.server_store.transaction() as connection:
            devices.save(connection, devices.Device(
                number=number, provisional=devices.PROVISIONAL | number, public_key=number.to_bytes(32),
                label=f"canary-{word}-", role=role, region_code="", enrolled_ms=0, contact_ms=0, version="", unsent=0,
                revoked=False,
            ))  # fmt: skip
            grants.give_stream(connection, number, self.school, self.world.time.now, person=person)
        self._row(word, grant_id(self.school, number))

    def hand_in(self, who: str) -> None:
        """The project's portfolio is handed in for assessment."""
        with self.fac.store.work() as work:
            work.save(Portfolio(id=self.fac.store.new_id(), project_id=self.projects[who], version=1,
                                submitted_on=date(2026, 5, 1)))  # fmt: skip
        self.fac.sync_all()

    def heard_by(self, device: Device) -> set[str]:
        """The words whose text or row id the server ever sent to a device."""
        found: set[str] = set()
        for frame in frames_in(device):
            told = repr(frame)
            ids = {bytes(value) for entry in frame.entries for value in (entry.row, *entry.fields.values())
                   if isinstance(value, bytes)}  # fmt: skip
            found |= {word for word, row in self.words.items() if f"canary-{word}-" in told or bytes(row) in ids}
        return found

    def shown_on(self, device: Device) -> set[str]:
        """The words that stand anywhere in the files of a device's database."""
        vacuum(device)
        data = b"".join(path.read_bytes() for path in device.folder.glob(f"{DATABASE_NAME}*"))
        return {word for word in self.words if f"canary-{word}-".encode() in data}

    def leave_cycle(self, who: str, person: Id) -> None:
        """A teacher is a member of their cycle no longer."""
        store = self.fac.store
        member = LsMember.record_type.derived_id(self.words[f"cycle-{who}"], person)
        with store.work() as work:
            work.delete(LsMember, member)
        self.fac.sync_all()

    def _row(self, word: str, row: Id | None = None) -> Id:
        self.words[word] = row or self.fac.store.new_id()
        return self.words[word]


def save_without_parent(device: Device, stream: Id, record: Record, parent: tuple[type[Record], Id]) -> None:
    """Save as a program of ours never would: below a record that this machine does not have."""
    kind = parent[0].record_type
    with device.store.transaction() as connection:
        insert_rows(connection, kind, [(parent[1], stream, {})])
    with device.store.work() as work:
        work.save(record)
    with device.store.transaction() as connection:
        connection.execute(delete(RECORD_TABLES[kind.name]).where(RECORD_TABLES[kind.name].c.id == parent[1]))


def vacuum(device: Device) -> None:
    """Write the database anew: free pages hold what stood there until then."""
    connection = device.store.writer.raw_connection()
    try:
        connection.cursor().execute("VACUUM")
        connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        connection.close()


def frames_in(device: Device) -> Iterator[StateFrame]:
    """Every state frame the server sent to a device."""
    for answer in device.heard:
        for part, signature in Unpacker().feed(answer):
            if signature is None:
                frame = decode_down(part)
                if isinstance(frame, StateFrame):
                    yield frame


def of(*who: str) -> set[str]:
    """All words of these teachers."""
    return {f"{word}-{name}" for word in OWN for name in who}
