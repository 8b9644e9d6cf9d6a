"""A coordinator's wishes about access: carried out by the server inside the region, refused with a reason elsewhere."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.clock import KAZAKH_TIME
from app.domain.ids import Id
from app.domain.problems import NotYours
from app.domain.records.conflicts import EditConflict
from app.domain.records.grants import GrantWish, SchoolGrant
from app.domain.records.people import Person
from app.domain.records.schools import School
from app.domain.rules.grant_wishes import GIVEN_ROLES, Answer, Standing, answer_to, may_carry
from app.domain.rules.rights import COORDINATOR, OBSERVER, ROLES, may_write
from app.storage import detail, devices, grants
from tests.support.access import wish_for
from tests.support.scoped_school import ScopedSchool
from tests.support.world import Cut, Device, Faults, a_world


@pytest.fixture
def school(tmp_path: Path) -> Iterator[ScopedSchool]:
    with a_world(tmp_path, 3) as world:
        yield ScopedSchool(world)


@pytest.fixture
def coordinator(school: ScopedSchool) -> Device:
    """Looks into the school in detail."""
    return coordinator_of(school, "KZ-19")


def coordinator_of(school: ScopedSchool, region: str) -> Device:
    device = school.world.add_device(f"coordinator {len(school.world.devices)}", region=region)
    device.restart()
    with device.store.transaction() as connection:
        detail.wish(connection, school.school, whole=True)
    device.sync_all()
    return device


def ask(device: Device, school: Id, about: int, role: str, before: str, further: Id | None = None) -> GrantWish:
    wish = wish_for(device.store, school, about, role, before, further)
    with device.store.work() as work:
        work.save(wish)
    return wish


def close(device: Device, wish: GrantWish) -> None:
    with device.store.work() as work:
        work.save(dataclasses.replace(device.store.get(GrantWish, wish.id), is_closed=True))


def answered(device: Device, wish: GrantWish) -> str:
    """What the wish says after the next exchanges of its maker."""
    device.sync_all()
    return device.store.get(GrantWish, wish.id).answer


def refused(device: Device) -> int:
    return device.store.counts().get("refused", 0)


def role_at(school: ScopedSchool, number: int, stream: Id | None = None) -> str:
    """What the tables of the server say."""
    with school.world.server_store.reading() as connection:
        grant = grants.grant_for(connection, number, stream or school.school)
    return "" if grant is None or grant.ended_ms is not None else grant.role


def a_second_school(school: ScopedSchool, region: str = "KZ-19") -> Id:
    store = school.fac.store
    second = store.new_id()
    with store.work() as work:
        work.save(School(id=second, name_kk="Үштөбе", region_code=region))
    school.fac.sync_all()
    return second


def test_access_ends_by_a_wish(school: ScopedSchool, coordinator: Device) -> None:
    """One exchange of the coordinator ends the access; the answer and the ended grant come down with it."""
    wish = ask(coordinator, school.school, 101, "", "teacher")
    coordinator.sync()
    assert role_at(school, 101) == ""
    coordinator.sync_all()
    told = coordinator.store.get(GrantWish, wish.id)
    assert told.answer == Answer.DONE
    assert told.answered is not None
    assert told.answered.astimezone(KAZAKH_TIME).year == 2026
    (grant,) = [grant for grant in coordinator.store.all(SchoolGrant) if grant.device == 101]
    assert not grant.stands
    assert refused(coordinator) == 0


def test_what_was_not_handed_in_is_handed_in_first(school: ScopedSchool, coordinator: Device) -> None:
    """Ending is leaving: the work of the one who loses access is taken in, stays at the school, and goes from there."""
    other = school.world.add_device("second", [school.school])
    other.sync_all()
    kept = other.store.new_id()
    with other.store.work() as work:
        work.save(Person(id=kept, school_id=school.school, surname="Жаңа"))
    coordinator.sync_all()
    ask(coordinator, school.school, other.number, "", "facilitator")
    coordinator.sync_all()
    other.sync_all()
    assert not school.shown_on(other)
    assert other.store.find(Person, kept) is None
    school.fac.sync_all()
    assert school.fac.store.get(Person, kept).surname == "Жаңа"


def test_another_role_and_back_again(school: ScopedSchool, coordinator: Device) -> None:
    """A role is exchanged for another, access that ended is given again, and the person stays the same."""
    for role, before in (("facilitator", "teacher"), ("", "facilitator"), ("teacher", "")):
        assert answered(coordinator, ask(coordinator, school.school, 101, role, before)) == Answer.DONE
        assert role_at(school, 101) == role
    with school.world.server_store.reading() as connection:
        grant = grants.grant_for(connection, 101, school.school)
    assert grant is not None
    assert grant.person == school.aigul


def test_one_more_school(school: ScopedSchool, coordinator: Device) -> None:
    """Somebody who works in one school gets a second one, of which the coordinator holds no more than the card."""
    second = a_second_school(school)
    coordinator.sync_all()
    other = school.world.add_device("external", [school.school])
    other.sync_all()
    coordinator.sync_all()
    wish = ask(coordinator, school.school, other.number, "facilitator", "", second)
    assert answered(coordinator, wish) == Answer.DONE
    other.sync_all()
    assert other.store.get(School, second).name_kk == "Үштөбе"
    assert {grant.school_id for grant in other.store.all(SchoolGrant) if grant.device == other.number} == {
        school.school, second,
    }  # fmt: skip


def test_a_wish_taken_back_before_it_left_does_nothing(school: ScopedSchool, coordinator: Device) -> None:
    """Taken back offline, after a start of the program too, the wish is not carried out and gets no answer."""
    wish = ask(coordinator, school.school, 101, "", "teacher")
    coordinator.restart()
    close(coordinator, wish)
    assert answered(coordinator, wish) == ""
    assert role_at(school, 101) == "teacher"


def test_a_wish_taken_back_too_late_says_so(school: ScopedSchool, coordinator: Device) -> None:
    """Whoever takes back what the server did meanwhile keeps the answer, and nobody is asked about two versions."""
    wish = ask(coordinator, school.school, 101, "", "teacher")
    with pytest.raises(Cut):
        coordinator.sync(Faults(answer_bytes=0))
    close(coordinator, wish)
    assert answered(coordinator, wish) == Answer.DONE
    assert role_at(school, 101) == ""
    assert coordinator.store.all(EditConflict) == []


def test_a_request_cut_anywhere_is_answered_once(school: ScopedSchool, coordinator: Device) -> None:
    """I10: cut at any byte, the wish stays whole and is carried out by the exchange that succeeds."""
    wish = ask(coordinator, school.school, 101, "", "teacher")
    for cut in (0, 60, 150, 250, 400):
        with pytest.raises(Cut):
            coordinator.sync(Faults(request_bytes=cut))
        assert role_at(school, 101) == "teacher"
    assert answered(coordinator, wish) == Answer.DONE


def test_what_changed_meanwhile_is_not_changed_by_an_old_wish(school: ScopedSchool, coordinator: Device) -> None:
    """A wish that was made for weeks in a drawer says what it was made against; the newer state stands."""
    wish = ask(coordinator, school.school, 101, "", "teacher")
    with school.world.server_store.transaction() as connection:
        grants.give_stream(connection, 101, school.school, school.world.time.now, "facilitator")
    assert answered(coordinator, wish) == Answer.CHANGED
    assert role_at(school, 101) == "facilitator"


def test_a_computer_that_is_shut_out_is_given_nothing(school: ScopedSchool, coordinator: Device) -> None:
    """Whoever runs the server lets a lost computer in again; a coordinator may end its access all the same."""
    with school.world.server_store.transaction() as connection:
        devices.shut_out(connection, 101)
    assert answered(coordinator, ask(coordinator, school.school, 101, "facilitator", "teacher")) == Answer.SHUT_OUT
    assert answered(coordinator, ask(coordinator, school.school, 101, "", "teacher")) == Answer.DONE


def test_a_coordinator_who_works_for_one_school_besides(school: ScopedSchool, coordinator: Device) -> None:
    """Who came in as a coordinator asks in the school in which they are a facilitator, too."""
    with school.world.server_store.transaction() as connection:
        grants.give_stream(connection, coordinator.number, school.school, 0, "facilitator")
    coordinator.sync_all()
    assert answered(coordinator, ask(coordinator, school.school, 101, "", "teacher")) == Answer.DONE


def test_nobody_raises_or_removes_themselves(school: ScopedSchool, coordinator: Device) -> None:
    """A wish about the own computer, or about another one at which the same person works, is refused."""
    with school.world.server_store.transaction() as connection:
        grants.give_stream(connection, coordinator.number, a_school_of_their_own(school), 0, person=school.aigul)
    wish = ask(coordinator, school.school, 101, "facilitator", "teacher")
    assert answered(coordinator, wish) == Answer.OWN
    wish = ask(coordinator, school.school, coordinator.number, "facilitator", COORDINATOR)
    assert answered(coordinator, wish) in (Answer.OWN, Answer.UNKNOWN)
    assert role_at(school, coordinator.number) == COORDINATOR


def a_school_of_their_own(school: ScopedSchool) -> Id:
    return school.fac.store.new_id()


def test_a_refused_wish_tells_nothing(school: ScopedSchool, coordinator: Device) -> None:
    """Canary: asked about a computer of another region, one of nobody, or a coordinator's, the server says one and the
    same, sends no word of it, and changes nothing; so it does about a school elsewhere and one that is not there.
    """
    elsewhere = a_second_school(school, "KZ-75")
    with school.world.server_store.transaction() as connection:
        devices.save(connection, devices.Device(
            number=900, provisional=devices.PROVISIONAL | 900, public_key=(900).to_bytes(32), label="canary-far-away-",
            role="facilitator", region_code="KZ-75", enrolled_ms=0, contact_ms=0, version="", unsent=0, revoked=False,
        ))  # fmt: skip
        grants.give_stream(connection, 900, elsewhere, 0)
    other = school.world.add_device("another coordinator", region="KZ-75")
    asked = [ask(coordinator, school.school, number, "teacher", "") for number in (900, 901, other.number)]
    assert {answered(coordinator, wish) for wish in asked} == {Answer.UNKNOWN}
    nowhere = coordinator.store.new_id()
    asked = [ask(coordinator, school.school, 101, "teacher", "", place) for place in (elsewhere, nowhere)]
    assert {answered(coordinator, wish) for wish in asked} == {Answer.ELSEWHERE}
    assert not any(b"canary-far-away-" in told for told in coordinator.heard)
    assert not any(bytes(elsewhere) == bytes(grant.school_id) for grant in coordinator.store.all(SchoolGrant))
    assert role_at(school, 101, elsewhere) == role_at(school, 900) == ""


def test_a_coordinator_of_another_region_cannot_ask(school: ScopedSchool) -> None:
    """Into a school of another region no wish is taken at all; nothing changes there."""
    stranger = coordinator_of(school, "KZ-75")
    ask(stranger, school.school, 101, "", "teacher")
    stranger.sync_all()
    assert role_at(school, 101) == "teacher"
    school.fac.sync_all()
    assert school.fac.store.all(GrantWish) == []


def test_who_reads_a_wish(school: ScopedSchool, coordinator: Device) -> None:
    """I21: who runs the school reads it; a teacher, whom it may be about, reads only what comes of it."""
    teacher = school.world.add_device("teacher", [school.school], role="teacher", who=school.bolat)
    teacher.restart()
    teacher.sync_all()
    ask(coordinator, school.school, 101, "", "teacher")
    for device in (coordinator, school.fac, teacher):
        device.sync_all()
        assert not device.sync().mended
    assert len(school.fac.store.all(GrantWish)) == 1
    assert teacher.store.all(GrantWish) == []


def test_only_coordinators_wish(school: ScopedSchool) -> None:
    """Every other role is refused by its own store, and by the server if its program does not ask."""
    assert [role for role in ROLES if may_write(role, "grant_wish", is_new=True)] == [COORDINATOR]
    school.fac.store.role = "facilitator"
    with pytest.raises(NotYours):
        ask(school.fac, school.school, 101, "", "teacher")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("app.storage.work.may_write", lambda _role, _type, **_more: True)
        ask(school.fac, school.school, 101, "", "teacher")
    school.fac.sync_all()
    assert refused(school.fac) == 1
    assert role_at(school, 101) == "teacher"


@pytest.mark.parametrize(
    ("role", "region", "changes"),
    [(role, "", False) for role in GIVEN_ROLES] + [(COORDINATOR, "KZ-19", True), (COORDINATOR, "KZ-75", False)],
)
def test_who_may_change_whom_at_the_server(school: ScopedSchool, role: str, region: str, changes: bool) -> None:
    """Whatever a machine writes that asks nobody, the server changes access for coordinators of the region alone, and
    of nobody but the computers that were given a school.
    """
    asker = school.world.add_device("asker", None if region else [school.school], region=region, role=role)
    asker.restart()
    with asker.store.transaction() as connection:
        detail.wish(connection, school.school, whole=True)
    asker.sync_all()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("app.storage.work.may_write", lambda _role, _type, **_more: True)
        asks = [(101, "facilitator", "teacher"), (102, "", "teacher"), (103, "assessor", "principal"),
                (asker.number, "facilitator", role), (103, OBSERVER, "principal")]  # fmt: skip
        for about, wanted, before in asks:
            ask(asker, school.school, about, wanted, before)
    asker.sync_all()
    now = [role_at(school, number) for number in (101, 102, 103)]
    assert now == (["facilitator", "", "assessor"] if changes else ["teacher", "teacher", "principal"])
    assert role_at(school, asker.number) == (role if region in ("", "KZ-19") else "")


def test_nobody_writes_the_answer_or_anothers_wish(school: ScopedSchool, coordinator: Device) -> None:
    """An answer that a machine writes is refused, and so is a change of what somebody else, or oneself, asked."""
    second = coordinator_of(school, "KZ-19")
    wish = ask(coordinator, school.school, 101, "", "teacher")
    coordinator.sync_all()
    second.sync_all()
    for device, changes in (
        (second, {"is_closed": True}),
        (coordinator, {"device": 102}),
        (coordinator, {"answer": ""}),
    ):
        before = refused(device)
        with device.store.work() as work:
            work.save(dataclasses.replace(device.store.get(GrantWish, wish.id), **changes))
        device.sync_all()
        assert refused(device) == before + 1
    forged = dataclasses.replace(wish_for(second.store, school.school, 102, "", "teacher"), asked_by=coordinator.number)
    with second.store.work() as work:
        work.save(forged)
    assert answered(second, forged) == ""
    coordinator.sync_all()
    assert role_at(school, 102) == "teacher"


def test_after_a_restore_the_wish_is_carried_out_again(school: ScopedSchool, coordinator: Device) -> None:
    """I6: a server that was put back to the day before hears the wish again and ends the access again."""
    copy = school.world.backup_server()
    wish = ask(coordinator, school.school, 101, "", "teacher")
    assert answered(coordinator, wish) == Answer.DONE
    school.world.restore_server(copy)
    assert role_at(school, 101) == "teacher"
    assert answered(coordinator, wish) == Answer.DONE
    assert role_at(school, 101) == ""


ROLE = st.sampled_from(["", *ROLES, "unheard"])


@given(
    role=ROLE, before=ROLE, now=ROLE, own=st.booleans(), region=st.booleans(), known=st.booleans(), out=st.booleans()
)
@settings(max_examples=400)
def test_rights_matrix(
    role: str, before: str, now: str, own: bool, region: bool, known: bool, out: bool
) -> None:  # fmt: skip
    """Access changes exactly where all of this holds: both schools of the own region, a known computer of somebody
    else, a role of a school, and nothing that changed or was shut out meanwhile.
    """
    standing = Standing(is_own=own, is_of_region=region, is_known=known, is_shut_out=out, role=now)
    wish = GrantWish(id=Id(bytes(16)), school_id=Id(bytes(16)), device=1, role=role, role_before=before)
    answer = answer_to(wish, standing)
    is_askable = region and known and not own and role in ("", *GIVEN_ROLES)
    changes = is_askable and role != now and before == now and not (role and out)
    assert (answer is Answer.DONE and role != now) == changes
    if not region or not known:
        other = Standing(is_own=not own, is_of_region=region, is_known=known, is_shut_out=not out, role="x")
        assert answer == answer_to(wish, other)


@given(fields=st.frozensets(st.integers(0, 12)), new=st.booleans(), own=st.booleans())
def test_what_a_device_may_write_of_a_wish(fields: frozenset[int], new: bool, own: bool) -> None:
    """Everything but the answer, once; later only, and only the maker, that it is closed."""
    closes = GrantWish.record_type.by_name["is_closed"].number
    expected = not fields & {9, 10} if new else own and fields <= {closes}
    assert may_carry(fields, is_new=new, is_own=own) == expected
