"""`shyraq enroll` and `sync`: the way to a server."""

from __future__ import annotations

from argparse import Namespace

from app.cli.commands import Commands, add_json
from app.cli.console import Console
from app.domain.text import mark


def add(commands: Commands) -> None:
    """Declare the commands."""
    parser = commands.add("enroll", mark("cli", "connect this profile to a server"), enroll)
    parser.add_argument("url", metavar="URL", help=commands.text(mark("cli", "address of the server")))
    parser.add_argument("code", metavar="CODE", help=commands.text(mark("cli", "code of the invitation")))
    insecure_help = commands.text(mark("cli", "allow an address without encryption, for trials"))
    parser.add_argument("--insecure", action="store_true", help=insecure_help)
    add_json(parser, commands.text(mark("cli", "answer with one JSON object")))


def enroll(console: Console, options: Namespace) -> int:
    """Hand in an invitation code."""
    from app.usecases import enrolling

    with console.open() as assembly:
        enrolled = enrolling.enroll(assembly.store, options.url, options.code, insecure=options.insecure)
    console.answer(
        {
            "device": enrolled.device,
            "role": enrolled.role,
            "region": enrolled.region_code,
            "school": enrolled.school.hex(),
            "school_name": enrolled.school_name,
        }
    )
    sentence = mark("cli", "Connected as device {device}. What was recorded before is sent with the next exchange.")
    console.say(console.text(sentence, device=enrolled.device))
    return 0
