"""A thin bar with a tone: how much of something, and how serious that is. A sentence beside it says the same."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QWidget

from app.ui.kit.base import set_state
from app.ui.kit.tokens import Tone

_STEPS = 1000


class MeterBar(QProgressBar):
    """`show_share` fills it; the keyboard passes over it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(0, _STEPS)
        self.setTextVisible(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(name)

    def show_share(self, share: float, tone: Tone = Tone.INFO) -> None:
        """Fill `share` of it, from 0 to 1."""
        self.setValue(round(max(0.0, min(1.0, share)) * _STEPS))
        set_state(self, tone.value, "tone")
