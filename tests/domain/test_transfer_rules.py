"""Which files travel by themselves, and in which order."""

from __future__ import annotations

from dataclasses import replace

from app.domain.rules.transfers import (
    LARGEST_FILE,
    ROOM_FOR_OTHERS,
    SMALL,
    FileStanding,
    in_order,
    kept_back,
    to_fetch,
    to_send,
)

FILE = FileStanding(
    digest="a", size=1000, newest=b"\1", is_picture=True, is_current=True, is_own=True, may_leave=True, is_here=True,
    is_there=False,
)  # fmt: skip


def test_what_consent_keeps_here_is_never_listed() -> None:
    """A file that may not leave is neither sent nor asked for, wanted or not; one that is here is told as kept back."""
    here, away = replace(FILE, may_leave=False), replace(FILE, may_leave=False, is_here=False, is_wanted=True)
    assert in_order([here, away]) == []
    assert kept_back([here, away]) == [here]


def test_only_what_is_missing_on_one_side_moves() -> None:
    """A file on both sides rests; a file without content or larger than any that is kept never starts."""
    both = replace(FILE, is_there=True)
    assert to_send([both]) == to_fetch([both]) == []
    assert in_order([replace(FILE, size=0), replace(FILE, size=LARGEST_FILE + 1)]) == []


def test_photos_of_current_work_come_first() -> None:
    """Asked for, then one's own current pictures, then other small ones, then what is large; newer before older."""
    wanted = replace(FILE, digest="w", is_own=False, is_here=False, is_wanted=True, size=2 * SMALL)
    current, older = replace(FILE, digest="c", newest=b"\2"), replace(FILE, digest="o")
    document = replace(FILE, digest="d", is_picture=False)
    finished = replace(FILE, digest="f", is_current=False, newest=b"\3")
    other = replace(FILE, digest="x", is_own=False, is_here=False)
    large = replace(FILE, digest="l", size=SMALL + 1)
    order = in_order([large, other, finished, document, older, current, wanted])
    assert [one.digest for one in order] == ["w", "c", "o", "d", "f", "x", "l"]


def test_other_schools_do_not_fill_the_disk() -> None:
    """Other schools' files come by themselves while they are small and there is room; when asked for, always."""
    other = replace(FILE, is_own=False, is_here=False, size=SMALL)
    many = [replace(other, digest=str(number)) for number in range(2 * ROOM_FOR_OTHERS // SMALL)]
    assert len(to_fetch(many)) == ROOM_FOR_OTHERS // SMALL
    full = replace(FILE, digest="full", is_own=False, size=ROOM_FOR_OTHERS)
    assert to_fetch([full, *many]) == []
    assert to_fetch([full, replace(other, is_wanted=True)]) == [replace(other, is_wanted=True)]
    assert to_fetch([replace(other, size=SMALL + 1)]) == []
