"""Where two texts agree: paragraphs and words matched in order, in bounded time even for long and odd texts.

What stands only once in both texts is matched first and splits them; between such pairs the same is done again. So
sixty thousand words cost no more than a few passes, and what is too alike to tell apart counts as different.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

_WORDS = re.compile(r"\S+\s*|\s+")
_SMALL = 4096
"""So many pairs are compared each with each; in larger parts without a unique element nothing is matched."""
_DEEP = 12


class Edit(NamedTuple):
    """The elements `start` to `end` of the earlier text became `new`."""

    start: int
    end: int
    new: tuple[str, ...]


def paragraphs(text: str) -> list[str]:
    """The lines of a text; joined by line breaks they are the text again."""
    return text.split("\n")


def words(text: str) -> list[str]:
    """The words of a text, each with the room behind it; put together they are the text again."""
    return _WORDS.findall(text)


def edits(old: Sequence[str], new: Sequence[str]) -> list[Edit]:
    """What turns `old` into `new`, in order; between two edits at least one element stayed."""
    made: list[Edit] = []
    at, there = 0, 0
    for here, other in [*matches(old, new), (len(old), len(new))]:
        if here > at or other > there:
            made.append(Edit(at, here, tuple(new[there:other])))
        at, there = here + 1, other + 1
    return made


def marked(text: str, other: str) -> list[tuple[str, bool]]:
    """`text` in pieces, each with whether it is missing in `other`."""
    mine, theirs = words(text), words(other)
    same = {here for here, _ in matches([word.strip() for word in mine], [word.strip() for word in theirs])}
    pieces: list[tuple[str, bool]] = []
    for place, word in enumerate(mine):
        is_new = place not in same and bool(word.strip())
        if pieces and pieces[-1][1] == is_new:
            pieces[-1] = (pieces[-1][0] + word, is_new)
        else:
            pieces.append((word, is_new))
    return pieces


def matches(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """Places of equal elements in both, rising on both sides."""
    found: list[tuple[int, int]] = []
    waiting = [(0, len(old), 0, len(new), 0)]
    while waiting:
        low, high, start, end, depth = waiting.pop()
        while low < high and start < end and old[low] == new[start]:
            found.append((low, start))
            low, start = low + 1, start + 1
        while low < high and start < end and old[high - 1] == new[end - 1]:
            high, end = high - 1, end - 1
            found.append((high, end))
        if low == high or start == end:
            continue
        anchors = list(_anchors(old, new, (low, high, start, end))) if depth < _DEEP else []
        if anchors:
            for here, there in anchors:
                found.append((here, there))
                waiting.append((low, here, start, there, depth + 1))
                low, start = here + 1, there + 1
            waiting.append((low, high, start, end, depth + 1))
        elif (high - low) * (end - start) <= _SMALL:
            found += _each_with_each(old, new, (low, high, start, end))
    return sorted(found)


def _anchors(old: Sequence[str], new: Sequence[str], part: tuple[int, int, int, int]) -> Iterator[tuple[int, int]]:
    """Elements that stand once in both parts: the longest run of them that keeps its order."""
    low, high, start, end = part
    often, often_new = Counter(old[low:high]), Counter(new[start:end])
    there = {new[place]: place for place in range(start, end) if often_new[new[place]] == 1}
    pairs = [(place, there[old[place]]) for place in range(low, high) if often[old[place]] == 1 and old[place] in there]
    return _rising(pairs)


def _rising(pairs: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The longest run of pairs that rises on the right side too; they rise on the left already."""
    piles: list[int] = []
    """The last pair of the best run of each length, by its place in `pairs`."""
    before: list[int] = []
    for place, (_, right) in enumerate(pairs):
        low, high = 0, len(piles)
        while low < high:
            middle = (low + high) // 2
            low, high = (middle + 1, high) if pairs[piles[middle]][1] < right else (low, middle)
        before.append(piles[low - 1] if low else -1)
        piles[low : low + 1] = [place]
    run: list[tuple[int, int]] = []
    at = piles[-1] if piles else -1
    while at >= 0:
        run.append(pairs[at])
        at = before[at]
    return reversed(run)


def _each_with_each(
    old: Sequence[str], new: Sequence[str], part: tuple[int, int, int, int]
) -> Iterator[tuple[int, int]]:
    """The longest common sequence of two small parts."""
    low, high, start, end = part
    width, height = end - start, high - low
    longest = [[0] * (width + 1) for _ in range(height + 1)]
    for i in range(height - 1, -1, -1):
        for j in range(width - 1, -1, -1):
            is_same = old[low + i] == new[start + j]
            longest[i][j] = longest[i + 1][j + 1] + 1 if is_same else max(longest[i + 1][j], longest[i][j + 1])
    i = j = 0
    while i < height and j < width:
        if old[low + i] == new[start + j]:
            yield low + i, start + j
            i, j = i + 1, j + 1
        elif longest[i + 1][j] >= longest[i][j + 1]:
            i += 1
        else:
            j += 1
