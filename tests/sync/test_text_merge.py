"""Two people go on from one text: what the joined text keeps, as properties, and where it is left to a person."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.text_diff import paragraphs, words
from app.sync.text_merge import joined

word = st.sampled_from(["бала", "сабақ", "оқиды", "ойлайды", "айтты", "жаңа"])
line = st.lists(word, max_size=6).map(" ".join)
text = st.lists(line, max_size=6).map("\n".join)
some = st.text(alphabet="аб \n", max_size=40)


def count(of: str) -> Counter[str]:
    return Counter(word.strip() for word in words(of) if word.strip())


@given(some, some)
def test_one_sided_work_is_taken_whole(base: str, other: str) -> None:
    """Where only one of the two changed the text, or both made the same of it, that is the text."""
    assert joined(base, base, other) == other
    assert joined(base, other, base) == other
    assert joined(base, other, other) == other


@given(text, text, text)
def test_every_new_word_is_kept_whole(base: str, first: str, second: str) -> None:
    """Every word that one of them added stands in the joined text, and no word in it was written by neither."""
    result = joined(base, first, second)
    if result is not None:
        assert not (count(first) - count(base)) - count(result)
        assert not (count(second) - count(base)) - count(result)
        assert not count(result).keys() - (count(first) | count(second)).keys()


@given(text, text, text)
def test_what_nobody_touched_stays(base: str, first: str, second: str) -> None:
    """What both still have of the base is not gone."""
    result = joined(base, first, second)
    if result is not None:
        kept = [one for one in paragraphs(base) if one in paragraphs(first) and one in paragraphs(second)]
        assert all(set(one.split()) <= set(result.split()) for one in kept)


@given(text, st.lists(word, min_size=1, max_size=3), st.lists(word, min_size=1, max_size=3))
def test_paragraphs_added_by_both_follow_one_another(base: str, ours: list[str], theirs: list[str]) -> None:
    """Paragraphs that both added at the end are all there, each whole, equal ones once."""
    ours, theirs = [f"1 {one}" for one in ours], [f"2 {one}" for one in theirs]
    result = joined(base, "\n".join([base, *ours]), "\n".join([base, *theirs, ours[0]]))
    assert result is not None
    added = paragraphs(result)[len(paragraphs(base)) :]
    assert sorted(added) == sorted([*ours, *theirs])


@pytest.mark.parametrize(
    ("base", "first", "second", "result"),
    [
        ("бірінші\nекінші", "бірінші болды\nекінші", "бірінші\nекінші де болды", "бірінші болды\nекінші де болды"),
        ("а б в г", "А б в г", "а б в Г", "А б в Г"),
        ("а б", "А б", "а Б", None),
        ("а б в", "а в", "а Б в", None),
        ("", "бірі", "екіншісі", None),
        ("жоба", "", "жоба басталды", None),
        ("а\nб\nв", "б\nв", "а\nб\nв!", "б\nв!"),
        ("а", "а\n\nбірі", "а\n\nекіншісі", "а\n\nбірі\n\nекіншісі"),
    ],
)
def test_examples(base: str, first: str, second: str, result: str | None) -> None:
    """What does not touch is joined; neighbouring words, a deleted text, two texts from nothing are left to people."""
    assert joined(base, first, second) == result
    assert joined(base, second, first) == (result if result != "а\n\nбірі\n\nекіншісі" else "а\n\nекіншісі\n\nбірі")
