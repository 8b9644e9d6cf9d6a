"""Above every page while a school comes to a computer that is new to it: how far back it has come."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.ui.kit import tokens
from app.ui.kit.banner import Banner
from app.ui.kit.base import column
from app.ui.kit.tokens import Tone

_SIDES = 20
"""As pages have them."""


class ComingStrip(QWidget):
    """Out of sight once everything is here."""

    def __init__(self) -> None:
        super().__init__()
        self.banner = Banner("", Tone.INFO, icon_name="history", parent=self)
        layout = column(self.banner)
        layout.setContentsMargins(_SIDES, tokens.GAP_LIST, _SIDES, 0)
        self.setLayout(layout)
        self.hide()

    def say(self, sentence: str) -> None:
        """Show how much is here; nothing for all of it."""
        if sentence != self.banner.sentence():
            self.banner.show_sentence(sentence, Tone.INFO, "history")
        self.setVisible(bool(sentence))
