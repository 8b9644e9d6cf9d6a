"""`shyraq relay` and `through`: one computer of the school lets the others through to the server."""

from __future__ import annotations

import sys
import time
from argparse import Namespace
from threading import Thread
from typing import TYPE_CHECKING

from app.cli.commands import Commands, add_json
from app.cli.console import Console
from app.domain.problems import SyncProblem
from app.domain.relay_address import RelayAddress, part, read_code, shown_code
from app.domain.text import mark
from app.settings import SYNC_MINUTES

if TYPE_CHECKING:
    from app.usecases.relaying import RelayDesk

LONG = 3600.0
"""Seconds of a sleep that is only ever ended from outside."""


def add(commands: Commands) -> None:
    """Declare the commands."""
    commands.add("relay", mark("cli", "let other computers of the school go through this one"), relay)
    parser = commands.add("through", mark("cli", "go through another computer of the school"), through)
    address_help = commands.text(mark("cli", "address of that computer; without it those nearby are listed"))
    parser.add_argument("address", metavar="ADDRESS", nargs="?", default="", help=address_help)
    code_help = commands.text(mark("cli", "the six digits on its screen"))
    parser.add_argument("code", metavar="CODE", nargs="?", default="", help=code_help)
    add_json(parser, commands.text(mark("cli", "answer with one JSON object")))


def relay(console: Console, _options: Namespace) -> int:
    """Let others through and exchange oneself until the process is asked to stop; Enter brings a new code."""
    from app.usecases.pauses import AutoSync

    with console.open() as assembly:
        assembly.desk.relay.start()
        _say_code(console, assembly.desk.relay)
        Thread(target=_say_codes, args=(console, assembly.desk.relay), daemon=True).start()
        pauses = AutoSync(assembly.settings.number(SYNC_MINUTES))
        pause = pauses.stirred()
        while True:
            time.sleep(LONG if pause is None else pause)
            if pause is None:
                continue
            try:
                assembly.desk.syncing.sync_now()
                pause = pauses.succeeded()
            except SyncProblem as trouble:
                asked = trouble.facts.get("seconds", 0)
                pause = pauses.failed(float(asked) if isinstance(asked, int | float) else 0.0)


def _say_codes(console: Console, desk: RelayDesk) -> None:
    for _line in sys.stdin:
        _say_code(console, desk)


def _say_code(console: Console, desk: RelayDesk) -> None:
    code = desk.new_code()
    picture = desk.picture()
    listening = mark("cli", "Others type this address and code: {address}, {code} (good for {minutes} minutes).")
    address = ", ".join([str(picture.address or RelayAddress("127.0.0.1", picture.port)), *picture.others])
    sentence = console.text(listening, address=address, code=shown_code(code), minutes=picture.code_minutes)
    print(sentence, flush=True)
    print(console.text(mark("cli", "Enter gives a new code, Ctrl+C ends.")), flush=True)


def through(console: Console, options: Namespace) -> int:
    """Be let in by a relay with its address and code."""
    with console.open() as assembly:
        roads = assembly.desk.roads
        if not options.address:
            found = roads.nearby()
            console.answer({"nearby": [{"name": relay.name, "address": str(relay.address)} for relay in found]})
            for relay_found in found:
                console.say(f"{relay_found.address}  {relay_found.name}")
            if not found:
                nobody = mark("cli", "No such computer was found nearby; its own screen shows its address.")
                console.say(console.text(nobody))
            return 0
        address, code = part(f"{options.address} {options.code}")
        paired = roads.pair(address, read_code(code) or code)
    console.answer({"name": paired.name, "address": str(paired.address)})
    sentence = mark("cli", "When this computer has no line of its own, it goes through {name}.")
    console.say(console.text(sentence, name=paired.name))
    return 0
