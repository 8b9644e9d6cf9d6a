"""`shyraq admin invite`: a one-time code, and the same in a file or on paper for who has no line to type it into."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.commands import Commands, add_json
from app.cli.console import Console
from app.cli.papers import draw_without_a_screen
from app.cli.server import add_database, now_ms, opened_store
from app.domain.rules.rights import OBSERVER, OF_A_REGION, ROLES
from app.domain.rules.small_cells import LEAST
from app.domain.text import mark

if TYPE_CHECKING:
    from app.usecases.serving_admin import Invited


def add(admin: Commands) -> None:
    """Declare the command."""
    invitation = admin.add("invite", mark("cli", "print a one-time code that lets one device in"), invite)
    school_help = admin.text(mark("cli", "name or number of the school"))
    invitation.add_argument("--school", default="", metavar="NAME", help=school_help)
    role_help = admin.text(mark("cli", "what the person is"))
    invitation.add_argument("--role", required=True, choices=ROLES, help=role_help)
    region_help = admin.text(mark("cli", "code or name of the region"))
    invitation.add_argument("--region", default="", metavar="REGION", help=region_help)
    district_help = admin.text(mark("cli", "the only district of the region that an observer sees"))
    invitation.add_argument("--district", default="", metavar="NAME", help=district_help)
    address_help = admin.text(mark("cli", "address of this server, as the devices reach it"))
    invitation.add_argument("--address", default="", metavar="URL", help=address_help)
    file_help = admin.text(mark("cli", "also write the invitation into this file; it works without a line, too"))
    invitation.add_argument("--file", type=Path, metavar="FILE", help=file_help)
    paper_help = admin.text(mark("cli", "also draw the invitation on this paper (PDF), with a QR code"))
    invitation.add_argument("--paper", type=Path, metavar="FILE", help=paper_help)
    add_database(admin, invitation)
    add_json(invitation, admin.text(mark("cli", "answer with one JSON object")))


def invite(console: Console, options: Namespace) -> int:
    """Print a one-time code."""
    from app.domain.codes import find_region
    from app.usecases import inviting, serving_admin

    region = find_region(options.region) if options.region else None
    if options.region and region is None:
        return _fail(console.text(mark("cli", "There is no region called {name}."), name=options.region))
    if options.role in OF_A_REGION and region is None:
        return _fail(console.text(mark("cli", "A coordinator or an observer needs a region: --region KZ-19.")))
    if options.role not in OF_A_REGION and not options.school.strip():
        return _fail(console.text(mark("cli", "Say which school the invitation is for: --school NAME.")))
    district = " ".join(options.district.split())
    if district and options.role != OBSERVER:
        return _fail(console.text(mark("cli", "A district is for observers alone: --role observer.")))
    if (options.file or options.paper) and not options.address:
        return _fail(console.text(mark("cli", "Say where the devices reach this server: --address URL.")))
    address = inviting.checked(options.address) if options.address else ""
    with opened_store(console, options) as store:
        code = region.code if region else ""
        made = serving_admin.invite(
            store, role=options.role, school=options.school, region_code=code, now_ms=now_ms(), district=district
        )  # fmt: skip
        text = inviting.invitation_text(store, made, address, now_ms()) if address else ""
    _say(console, made)
    file = inviting.write_invitation(options.file, text) if options.file else None
    if file is not None:
        sentence = mark("cli", "The invitation is in {file}; whoever has the file can use it, once.")
        console.say(console.text(sentence, file=file))
    if options.paper:
        _draw(options.paper, text)
        sentence = mark("cli", "The paper is {file}; whoever has it can use it, once.")
        console.say(console.text(sentence, file=options.paper))
    console.answer({
        "code": made.code, "school": made.school_name, "new_school": made.is_new_school, "ends_ms": made.ends_ms,
        **({"district": made.district, "in_district": made.in_district} if made.district else {}),
        **({"invitation": text} if text else {}), **({"file": str(file)} if file is not None else {}),
    })  # fmt: skip
    return 0


def _draw(file: Path, text: str) -> None:
    """Draw the paper, on a machine that need not have a screen."""
    from app.reports.paper_words import PaperWords
    from app.texts import LANGUAGES, Texts
    from app.ui.printing.sheets import Sheets
    from app.ui.running import application
    from app.usecases.inviting import invitation_document
    from app.usecases.whole_files import write_whole

    draw_without_a_screen()
    application()
    languages = [PaperWords(Texts(language).translate, language) for language in LANGUAGES]
    write_whole(file, Sheets(invitation_document(text, languages)).pdf())


def _say(console: Console, made: Invited) -> None:
    console.say(console.text(mark("cli", "Code: {code}"), code=made.code))
    console.say(console.text(mark("cli", "Good for one device until {moment}."), moment=console.moment(made.ends_ms)))
    if made.is_new_school:
        console.say(console.text(mark("cli", "The server does not know this school yet; the device will bring it.")))
    if made.district:
        sentence = mark(
            "cli", "Schools whose card names the district “{district}”: {count}. Below {least} no figure is told."
        )
        console.say(console.text(sentence, district=made.district, count=made.in_district, least=LEAST))


def _fail(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 1
