"""What is known about one attachment: its caption and kind, whether people are seen, and the consent."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.domain.records.attachments import Attachment
from app.domain.rules.transfers import Whereabouts
from app.ui.attachments.words import WORDS, road_sentence, size_word
from app.ui.context import PageContext
from app.ui.field_editors import sentence_of
from app.ui.history.dialog import show_history
from app.ui.kit import tokens
from app.ui.kit.base import button, column, icon_button, icon_label, label, row, set_kind
from app.ui.kit.held import deed
from app.ui.record_form import RecordForm
from app.usecases.attachments import AttachmentLine

_ROWS = (("caption", "kind"), ("has_people", "consent_ref"))
_ABOUT_PEOPLE = ("has_people", "consent_ref")
_SIGNS = {
    Whereabouts.STAYS: ("lock", "warn"),
    Whereabouts.KEPT_ELSEWHERE: ("lock", "warn"),
    Whereabouts.HERE: ("mark-check", "ok"),
    Whereabouts.SAFE: ("cloud-check", "ok"),
    Whereabouts.TO_SEND: ("cloud-up", "text2"),
}


class AttachmentDetails(QFrame):
    """Fields below the tiles: `edited(attachment, field, value)`, `typed(attachment, field, text)` while typing."""

    edited = Signal(object, str, object)
    typed = Signal(object, str, str)
    opened = Signal()
    removed = Signal()
    wanted = Signal()
    """The file is to be fetched from where it is."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "well")
        self._context = context
        self._attachment: Attachment | None = None
        help_texts = {"consent_ref": self.tr("Where it is kept, for example: 12.09.2026, folder 3")}
        self.form = RecordForm(context, Attachment, _ROWS, WORDS, help_texts=help_texts)
        self.form.edited.connect(self._on_edited)
        self.form.typed.connect(self._on_typed)
        self._facts = label("", "caption", wrap=True)
        self._open = button(self.tr("Open"), self.opened.emit, icon_name="eye")
        past = icon_button("history", self.tr("History of this attachment"), self._show_history)
        trash = deed(icon_button("trash", self.tr("Remove this attachment"), self.removed.emit))
        self._sign = icon_label("lock", "warn", 16)
        self._stays = label("", wrap=True)
        self._line = row(self._sign, gap=tokens.GAP)
        self._line.addWidget(self._stays, 1)
        self._fetch = button(self.tr("Fetch it"), self.wanted.emit)
        self._line.addWidget(self._fetch)
        head = row(gap=tokens.GAP)
        head.addWidget(self._facts, 1)
        for each in (self._open, past, trash):
            head.addWidget(each)
        self.setLayout(column(head, self.form, self._line, gap=tokens.GAP, margins=tokens.GAP_LIST))

    def show_line(self, line: AttachmentLine) -> None:
        """Show an attachment; what is being typed stays."""
        attachment = self._attachment = line.attachment
        self.form.show_record(attachment)
        for name in _ABOUT_PEOPLE:
            self.form.fields[name].setVisible(attachment.is_picture)
        self._open.setEnabled(line.is_here)
        facts = [attachment.file_name, size_word(attachment)]
        if attachment.width and attachment.height:
            facts.append(f"{attachment.width} × {attachment.height}")
        self._facts.setText(" · ".join(facts))
        sentence = sentence_of(line.stays[0]) if line.is_here and line.stays else road_sentence(line)
        self._stays.setText(sentence)
        for each in (self._stays, self._sign):
            each.setVisible(bool(sentence))
        self._sign.set_icon(*_SIGNS.get(line.where, ("computer", "text2")))
        self._fetch.setVisible(line.where is Whereabouts.ON_REQUEST)

    def start(self) -> None:
        """Put the cursor into the caption."""
        self.form.editors["caption"].widget.setFocus()

    def _on_edited(self, field: str, value: Any) -> None:
        if self._attachment is not None:
            self.edited.emit(self._attachment, field, value)

    def _on_typed(self, field: str, text: str) -> None:
        if self._attachment is not None:
            self.typed.emit(self._attachment, field, text)

    def _show_history(self) -> None:
        if self._attachment is not None:
            show_history(self._context, self, Attachment, self._attachment.id)
