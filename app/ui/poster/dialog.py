"""The poster of a project: fields left, the page as it will be printed right, and PDF files to print."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.change import Changed
from app.domain.ids import Id
from app.domain.problems import CannotWriteFile, Problem
from app.domain.records.posters import Poster
from app.reports.poster import SECTIONS, gaps, in_words, poster_of, texts_of_records
from app.ui import keys
from app.ui.context import PageContext
from app.ui.help.offer import offer_help
from app.ui.history.dialog import offer_history
from app.ui.kit import tokens
from app.ui.kit.banner import Banner
from app.ui.kit.base import button, column, holder, label, row
from app.ui.kit.dialogs import Dialog
from app.ui.kit.drafting import flush_drafts
from app.ui.kit.page import ScrollPage
from app.ui.kit.tokens import Tone
from app.ui.poster.choose import choose_file
from app.ui.poster.form import PosterForm
from app.ui.poster.letters import has_paper_font
from app.ui.poster.output import Paper, picture_of, placed, write_pdf
from app.ui.poster.preview import PosterPreview
from app.ui.poster.sheet import Sheet, sheet_of, too_long_findings
from app.ui.problems import words_for
from app.ui.saving import Saver, keep_draft
from app.ui.translate import tr_label
from app.usecases.posters import PosterPage, words_in

TABLES = ("poster", "project", "project_private", "consultation", "plan_action", "progress_log", "evidence_note")
Found = tuple[PosterPage, Mapping[str, str], Mapping[str, bytes | None]]
"""A poster, what was being typed into it, and the content of its pictures."""

_FORM_WIDTH = 400
_POINTS = 72 / 254
"""Points in a tenth of a millimetre."""


def show_poster(context: PageContext, parent: QWidget, project: Id) -> PosterDialog:
    """Open the poster of a project above `parent`."""
    flush_drafts(parent)  # what is typed now belongs on the poster
    dialog = PosterDialog(context, parent, project)
    dialog.open()
    return dialog


class PosterDialog(Dialog):
    """Every change is kept and shown at once."""

    def __init__(self, context: PageContext, parent: QWidget, project: Id) -> None:
        super().__init__(parent)
        self._context, self._project = context, project
        self._saver = Saver(context, self)
        self._page: PosterPage | None = None
        self._poster = Poster(id=Poster.record_type.derived_id(project), project_id=project)
        self._images: dict[str, QImage] = {}
        self.setWindowTitle(self.tr("Poster"))
        offer_help(self, "poster")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.form = PosterForm(context)
        self.form.edited.connect(self._on_edited)
        self.form.typed.connect(self._on_typed)
        self.preview = PosterPreview()
        self.trouble = Banner("", Tone.WARN)
        self.saved = Banner("", Tone.OK, action=(self.tr("Open"), self._open_file))
        self._file = Path()
        self._state = label("", "caption", wrap=True)
        self._larger = button(self.tr("Larger"), self._toggle_size, kind="link")
        self._build()
        for pressed, action in ((keys.SAVE, partial(self._save, Paper.A1)), (keys.LARGER, self._toggle_size)):
            QShortcut(QKeySequence(pressed), self).activated.connect(action)
        offer_history(context, self, lambda: (Poster, self._poster.id))
        context.live.changed.connect(self._on_changed)
        self._read(with_drafts=True)

    def done(self, result: int) -> None:
        """What is typed is kept before the dialog goes."""
        flush_drafts(self)
        super().done(result)

    def _build(self) -> None:
        fields = ScrollPage(self.form, margin=tokens.GAP_CARD)
        fields.setMinimumWidth(_FORM_WIDTH)
        fields.setMaximumWidth(_FORM_WIDTH + 60)
        close = button(self.tr("Close"), self.reject)
        save_a3 = button(self.tr("Save for A3"), partial(self._save, Paper.A3))
        save_a1 = button(self.tr("Save for A1"), partial(self._save, Paper.A1), kind="primary", icon_name="export")
        state = row(gap=tokens.GAP_LIST)
        state.addWidget(self._state, 1)
        state.addWidget(self._larger)
        right = column(self.trouble, self.saved, gap=tokens.GAP)
        right.addWidget(self.preview, 1)
        right.addLayout(state)
        body = row(fields, gap=tokens.GAP_CARD)
        body.addWidget(holder(right), 1)
        outer = column(gap=tokens.GAP_LIST, margins=tokens.GAP_CARD)
        outer.addLayout(body, 1)
        outer.addLayout(row(None, close, save_a3, save_a1))
        self.setLayout(outer)
        parent = self.parentWidget()
        window = parent.window().size() if parent is not None else QSize(1366, 768)
        self.resize(window * 0.95)

    def _read(self, *, with_drafts: bool = False) -> None:
        desk, project, row_id = self._context.desk, self._project, self._poster.id

        def work() -> Found:
            page = desk.posters.page(project)
            words_in(page.poster.language)("posters", "")  # reads its file here and not while the window waits
            drafts = desk.drafts.of(row_id) if with_drafts else {}
            return page, drafts, {sha256: desk.posters.picture(sha256) for sha256 in page.poster.pictures}

        self._context.background.run("read", work, owner=self, done=self._show, failed=self._refused)

    def _show(self, found: Found) -> None:
        page, drafts, contents = found
        for sha256, data in contents.items():
            if data is not None and sha256 not in self._images:
                self._images[sha256] = picture_of(data)
        self._page, self._poster = page, page.poster
        self.form.show_poster(page.poster, texts_of_records(page.sources), page.pictures, drafts)
        self._poster = _with(page.poster, drafts)
        self._draw()

    def _draw(self) -> None:
        """Lay the poster out anew and say how it stands."""
        page = self._page
        if page is None:
            return
        translate = words_in(self._poster.language)
        content = poster_of(self._poster, page.sources, translate)
        sheet = sheet_of(content, placed(content.pictures, self._images.get))
        lacking = gaps(self._poster, page.sources)
        self.form.show_findings((*lacking, *too_long_findings(sheet)), sheet.left_out)
        self.form.show_takers(self._poster)
        empty = [finding.field for finding in lacking if finding.field in SECTIONS]
        self._state.setText(self._told(sheet, empty))
        self.preview.show_sheet(sheet, in_words(content, translate))

    def _told(self, sheet: Sheet, empty: Sequence[str] = ()) -> str:
        """How the poster stands, in a sentence or two."""
        if sheet.too_long:
            sentence = self.tr("Too long: {fields}. Each field says by how much.")
            return sentence.format(fields=_named(sheet.too_long))
        if empty:
            sentences = [self.tr("Still empty: {fields}.").format(fields=_named(empty))]
        else:
            sentence = self.tr("Everything fits. On A1 the letters have {points} points: readable from two metres.")
            sentences = [sentence.format(points=round(sheet.setting.body * _POINTS))]
        if not has_paper_font():
            sentences.append(self.tr("The font Noto Sans is not on this computer; another one is used."))
        return " ".join(sentences)

    def _on_typed(self, field: str, text: str) -> None:
        keep_draft(self._context, self, Poster, self._poster.id, field, text)
        self._poster = _with(self._poster, {field: text.strip()})
        self._draw()

    def _on_edited(self, field: str, value: object) -> None:
        self._poster = _with(self._poster, {field: value})
        write = partial(self._context.desk.posters.write, self._project, **{field: value})
        self._saver.run(write, failed=self._refused)
        self._draw()

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches(*TABLES):
            self._read()

    def _save(self, paper: Paper) -> None:
        """Ask for a place and write the file there; a poster that does not fit leads to what is too long."""
        sheet = self.preview.sheet()
        if not flush_drafts(self) or sheet is None:
            return
        sheet = self.preview.sheet() or sheet
        if sheet.too_long:
            self.trouble.show_sentence(self._told(sheet), Tone.WARN)
            self.form.focus_field(next(iter(sheet.too_long)))
            return
        path = choose_file(self, sheet.content.title, paper)
        if path is None:
            return
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            write_pdf(sheet, path, paper, sheet.content.title)
        except CannotWriteFile as problem:
            self._refused(problem)
            return
        finally:
            QApplication.restoreOverrideCursor()
        self._file = path
        self.trouble.show_sentence("")
        self.saved.show_sentence(self.tr("The poster was saved as “{name}”.").format(name=path.name), Tone.OK)

    def _open_file(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._file)))

    def _toggle_size(self) -> None:
        self.preview.set_large(not self.preview.is_large)
        self._larger.setText(self.tr("Whole page") if self.preview.is_large else self.tr("Larger"))

    def _refused(self, problem: Problem) -> None:
        words = words_for(problem)
        self.saved.show_sentence("")
        self.trouble.show_sentence(f"{words.title}. {words.sentence} {words.next_step}", Tone.WARN)


def _with(poster: Poster, values: Mapping[str, Any]) -> Poster:
    return replace(poster, **values)


def _named(fields: Iterable[str]) -> str:
    labels = (Poster.record_type.by_name[field].label for field in fields)
    return ", ".join(tr_label("records", each) for each in labels)
