"""Above the lists of a coordinator: how many schools they show, and where all of them stand."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.domain.change import Changed
from app.ui.context import PageContext
from app.ui.kit import tokens
from app.ui.kit.banner import Banner
from app.ui.kit.base import column
from app.ui.kit.tokens import Tone

_PAUSE_MS = 1000
_SIDES = 20
"""As pages have them."""
SAYS_IT_ITSELF = frozenset({"region", "settings"})
"""Pages without lists of records, or that say themselves what is here."""


class PartialStrip(QWidget):
    """Out of sight where every school is here whole."""

    def __init__(self, region_wanted: Callable[[], object]) -> None:
        super().__init__()
        self._page = ""
        self._context: PageContext | None = None
        self.banner = Banner(
            "", Tone.NEUTRAL, icon_name="region", action=(self.tr("All schools: Region"), region_wanted), parent=self
        )
        layout = column(self.banner)
        layout.setContentsMargins(_SIDES, tokens.GAP_LIST, _SIDES, 0)
        self.setLayout(layout)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PAUSE_MS)
        self._later.timeout.connect(self._read)
        self.hide()

    def serve(self, context: PageContext) -> None:
        """Look at the schools of an open store, and again when something came."""
        self._context = context
        context.live.changed.connect(self._on_changed)
        self._read()

    def show_on(self, page: str) -> None:
        """Stand above the page `page`, if its lists need it."""
        self._page = page
        self._place()

    def _read(self) -> None:
        context = self._context
        if context is not None:
            context.background.run("read", context.desk.region.seen, owner=self, done=self._show)

    def _show(self, seen: tuple[int, int] | None) -> None:
        self.banner.show_sentence(self._sentence(seen), Tone.NEUTRAL, "region")
        self._place()

    def _sentence(self, seen: tuple[int, int] | None) -> str:
        if seen is None or seen[0] == seen[1]:
            return ""
        whole, total = seen
        if not whole:
            return self.tr("Of {total} schools only the summaries are here; figures and lists stay empty.").format(
                total=total
            )
        return self.tr("{whole} of {total} schools are here whole; figures and lists count only these.").format(
            whole=whole, total=total
        )

    def _place(self) -> None:
        self.setVisible(bool(self.banner.sentence()) and self._page not in SAYS_IT_ITSELF)

    def _on_changed(self, _changed: Changed) -> None:
        if not self._later.isActive():
            self._later.start()
