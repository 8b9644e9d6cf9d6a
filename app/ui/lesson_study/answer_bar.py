"""The answers to the question of a cell: compared with the prediction, or met or not."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.domain.records.research_lessons import Match, Outcome
from app.ui.kit.base import PushButton, clear, label, set_kind
from app.ui.kit.flow import FlowLayout
from app.ui.lesson_study.sheet_cells import Kind
from app.ui.lesson_study.words import word


class AnswerBar(QWidget):
    """The answers that fit the current cell, each with its digit; a click does the same as the key."""

    chosen = Signal(int)
    notes_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown: object = None
        self._flow = FlowLayout(gap=6)
        self.setLayout(self._flow)
        self.setMinimumHeight(30)

    def show_for(self, kind: Kind, *, locked: bool, has_notes: bool = False) -> None:
        """Offer the answers for a cell of `kind`, and its notes if it has any left; or say how to write."""
        state = (kind, locked, has_notes)
        if state == self._shown:
            return
        self._shown = state
        clear(self._flow)
        options: list[Match] | list[Outcome] = []
        if kind is Kind.OBSERVATION:
            options = list(Match)
        elif kind is Kind.OUTCOME:
            options = list(Outcome)
        if has_notes:
            take = self.tr("Take the notes over")
            self._flow.addWidget(self._key(f"+  {take}", self.notes_wanted.emit))
        for number, option in enumerate(options, start=1):
            self._flow.addWidget(self._key(f"{number}  {word(option)}", partial(self.chosen.emit, number)))
        if not options:
            closed = self.tr(
                "The lesson was taught: the prediction stays, what you write stands beside it as an amendment."
            )
            write = self.tr("Type to write · Tab next cell · Enter cell below · Esc done")
            self._flow.addWidget(label(closed if locked and kind is Kind.PREDICTION else write, "caption"))

    @staticmethod
    def _key(text: str, clicked: Callable[[], None]) -> QPushButton:
        made = PushButton(text)
        set_kind(made, "filter")
        made.setAutoDefault(False)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.clicked.connect(lambda _checked=False: clicked())
        return made
