"""Two versions of a field at the desk: what they say, and decisions that can be taken back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from app.domain.ids import Id
from app.domain.problems import NotFound
from app.domain.records.conflicts import ConflictStatus, EditConflict
from app.domain.records.events import Attendance, AttendanceStatus, Event, Slot
from app.domain.records.people import Person
from app.domain.rules.conflict_values import Choice
from app.usecases.desk import Desk
from tests.support.world import World, a_world


@dataclass
class TwoDesks:
    """Two machines of one school, and the person they both write about."""

    world: World
    person: Id
    first: Desk
    second: Desk

    def write(self, desk: Desk, **values: Any) -> None:
        with desk.store.work(author=desk.who) as work:
            work.save(replace(work.get(Person, self.person), **values))

    def at_rest(self) -> None:
        for device in (*self.world.devices, *self.world.devices):
            device.sync_all()

    def shown(self) -> list[Person]:
        return [desk.store.get(Person, self.person) for desk in (self.first, self.second)]


@pytest.fixture
def two(tmp_path: Path) -> Iterator[TwoDesks]:
    """Each desk has somebody of its own at it, whom both machines know."""
    from app.domain.records.schools import School

    with a_world(tmp_path) as world:
        a = world.add_device("a")
        school, person, other = (a.store.new_id() for _ in range(3))
        with a.store.work() as work:
            work.save(School(id=school, name_kk="Ақсу"))
            work.save(Person(id=person, school_id=school, surname="Әлиева", given_name="Дана"))
            work.save(Person(id=other, school_id=school, surname="Бекова", given_name="Гүл"))
        a.sync_all()
        b = world.add_device("b", [school])
        b.sync_all()
        yield TwoDesks(
            world, person, Desk(a.store, tmp_path, person, school), Desk(b.store, tmp_path, other, school)
        )  # fmt: skip


def clashing(two: TwoDesks) -> Id:
    """Both write a position over the one they had read."""
    two.write(two.first, position="мұғалім")
    two.at_rest()
    two.write(two.first, position="директор")
    two.write(two.second, position="тренер")
    two.at_rest()
    (asked,) = two.first.versions.questions()
    return asked.id


def test_both_versions_say_who_when_where_and_what_was_before(two: TwoDesks) -> None:
    """Each version names its author and machine, and the value both had read is there."""
    clashing(two)
    for desk, name in ((two.first, "Әлиева Дана"), (two.second, "Бекова Гүл")):
        (asked,) = desk.versions.questions()
        (mine,) = [version for version in (asked.first, asked.other) if version.is_here]
        assert mine.author_name == name
        assert (asked.has_base, asked.base) == (True, "мұғалім")
        assert asked.now is not None
        assert asked.now.value == asked.first.value
        assert set(desk.versions.marks(two.person)) == {"position"}


@pytest.mark.parametrize(("choice", "value"), [(Choice.NOW, None), (Choice.OTHER, None), (Choice.ANOTHER, "әдіскер")])
def test_a_decision_reaches_everybody_and_can_be_taken_back(two: TwoDesks, choice: Choice, value: str | None) -> None:
    """The chosen value stands on every machine and nobody is asked any more; taken back, the question is back."""
    conflict = clashing(two)
    (asked,) = two.first.versions.questions()
    wanted = {Choice.NOW: asked.first.value, Choice.OTHER: asked.other.value, Choice.ANOTHER: value}[choice]
    settling = two.first.versions.settling(conflict, choice, value)
    settling.do()
    two.at_rest()
    assert [person.position for person in two.shown()] == [wanted, wanted]
    assert [desk.versions.questions() for desk in (two.first, two.second)] == [(), ()]
    settling.undo()
    two.at_rest()
    assert [person.position for person in two.shown()] == [asked.first.value] * 2
    assert [one.id for one in two.second.versions.questions()] == [conflict]


def test_what_was_written_meanwhile_outlives_an_undo(two: TwoDesks) -> None:
    """Taking a decision back takes nothing away that somebody wrote after it."""
    settling = two.first.versions.settling(clashing(two), Choice.OTHER)
    settling.do()
    two.write(two.first, position="кейінгі")
    settling.undo()
    assert two.shown()[0].position == "кейінгі"
    assert len(two.first.versions.questions()) == 1


def test_a_joined_text_is_only_to_be_looked_at(two: TwoDesks) -> None:
    """It is no question and no count; either text can be taken in its place, and once seen it is gone."""
    two.write(two.first, note="Мақсат\nБарысы")
    two.at_rest()
    two.write(two.first, note="Жаңа мақсат\nБарысы")
    two.write(two.second, note="Мақсат\nБарысы\nҮй жұмысы")
    two.at_rest()
    assert two.first.versions.questions() == ()
    (notice,) = two.first.versions.notices()
    assert two.first.versions.marks(two.person) == {"note": (notice.id, True)}
    settling = two.first.versions.settling(notice.id, Choice.FIRST)
    settling.do()
    assert two.shown()[0].note == notice.first.value
    settling.undo()
    assert two.shown()[0].note == "Жаңа мақсат\nБарысы\nҮй жұмысы"
    two.first.versions.settling(notice.id, Choice.NOW).do()
    two.at_rest()
    assert two.second.versions.notices() == ()
    with pytest.raises(NotFound):
        two.second.versions.one(notice.id)


def test_fields_of_a_group_are_taken_together(two: TwoDesks) -> None:
    """Who takes the other mark takes its minutes with it."""
    store = two.first.store
    event, slot = store.new_id(), store.new_id()
    row = Attendance.record_type.derived_id(slot, two.person)
    mark = Attendance(id=row, slot_id=slot, person_id=two.person, status=AttendanceStatus.PRESENT)
    with store.work() as work:
        work.save(Event(id=event, school_id=two.first.school, title="Отырыс"))
        work.save(Slot(id=slot, event_id=event))
        work.save(mark)
    two.at_rest()
    for desk, status, minutes in ((two.first, "late", 30), (two.second, "left_early", 50)):
        with desk.store.work() as work:
            work.save(replace(mark, status=AttendanceStatus(status), minutes_present=minutes))
    two.at_rest()
    (asked,) = two.first.versions.questions()
    two.first.versions.settling(asked.id, Choice.OTHER).do()
    taken = store.get(Attendance, row)
    assert (taken.status, taken.minutes_present) in {("late", 30), ("left_early", 50)}
    assert taken.status == asked.other.value


def test_a_deleted_record_is_asked_about_once(two: TwoDesks) -> None:
    """However often it was edited, one answer brings it back whole, and taking that back deletes it again."""
    two.write(two.second, note="бірінші")
    two.world.devices[1].sync_all()
    two.write(two.second, position="екінші")
    with two.first.store.work() as work:
        work.delete(Person, two.person)
    two.at_rest()
    (asked,) = two.first.versions.questions()
    settling = two.first.versions.settling(asked.id, Choice.OTHER)
    settling.do()
    two.at_rest()
    assert [(person.note, person.position) for person in two.shown()] == [("бірінші", "екінші")] * 2
    assert {one.status for one in two.second.store.all(EditConflict)} == {ConflictStatus.SETTLED}
    settling.undo()
    two.at_rest()
    assert two.second.store.find(Person, two.person) is None


def test_a_field_tells_what_it_held_and_what_was_not_chosen(two: TwoDesks) -> None:
    """The history of one field has every value with its author, the losing one too, and any is written again."""
    clashing(two)
    history = two.first.history
    values = history.values(Person, two.person, "position")
    assert {value.value for value in values} >= {"мұғалім", "директор", "тренер"}
    stands = next(value for value in values if value.stood)
    assert stands.value == two.shown()[0].position
    deed = history.bringing_back(Person, two.person, "position", "мұғалім")
    deed.do()
    assert two.shown()[0].position == "мұғалім"
    deed.undo()
    assert two.shown()[0].position == stands.value
