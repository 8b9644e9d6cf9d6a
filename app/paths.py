"""Where things live: everything of one person on one machine is in one folder, the profile."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


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
    def settings(self) -> Path:
        """The settings of this machine, TOML."""
        return self.folder / "settings.toml"


def default_profile() -> Profile:
    """The profile of the person at this machine: inside the data folder the system gives to programs."""
    from platformdirs import user_data_path  # here, because most starts name their profile or are tests

    return Profile(user_data_path("Shyraq", appauthor=False) / "profile")
