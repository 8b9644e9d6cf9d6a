"""What the group agreed before: each promise with the way to close it and a line for how it went."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.domain.ids import Id
from app.domain.records.sessions import Commitment
from app.domain.rules.commitments import Agreed
from app.ui.context import PageContext
from app.ui.field_editors import no_personal_number
from app.ui.history.field_menu import offer_history_of
from app.ui.kit import tokens
from app.ui.kit.base import button, column, label, row, set_kind
from app.ui.kit.card import Card
from app.ui.kit.chips import ChipLabel
from app.ui.kit.held import deed
from app.ui.kit.text_fields import DraftLineEdit
from app.ui.sessions.session_words import CommitmentWords


class ReturningCard(Card):
    """`closed(commitment)`, `reopened(commitment)`, `noted(commitment, text)`, `typed(commitment, text)`."""

    closed = Signal(object)
    reopened = Signal(object)
    noted = Signal(object, str)
    typed = Signal(object, str)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Agreed before"), parent=parent)
        self.context = context
        self._lines: dict[Id, _Promise] = {}
        self._column = column(gap=tokens.GAP)
        self.add(self._column)

    def show_commitments(self, agreed: Sequence[Agreed]) -> None:
        """Show what came back; the card is there only if something did."""
        for gone in set(self._lines) - {one.commitment.id for one in agreed}:
            widget = self._lines.pop(gone)
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        for place, one in enumerate(agreed):
            line = self._lines.get(one.commitment.id)
            if line is None:
                line = self._lines[one.commitment.id] = _Promise(self)
            if self._column.indexOf(line) != place:
                self._column.insertWidget(place, line)
            line.show_agreed(one, self.context)
        still = sum(1 for one in agreed if one.commitment.closed_on is None)
        title = self.tr("Agreed before: %n still open", "", still) if still else self.tr("Agreed before: all closed")
        self.heading.setText(title)
        self.setVisible(bool(agreed))

    def line(self, commitment: Id) -> _Promise:
        """The line of a commitment."""
        return self._lines[commitment]


class _Promise(QFrame):
    """One commitment."""

    def __init__(self, card: ReturningCard) -> None:
        super().__init__()
        set_kind(self, "well")
        self._card = card
        self._one: Commitment | None = None
        self._words = CommitmentWords(self)
        self._what = label("", "strong", wrap=True)
        self._origin = label("", "caption", wrap=True)
        self._chip = ChipLabel()
        self.act = deed(button("", self._act))
        self.note = DraftLineEdit(self.tr("How did it go?"), check=no_personal_number)
        self.note.setAccessibleName(self.tr("How did it go?"))
        self.note.committed.connect(self._noted)
        self.note.draft.connect(lambda text: card.typed.emit(self._one, text))
        offer_history_of(
            card.context, self.note, lambda: None if self._one is None else (Commitment, self._one.id, "closing_note")
        )
        head = row(gap=tokens.GAP_LIST)
        head.addLayout(column(self._what, self._origin, gap=2), 1)
        head.addWidget(self._chip)
        head.addWidget(self.act)
        layout = column(head, self.note, gap=tokens.GAP)
        layout.setContentsMargins(tokens.GAP_LIST, tokens.GAP, tokens.GAP_LIST, tokens.GAP)
        self.setLayout(layout)

    def show_agreed(self, agreed: Agreed, context: PageContext) -> None:
        """Show a commitment as it stands."""
        one = self._one = agreed.commitment
        self._what.setText(one.what)
        self._origin.setText(self._words.origin(agreed))
        self._chip.show_state(*self._words.state(agreed, context.today()))
        self.act.setText(self.tr("Open again") if one.closed_on else self.tr("Close"))
        self.act.setAccessibleName(f"{self.act.text()}: {one.what}")
        self.note.load(one.closing_note, place=(one.id, "closing_note"))
        self.note.setVisible(one.closed_on is not None or bool(one.closing_note))

    def _act(self) -> None:
        if self._one is not None:
            (self._card.reopened if self._one.closed_on else self._card.closed).emit(self._one)

    def _noted(self, text: str) -> None:
        self._card.noted.emit(self._one, text.strip())
