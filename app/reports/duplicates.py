"""Pairs of people who may be one: other spellings, scripts and endings, a slip of the pen, a missing patronymic.

Works on folded names (`domain.text.name_key`), so a Kazakh and a Russian spelling of one name are equal from the start.
A likeness is only ever a question to a person. Gender forms of a name (Ахметов, Ахметова) are two people.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Generic, TypeVar

from app.domain.name_forms import Form, bare_surname, form, is_latin, latin_form, name_words
from app.domain.rules.people import Likeness

T = TypeVar("T")

_MOST_SLIPS = 2
_LETTERS_PER_SLIP = 5
_FULL_NAME = 3


@dataclass(frozen=True, slots=True)
class Candidate(Generic[T]):
    """Somebody to compare: `who` comes back in the pairs, `name` is the folded full name, `place` the folded school."""

    who: T
    name: str
    place: str


def possible_pairs(fresh: Sequence[Candidate[T]], known: Iterable[Candidate[T]]) -> Iterator[tuple[T, T]]:
    """Yield each of `fresh` with everybody before it, or among `known`, who may be the same person.

    Equal names are compared everywhere, for teachers move and work at two schools; all other likenesses only within one
    school, where they are more likely a second entry than a second person.
    """
    seen: list[Candidate[T]] = []
    by_words: dict[str, list[int]] = defaultdict(list)
    near: dict[tuple[str, str], list[int]] = defaultdict(list)

    def remember(one: Candidate[T]) -> None:
        by_words[_any_order(one.name)].append(len(seen))
        for key in _keys(one.name):
            near[one.place, key].append(len(seen))
        seen.append(one)

    for one in known:
        remember(one)
    for one in fresh:
        same_words = by_words[_any_order(one.name)]
        yield from ((one.who, seen[number].who) for number in same_words)
        others = {number for key in _keys(one.name) for number in near[one.place, key]}.difference(same_words)
        for number in sorted(others):
            if how_alike(one.name, seen[number].name) is not None:
                yield one.who, seen[number].who
        remember(one)


def how_alike(one: str, other: str) -> Likeness | None:
    """Return how two folded full names may be of one person, None if they are two people's."""
    first, second = name_words(one), name_words(other)
    if not first or not second:
        return None
    if first == second:
        return Likeness.SAME_NAME
    if sorted(first) == sorted(second):
        return Likeness.OTHER_ORDER
    in_latin = is_latin(one) != is_latin(other)
    forms, others = _forms(first, in_latin), _forms(second, in_latin)
    if sorted(forms) == sorted(others) or _only_surname_is_bare(first, second, forms, others):
        return Likeness.OTHER_FORM
    shorter, longer = sorted((forms, others), key=len)
    if _is_short_form(shorter, longer):
        return Likeness.SHORTER_NAME
    return Likeness.SLIP if _is_slip(forms, others) else None


def _keys(name: str) -> set[str]:
    """What two names that are alike have in common at least once, so that not everybody is compared with everybody.

    Alike names share a word, or a word of each differs by one letter: then leaving out that letter gives the same.
    """
    return set().union(*map(_keys_of_word, name_words(name)))


@lru_cache(maxsize=50_000)
def _keys_of_word(word: str) -> frozenset[str]:
    stems = {f"{made(word).stem}{script}" for made, script in ((form, ""), (latin_form, "+"))}
    return frozenset(stems | {stem[:at] + stem[at + 1 :] for stem in stems for at in range(len(stem.rstrip("+")))})


def _any_order(name: str) -> str:
    return " ".join(sorted(name_words(name)))


@lru_cache(maxsize=50_000)
def _forms(words: tuple[str, ...], in_latin: bool) -> tuple[Form, ...]:
    return tuple(map(latin_form if in_latin else form, words))


def _only_surname_is_bare(
    one: Sequence[str], other: Sequence[str], forms: Sequence[Form], others: Sequence[Form]
) -> bool:
    """Whether two full names differ only in the Russian ending of the surname, which one of them has."""
    if len(one) < _FULL_NAME or len(one) != len(other) or forms[1:] != others[1:]:
        return False
    return other[0] == bare_surname(one[0]) or one[0] == bare_surname(other[0])


def _is_short_form(shorter: Sequence[Form], longer: Sequence[Form]) -> bool:
    """Whether `shorter` is `longer` with initials for given names, or without the patronymic; two names at least."""
    if len(shorter) < 2 or shorter[0] != longer[0]:
        return False
    pairs = zip(shorter[1:], longer[1:], strict=False)
    return all(_stands_for(name, full) or _stands_for(full, name) for name, full in pairs)


def _stands_for(name: Form, full: Form) -> bool:
    return name == full or (len(name.stem) == 1 and full.stem.startswith(name.stem))


def _is_slip(one: Sequence[Form], other: Sequence[Form]) -> bool:
    """Whether two names of equally many words differ by one or two letters."""
    if len(one) != len(other) or len(one) < 2:
        return False
    slips = 0
    for word, twin in zip(one, other, strict=True):
        found = _slips(word, twin)
        if found is None:
            return False
        slips += found
    return slips <= _MOST_SLIPS


def _slips(word: Form, twin: Form) -> int | None:
    """Letters in which two words differ, None when they are two words."""
    if word == twin:
        return 0
    if word.gender != twin.gender or any(
        f"{word.stem}{a}" == twin.stem or f"{twin.stem}{a}" == word.stem for a in "аa"
    ):
        return None
    most = min(_MOST_SLIPS, min(len(word.stem), len(twin.stem)) // _LETTERS_PER_SLIP)
    # One edit changes two letters of the set at most; this much is quickly said of nearly every pair.
    if not most or (_letters(word.stem) ^ _letters(twin.stem)).bit_count() > 2 * most:
        return None
    found = _edits(word.stem, twin.stem)
    return found if found <= most else None


@lru_cache(maxsize=50_000)
def _letters(word: str) -> int:
    """The letters of a word as a set of bits."""
    bits = 0
    for letter in word:
        bits |= 1 << ord(letter) % 64
    return bits


def _edits(word: str, twin: str) -> int:
    """Letters to change, add or leave out until `word` is `twin` (Levenshtein 1965), row by row of the usual table."""
    above = list(range(len(twin) + 1))
    for at, letter in enumerate(word, 1):
        row = [at]
        for n, other in enumerate(twin):
            row.append(min(above[n + 1] + 1, row[n] + 1, above[n] + (letter != other)))
        above = row
    return above[-1]
