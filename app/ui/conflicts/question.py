"""One field with two versions: both side by side, what stood before, and what can be done about it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from app.domain.rules.conflict_values import TEXTS, Choice
from app.domain.text_diff import marked
from app.ui.conflicts.own_version import OwnVersion
from app.ui.conflicts.words import VersionWords
from app.ui.context import PageContext
from app.ui.history.dialog import show_history
from app.ui.kit import tokens
from app.ui.kit.base import button, column, label, row, set_kind
from app.ui.kit.chips import ChipLabel
from app.ui.kit.marked_label import MarkedLabel
from app.ui.kit.tokens import Tone
from app.ui.saving import Saver

if TYPE_CHECKING:
    from app.usecases.versions import Conflict, Version


class Question(QWidget):
    """`settled` once somebody has decided."""

    settled = Signal()

    def __init__(self, context: PageContext, owner: QWidget, conflict: Conflict) -> None:
        """`owner` outlives the question, so that a decision can be taken back when it is gone."""
        super().__init__()
        self._context, self._conflict = context, conflict
        self._saver = Saver(context, owner)
        self._words = VersionWords(context.language, self)
        self.choices: dict[Choice, QPushButton] = {}
        self.own = OwnVersion(context, conflict)
        self.own.written.connect(partial(self.settle, Choice.ANOTHER))
        self.own.hide()
        layout = column(self._head(), gap=tokens.GAP, margins=0)
        if conflict.is_joined:
            now = conflict.now or conflict.first
            layout.addWidget(self._version(now, self.tr("Joined text"), Tone.OK, Choice.NOW, now))
        layout.addLayout(self._versions())
        for text in self._remarks():
            layout.addWidget(label(text, "caption", wrap=True))
        layout.addLayout(self._deeds())
        layout.addWidget(self.own)
        self.setLayout(layout)

    def settle(self, choice: Choice, value: Any = None) -> None:
        """Store a decision, with a way back."""
        settling = self._context.desk.versions.settling(self._conflict.id, choice, value)
        toast = self.tr("Seen") if choice is Choice.NOW and self._conflict.is_joined else self.tr("Decided")
        self._saver.run(settling.do, toast=toast, undo=settling.undo)
        self.settled.emit()

    def _head(self) -> QHBoxLayout:
        conflict = self._conflict
        names = column(
            label(self._words.record(conflict), "strong", wrap=True), label(self._words.field(conflict), "muted"), gap=0
        )
        history = button(self.tr("History"), self._history, kind="link", icon_name="history")
        head = row(names, history)
        head.setStretch(0, 1)
        return head

    def _versions(self) -> QHBoxLayout:
        conflict = self._conflict
        if conflict.is_joined:
            first = self._version(conflict.first, self.tr("One text"), Tone.INFO, Choice.FIRST, conflict.other)
            other = self._version(conflict.other, self.tr("The other text"), Tone.INFO, Choice.OTHER, conflict.first)
        else:
            now = conflict.now or conflict.first
            first = self._version(now, self.tr("Stands now"), Tone.OK, Choice.NOW, conflict.other)
            other = self._version(conflict.other, self.tr("The other one"), Tone.INFO, Choice.OTHER, now)
        both = row(first, other, gap=tokens.GAP_LIST)
        both.setStretch(0, 1)
        both.setStretch(1, 1)
        return both

    def _deeds(self) -> QHBoxLayout:
        """What can be done besides taking one of the two."""
        deeds = row(gap=tokens.GAP)
        if self.own.is_offered:
            self.another = button(self._another(), self.own.start, kind="link", icon_name="pencil")
            deeds.addWidget(self.another)
        deeds.addStretch(1)
        return deeds

    def _another(self) -> str:
        if self._conflict.is_joined:
            return self.tr("Change the joined text")
        spec = self._conflict.field
        is_text = spec is not None and spec.kind.name in TEXTS
        return self.tr("Join both, or type another") if is_text else self.tr("Type another value")

    def _version(self, version: Version, word: str, tone: Tone, choice: Choice, against: Version) -> QFrame:
        panel = QFrame()
        set_kind(panel, "well")
        text = self._words.value(self._conflict, version)
        choose = self.choices[choice] = button(self._verb(choice, version), partial(self.settle, choice))
        choose.setAccessibleName(f"{choose.text()}: {text}")
        if self._conflict.is_gone and choice is not Choice.NOW:
            choose.hide()
        author = self._words.author(version)
        parts = column(
            row(ChipLabel(word, tone), None), self._text(text, self._words.value(self._conflict, against)),
            *([label(author, "caption", wrap=True)] if author else []), None, row(choose, None),
            gap=tokens.GAP, margins=tokens.GAP_LIST,
        )  # fmt: skip
        parts.setAlignment(Qt.AlignmentFlag.AlignTop)
        panel.setLayout(parts)
        return panel

    def _text(self, text: str, against: str) -> QWidget:
        spec = self._conflict.field
        pieces = marked(text, against) if spec is not None and spec.kind.name in TEXTS else []
        if not any(is_new for _, is_new in pieces) or all(is_new for _, is_new in pieces):
            return label(text, wrap=True)  # where nothing is common, marks would only be loud
        return MarkedLabel(pieces, self.tr("Only in this version: {words}"))

    def _verb(self, choice: Choice, version: Version) -> str:
        if self._conflict.field is None and choice is Choice.NOW:
            return self.tr("Leave it deleted") if version.value else self.tr("Let it stay")
        if self._conflict.field is None:
            return self.tr("Delete it") if version.value else self.tr("Bring it back")
        if self._conflict.is_joined and choice is Choice.NOW:
            return self.tr("This is right")
        return self.tr("Let this stand") if choice is Choice.NOW else self.tr("Take this one")

    def _remarks(self) -> list[str]:
        """What else is worth knowing, each in a sentence."""
        conflict = self._conflict
        remarks = []
        if conflict.is_changed and not conflict.is_joined:
            remarks.append(self.tr("What stands now was written after the two versions met."))
        if conflict.is_gone:
            remarks.append(self.tr("The record is deleted. Bring it back in its history to choose the other version."))
        if conflict.has_base:
            before = self._words.plain(conflict, conflict.base)
            remarks.append(self.tr("Before both: {text}").format(text=before))
        return remarks

    def _history(self) -> None:
        show_history(self._context, self, self._conflict.kind.cls, self._conflict.row)
