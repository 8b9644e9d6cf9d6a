"""What the marks are called and which keys set them; each entry is a button for the mouse."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.domain.records.events import AttendanceStatus
from app.ui.attendance import marks as looks
from app.ui.kit import tokens
from app.ui.kit.base import PushButton, column, label, set_kind
from app.ui.kit.flow import FlowLayout
from app.ui.kit.held import deed
from app.ui.kit.icons import icon
from app.ui.kit.tokens import Tone

_COLOURS = {Tone.OK: "ok", Tone.WARN: "warn", Tone.ERR: "err", Tone.INFO: "primary", Tone.NEUTRAL: "text2"}


class Legend(QWidget):
    """`chosen(status)` when an entry is clicked; the keyboard stays with the sheet."""

    chosen = Signal(object)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        entries = QWidget()
        flow = FlowLayout(gap=tokens.GAP_TIGHT)
        entries.setLayout(flow)
        for number, status in enumerate(looks.ORDER, start=1):
            flow.addWidget(self._entry(number, status, language))
        keys = deed(label(self.tr(
            "Space: next mark · Enter: down · F2: time or reason · F4: hours of this person · "
            "Ctrl+E: all present except … · Ctrl+V: paste a column · Ctrl+Z: undo"
        ), "caption", wrap=True))  # fmt: skip
        self.setLayout(column(entries, keys, gap=2))

    def _entry(self, number: int, status: AttendanceStatus, language: str) -> QPushButton:
        made = PushButton(f"{looks.word(status)}: {number} · {looks.letter(status, language)}")
        set_kind(made, "legend")
        made.setIcon(icon(looks.ICONS[status], _COLOURS[looks.TONES[status]]))
        made.setIconSize(QSize(16, 16))
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.clicked.connect(lambda _checked=False: self.chosen.emit(status))
        return made
