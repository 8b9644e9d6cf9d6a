"""`shyraq badges`: certificates as Open Badges, for wallets and profiles elsewhere."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from app.cli.commands import Commands, add_json
from app.cli.console import Console
from app.domain.text import mark


def add(commands: Commands) -> None:
    """Declare the command."""
    parser = commands.add("badges", mark("cli", "write certificates as Open Badges 3.0"), run_badges)
    out = commands.text(mark("cli", "folder for the badges"))
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help=out)
    add_json(parser, commands.text(mark("cli", "answer with one JSON object")))


def run_badges(console: Console, options: Namespace) -> int:
    """Write a badge for every certificate that may have one, and say which may not."""
    from app.usecases.badges import write_badges

    with console.open_reading() as assembly:
        made = write_badges(assembly.desk, options.out)
    console.answer({
        "files": [str(file) for file in made.files], "without_consent": made.without_consent,
        "elsewhere": made.elsewhere,
    })  # fmt: skip
    written = len(made.files)
    console.say(console.translate("cli", "%n badge(s) written.", "", written))
    if made.without_consent:
        left = mark("cli", "Left out, because the person has not agreed to publication: {count}.")
        console.say(console.text(left, count=made.without_consent))
    if made.elsewhere:
        left = mark("cli", "Left out, because another computer signed them: {count}.")
        console.say(console.text(left, count=made.elsewhere))
    return 0
