"""Writing the list of the page into a file for a spreadsheet."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain.ids import Id
from app.ui.context import Exports, ListExport, PageContext
from app.ui.translate import tr_label

LISTS = {"sessions": "event", "lesson-study": "ls_cycle", "projects": "project"}
"""Page → record type of its list, for pages that do not say it themselves."""
_ENDINGS = (".xlsx", ".csv")


def list_of(key: str, page: QWidget | None) -> ListExport | None:
    """What the page `key` has to export, None for a page without a list."""
    if isinstance(page, Exports):
        return page.exported()
    return ListExport(LISTS[key]) if key in LISTS else None


class ListExporter(QWidget):
    """Asks for a file and writes a list into it; never shown itself."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()

    def start(self, context: PageContext, asked: ListExport) -> None:
        """Ask where to, and write."""
        path = self.choose(self._name(context, asked))
        if path is None:
            return
        desk, language = context.desk, context.language

        def work() -> int:
            rows: Sequence[Id] | None = asked.rows() if asked.rows is not None else None
            return desk.exporting.write(asked.record, path, language, rows)

        def done(number: int) -> None:
            text = self.tr("%n row(s) were written to {file}.", "", number)
            context.toast(text.format(file=path.name))

        context.background.run("read", work, owner=self, done=done)

    def choose(self, name: str) -> Path | None:
        """The file a person chose, None if they gave it up."""
        kinds = self.tr("Excel workbook (*.xlsx);;Table as text (*.csv)")
        chosen, kind = QFileDialog.getSaveFileName(
            self.parentWidget(), self.tr("Write the list to a file"), name, kinds
        )
        if not chosen:
            return None
        path = Path(chosen)
        if path.suffix.lower() in _ENDINGS:
            return path
        return path.with_name(path.name + (_ENDINGS[1] if ".csv" in kind else _ENDINGS[0]))

    def _name(self, context: PageContext, asked: ListExport) -> str:
        from app.domain.catalogue import TYPE_BY_NAME  # all record types; not before the first paint

        label = tr_label("records", TYPE_BY_NAME[asked.record].label)
        return f"{label} {context.today():%Y-%m-%d}{_ENDINGS[0]}"
