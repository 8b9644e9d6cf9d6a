"""A field with two versions, settled where it is edited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from app.domain.ids import Id
from app.domain.problems import Problem
from app.ui.conflicts.question import Question
from app.ui.context import PageContext
from app.ui.help.offer import offer_help
from app.ui.kit import tokens
from app.ui.kit.base import button, column, label, row
from app.ui.kit.dialogs import Dialog
from app.ui.kit.drafting import flush_drafts
from app.ui.kit.page import ScrollPage

if TYPE_CHECKING:
    from app.usecases.versions import Conflict


def show_versions(context: PageContext, parent: QWidget, conflict: Id) -> VersionsDialog:
    """Open the two versions of a field above `parent`."""
    flush_drafts(parent)  # what is typed now is what stands
    dialog = VersionsDialog(context, parent, conflict)
    dialog.open()
    return dialog


class VersionsDialog(Dialog):
    """Closes as soon as the question is settled, here or elsewhere."""

    def __init__(self, context: PageContext, parent: QWidget, conflict: Id) -> None:
        super().__init__(parent)
        self._context, self._owner = context, parent
        self.question: Question | None = None
        self.setWindowTitle(self.tr("Two versions"))
        offer_help(self, "versions")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._about = label("", "muted", wrap=True)
        self._body = ScrollPage(margin=0)
        self._body.lie_bare()
        close = button(self.tr("Decide later"), self.reject)
        layout = column(self._about, gap=tokens.GAP_LIST, margins=tokens.MARGIN)
        layout.addWidget(self._body, 1)
        layout.addLayout(row(None, close))
        self.setLayout(layout)
        self.resize(760, 540)
        versions = context.desk.versions
        context.background.run(
            "read", lambda: versions.one(conflict), owner=self, done=self._show, failed=self._gone
        )  # fmt: skip

    def _show(self, conflict: Conflict) -> None:
        self._about.setText(
            self.tr("Two people changed this text, and the changes did not touch. Both are in it now.")
            if conflict.is_joined
            else self.tr("Two people wrote different things without seeing each other. Choose which one stands.")
        )
        self.question = Question(self._context, self._owner, conflict)
        self.question.settled.connect(self.accept)
        self._body.add(self.question, None)
        QTimer.singleShot(0, next(iter(self.question.choices.values())), self._begin)

    def _begin(self) -> None:
        """The keyboard stands at the version that stands."""
        if self.question is not None:
            next(iter(self.question.choices.values())).setFocus()

    def _gone(self, _problem: Problem) -> None:
        """Somebody settled it meanwhile."""
        self.reject()
