"""Cards with a list of things to go to: one with a friendly sentence when there is nothing, one that is hidden then."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.ui.kit.card import Card
from app.ui.kit.empty_state import EmptyState
from app.ui.kit.record_list import ListRow, RecordList

_EMPTY, _MOST = 4, 7
"""Room of the empty state, in rows; and rows in sight: more of them scroll inside the card."""


class WorkCard(Card):
    """`opened(key)` when a row is clicked or chosen with Enter."""

    opened = Signal(object)

    def __init__(
        self,
        title: str,
        icon_name: str,
        nothing: str,
        sentence: str,
        action: tuple[str, Callable[[], object]] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, parent=parent)
        self._title = title
        self.rows = RecordList(title)
        self.rows.opened.connect(self.opened)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.rows)
        self._empty = EmptyState(icon_name, nothing, sentence, action=action)
        self._stack.addWidget(self._empty)
        self.add(self._stack, None)

    def show_rows(self, rows: Sequence[ListRow]) -> None:
        """Show `rows`, or that there are none."""
        self.heading.setText(f"{self._title} · {len(rows)}" if rows else self._title)
        self.rows.show_rows(rows)
        self._stack.setCurrentIndex(0 if rows else 1)
        height = self.rows.sizeHintForRow(0) if rows else 64
        self._stack.setFixedHeight((min(_MOST, len(rows)) or _EMPTY) * height + 6)

    def offer_action(self, offered: bool) -> None:
        """Show or hide the way on below "there is nothing"."""
        if self._empty.action is not None:
            self._empty.action.setVisible(offered)


class RowsCard(Card):
    """Hidden while it has no rows; `opened(key)` when one is clicked or chosen with Enter."""

    opened = Signal(object)

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.rows = RecordList(title)
        self.rows.opened.connect(self.opened)
        self.add(self.rows)
        self.hide()

    def show_rows(self, rows: Sequence[ListRow]) -> None:
        """Show `rows`; more than are in sight scroll inside the card."""
        self.rows.show_rows(rows)
        height = self.rows.sizeHintForRow(0) if rows else 0
        self.rows.setFixedHeight(min(_MOST, len(rows)) * height + 6)
        self.setVisible(bool(rows))
