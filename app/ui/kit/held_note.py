"""The quiet line that says why nothing can be written in what is below it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.ui.kit import tokens
from app.ui.kit.base import icon_label, label, row


class HeldNote(QWidget):
    """One sentence beside an eye, unless the place says it better with its own."""

    def __init__(self, sentence: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        said = sentence or self.tr("You read here what others of the school write. Texts can be selected and copied.")
        line = row(icon_label("eye", "text2", 16), gap=tokens.GAP)
        line.addWidget(label(said, "caption", wrap=True), 1)
        self.setLayout(line)
        self.setAccessibleName(said)
