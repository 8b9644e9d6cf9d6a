"""The history of one record: who wrote what, when and where; and taking one field or a whole step back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.domain.change import Changed
from app.domain.ids import Id
from app.domain.problems import Problem
from app.domain.record import Record
from app.ui import keys
from app.ui.context import PageContext
from app.ui.help.offer import offer_help
from app.ui.history.field_dialog import show_field_history
from app.ui.history.step_card import StepCard
from app.ui.kit import tokens
from app.ui.kit.banner import Banner
from app.ui.kit.base import button, clear, column, label, row
from app.ui.kit.dialogs import Dialog
from app.ui.kit.drafting import flush_drafts
from app.ui.kit.empty_state import EmptyState
from app.ui.kit.held import hold
from app.ui.kit.layouts import laid_out
from app.ui.kit.page import ScrollPage
from app.ui.kit.tokens import Tone
from app.ui.problems import words_for
from app.ui.saving import Saver
from app.ui.translate import tr_label

if TYPE_CHECKING:
    from app.usecases.history import Step

Shown = Callable[[], tuple[type[Record], Id] | None]
"""Which record a page shows now, None for none."""
_AT_ONCE = 30
"""Steps shown before one asks for older ones."""


def show_history(context: PageContext, parent: QWidget, kind: type[Record], row: Id) -> HistoryDialog:
    """Open the history of a record above `parent`."""
    flush_drafts(parent)  # what is typed now is the newest step
    dialog = HistoryDialog(context, parent, kind, row)
    dialog.open()
    return dialog


def offer_history(context: PageContext, page: QWidget, shown: Shown) -> QShortcut:
    """Let Ctrl+H on `page` open the history of the record it shows."""

    def open_it() -> None:
        record = shown()
        if record is not None:
            show_history(context, page, *record)

    shortcut = QShortcut(QKeySequence(keys.HISTORY), page)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(open_it)
    return shortcut


class HistoryDialog(Dialog):
    """Steps, the newest first; each with what it changed and a way back."""

    def __init__(self, context: PageContext, parent: QWidget, kind: type[Record], row_id: Id) -> None:
        super().__init__(parent)
        self._context, self._kind, self._row = context, kind, row_id
        hold(self, not context.desk.may_write(kind))
        self._saver = Saver(context, self)
        self._steps: Sequence[Step] = ()
        self._names: Mapping[Id, str] = {}
        self._most = _AT_ONCE
        self.setWindowTitle(self.tr("History"))
        offer_help(self, "history")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._title = label("", "section", wrap=True)
        self.trouble = Banner("", Tone.WARN)
        self._list = ScrollPage(margin=tokens.GAP_LIST)
        self._older = button(self.tr("Show older changes"), self._show_older, kind="link")
        close = button(self.tr("Close"), self.reject)
        close.setDefault(True)
        layout = column(self._title, self.trouble, gap=tokens.GAP_LIST, margins=tokens.MARGIN)
        layout.addWidget(self._list, 1)
        layout.addLayout(row(self._older, None, close))
        self.setLayout(layout)
        self.resize(720, 560)
        self._read()

    def cards(self) -> list[StepCard]:
        """The steps shown, the newest first."""
        return [card for card in laid_out(self._list.body) if isinstance(card, StepCard)]

    def _read(self) -> None:
        history, kind, row_id = self._context.desk.history, self._kind, self._row

        def work() -> tuple[tuple[Step, ...], str, Mapping[Id, str]]:
            steps = history.of(kind, row_id)
            return (steps, *history.names(kind, row_id, steps))

        self._context.background.run("read", work, owner=self, done=self._show)

    def _show(self, read: tuple[tuple[Step, ...], str, Mapping[Id, str]]) -> None:
        self._steps, title, self._names = read
        name = tr_label("records", self._kind.record_type.label)
        self._title.setText(f"{name}: {title}" if title else name)
        self._fill()

    def _fill(self) -> None:
        clear(self._list.body)
        for step in self._steps[: self._most]:
            card = StepCard(step, self._kind.record_type, self._names, self._context.language)
            card.undo_wanted.connect(partial(self._undo, step.n))
            card.field_wanted.connect(self._show_field)
            self._list.add(card)
        if not self._steps:
            nothing = self.tr("Nothing is known about this record yet")
            self._list.add(EmptyState("history", nothing, self.tr("Changes appear here once somebody makes them.")))
        self._list.add(None)
        self._older.setVisible(len(self._steps) > self._most)

    def _show_older(self) -> None:
        self._most += _AT_ONCE
        self._fill()

    def _undo(self, n: int, field: str) -> None:
        history, kind, row_id = self._context.desk.history, self._kind, self._row
        self._saver.run(
            lambda: history.undo(kind, row_id, n, field), toast=self.tr("Taken back"), done=self._undone,
            failed=self._refused,
        )  # fmt: skip

    def _show_field(self, field: str) -> None:
        dialog = show_field_history(self._context, self, self._kind, self._row, field)
        dialog.finished.connect(self._read)

    def _undone(self, _changed: Changed) -> None:
        self.trouble.show_sentence("")
        self._read()

    def _refused(self, problem: Problem) -> None:
        words = words_for(problem)
        self.trouble.show_sentence(f"{words.title}. {words.sentence}", Tone.WARN)
