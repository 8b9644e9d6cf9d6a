"""What a programme may ask for besides hours before somebody has earned a certificate."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.ids import NOBODY, Id
from app.domain.records.events import Attendance, AttendanceStatus, Slot
from app.domain.records.programmes import Artefact, ProgrammeCycle
from app.domain.records.sessions import TestScore
from app.domain.rules.attendance import credit_event
from app.domain.rules.certificates import standing
from app.domain.rules.earning import Demands, demands_of

WORK = st.frozensets(st.sampled_from(Artefact))
POINTS = st.none() | st.integers(0, 100)
DEMANDS = st.builds(Demands, WORK, st.none() | st.integers(0, 100))
SCORES = st.none() | st.builds(
    TestScore, id=st.just(NOBODY), event_id=st.just(NOBODY), person_id=st.just(NOBODY), pre=POINTS, post=POINTS,
    maximum=st.none() | st.integers(1, 100),
)  # fmt: skip
DAY = date(2026, 10, 1)


def score(post: int | None, maximum: int | None = 20) -> TestScore:
    """A result of the test after."""
    return TestScore(id=NOBODY, event_id=NOBODY, person_id=NOBODY, post=post, maximum=maximum)


@given(WORK, SCORES)
def test_a_programme_that_says_nothing_asks_for_nothing(done: frozenset[Artefact], result: TestScore | None) -> None:
    """With the defaults of a new cycle, or without a programme, hours alone decide."""
    for cycle in (None, ProgrammeCycle(id=NOBODY, programme_id=NOBODY, name="2026")):
        assert not demands_of(cycle)
        assert demands_of(cycle).lacks(done, result) == ()


@given(DEMANDS, WORK, WORK, SCORES)
def test_more_work_never_takes_anything_away(
    demands: Demands, done: frozenset[Artefact], more: frozenset[Artefact], result: TestScore | None
) -> None:
    """Whatever is asked for, further work leaves at most what was lacking before, and all of it leaves no work."""
    lacking = {finding.code for finding in demands.lacks(done, result)}
    assert {finding.code for finding in demands.lacks(done | more, result)} <= lacking
    assert len(demands.lacks(frozenset(Artefact), result)) <= 1


@given(DEMANDS, WORK, SCORES, st.booleans())
def test_a_certificate_needs_hours_and_all_that_is_asked_for(
    demands: Demands, done: frozenset[Artefact], result: TestScore | None, was_there: bool
) -> None:
    """Earned is exactly: enough hours, and nothing lacking; every thing that lacks has its sentence."""
    slot = Slot(id=Id(bytes(16)), event_id=NOBODY, day=DAY, start=time(10), end=time(11, 30))
    status = AttendanceStatus.PRESENT if was_there else AttendanceStatus.ABSENT
    marks = {slot.id: Attendance(id=NOBODY, slot_id=slot.id, person_id=NOBODY, status=status)}
    lacks = demands.lacks(done, result)
    found = standing(credit_event([slot], marks, 45), 80, [slot], marks, DAY, lacks)
    assert found.earned == (was_there and not lacks)
    assert found.has_hours == was_there
    assert [reason.sentence() for reason in found.reasons[1:]] == [finding.sentence() for finding in lacks]
    assert all(reason.sentence().endswith(".") for reason in found.reasons)


@pytest.mark.parametrize(
    ("result", "codes"),
    [
        (None, ["no_test"]),
        (score(None), ["no_test"]),
        (score(11), ["test_below"]),
        (score(12), []),
        (score(12, None), ["test_without_maximum"]),
    ],
)
def test_the_share_of_the_test_decides(result: TestScore | None, codes: list[str]) -> None:
    """Twelve of twenty points are sixty per cent; a test without its most points cannot be told, and says so."""
    demands = Demands(least_percent=60)
    assert [finding.code for finding in demands.lacks((), result)] == codes


def test_no_least_points_at_all_wants_the_test_taken() -> None:
    """A cycle with 0 % as its least points wants the test to be taken and is content with any result."""
    taken = demands_of(ProgrammeCycle(id=NOBODY, programme_id=NOBODY, name="2026", test_percent=0))
    assert taken
    assert taken.lacks((), score(0, None)) == ()
    assert [finding.code for finding in taken.lacks((), None)] == ["no_test"]
