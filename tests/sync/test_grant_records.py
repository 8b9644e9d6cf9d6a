"""Grants as people see them: who works with a school, since when and until when, and that only a server says so."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import update

from app.domain.problems import NotYours
from app.domain.records.grants import SchoolGrant, grant_id
from app.domain.records.schools import School
from app.domain.rules.rights import ROLES, may_write
from app.storage import detail, devices, grants
from app.storage.server_log import position
from app.storage.server_tables import device_stream
from app.sync import grant_records
from tests.support.scoped_school import ScopedSchool
from tests.support.world import Device, a_world


@pytest.fixture
def school(tmp_path: Path) -> Iterator[ScopedSchool]:
    with a_world(tmp_path, 3) as world:
        yield ScopedSchool(world)


def told(device: Device, about: int) -> SchoolGrant:
    """What a machine knows of the grant of another one."""
    (found,) = [grant for grant in device.store.all(SchoolGrant) if grant.device == about]
    return found


def seen(device: Device) -> set[int | None]:
    """The machines whose grants one knows."""
    return {grant.device for grant in device.store.all(SchoolGrant)}


def moment(ms: int) -> datetime:
    return datetime.fromtimestamp(ms / 1000, UTC)


def test_a_grant_is_seen_after_the_next_exchange(school: ScopedSchool) -> None:
    """Machine, role, person and since when: all the operator said stands in the record of whoever runs the school."""
    assert seen(school.fac) == {school.fac.number, 101, 102, 103}
    grant = told(school.fac, 101)
    assert (grant.computer, grant.role, grant.person_id) == ("canary-grant-a-", "teacher", school.aigul)
    assert grant.stands
    assert grant.since is not None
    assert moment(0) < grant.since <= moment(school.world.time.now)
    assert told(school.fac, school.fac.number).role == "facilitator"


def test_a_grant_that_ends_stays_as_ended_and_begins_anew(school: ScopedSchool) -> None:
    """Taken, the grant says until when; given again in another role, it says that, and since when it stands now."""
    began = told(school.fac, 102).since
    ended_ms = school.world.time.now
    with school.world.server_store.transaction() as connection:
        assert grants.take_stream(connection, 102, school.school, ended_ms)
    school.fac.sync_all()
    grant = told(school.fac, 102)
    assert (grant.since, grant.until, grant.stands) == (began, moment(ended_ms), False)
    school.world.time.pass_ms(5000)
    with school.world.server_store.transaction() as connection:
        grants.give_stream(connection, 102, school.school, school.world.time.now, "principal")
    school.fac.sync_all()
    grant = told(school.fac, 102)
    assert (grant.role, grant.until, grant.stands) == ("principal", None, True)
    assert grant.since is not None
    assert grant.since > moment(ended_ms)


def test_another_role_leaves_the_beginning(school: ScopedSchool) -> None:
    """A grant that stands and gets another role stands since its beginning."""
    began = told(school.fac, 101).since
    with school.world.server_store.transaction() as connection:
        grants.give_stream(connection, 101, school.school, school.world.time.now + 9000, "facilitator")
    school.fac.sync_all()
    assert (told(school.fac, 101).role, told(school.fac, 101).since) == ("facilitator", began)


def test_a_device_shut_out_and_let_in_again(school: ScopedSchool) -> None:
    """A lost computer is shown as let in no more, and no longer so once it was found."""
    for is_out in (True, False):
        with school.world.server_store.transaction() as connection:
            assert devices.shut_out(connection, 101, is_out)
        school.fac.sync_all()
        assert told(school.fac, 101).is_shut_out is is_out
        assert told(school.fac, 101).stands is not is_out


def test_a_teacher_sees_their_own_alone(school: ScopedSchool) -> None:
    """I21: of the machines of a school a teacher is told of their own, both of them, and of no colleague's."""
    device = school.world.add_device("teacher", [school.school], role="teacher", who=school.aigul)
    device.restart()
    device.sync_all()
    assert seen(device) == {device.number, 101}
    school.fac.sync_all()
    assert told(school.fac, device.number).person_id == school.aigul


def test_a_teacher_who_comes_later_than_the_record_sees_it(school: ScopedSchool) -> None:
    """I21: what was told of a machine before anybody knew who sits at it comes into sight of who does."""
    device = school.world.add_device("teacher", [school.school], role="teacher", who=school.aigul)
    school.fac.sync_all()
    assert told(school.fac, device.number).person_id is None
    device.restart()
    device.sync_all()
    assert seen(device) == {device.number, 101}
    assert not device.sync().mended


def test_a_coordinator_sees_them_with_the_school(school: ScopedSchool) -> None:
    """I21, I22: from afar a coordinator is told of no machine; with the school whole of all, and then of none again."""
    device = school.world.add_device("coordinator", region="KZ-19")
    device.restart()
    device.sync_all()
    assert seen(device) == set()
    for whole, machines in ((True, {school.fac.number, 101, 102, 103}), (False, set())):
        with device.store.transaction() as connection:
            detail.wish(connection, school.school, whole=whole)
        device.sync_all()
        assert seen(device) == machines
    assert "canary-grant" not in "".join(school.shown_on(device))


def test_who_comes_by_region_has_no_grant(school: ScopedSchool) -> None:
    """A school that a coordinator's machine brought tells of no grant; the machine comes in by its region."""
    device = school.world.add_device("coordinator", region="KZ-19")
    row = device.store.new_id()
    with device.store.work() as work:
        work.save(School(id=row, name_kk="Үштөбе", region_code="KZ-19"))
    device.sync_all()
    with school.world.server_store.reading() as connection:
        assert grants.is_known(connection, row)
    assert seen(device) == set()


def test_whose_entry_works_there_is_learned_at_the_first_exchange(school: ScopedSchool) -> None:
    """A machine says who sits at it before its first answer; colleagues then read a person and not only a machine."""
    device = school.world.add_device("principal", [school.school], role="principal", who=school.bolat)
    device.restart()
    device.sync_all()
    school.fac.sync_all()
    assert told(school.fac, device.number).person_id == school.bolat


def test_no_device_writes_a_grant(school: ScopedSchool) -> None:
    """A grant that a machine makes itself is refused by its own store and by the server, in every role; so is the
    change of one that is there.
    """
    assert not any(may_write(role, "school_grant", is_new=is_new) for role in ROLES for is_new in (True, False))
    forged = SchoolGrant(id=grant_id(school.school, 77), school_id=school.school, device=77, role="facilitator")
    raised = SchoolGrant(id=grant_id(school.school, 101), school_id=school.school, device=101, role="facilitator")
    for record in (forged, raised):
        with pytest.raises(NotYours), school.fac.store.work() as work:
            work.save(record)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("app.storage.work.may_write", lambda _role, _type, **_more: True)  # a program that does not ask
        for record in (forged, raised):
            with school.fac.store.work() as work:
                work.save(record)
    school.fac.sync_all()
    assert school.fac.store.counts()["refused"] == 2
    other = school.world.add_device("other", [school.school])
    other.sync_all()
    assert 77 not in seen(other)
    assert told(other, 101).role == "teacher"
    with school.world.server_store.reading() as connection:
        assert grants.grant_for(connection, 77, school.school) is None


def test_a_school_left_takes_its_grants_along(school: ScopedSchool) -> None:
    """I22: whoever loses a school is left without a trace of who works there; the others read that they went."""
    device = school.world.add_device("second", [school.school])
    device.sync_all()
    assert 101 in seen(device)
    with school.world.server_store.transaction() as connection:
        assert grants.take_stream(connection, device.number, school.school, school.world.time.now)
    device.sync_all()
    assert seen(device) == set()
    assert not school.shown_on(device)
    school.fac.sync_all()
    assert told(school.fac, device.number).until is not None


def test_what_was_told_is_not_told_again(school: ScopedSchool) -> None:
    """An exchange with nothing to say of grants writes nothing, however many there are."""
    with school.world.server_store.reading() as connection:
        before = position(connection, school.school)
    school.fac.sync_all()
    with school.world.server_store.transaction() as connection:
        connection.execute(update(device_stream).values(told=False))  # as after an upgrade
    school.fac.sync_all()
    with school.world.server_store.reading() as connection:
        assert position(connection, school.school) == before


def test_many_schools_are_told_of_in_turns(school: ScopedSchool, monkeypatch: pytest.MonkeyPatch) -> None:
    """One exchange speaks of a bounded number of schools; the next ones go on."""
    monkeypatch.setattr(grant_records, "MOST", 1)
    store = school.fac.store
    rows = [store.new_id() for _ in range(3)]
    for row in rows:
        with store.work() as work:
            work.save(School(id=row, name_kk="Лепсі", region_code="KZ-19"))
    for _ in range(5):
        school.fac.sync_all()
    assert {grant.school_id for grant in store.all(SchoolGrant)} == {school.school, *rows}
