"""Where things live: everything of one person on one machine is in one folder, the profile."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

_PRACTICE = "-practice"


class Turn(StrEnum):
    """Whose window comes next: that of one's own school, or that of the practice school beside it."""

    OWN = "own"
    PRACTICE = "practice"
    FRESH_PRACTICE = "fresh_practice"


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


def default_profile() -> Profile:
    """The profile of the person at this machine: inside the data folder the system gives to programs."""
    from platformdirs import user_data_path  # here, because most starts name their profile or are tests

    return Profile(user_data_path("Shyraq", appauthor=False) / "profile")
