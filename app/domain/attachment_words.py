"""Words for the kinds of attachments. The English words are keys of translation in the context `attachments`."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.records.attachments import AttachmentKind
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
