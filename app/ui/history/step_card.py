"""One step of a history: when, who, where, what stood before and after, and the way back."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from app.domain.ids import Id
from app.domain.record import RecordType
from app.domain.value_words import value_words
from app.ui.kit import tokens
from app.ui.kit.base import button, column, icon_button, icon_label, label, row, set_kind
from app.ui.kit.chips import ChipLabel
from app.ui.kit.held import deed
from app.ui.kit.layouts import GridLayout
from app.ui.kit.tokens import Tone
from app.ui.translate import tr_label

if TYPE_CHECKING:
    from app.usecases.history import FieldChange, Step


_LOWER, _UNDO_WIDTH = 6, 128


class StepCard(QFrame):
    """`undo_wanted(field)`: "" for the whole step, as a creation or a deletion is taken back.

    `field_wanted(field)`: the history of that field alone.
    """

    undo_wanted = Signal(str)
    field_wanted = Signal(str)

    def __init__(
        self, step: Step, kind: RecordType, names: Mapping[Id, str], language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        set_kind(self, "card")
        self._kind, self._names, self._language = kind, names, language
        head = row(label(f"{step.when:%d.%m.%Y %H:%M}", "strong"), label(self._author(step), "muted", wrap=True))
        head.setStretch(1, 1)
        word, tone = self._state(step)
        if word:
            head.addWidget(ChipLabel(word, tone))
        layout = column(head, gap=tokens.GAP, margins=tokens.GAP_LIST)
        if step.is_creation:
            layout.addLayout(self._created(step))
        if step.changes and not step.is_creation:
            layout.addLayout(self._changes(step))
        self.setLayout(layout)

    def _author(self, step: Step) -> str:
        if not step.device:
            return self.tr("Joined by the server")
        who = step.author_name or self.tr("Somebody this computer does not know")
        if step.is_here:
            return self.tr("{who} · on this computer").format(who=who)
        return self.tr("{who} · computer {number}").format(who=who, number=step.device)

    def _state(self, step: Step) -> tuple[str, Tone]:
        return {
            "pending": (self.tr("Not sent yet"), Tone.WARN),
            "refused": (self.tr("Refused by the server"), Tone.ERR),
        }.get(step.state, ("", Tone.NEUTRAL))

    def _created(self, step: Step) -> QGridLayout:
        grid = _grid()
        entered = label(self.tr("Entered"), "muted")
        grid.addLayout(_lowered(entered), 0, 0)
        texts = ((self._label(change), self._text(change, after=True)) for change in step.changes)
        values = " · ".join(f"{name}: {text}" for name, text in texts if text)
        text = label(values, wrap=True)
        grid.addLayout(_lowered(text), 0, 1, 1, 3)
        if step.state != "refused":
            grid.addWidget(self._undo_button("", self.tr("Delete it again")), 0, 4, Qt.AlignmentFlag.AlignTop)
        return grid

    def _changes(self, step: Step) -> QGridLayout:
        grid = _grid()
        top = Qt.AlignmentFlag.AlignTop
        for place, change in enumerate(step.changes):
            parts = (
                label(self._label(change), "muted", wrap=True), self._value(change, after=False),
                icon_label("arrow-right", "text2", 16), self._value(change, after=True),
            )  # fmt: skip
            for across, part in enumerate(parts):
                grid.addLayout(_lowered(part), place, across)
            if step.state != "refused":
                undo = self.tr("Take back") if change.field else self.tr("Bring back")
                grid.addWidget(self._undo_button(change.field, undo), place, 4, top)
            if change.field:
                grid.addWidget(self._field_button(change), place, 5, top)
        return grid

    def _field_button(self, change: FieldChange) -> QWidget:
        name = self.tr("Everything that stood in this field: {field}").format(field=self._label(change))
        return icon_button("history", name, partial(self.field_wanted.emit, change.field))

    def _undo_button(self, field: str, text: str) -> QWidget:
        made = deed(button(text, partial(self.undo_wanted.emit, field), kind="link", icon_name="undo"))
        spec = self._kind.by_name.get(field)
        if spec is not None:
            made.setAccessibleName(f"{text}: {tr_label('records', spec.label)}")
        return made

    def _value(self, change: FieldChange, *, after: bool) -> QWidget:
        text = self._text(change, after=after)
        return label(text or self.tr("empty"), "" if text and after else "muted", wrap=True)

    def _label(self, change: FieldChange) -> str:
        return tr_label(change.context, change.label)

    def _text(self, change: FieldChange, *, after: bool) -> str:
        value = change.after if after else change.before
        spec = self._kind.by_name.get(change.field)
        if spec is None:
            return self.tr("deleted") if value else self.tr("there")
        return value_words(spec, value, self._names, tr_label, self._language)


def _lowered(part: QWidget) -> QVBoxLayout:
    """The first line of a part level with the words of the button beside it."""
    return column(_LOWER, part, None, gap=0)


def _grid() -> QGridLayout:
    """Label, value before, arrow, value after, way back, history of the field."""
    grid = GridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(tokens.GAP_LIST)
    grid.setVerticalSpacing(tokens.GAP_TIGHT)
    for across, stretch in enumerate((3, 5, 0, 5, 0)):
        grid.setColumnStretch(across, stretch)
    grid.setColumnMinimumWidth(4, _UNDO_WIDTH)
    return grid
