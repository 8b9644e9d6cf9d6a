"""A form over one record: a field per row part, each saving itself, with help, warnings and drafts.

The record type decides the editors and the labels; the page decides which fields stand where. Nothing conditional lives
here: a page that shows B only if A makes its own form.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.ids import Id
from app.domain.record import Record
from app.domain.rules.finding import Finding
from app.ui.conflicts.field_marks import FieldMarks
from app.ui.context import PageContext
from app.ui.field_editors import FieldEditor, Words, editor_for, sentence_of
from app.ui.history.field_menu import FieldMenus
from app.ui.kit import tokens
from app.ui.kit.base import column
from app.ui.kit.drafting import flush_drafts
from app.ui.kit.form_field import FormField, form_row
from app.ui.translate import tr_label


class RecordForm(QWidget):
    """`edited(field, value)` when a person changed a field; `typed(field, text)` while typing."""

    edited = Signal(str, object)
    typed = Signal(str, str)

    def __init__(
        self,
        context: PageContext,
        kind: type[Record],
        rows: Sequence[Sequence[str]],
        words: Words,
        *,
        help_texts: Mapping[str, str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.kind = kind.record_type
        self._record: Record | None = None
        self.editors: dict[str, FieldEditor] = {}
        self.fields: dict[str, FormField] = {}
        layout = column(gap=tokens.GAP if help_texts else tokens.GAP_TIGHT)  # a help line belongs to the field above it
        for names in rows:
            layout.addLayout(form_row(*(self._field(name, context, words, help_texts or {}) for name in names)))
        self.setLayout(layout)
        menus = FieldMenus(context, self, self._focused)
        for editor in self.editors.values():
            menus.cover(editor.widget)
        self.marks = FieldMarks(context, self, self.fields, lambda: None if self._record is None else self._record.id)

    @property
    def record(self) -> Record | None:
        """The record shown."""
        return self._record

    def show_record(self, record: Record, drafts: Mapping[str, str] | None = None) -> None:
        """Show `record`, with `drafts` (field → text) over what is stored; what is being typed stays."""
        other = self._record is None or self._record.id != record.id
        if other:
            flush_drafts(self)  # while it is still the earlier record that is edited
        self._record = record
        for name, editor in self.editors.items():
            editor.show_value(getattr(record, name), (drafts or {}).get(name), place=(record.id, name))
        self.marks.follow()

    def start(self) -> None:
        """Put the cursor into the first field that is still empty, or into the very first."""
        name = self.first_empty() or next(iter(self.editors))
        self.editors[name].widget.setFocus()

    def first_empty(self) -> str:
        """The first field in which nothing is written yet, "" if there is none."""
        return next((name for name in self.editors if getattr(self._record, name, None) in (None, "")), "")

    def offer(self, field: str, choices: Sequence[tuple[str, str]]) -> None:
        """Say what a reference may point to: ids as hexadecimal digits, with their names."""
        self.editors[field].offer(choices)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show rules' remarks at their fields, and take away the earlier ones."""
        by_field = {finding.field: finding for finding in findings}
        for name, field in self.fields.items():
            finding = by_field.get(name)
            if finding is not None and finding.blocks:
                field.show_warning("")
                field.show_error(sentence_of(finding))
            else:
                field.show_warning(sentence_of(finding) if finding else "")

    def _field(self, name: str, context: PageContext, words: Words, help_texts: Mapping[str, str]) -> FormField:
        spec = self.kind.by_name[name]
        editor = self.editors[name] = editor_for(spec, context, words, None)
        editor.changed.connect(lambda value: self._on_changed(name, value))
        editor.typed.connect(lambda text: self.typed.emit(name, text))
        made = self.fields[name] = FormField(tr_label("records", spec.label), editor.widget, help_texts.get(name, ""))
        return made

    def _focused(self) -> tuple[type[Record], Id, str] | None:
        """The record and the field in which the cursor stands."""
        here = QApplication.focusWidget()
        for name, editor in self.editors.items():
            if self._record is not None and (editor.widget is here or editor.widget.isAncestorOf(here or self)):
                return type(self._record), self._record.id, name
        return None

    def _on_changed(self, name: str, value: Any) -> None:
        if self._record is not None and getattr(self._record, name) != value:
            self.edited.emit(name, value)
