"""Feedback tells what a group says, and never what one person said."""

from __future__ import annotations

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from app.domain.ids import NOBODY
from app.domain.records.sessions import Feedback, TestScore
from app.domain.rules.feedback import ITEMS, LEAST, summarise
from app.domain.rules.learning_gain import check_score, gain, summarise_gain

POINTS = st.none() | st.integers(1, 5)
FORMS = st.lists(
    st.builds(Feedback, id=st.just(NOBODY), event_id=st.just(NOBODY), **dict.fromkeys(ITEMS, POINTS)), max_size=12
)
SCORES = st.builds(
    TestScore, id=st.just(NOBODY), event_id=st.just(NOBODY), person_id=st.just(NOBODY),
    pre=st.none() | st.integers(0, 20), post=st.none() | st.integers(0, 20), maximum=st.just(20),
)  # fmt: skip


@given(FORMS)
def test_nothing_is_told_before_five_forms(forms: list[Feedback]) -> None:
    """Under five forms there is no summary, and an item that fewer than five answered has no mean."""
    summary = summarise(forms)
    assert (summary is None) is (len(forms) < LEAST)
    for item in summary.items if summary else ():
        assert (item.mean is None) is (item.answers < LEAST)
        assert item.mean is None or 1 <= item.mean <= 5


@given(FORMS.filter(lambda forms: len(forms) >= LEAST), st.randoms())
def test_the_order_of_the_forms_cannot_be_seen(forms: list[Feedback], dice: Random) -> None:
    """Whoever handed in first or last, the summary is the same."""
    shuffled = list(forms)
    dice.shuffle(shuffled)
    assert summarise(shuffled) == summarise(forms)


def test_words_stand_in_alphabet_order() -> None:
    """What people wrote is sorted, and empty lines are left out."""
    forms = [
        Feedback(id=NOBODY, event_id=NOBODY, useful=5, best=text) for text in ("Өте жақсы", "", "Әңгіме", " ", "Топ")
    ]
    summary = summarise(forms)
    assert summary is not None
    assert (summary.best, summary.satisfied) == (("Әңгіме", "Өте жақсы", "Топ"), 5)


@given(SCORES)
def test_a_gain_is_a_share_of_what_was_missing(score: TestScore) -> None:
    """All that was missing won is a gain of 1, nothing won is 0; without both tests there is none."""
    found = gain(score)
    if score.pre is None or score.post is None or score.pre == 20:
        assert found is None
    else:
        assert found is not None
        assert found <= 1
        assert (found > 0) is (score.post > score.pre)


@given(st.lists(SCORES, max_size=10))
def test_the_mean_gain_counts_those_who_have_one(scores: list[TestScore]) -> None:
    """Everybody is counted once: with a gain, at the top already, with one test missing, or without any."""
    found = summarise_gain(scores)
    untested = sum(1 for one in scores if one.pre is None and one.post is None)
    top_half = sum(1 for one in scores if one.pre == 20 and one.post is None)
    assert found.people + found.at_the_top + found.missing + untested - top_half == len(scores)
    assert (found.mean is None) is (found.people == 0)


def test_more_points_than_there_are_is_said() -> None:
    """Twenty-one of twenty points is a slip of the hand."""
    score = TestScore(id=NOBODY, event_id=NOBODY, person_id=NOBODY, pre=5, post=21, maximum=20)
    assert [finding.field for finding in check_score(score)] == ["post"]
