"""Words for attachments: their kinds, and where their files are.

The English words are keys of translation in the context `attachments`.
"""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.records.attachments import AttachmentKind
from app.domain.rules.transfers import Whereabouts
from app.domain.text import mark

CONTEXT = "attachments"

KINDS: Mapping[AttachmentKind, str] = {
    AttachmentKind.PLAN: mark("attachments", "Plan"),
    AttachmentKind.WORKSHEET: mark("attachments", "Worksheet"),
    AttachmentKind.PUPIL_WORK: mark("attachments", "Pupils' work"),
    AttachmentKind.PHOTO: mark("attachments", "Photo"),
    AttachmentKind.FLIPCHART: mark("attachments", "Flipchart"),
    AttachmentKind.SHEET_SCAN: mark("attachments", "Signed attendance sheet"),
    AttachmentKind.CONSENT_SCAN: mark("attachments", "Signed consent"),
    AttachmentKind.DOCUMENT: mark("attachments", "Document"),
    AttachmentKind.OTHER: mark("attachments", "Something else"),
}

STATES: Mapping[Whereabouts, str] = {
    Whereabouts.STAYS: mark("attachments", "Stays here"),
    Whereabouts.TO_SEND: mark("attachments", "Waits to be sent"),
    Whereabouts.COMING: mark("attachments", "Still to come"),
    Whereabouts.ON_REQUEST: mark("attachments", "On request"),
    Whereabouts.KEPT_ELSEWHERE: mark("attachments", "Is not sent"),
}
"""In a word, where something is to be known; beside a picture of a computer if the file is elsewhere."""
ROADS: Mapping[Whereabouts, str] = {
    Whereabouts.HERE: mark("attachments", "The picture may be sent with the exchange."),
    Whereabouts.STAYS: mark("attachments", "The file stays on this computer."),
    Whereabouts.TO_SEND: mark(
        "attachments", "The file waits to be sent: it goes with the next exchange, after the texts."
    ),
    Whereabouts.SAFE: mark("attachments", "The file is also on the server."),
    Whereabouts.COMING: mark("attachments", "The file is on another computer; it comes with an exchange."),
    Whereabouts.ON_REQUEST: mark(
        "attachments", "The file is on another computer. It is large, so it comes only when you ask for it."
    ),
    Whereabouts.KEPT_ELSEWHERE: mark(
        "attachments",
        "The picture is on another computer and stays there until it is said whether people can be recognised,"
        " and a consent is named.",
    ),
}
WANTED = mark("attachments", "The file is on another computer; it comes first with the next exchange.")
