"""A strip across the page that says how things stand and what can be done; it stays until it no longer holds."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from app.ui.kit import tokens
from app.ui.kit.base import button, icon_button, icon_label, label, restyle, row, set_kind, set_state
from app.ui.kit.tokens import Tone

_ICONS = {Tone.NEUTRAL: "info", Tone.INFO: "info", Tone.OK: "check", Tone.WARN: "alert", Tone.ERR: "alert"}
_COLORS = {Tone.NEUTRAL: "text2", Tone.INFO: "primary", Tone.OK: "ok", Tone.WARN: "warn", Tone.ERR: "err"}


class Banner(QFrame):
    """Icon, sentence, an action on the right, and a cross if it may be put away."""

    def __init__(
        self,
        sentence: str = "",
        tone: Tone = Tone.INFO,
        *,
        icon_name: str = "",
        action: tuple[str, Callable[[], object]] | None = None,
        closable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        set_kind(self, "banner")
        self._icon = icon_label("info", "primary")
        self._label = label("", wrap=True)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        layout = row(self._icon, gap=10)
        layout.addWidget(self._label, 1)
        layout.setContentsMargins(tokens.GAP_LIST + 2, 8, 8, 8)
        if action is not None:
            layout.addWidget(button(*action, kind="link"))
        if closable:
            layout.addWidget(icon_button("close", self.tr("Put away"), self.hide))
        self.setLayout(layout)
        self.setMinimumHeight(48)
        self.show_sentence(sentence, tone, icon_name)

    def show_sentence(self, sentence: str, tone: Tone = Tone.INFO, icon_name: str = "") -> None:
        """Say something else; an empty sentence hides the banner."""
        self._label.setText(sentence)
        self._icon.set_icon(icon_name or _ICONS[tone], _COLORS[tone])
        set_state(self, tone.value, "tone")
        restyle(self._label)  # its colour comes from the tone of the frame around it
        self.setAccessibleName(sentence)
        if not sentence or self.parentWidget() is not None:  # shown before it has a place it would be a window
            self.setVisible(bool(sentence))

    def sentence(self) -> str:
        """What the banner says."""
        return self._label.text()
