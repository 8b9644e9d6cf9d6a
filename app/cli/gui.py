"""`shyraq` and `shyraq gui`: the window."""

from __future__ import annotations

from argparse import Namespace

from app.cli.commands import Commands
from app.cli.console import Console
from app.domain.text import mark


def add(commands: Commands) -> None:
    """Declare the command."""
    commands.add("gui", mark("cli", "open the window (also without any command)"), run)


def run(console: Console, _options: Namespace) -> int:
    """Open the window and stay until it is closed."""
    from app.bootstrap import run_window

    return run_window(console.profile, console.language)
