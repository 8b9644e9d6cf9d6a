"""Search over everything: a field in the header and a list of hits below it, for mouse and keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.ui.kit.base import column, label, set_kind
from app.ui.kit.record_list import ListRow, RecordList
from app.ui.kit.search_field import SearchField
from app.ui.shell.finding import Hit

_BELOW = 32
"""Room kept free below the panel; what does not fit scrolls."""


class SearchPanel(QFrame):
    """The hits below the search field. It is a child of the window, so typing goes on while it is open."""

    chosen = Signal(object)
    MOST = 12

    def __init__(self, search: SearchField, window: QWidget) -> None:
        super().__init__(window)
        set_kind(self, "popover")
        self._search = search
        self._hits: tuple[Hit, ...] = ()
        self._list = RecordList(self.tr("Search results"))
        self._none = label(self.tr("Nothing found"), "muted")
        self._none.setContentsMargins(12, 8, 12, 8)
        self.setLayout(column(self._none, self._list, margins=6, gap=0))
        self._list.opened.connect(self._open)
        self._list.installEventFilter(self)
        search.installEventFilter(self)
        search.left_down.connect(self._enter_list)
        self.hide()

    def show_hits(self, hits: Sequence[Hit]) -> None:
        """Show what was found for the text in the field."""
        self._hits = tuple(hits[: self.MOST])
        rows: list[ListRow] = []
        group = ""
        for number, hit in enumerate(self._hits):
            if hit.group and hit.group != group:
                rows.append(ListRow(None, hit.group, is_caption=True))
            group = hit.group
            rows.append(ListRow(number, hit.title, hit.subtitle, icon=hit.icon))
        self._list.show_rows(rows)
        self._list.setVisible(bool(self._hits))
        self._none.setVisible(not self._hits)
        self._place()
        self.show()
        self.raise_()

    def close_panel(self) -> None:
        """Put the hits away."""
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape closes; leaving both field and list closes."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape and self.isVisible():
                self.hide()
                self._search.setFocus()
                return watched is self._list
            if watched is self._list and event.key() == Qt.Key.Key_Up and self._list.key() == 0:
                self._search.setFocus()
                return True
        elif event.type() == QEvent.Type.FocusOut and not (self._list.hasFocus() or self._search.hasFocus()):
            self.hide()
        return super().eventFilter(watched, event)

    def _enter_list(self) -> None:
        if self.isVisible() and self._hits:
            self._list.setFocus()
            self._list.choose(0)

    def _open(self, number: object) -> None:
        if isinstance(number, int):
            self.hide()
            self.chosen.emit(self._hits[number])

    def _place(self) -> None:
        parent = self.parentWidget()
        if parent is None:
            return
        corner = self._search.mapTo(parent, QPoint(0, self._search.height() + 4))
        wanted = sum(self._list.sizeHintForRow(row) for row in range(len(self._list.rows()))) + 6
        self._list.setFixedHeight(min(wanted, parent.height() - corner.y() - _BELOW))
        width = max(420, self._search.width())
        self.resize(width, self.sizeHint().height())
        self.move(max(8, min(corner.x(), parent.width() - width - 12)), corner.y())
