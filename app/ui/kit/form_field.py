"""A field of a form: its label above, the editor, and a line below for help or for what is wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QSizePolicy, QWidget

from app.ui.kit import tokens
from app.ui.kit.base import column, icon_label, label, row, set_kind, set_state


class FormField(QWidget):
    """Label, editor and help line. The line keeps its height, so a form never jumps when an error appears.

    If the editor has a signal `error_changed(str)` (all draft fields, day and time fields have), its errors are
    shown here by themselves. What the form says is wrong goes as soon as the person types something else.
    """

    def __init__(
        self, text: str, editor: QWidget, help_text: str = "", *, optional: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self._help, self._advice = help_text, ""
        self._is_wrong = False
        self._label = label(text, "fieldlabel")
        self._label.setBuddy(editor.focusProxy() or editor)
        self._line = QLabel(help_text)
        self._line.setTextFormat(Qt.TextFormat.PlainText)
        self._line.setWordWrap(True)
        set_kind(self._line, "help")
        self._line.setMinimumHeight(18)
        if help_text:  # it belongs to the editor above it and not to the next label
            self._line.setContentsMargins(0, 0, 0, tokens.GAP_TIGHT + 2)
        self._mark = icon_label("mark-warning", "err", 14)
        self._mark.hide()
        head = row(self._label, gap=6)
        if optional:
            head.addWidget(label(self.tr("(optional)"), "caption"))
        head.addStretch(1)
        self._head = head
        self._below = row(self._mark, gap=5)
        self._below.addWidget(self._line, 1)
        self.setLayout(column(head, editor, self._below, gap=tokens.GAP_TIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        for named in (editor, editor.focusProxy()):
            if named is not None and not named.accessibleName() and not isinstance(named, QAbstractButton):
                named.setAccessibleName(text)  # a button says its own word
        edited = getattr(editor, "textEdited", None)
        if edited is not None:
            edited.connect(lambda *_text: self._forget_error())
        errors = getattr(editor, "error_changed", None)
        if errors is not None:
            errors.connect(self.show_error)

    def show_error(self, sentence: str) -> None:
        """Show `sentence` as what is wrong; "" goes back to what is wrong with the text, to advice, or to the help."""
        complaint = getattr(self.editor, "error", None)
        wrong = sentence or (complaint() if complaint is not None else "")
        self._is_wrong = bool(wrong)
        self._show(wrong or self._advice, "error" if wrong else "warning")

    def show_warning(self, sentence: str) -> None:
        """Show `sentence` as advice that blocks nothing; "" goes back to the help text."""
        self._advice = sentence
        self.show_error("")

    def _forget_error(self) -> None:
        if self._is_wrong:
            self.show_error("")

    def add_action(self, action: QWidget) -> None:
        """Put a small button below the editor, right of the help line."""
        self._below.addWidget(action, 0, Qt.AlignmentFlag.AlignTop)

    def add_mark(self, mark: QWidget) -> None:
        """Put a small button beside the label: something about the value that waits for the person."""
        self._head.addWidget(mark)

    def text(self) -> str:
        """The label."""
        return self._label.text()

    def line_text(self) -> str:
        """What stands below the editor now."""
        return self._line.text()

    def set_label(self, text: str) -> None:
        """Replace the label."""
        self._label.setText(text)
        self.editor.setAccessibleName(text)

    def set_help(self, help_text: str) -> None:
        """Replace the help text."""
        self._help = help_text
        if not self._line.property("state"):
            self._show("", "")

    def _show(self, sentence: str, state: str) -> None:
        self._line.setText(sentence or self._help)
        self._mark.set_icon("mark-warning", "err" if state == "error" else "warn")
        self._mark.setVisible(bool(sentence))
        set_state(self._line, state if sentence else "")
        self.editor.setAccessibleDescription(sentence or self._help)


def form_row(*fields: QWidget, gap: int = tokens.GAP_CARD) -> QHBoxLayout:
    """Fields side by side with equal width, aligned at their labels."""
    made = row(gap=gap)
    for field in fields:
        made.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
    return made
