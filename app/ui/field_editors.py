"""One editor per kind of field: what a record declares decides which widget people fill it in with."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QPushButton, QWidget

from app.domain.codes import entries
from app.domain.ids import Id
from app.domain.record import FieldSpec
from app.domain.rules.finding import Finding
from app.domain.rules.free_text import check_text
from app.ui.context import PageContext
from app.ui.kit.base import PushButton, set_kind
from app.ui.kit.choice_field import ChoiceField
from app.ui.kit.flow import FlowLayout
from app.ui.kit.held import tick
from app.ui.kit.text_fields import DraftLineEdit, DraftTextEdit
from app.ui.kit.theme import theme
from app.ui.kit.when_fields import DayField, MinutesField, TimeField
from app.ui.translate import tr_label

_PILL_SIDES = 32

Words = Mapping[type[StrEnum], tuple[str, Mapping[Any, str]]]
"""Per enumeration: translation context and English word of each member."""


def sentence_of(finding: Finding) -> str:
    """A finding in the language of the window."""
    return finding.sentence(tr_label)


def no_personal_number(text: str) -> str:
    """What is wrong with a text that holds an IIN, "" for every other text: the check of every free-text field."""
    return " ".join(sentence_of(finding) for finding in check_text("", text))


class FieldEditor(QObject):
    """A widget for one field; `changed(value)` when a person changed it, `typed(text)` while typing."""

    changed = Signal(object)
    typed = Signal(str)

    def __init__(self, widget: QWidget, load: Callable[[Any, str | None], None]) -> None:
        super().__init__(widget)
        self.widget = widget
        self._load = load
        self._value: Any = None
        self.place: Hashable = None
        """The record and field whose value is shown: a text that was refused stays with it."""

    def show_value(self, value: Any, draft: str | None = None, *, place: Hashable = None) -> None:
        """Show the stored value of `place`, or the draft left over from last time; what is being typed stays."""
        self._value, self.place = value, place
        self._load(value, draft)

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """Let a reference be chosen among `choices`: the id as hexadecimal digits, and what it is called."""
        if isinstance(self.widget, ChoiceField):
            self.widget.set_choices([("", "–"), *choices])
            self._load(self._value, None)


def editor_for(spec: FieldSpec, context: PageContext, words: Words, check: Callable[[str], str] | None) -> FieldEditor:
    """The editor of a field; a reference has nothing to choose before `offer`. Raises KeyError without words."""
    kind = spec.kind.name
    if kind in ("text", "long text"):
        return _text(spec, check)
    if kind == "number":
        return _number(spec)
    if kind in ("day", "time of day", "duration"):
        return _when(kind, context)
    if kind == "code":
        codes = [(entry.code, entry.label(context.language)) for entry in entries(spec.codes or "")]
        return _choice([("", "–"), *codes], str, lambda value: value or "")
    options = spec.options
    if kind == "choice" and options is not None:
        empty = [] if spec.default is not None else [("", "–")]
        return _choice([*empty, *_worded(options, words)], lambda code: options(code) if code else None, str)
    if kind == "choices" and options is not None:
        return _choices(options, words)
    if kind == "reference":
        return _choice([("", "–")], lambda code: Id(bytes.fromhex(code)) if code else None, lambda value: value.hex())
    return _flag()


def _worded(options: type[StrEnum], words: Words) -> list[tuple[str, str]]:
    context, labels = words[options]
    return [(member.value, tr_label(context, labels[member])) for member in options]


def _text(spec: FieldSpec, check: Callable[[str], str] | None) -> FieldEditor:
    is_long = spec.kind.name == "long text"
    both = check or no_personal_number
    widget = DraftTextEdit(check=both, least=2) if is_long else DraftLineEdit(check=both)
    editor = FieldEditor(widget, lambda value, draft: widget.load(value or "", draft, place=editor.place))
    widget.committed.connect(lambda text: editor.changed.emit(text.strip()))
    widget.draft.connect(editor.typed.emit)
    return editor


def _number(spec: FieldSpec) -> FieldEditor:
    def complaint(text: str) -> str:
        if not text.strip():
            return ""
        value = int(text) if text.strip().isdecimal() and len(text) < 9 else None
        fits = value is not None and (spec.low or 0) <= value <= (spec.high or 10**9)
        return "" if fits else EditorSentences().number(spec.low or 0, spec.high)

    widget = DraftLineEdit(check=complaint)
    editor = FieldEditor(
        widget, lambda value, draft: widget.load("" if value is None else str(value), draft, place=editor.place)
    )
    widget.committed.connect(lambda text: editor.changed.emit(int(text) if text.strip() else None))
    widget.draft.connect(editor.typed.emit)
    return editor


def _when(kind: str, context: PageContext) -> FieldEditor:
    widget = DayField(context.today) if kind == "day" else TimeField() if kind == "time of day" else MinutesField()
    editor = FieldEditor(widget, lambda value, _draft: widget.load(value))
    widget.changed.connect(editor.changed.emit)
    return editor


def _choice(
    choices: Sequence[tuple[str, str]], value_of: Callable[[str], Any], code_of: Callable[[Any], str]
) -> FieldEditor:
    widget = ChoiceField(choices)

    def load(value: Any, _draft: str | None) -> None:
        code = "" if value is None else code_of(value)
        if code and widget.findData(code) < 0:
            # Written by a newer version, or a record that has not arrived: keep it, however little is known of it.
            widget.addItem("…" if isinstance(value, bytes) else code, code)
        widget.set_code(code)

    editor = FieldEditor(widget, load)
    widget.chosen.connect(lambda code: editor.changed.emit(value_of(code)))
    return editor


def _flag() -> FieldEditor:
    sentences = EditorSentences()
    choices = [("", "–"), ("yes", sentences.yes()), ("no", sentences.no())]
    return _choice(choices, lambda code: {"yes": True, "no": False}.get(code), lambda value: "yes" if value else "no")


def _choices(options: type[StrEnum], words: Words) -> FieldEditor:
    widget, flow = QWidget(), FlowLayout()
    widget.setLayout(flow)
    pills: dict[StrEnum, QPushButton] = {}
    editor = FieldEditor(widget, lambda value, _draft: _check_pills(pills, value or frozenset()))

    def emit() -> None:
        editor.changed.emit(frozenset(member for member, pill in pills.items() if pill.isChecked()))

    for member in options:
        context, labels = words[options]
        pill = tick(PushButton(tr_label(context, labels[member])))
        set_kind(pill, "filter")
        # A chosen one is bold, and the layout must not clip it then.
        bold = QFontMetrics(theme().font(strong=True))
        pill.setMinimumWidth(bold.horizontalAdvance(pill.text()) + _PILL_SIDES)
        pill.setCheckable(True)
        pill.setAutoDefault(False)
        pill.clicked.connect(lambda _checked=False: emit())
        pills[member] = pill
        flow.addWidget(pill)
    first = next(iter(pills.values()), None)
    if first is not None:
        widget.setFocusProxy(first)
    return editor


def _check_pills(pills: Mapping[StrEnum, QPushButton], chosen: frozenset[StrEnum]) -> None:
    for member, pill in pills.items():
        pill.setChecked(member in chosen)


class EditorSentences(QObject):
    """Words of the editors themselves."""

    def yes(self) -> str:
        return self.tr("Yes")

    def no(self) -> str:
        return self.tr("No")

    def number(self, low: int, high: int | None) -> str:
        if high is None:
            return self.tr("Please type a whole number.")
        return self.tr("Please type a whole number from {low} to {high}.").format(low=low, high=high)
