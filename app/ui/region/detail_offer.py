"""How much of a school is on this computer, in a sentence, with the choice between the whole school and its summary."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from app.domain.rules.summaries import Closeness
from app.ui.context import PageContext
from app.ui.kit import tokens
from app.ui.kit.base import button, clear, column, icon_label, label, row, set_kind, set_state
from app.ui.kit.focus import focus_first, has_focus
from app.ui.kit.tokens import Tone

if TYPE_CHECKING:
    from app.domain.ids import Id


class DetailOffer(QFrame):
    """Hidden where there is nothing to choose; `chosen` after the wish was kept. Nothing moves before an exchange."""

    chosen = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        set_kind(self, "banner")
        self._context = context
        self._school: Id | None = None
        self._shown: Closeness | None = None
        self._says = label("", "strong", wrap=True)
        self._costs = label("", "muted", wrap=True)
        self._actions = row(gap=tokens.GAP)
        texts = column(self._says, self._costs, self._actions, gap=6)
        layout = row(column(icon_label("info", "text2"), None, gap=0), gap=10)
        layout.addLayout(texts, 1)
        layout.setContentsMargins(tokens.GAP_CARD, tokens.GAP_LIST, tokens.GAP_CARD, tokens.GAP_LIST)
        self.setLayout(layout)
        set_state(self, Tone.NEUTRAL.value, "tone")
        self.hide()

    def show_school(self, school: Id, closeness: Closeness | None) -> None:
        """Say how much of `school` is here."""
        had_focus = has_focus(self)
        self._school = school
        if closeness is not None and closeness is not self._shown:
            self._says.setText(self._sentence(closeness))
            self._costs.setText(self._price(closeness))
            clear(self._actions)
            for text, action, kind in self._offers(closeness):
                self._actions.addWidget(button(text, action, kind=kind))
            self._actions.addStretch(1)
            self.setAccessibleName(f"{self._says.text()} {self._costs.text()}")
        self._shown = closeness
        self.setVisible(closeness is not None)
        if had_focus and closeness is not None:
            focus_first(self)

    def _sentence(self, closeness: Closeness) -> str:
        return {
            Closeness.AFAR: self.tr("Of this school only the summary is on this computer."),
            Closeness.COMING: self.tr("The whole school comes with the next exchange."),
            Closeness.WHOLE: self.tr("The whole school is on this computer."),
            Closeness.LEAVING: self.tr("With the next exchange only the summary of this school stays here."),
        }[closeness]

    def _price(self, closeness: Closeness) -> str:
        return {
            Closeness.AFAR: self.tr(
                "People, sessions, lesson study and projects are not here. The whole school is about 100 KB for each"
                " school year, a quarter of a minute on a slow line, and comes with the next exchange."
            ),
            Closeness.COMING: self.tr("Until all of it is here you see the summary."),
            Closeness.WHOLE: self.tr(
                "Its news come with every exchange. Private notes of projects stay at the school."
            ),
            Closeness.LEAVING: self.tr("What you wrote is handed in first. Nothing changes at the school."),
        }[closeness]

    def _offers(self, closeness: Closeness) -> list[tuple[str, Callable[[], None], str]]:
        whole, summary = partial(self._want, whole=True), partial(self._want, whole=False)
        if closeness is Closeness.AFAR:
            return [(self.tr("Show this school in detail"), whole, "primary")]
        if closeness is Closeness.WHOLE:
            return [(self.tr("Only the summary again"), summary, "")]
        back = (self.tr("Leave it at the summary"), summary, "link")
        if closeness is Closeness.LEAVING:
            back = (self.tr("Keep the whole school"), whole, "link")
        exchanging = self._context.exchanging
        if exchanging is None:
            return [back]
        return [(self.tr("Exchange now"), exchanging.wanted.emit, "primary"), back]

    def _want(self, *, whole: bool) -> None:
        school, desk = self._school, self._context.desk
        if school is not None:
            self._context.background.run(
                "write", lambda: desk.region.want(school, whole=whole), owner=self,
                done=lambda _nothing: self.chosen.emit(),
            )  # fmt: skip
