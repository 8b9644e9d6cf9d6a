"""The consent form on paper: the text of the law's required content, the boxes, and the lines to sign on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.consent_text import ConsentText
from app.domain.records.consent import ConsentScope
from app.domain.written import show_day
from app.reports.document import Block, Checks, Document, Facts, Heading, Paragraph, Signatures


@dataclass(frozen=True, slots=True)
class ConsentSheet:
    """What is known about one form before it is signed; what is not becomes a line to write on."""

    person: str = ""
    school: str = ""
    operator: str = ""
    until: date | None = None
    scopes: frozenset[ConsentScope] = frozenset()
    """Boxes that are ticked already: those of a statement on record. A form to be signed has none."""


def consent_form(text: ConsentText, sheet: ConsentSheet) -> Document:
    """One form in the language of `text`; it fits one page of A4."""
    labels = text.labels
    facts = Facts((
        (labels["operator"], sheet.operator),
        (labels["person"], sheet.person),
        (labels["school"], sheet.school),
        (labels["until"], show_day(sheet.until)),
    ))  # fmt: skip
    points = [
        Paragraph(f"{number}. {label}. {words}") for number, (label, words) in enumerate(text.points, start=1)
    ]  # fmt: skip
    boxes = Checks(tuple((scope in sheet.scopes, words) for scope, words in text.scopes.items()))
    lines = Signatures(((text.signature, sheet.person), (text.received, ""), (text.withdrawal, "")))
    blocks: tuple[Block, ...] = (Paragraph(text.intro), facts, *points, Heading(text.ask, 2), boxes, lines)
    return Document(text.title, blocks, footer=text.version, language=text.language)
