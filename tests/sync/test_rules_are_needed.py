"""Every rule of the merge has a story that goes wrong without it, so no rule can break unnoticed."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from unittest.mock import patch

import pytest

from app.domain.clock import stamp_from_ms
from app.domain.records.certificates import IssuerKey, RevokedSerial
from app.domain.records.conflicts import EditConflict
from app.domain.records.people import Person
from app.domain.records.projects import Project
from app.domain.records.schools import School
from app.storage.packing import pack
from app.storage.soundness import take_stock
from app.storage.tables import RECORD_TABLES, change_log
from app.sync.post import PostSession
from app.sync.post_serving import serve_envelope
from app.sync.rules import RULES, Rules
from tests.support import oracle
from tests.support.stores import copy_profile, resume
from tests.support.world import Cut, Device, Faults, World, a_world
from tests.sync.load_stories import none_waiting, past_first, whole_rows
from tests.sync.steps import add_people

HOUR = 3_600_000
DAY = 24 * HOUR


class Region:
    """Two machines of one school with one teacher in it."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.a = world.add_device("a")
        self.school, self.person = self.a.store.new_id(), self.a.store.new_id()
        with self.a.store.work() as work:
            work.save(School(id=self.school, name_kk="Ақсу"))
            work.save(Person(id=self.person, school_id=self.school, surname="Бастау"))
        self.a.sync_all()
        self.b = world.add_device("b", [self.school])
        self.b.sync_all()

    def write(self, device: Device, note: str) -> None:
        person = device.store.get(Person, self.person)
        with device.store.work() as work:
            work.save(dataclasses.replace(person, note=note))

    def read(self, device: Device) -> str:
        return device.store.get(Person, self.person).note

    def at_rest(self) -> None:
        for device in (self.a, self.b, self.a, self.b):
            device.sync_all()

    def agrees(self, note: str) -> bool:
        return self.read(self.a) == note and self.read(self.b) == note


@contextmanager
def a_region(folder: Path, rules: Rules, postgres: str = "") -> Iterator[Region]:
    with a_world(folder, 5, rules, postgres) as world:
        yield Region(world)


def clamp(region: Region) -> bool:
    """A machine that lives in 2045 leaves no stamp from the future behind."""
    region.a.time.error_ms = 19 * 365 * DAY
    region.a.store.clock.believe_person(region.a.time.wall_ms())
    region.write(region.a, "2045")
    region.a.sync()
    limit = stamp_from_ms(region.world.time.now + 180_000)
    with region.world.server_store.reading() as connection:
        return all(stamp <= limit for _, stamp in oracle.registers_of(connection).values())


def context(region: Region) -> bool:
    """Whoever had read the value and corrected it wins, though the clock is years behind."""
    region.write(region.a, "қате")
    region.at_rest()
    rewind(region.b, 5 * 365 * DAY)
    region.write(region.b, "дұрыс")
    with region.b.store.transaction() as connection:
        early = stamp_from_ms(region.world.time.now - 5 * 365 * DAY)
        connection.execute(change_log.update().where(change_log.c.state == "pending"), {"stamp": early})
    region.at_rest()
    return region.agrees("дұрыс")


def rewind(device: Device, ms: int) -> None:
    device.time.error_ms = -ms


def blind(region: Region) -> bool:
    """A field whose value this copy does not hold is not taken for read, however far the cursor stands."""
    region.write(region.a, "көрінбеген")
    region.at_rest()
    number = Person.record_type.by_name["note"].number
    region.world.time.pass_ms(HOUR)
    region.write(region.b, "соқыр")
    early = stamp_from_ms(region.world.time.now - DAY)
    with region.b.store.transaction() as connection:
        values = {"blind": 1 << number, "stamp": early}
        connection.execute(change_log.update().where(change_log.c.state == "pending"), values)
    region.at_rest()
    return region.agrees("көрінбеген")


def superseded(region: Region) -> bool:
    """A value that was knowingly replaced does not come back when its own change arrives late."""
    region.write(region.a, "ескі")
    region.a.restart()
    twin = region.world.clone(region.a, "twin")
    rewind_pending = stamp_from_ms(region.world.time.now - DAY)
    region.write(region.a, "жаңа")
    with region.a.store.transaction() as connection:
        newest = change_log.c.fields == pack({Person.record_type.by_name["note"].number: "жаңа"})
        connection.execute(change_log.update().where(newest), {"stamp": rewind_pending})
        region_ops = connection.execute(
            change_log.select().where(change_log.c.state == "pending").order_by(change_log.c.n)
        ).all()
        connection.execute(change_log.delete().where(change_log.c.n == region_ops[0].n))
    region.a.sync_all()
    twin.sync_all()
    region.at_rest()
    return region.agrees("жаңа")


def fresh_origin(region: Region) -> bool:
    """A machine whose old copy was put back gives no number twice."""
    copy = copy_profile(region.a.store, region.world.folder / "copy")
    region.write(region.a, "жоғалмайды")
    region.a.sync_all()
    replace_database(region.a, copy)
    with region.a.store.work() as work:
        work.save(Person(id=region.a.store.new_id(), school_id=region.school, surname="Басқа"))
    region.at_rest()
    return len(region.b.store.all(Person)) == 2 and region.agrees("жоғалмайды")


def replace_database(device: Device, copy: Path) -> None:
    device.store.reader.dispose()
    device.store.writer.dispose()
    for file in device.folder.glob("shyraq.db*"):
        file.unlink()
    for file in copy.glob("shyraq.db*"):
        (device.folder / file.name).write_bytes(file.read_bytes())
    device.open()


def cursor_with_data(region: Region) -> bool:
    """What was read is not read again."""
    region.write(region.a, "бір рет")
    region.a.sync_all()
    first, second = region.b.sync(), region.b.sync()
    return first.received == 1 and second.received == 0 and second.bytes_down < first.bytes_down


def overlay_until_head(region: Region) -> bool:
    """Typed text stays on screen while a pull is only half read."""
    region.write(region.a, "басқаның мәтіні")
    for _ in range(700):
        person = Person(id=region.a.store.new_id(), school_id=region.school, surname="Көп")
        with region.a.store.work() as work:
            work.save(person)
    region.a.sync_all()
    region.write(region.b, "менің мәтінім")
    try:
        region.b.sync(Faults(crash_before_event=2))
    except Cut:
        return region.read(region.b) == "менің мәтінім"
    return False


def in_order(region: Region) -> bool:
    """Of a list that broke off in the middle, what comes behind the middle does not make anybody forget the middle."""
    add_people(region.a, region.school, 6)
    with patch.object(region.world, "gone", lambda _arrived, size: size), suppress(Cut):
        region.a.sync(Faults(small=True, request_bytes=500))
    region.a.sync(Faults(small=True))
    region.at_rest()
    return len(region.b.store.all(Person)) == 7


def isolate(region: Region) -> bool:
    """One change that no field can hold does not keep the others back."""
    region.write(region.a, "бүлінген")
    with region.a.store.transaction() as connection:
        bad = pack({Person.record_type.by_name["note"].number: 3.5})
        connection.execute(change_log.update().where(change_log.c.state == "pending"), {"fields": bad})
    with region.a.store.work() as work:
        work.save(Person(id=region.a.store.new_id(), school_id=region.school, surname="Сау"))
    try:
        region.at_rest()
    except ValueError:
        return False
    return len(region.b.store.all(Person)) == 2 and region.a.store.counts().get("refused") == 1


def new_epoch(region: Region) -> bool:
    """A server put back to yesterday gets today's acknowledged work again."""
    copy = region.world.backup_server()
    region.write(region.a, "бүгінгі")
    region.at_rest()
    region.world.restore_server(copy)
    try:
        region.at_rest()
    except AssertionError:
        return False
    with region.world.server_store.reading() as connection:
        note = connection.execute(RECORD_TABLES["person"].select()).one().note
    return note == "бүгінгі" and region.agrees("бүгінгі")


def fork(region: Region) -> bool:
    """Two machines resumed from one sleeping image number their changes alike, and neither loses one."""
    region.write(region.a, "бұрын")
    region.a.sync_all()
    twin = region.world.clone(region.a, "twin")
    resume(twin.store, region.a.store)
    region.write(region.a, "бірінші")
    with twin.store.work() as work:
        work.save(Person(id=twin.store.new_id(), school_id=region.school, surname="Екінші"))
    region.a.sync_all()
    twin.sync_all()
    region.at_rest()
    return len(region.b.store.all(Person)) == 2 and region.agrees("бірінші")


def rights(region: Region) -> bool:
    """A teacher's machine can make nobody trust a key or doubt a certificate; its other work is taken."""
    teacher = region.world.add_device("teacher", [region.school], role="teacher")
    teacher.sync_all()
    with teacher.store.work() as work:
        work.save(IssuerKey(id=teacher.store.new_id(), public_key="AAAA", name="Ақсу"))
        work.save(RevokedSerial(id=teacher.store.new_id(), certificate_id=region.person, serial="AQSU-2026-K7-0012"))
    region.write(teacher, "өз ісі")
    teacher.sync_all()
    region.at_rest()
    taken = region.b.store.all(IssuerKey) + region.b.store.all(RevokedSerial)
    return not taken and teacher.store.counts().get("refused") == 2 and region.agrees("өз ісі")


def scopes(region: Region) -> bool:
    """A teacher's machine is not sent the project of a colleague."""
    colleague, project = region.a.store.new_id(), region.a.store.new_id()
    with region.a.store.work() as work:
        work.save(Person(id=colleague, school_id=region.school, surname="Әріптес"))
        work.save(Project(id=project, school_id=region.school, teacher_id=colleague, title="өз ісі"))
    region.a.sync_all()
    teacher = region.world.add_device("teacher", [region.school], role="teacher", who=region.person)
    teacher.sync_all()
    return teacher.store.find(Project, project) is None and len(teacher.store.all(Person)) == 2


def join(region: Region) -> bool:
    """Two people who change different paragraphs of one text both find their work in it, and nobody has to choose."""
    region.write(region.a, "Мақсат\nБарысы\nҚорытынды")
    region.at_rest()
    region.write(region.a, "Жаңа мақсат\nБарысы\nҚорытынды")
    region.write(region.b, "Мақсат\nБарысы\nҚорытынды\nҮй тапсырмасы")
    region.at_rest()
    return region.agrees("Жаңа мақсат\nБарысы\nҚорытынды\nҮй тапсырмасы")


def late_deletion(region: Region) -> bool:
    """Whoever deletes a record without having seen the latest edit lets somebody be asked, though it came first."""
    region.write(region.a, "маңызды")
    region.a.sync_all()
    with region.b.store.work() as work:
        work.delete(Person, region.person)
    region.at_rest()
    (asked,) = region.a.store.all(EditConflict) or (None,)
    return asked is not None and asked.field_number == 0 and asked.other_value == "0"


def late(region: Region) -> bool:
    """An answer that lay on a stick for three months does not set the clock back by three months."""
    session = PostSession(region.a.store, region.a.session, region.world.rules)
    question = session.ask()
    answer = b"".join(serve_envelope(region.world.server, question.parts))
    region.world.time.pass_ms(90 * DAY)
    region.write(region.a, "кейін")
    before = region.a.store.clock.now_ms()
    session.read([answer])
    is_later = region.a.store.clock.now_ms() >= before
    region.at_rest()
    return is_later and region.agrees("кейін")


def ranges(region: Region) -> bool:
    """One damaged row of a long list is fetched alone."""
    rows = [region.a.store.new_id() for _ in range(150)]
    with region.a.store.work() as work:
        for row in rows:
            work.save(Person(id=row, school_id=region.school, surname="Көп"))
    region.at_rest()
    with region.b.store.transaction() as connection:
        table = RECORD_TABLES["person"]
        connection.execute(table.update().where(table.c.id == rows[7]), {"surname": "бүлінген"})
        take_stock(connection, region.school)
    fetched = 0
    while not (tally := region.b.sync()).idle:
        fetched += tally.received
    return fetched == 0 and region.b.store.get(Person, rows[7]).surname == "Көп"


STORIES: tuple[Callable[[Region], bool], ...] = (
    clamp, context, blind, superseded, fresh_origin, cursor_with_data, overlay_until_head, in_order, isolate,
    new_epoch, fork, rights, scopes, join, late_deletion, late, ranges, whole_rows, past_first, none_waiting,
)  # fmt: skip


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.__name__)
def test_story_ends_well(story: Callable[[Region], bool], tmp_path: Path) -> None:
    """With all rules on, the story ends as a person would expect."""
    with a_region(tmp_path, RULES) as region:
        assert story(region)


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.__name__)
def test_story_notices_its_rule(story: Callable[[Region], bool], tmp_path: Path) -> None:
    """With its rule off, the story goes wrong: the rule is needed, and the story sees it."""
    with a_region(tmp_path, dataclasses.replace(RULES, **{story.__name__: False})) as region:
        assert not story(region)


def test_every_rule_has_a_story() -> None:
    """No rule is without the story that needs it."""
    assert {story.__name__ for story in STORIES} == {field.name for field in dataclasses.fields(Rules)}
