"""`shyraq` and `shyraq gui`: the window."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

from app.domain.text import mark
from app.paths import Profile

if TYPE_CHECKING:
    from app.cli.commands import Commands
    from app.cli.console import Console
    from app.cli.early import Early


def add(commands: Commands) -> None:
    """Declare the command."""
    commands.add("gui", mark("cli", "open the window (also without any command)"), run)


def run(console: Console, _options: Namespace) -> int:
    """Open the window and stay until it is closed."""
    from app.turns import run_window

    return run_window(console.profile, console.language, seats=console.seats)


def open_window(early: Early) -> int:
    """The same, for a command line that asks for nothing else."""
    from app.turns import run_window

    if early.profile is not None:
        return run_window(early.profile, early.language, seats=early.seats)
    from pathlib import Path
    from tempfile import TemporaryDirectory

    with TemporaryDirectory(prefix="shyraq-", ignore_cleanup_errors=True) as folder:
        return run_window(Profile(Path(folder, "profile")), early.language)
