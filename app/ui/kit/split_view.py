"""A list beside what is chosen in it; on a narrow window one at a time, with a way back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from app.ui import keys
from app.ui.kit import tokens
from app.ui.kit.base import button, column, holder, row
from app.ui.kit.focus import focus_first

_DETAIL = 660
"""Width in which a detail usually has room; before it gets less, the list gives of its own."""
_LIST, _LIST_LEAST = 384, 288


class SplitView(QWidget):
    """List left, detail right. When narrow, `show_detail` covers the list and Alt+Left or the arrow goes back."""

    went_back = Signal()

    def __init__(
        self,
        listing: QWidget,
        detail: QWidget,
        *,
        list_width: int = _LIST,
        list_least: int = _LIST_LEAST,
        detail_width: int = _DETAIL,
        margin: int = 20,
    ) -> None:
        super().__init__()
        self._listing, self._margin = listing, margin
        self._list_width, self._list_least, self._detail_width = list_width, list_least, detail_width
        self._back = button(self.tr("Back to the list"), self.show_list, kind="link", icon_name="arrow-left")
        self._side = holder(column(row(self._back, None), detail, gap=tokens.GAP))
        layout: QHBoxLayout = row(listing, gap=tokens.GAP_CARD)
        layout.setContentsMargins(margin, 16, margin, 16)
        layout.addWidget(self._side, 1)
        self.setLayout(layout)
        self._in_detail = False
        self._narrow = False
        QShortcut(QKeySequence(keys.BACK), self).activated.connect(self.show_list)
        self._arrange()

    @property
    def is_narrow(self) -> bool:
        """Whether only one pane has room."""
        return self._narrow

    def show_detail(self) -> None:
        """The person chose something: show the detail (over the list when narrow)."""
        self._in_detail = True
        focused = QApplication.focusWidget()
        leaves = self._narrow and focused is not None and self._listing.isAncestorOf(focused)
        self._arrange()
        if leaves or (focused is self._listing and self._narrow):  # or Qt would move it out of the page
            focus_first(self._side)

    def show_list(self) -> None:
        """Go back to the list."""
        self._in_detail = False
        self._arrange()
        self._listing.setFocus()
        self.went_back.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose one pane or two by the width."""
        super().resizeEvent(event)
        narrow = self.window().width() < tokens.WIDE
        if narrow != self._narrow:
            self._narrow = narrow
            self._arrange()
        elif not narrow:
            self._fit_list()

    def _arrange(self) -> None:
        if self._narrow:
            self._listing.setMinimumWidth(0)
            self._listing.setMaximumWidth(16_777_215)
        else:
            self._fit_list()
        self._back.setVisible(self._narrow)
        self._listing.setVisible(not self._narrow or not self._in_detail)
        self._side.setVisible(not self._narrow or self._in_detail)

    def _fit_list(self) -> None:
        room = self.width() - 2 * self._margin - tokens.GAP_CARD - self._detail_width
        self._listing.setFixedWidth(min(self._list_width, max(self._list_least, room)))
