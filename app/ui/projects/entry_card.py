"""One entry of a log, of the evidence or of the talks: read as text, edited in place."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec import Struct
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.domain.record import Record
from app.ui.context import PageContext
from app.ui.history.dialog import show_history
from app.ui.kit import tokens
from app.ui.kit.base import button, clear, column, holder, icon_button, label, row, set_kind
from app.ui.kit.chips import ChipLabel
from app.ui.kit.held import deed
from app.ui.kit.icons import icon
from app.ui.kit.tokens import Tone
from app.ui.projects.advice import advice
from app.ui.projects.words import WORDS
from app.ui.record_form import RecordForm


class EntryText(Struct, frozen=True):
    """An entry as it is read: its day, what it is, and paragraphs of (caption, text)."""

    day: str
    kind: str
    tone: Tone
    meta: str = ""
    paragraphs: tuple[tuple[str, str], ...] = ()
    title: str = ""


Extra = Callable[[Record], QWidget]
"""Makes what else belongs to a record, such as its files; stands below its text."""


class EntryCard(QFrame):
    """`edited(record, field, value)` for each field changed, `typed` while typing, `removed(record)`."""

    edited = Signal(object, str, object)
    typed = Signal(object, str, str)
    removed = Signal(object)

    def __init__(
        self, context: PageContext, rows: Sequence[Sequence[str]], record: Record, text: EntryText,
        extra: Extra | None = None,
    ) -> None:  # fmt: skip
        super().__init__()
        set_kind(self, "card")
        self._context, self._rows = context, rows
        self._form: RecordForm | None = None
        self._choices: dict[str, Sequence[tuple[str, str]]] = {}
        self.record = record
        self._day, self._meta, self._chip = label("", "strong"), label("", "caption"), ChipLabel()
        self._pencil = deed(icon_button("pencil", self.tr("Edit this entry"), self.toggle))
        trash = deed(icon_button("trash", self.tr("Remove this entry"), lambda: self.removed.emit(self.record)))
        self._body = column(gap=tokens.GAP_TIGHT)
        past = icon_button("history", self.tr("History of this entry"), self._show_history)
        head = row(self._day, self._chip, self._meta, None, past, self._pencil, trash, gap=tokens.GAP)
        self._reading = holder(self._body)
        layout = column(head, self._reading, gap=tokens.GAP_TIGHT)
        layout.setContentsMargins(tokens.GAP_CARD, 6, 6, tokens.GAP_LIST)
        self._outer = column(gap=0)
        layout.addLayout(self._outer)
        if extra is not None:
            below = extra(record)
            below.setContentsMargins(0, tokens.GAP_TIGHT, tokens.GAP_LIST, 0)
            layout.addWidget(below)
        self.setLayout(layout)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.show_entry(record, text)

    def show_entry(self, record: Record, text: EntryText) -> None:
        """Show an entry in its present form."""
        self.record = record
        self._day.setText(text.day)
        self._chip.show_state(text.kind, text.tone)
        self._meta.setText(text.meta)
        self._meta.setVisible(bool(text.meta))
        clear(self._body)
        if text.title:
            self._body.addWidget(label(text.title, "strong", wrap=True))
        for caption, paragraph in text.paragraphs:
            if caption and paragraph:
                self._body.addWidget(label(caption, "caption"))
            if paragraph:
                made = label(paragraph, wrap=True)
                made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                made.setContentsMargins(0, 0, tokens.GAP_CARD, 0)
                self._body.addWidget(made)
        self.setAccessibleName(", ".join(part for part in (text.day, text.kind, text.title) if part))
        if self._form is not None:
            self._form.show_record(record)
            self._form.show_findings(advice(record, self._context.today()))

    def offer(self, field: str, choices: Sequence[tuple[str, str]]) -> None:
        """Say what a reference may point to."""
        self._choices[field] = choices
        if self._form is not None:
            self._form.offer(field, choices)

    def toggle(self) -> None:
        """Show the fields instead of the text, or the text again."""
        if self._form is None:
            self._form = RecordForm(self._context, type(self.record), self._rows, WORDS)
            self._form.edited.connect(lambda field, value: self.edited.emit(self.record, field, value))
            self._form.typed.connect(lambda field, text: self.typed.emit(self.record, field, text))
            for field, choices in self._choices.items():
                self._form.offer(field, choices)
            self._form.show_record(self.record)
            self._form.show_findings(advice(self.record, self._context.today()))
            self._form.setContentsMargins(0, 0, tokens.GAP, 0)
            self._outer.addWidget(self._form)
            self._form.hide()
        opening = self._form.isHidden()
        self._form.setVisible(opening)
        self._reading.setVisible(not opening)
        self._pencil.setIcon(icon("check" if opening else "pencil"))
        name = self.tr("Finish editing") if opening else self.tr("Edit this entry")
        self._pencil.setToolTip(name)
        self._pencil.setAccessibleName(name)
        if opening:
            next(iter(self._form.editors.values())).widget.setFocus()
        else:
            self._pencil.setFocus()

    def _show_history(self) -> None:
        show_history(self._context, self, type(self.record), self.record.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the fields."""
        if event.key() == Qt.Key.Key_Escape and self._form is not None and self._form.isVisible():
            self.toggle()
        else:
            super().keyPressEvent(event)


class EntryList(QWidget):
    """Cards for records, newest pages first; older ones on demand."""

    edited = Signal(object, str, object)
    typed = Signal(object, str, str)
    removed = Signal(object)

    _FIRST = 20

    def __init__(self, context: PageContext, rows: Sequence[Sequence[str]], extra: Extra | None = None) -> None:
        super().__init__()
        self._context, self._rows, self._extra = context, rows, extra
        self._cards: dict[bytes, EntryCard] = {}
        self._choices: dict[str, Sequence[tuple[str, str]]] = {}
        self._entries: tuple[tuple[Record, EntryText], ...] = ()
        self._shown = self._FIRST
        self._column = column(gap=tokens.GAP)
        self._older = button(self.tr("Show older entries"), self.show_more, kind="link")
        self._older.hide()
        self.setLayout(column(self._column, row(self._older, None), gap=tokens.GAP))

    def show_entries(self, entries: Sequence[tuple[Record, EntryText]]) -> None:
        """Show records with their texts, in the order given."""
        self._entries = tuple(entries)
        wanted = self._entries[: self._shown]
        ids = [bytes(record.id) for record, _text in wanted]
        for gone in [known for known in self._cards if known not in ids]:
            card = self._cards.pop(gone)
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        for place, (record, text) in enumerate(wanted):
            found = self._cards.get(record.id)
            if found is None:
                found = self._cards[bytes(record.id)] = self._card(record, text)
            else:
                found.show_entry(record, text)
            if self._column.indexOf(found) != place:
                self._column.insertWidget(place, found)
        self._older.setVisible(len(self._entries) > self._shown)

    def offer(self, field: str, choices: Sequence[tuple[str, str]]) -> None:
        """Say what a reference of the records may point to."""
        self._choices[field] = choices
        for card in self._cards.values():
            card.offer(field, choices)

    def show_more(self) -> None:
        """Show the next older entries too."""
        self._shown += self._FIRST
        self.show_entries(self._entries)

    def card(self, row: bytes) -> EntryCard | None:
        """The card of a record, None while it is not shown."""
        return self._cards.get(row)

    def _card(self, record: Record, text: EntryText) -> EntryCard:
        made = EntryCard(self._context, self._rows, record, text, self._extra)
        made.edited.connect(self.edited.emit)
        made.typed.connect(self.typed.emit)
        made.removed.connect(self.removed.emit)
        for field, choices in self._choices.items():
            made.offer(field, choices)
        return made
