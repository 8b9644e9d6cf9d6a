"""`shyraq import roster` and `export`."""

from __future__ import annotations

from argparse import ArgumentTypeError, Namespace
from pathlib import Path

from app.cli.commands import Commands, add_json
from app.cli.console import Console
from app.domain.text import mark


def add(commands: Commands) -> None:
    """Declare the commands."""
    imports = commands.group("import", mark("cli", "take over data from a file"))
    roster = imports.add("roster", mark("cli", "a staff list: Excel or CSV"), import_roster)
    roster.add_argument("file", type=Path, metavar="FILE", help=commands.text(mark("cli", "the staff list")))
    dry_run = mark("cli", "only say what would happen")
    roster.add_argument("--dry-run", action="store_true", help=commands.text(dry_run))
    add_json(roster, commands.text(mark("cli", "answer with one JSON object")))
    export = commands.add("export", mark("cli", "write all records of one type into a table"), export_table)
    export.add_argument(
        "record",
        type=_record_name,
        metavar="RECORD",
        help=commands.text(mark("cli", "type of the records, such as person")),
    )
    file = mark("cli", "the table to write: .xlsx for Excel with real dates and numbers, .csv for plain text")
    export.add_argument("file", type=Path, metavar="FILE", help=commands.text(file))


def import_roster(console: Console, options: Namespace) -> int:
    """Import a staff list, or say what importing it would do."""
    from app.usecases.importing import import_roster as run

    with console.open() as assembly:
        who = assembly.identity
        report = run(assembly.store, options.file, school=who.school, author=who.person, dry_run=options.dry_run)
    facts = report.as_dict(console.texts.translate)
    console.answer(facts)
    rows, new, matched, refused = report.rows, report.new, report.matched, report.refused
    console.say(console.translate("cli", "%n row(s) read.", "", rows))
    if options.dry_run:
        console.say(console.translate("cli", "%n new person(s) would be added.", "", new))
    else:
        console.say(console.translate("cli", "%n new person(s) added.", "", new))
    console.say(console.translate("cli", "%n person(s) there already.", "", matched))
    for pair in report.plan.possible_duplicates:
        twins = mark("cli", "Perhaps the same person: row {row}, {name}, and {other}.")
        console.say(console.text(twins, row=pair.row.number, name=pair.row.full_name, other=pair.known.name))
    console.say(console.translate("cli", "%n row(s) refused.", "", refused))
    for row in report.plan.reading.refused:
        reason = row.reason.sentence(console.texts.translate)
        console.say(console.text(mark("cli", "Row {row}: {reason}"), row=row.number, reason=reason))
    for note in report.plan.reading.notes:
        console.say(note.sentence(console.texts.translate))
    return 0


def export_table(console: Console, options: Namespace) -> int:
    """Write one table, as a workbook or as CSV."""
    from app.usecases.exporting import export_table as run

    with console.open_reading() as assembly:
        rows = run(assembly.store, options.record, options.file, console.texts.translate, console.language)
    written = console.translate("cli", "%n record(s) written to {file}.", "", rows)
    console.say(written.format(file=options.file))
    return 0


def _record_name(name: str) -> str:
    """The name of a record type, as given; says which there are if it is none."""
    from app.domain.catalogue import TYPE_BY_NAME

    if name not in TYPE_BY_NAME:
        raise ArgumentTypeError(f"{name} ({', '.join(sorted(TYPE_BY_NAME))})")
    return name
