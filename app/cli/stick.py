"""`shyraq stick`: the exchange by stick or file, without a line."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.commands import Commands, add_json
from app.cli.console import Console
from app.domain.invitation import PROBLEMS
from app.domain.text import mark

if TYPE_CHECKING:
    from app.usecases.stick_values import Taken, Written


def add(commands: Commands) -> None:
    """Declare the commands."""
    stick = commands.group("stick", mark("cli", "exchange with the server by USB stick or file"))
    both = stick.add("exchange", mark("cli", "read what is on the stick, then write what waits"), exchange)
    out = stick.add("write", mark("cli", "put on the stick what waits, and post of other computers"), write)
    back = stick.add("read", mark("cli", "take over answers, and collect post of other computers"), read)
    for parser in (both, out, back):
        _add_place(stick, parser)


def exchange(console: Console, options: Namespace) -> int:
    """Read, then write."""
    with console.open() as assembly:
        taken, written = assembly.desk.stick.exchange(options.place)
    console.answer({"read": _taken_facts(taken), "written": _written_facts(written)})
    _say_taken(console, taken)
    _say_written(console, written)
    return 0


def write(console: Console, options: Namespace) -> int:
    """Write to a folder, or into one file."""
    from app.sync.envelope import SUFFIX

    with console.open() as assembly:
        stick = assembly.desk.stick
        is_file = options.place.name.endswith(SUFFIX)
        written = stick.write_file(options.place) if is_file else stick.write(options.place)
    console.answer(_written_facts(written))
    _say_written(console, written)
    return 0


def read(console: Console, options: Namespace) -> int:
    """Read a folder, or one file."""
    with console.open() as assembly:
        stick = assembly.desk.stick
        taken = stick.read_file(options.place) if options.place.is_file() else stick.read(options.place)
    console.answer(_taken_facts(taken))
    _say_taken(console, taken)
    return 0


def _add_place(commands: Commands, parser: ArgumentParser) -> None:
    place_help = commands.text(mark("cli", "folder of the stick, or a file whose name ends in .shyraq-post"))
    parser.add_argument("place", type=Path, metavar="FOLDER", help=place_help)
    add_json(parser, commands.text(mark("cli", "answer with one JSON object")))


def _written_facts(written: Written) -> dict[str, object]:
    return {
        "number": written.number, "changes": written.changes, "complete": written.is_complete,
        "carried": written.carried, "bytes": written.size, "asks_in": written.asks_in,
    }  # fmt: skip


def _taken_facts(taken: Taken) -> dict[str, object]:
    return {
        "answers": taken.answers, "confirmed": taken.confirmed, "received": taken.received,
        "refused": taken.refused, "cut": taken.is_cut, "more": taken.has_more, "collected": taken.collected,
        "let_in": taken.let_in,
    }  # fmt: skip


def _say_written(console: Console, written: Written) -> None:
    changes, carried = written.changes, written.carried
    if written.asks_in:
        console.say(console.text(mark("cli", "Your request to be let in is written; bring the answer back.")))
    elif written.number:
        console.say(
            console.translate(
                "cli", "%n change(s) written; they count as handed in when the answer comes back.", "", changes
            )
        )
    if not written.is_complete:
        console.say(console.text(mark("cli", "Not everything had room; the rest goes with the next writing.")))
    if carried:
        console.say(console.translate("cli", "Post of other computers on the stick: %n.", "", carried))


def _say_taken(console: Console, taken: Taken) -> None:
    confirmed, received, collected = taken.confirmed, taken.received, taken.collected
    if taken.is_empty:
        console.say(console.text(mark("cli", "Nothing new for this computer is on the stick.")))
    if taken.let_in:
        console.say(console.text(mark("cli", "The server has let this computer in. Write to the stick again.")))
    if taken.turned_away is not None:
        console.say_problem(PROBLEMS[taken.turned_away]())
    if taken.answers:
        console.say(console.translate("cli", "%n change(s) taken over by the server.", "", confirmed))
        console.say(console.translate("cli", "%n change(s) received.", "", received))
    if taken.is_cut or taken.has_more:
        console.say(
            console.text(mark("cli", "The answer was not all there is; write to the stick again for the rest."))
        )
    if collected:
        console.say(console.translate("cli", "Post of other computers collected: %n.", "", collected))
