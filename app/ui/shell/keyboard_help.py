"""F1: the keys that work everywhere."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from app.ui.kit import tokens
from app.ui.kit.base import button, column, label, row
from app.ui.pages import PageSpec
from app.ui.translate import tr_label


class KeyboardHelp(QDialog):
    """A table of keys and what they do."""

    def __init__(self, parent: QWidget, pages: Sequence[PageSpec]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        keys = [(f"Ctrl+{number}", tr_label("pages", spec.title)) for number, spec in enumerate(pages, start=1)]
        keys += [
            ("Ctrl+K", self.tr("Search everything")),
            ("Ctrl+I", self.tr("Import a staff list")),
            ("Ctrl+N", self.tr("New entry on this page")),
            ("Ctrl+Shift+E", self.tr("Write the list to a file for Excel")),
            ("Ctrl+L", self.tr("Kept filters of the list of people")),
            ("Ctrl+P", self.tr("Print what is in view")),
            ("Ctrl+T", self.tr("Attendance sheet of the session, and back")),
            ("F6", self.tr("Photo of the paper sheet beside the attendance")),
            ("Ctrl+G", self.tr("Certificates of the session, and back")),
            ("Ctrl+J", self.tr("Page of the session, and back")),
            ("Ctrl+L", self.tr("Watch a research lesson live")),
            ("Ctrl+H", self.tr("History of what is in view")),
            ("Ctrl+PgUp, Ctrl+PgDown", self.tr("To the part before or after, in a lesson or a project")),
            ("Ctrl+Z", self.tr("Take back the last deed")),
            ("Tab", self.tr("To the next field; what you typed is kept")),
            ("Ctrl+Enter", self.tr("Keep a long text now")),
            ("Esc", self.tr("Take back what was typed in this field")),
            ("Alt+←", self.tr("Back to the list on a narrow window")),
            ("F9, Ctrl+F9", self.tr("Tasks of the practice school; where the next one is")),
            ("F1", self.tr("This table")),
        ]
        table = QGridLayout()
        table.setHorizontalSpacing(tokens.MARGIN)
        table.setVerticalSpacing(tokens.GAP)
        half = (len(keys) + 1) // 2  # two columns: a low screen has no room for one
        for number, (key, meaning) in enumerate(keys):
            place, side = number % half, number // half * 2
            table.addWidget(label(key, "strong"), place, side)
            table.addWidget(label(meaning), place, side + 1)
        close = button(self.tr("Close"), self.accept)
        close.setDefault(True)
        heading = label(self.tr("Keys"), "section")
        self.setLayout(column(heading, table, 8, row(None, close), margins=tokens.MARGIN, gap=tokens.GAP_LIST))
