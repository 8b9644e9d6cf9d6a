"""An invitation on paper: its code in letters and as a QR code, and in three languages what to do with it."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.invitation import Invitation
from app.domain.invitation_code import shown
from app.domain.text import mark
from app.reports.document import Block, Document, Facts, Heading, Paragraph, Picture
from app.reports.paper_words import PaperWords
from app.reports.qr import qr_svg

_WIDTH_MM = 85
"""A telephone reads a code of this size at arm's length, and from a picture that a messenger pressed small."""


def invitation_paper(invitation: Invitation, text: str, day: str, languages: Sequence[PaperWords]) -> Document:
    """The paper of an invitation whose QR code says `text`, good until `day`, in every one of `languages`."""

    def label(source: str) -> str:
        return " / ".join(dict.fromkeys(words.text(source) for words in languages))

    facts = (
        (label(mark("papers", "School")), invitation.school_name or "–"),
        (label(mark("papers", "Address of the server")), invitation.address),
        (label(mark("papers", "Code")), shown(invitation.code)),
        (label(mark("papers", "Good until")), day),
    )
    blocks: list[Block] = [Facts(facts), Picture(qr_svg(text), _WIDTH_MM)]
    for words in languages:
        say = words.text
        blocks += [
            Heading(say(mark("papers", "Invitation to Shyraq")), 2),
            Paragraph(
                say(
                    mark(
                        "papers",
                        "Start Shyraq, choose “I have an invitation” and type the address and the code; or photograph"
                        " this page and open the picture there. Without internet the request to be let in goes on a"
                        " USB stick, and the answer comes back on it. The page lets one computer in: keep it for"
                        " yourself.",
                    )
                )
            ),
        ]
    title = languages[0].text(mark("papers", "Invitation to Shyraq"))
    footer = invitation.school_name or invitation.address
    return Document(title, tuple(blocks), footer=footer, language=languages[0].language)
