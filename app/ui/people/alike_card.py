"""Entries that may be one person, or are: the question, the answer, and the way back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.records.person_links import PersonLink, Verdict
from app.domain.rules.people import Likeness
from app.ui.context import PageContext
from app.ui.kit import tokens
from app.ui.kit.base import button, clear, column, icon_label, label, row
from app.ui.kit.card import Card
from app.ui.kit.held import deed, hold
from app.ui.saving import Saver
from app.usecases.people import PersonCard, PersonLine

_MOST = 4


class AlikeCard(Card):
    """Hidden while there is nothing to say; `opened(id)` asks for another entry."""

    opened = Signal(object)

    def __init__(self, context: PageContext, owner: QWidget) -> None:
        super().__init__(self.tr("Entered more than once?"))
        hold(self, not context.desk.may_write(PersonLink))
        self._context, self._saver = context, Saver(context, owner)
        self._card: PersonCard | None = None
        self._lines = column(gap=tokens.GAP_LIST)
        self.add(self._lines)

    def show_card(self, card: PersonCard) -> None:
        """Show what there is to ask, or what was answered, about the entry of `card`."""
        self._card = card
        clear(self._lines)
        if card.face is not None:
            text = self.tr("This entry is shown as {name}, {school}.")
            self._lines.addLayout(self._line("merge", self._named(text, card.face), self._part(card.face)))
        for other in card.joined:
            text = self.tr("This is also {name}, {school}. Both entries are kept; one is shown.")
            self._lines.addLayout(self._line("merge", self._named(text, other), self._part(other)))
        for other, how in card.duplicates[:_MOST]:
            self._lines.addLayout(self._line("help", self._named(self._question(how), other), self._ask(other)))
        joined = bool(card.joined or card.face)
        self.heading.setText(self.tr("One person, several entries") if joined else self.tr("Entered more than once?"))
        self.setVisible(joined or bool(card.duplicates))

    def _line(self, icon_name: str, sentence: str, answers: tuple[QWidget, ...]) -> QHBoxLayout:
        words = row(icon_label(icon_name, "warn" if icon_name == "help" else "primary"), gap=10)
        words.addWidget(label(sentence, wrap=True), 1)
        made = row()
        made.addLayout(column(words, row(30, *answers, None, gap=tokens.GAP_LIST), gap=tokens.GAP_TIGHT), 1)
        return made

    def _ask(self, other: PersonLine) -> tuple[QWidget, ...]:
        return (
            button(self.tr("Show"), partial(self.opened.emit, other.person.id), kind="link"),
            deed(button(self.tr("One person"), partial(self._say, other, Verdict.SAME))),
            deed(button(self.tr("Two people"), partial(self._say, other, Verdict.DIFFERENT))),
        )

    def _part(self, other: PersonLine) -> tuple[QWidget, ...]:
        return (
            button(self.tr("Show"), partial(self.opened.emit, other.person.id), kind="link"),
            deed(button(self.tr("Take apart"), partial(self._take_back, other))),
        )

    def _question(self, how: Likeness) -> str:
        return {
            Likeness.SAME_NAME: self.tr("The same name: {name}, {school}"),
            Likeness.OTHER_ORDER: self.tr("The same name in another order: {name}, {school}"),
            Likeness.OTHER_FORM: self.tr("The same name written in another way: {name}, {school}"),
            Likeness.SHORTER_NAME: self.tr("A shorter or longer form of the name: {name}, {school}"),
            Likeness.SLIP: self.tr("Differs by a letter or two: {name}, {school}"),
        }[how]

    def _named(self, text: str, other: PersonLine) -> str:
        return text.format(name=other.person.full_name, school=other.school_name or "–")

    def _say(self, other: PersonLine, verdict: Verdict) -> None:
        card, same = self._card, self._context.desk.same_people
        if card is None:
            return
        one, twin = card.person.id, other.person.id
        text = (
            self.tr("Both entries are shown as one person now.")
            if verdict is Verdict.SAME
            else self.tr("These are two people; you will not be asked again.")
        )
        self._saver.run(partial(same.say, one, twin, verdict), toast=text, undo=partial(same.take_back, one, twin))

    def _take_back(self, other: PersonLine) -> None:
        card = self._card
        if card is not None:
            self._saver.run(
                partial(self._context.desk.same_people.take_apart, card.person.id, other.person.id),
                toast=self.tr("Both entries stand for themselves again."),
            )
