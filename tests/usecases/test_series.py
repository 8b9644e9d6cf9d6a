"""Series of sessions made in a real store."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.ids import Id
from app.domain.problems import InvalidRecord
from app.domain.records.events import AttendanceStatus
from app.domain.records.sessions import FreeDays
from app.domain.rules.series import Fate, Rhythm
from app.storage.opening import close_store
from tests.support.sessions import VillageSchool, session, slots_of, village_school

FIRST = date(2026, 9, 5)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[VillageSchool]:
    made = village_school(tmp_path_factory.mktemp("series") / "Ақсу")
    yield made
    close_store(made.store)


@pytest.fixture
def event(shared: VillageSchool) -> Id:
    return session(shared, FIRST, start=time(15), end=time(18), everybody=False)


def days(shared: VillageSchool, event: Id) -> list[date | None]:
    return [slot.day for slot in slots_of(shared, event)]


def test_the_usual_series_is_every_second_week_of_the_school_year(shared: VillageSchool, event: Id) -> None:
    """Without a word the preview goes on from the first slot to the end of the school year; nothing is made yet."""
    picture = shared.desk.series.picture(event)
    assert picture.rhythm == Rhythm(2, (5,), date(2027, 5, 25))
    assert (picture.series.start, picture.series.end) == (time(15), time(18))
    assert picture.count(Fate.NEW) > 10
    assert days(shared, event) == [FIRST]


def test_it_is_made_once_and_taken_back_whole(shared: VillageSchool, event: Id) -> None:
    """Applying makes the days of the preview at its hours, a second time nothing; undo leaves what was there."""
    series = shared.desk.series
    series.write(event, rule="FREQ=WEEKLY;INTERVAL=2;BYDAY=SA;COUNT=4")
    before = series.picture(event)
    series.apply(event)
    made = slots_of(shared, event)
    assert [slot.day for slot in made] == [FIRST, date(2026, 9, 19), date(2026, 10, 3), date(2026, 10, 17)]
    assert {(slot.start, slot.end) for slot in made} == {(time(15), time(18))}
    assert not series.picture(event).is_to_do
    series.take_back(before)
    assert days(shared, event) == [FIRST]


def test_a_moved_day_moves_its_slot_and_a_marked_one_stays(shared: VillageSchool, event: Id) -> None:
    """Decisions after the making are followed, except where somebody was marked."""
    series = shared.desk.series
    series.write(event, rule="FREQ=WEEKLY;INTERVAL=2;BYDAY=SA;COUNT=3")
    series.apply(event)
    _first, second, third = slots_of(shared, event)
    shared.desk.attendance.mark(third.id, shared.desk.who, AttendanceStatus.PRESENT)
    series.decide(event, date(2026, 9, 19), date(2026, 9, 20), "Жұмыс күні ауыстырылды")
    series.decide(event, date(2026, 10, 3), None)
    series.apply(event)
    assert days(shared, event) == [FIRST, date(2026, 9, 20), date(2026, 10, 3)]
    assert slots_of(shared, event)[1].id == second.id
    series.write(event, rule="FREQ=WEEKLY;BYDAY=MO;COUNT=1")
    series.apply(event)
    assert third.day in days(shared, event)


def test_an_unreadable_rule_is_not_kept(shared: VillageSchool, event: Id) -> None:
    """A rule that cannot be read is refused, and the one before stands."""
    series = shared.desk.series
    series.write(event, rule="FREQ=WEEKLY;COUNT=2")
    with pytest.raises(InvalidRecord):
        series.write(event, rule="every now and then")
    assert series.picture(event).series.rule == "FREQ=WEEKLY;COUNT=2"


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.builds(Rhythm, st.integers(1, 4), st.sets(st.integers(0, 6), min_size=1, max_size=2).map(tuple),
              st.none(), st.integers(1, 8)),
    st.sampled_from(FreeDays), st.sampled_from(FreeDays),
)  # fmt: skip
def test_applying_twice_is_applying_once(
    shared: VillageSchool, rhythm: Rhythm, holidays: FreeDays, school_breaks: FreeDays
) -> None:
    """Whatever the rule is, after applying it nothing is left to do."""
    event = session(shared, FIRST, everybody=False)
    shared.desk.series.write(event, rule=rhythm.rule(), holidays=holidays, school_breaks=school_breaks)
    shared.desk.series.apply(event)
    assert not shared.desk.series.picture(event).is_to_do
