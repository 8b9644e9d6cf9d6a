"""What an attachment is called and how it stands, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain import attachment_words as words
from app.domain.records.attachments import Attachment, AttachmentKind
from app.domain.rules.attachments import ending_for
from app.domain.rules.transfers import Whereabouts
from app.ui.field_editors import Words
from app.ui.translate import tr_label
from app.usecases.attachments import AttachmentLine

WORDS: Words = {AttachmentKind: (words.CONTEXT, words.KINDS)}

_KILO, _MEGA = 1024, 1024 * 1024


def kind_word(attachment: Attachment) -> str:
    """The word for the kind; the code of a kind that only a newer version knows."""
    known = words.KINDS.get(attachment.kind)
    return tr_label(words.CONTEXT, known) if known else str(attachment.kind)


def name_of(attachment: Attachment) -> str:
    """The caption, or the file name as long as there is none."""
    return attachment.caption or attachment.file_name


def type_word(attachment: Attachment) -> str:
    """The type of a document as people say it: PDF, DOCX."""
    return ending_for(attachment.mime).lstrip(".").upper()


def state_word(line: AttachmentLine) -> str:
    """What is to be known about the file at a glance, in a word that a tile has room for; "" when all is well."""
    if line.arrived and not line.is_here:
        return QCoreApplication.translate("attachments", "Arriving: {percent} %").format(percent=line.arrived)
    if line.is_wanted and not line.is_here:
        return tr_label(words.CONTEXT, words.STATES[Whereabouts.COMING])
    known = words.STATES.get(line.where)
    return tr_label(words.CONTEXT, known) if known else ""


def spoken_state(line: AttachmentLine) -> str:
    """The same for somebody who hears it: where a file elsewhere is, in a sentence."""
    return state_word(line) if line.is_here or line.arrived else road_sentence(line)


def road_sentence(line: AttachmentLine) -> str:
    """Where the file is, and what becomes of it; "" when there is nothing to say."""
    if line.is_wanted and not line.is_here:
        return tr_label(words.CONTEXT, words.WANTED)
    if line.where is Whereabouts.HERE and not line.attachment.is_picture:
        return ""
    return tr_label(words.CONTEXT, words.ROADS[line.where])


def size_word(attachment: Attachment) -> str:
    """How large the file is."""
    size = attachment.size or 0
    if size >= _MEGA:
        text = QCoreApplication.translate("attachments", "{size} MB")
        return text.format(size=f"{size / _MEGA:.1f}".replace(".", ","))
    return QCoreApplication.translate("attachments", "{size} KB").format(size=max(1, round(size / _KILO)))
