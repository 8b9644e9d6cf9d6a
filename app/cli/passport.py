"""`shyraq passport export` and `import`: what a teacher carries from school to school."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.commands import Commands, add_json
from app.cli.console import Console
from app.domain import passport_words as words
from app.domain.text import mark

if TYPE_CHECKING:
    from app.usecases.passports import PassportPlan


def add(commands: Commands) -> None:
    """Declare the commands."""
    text = commands.text
    group = commands.group("passport", mark("cli", "a teacher's passport: certificates that go from school to school"))
    export = group.add("export", mark("cli", "write the signed passport of a person"), export_passport)
    person = text(mark("cli", "full name or number of the person"))
    export.add_argument("person", metavar="PERSON", help=person)
    export.add_argument("file", type=Path, metavar="FILE.shyraq-passport", help=text(mark("cli", "the file to write")))
    take = group.add("import", mark("cli", "take over the certificates of a passport"), import_passport)
    take.add_argument("file", type=Path, metavar="FILE.shyraq-passport", help=text(mark("cli", "the passport")))
    whose = mark("cli", "full name or number of the person here; else the name in the passport")
    take.add_argument("--person", metavar="PERSON", default="", help=text(whose))
    take.add_argument("--dry-run", action="store_true", help=text(mark("cli", "only say what would happen")))
    for parser in (export, take):
        add_json(parser, text(mark("cli", "answer with one JSON object")))


def export_passport(console: Console, options: Namespace) -> int:
    """Write the passport of one person."""
    with console.open() as assembly:
        desk = assembly.desk.passports
        person = desk.somebody(options.person)
        desk.write(person.id, options.file)
    console.answer({"file": str(options.file), "name": person.full_name})
    console.say(console.text(mark("cli", "Written: {file}"), file=options.file))
    return 0


def import_passport(console: Console, options: Namespace) -> int:
    """Take a passport over, or say what taking it over would do."""
    from app.usecases.passports import name_in

    with console.open() as assembly:
        desk = assembly.desk.passports
        person = desk.somebody(options.person or name_in(options.file))
        plan = desk.preview(options.file, person.id)
        if not options.dry_run:
            desk.take_over(plan)
    console.answer(_facts(plan))
    _say(console, plan)
    new = plan.new
    if options.dry_run:
        console.say(console.translate("cli", "%n certificate(s) would be taken over.", "", new))
    else:
        console.say(console.translate("cli", "%n certificate(s) taken over.", "", new))
    return 0


def _say(console: Console, plan: PassportPlan) -> None:
    translate = console.texts.translate
    signed = words.SIGNED_BY if plan.maker else words.MAKER_UNKNOWN
    console.say(translate(words.CONTEXT, signed).format(maker=plan.maker))
    if not plan.is_same_name:
        sentence = translate(words.CONTEXT, words.OTHER_NAME)
        console.say(sentence.format(name=plan.passport.name, person=plan.person.full_name))
    for line in plan.lines:
        facts = line.certificate.facts
        console.say(f"  {facts.serial}  {facts.title}: {translate(words.CONTEXT, words.TAKINGS[line.taking])}")


def _facts(plan: PassportPlan) -> dict[str, object]:
    """For a program."""
    return {
        "name": plan.passport.name, "maker": plan.maker or None, "is_same_name": plan.is_same_name, "new": plan.new,
        "certificates": [
            {"serial": line.certificate.facts.serial, "taking": line.taking.value} for line in plan.lines
        ],
    }  # fmt: skip
