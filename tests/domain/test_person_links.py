"""Links between entries: groups have one face, and taking a link away brings the others back."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from app.domain.ids import Id
from app.domain.records.person_links import PersonLink, Verdict
from app.domain.rules.person_links import entries_of, pair, shown_entries, told_apart

DAY = date(2026, 11, 25)
ENTRIES = [Id(bytes(15) + bytes([number])) for number in range(1, 8)]


def link(
    one: Id, other: Id, verdict: Verdict = Verdict.SAME, *, ended: bool = False, shown: Id | None = None
) -> PersonLink:
    """A verdict about two entries; `one` is shown unless told otherwise."""
    first, second = pair(one, other)
    return PersonLink(
        id=PersonLink.record_type.derived_id(first, second), person_id=first, other_id=second, verdict=verdict,
        shown_id=shown or one, day=DAY, ended_on=DAY if ended else None,
    )  # fmt: skip


@st.composite
def links(draw: st.DrawFn) -> list[PersonLink]:
    """Verdicts about some pairs, each pair judged once."""
    entries = st.sampled_from(ENTRIES)
    pairs = draw(st.sets(st.tuples(entries, entries).filter(lambda two: two[0] < two[1])))
    verdicts, coins = st.sampled_from(Verdict), st.booleans()
    return [link(*two, draw(verdicts), ended=draw(coins), shown=two[draw(coins)]) for two in sorted(pairs)]


@given(links())
def test_each_group_has_one_face(said: list[PersonLink]) -> None:
    """Whoever is joined is shown as the same entry, which is shown as itself; the order of links does not matter."""
    shown = shown_entries(said)
    assert shown == shown_entries(said[::-1])
    assert not set(shown.values()) & set(shown)
    for each in said:
        if each.verdict is Verdict.SAME and each.ended_on is None:
            one, other = each.person_id, each.other_id
            assert shown.get(one, one) == shown.get(other, other)
            assert entries_of(one, shown) == entries_of(other, shown) >= {one, other}


@given(links())
def test_ended_links_say_nothing(said: list[PersonLink]) -> None:
    """A link that was taken back neither joins nor keeps a question away."""
    alive = [each for each in said if each.ended_on is None]
    assert shown_entries(said) == shown_entries(alive)
    assert told_apart(said) == told_apart(alive)


def test_two_people_are_not_joined() -> None:
    """A verdict "two people" hides nobody and answers the question."""
    said = [link(ENTRIES[1], ENTRIES[0], Verdict.DIFFERENT)]
    assert shown_entries(said) == {}
    assert told_apart(said) == {(ENTRIES[0], ENTRIES[1])}


def test_the_chosen_entry_is_shown() -> None:
    """Who joins two entries says which is shown; a third one joined to it changes nothing about that."""
    a, b, c = ENTRIES[:3]
    assert shown_entries([link(b, a)]) == {a: b}
    assert shown_entries([link(b, a), link(b, c)]) == {a: b, c: b}
    assert shown_entries([link(b, a), link(c, b)]) == {a: c, b: c}
    assert shown_entries([link(a, b), link(b, c), link(c, a)]) == {b: a, c: a}
