"""Changes the server would not take, and entries that wait for a newer version: what they are, and what to do."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.ui.kit import tokens
from app.ui.kit.base import clear, column, label, line, row
from app.ui.kit.card import Card
from app.ui.kit.chips import ChipLabel
from app.ui.kit.tokens import Tone
from app.ui.translate import tr_label

if TYPE_CHECKING:
    from app.usecases.settling import Refused, SetAside


class RefusedCard(Card):
    """Each refused change with its reason."""

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("RefusedCard", "Refused by the server"))
        self._list = column(gap=tokens.GAP)
        about = self.tr("These changes stay on this computer and do not reach the others.")
        self.add(label(about, "muted", wrap=True), self._list)

    def show_refused(self, items: Sequence[Refused]) -> None:
        """Show the refused changes; without any the card goes."""
        clear(self._list)
        for place, item in enumerate(items):
            if place:
                self._list.addWidget(line())
            fields = ", ".join(tr_label("records", name) for name in item.fields)
            kind = tr_label("records", item.label) if item.label else self.tr("A kind of record this version lacks")
            name = f"{kind}: {item.title}" if item.title else kind
            head = row(label(name, "strong", wrap=True), label(f"{item.when:%d.%m.%Y %H:%M}", "caption"))
            head.setStretch(0, 1)
            parts = column(head, gap=2)
            if fields:
                parts.addWidget(label(self.tr("Fields: {fields}").format(fields=fields), "caption", wrap=True))
            parts.addWidget(label(tr_label("refusals", item.reason), wrap=True))
            self._list.addLayout(parts)
        self.setVisible(bool(items))


class SetAsideCard(Card):
    """What is kept until a newer version can show it."""

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("SetAsideCard", "Waiting for a newer version"))
        self._list = column(gap=tokens.GAP_TIGHT)
        about = self.tr("These changes of others are kept safe here and appear after Shyraq is updated.")
        self.add(label(about, "muted", wrap=True), self._list)

    def show_set_aside(self, items: Sequence[SetAside]) -> None:
        """Show the entries; without any the card goes."""
        clear(self._list)
        for item in items:
            kind = tr_label("records", item.label) if item.label else self.tr("New kind of record")
            entry = row(ChipLabel(kind, Tone.NEUTRAL), label(item.title, wrap=True))
            entry.setStretch(1, 1)
            self._list.addLayout(entry)
        self.setVisible(bool(items))
