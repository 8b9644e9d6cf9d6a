"""Pairs of people who may be one: other spellings, a slip of the pen, a missing patronymic.

Works on folded names (`domain.text.name_key`), so a Kazakh and a Russian spelling of one name are equal from the start.
A likeness is only ever a question to a person. Gender forms of a name (Ахметов, Ахметова) are two people.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from rapidfuzz.distance import Levenshtein

from app.domain.rules.people import name_likeness

T = TypeVar("T")

_MALE_ENDINGS = ("улы", "ович", "евич")
_FEMALE_ENDINGS = ("кызы", "овна", "евна")
_MOST_SLIPS = 2
_LETTERS_PER_SLIP = 5


@dataclass(frozen=True, slots=True)
class Candidate(Generic[T]):
    """Somebody to compare: `who` comes back in the pairs, `name` is the folded full name, `place` the folded school."""

    who: T
    name: str
    place: str


def possible_pairs(fresh: Sequence[Candidate[T]], known: Iterable[Candidate[T]]) -> Iterator[tuple[T, T]]:
    """Yield each of `fresh` with everybody before it, or among `known`, who may be the same person.

    Equal names are compared everywhere, for teachers move and work at two schools; shorter names and slips only within
    one school, where they are more likely a second entry than a second person.
    """
    by_words: dict[str, list[Candidate[T]]] = defaultdict(list)
    by_place: dict[str, list[Candidate[T]]] = defaultdict(list)
    for one in known:
        by_words[_any_order(one.name)].append(one)
        by_place[one.place].append(one)
    for one in fresh:
        same_words = by_words[_any_order(one.name)]
        yield from ((one.who, other.who) for other in same_words)
        for other in by_place[one.place]:
            if other not in same_words and may_be_one(one.name, other.name):
                yield one.who, other.who
        same_words.append(one)
        by_place[one.place].append(one)


def may_be_one(one: str, other: str) -> bool:
    """Whether two folded full names may be of one person."""
    return name_likeness(one, other) is not None or _is_slip(one.split(), other.split())


def _any_order(name: str) -> str:
    return " ".join(sorted(name.split()))


def _is_slip(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two names of equally many words differ by one or two letters, or in the language of the patronymic."""
    if len(one) != len(other) or len(one) < 2:
        return False
    slips = 0
    for word, twin in zip(one, other, strict=True):
        found = _slips(word, twin)
        if found is None:
            return False
        slips += found
    return slips <= _MOST_SLIPS


def _slips(word: str, twin: str) -> int | None:
    """Letters in which two words differ, None when they are two words."""
    if word == twin:
        return 0
    (stem, gender), (twin_stem, twin_gender) = _stem(word), _stem(twin)
    if gender != twin_gender or f"{word}а" == twin or f"{twin}а" == word:
        return None
    most = min(_MOST_SLIPS, min(len(stem), len(twin_stem)) // _LETTERS_PER_SLIP)
    found = Levenshtein.distance(stem, twin_stem, score_cutoff=most)
    return found if found <= most else None


def _stem(word: str) -> tuple[str, str]:
    """A patronymic without its ending, and the gender that ending says; other words stay whole."""
    for gender, endings in (("m", _MALE_ENDINGS), ("f", _FEMALE_ENDINGS)):
        for ending in endings:
            if word.endswith(ending) and len(word) > len(ending) + 1:
                return word.removesuffix(ending), gender
    return word, ""
