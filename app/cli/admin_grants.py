"""`shyraq admin grant|ungrant|grants`: which device reads and writes which school, and as what."""

from __future__ import annotations

from argparse import Namespace

from app.cli.commands import Commands, add_json
from app.cli.console import Console
from app.cli.server import add_database, now_ms, opened_store
from app.domain.rules.rights import OF_A_REGION, ROLES
from app.domain.text import mark


def add(admin: Commands) -> None:
    """Declare the commands."""
    giving = admin.add("grant", mark("cli", "let a device read and write one more school"), grant)
    ending = admin.add("ungrant", mark("cli", "take a school from a device; its work is handed in first"), end)
    listing = admin.add("grants", mark("cli", "list the schools of a device"), list_grants)
    number_help, school_help = mark("cli", "number of the device"), mark("cli", "name or number of the school")
    for parser in (giving, ending, listing):
        parser.add_argument("device", type=int, metavar="NUMBER", help=admin.text(number_help))
        add_database(admin, parser)
        add_json(parser, admin.text(mark("cli", "answer with one JSON object")))
    for parser in (giving, ending):
        parser.add_argument("--school", required=True, metavar="NAME", help=admin.text(school_help))
    roles = [role for role in ROLES if role not in OF_A_REGION]
    giving.add_argument("--role", choices=roles, default="", help=admin.text(mark("cli", "what the person is there")))
    person_help = admin.text(mark("cli", "name of the teacher among the people of the school"))
    giving.add_argument("--person", default="", metavar="NAME", help=person_help)


def grant(console: Console, options: Namespace) -> int:
    """Give a school to a device."""
    from app.usecases import serving_grants

    with opened_store(console, options) as store:
        given = serving_grants.give(
            store, options.device, school=options.school, now_ms=now_ms(), role=options.role, person=options.person
        )
    console.answer({"device": options.device, "school": given.school_name, "role": given.role})
    sentence = mark("cli", "Device {number} works for {school} from its next exchange on.")
    console.say(console.text(sentence, number=options.device, school=given.school_name))
    return 0


def end(console: Console, options: Namespace) -> int:
    """Take a school from a device."""
    from app.usecases import serving_grants

    with opened_store(console, options) as store:
        taken = serving_grants.end(store, options.device, school=options.school, now_ms=now_ms())
    console.answer({"device": options.device, "school": taken.school_name})
    sentence = mark("cli", "Device {number} hands in its work for {school} at its next exchange and keeps nothing.")
    console.say(console.text(sentence, number=options.device, school=taken.school_name))
    return 0


def list_grants(console: Console, options: Namespace) -> int:
    """Print the schools of a device, those that were taken from it among them."""
    from app.usecases import serving_grants

    with opened_store(console, options) as store:
        found = serving_grants.of_device(store, options.device)
    console.answer({"grants": [
        {"school": g.school_name, "role": g.role, "person": g.person_name, "ended_ms": g.ended_ms} for g in found
    ]})  # fmt: skip
    for one in found:
        line, line_ended = mark("cli", "· {school}: {who}"), mark("cli", "· {school}: {who}, until {moment}")
        who = f"{one.role} ({one.person_name})" if one.person_name else one.role
        until = console.moment(one.ended_ms) if one.ended_ms else ""
        console.say(console.text(line_ended if until else line, school=one.school_name, who=who, moment=until))
    return 0
