"""The colours of posters: the program's own tokens on white paper, apart from each other in grey as well."""

from __future__ import annotations

from PySide6.QtGui import QColor

from app.ui.kit.tokens import LIGHT

TEXT, QUIET = QColor(LIGHT.text), QColor(LIGHT.text2)
PRIMARY, SOFT, PAPER = QColor(LIGHT.primary), QColor(LIGHT.soft), QColor(LIGHT.surface)
CARD, EDGE = QColor(LIGHT.canvas), QColor(LIGHT.border)
DARK, DARK_SHAPE, ON_DARK, ON_DARK_QUIET = (
    QColor(LIGHT.rail), QColor(LIGHT.rail_active), QColor(LIGHT.rail_strong), QColor(LIGHT.rail_text),
)  # fmt: skip
GOLD, WARN = QColor(LIGHT.gold), QColor(LIGHT.warn)
