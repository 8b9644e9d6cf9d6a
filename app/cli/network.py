"""`shyraq serve`, `admin`, `enroll` and `sync`."""

from __future__ import annotations

from app.cli.commands import Commands


def add(commands: Commands) -> None:
    """Declare the commands."""
