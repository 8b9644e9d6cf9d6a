"""Records as lines of fields, each saving itself, with an empty line at the end that becomes the next record."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from msgspec import Struct
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QCheckBox, QCompleter, QGridLayout, QLineEdit, QWidget

from app.domain.ids import Id
from app.domain.record import Record
from app.domain.rules.finding import Finding
from app.ui import keys
from app.ui.context import PageContext
from app.ui.field_editors import FieldEditor, Words, editor_for, no_personal_number, sentence_of
from app.ui.history.field_menu import FieldMenus
from app.ui.kit import tokens
from app.ui.kit.base import icon_button, label
from app.ui.kit.held import deed, is_held, tick
from app.ui.kit.layouts import GridLayout
from app.ui.kit.text_fields import DraftLineEdit
from app.ui.kit.theme import theme
from app.ui.translate import tr_label

_NO_WORDS: Words = {}


class LineField(Struct, frozen=True):
    """A column: the field, how wide it is (0 takes the room that is left), what heads it instead of its label."""

    name: str
    width: int = 0
    head: str = ""


_TAB = Qt.FocusPolicy.TabFocus


class RecordLines(QWidget):
    """`edited(record, field, value)`, `typed(record, field, text)`, `moved(record, step)`, `removed(record)`.

    A line whose text was emptied is a line taken out. `written(text)` when the empty line was filled in and left with
    Enter or Tab; `drafted(text)` while typing there.
    """

    edited = Signal(object, str, object)
    typed = Signal(object, str, str)
    moved = Signal(object, int)
    removed = Signal(object)
    written = Signal(str)
    drafted = Signal(str)

    def __init__(
        self, context: PageContext, kind: type[Record], fields: Sequence[LineField], main: str, placeholder: str,
        remove_name: str,
    ) -> None:  # fmt: skip
        super().__init__()
        self.context, self.kind, self.fields, self.main = context, kind.record_type, fields, main
        self._class = kind
        self.remove_name = remove_name
        self.completions: dict[str, Sequence[str]] = {}
        self._lines: dict[Id, _Line] = {}
        self._grid = GridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(tokens.GAP)
        self._grid.setVerticalSpacing(tokens.GAP_TIGHT)
        self._heads: list[QWidget] = []
        for column, field in enumerate(fields):
            head = label(field.head or tr_label("records", self.kind.by_name[field.name].label), "fieldlabel")
            self._heads.append(head)
            self._grid.addWidget(head, 0, column)
            self._grid.setColumnStretch(column, 0 if field.width else 3 if field.name == main else 2)
        self.menus = FieldMenus(context, self, self._focused)
        self.blank = deed(_BlankLine(placeholder))
        self.blank.setAccessibleName(placeholder)
        self.blank.committed.connect(self._take)
        self.blank.draft.connect(self.drafted)
        self._main_column = [field.name for field in fields].index(main)
        self._grid.addWidget(self.blank, 1, self._main_column)
        self.setLayout(self._grid)

    def show_lines(
        self, records: Sequence[Record], findings: Mapping[Id, Sequence[Finding]], blank: Id, draft: str | None = None
    ) -> None:
        """Show `records` in their order, what is odd about each below it, and `draft` in the empty line, `blank`."""
        for gone in set(self._lines) - {each.id for each in records}:
            self._lines.pop(gone).leave(self._grid)
        for head in self._heads:
            head.setVisible(bool(records))
        for number, each in enumerate(records):
            line = self._lines.get(each.id)
            if line is None:
                line = self._lines[each.id] = _Line(self, each)
            line.place(self._grid, 1 + 2 * number)
            line.show_record(each, findings.get(each.id, ()))
        self._grid.addWidget(self.blank, 1 + 2 * len(records), self._main_column)
        self.blank.begin((blank, self.main))
        if draft and not self.blank.text():
            self.blank.load("", draft)

    def suggest(self, field: str, texts: Sequence[str]) -> None:
        """Offer `texts` while somebody types into `field`."""
        if list(self.completions.get(field, ())) != list(texts):
            self.completions[field] = texts
            for line in self._lines.values():
                line.suggest(field, texts)

    def focus_line(self, record: Id, field: str) -> None:
        """Put the cursor into a field of a line."""
        line = self._lines.get(record)
        if line is not None:
            line.editors[field].widget.setFocus()

    def editor(self, record: Id, field: str) -> QWidget:
        """The widget of a field of a line."""
        return self._lines[record].editors[field].widget

    def clear_blank(self, written: str) -> None:
        """What was written has become a record: be empty for the next one."""
        if self.blank.text().strip() == written:
            self.blank.clear()
            self.blank.load("")

    def _focused(self) -> tuple[type[Record], Id, str] | None:
        """The record and the field in which the cursor stands."""
        here = QApplication.focusWidget()
        return next(
            (
                (self._class, row, name) for row, line in self._lines.items()
                for name, editor in line.editors.items() if editor.widget is here
            ), None,
        )  # fmt: skip

    def _take(self, text: str) -> None:
        if text.strip():
            self.written.emit(text.strip())


class _BlankLine(DraftLineEdit):
    """The empty line; Enter keeps the cursor in it."""

    def __init__(self, placeholder: str) -> None:
        super().__init__(placeholder, check=no_personal_number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter writes and stays."""
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()  # the page around it must not take it for a button


class _Line:
    """The editors of one record, the bin, and a line for what is odd."""

    def __init__(self, lines: RecordLines, record: Record) -> None:
        self._lines, self._record = lines, record
        self.editors: dict[str, FieldEditor] = {}
        self._note = label("", "help", wrap=True)
        self._note.setProperty("state", "warning")
        for field in lines.fields:
            self.editors[field.name] = self._editor(field)
        self._bin = deed(icon_button("trash", lines.remove_name, lambda: lines.removed.emit(self._record)))
        for pressed, step in ((keys.LINE_UP, -1), (keys.LINE_DOWN, 1)):
            for editor in self.editors.values():
                shortcut = QShortcut(QKeySequence(pressed), editor.widget)
                shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
                shortcut.activated.connect(partial(self._move, step))

    def place(self, grid: QGridLayout, row: int) -> None:
        """Stand in `row` of the grid and the one below."""
        for column, editor in enumerate(self.editors.values()):
            grid.addWidget(editor.widget, row, column)
        grid.addWidget(self._bin, row, len(self.editors))
        grid.addWidget(self._note, row + 1, 0, 1, len(self.editors) + 1)

    def show_record(self, record: Record, findings: Sequence[Finding]) -> None:
        """Show what is stored; what is being typed stays."""
        self._record = record
        for name, editor in self.editors.items():
            editor.show_value(getattr(record, name), place=(record.id, name))
        errors = [error() for each in self.editors.values() if (error := getattr(each.widget, "error", None))]
        self._complain(" ".join(filter(None, [*errors, *map(sentence_of, findings)])))

    def suggest(self, field: str, texts: Sequence[str]) -> None:
        """Offer `texts` while somebody types into `field`."""
        widget = self.editors[field].widget
        if isinstance(widget, QLineEdit):
            completer = QCompleter(list(texts), widget)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            widget.setCompleter(completer)

    def leave(self, grid: QGridLayout) -> None:
        """Leave the grid."""
        for widget in (*(editor.widget for editor in self.editors.values()), self._bin, self._note):
            grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()

    def _editor(self, field: LineField) -> FieldEditor:
        spec = self._lines.kind.by_name[field.name]
        if spec.kind.name == "flag":
            box = tick(QCheckBox())
            editor = FieldEditor(box, lambda value, _draft: box.setChecked(bool(value)))
            box.clicked.connect(lambda checked: editor.changed.emit(bool(checked)))
        else:
            editor = editor_for(spec, self._lines.context, _NO_WORDS, None)
            editor.typed.connect(lambda text: self._lines.typed.emit(self._record, field.name, text))
        editor.changed.connect(lambda value: self._changed(field.name, value))
        self._lines.menus.cover(editor.widget)
        editor.widget.setAccessibleName(field.head or tr_label("records", spec.label))
        errors = getattr(editor.widget, "error_changed", None)
        if errors is not None:
            errors.connect(self._complain)
        if field.width:
            editor.widget.setFixedWidth(theme().px(field.width))
        if field.name in self._lines.completions:
            self.editors[field.name] = editor
            self.suggest(field.name, self._lines.completions[field.name])
        return editor

    def _complain(self, sentence: str) -> None:
        self._note.setText(sentence)
        self._note.setVisible(bool(sentence))

    def _changed(self, field: str, value: Any) -> None:
        if value == "" and self._lines.kind.by_name[field].required:
            self._lines.removed.emit(self._record)
        elif getattr(self._record, field) != value:
            self._lines.edited.emit(self._record, field, value)

    def _move(self, step: int) -> None:
        if is_held(self._lines):
            return
        focused = next((name for name, editor in self.editors.items() if editor.widget.hasFocus()), None)
        self._lines.moved.emit(self._record, step)
        if focused:
            QTimer.singleShot(0, self._lines, partial(self._lines.focus_line, self._record.id, focused))
