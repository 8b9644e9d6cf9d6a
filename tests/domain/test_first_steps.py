"""The three first things to do with a new profile."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.domain.rules.first_steps import REGION_STEPS, SCHOOL_STEPS, TEACHER_STEPS, Step, first_steps
from app.domain.rules.rights import ASSESSOR, FACILITATOR, PRINCIPAL, TEACHER

TYPES = ("person", "event", "ls_cycle", "project", "progress_log", "school", "programme")
COUNTS = st.dictionaries(st.sampled_from(TYPES), st.integers(0, 2))


@given(COUNTS, st.sampled_from((TEACHER, FACILITATOR)), st.booleans(), st.booleans())
def test_three_steps_until_all_are_done(rows: dict[str, int], role: str, has_school: bool, has_server: bool) -> None:
    """There are three steps of one kind, or none because all three are done."""
    steps = first_steps(rows, role, has_school=has_school, has_server=has_server)

    of_school = TEACHER_STEPS if role == TEACHER else SCHOOL_STEPS
    assert steps == () or [step for step, _done in steps] == list(of_school if has_school else REGION_STEPS)
    assert not steps or not all(done for _step, done in steps)


def test_whoever_sits_there_is_not_yet_a_staff() -> None:
    """One person is the one at the desk; the second one is a colleague."""
    alone = dict(first_steps({"person": 1}, has_school=True, has_server=False))
    together = dict(first_steps({"person": 2}, has_school=True, has_server=False))

    assert (alone[Step.PEOPLE], together[Step.PEOPLE]) == (False, True)


def test_a_teacher_begins_with_the_own_work() -> None:
    """A teacher is told of the project, the colleagues in it and its log, and never to plan sessions."""
    steps = dict(first_steps({"person": 1, "project": 1}, TEACHER, has_school=True, has_server=False))

    assert steps == {Step.PROJECT: True, Step.COLLEAGUES: False, Step.LOG: False}


@given(COUNTS, st.sampled_from((PRINCIPAL, ASSESSOR)), st.booleans())
def test_whoever_only_reads_begins_nothing(rows: dict[str, int], role: str, has_school: bool) -> None:
    """A principal and an assessor are not told to bring in people or to plan sessions."""
    assert first_steps(rows, role, has_school=has_school, has_server=False) == ()
