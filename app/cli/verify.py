"""`shyraq verify`: is a certificate genuine, and does it still hold?"""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.commands import Commands, add_json
from app.cli.console import Console
from app.domain.certificate_words import CONTEXT as KINDS_CONTEXT
from app.domain.certificate_words import KINDS, hours_text
from app.domain.text import mark
from app.domain.verdict_words import CONTEXT, DUPLICATE, FACTS, SENTENCES, TITLES, Verdict

if TYPE_CHECKING:
    from app.usecases.verifying import Checked

EXIT_CODES: Mapping[Verdict, int] = {
    Verdict.VALID: 0, Verdict.UNKNOWN_ISSUER: 3, Verdict.REVOKED: 4, Verdict.FORGED: 5, Verdict.NO_TOKEN: 6,
}  # fmt: skip
"""Of several certificates the highest counts; 1 stays for a file that cannot be read, 2 for a mistyped command."""


def add(commands: Commands) -> None:
    """Declare the command."""
    text = commands.text
    parser = commands.add("verify", mark("cli", "check certificates without a network"), verify)
    parser.add_argument(
        "what",
        nargs="*",
        metavar="CERTIFICATE",
        help=text(mark("cli", "the text of a code (SHYRAQ:…), a PDF, a passport or another file")),
    )
    page = mark("cli", "write a page on which any phone can check certificates without a network")
    parser.add_argument("--page", type=Path, metavar="FILE.html", help=text(page))
    add_json(parser, text(mark("cli", "answer with one JSON object")))


def verify(console: Console, options: Namespace) -> int:
    """Check everything named; the exit code tells the worst verdict."""
    from app.usecases.verifier_files import write_page
    from app.usecases.verifying import Verifier

    checked: list[Checked] = []
    with console.open_reading() as assembly:
        if options.page is not None:
            write_page(assembly.desk, options.page)
        if options.what:
            verifier = Verifier(assembly.store)
            for what in options.what:
                checked += [verifier.check(what)] if _is_token(what) else verifier.check_file(Path(what))
    console.answer({"certificates": [_facts(one) for one in checked]})
    if options.page is not None:
        console.say(console.text(mark("cli", "Written: {file}"), file=options.page))
    for one in checked:
        _say(console, one)
    if not checked and options.page is None:
        console.say(console.text(mark("cli", "Name a certificate to check, or a page to write with --page.")))
        return 2
    return max((EXIT_CODES[one.verdict] for one in checked), default=0)


def _is_token(text: str) -> bool:
    return text.strip().upper().startswith("SHYRAQ:")


def _say(console: Console, one: Checked) -> None:
    translate = console.texts.translate
    day = f"{one.revoked_on:%d.%m.%Y}" if one.revoked_on else "…"
    sentence = translate(CONTEXT, SENTENCES[one.verdict]).format(signer=one.signer, day=day)
    console.say(f"{translate(CONTEXT, TITLES[one.verdict])}. {sentence}")
    for name, value in _rows(console, one):
        console.say(f"  {translate(CONTEXT, FACTS[name])}: {value}")


def _rows(console: Console, one: Checked) -> list[tuple[str, str]]:
    """What the text says, as name of the fact and words; nothing of a text that was altered."""
    facts = one.facts
    if facts is None or one.verdict is Verdict.FORGED:
        return []
    days = [f"{day:%d.%m.%Y}" for day in (facts.start, facts.end) if day]
    rows = [
        ("name", facts.name), ("what", facts.title),
        ("kind", console.texts.translate(KINDS_CONTEXT, KINDS[facts.kind])),
        ("hours", hours_text(facts.half_hours, console.language)), ("days", " – ".join(dict.fromkeys(days))),
        ("issued_on", f"{facts.issued_on:%d.%m.%Y}" if facts.issued_on else ""), ("issuer", facts.issuer),
        ("signer", one.signer), ("serial", facts.serial),
        ("copy", console.texts.translate(CONTEXT, DUPLICATE) if facts.is_duplicate else ""),
    ]  # fmt: skip
    return [(name, value) for name, value in rows if value]


def _facts(one: Checked) -> dict[str, object]:
    """For a program: codes, plain numbers and ISO days."""
    facts, found = one.facts, {"verdict": one.verdict.value, "signer": one.signer or None}
    if facts is None:
        return {**found}
    return {
        **found,
        "revoked_on": _iso(one.revoked_on), "serial": facts.serial, "name": facts.name, "title": facts.title,
        "issuer": facts.issuer, "kind": facts.kind.value,
        "hours": None if facts.half_hours is None else facts.half_hours / 2,
        "issued_on": _iso(facts.issued_on), "start": _iso(facts.start), "end": _iso(facts.end),
        "provider_authorised": facts.provider_authorised, "is_duplicate": facts.is_duplicate,
    }  # fmt: skip


def _iso(day: object) -> str | None:
    return None if day is None else str(day)
