"""The card of the weekly five things: a line per kind of gap, and a digit key to each."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.domain.fix_words import thing_words
from app.domain.rules.five_things import MOST, Need, Thing
from app.ui.context import PageContext
from app.ui.kit.card import Card
from app.ui.kit.day_text import show_day
from app.ui.kit.record_list import ListRow, RecordList
from app.ui.kit.tokens import Tone
from app.ui.translate import QtTexts

_ICONS = {
    Need.HOLIDAY: "calendar", Need.MARKS: "sessions", Need.OBSERVATIONS: "eye", Need.MINUTES: "note",
    Need.SILENT_PROJECT: "projects", Need.CONSENT: "lock", Need.DUPLICATES: "merge", Need.TRANSLATION: "globe",
    Need.PROGRAMME_TEXT: "globe",
}  # fmt: skip


class FiveThingsCard(Card):
    """Hidden while nothing is missing. The digits 1 to 5 work anywhere on `page`."""

    def __init__(self, context: PageContext, page: QWidget) -> None:
        super().__init__(self.tr("Five things to fix this week"))
        self._context = context
        self._things: tuple[Thing, ...] = ()
        self.rows = RecordList(self.tr("Five things to fix this week"))
        self.rows.opened.connect(self.go)
        self.add(self.rows, None)
        for number in range(MOST):
            shortcut = QShortcut(QKeySequence(str(number + 1)), page)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self.go, number))
        self.hide()

    def show_things(self, things: Sequence[Thing]) -> None:
        """Show what is to be mended."""
        self._things = tuple(things)
        self.rows.show_rows([self._row(number, thing) for number, thing in enumerate(things)])
        self.rows.setFixedHeight(len(things) * (self.rows.sizeHintForRow(0) if things else 0) + 6)
        self.setVisible(bool(things))

    def go(self, number: object) -> None:
        """Go to where the thing of this number is mended."""
        if not isinstance(number, int) or number >= len(self._things):
            return
        thing, navigate = self._things[number], self._context.navigate
        gap = thing.first
        if thing.need is Need.MARKS:
            navigate("sessions", event=gap.target, slot=gap.row, sheet=True)
        elif thing.need in (Need.MINUTES, Need.HOLIDAY):
            navigate("sessions", event=gap.target)
        elif thing.need is Need.OBSERVATIONS:
            navigate("lesson-study", lesson=gap.target)
        elif thing.need is Need.SILENT_PROJECT:
            navigate("projects", project=gap.target, section="log")
        elif thing.need is Need.CONSENT:
            navigate("people", without_consent=True)
        elif thing.need is Need.DUPLICATES:
            navigate("people", person=gap.target)
        elif thing.need is Need.PROGRAMME_TEXT:
            navigate("settings", section="programmes", programme=gap.target, session=gap.row)
        else:
            navigate("people", school=gap.target)

    def _row(self, number: int, thing: Thing) -> ListRow:
        gap = thing.first
        day = show_day(gap.day) if gap.day else ""
        subtitle = " · ".join(part for part in (day, gap.title.strip()) if part)
        return ListRow(number, thing_words(thing, QtTexts()), subtitle, str(number + 1), Tone.WARN, _ICONS[thing.need])
