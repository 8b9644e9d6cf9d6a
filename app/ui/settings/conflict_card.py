"""Fields that two people wrote without seeing each other, and texts that became one by themselves."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.ui.conflicts.question import Question
from app.ui.context import PageContext
from app.ui.help.place import explain
from app.ui.kit import tokens
from app.ui.kit.base import clear, column, label, line
from app.ui.kit.card import Card

if TYPE_CHECKING:
    from app.usecases.versions import Conflict


class ConflictsCard(Card):
    """Every open question, the oldest first."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(QCoreApplication.translate("ConflictsCard", "Two versions of one field"))
        about = self.tr("Two people wrote different things without seeing each other. Choose which one stands.")
        self._list = _QuestionList(context, self, about)

    @property
    def questions(self) -> list[Question]:
        """The questions shown."""
        return self._list.questions

    def show_conflicts(self, conflicts: Sequence[Conflict]) -> None:
        """Show the questions; without any the card goes."""
        self._list.show_conflicts(conflicts)


class JoinedCard(Card):
    """Texts that became one by themselves, the newest first."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(QCoreApplication.translate("JoinedCard", "Joined texts"))
        about = self.tr("Two people changed different parts of a text. Both are in it now; please look once.")
        self._list = _QuestionList(context, self, about)

    def show_conflicts(self, conflicts: Sequence[Conflict]) -> None:
        """Show the texts; without any the card goes."""
        self._list.show_conflicts(conflicts)


class _QuestionList:
    """The questions in a card; what is being typed in one of them stays while others come and go."""

    def __init__(self, context: PageContext, card: Card, about: str) -> None:
        self._context, self._card = context, card
        self._body = column(gap=tokens.GAP_CARD)
        self._shown: Sequence[Conflict] = ()
        self.questions: list[Question] = []
        card.add(label(about, "muted", wrap=True), self._body)
        explain(card, "versions")

    def show_conflicts(self, conflicts: Sequence[Conflict]) -> None:
        if list(conflicts) != list(self._shown):
            self._shown = conflicts
            clear(self._body)
            self.questions.clear()
            for place, conflict in enumerate(conflicts):
                if place:
                    self._body.addWidget(line())
                self.questions.append(Question(self._context, self._card, conflict))
                self._body.addWidget(self.questions[-1])
        self._card.setVisible(bool(conflicts))
