"""The log of a project: a line to write in, and what was written, newest first."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from app.domain.change import Changed
from app.domain.ids import Id
from app.domain.records.projects import ProgressLog
from app.ui.context import PageContext
from app.ui.kit import tokens
from app.ui.kit.base import column, label
from app.ui.kit.day_text import show_day
from app.ui.kit.held import deed
from app.ui.projects.entry_card import EntryList, EntryText
from app.ui.projects.quick_entry import NewEntry, QuickEntry
from app.ui.projects.record_saver import RecordSaver
from app.ui.projects.unfinished import Unfinished
from app.ui.projects.words import log_tone, word
from app.usecases.projects_views import ProjectPage

_ROWS = (("text",), ("day", "kind", "minutes", "people_count"))


class LogSection(QWidget):
    """Quick entry on top, entries below."""

    def __init__(self, context: PageContext, saver: RecordSaver) -> None:
        super().__init__()
        self._context, self._saver = context, saver
        self._page: ProjectPage | None = None
        self.entry = deed(QuickEntry(context.today))
        self.entry.written.connect(self._add)
        self.unfinished = Unfinished(
            saver, ProgressLog, {"text": self.entry.words}, ("kind", self.entry.kinds), self._project
        )
        self._empty = label(
            self.tr("Nothing written yet. A sentence after each lesson, talk or surprise is enough."),
            "muted",
            wrap=True,
        )
        self.entries = EntryList(context, _ROWS)
        self.entries.edited.connect(saver.edit)
        self.entries.typed.connect(saver.draft_of)
        self.entries.removed.connect(lambda record: saver.remove(record, self.tr("The entry was removed.")))
        self.setLayout(column(self.entry, self._empty, self.entries, None, gap=tokens.GAP_LIST))

    def show_page(self, page: ProjectPage) -> None:
        """Show the log of a project."""
        if self._page is not None and self._page.project.id != page.project.id:
            self.entry.clear()
        self._page = page
        self.entry.begin(page.project.id)
        self.unfinished.begin(page.project.id)
        self.entries.show_entries([(entry, self._text(entry)) for entry in page.records.log])
        self._empty.setVisible(not page.records.log)

    def start(self) -> None:
        """Put the cursor into the line."""
        self.entry.start()

    def _add(self, new: NewEntry) -> None:
        if self._page is None:
            return
        work = partial(
            self._context.desk.projects.log, self._page.project.id, new.kind, new.text, minutes=new.minutes,
            people=new.people, day=new.day,
        )  # fmt: skip
        self._saver.make(work, ProgressLog, self.tr("Added to the log."), done=self._added)

    def _added(self, _changed: Changed) -> None:
        self.entry.clear()
        self.unfinished.forget()
        self.entry.start()

    def _project(self) -> Id | None:
        return None if self._page is None else self._page.project.id

    def _text(self, entry: ProgressLog) -> EntryText:
        parts = []
        if entry.minutes:
            parts.append(self.tr("{minutes} min").format(minutes=entry.minutes))
        if entry.people_count:
            parts.append(self.tr("%n person(s)", "", entry.people_count))
        return EntryText(
            day=show_day(entry.day), kind=word(entry.kind), tone=log_tone(entry.kind), meta=" · ".join(parts),
            paragraphs=(("", entry.text),),
        )  # fmt: skip
