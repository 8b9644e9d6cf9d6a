"""Where two texts agree, as properties over any two texts."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from app.domain.text_diff import edits, marked, matches, paragraphs, words

element = st.sampled_from(["а", "б", "в", "г", ""])
elements = st.lists(element, max_size=30)


@given(st.text())
def test_a_text_is_its_parts_put_together(text: str) -> None:
    """Paragraphs and words together are the text again, letter for letter."""
    assert "\n".join(paragraphs(text)) == text
    assert "".join(words(text)) == text


@given(elements, elements)
def test_matches_are_equal_and_keep_their_order(old: list[str], new: list[str]) -> None:
    """What is matched is equal, and no match crosses another."""
    found = matches(old, new)
    assert all(old[here] == new[there] for here, there in found)
    assert all(a < c and b < d for (a, b), (c, d) in pairwise(found))


@given(elements, elements)
def test_edits_turn_one_into_the_other(old: list[str], new: list[str]) -> None:
    """The edits, laid over the earlier text, give the later one."""
    made: list[str] = []
    at = 0
    for edit in edits(old, new):
        made += [*old[at : edit.start], *edit.new]
        at = edit.end
    assert made + old[at:] == new


@given(elements)
def test_an_equal_text_has_no_edits(old: list[str]) -> None:
    """Between a text and itself there is no edit, and nothing in it is marked."""
    assert edits(old, list(old)) == []
    assert not any(is_new for _, is_new in marked(" ".join(old), " ".join(old)))


def test_a_moved_word_is_marked_once() -> None:
    """Only what is missing in the other text is marked; the rest of a long sentence is not."""
    pieces = marked("сабақ екі сағатқа созылды", "сабақ үш сағатқа созылды")
    assert [piece.strip() for piece, is_new in pieces if is_new] == ["екі"]
    assert "".join(piece for piece, _ in pieces) == "сабақ екі сағатқа созылды"


def test_long_odd_texts_are_compared_too() -> None:
    """Sixty thousand equal lines, or a whole text turned round, are compared without a search of every pair."""
    assert len(matches(["а"] * 60_000, ["а"] * 59_000)) == 59_000
    turned = [str(number) for number in range(20_000)]
    assert len(matches(turned, turned[::-1])) == 1
    assert matches(["а", "б"] * 15_000, ["б", "в", "а"] * 10_000) == []
