"""`shyraq admin erase`: empty a record for somebody who asks to be forgotten."""

from __future__ import annotations

import sys
from argparse import Namespace
from typing import TYPE_CHECKING

from app.cli.commands import Commands
from app.cli.console import Console
from app.cli.server import add_database, now_ms, opened_store
from app.domain.text import mark

if TYPE_CHECKING:
    from app.usecases.serving_admin import Erasure


def add(admin: Commands) -> None:
    """Declare the command."""
    erasure = admin.add("erase", mark("cli", "empty a record for ever, here and on every device"), erase)
    who_help = mark("cli", "number of the record; or a person's name, to be told the numbers of who bears it")
    erasure.add_argument("who", metavar="NUMBER", help=admin.text(who_help))
    add_database(admin, erasure)


def erase(console: Console, options: Namespace) -> int:
    """Empty the record with this number; of a name, only tell the numbers."""
    from app.domain.ids import from_text
    from app.storage.named import is_number
    from app.usecases import serving_admin

    who = options.who.strip().lower()
    with opened_store(console, options) as store:
        if is_number(who):
            _say_erased(console, serving_admin.erase(store, from_text(who), now_ms()), is_sqlite=store.is_sqlite)
            return 0
        found = serving_admin.people_named(store, options.who)
    for person in found:
        console.say(f"{person.row.hex()}  {person.name}  {person.school_name}")
    if not found:
        print(console.text(mark("cli", "Nobody of this name is known here.")), file=sys.stderr)
    return 0 if found else 1


def _say_erased(console: Console, done: Erasure, *, is_sqlite: bool) -> None:
    console.say(console.text(mark("cli", "Erased here. Every device erases it at its next exchange.")))
    if done.went_with:
        files = mark("cli", "With it went pictures, documents and submitted versions that belonged to it: {count}.")
        console.say(console.text(files, count=done.went_with))
    if done.papers:
        papers = mark("cli", "These submitted versions may still hold its words; erase them too if they must not:")
        console.say(console.text(papers))
    for paper in done.papers:
        console.say(paper.hex())
    if not done.is_clear:
        late = mark("cli", "Somebody still reads the old state, so its bytes go later; the running server tries again.")
        console.say(console.text(late))
    own = mark("cli", "Copies you made yourself still hold it: make new ones and delete the old ones.")
    archived = mark("cli", "Copies and the log of PostgreSQL still hold it; docs/operating.md says what to do.")
    console.say(console.text(own if is_sqlite else archived))
