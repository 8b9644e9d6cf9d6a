"""What a page shows while there is nothing to show: a picture, a sentence, and the way on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from app.ui.kit.base import Item, button, column, icon_label, label, row, set_kind
from app.ui.kit.held import deed


class EmptyState(QFrame):
    """Icon, title, one sentence, a primary action and a second way as a link.

    The action begins something, so it is not offered where one only reads.
    """

    def __init__(
        self,
        icon_name: str,
        title: str,
        sentence: str = "",
        *,
        action: tuple[str, Callable[[], object]] | None = None,
        link: tuple[str, Callable[[], object]] | None = None,
        framed: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        if framed:
            set_kind(self, "dashed")
        heading = label(title, "section", wrap=True)
        text = label(sentence, "muted", wrap=True)
        for each in (heading, text):
            each.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            each.setMaximumWidth(420)
            each.setMinimumWidth(160)
        items: list[Item] = [None, row(None, icon_label(icon_name, "primary", 40), None), 4, _centred(heading)]
        if sentence:
            items.append(_centred(text))
        self.action = None if action is None else deed(button(*action, kind="primary"))
        if self.action is not None:
            items += [6, row(None, self.action, None)]
        self.link = None if link is None else button(*link, kind="link")
        if self.link is not None:
            items.append(row(None, self.link, None))
        self.setLayout(column(*items, None, margins=24))
        self.setAccessibleName(f"{title} {sentence}".strip())


def _centred(text: QLabel) -> QHBoxLayout:
    """The label in the middle, as wide as it may be: without the stretch it would break its lines early."""
    made = row(None, text, None, gap=0)
    made.setStretch(1, 100)
    return made
