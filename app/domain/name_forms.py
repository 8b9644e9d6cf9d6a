"""Forms in which one name is written here: with Kazakh or Russian endings, in one word or two, in Latin letters.

Works on words of folded names (`domain.text.name_key`). Nothing here decides that two people are one.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from app.domain.text import search_key

_SPLIT_ENDINGS = frozenset({"улы", "кызы", "uly", "kyzy", "qyzy"})
_ENDINGS = {
    "улы": "m", "ович": "m", "евич": "m", "uli": "m", "ovic": "m", "evic": "m",
    "кызы": "f", "овна": "f", "евна": "f", "kizi": "f", "ovna": "f", "evna": "f",
}  # fmt: skip
_SURNAME_ENDINGS = ("ов", "ев", "ин", "ова", "ева", "ина")

_CYRILLIC = re.compile("[а-яё]")
_LETTERS = dict(zip("абвгдежзийклмнопрстуфхцчшщыэ", "abvgdejziiklmnoprstufhccssie", strict=True))
_TO_LATIN = str.maketrans(_LETTERS | {"ю": "iu", "я": "ia"})
# Passports, e-mail addresses and two Latin alphabets write one sound in several ways: each is brought to one letter.
_SAME_SOUND = tuple(
    (re.compile(pattern), letter)
    for pattern, letter in (
        ("shch|sch|sh", "s"), ("dzh|dj|zh", "j"), ("kh|x", "h"), ("tch|ch|ts|tz", "c"), ("gh", "g"), ("ng", "n"),
        ("q", "k"), ("w", "u"), ("y", "i"), ("^ie", "e"), (r"(.)\1+", r"\1"),
    )
)  # fmt: skip


class Form(NamedTuple):
    """A word without what differs between languages: its stem, and the gender that a patronymic's ending says."""

    stem: str
    gender: str = ""


@lru_cache(maxsize=50_000)
def name_words(name: str) -> tuple[str, ...]:
    """Return the words of a folded name; an ending written apart or with a hyphen (Нұрлан қызы) joins its word."""
    words: list[str] = []
    for word in name.split():
        if word in _SPLIT_ENDINGS and len(words) > 1:
            words[-1] += word
        else:
            words.append(word)
    return tuple(words)


def is_latin(name: str) -> bool:
    """Whether a folded name has no Cyrillic letter."""
    return not _CYRILLIC.search(name)


def form(word: str) -> Form:
    """Return the form of a word of a name in Cyrillic letters; Ілияс and Ильяс, Эрлан and Ерлан are one."""
    return _parted(word.replace("ия", "я").replace("ию", "ю").replace("э", "е"))


def latin_form(word: str) -> Form:
    """Return the form of a word in either script, in Latin letters."""
    letters = search_key(word).translate(_TO_LATIN)
    for pattern, letter in _SAME_SOUND:
        letters = pattern.sub(letter, letters)
    return _parted(letters)


def bare_surname(word: str) -> str:
    """Return a surname without its Russian ending: Оспан for Оспанов and Оспанова."""
    for ending in _SURNAME_ENDINGS:
        if word.endswith(ending) and len(word) > len(ending) + 2:
            return word.removesuffix(ending)
    return word


@lru_cache(maxsize=50_000)
def _parted(word: str) -> Form:
    for ending, gender in _ENDINGS.items():
        if word.endswith(ending) and len(word) > len(ending) + 1:
            # Абайұлы and Абаевич, Дмитрийқызы and Дмитриевна: the last й is lost before a Russian ending.
            return Form(word.removesuffix(ending).rstrip("йи" if _CYRILLIC.search(word) else "i"), gender)
    return Form(word)
