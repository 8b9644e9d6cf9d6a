"""Where things live: everything of one person on one machine is in one folder, the profile."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

_PRACTICE = "-practice"


class Turn(StrEnum):
    """Whose window comes next: that of one's own school, of the practice school beside it, or nobody's yet."""

    OWN = "own"
    PRACTICE = "practice"
    FRESH_PRACTICE = "fresh_practice"
    SEATS = "seats"
    """Nobody's: who sits down next is asked."""


@dataclass(frozen=True, slots=True)
class Profile:
    """The folder of one profile and the places inside it; none of them need exist yet."""

    folder: Path

    @property
    def logs(self) -> Path:
        """Folder of the log files."""
        return self.folder / "logs"

    @property
    def backups(self) -> Path:
        """Folder of the copies the program makes by itself."""
        return self.folder / "backups"

    @property
    def practice(self) -> Profile:
        """The practice school beside this profile."""
        return Profile(self.folder.with_name(self.folder.name + _PRACTICE))

    @property
    def is_practice(self) -> bool:
        """Whether a practice school is there: its folder carries a mark, and may be thrown away."""
        return self.practice_mark.exists()

    @property
    def practice_mark(self) -> Path:
        """The file that marks the folder of a practice school."""
        return self.folder / "practice"

    @property
    def own(self) -> Profile:
        """The profile that a practice school stands beside; any other one is its own."""
        name = self.folder.name.removesuffix(_PRACTICE)
        return Profile(self.folder.with_name(name)) if name else self

    @property
    def settings(self) -> Path:
        """The settings of this machine, TOML."""
        return self.folder / "settings.toml"

    @property
    def card(self) -> Path:
        """Who works here, for the choice between several people."""
        return self.folder / "seat.json"

    @property
    def pin(self) -> Path:
        """What the PIN of this profile is checked against; missing while there is none."""
        return self.folder / "pin.json"


@dataclass(frozen=True, slots=True)
class Seats:
    """The places of several people at one machine: the first where it always was, the others in a folder beside it.

    The folders are the list; there is no other one that could say something else.
    """

    first: Profile

    @property
    def folder(self) -> Path:
        """Where the places of the others are."""
        return self.first.folder.with_name("seats")

    @property
    def are_several(self) -> bool:
        """Whether anybody besides the first was ever here; asked at every start."""
        return self.folder.exists()

    def all(self) -> list[Profile]:
        """Every place there is, in the order in which they were begun."""
        numbers = sorted(int(path.name) for path in _inside(self.folder) if path.name.isdecimal() and path.is_dir())
        return [self.first, *(Profile(self.folder / str(number)) for number in numbers)]

    def fresh(self) -> Profile:
        """A place nobody has, not made yet."""
        last = self.all()[-1]
        number = 1 if last == self.first else int(last.folder.name)
        return Profile(self.folder / str(number + 1))


def _inside(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError:
        return []


def default_profile() -> Profile:
    """The profile of the person at this machine: inside the data folder the system gives to programs."""
    from platformdirs import user_data_path  # here, because most starts name their profile or are tests

    return Profile(user_data_path("Shyraq", appauthor=False) / "profile")
