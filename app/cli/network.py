"""`shyraq enroll` and `sync`: the way to a server."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.commands import Commands, add_json
from app.cli.console import Console
from app.domain.text import mark

if TYPE_CHECKING:
    from app.usecases.enrolling import EnrolledAs


def add(commands: Commands) -> None:
    """Declare the commands."""
    parser = commands.add("enroll", mark("cli", "connect this profile to a server"), enroll)
    url_help = commands.text(mark("cli", "address of the server; or file of an invitation, or its text"))
    parser.add_argument("url", metavar="URL", help=url_help)
    code_help = commands.text(mark("cli", "code of the invitation; none with a file"))
    parser.add_argument("code", metavar="CODE", nargs="?", default="", help=code_help)
    insecure_help = commands.text(mark("cli", "allow an address without encryption, for trials"))
    parser.add_argument("--insecure", action="store_true", help=insecure_help)
    add_json(parser, commands.text(mark("cli", "answer with one JSON object")))
    now = commands.add("sync", mark("cli", "exchange with the server now"), sync)
    add_json(now, commands.text(mark("cli", "answer with one JSON object")))


def enroll(console: Console, options: Namespace) -> int:
    """Hand in an invitation code."""
    if not options.code:
        return _accept(console, options.url)
    with console.open() as assembly:
        enrolled = assembly.desk.syncing.connect(options.url, options.code, insecure=options.insecure)
    return _say_enrolled(console, enrolled)


def _accept(console: Console, told: str) -> int:
    """Come to a server with an invitation; without a line the request waits to be written for the post."""
    from app.domain.problems import Stalled, Unreachable
    from app.usecases import invitations

    place = Path(told)
    invitation = invitations.from_place(place) if place.exists() else invitations.from_text(told)
    with console.open() as assembly:
        try:
            enrolled = assembly.desk.syncing.joining.connect(invitation)
        except (Unreachable, Stalled):
            console.answer({"device": 0, "asks": True})
            sentence = mark("cli", "There is no line to {address}. Write the request for the post: shyraq stick write.")
            console.say(console.text(sentence, address=invitation.address))
            return 1
    return _say_enrolled(console, enrolled)


def _say_enrolled(console: Console, enrolled: EnrolledAs) -> int:
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


def sync(console: Console, _options: Namespace) -> int:
    """Exchange until nothing waits on either side."""
    with console.open() as assembly:
        done = assembly.desk.syncing.sync_now()
        unsent = assembly.store.counts().get("pending", 0)
    console.answer(
        {
            "sent": done.settled,
            "received": done.received,
            "files_sent": done.files_sent,
            "files_received": done.files_received,
            "refused": done.refused,
            "set_aside": done.parked,
            "unsent": unsent,
            "bytes_up": done.bytes_up,
            "bytes_down": done.bytes_down,
            "complete": done.complete,
        }
    )
    sent, received, refused = done.settled, done.received, done.refused
    console.say(console.translate("cli", "%n change(s) taken over by the server.", "", sent))
    console.say(console.translate("cli", "%n change(s) received.", "", received))
    files_sent, files_received = done.files_sent, done.files_received
    if files_sent:
        console.say(console.translate("cli", "%n file(s) sent.", "", files_sent))
    if files_received:
        console.say(console.translate("cli", "%n file(s) received.", "", files_received))
    if refused:
        console.say(console.translate("cli", "%n change(s) not accepted by the server.", "", refused))
    if unsent:
        console.say(console.translate("cli", "%n change(s) not sent yet.", "", unsent))
    return 0 if done.complete else 1
