"""Two people went on from one text without seeing each other: one text with the work of both, where that is certain.

Paragraphs first, then the words of a paragraph that both changed. What both inserted at the same place follows one
another in whole paragraphs; what both changed at the same place is for a person to settle, and there is no joined
text. A word is never taken apart.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from app.domain.text_diff import Edit, edits, matches, paragraphs, words


class _Part(NamedTuple):
    """A part of the base with what each side did inside it."""

    start: int
    end: int
    first: Sequence[Edit]
    second: Sequence[Edit]


def joined(base: str, first: str, second: str) -> str | None:
    """`base` with the changes of both; None where they changed the same words."""
    lines = paragraphs(base)
    result: list[str] = []
    at = 0
    for part in _parts(edits(lines, paragraphs(first)), edits(lines, paragraphs(second)), is_near=False):
        result += lines[at : part.start]
        made = _paragraphs_of(lines, part)
        if made is None:
            return None
        result += made
        at = part.end
    return "\n".join([*result, *lines[at:]])


def _paragraphs_of(lines: Sequence[str], part: _Part) -> Sequence[str] | None:
    """The paragraphs that stand in this part afterwards."""
    before = lines[part.start : part.end]
    ours, theirs = _applied(lines, part, part.first), _applied(lines, part, part.second)
    if theirs in (ours, before):
        return ours
    if ours == before:
        return theirs
    if not before:
        return _one_after_the_other(ours, theirs)
    if not ours or not theirs:
        return None
    together = _words_joined("\n".join(before), "\n".join(ours), "\n".join(theirs))
    return None if together is None else paragraphs(together)


def _one_after_the_other(ours: Sequence[str], theirs: Sequence[str]) -> list[str]:
    """Paragraphs that both put into one place: equal ones once, the others in the order of their authors."""
    made: list[str] = []
    at = there = 0
    same = [pair for pair in matches(ours, theirs) if ours[pair[0]].strip()]
    for here, other in [*same, (len(ours), len(theirs))]:
        made += [*ours[at:here], *theirs[there:other], *ours[here : here + 1]]
        at, there = here + 1, other + 1
    return made


def _words_joined(base: str, first: str, second: str) -> str | None:
    """Like `joined`, word by word; changes that touch are changes of the same words."""
    old = words(base)
    result: list[str] = []
    at = 0
    for part in _parts(edits(old, words(first)), edits(old, words(second)), is_near=True):
        ours, theirs = _applied(old, part, part.first), _applied(old, part, part.second)
        if part.first and part.second and ours != theirs:
            return None
        result += old[at : part.start]
        result += ours if part.first else theirs
        at = part.end
    return "".join([*result, *old[at:]])


def _parts(first: Sequence[Edit], second: Sequence[Edit], *, is_near: bool) -> Iterator[_Part]:
    """Edits of both sides, those that overlap put together; with `is_near` also those that touch."""
    marked = [(edit.start, edit.end, side, edit) for side, found in enumerate((first, second)) for edit in found]
    sides: tuple[list[Edit], list[Edit]] = ([], [])
    start = end = -1
    for low, high, side, edit in sorted(marked):
        apart = low > end or (low == end and not is_near and not (low == high == start))
        if sides[0] or sides[1]:
            if apart:
                yield _Part(start, end, *sides)
                sides, start, end = ([], []), low, high
        else:
            start, end = low, high
        sides[side].append(edit)
        end = max(end, high)
    if sides[0] or sides[1]:
        yield _Part(start, end, *sides)


def _applied(old: Sequence[str], part: _Part, changes: Sequence[Edit]) -> list[str]:
    """What one side made of the part."""
    made: list[str] = []
    at = part.start
    for edit in changes:
        made += old[at : edit.start]
        made += edit.new
        at = edit.end
    return made + list(old[at : part.end])
