"""`shyraq practice`: the practice school beside the profile."""

from __future__ import annotations

from argparse import Namespace

from app.cli.commands import Commands
from app.cli.console import Console
from app.domain.text import mark
from app.paths import Turn


def add(commands: Commands) -> None:
    """Declare the command."""
    about = mark("cli", "open a practice school: a year of made-up data that never leaves this computer")
    parser = commands.add("practice", about, run_practice)
    parser.add_argument("--fresh", action="store_true", help=commands.text(mark("cli", "begin the practice anew")))


def run_practice(console: Console, options: Namespace) -> int:
    """Open the window of the practice school and stay until it is closed."""
    from app.turns import run_window

    console.say(console.text(mark("cli", "Preparing the practice school…")))
    turn = Turn.FRESH_PRACTICE if options.fresh else Turn.PRACTICE
    return run_window(console.profile, console.language, turn, console.seats)
