"""`shyraq status`, `backup` and `restore`."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.commands import Commands, add_json
from app.cli.console import Console
from app.domain.text import mark

if TYPE_CHECKING:
    from app.usecases.status import Status


def add(commands: Commands) -> None:
    """Declare the commands."""
    json_help = commands.text(mark("cli", "answer with one JSON object"))
    status = commands.add("status", mark("cli", "say how the data on this computer is doing"), show_status)
    add_json(status, json_help)
    backup = commands.add("backup", mark("cli", "make a checked copy of the data"), make_backup)
    backup.add_argument(
        "file",
        nargs="?",
        type=Path,
        metavar="FILE",
        help=commands.text(mark("cli", "where to; else among the backups")),
    )
    add_json(backup, json_help)
    restore = commands.add("restore", mark("cli", "go back to a copy of the data"), restore_backup)
    restore.add_argument("file", type=Path, metavar="FILE", help=commands.text(mark("cli", "the copy")))
    add_json(restore, json_help)


def show_status(console: Console, _options: Namespace) -> int:
    """Print counts, the last receipt and the check of the database; exit code 1 if the check failed."""
    from app.usecases.status import status_of

    with console.open_reading() as assembly:
        status = status_of(assembly.store)
    console.answer(status.as_facts())
    records = sum(status.records.values())
    console.say(console.translate("cli", "%n record(s) on this computer.", "", records))
    for name, number in sorted(status.records.items()):
        console.say(f"  {console.record_label(name)}: {number}")
    say_counts(console, status)
    recovery = status.recovery
    if recovery is not None:
        again, copied = recovery.written, console.moment(round(recovery.copied.timestamp() * 1000))
        sentence = console.translate(
            "cli",
            "The database was damaged. It was taken back to {moment}; %n change(s) made since are there again.",
            "",
            again,
        )
        console.say(sentence.format(moment=copied))
    receipt = status.last_receipt
    if receipt is None:
        console.say(console.text(mark("cli", "No exchange with a server yet.")))
    else:
        console.say(console.text(mark("cli", "Last exchange: {moment}."), moment=console.moment(receipt.at_ms)))
    if status.sound:
        console.say(console.text(mark("cli", "The database passed its check.")))
    else:
        console.say(console.text(mark("cli", "The database is damaged. Restore a backup.")))
    return 0 if status.sound else 1


def say_counts(console: Console, status: Status) -> None:
    """Say what waits or needs a person's eye, and nothing about what is in order."""
    unsent, refused, set_aside, conflicts = status.unsent, status.refused, status.set_aside, status.conflicts
    console.say(console.translate("cli", "%n change(s) not sent yet.", "", unsent))
    if refused:
        console.say(console.translate("cli", "%n change(s) not accepted by the server.", "", refused))
    if set_aside:
        console.say(console.translate("cli", "%n received entry(ies) set aside.", "", set_aside))
    if conflicts:
        console.say(console.translate("cli", "%n field(s) written by two people, to be settled.", "", conflicts))
    right, wanted = (status.checked.put_right, status.checked.wanted) if status.checked else (0, 0)
    if right:
        console.say(console.translate("cli", "%n damaged record(s) were put right.", "", right))
    if wanted:
        console.say(console.translate("cli", "%n damaged record(s) come with the next exchange.", "", wanted))


def make_backup(console: Console, options: Namespace) -> int:
    """Make a copy, check it and say where it is."""
    from app.usecases.backups import back_up

    with console.open_reading() as assembly:
        copy = back_up(assembly.store, assembly.profile.folder, options.file)
    console.answer({"file": str(copy.path), "bytes": copy.size})
    console.say(console.text(mark("cli", "Copied and checked: {file}"), file=copy.path))
    return 0


def restore_backup(console: Console, options: Namespace) -> int:
    """Put a copy in the place of the data; what stood there is kept beside it."""
    from app.usecases.backups import restore

    kept = restore(console.profile.folder, options.file)
    console.answer({"restored": str(options.file), "previous": None if kept is None else str(kept)})
    console.say(console.text(mark("cli", "The data is as it was in {file}."), file=options.file))
    if kept is not None:
        console.say(console.text(mark("cli", "What was there before is kept in {file}."), file=kept))
    return 0
