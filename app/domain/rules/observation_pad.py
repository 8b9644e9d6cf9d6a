"""The pads of one lesson as one picture: aligned to each other, sorted by stage and pupil, turned into observations.

Every observer's seconds count from the first line of their own pad: the clocks of laptops are not to be trusted.
What all pads share is the lesson itself: whoever marked the beginning of a stage marked the same moment as the others.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from statistics import median_low

from app.domain.ids import Id
from app.domain.records.lesson_evidence import PadKind, PadNote
from app.domain.records.lesson_study import CasePupil
from app.domain.records.research_lessons import RlStage
from app.domain.value import value

_ALPHABET = "абвгде"
"""Cyrillic letters by their place in the alphabet: the third pupil is В."""
_KEYS = "фисвуа"
"""What the keys A to F type on a Cyrillic layout."""


@value
class PadLine:
    """One line of the common picture: when it was on the common clock, and in which stage."""

    note: PadNote
    second: int
    stage_id: Id | None


@value
class StageSpan:
    """When a stage really ran, in seconds of the lesson; the last one has no end."""

    stage_id: Id
    begins: int
    ends: int | None


def pupil_of_key(text: str, pupils: Sequence[CasePupil]) -> CasePupil | None:
    """The case pupil a typed letter means: the Latin letter, the Cyrillic one of the same place, or the same key."""
    letter = text.lower()
    if len(letter) != 1:
        return None
    for letters in ("abcdef", _ALPHABET, _KEYS):
        place = letters.find(letter)
        found = next((pupil for pupil in pupils if place >= 0 and pupil.label.upper() == "ABCDEF"[place]), None)
        if found is not None:
            return found
    return None


def cyrillic_keys(label: str) -> tuple[str, str]:
    """The two Cyrillic letters that mean the pupil `label`: of the alphabet, and of the same key."""
    place = "ABCDEF".find(label.upper())
    return (_ALPHABET[place].upper(), _KEYS[place].upper()) if place >= 0 else ("", "")


def began_at(notes: Iterable[PadNote], observer: Id) -> datetime | None:
    """The moment `observer` began to watch by the clock of their machine, None before the first line."""
    own = [note for note in notes if note.observer_id == observer and note.noted_at is not None]
    first = min(own, key=lambda note: note.noted_at or datetime.max, default=None)
    if first is None or first.noted_at is None:
        return None
    return first.noted_at - timedelta(seconds=first.second or 0)


def stage_at(notes: Iterable[PadNote], observer: Id, second: int) -> Id | None:
    """The stage `observer` had marked last at `second`."""
    marked = [note for note in notes if note.observer_id == observer and note.kind is PadKind.STAGE]
    before = [note for note in marked if (note.second or 0) <= second]
    return max(before, key=lambda note: (note.second or 0, note.id)).stage_id if before else None


def merged(notes: Sequence[PadNote]) -> tuple[PadLine, ...]:
    """All pads of a lesson on one clock, in the order of time; lines without a stage get the one that ran then."""
    shift = _shifts(notes)
    first = min((shift[note.observer_id] + (note.second or 0) for note in notes), default=0)
    placed = [(shift[note.observer_id] + (note.second or 0) - first, note) for note in notes]
    placed.sort(key=lambda pair: (pair[0], pair[1].kind is not PadKind.STAGE, pair[1].id))
    spans = _spans(placed)
    return tuple(PadLine(note, second, note.stage_id or _stage_of(spans, second)) for second, note in placed)


def stage_spans(lines: Sequence[PadLine]) -> tuple[StageSpan, ...]:
    """When each stage ran, in the order in which they began."""
    return _spans([(line.second, line.note) for line in lines])


def by_cell(lines: Iterable[PadLine]) -> dict[tuple[Id, Id], tuple[PadLine, ...]]:
    """What was seen, by stage and pupil, in the order of time."""
    found: dict[tuple[Id, Id], tuple[PadLine, ...]] = {}
    for line in lines:
        if line.note.kind is PadKind.NOTE and line.stage_id is not None and line.note.pupil_id is not None:
            cell = (line.stage_id, line.note.pupil_id)
            found[cell] = (*found.get(cell, ()), line)
    return found


def minute(second: int) -> str:
    """The minute of the lesson a second lies in, as observers write it: 7′."""
    return f"{second // 60}′"


def left_to_take(observed: str, lines: Iterable[PadLine]) -> tuple[str, ...]:
    """The notes that `observed` does not hold yet, each with its minute."""
    written = [f"{minute(line.second)} {line.note.text.strip()}" for line in lines if line.note.text.strip()]
    return tuple(each for each in dict.fromkeys(written) if each not in observed)


def taken_over(observed: str, lines: Iterable[PadLine]) -> str:
    """`observed` with the notes behind it that it does not hold yet; what was typed stays as it is."""
    text = observed.rstrip()
    return "\n".join(part for part in (text, *left_to_take(text, lines)) if part) or observed


def planned_second(stages: Sequence[RlStage], stage: Id) -> int:
    """The second at which `stage` begins by the plan."""
    total = 0
    for each in stages:
        if each.id == stage:
            break
        total += 60 * (each.minutes or 0)
    return total


def _shifts(notes: Sequence[PadNote]) -> Mapping[Id, int]:
    """Seconds by which each observer's pad has to move so that the stages they share begin together."""
    starts: dict[Id, dict[Id, int]] = {note.observer_id: {} for note in notes}
    for note in notes:
        if note.kind is PadKind.STAGE and note.stage_id is not None:
            own, second = starts[note.observer_id], note.second or 0
            own[note.stage_id] = min(second, own.get(note.stage_id, second))
    shift: dict[Id, int] = {}
    known: dict[Id, int] = {}
    for observer in sorted(starts, key=lambda each: (-len(starts[each]), each)):
        own = starts[observer]
        apart = [known[stage] - second for stage, second in own.items() if stage in known]
        shift[observer] = median_low(apart) if apart else 0
        for stage, second in own.items():
            known.setdefault(stage, second + shift[observer])
    return shift


def _spans(placed: Sequence[tuple[int, PadNote]]) -> tuple[StageSpan, ...]:
    begins: dict[Id, int] = {}
    for second, note in placed:
        if note.kind is PadKind.STAGE and note.stage_id is not None:
            begins.setdefault(note.stage_id, second)
    ordered = list(begins.items())
    ends = [second for _stage, second in ordered[1:]]
    return tuple(
        StageSpan(stage, second, ends[place] if place < len(ends) else None)
        for place, (stage, second) in enumerate(ordered)
    )


def _stage_of(spans: Sequence[StageSpan], second: int) -> Id | None:
    return next((span.stage_id for span in reversed(spans) if span.begins <= second), None)
