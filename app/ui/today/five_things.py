"""The card of the weekly five things: a line per kind of gap, and a digit key to each."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.domain.fix_words import thing_words
from app.domain.rules.five_things import MOST, Gap, Need, Thing
from app.ui.context import PageContext
from app.ui.kit.card import Card
from app.ui.kit.day_text import show_day
from app.ui.kit.record_list import ListRow, RecordList
from app.ui.kit.tokens import Tone
from app.ui.translate import QtTexts

_ICONS = {
    Need.HOLIDAY: "calendar", Need.MARKS: "sessions", Need.OBSERVATIONS: "eye", Need.MINUTES: "note",
    Need.SILENT_PROJECT: "projects", Need.CONSENT: "lock", Need.DUPLICATES: "merge", Need.TRANSLATION: "globe",
    Need.PROGRAMME_TEXT: "globe", Need.PROMISE: "check", Need.GATE: "flag", Need.OWN_CONSENT: "lock",
    Need.PICTURE: "camera",
}  # fmt: skip

Place = tuple[str, dict[str, object]]


def _of_picture(gap: Gap) -> Place:
    """A picture belongs to a project, or to a person."""
    return ("people", {"person": gap.target}) if gap.row is None else _in_project(gap, "evidence")


def _in_project(gap: Gap, section: str) -> Place:
    return "projects", {"project": gap.target, "section": section}


_PLACES: Mapping[Need, Callable[[Gap], Place]] = {
    Need.HOLIDAY: lambda gap: ("sessions", {"event": gap.target}),
    Need.MARKS: lambda gap: ("sessions", {"event": gap.target, "slot": gap.row, "sheet": True}),
    Need.PROMISE: lambda gap: ("sessions", {"event": gap.target, "session": gap.row}),
    Need.OBSERVATIONS: lambda gap: ("lesson-study", {"lesson": gap.target}),
    Need.MINUTES: lambda gap: ("sessions", {"event": gap.target}),
    Need.GATE: lambda gap: ("projects", {"project": gap.target}),
    Need.SILENT_PROJECT: lambda gap: _in_project(gap, "log"),
    Need.OWN_CONSENT: lambda gap: ("people", {"person": gap.target}),
    Need.PICTURE: _of_picture,
    Need.CONSENT: lambda _gap: ("people", {"without_consent": True}),
    Need.DUPLICATES: lambda gap: ("people", {"person": gap.target}),
    Need.TRANSLATION: lambda gap: ("people", {"school": gap.target}),
    Need.PROGRAMME_TEXT: lambda gap: (
        "settings",
        {"section": "programmes", "programme": gap.target, "session": gap.row},
    ),
}
"""Where each kind of gap is mended: a page, and what to show there."""


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
        thing = self._things[number]
        page, args = _PLACES[thing.need](thing.first)
        self._context.navigate(page, **args)

    def _row(self, number: int, thing: Thing) -> ListRow:
        gap = thing.first
        day = show_day(gap.day) if gap.day else ""
        subtitle = " · ".join(part for part in (day, gap.title.strip()) if part)
        return ListRow(number, thing_words(thing, QtTexts()), subtitle, str(number + 1), Tone.WARN, _ICONS[thing.need])
