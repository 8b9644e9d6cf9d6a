"""Ready for the visit: how a school stands, on one page."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.domain.ids import Id
from app.domain.problems import NotFound, Problem
from app.reports.document import Document
from app.ui.context import PageContext
from app.ui.document_view import DocumentView
from app.ui.kit import tokens
from app.ui.kit.base import button, row
from app.ui.kit.card import Card
from app.ui.kit.page import ScrollPage
from app.ui.printing.offer import print_button

_WIDEST = 860


class VisitView(ScrollPage):
    """Shows the paper about one school; `closed` when the person goes back."""

    closed = Signal()
    print_wanted = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(margin=tokens.GAP_CARD, parent=parent)
        self._context = context
        self._school: Id | None = None
        self.back = button(self.tr("Back"), self.closed.emit, kind="link", icon_name="arrow-left")
        self.paper = DocumentView()
        sheet = Card()
        sheet.add(self.paper)
        sheet.setMaximumWidth(_WIDEST)
        wide = row()
        wide.addWidget(sheet, _WIDEST)
        wide.addStretch(1)
        self.add(row(self.back, None, print_button(self.print_wanted.emit)), wide, None)

    def show_school(self, school: Id) -> None:
        """Read and show the paper about `school`."""
        self._school = school
        visits, language = self._context.desk.visits, self._context.language
        self._context.background.run(
            "read", partial(visits.paper, school, language), owner=self, done=self._show, failed=self._failed
        )
        QTimer.singleShot(0, self.back, self.back.setFocus)

    def _show(self, paper: Document) -> None:
        self.paper.show_document(paper)
        self.verticalScrollBar().setValue(0)

    def _failed(self, problem: Problem) -> None:
        if isinstance(problem, NotFound):
            self.closed.emit()
        else:
            self._context.problem(problem, self)
