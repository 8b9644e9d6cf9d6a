"""The weekly five things: few, the most pressing first, each beginning at its oldest gap."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain.ids import Id
from app.domain.rules.five_things import (
    MOST,
    Gap,
    HeldSession,
    Need,
    ProjectWork,
    five_things,
    silent_projects,
    without_minutes,
)

DAY = date(2026, 11, 25)
IDS = st.integers(1, 40).map(lambda number: Id(bytes(15) + bytes([number])))
GAPS = st.builds(
    Gap,
    st.sampled_from(Need),
    IDS,
    st.just("Топтық сессия"),
    st.none() | st.dates(DAY - timedelta(days=90), DAY),
    count=st.integers(1, 9),
)


@given(st.lists(GAPS, max_size=30))
def test_at_most_five_lines_one_per_kind(gaps: list[Gap]) -> None:
    """Each kind of gap has one line with its number, the most pressing kinds first, and nothing is made up."""
    things = five_things(gaps)
    needs = [thing.need for thing in things]
    wanted = [need for need in Need if any(gap.need is need for gap in gaps)]
    assert needs == wanted[:MOST]
    for thing in things:
        same = [gap for gap in gaps if gap.need is thing.need]
        assert thing.count == sum(gap.count for gap in same)
        assert thing.first in same
        assert all((thing.first.day or date.max) <= (gap.day or date.max) for gap in same)


def test_a_project_is_silent_after_thirty_days() -> None:
    """Thirty days without an entry are a question, twenty-nine are not, and a project without a day is left alone."""
    works = [
        ProjectWork(Id(bytes(16)), "үнсіз", DAY - timedelta(days=30)),
        ProjectWork(Id(bytes(16)), "жазылып жүр", DAY - timedelta(days=29)),
        ProjectWork(Id(bytes(16)), "басталмаған", None),
    ]
    assert [gap.title for gap in silent_projects(works, DAY)] == ["үнсіз"]


def test_minutes_are_asked_for_after_two_days() -> None:
    """A session of yesterday has time, one of the day before is asked about unless its minutes are there."""
    sessions = [
        HeldSession(Id(bytes(16)), "кеше", DAY - timedelta(days=1), has_minutes=False),
        HeldSession(Id(bytes(16)), "алдыңғы күні", DAY - timedelta(days=2), has_minutes=False),
        HeldSession(Id(bytes(16)), "жазылған", DAY - timedelta(days=9), has_minutes=True),
    ]
    assert [gap.title for gap in without_minutes(sessions, DAY)] == ["алдыңғы күні"]
