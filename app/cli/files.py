"""`shyraq import roster` and `export`."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from app.cli.commands import Commands
from app.cli.console import Console
from app.domain.text import mark


def add(commands: Commands) -> None:
    """Declare the commands."""
    export = commands.add("export", mark("cli", "write all records of one type into a table"), export_table)
    export.add_argument(
        "record", metavar="RECORD", help=commands.text(mark("cli", "type of the records, such as person"))
    )
    export.add_argument("file", type=Path, metavar="FILE.csv", help=commands.text(mark("cli", "the table to write")))


def export_table(console: Console, options: Namespace) -> int:
    """Write one CSV file that Excel opens by a double click."""
    from app.usecases.exporting import export_csv

    with console.open() as assembly:
        rows = export_csv(assembly.store, options.record, options.file, console.texts)
    written = console.translate("cli", "%n record(s) written to {file}.", "", rows)
    console.say(written.format(file=options.file))
    return 0
