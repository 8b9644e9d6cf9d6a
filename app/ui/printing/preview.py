"""The preview: what will be printed, in which language, and the ways onto paper and into files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QStandardPaths, Qt, QTimer
from PySide6.QtGui import QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from app.domain.file_names import safe_file_name
from app.domain.problems import Problem
from app.domain.rules.practice_tasks import Look
from app.reports.document import Document
from app.ui import keys
from app.ui.context import PageContext
from app.ui.help.offer import offer_help
from app.ui.kit import tokens
from app.ui.kit.banner import Banner
from app.ui.kit.base import button, column, label, row
from app.ui.kit.choice_field import ChoiceField
from app.ui.kit.dialogs import Dialog
from app.ui.kit.tokens import Tone
from app.ui.practice.looked import looked
from app.ui.printing.page_view import PageView
from app.ui.printing.sheets import Sheets, sheets_here
from app.ui.problems import words_for
from app.ui.translate import LANGUAGE_NAMES
from app.usecases.paper_files import word_file
from app.usecases.whole_files import write_whole

if TYPE_CHECKING:
    from app.usecases.papers import Offer


class PreviewDialog(Dialog):
    """Papers are made, laid out and turned into pictures on the `read` lane; only the printer is fed from here."""

    def __init__(
        self, context: PageContext, parent: QWidget, papers: Callable[[], Sequence[Offer]], first: str = ""
    ) -> None:
        super().__init__(parent)
        self._context, self._first = context, first
        self._offers: Sequence[Offer] = ()
        self.document: Document | None = None
        self._count = 0
        self._asked = 0
        self.setWindowTitle(self.tr("Print"))
        offer_help(self, "printing")
        self.paper = ChoiceField()
        self.paper.setAccessibleName(self.tr("Which paper"))
        self.language = ChoiceField([(code, name) for code, name in LANGUAGE_NAMES.items()])
        self.language.setAccessibleName(self.tr("Language of the paper"))
        self.language.setToolTip(self.tr("Language of the paper"))
        self.language.set_code(context.language if context.language in LANGUAGE_NAMES else "kk")
        for field in (self.paper, self.language):
            field.chosen.connect(lambda _code: self._make())
        self.trouble = Banner("", Tone.WARN)
        self.pages = PageView(self.tr("Pages of the paper"))
        self.pages.wanted.connect(self._ask_picture)
        self.pages.turned.connect(self._show_page)
        self.page = label("", "caption")
        self.print_button = button(self.tr("Print…  Ctrl+P"), self.print_it, kind="primary", icon_name="printer")
        self.print_button.setDefault(True)
        self.pdf_button = button(self.tr("Save as PDF…  Ctrl+S"), self._ask_pdf)
        self.word_button = button(self.tr("Save for Word…"), self._ask_word)
        close = button(self.tr("Close"), self.reject)
        choices = row(gap=tokens.GAP)
        choices.addWidget(self.paper, 3)
        choices.addWidget(self.language, 1)
        below = row(self.page, None, self.print_button, self.pdf_button, self.word_button, close)
        layout = column(choices, self.trouble, gap=tokens.GAP_LIST, margins=tokens.GAP_CARD)
        layout.addWidget(self.pages, 1)
        layout.addLayout(below)
        self.setLayout(layout)
        for pressed, action in ((keys.PRINT, self.print_it), (keys.SAVE, self._ask_pdf)):
            QShortcut(QKeySequence(pressed), self).activated.connect(action)
        self._can_go_on(False)
        self._take_room(parent)
        context.background.run("read", papers, owner=self, done=self._offer, failed=self._refuse)
        QTimer.singleShot(0, self.pages, lambda: self.pages.setFocus(Qt.FocusReason.OtherFocusReason))

    def save_pdf(self, path: Path) -> None:
        """Write the paper as a PDF file."""
        document = self.document
        if document is not None:
            self._write(path, lambda: sheets_here(document).pdf())

    def save_word(self, path: Path) -> None:
        """Write the paper as a file for Word."""
        if self.document is not None:
            self._write(path, partial(word_file, self.document))

    def print_it(self) -> None:
        """Ask for a printer and print."""
        if self.document is None:
            return
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # loads the printers of the system

        from app.ui.printing.printer import prepare, print_sheets

        sheets = Sheets(self.document)  # those of the preview belong to another thread
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        prepare(printer, sheets)
        asked = QPrintDialog(printer, self)
        asked.setMinMax(1, sheets.count)
        if asked.exec() != QDialog.DialogCode.Accepted:
            return
        if print_sheets(printer, sheets):
            self.accept()
        else:
            self.trouble.show_sentence(self.tr("The printer did not take the paper. Is it switched on?"), Tone.WARN)

    def _take_room(self, parent: QWidget) -> None:
        """As large as the window behind leaves room for."""
        window = parent.window().size()
        self.resize(min(980, max(640, window.width() - 80)), max(460, window.height() - 40))

    def _offer(self, offers: Sequence[Offer]) -> None:
        self._offers = offers
        self.paper.set_choices([(str(place), offer.title) for place, offer in enumerate(offers)])
        first = next((place for place, offer in enumerate(offers) if offer.key == self._first), 0)
        self.paper.set_code(str(first))
        self._make()

    def _make(self) -> None:
        """Make the chosen paper in the chosen language."""
        if not self._offers:
            return
        offer, language = self._offers[int(self.paper.code() or 0)], self.language.code()
        self._asked += 1
        self._can_go_on(False)
        self.page.setText(self.tr("The paper is being made…"))
        self.trouble.show_sentence("")
        self._context.background.run(
            "read", lambda: _made(offer, language), owner=self, done=partial(self._show, self._asked),
            failed=self._refuse,
        )  # fmt: skip

    def _show(self, asked: int, made: tuple[Document, int, QSize]) -> None:
        if asked != self._asked:
            return
        self.document, self._count, shape = made
        self.setWindowTitle(self.tr("Print: {title}").format(title=self.document.title))
        self._can_go_on(True)
        looked(self._context, Look.PAPER)
        self.pages.show_paper(self._count, shape)

    def _ask_picture(self, page: int, width: int) -> None:
        document = self.document
        if document is None:
            return

        def show(picture: QImage) -> None:
            if document is self.document:
                self.pages.show_picture(page, picture)

        def paint() -> QImage:
            return sheets_here(document).picture(page, width)

        self._context.background.run("read", paint, owner=self, done=show)

    def _show_page(self, page: int) -> None:
        self.page.setText(self.tr("Page {number} of {count}").format(number=page + 1, count=self._count))
        self.pages.setAccessibleDescription(self.page.text())

    def _ask_pdf(self) -> None:
        self._ask_file(".pdf", self.tr("PDF files ({pattern})"), self.save_pdf)

    def _ask_word(self) -> None:
        self._ask_file(".docx", self.tr("Word files ({pattern})"), self.save_word)

    def _ask_file(self, suffix: str, kind: str, save: Callable[[Path], None]) -> None:
        document = self.document
        if document is None:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = safe_file_name(" – ".join(filter(None, (document.title, document.subtitle))))
        path, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Save the paper"), str(Path(folder, f"{name}{suffix}")), kind.format(pattern=f"*{suffix}")
        )
        if path:
            save(Path(path) if path.lower().endswith(suffix) else Path(f"{path}{suffix}"))

    def _write(self, path: Path, content: Callable[[], bytes]) -> None:
        def done(_nothing: None) -> None:
            self._context.toast(self.tr("The paper was saved: {file}").format(file=path.name))
            self.accept()

        self._context.background.run(
            "read", lambda: write_whole(path, content()), owner=self, done=done, failed=self._refuse
        )

    def _refuse(self, problem: Problem) -> None:
        words = words_for(problem)
        self.trouble.show_sentence(f"{words.title}. {words.sentence}", Tone.WARN)

    def _can_go_on(self, can: bool) -> None:
        for each in (self.print_button, self.pdf_button, self.word_button):
            each.setEnabled(can)


def _made(offer: Offer, language: str) -> tuple[Document, int, QSize]:
    """A paper, the number of its pages and their shape; runs on the lane that will paint them."""
    document = offer.make(language)
    sheets = sheets_here(document)
    return document, sheets.count, QSize(round(sheets.frame.width), round(sheets.frame.height))
