"""A score from 0 to 3 as a row of pills; a digit on the keyboard gives it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from app.domain.rules.assessment import HIGHEST, LEVELS
from app.ui.kit import tokens
from app.ui.kit.base import label, row
from app.ui.kit.chips import FilterChips
from app.ui.kit.held import is_held, tick
from app.ui.translate import tr_label

_OPEN = "–"


class ScoreField(QWidget):
    """Name, pills and the level in words; `scored(score or None)` when a person chose."""

    scored = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pills = _Pills(name)
        self._pills.set_choices([(_OPEN, _OPEN), *((str(score), str(score)) for score in range(HIGHEST + 1))], _OPEN)
        self._pills.chosen.connect(self._on_chosen)
        self._pills.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._level = label("", "caption", wrap=True)
        line = row(gap=tokens.GAP_LIST)
        line.addWidget(label(name, wrap=True), 4)
        line.addWidget(self._pills)
        line.addWidget(self._level, 2)
        self.setLayout(line)
        self.setFocusProxy(self._pills)

    def show_score(self, score: int | None) -> None:
        """Show a score without emitting."""
        self._pills.set_code(_OPEN if score is None else str(score))
        self._level.setText(tr_label("rules", LEVELS[score]) if score is not None else "")

    def _on_chosen(self, code: str) -> None:
        score = None if code == _OPEN else int(code)
        self.show_score(score)
        self.scored.emit(score)


class _Pills(FilterChips):
    """Takes digits besides the arrows."""

    def _chip(self, code: str, text: str) -> QPushButton:
        return tick(super()._chip(code, text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit that is a score gives it."""
        if is_held(self):
            event.ignore()
        elif event.text() and event.text() in "0123456789"[: HIGHEST + 1]:
            self.set_code(event.text())
            self.chosen.emit(event.text())
        else:
            super().keyPressEvent(event)
