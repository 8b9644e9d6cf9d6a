"""The strip above every page: its name, search, the sync chip, the language."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from app.ui.help.place import explain
from app.ui.kit import tokens
from app.ui.kit.base import icon_button, label, row, set_kind
from app.ui.kit.choice_field import ChoiceField
from app.ui.kit.search_field import SearchField
from app.ui.shell.place import PlaceButton
from app.ui.shell.sync_chip import SyncChip
from app.ui.translate import LANGUAGE_NAMES, LANGUAGES

_NO_LIMIT = 16_777_215
_WIDE_SEARCH = 420


class HeaderBar(QFrame):
    """Below `tokens.WIDE` the search field is an icon that unfolds over the page's name."""

    language_chosen = Signal(str)
    export_wanted = Signal()
    help_wanted = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "header")
        self._narrow = False
        self._title = label("", "title")
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.search = SearchField(self.tr("Search: teacher, lesson, project…"))
        self._find = icon_button("search", self.tr("Search (Ctrl+K)"), self.start_search)
        self._export = icon_button(
            "export", self.tr("Write the list to a file (Ctrl+Shift+E)"), self.export_wanted.emit
        )
        self._export.hide()
        self._help = icon_button("help", self.tr("Help (F1)"), self.help_wanted.emit)
        self._help.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard on the page it asks about
        self.sync = SyncChip()
        self.place = PlaceButton(language)
        explain(self.place, "several-people")
        explain(self.search, "finding")
        explain(self.sync, "exchange")
        self.language = ChoiceField([(code, LANGUAGE_NAMES[code]) for code in LANGUAGES])
        self.language.setAccessibleName(self.tr("Language"))
        self.language.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.language.set_code(language)
        self.language.chosen.connect(self.language_chosen)
        layout = row(gap=tokens.GAP_LIST)
        layout.setContentsMargins(20, 0, 20, 0)
        layout.addWidget(self._title, 3)
        layout.addWidget(self.search, 2)
        for widget in (self._find, self._export, self._help, self.sync, self.language, self.place):
            layout.addWidget(widget)
        self.setLayout(layout)
        self.setFixedHeight(tokens.HEADER_HEIGHT)
        self.search.installEventFilter(self)
        self._arrange()

    def set_title(self, text: str) -> None:
        """Show the name of the page."""
        self._title.setText(text)

    def title(self) -> str:
        """The name shown."""
        return self._title.text()

    def offer_export(self, offered: bool) -> None:
        """Show or hide the button that writes the list of the page to a file."""
        self._export.setVisible(offered)

    def set_narrow(self, narrow: bool) -> None:
        """Fold the search field away, or bring it back."""
        self._narrow = narrow
        self.sync.set_narrow(narrow)
        self._arrange()

    def start_search(self) -> None:
        """Put the cursor into the search field, unfolding it if needed."""
        self._arrange(searching=True)
        self.search.setFocus()
        self.search.selectAll()

    def end_search(self) -> None:
        """Empty the search field and fold it away again."""
        self.search.clear()
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fold the empty search field away again when the cursor leaves it."""
        if watched is self.search and event.type() == QEvent.Type.FocusOut and not self.search.text():
            self._arrange()
        return super().eventFilter(watched, event)

    def _arrange(self, *, searching: bool = False) -> None:
        folded = self._narrow and not searching
        self.search.setVisible(not folded)
        self._find.setVisible(folded)
        self._title.setVisible(not (self._narrow and searching))
        self.search.setMaximumWidth(_WIDE_SEARCH if self._title.isVisibleTo(self) else _NO_LIMIT)
