"""The answers to the question of a cell: compared with the prediction, or met or not."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.domain.records.research_lessons import Match, Outcome
from app.ui.kit.base import PushButton, label, set_kind
from app.ui.kit.flow import FlowLayout
from app.ui.lesson_study.sheet_cells import Kind
from app.ui.lesson_study.words import word


class AnswerBar(QWidget):
    """The answers that fit the current cell, each with its digit; a click does the same as the key."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._shown: object = None
        self._flow = FlowLayout(gap=6)
        self.setLayout(self._flow)
        self.setMinimumHeight(30)

    def show_for(self, kind: Kind, *, locked: bool) -> None:
        """Offer the answers for a cell of `kind`, or say how to write."""
        state = (kind, locked)
        if state == self._shown:
            return
        self._shown = state
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if isinstance(widget, QWidget):
                widget.hide()
                widget.deleteLater()
        options: list[Match] | list[Outcome] = []
        if kind is Kind.OBSERVATION:
            options = list(Match)
        elif kind is Kind.OUTCOME:
            options = list(Outcome)
        for number, option in enumerate(options, start=1):
            self._flow.addWidget(self._answer(number, word(option)))
        if not options:
            closed = self.tr(
                "The lesson was taught: the prediction stays, what you write stands beside it as an amendment."
            )
            write = self.tr("Type to write · Tab next cell · Enter cell below · Esc done")
            self._flow.addWidget(label(closed if locked and kind is Kind.PREDICTION else write, "caption"))

    def _answer(self, number: int, text: str) -> QPushButton:
        made = PushButton(f"{number}  {text}")
        set_kind(made, "filter")
        made.setAutoDefault(False)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.clicked.connect(lambda _checked=False: self.chosen.emit(number))
        return made
