"""What may be attached, under which name it is kept, and when a picture with people may leave this machine.

A picture in which people can be recognised stays where it is until a written consent is named; one of which nobody has
said whether it shows people is treated as if it did.
"""

from __future__ import annotations

import re
import unicodedata
from pathlib import PurePosixPath

from app.domain.identifiers import mask_iin
from app.domain.records.attachments import Attachment, AttachmentKind
from app.domain.rules.finding import Finding, block
from app.domain.text import mark

LONGEST_SIDE = 1600
"""Pixels of the longer side of a kept picture: enough for a page of A4, a tenth of the bytes."""
LARGEST_DOCUMENT = 10 * 1024 * 1024
LONGEST_NAME = 120

PICTURES = frozenset({".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".webp", ".gif", ".bmp"})
PHONE_PICTURES = frozenset({".heic", ".heif", ".hif"})
"""What newer phones write unless told otherwise, and what hardly any computer of a school can show."""
DOCUMENTS = {
    ".pdf": "application/pdf",
    ".doc": "application/msword",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".xls": "application/vnd.ms-excel",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".ppt": "application/vnd.ms-powerpoint",
    ".pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".ods": "application/vnd.oasis.opendocument.spreadsheet",
    ".odp": "application/vnd.oasis.opendocument.presentation",
    ".rtf": "application/rtf",
    ".txt": "text/plain",
    ".csv": "text/csv",
}
"""Endings of documents that are kept; programs and archives are not."""
_ENDINGS = {"image/jpeg": ".jpg", "image/png": ".png", **{mime: ending for ending, mime in DOCUMENTS.items()}}
_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*]')
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_FALLBACK = "file"


def ending_of(name: str) -> str:
    """The ending of a file name in small letters, with its dot; "" for none."""
    return PurePosixPath(name.replace("\\", "/").rstrip(". ")).suffix.lower()


def ending_for(mime: str) -> str:
    """The ending a file of this type is written with."""
    return _ENDINGS.get(mime, "")


def safe_name(name: str, mime: str) -> str:
    """The last part of `name` as a harmless file name with the ending of its type; personal numbers are masked.

    Folders, drives, reserved names, control and invisible characters in it have no effect anywhere.
    """
    last = re.split(r"[/\\]", unicodedata.normalize("NFC", name))[-1]
    visible = "".join(letter for letter in last if unicodedata.category(letter)[0] != "C")
    stem = _NOT_IN_NAMES.sub("_", visible).strip(" .")
    ending = ending_for(mime)
    if ending_of(stem):
        stem = stem[: stem.rindex(".")].rstrip(" .")
    stem = mask_iin(stem).replace("*", "x")[: LONGEST_NAME - len(ending)].rstrip(" .") or _FALLBACK
    return (f"_{stem}" if _RESERVED.fullmatch(stem) else stem) + ending


def kind_for(name: str) -> AttachmentKind:
    """The kind a file most likely is, by its ending."""
    return AttachmentKind.DOCUMENT if ending_of(name) in DOCUMENTS else AttachmentKind.PHOTO


def check_leaving(attachment: Attachment) -> tuple[Finding, ...]:
    """Return what keeps the file of an attachment on this machine; nothing when it may be sent."""
    if lets_leave(attachment.mime, attachment.has_people, attachment.consent_ref):
        return ()
    if attachment.has_people is None:
        text = mark("rules", "Say whether people can be recognised; until then the picture stays on this computer.")
        return (block("people_not_said", text, field="has_people"),)
    text = mark("rules", "The picture stays on this computer until the written consent is named.")
    return (block("no_consent", text, field="consent_ref"),)


def lets_leave(mime: str, has_people: bool | None, consent_ref: str) -> bool:
    """The rule in the three facts it needs, for who looks at many attachments."""
    return not mime.startswith("image/") or has_people is False or bool(consent_ref.strip())


def may_leave(attachment: Attachment) -> bool:
    """Whether the file of an attachment may be sent to another machine."""
    return not check_leaving(attachment)
