"""Fields that two people wrote without seeing each other: both versions side by side, and a choice."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QLayout, QPushButton

from app.domain.value_words import value_words
from app.ui.context import PageContext
from app.ui.history.dialog import show_history
from app.ui.kit import tokens
from app.ui.kit.base import button, clear, column, label, line, row, set_kind
from app.ui.kit.card import Card
from app.ui.kit.chips import ChipLabel
from app.ui.kit.tokens import Tone
from app.ui.saving import Saver
from app.ui.translate import tr_label

if TYPE_CHECKING:
    from app.usecases.settling import Conflict, Version


class ConflictsCard(Card):
    """Every open question, the oldest first."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(QCoreApplication.translate("ConflictsCard", "Two versions of one field"))
        self._context = context
        self._saver = Saver(context, self)
        self._list = column(gap=tokens.GAP_CARD)
        about = self.tr("Two people wrote different things without seeing each other. Choose which one stands.")
        self.add(label(about, "muted", wrap=True), self._list)
        self.choices: list[tuple[QPushButton, QPushButton]] = []
        """Per question the buttons for the version that stands and for the other one."""

    def show_conflicts(self, conflicts: Sequence[Conflict]) -> None:
        """Show the questions; without any the card goes."""
        clear(self._list)
        self.choices.clear()
        for place, conflict in enumerate(conflicts):
            if place:
                self._list.addWidget(line())
            self._list.addLayout(self._question(conflict))
        self.setVisible(bool(conflicts))

    def _question(self, conflict: Conflict) -> QLayout:
        kind = tr_label("records", conflict.kind.label)
        name = f"{kind}: {conflict.title}" if conflict.title else kind
        field = self.tr("Deleted or not") if conflict.field is None else tr_label("records", conflict.field.label)
        history = button(self.tr("History"), partial(self._history, conflict), kind="link", icon_name="history")
        head = row(column(label(name, "strong", wrap=True), label(field, "muted"), gap=0), history)
        head.setStretch(0, 1)
        keep = button(self.tr("Let this stand"), partial(self._settle, conflict, False))
        take = button(self.tr("Take this one"), partial(self._settle, conflict, True))
        self.choices.append((keep, take))
        versions = row(
            self._version(conflict, conflict.standing, self.tr("Stands now"), Tone.OK, keep),
            self._version(conflict, conflict.other, self.tr("The other one"), Tone.INFO, take),
            gap=tokens.GAP_LIST,
        )
        versions.setStretch(0, 1)
        versions.setStretch(1, 1)
        return column(head, versions, gap=tokens.GAP)

    def _version(self, conflict: Conflict, version: Version, word: str, tone: Tone, choose: QPushButton) -> QFrame:
        panel = QFrame()
        set_kind(panel, "well")
        text = self._text(conflict, version)
        choose.setAccessibleName(f"{choose.text()}: {text}")
        who = version.author_name or self.tr("Somebody this computer does not know")
        when = "" if version.when is None else f"{version.when:%d.%m.%Y %H:%M}"
        parts = column(
            row(ChipLabel(word, tone), None), label(text, wrap=True),
            label(" · ".join(part for part in (who, when) if part), "caption", wrap=True), None,
            row(choose, None), gap=tokens.GAP, margins=tokens.GAP_LIST,
        )  # fmt: skip
        parts.setAlignment(Qt.AlignmentFlag.AlignTop)
        panel.setLayout(parts)
        return panel

    def _text(self, conflict: Conflict, version: Version) -> str:
        if conflict.field is None:
            return self.tr("The record is deleted") if version.value else self.tr("The record stays")
        language = self._context.language
        return value_words(conflict.field, version.value, conflict.names, tr_label, language) or self.tr("empty")

    def _settle(self, conflict: Conflict, take_other: bool) -> None:
        desk = self._context.desk
        self._saver.run(
            lambda: desk.settling.settle(conflict.id, take_other=take_other),
            toast=self.tr("Decided. The history keeps both."),
        )

    def _history(self, conflict: Conflict) -> None:
        show_history(self._context, self, conflict.kind.cls, conflict.row)
