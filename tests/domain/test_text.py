"""Sorting, searching and repairing names and titles in three languages."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.text import KAZAKH_ALPHABET, display_repair, mark, name_key, normalise, search_key, sort_key

NAMES_IN_ORDER = ["Ардақ", "Әсел", "Гүлнар", "Ғани", "Ержан", "Канат", "Қайрат", "Оспан", "Өтеген", "Уәли"]
NAMES_IN_ORDER += ["Ұлан", "Үмбет", "Хасен", "Һакім", "Ырыс", "Ілияс"]
WORDS = st.text(alphabet=KAZAKH_ALPHABET + KAZAKH_ALPHABET.upper() + "aceikopxyhəɵbmtABCEHKMOPTXYI -7", max_size=12)


def test_mark_returns_its_source() -> None:
    """A marked text is the English text itself."""
    assert mark("records", "School visit") == "School visit"


def test_normalise_composes_and_trims() -> None:
    """Text is stored composed and without white space at its ends."""
    assert normalise(" и\u0306од \n") == "йод"


def test_names_sort_in_the_kazakh_order() -> None:
    """Sixteen names that plain code-point order gets wrong stand in dictionary order."""
    shuffled = random.Random(7).sample(NAMES_IN_ORDER, len(NAMES_IN_ORDER))  # noqa: S311 - an order, not a secret
    assert sorted(shuffled, key=sort_key) == NAMES_IN_ORDER


def test_every_letter_sorts_at_its_place() -> None:
    """All 42 letters, capital or small, follow the alphabet."""
    assert len(KAZAKH_ALPHABET) == 42
    assert sorted(KAZAKH_ALPHABET, key=sort_key) == list(KAZAKH_ALPHABET)
    assert [sort_key(letter) for letter in KAZAKH_ALPHABET.upper()] == [sort_key(letter) for letter in KAZAKH_ALPHABET]


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("№2 мектеп", "№10 мектеп"),
        ("7 мектеп", "Абай мектебі"),
        ("Ахметов", "Ахметова"),
        ("Ахметова Сәуле", "Ахметовалы Айгүл"),
        ("Яков", "Adams"),
        ("Ежен", "Ёжен"),
        ("Ёжен", "Жанар"),
        ("", "А"),
    ],
)
def test_one_text_sorts_before_another(earlier: str, later: str) -> None:
    """Numbers go by value and first, a shorter word before a longer one, Kazakh before Latin letters."""
    assert sort_key(earlier) < sort_key(later)


def test_a_misspelt_name_sorts_beside_its_twin() -> None:
    """A Latin letter inside a Cyrillic word does not move the word."""
    assert sort_key("Досжaн") == sort_key("Досжан")


@given(st.text())
def test_sort_keys_are_ascii_and_stable(text: str) -> None:
    """Every text has a plain ASCII key, so that each database compares keys alike."""
    key = sort_key(text)
    assert key.isascii()
    assert key.isprintable()
    assert sort_key(text.strip()) == key


@given(st.text(alphabet=KAZAKH_ALPHABET, max_size=8), st.text(alphabet=KAZAKH_ALPHABET, max_size=8))
def test_sort_key_orders_words_as_the_alphabet_does(first: str, second: str) -> None:
    """Two words compare as their letters' places in the alphabet compare."""
    places = [[KAZAKH_ALPHABET.index(letter) for letter in word] for word in (first, second)]
    assert (sort_key(first) < sort_key(second)) == (places[0] < places[1])


@given(st.integers(min_value=0, max_value=10**12), st.integers(min_value=0, max_value=10**12))
def test_numbers_sort_by_value(first: int, second: int) -> None:
    """School 9 stands before school 10."""
    assert (sort_key(f"№ {first}") < sort_key(f"№ {second}")) == (first < second)


@pytest.mark.parametrize(
    ("kazakh", "russian"),
    [
        ("Әсел", "Асель"),
        ("Қайрат", "КАЙРАТ"),
        ("Өмірбек", "Омирбек"),
        ("Үмбет", "Умбет"),
        ("Ұлан", "улан"),
        ("Һакім", "Хаким"),
        ("Ғалия", "Галия"),
        ("Жаңабай", "Жанабай"),
        ("Семёнов", "Семенов"),
        ("Сейітқалиев", "Сейiткалиев"),
        ("Досжан", "Досжaн"),
        ("Мәдина", "Мəдина"),
        ("Көшербай", "Кɵшербай"),
        ("Шаhида", "Шаһида"),
        ("№2 орта мектебі", "№ 2  ОРТА мектебi."),
    ],
)
def test_spellings_of_one_name_have_one_search_key(kazakh: str, russian: str) -> None:
    """A name is found in Kazakh and Russian spelling and with Latin look-alikes."""
    assert search_key(kazakh) == search_key(russian)


@pytest.mark.parametrize(("one", "other"), [("Ахметов", "Ахметова"), ("Сей", "Сеи"), ("COP", "СОР")])
def test_different_words_keep_different_search_keys(one: str, other: str) -> None:
    """Gender forms, й and и, and words wholly of the other script are not thrown together."""
    assert search_key(one) != search_key(other)


@given(WORDS)
def test_a_search_key_is_its_own_key(text: str) -> None:
    """Keying a key again changes nothing, so that stored keys and typed words meet."""
    assert search_key(search_key(text)) == search_key(text)


@given(st.text())
def test_search_keys_are_words_with_single_spaces(text: str) -> None:
    """A key has no capitals, no punctuation and no white space but single spaces between words."""
    key = search_key(text)
    assert key == " ".join(key.split())
    assert all(character.isalnum() or character == " " for character in key)


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("Досжaн", "Досжан"),
        ("Iлияс Жунiсбек", "Iлияс Жунісбек"),
        ("Iлияс", "Ілияс"),
        ("Мəдина", "Мәдина"),
        ("Yмбет Hурлан", "Үмбет Нурлан"),
        ("Аlmaty", "Almaty"),
        ("COP 7A", "COP 7A"),
        ("Ergaлиев", "Ergaлиев"),
        ("Bayserke hub мектебі", "Bayserke hub мектебі"),
    ],
)
def test_look_alikes_are_repaired_word_by_word(typed: str, shown: str) -> None:
    """Strays of the other script are put right, honest Latin words and true mixtures stay."""
    assert display_repair(typed) == shown.replace("Iлияс", "Ілияс")


@given(WORDS)
def test_repair_does_not_change_what_is_found(text: str) -> None:
    """Repairing what is shown leaves the search key as it was, and a second repair finds nothing to do."""
    assert search_key(display_repair(text)) == search_key(text)
    assert display_repair(display_repair(text)) == display_repair(text)


def test_name_key_joins_the_folded_parts_that_are_there() -> None:
    """A person without a patronymic has a key of two words."""
    assert name_key("Ғабит", " Әсел ") == "габит асел"
    assert name_key("Ғабитова", "Әсел", "Қанатқызы") == "габитова асел канаткызы"
