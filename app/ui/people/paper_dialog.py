"""A paper to read on the screen."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.reports.document import Document
from app.ui.document_view import DocumentView
from app.ui.help.offer import offer_help
from app.ui.kit import tokens
from app.ui.kit.base import button, column, row
from app.ui.kit.dialogs import Dialog
from app.ui.kit.page import ScrollPage


class PaperDialog(Dialog):
    """Shows one paper; the arrow keys scroll it, Escape or Enter closes it."""

    def __init__(self, parent: QWidget, paper: Document) -> None:
        super().__init__(parent)
        self.setWindowTitle(paper.title)
        offer_help(self, "consent")
        view = DocumentView()
        view.show_document(paper)
        page = ScrollPage(view, margin=tokens.GAP_CARD)
        close = button(self.tr("Close"), self.accept)
        close.setDefault(True)
        self.setLayout(column(page, row(None, close), margins=tokens.GAP_CARD, gap=tokens.GAP_LIST))
        self.resize(720, min(700, parent.height() - 40))
