"""A third version in the place of two: the texts of both to go on from, or another value."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.choice_words import choice_word
from app.domain.record import FieldSpec
from app.domain.rules.conflict_values import TEXTS
from app.domain.text_diff import paragraphs
from app.ui.context import PageContext
from app.ui.field_editors import Words, editor_for
from app.ui.kit import tokens
from app.ui.kit.base import button, column, row
from app.ui.kit.drafting import flush_drafts
from app.ui.kit.form_field import FormField

if TYPE_CHECKING:
    from app.usecases.versions import Conflict


class OwnVersion(QWidget):
    """`written(value)` when the person keeps what the editor holds."""

    written = Signal(object)

    def __init__(self, context: PageContext, conflict: Conflict) -> None:
        super().__init__()
        self._value: Any = None
        self.is_offered = conflict.field is not None and can_be_typed(conflict.field) and not conflict.is_gone
        if conflict.field is None or not self.is_offered:
            return
        spec = conflict.field
        self._editor = editor_for(spec, context, _words(spec), None)
        self._editor.changed.connect(self._note)
        self._value = starting_point(conflict)
        self._editor.show_value(self._value)
        self.keep = button(self.tr("Keep this"), self._keep)
        title = self.tr("Both together; change it as you like") if spec.kind.name in TEXTS else self.tr("Another value")
        field = FormField(title, self._editor.widget)
        self.setLayout(column(field, row(self.keep, None), gap=tokens.GAP_TIGHT))

    def start(self) -> None:
        """Show the editor with the cursor in it."""
        self.show()
        self._editor.widget.setFocus()

    def _note(self, value: Any) -> None:
        self._value = value

    def _keep(self) -> None:
        if flush_drafts(self):
            self.written.emit(self._value)


def can_be_typed(spec: FieldSpec) -> bool:
    """Whether a third value can be given here: not where another record is chosen, or where fields belong together."""
    return spec.kind.name != "reference" and spec.group is None


def starting_point(conflict: Conflict) -> Any:
    """What the editor starts from: the texts of both, or what stands."""
    now = (conflict.now or conflict.first).value
    other = conflict.other.value
    spec = conflict.field
    if conflict.is_joined or spec is None or spec.kind.name not in TEXTS or not other:
        return now
    if not now:
        return other
    if spec.kind.name == "text":
        return f"{now} / {other}"
    standing = paragraphs(now)
    return "\n".join([*standing, *(line for line in paragraphs(other) if line not in standing)])


def _words(spec: FieldSpec) -> Words:
    if spec.options is None:
        return {}
    words = {member: choice_word(member) for member in spec.options}
    context = next((context for context, _ in words.values() if context), "")
    return {spec.options: (context, {member: word for member, (_, word) in words.items()})}
