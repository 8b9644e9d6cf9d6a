"""Receipts of the server on paper, for whoever asks whether the work was handed in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from app.domain.receipt import Receipt
from app.domain.text import mark
from app.reports.document import Align, Block, Column, Document, Facts, Grid, Heading, Paragraph, Signatures
from app.reports.paper_words import PaperWords


@dataclass(frozen=True, slots=True)
class ReceiptHolder:
    """Whose receipts they are."""

    person: str
    school: str


def one_receipt(words: PaperWords, receipt: Receipt, holder: ReceiptHolder) -> Document:
    """A single receipt with everything the server said."""
    say = words.text
    title = say(mark("papers", "Receipt № {number}"), number=receipt.number)
    moment = mark("papers", "Time of the server") if receipt.is_server_time else mark("papers", "Time of this computer")
    blocks: list[Block] = [
        Facts(
            (
                (say(mark("papers", "Handed in by")), holder.person),
                (say(mark("papers", "School")), holder.school),
                (say(mark("papers", "Server")), receipt.server),
                (say(mark("papers", "Number of the computer at the server")), str(receipt.device)),
                (say(moment), _moment(receipt.at)),
                (say(mark("papers", "Changes taken in by the server")), str(receipt.changes)),
            )
        ),
        Paragraph(rest_words(words, receipt.left)),
        Heading(say(mark("papers", "What was handed in")), 2),
        Grid(
            (
                Column(say(mark("papers", "Kind of record")), 3),
                Column(say(mark("papers", "Changes")), 1, Align.RIGHT),
            ),
            tuple((kind, str(count)) for kind, count in receipt.kinds),
        ),
        Heading(say(mark("papers", "Proof")), 2),
        *_proof(words, receipt),
        Signatures(((say(mark("papers", "Handed in by")), holder.person), (say(mark("papers", "Seen by")), ""))),
    ]
    footer = f"{holder.person}, {_moment(receipt.at)}" if holder.person else _moment(receipt.at)
    return Document(title, tuple(blocks), subtitle=holder.school, footer=footer, language=words.language)


def list_of_receipts(words: PaperWords, receipts: Sequence[Receipt], holder: ReceiptHolder) -> Document:
    """The receipts of a time, newest first, with their marks."""
    say = words.text
    columns = (
        Column("№", 0.5, Align.RIGHT),
        Column(say(mark("papers", "Time")), 1.3),
        Column(say(mark("papers", "Changes")), 0.8, Align.RIGHT),
        Column(say(mark("papers", "Not on the server then")), 1, Align.RIGHT),
        Column(say(mark("papers", "Mark of the signature")), 2),
    )
    rows = tuple(
        (
            str(each.number), _moment(each.at), str(each.changes), "–" if each.left is None else str(each.left),
            each.mark if each.is_signed else "–",
        )
        for each in receipts
    )  # fmt: skip
    total = say(
        mark("papers", "Changes taken in by the server altogether: {total}."), total=sum(r.changes for r in receipts)
    )
    about = (
        (say(mark("papers", "Handed in by")), holder.person),
        (say(mark("papers", "School")), holder.school),
    )
    blocks: tuple[Block, ...] = (Facts(about), Grid(columns, rows), Paragraph(total))
    title = say(mark("papers", "Receipts of the server"))
    return Document(title, blocks, subtitle=holder.school, footer=holder.person, language=words.language)


def rest_words(words: PaperWords, left: int | None) -> str:
    """What was not on the server when the exchange ended."""
    if left is None:
        return words.text(mark("papers", "The exchange was cut short; the receipt goes on with the next one."))
    if not left:
        return words.text(mark("papers", "Up to this moment every change of this computer is on the server."))
    return words.text(mark("papers", "Changes that were not on the server at this moment: {left}."), left=left)


def _proof(words: PaperWords, receipt: Receipt) -> tuple[Block, ...]:
    if not receipt.is_signed:
        return (Paragraph(words.text(mark("papers", "There is no signature of the server for this receipt."))),)
    signed = mark("papers", "Signed by the server; the signature was checked when this paper was made.")
    about = mark("papers", "The mark is made from what the server signed. Another receipt has another mark.")
    return (
        Paragraph(words.text(signed)),
        Facts(((words.text(mark("papers", "Mark of the signature")), receipt.mark),)),
        Paragraph(words.text(about), quiet=True),
    )


def _moment(at: datetime) -> str:
    return f"{at:%d.%m.%Y %H:%M}"
