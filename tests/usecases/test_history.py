"""History and undo: every change can be seen and, while it still stands, taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from pathlib import Path

import pytest

from app.domain.change import device_of
from app.domain.ids import Id
from app.domain.problems import NotFound, Superseded
from app.domain.records.events import Attendance, AttendanceStatus, Event, Slot
from app.domain.records.people import Person
from app.domain.records.schools import School
from app.storage import grants
from app.storage.opening import close_store
from app.usecases.desk import Desk
from tests.support.people import make_people, make_school
from tests.support.stores import new_store
from tests.support.world import World


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Return a desk at which a known person sits, in a school of their own."""
    store = new_store(tmp_path)
    school = make_school(store)
    (person,) = make_people(store, school, 1)
    return Desk(store, tmp_path, person.id, school)


def _save(desk: Desk, record: Person | School) -> None:
    with desk.store.work(author=desk.who) as work:
        work.save(record)


def test_history_tells_who_when_where_and_what(desk: Desk) -> None:
    """Each step names its author, moment and machine, and each field with its old and its new value, newest first."""
    school = desk.store.get(School, desk.school)
    _save(desk, replace(school, name_ru="Школа Шырак", pupils=120))

    newest, first = desk.history.of(School, school.id)

    assert newest.author_name == "Ахметова Әсел"
    assert newest.device == device_of(desk.store.origin)
    assert newest.is_here
    assert abs((desk.now() - newest.when).total_seconds()) < 60
    assert [(change.field, change.before, change.after) for change in newest.changes] == [
        ("name_ru", "", "Школа Шырак"),
        ("pupils", None, 120),
    ]
    assert first.is_creation
    assert [change.field for change in first.changes] == ["name_kk"]
    close_store(desk.store)


def test_undo_puts_the_old_value_back(desk: Desk) -> None:
    """Undo of one field leaves the other fields of the step alone, and is itself a step that can be undone."""
    school = desk.store.get(School, desk.school)
    _save(desk, replace(school, name_ru="Школа Шырак", pupils=120))
    step = desk.history.of(School, school.id)[0]

    changed = desk.history.undo(School, school.id, step.n, "pupils")

    assert changed.touches("school")
    assert desk.store.get(School, school.id) == replace(school, name_ru="Школа Шырак")
    desk.history.undo(School, school.id, desk.history.of(School, school.id)[0].n)
    assert desk.store.get(School, school.id).pupils == 120
    close_store(desk.store)


def test_undo_never_takes_away_somebody_elses_words(desk: Desk) -> None:
    """If the field holds something newer by now, undo is refused and nothing changes."""
    school = desk.store.get(School, desk.school)
    _save(desk, replace(school, pupils=120))
    step = desk.history.of(School, school.id)[0]
    _save(desk, replace(school, pupils=130))

    with pytest.raises(Superseded) as caught:
        desk.history.undo(School, school.id, step.n, "pupils")

    assert caught.value.facts["field"] == "pupils"
    assert desk.store.get(School, school.id).pupils == 130
    close_store(desk.store)


def test_deletion_and_creation_can_be_undone(desk: Desk) -> None:
    """A deleted record comes back whole; a record made by mistake goes, but not after somebody worked on it."""
    (person,) = make_people(desk.store, desk.school, 1, desk.who)
    with desk.store.work(author=desk.who) as work:
        work.delete(Person, person.id)

    desk.history.undo(Person, person.id, desk.history.of(Person, person.id)[0].n)
    assert desk.store.get(Person, person.id) == person

    made = desk.history.of(Person, person.id)[-1]
    _save(desk, replace(person, position="директор"))
    with pytest.raises(Superseded):
        desk.history.undo(Person, person.id, made.n)
    _save(desk, person)
    desk.history.undo(Person, person.id, made.n)
    assert desk.store.find(Person, person.id) is None
    close_store(desk.store)


def test_fields_of_one_group_are_put_back_together(desk: Desk) -> None:
    """Undoing one field of a mark restores all of it: present with minutes never mixes with absent."""
    event = Event(id=desk.store.new_id(), school_id=desk.school)
    slot = Slot(id=desk.store.new_id(), event_id=event.id)
    mark = Attendance(
        id=Attendance.record_type.derived_id(slot.id, desk.who), slot_id=slot.id, person_id=desk.who,
        status=AttendanceStatus.LATE, arrival=time(9, 20), minutes_present=70,
    )  # fmt: skip
    with desk.store.work(author=desk.who) as work:
        for record in (event, slot, mark):
            work.save(record)
    with desk.store.work(author=desk.who) as work:
        work.save(replace(mark, status=AttendanceStatus.ABSENT, arrival=None, minutes_present=None))

    step = desk.history.of(Attendance, mark.id)[0]
    desk.history.undo(Attendance, mark.id, step.n, "status")

    assert desk.store.get(Attendance, mark.id) == mark
    close_store(desk.store)


def test_an_unknown_step_is_said(desk: Desk) -> None:
    """A step that is not in the log of this record cannot be undone."""
    with pytest.raises(NotFound):
        desk.history.undo(School, desk.school, 999)
    assert desk.history.of(School, Id(bytes(16))) == ()
    close_store(desk.store)


def test_changes_of_other_machines_are_history_too(tmp_path: Path) -> None:
    """What came from another machine is told with its author and machine, and can be undone here."""
    world = World(tmp_path)
    here = world.add_device("here")
    school = make_school(here.store)
    (person,) = make_people(here.store, school, 1)
    there = world.add_device("there", [school])
    with world.server_store.transaction() as connection:
        grants.give_stream(connection, here.number, school, 0)
    here.sync_all()
    there.sync_all()
    with there.store.work(author=person.id) as work:
        work.save(replace(there.store.get(School, school), pupils=99))
    there.sync_all()
    here.sync_all()

    desk = Desk(here.store, here.folder, person.id, school)
    step = desk.history.of(School, school)[0]
    desk.history.undo(School, school, step.n)
    first_there = Desk(there.store, there.folder).history.of(School, school)[-1]

    assert (step.is_here, step.state, step.device, step.author) == (False, "foreign", there.number, person.id)
    assert [(change.field, change.before, change.after) for change in step.changes] == [("pupils", None, 99)]
    assert here.store.get(School, school).pupils is None
    assert first_there.is_creation
    assert first_there.changes == ()
    close_store(here.store)
    close_store(there.store)
    world.stop_server()
