"""The profile behind a window, and what opening it brings."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from msgspec import Struct

if TYPE_CHECKING:
    from app.domain.change import Changed
    from app.domain.problems import Problem
    from app.ui.courier import Pauses
    from app.usecases.desk import Desk
    from app.usecases.first_sight import FirstSight
    from app.usecases.seats import Neighbour


class Opened(Struct, frozen=True):
    """What opening a profile brings to the window."""

    desk: Desk
    role: str
    school_name: str
    is_new: bool
    """Nobody has introduced themselves here yet."""
    pauses: Pauses
    """When data is exchanged by itself."""
    upkeep: Callable[[], Changed]
    """Work for the `net` lane once the person has begun, such as the backup of today; gives what it put right."""
    introduce: Callable[[], object] | None = None
    """Work for the `read` lane where several people share the machine: write down whose place this is."""
    neighbour: Neighbour | None = None
    """What a new place may be told by one beside it."""
    is_practice: bool = False
    """This is a practice school."""
    repair: Problem | None = None
    """What the person must know about a repair of the database at this start."""


class Profile(Protocol):
    """The profile behind the window."""

    @property
    def is_to_be_made(self) -> bool:
        """Whether opening it takes so long that the person wants to know why."""

    def first_sight(self, language: str) -> tuple[Desk, FirstSight] | None:
        """What may be shown before it is open, and the desk that `open` brings the store to; None where it is unknown.

        Quick enough for the main thread.
        """

    def open(self) -> Opened:
        """Open it unless it is open, making it if it is new; runs on the `write` lane."""

    def restore(self, file: Path) -> Opened:
        """Close it, put a copy of the file in the place of its data, and open it again; runs on the `net` lane."""
