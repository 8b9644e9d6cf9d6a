"""The pads of several observers as one picture: aligned by the lesson, never by clocks; typed text is never lost."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.ids import Id, derive
from app.domain.records.lesson_evidence import PadKind, PadNote
from app.domain.records.lesson_study import CasePupil
from app.domain.rules.observation_pad import (
    PadLine,
    began_at,
    by_cell,
    merged,
    pupil_of_key,
    stage_at,
    stage_spans,
    taken_over,
)


def row(*name: object) -> Id:
    """The id of the thing called `name`."""
    return derive("test", *(str(part).encode() for part in name))


LESSON = row("lesson")
START = datetime(2026, 11, 3, 9, 50, tzinfo=UTC)
PUPILS = tuple(CasePupil(id=row("pupil", label), cycle_id=row("cycle"), label=label) for label in "ABC")


def line(observer: str, second: int, stage: int | None = None, text: str = "", pupil: int | None = None) -> PadNote:
    """A line of a pad: the beginning of `stage`, or a note."""
    return PadNote(
        id=row("line", observer, second, stage, text),
        lesson_id=LESSON,
        observer_id=row(observer),
        kind=PadKind.NOTE if text else PadKind.STAGE,
        stage_id=None if stage is None else row("stage", stage),
        pupil_id=None if pupil is None else PUPILS[pupil].id,
        second=second,
        noted_at=START + timedelta(seconds=second),
        text=text,
    )


@given(st.integers(0, 3000), st.lists(st.integers(30, 900), min_size=1, max_size=5), st.integers(1, 2000))
def test_pads_meet_at_the_stages_they_share(late: int, gaps: list[int], wait: int) -> None:
    """However late the second observer began, what both saw at one moment stands at one second."""
    starts = [sum(gaps[:place]) for place in range(len(gaps) + 1)]
    first = [line("Әсел", second, place) for place, second in enumerate(starts)]
    began = starts[late % len(starts)]
    second = [line("Ілияс", at - began, place) for place, at in enumerate(starts) if at >= began]
    seen = [line("Әсел", starts[-1] + wait, None, "бір"), line("Ілияс", starts[-1] - began + wait, None, "екі")]
    lines = merged([*second, *first, *seen])
    told = {each.note.text: each.second for each in lines if each.note.text}
    assert told["бір"] == told["екі"] == starts[-1] + wait
    assert [span.begins for span in stage_spans(lines)] == starts
    assert {each.stage_id for each in lines if each.note.text} == {row("stage", len(starts) - 1)}


ARRIVED = [line("Ә", 0, 1), line("Ә", 60, 1, "а", 0), line("І", 0, 1), line("І", 90, 2), line("Ә", 95, 2)]


@given(st.permutations(ARRIVED))
def test_the_order_in_which_pads_arrive_does_not_matter(shuffled: list[PadNote]) -> None:
    """Two machines that received the same lines in another order show the same picture."""
    assert merged(shuffled) == merged(sorted(shuffled, key=lambda note: note.id))


def test_notes_stand_in_the_cell_of_their_stage_and_pupil() -> None:
    """A note about a pupil is found in its cell; one about the class is in none."""
    lines = merged([line("Ә", 0, 1), line("Ә", 20, 1, "сұрақ қойды", 1), line("Ә", 40, 1, "шулы")])
    assert {cell: [each.note.text for each in seen] for cell, seen in by_cell(lines).items()} == {
        (row("stage", 1), PUPILS[1].id): ["сұрақ қойды"]
    }


@given(st.text("абв \n", max_size=30), st.lists(st.tuples(st.integers(0, 2700), st.text("где", max_size=8))))
def test_taking_notes_over_never_touches_what_was_typed(typed: str, seen: list[tuple[int, str]]) -> None:
    """What stood in the cell stays at its beginning, every note follows once, and a second time changes nothing."""
    lines = [PadLine(line("Ә", second, 1, text or " "), second, row("stage", 1)) for second, text in seen]
    once = taken_over(typed, lines)
    assert once.startswith(typed.rstrip())
    assert all(text in once for _second, text in seen)
    assert taken_over(once, lines) == once


@pytest.mark.parametrize(
    ("keys", "place"), [("aAаАфФ", 0), ("bBбБиИ", 1), ("cCвВсС", 2), ("dгдx1", None), ("", None), ("ab", None)]
)
def test_a_key_means_the_same_pupil_on_every_layout(keys: str, place: int | None) -> None:
    """The Latin letter, the Cyrillic letter of the same place and the same key mean one pupil; others mean nobody."""
    for key in [keys] if len(keys) != 1 and place is None and keys in ("", "ab") else keys:
        found = pupil_of_key(key, PUPILS)
        assert (found and found.label) == (None if place is None else "ABC"[place]), key


def test_a_pad_goes_on_after_the_lid_was_closed() -> None:
    """The beginning and the stage of a pad are read from its lines, so a new start counts on."""
    notes = [line("Ә", 0, 1), line("Ә", 700, 2), line("І", 0, 3)]
    assert began_at(notes, row("Ә")) == START
    assert began_at(notes, row("Ғ")) is None
    assert stage_at(notes, row("Ә"), 699) == row("stage", 1)
    assert stage_at(notes, row("Ә"), 900) == row("stage", 2)
