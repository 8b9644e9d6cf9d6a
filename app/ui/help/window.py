"""The window of the help: a topic, or the list of topics; it stands beside the page and leaves it alone."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.domain.help_topics import CONTENTS, KEYS, find, topic
from app.ui import keys
from app.ui.help.text import HelpText
from app.ui.kit import tokens
from app.ui.kit.base import column, icon_button, label, row
from app.ui.kit.dialogs import Dialog
from app.ui.kit.record_list import ListRow, RecordList
from app.ui.kit.search_field import SearchField
from app.ui.kit.theme import theme
from app.ui.translate import language_in_use, tr_label

_WIDTH, _HEIGHT = 480, 660
_EDGE = 12


class HelpWindow(Dialog):
    """Not modal: the page beside it can be worked in. Esc closes it, and the keyboard is where it was."""

    def __init__(self, beside: QWidget) -> None:
        super().__init__(beside)
        self.setWindowTitle(self.tr("Help"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._language = language_in_use()
        self._beside = beside
        self._visited: list[str] = []
        self._at = -1
        self.back = icon_button("arrow-left", self.tr("Topic before (Alt+Left)"), self.go_back)
        self.forward = icon_button("arrow-right", self.tr("Topic after (Alt+Right)"), self.go_forward)
        self.search = SearchField(self.tr("Search in the help"))
        self.contents = icon_button("list", self.tr("All topics"), self.show_contents)
        self.text = HelpText(self._language)
        self.list = RecordList(self.tr("Topics of the help"))
        self._none = label(self.tr("Nothing found"), "muted", wrap=True)
        self._none.setContentsMargins(tokens.GAP_CARD, tokens.GAP_CARD, tokens.GAP_CARD, tokens.GAP_CARD)
        self._stack = QStackedWidget()
        for shown in (self.text, self.list, self._none):
            self._stack.addWidget(shown)
        head = row(self.back, self.forward, gap=tokens.GAP_TIGHT)
        head.addWidget(self.search, 1)
        head.addWidget(self.contents)
        layout = column(head, gap=tokens.GAP, margins=tokens.GAP_LIST)
        layout.addWidget(self._stack, 1)
        self.setLayout(layout)
        self._connect()
        self._take_room(beside.window().frameGeometry())

    @property
    def topic(self) -> str:
        """The topic in view, or that was in view before the list."""
        return self._visited[self._at] if self._visited else KEYS

    def show_topic(self, name: str) -> None:
        """Show a topic; the one before stays behind the back button."""
        if name != self.topic or not self._visited:
            del self._visited[self._at + 1 :]
            self._visited.append(name)
            self._at = len(self._visited) - 1
        self._show()

    def go_back(self) -> None:
        """The topic before; from the list, the topic it covers."""
        if self._stack.currentWidget() is self.text:
            self._at = max(0, self._at - 1)
        self._show()

    def go_forward(self) -> None:
        """The topic one came back from."""
        self._at = min(len(self._visited) - 1, self._at + 1)
        self._show()

    def show_contents(self) -> None:
        """Show the list of all topics."""
        self.search.clear()
        self._list_topics("")
        self.list.setFocus()

    def come_forward(self) -> None:
        """Come into view with the keyboard."""
        self.show()
        self.raise_()
        self.activateWindow()
        self.text.setFocus()

    def stay_back(self) -> None:
        """Come into view without the keyboard: the person is at work elsewhere."""
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.show()
        self._beside.activateWindow()  # not every window system heeds the wish

    def done(self, result: int) -> None:
        """Give the keyboard back to the window, which knows what had it."""
        super().done(result)
        self._beside.activateWindow()

    def _connect(self) -> None:
        self.search.searched.connect(self._find)
        self.search.left_down.connect(self._enter_list)
        self.list.opened.connect(self._open)
        self.text.followed.connect(self.show_topic)
        for pressed, action in (
            (keys.BACK, self.go_back),
            (keys.FORWARD, self.go_forward),
            (keys.SEARCH, self.search.setFocus),
            (keys.FIND, self.search.setFocus),
            (keys.HELP, lambda: self.show_topic(KEYS)),
        ):
            QShortcut(QKeySequence(pressed), self).activated.connect(action)

    def _show(self) -> None:
        self.text.show_topic(topic(self._language, self.topic))
        self._stack.setCurrentWidget(self.text)
        self.back.setEnabled(self._at > 0)
        self.forward.setEnabled(self._at < len(self._visited) - 1)
        if self.isVisible():
            self.text.setFocus()

    def _find(self, typed: str) -> None:
        """List what was found; a field that was emptied while a topic is read changes nothing."""
        if typed or self._stack.currentWidget() is not self.text:
            self._list_topics(typed)

    def _list_topics(self, typed: str) -> None:
        found = find(self._language, typed) if typed else ()
        rows = [self._row(name) for name in found] if typed else self._all_topics()
        self.list.show_rows(rows, None if typed else self.topic)
        self.list.scrollTo(self.list.currentIndex())
        self.back.setEnabled(True)
        self._stack.setCurrentWidget(self.list if rows else self._none)

    def _all_topics(self) -> list[ListRow]:
        rows: list[ListRow] = []
        for heading, names in CONTENTS:
            rows.append(ListRow(None, tr_label("help", heading), is_caption=True))
            rows.extend(map(self._row, names))
        return rows

    def _row(self, name: str) -> ListRow:
        read = topic(self._language, name)
        return ListRow(name, read.title, read.purpose)

    def _enter_list(self) -> None:
        if self._stack.currentWidget() is self.text:
            self._list_topics(self.search.text().strip())
        self.list.setFocus()
        first = next((each.key for each in self.list.rows() if each.key is not None), None)
        self.list.choose(first)

    def _open(self, name: object) -> None:
        self.show_topic(str(name))

    def _take_room(self, window: QRect) -> None:
        """Beside the window where the screen has room, else over its right edge, below the header."""
        screen = self.screen().availableGeometry()
        width = min(theme().px(_WIDTH), window.width() - 2 * _EDGE)
        height = min(theme().px(_HEIGHT), window.height() - tokens.HEADER_HEIGHT - 2 * _EDGE)
        fits = window.right() + width + _EDGE <= screen.right()
        left = window.right() + _EDGE if fits else window.right() - width - _EDGE
        self.setGeometry(left, window.bottom() - height - _EDGE, width, height)
