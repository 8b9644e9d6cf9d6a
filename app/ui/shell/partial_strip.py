"""Above the pages of a coordinator: how many schools their lists show, and what goes with the next exchange."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.ui.background import Later
from app.ui.context import PageContext
from app.ui.kit import tokens
from app.ui.kit.banner import Banner
from app.ui.kit.base import column
from app.ui.kit.tokens import Tone

if TYPE_CHECKING:
    from app.usecases.region import Seen

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
        self._is_leaving = False
        self._context: PageContext | None = None
        self.banner = Banner(
            "", Tone.NEUTRAL, icon_name="region", action=(self.tr("All schools: Region"), region_wanted), parent=self
        )
        layout = column(self.banner)
        layout.setContentsMargins(_SIDES, tokens.GAP_LIST, _SIDES, 0)
        self.setLayout(layout)
        self._later = Later(self, self._read, _PAUSE_MS)
        self.hide()

    def serve(self, context: PageContext) -> None:
        """Look at the schools of an open store, and again when something came."""
        self._context = context
        context.live.changed.connect(self._later.ask)
        self._read()

    def show_on(self, page: str) -> None:
        """Stand above the page `page`, if its lists need it."""
        self._page = page
        self._place()
        self._read()

    def _read(self) -> None:
        context = self._context
        if context is not None:
            context.background.run("read", context.desk.region.seen, owner=self, done=self._show)

    def _show(self, seen: Seen | None) -> None:
        self._is_leaving = seen is not None and seen.leaving > 0
        tone = Tone.WARN if self._is_leaving else Tone.NEUTRAL
        self.banner.show_sentence("" if seen is None else self._sentence(seen), tone, "region")
        self._place()

    def _sentence(self, seen: Seen) -> str:
        if seen.leaving:
            return self.tr(
                "With the next exchange only the summaries of %n school(s) stay here. On the page Region you keep those"
                " you work with; what you wrote is handed in first.", "", seen.leaving,
            )  # fmt: skip
        if seen.whole == seen.total:
            return ""
        if not seen.whole:
            only = self.tr("Of {total} schools only the summaries are here; figures and lists stay empty.")
            return only.format(total=seen.total)
        some = self.tr("{whole} of {total} schools are here whole; figures and lists count only these.")
        return some.format(whole=seen.whole, total=seen.total)

    def _place(self) -> None:
        is_needed = self._is_leaving or self._page not in SAYS_IT_ITSELF
        self.setVisible(bool(self.banner.sentence()) and is_needed)
