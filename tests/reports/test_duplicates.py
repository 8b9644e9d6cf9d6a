"""Pairs of names that may be one person, and pairs that are two."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.text import search_key
from app.reports.duplicates import Candidate, may_be_one, possible_pairs

NAMES = st.lists(st.text(alphabet="абгикуол", min_size=1, max_size=8), min_size=1, max_size=3).map(" ".join)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Қуанышева Әсел", "Асель Куанышева"),
        ("Жүнісбекова Перизат Нұрланқызы", "Жунусбекова Перизат Нурланкызы"),
        ("Көшербайева Дина Жомартқызы", "Көшербайова Дина Жомартқызы"),
        ("Ахметова Сәуле Нұрланқызы", "Ахметова Сауле Нурлановна"),
        ("Бекмұхамбетов Қанат Жомартұлы", "Бекмухамбетев Канат Жомартович"),
        ("Ілиясова Ақбота", "Ілясова Ақбота"),
    ],
)
def test_slips_and_languages_make_names_alike(one: str, other: str) -> None:
    """One or two letters, the order and the language of the patronymic do not make two people."""
    assert may_be_one(search_key(one), search_key(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ахметов Ерлан", "Ахметова Ерлан"),
        ("Ахметова Сәуле Нұрланқызы", "Ахметова Сәуле Ерланқызы"),
        ("Досжан Айгүл Серікқызы", "Досжан Айгүл Серікұлы"),
        ("Серік Дана", "Серік Дина"),
        ("Шоқан Қанат", "Шоқанұлы Қанат"),
        ("Ахметова", "Ахмедова"),
    ],
)
def test_other_people_stay_apart(one: str, other: str) -> None:
    """Gender forms, other patronymics, short names that differ and bare surnames are not alike."""
    assert not may_be_one(search_key(one), search_key(other))


@given(NAMES, NAMES)
def test_being_alike_has_no_direction(one: str, other: str) -> None:
    """Who is compared with whom makes no difference."""
    assert may_be_one(one, other) == may_be_one(other, one)
    assert may_be_one(one, one)


def test_equal_names_are_compared_everywhere_and_slips_in_one_school() -> None:
    """The same name at another school is a question, a similar one there is not."""
    known = [Candidate("known", "куанышева асел нурланкызы", "aqsu")]
    fresh = [
        Candidate("moved", "куанышева асел нурланкызы", "shetpe"),
        Candidate("slip", "куанишева асел нурланкызы", "aqsu"),
        Candidate("slip elsewhere", "куанишева асел нурланкызы", "zharmysh"),
    ]
    assert set(possible_pairs(fresh, known)) == {
        ("moved", "known"),
        ("slip", "known"),
        ("slip elsewhere", "slip"),
    }


@given(st.lists(st.tuples(NAMES, st.sampled_from("xy")), max_size=8))
def test_each_pair_is_named_once(people: list[tuple[str, str]]) -> None:
    """Nobody is paired with themselves, and no pair comes twice."""
    fresh = [Candidate(number, name, place) for number, (name, place) in enumerate(people)]
    pairs = list(possible_pairs(fresh, []))
    assert all(one > other for one, other in pairs)
    assert len(pairs) == len(set(pairs))
