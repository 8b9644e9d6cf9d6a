"""The rules of the merge, each with a switch, so that the tests can show that each of them is needed.

The program always runs with `RULES`; only `tests/sync` ever builds anything else.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rules:
    """Which rules are on; the numbers point to `docs/sync.md`."""

    clamp: bool = True
    """A stamp from the future is brought down to the server's time."""
    context: bool = True
    """An edit made on top of a value beats it, whatever the clocks say."""
    blind: bool = True
    """An edit of a field its author's copy did not hold has seen nothing of it."""
    superseded: bool = True
    """A value someone knowingly replaced never wins when it arrives late."""
    fresh_origin: bool = True
    """Every start of the program numbers its changes anew."""
    cursor_with_data: bool = True
    """A cursor is stored in the transaction of the data it covers."""
    overlay_until_head: bool = True
    """A change stays on screen until the copy has read past the number the server gave it."""
    in_order: bool = True
    """What comes behind a gap waits until the gap has closed."""
    isolate: bool = True
    """One bad record is set aside; the rest goes on."""
    new_epoch: bool = True
    """A restored server starts a new epoch, and everybody offers again what it may have lost."""
    fork: bool = True
    """Another change under a known number is answered with `fork`, not taken for a duplicate."""
    join: bool = True
    """Long texts written without sight of each other become one text where their changes do not overlap."""
    late_deletion: bool = True
    """A deletion by somebody who had not seen the latest edit is asked about, whichever of them arrives first."""
    rights: bool = True
    """A device changes only what its role lets it change."""
    scopes: bool = True
    """A device is sent only what its role lets it see, and told to look anew when that changes."""
    late: bool = True
    """An answer that was weeks on its way says nothing that newer news have overtaken, and sets no clock."""

    ranges: bool = True
    """What differs is found by sums over parts, and only that is fetched; else the whole stream is read anew."""

    whole_rows: bool = True
    """While a stream comes newest first, a row that changes comes whole: its older part may not be here yet."""
    past_first: bool = True
    """What comes newest first is compared only when all of it is here and what happened meanwhile was read."""
    none_waiting: bool = True
    """Newest first comes only a stream for which nothing waits here: its number may lie among what is still to come."""


RULES = Rules()
