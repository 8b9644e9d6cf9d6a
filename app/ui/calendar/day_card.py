"""One day beside the grid: what it is, what is on it, and what clashes, in words."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.calendar.words import CalendarWords
from app.ui.field_editors import sentence_of
from app.ui.kit import tokens
from app.ui.kit.banner import Banner
from app.ui.kit.base import clear, column, label, set_kind
from app.ui.kit.card import Card
from app.ui.kit.layouts import laid_out
from app.ui.kit.page import ScrollPage
from app.ui.kit.record_list import RecordList
from app.ui.kit.tokens import Tone

if TYPE_CHECKING:
    from app.usecases.calendar import CalendarPicture


class DayCard(Card):
    """`opened(entry)` on a click or Enter."""

    opened = Signal(object)

    def __init__(self, words: CalendarWords, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent=parent)
        self._words = words
        self._kind = label("", "muted", wrap=True)
        self._clashes = column(gap=tokens.GAP_TIGHT)
        self.rows = RecordList(self.tr("What is on this day"))
        self.rows.opened.connect(self.opened)
        self._nothing = label(self.tr("Nothing planned on this day."), "muted", wrap=True)
        area = ScrollPage(self._kind, self._clashes, self._nothing, self.rows, None, margin=0)
        set_kind(area, "plain")
        content = area.body.parentWidget()
        if content is not None:
            set_kind(content, "plain")
        area.body.setSpacing(tokens.GAP)
        self.add(area)

    def show_day(self, day: date, picture: CalendarPicture | None) -> None:
        """Show a day."""
        words = self._words
        self.heading.setText(words.long_day(day))
        self.setAccessibleName(words.long_day(day))
        self._kind.setText(" · ".join(part for part in (words.feast(day), words.season(day)) if part))
        self._kind.setVisible(bool(self._kind.text()))
        entries = picture.days.get(day, ()) if picture else ()
        clear(self._clashes)
        for clash in picture.clashes.get(day, ()) if picture else ():
            self._clashes.addWidget(Banner(sentence_of(clash.finding), Tone.WARN))
        self.rows.show_rows([words.row(entry) for entry in entries])
        self.rows.setVisible(bool(entries))
        self._nothing.setVisible(not entries)
        height = self.rows.sizeHintForRow(0) if entries else 0
        self.rows.setFixedHeight(len(entries) * height + 6)

    def sentences(self) -> list[str]:
        """The clashes as they are said."""
        return [each.accessibleName() for each in laid_out(self._clashes)]
