"""What the window shows while the practice school is being made."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.ui.kit.base import column
from app.ui.kit.empty_state import EmptyState


class PreparingView(QWidget):
    """A sentence in the middle of the window."""

    def __init__(self) -> None:
        super().__init__()
        title = self.tr("The practice school is being made")
        sentence = self.tr("A whole school year is written down. This takes some seconds.")
        self.setLayout(column(None, EmptyState("bulb", title, sentence), None))
