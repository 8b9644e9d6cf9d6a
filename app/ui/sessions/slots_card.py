"""The days of an event: one line of fields per slot, each saving itself."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.domain.ids import Id
from app.domain.records.events import Slot
from app.domain.rules.attendance import check_slot
from app.ui.context import PageContext
from app.ui.field_editors import no_personal_number, sentence_of
from app.ui.history.field_menu import offer_history_of
from app.ui.kit.base import button, holder, icon_button, label, row
from app.ui.kit.card import Card
from app.ui.kit.held import deed
from app.ui.kit.layouts import GridLayout
from app.ui.kit.text_fields import DraftLineEdit
from app.ui.kit.theme import theme
from app.ui.kit.when_fields import DayField, MinutesField, TimeField

_FIELDS = ("day", "start", "end", "break_min", "topic")


class SlotsCard(Card):
    """`edited(slot id, field, value)`, `added`, `removed(slot)`, `sheet_wanted(slot id)`, `session_wanted(slot id)`."""

    edited = Signal(object, str, object)
    added = Signal()
    removed = Signal(object)
    sheet_wanted = Signal(object)
    session_wanted = Signal(object)
    series_wanted = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        self._add = deed(button(self.tr("Add a day"), icon_name="plus"))
        self._repeat = deed(button(self.tr("Repeat…"), icon_name="calendar"))
        super().__init__(self.tr("Days and hours"), self._repeat, self._add, parent=parent)
        self._repeat.clicked.connect(lambda _checked=False: self.series_wanted.emit())
        self._add.clicked.connect(lambda _checked=False: self.added.emit())
        self._context = context
        self._lines: dict[Id, _SlotLine] = {}
        self._grid = GridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(4, 1)
        self._heads = [label(text, "fieldlabel") for text in self.names()]
        self._none = label(self.tr("No day yet. Add one to take attendance."), "muted", wrap=True)
        self.add(self._none, self._grid)

    def show_slots(self, slots: Sequence[Slot]) -> None:
        """Show the slots by time; what is being typed stays."""
        for gone in set(self._lines) - {slot.id for slot in slots}:
            self._lines.pop(gone).remove(self._grid)
        self._none.setVisible(not slots)
        for place, head in enumerate(self._heads):
            self._grid.addWidget(head, 0, place)
            head.setVisible(bool(slots))
        for number, slot in enumerate(slots):
            line = self._lines.get(slot.id)
            if line is None:
                line = self._lines[slot.id] = _SlotLine(self, self._context, slot)
            line.place(self._grid, 1 + 2 * number)
            line.show_slot(slot)

    def names(self) -> tuple[str, ...]:
        """What the fields of a slot are called."""
        return (self.tr("Day"), self.tr("From"), self.tr("To"), self.tr("Breaks, min"), self.tr("Topic"))

    def sheet_name(self) -> str:
        """What the button to the sheet is called."""
        return self.tr("Attendance of this day")

    def session_name(self) -> str:
        """What the button to the session page is called."""
        return self.tr("Session page of this day")

    def bin_name(self) -> str:
        """What the button that removes a slot is called."""
        return self.tr("Remove this day")

    def focus_last(self) -> None:
        """Put the cursor into the day of the last slot."""
        if self._lines:
            list(self._lines.values())[-1].day.setFocus()

    def focus_end(self, slot: Id) -> None:
        """Put the cursor into the hour at which `slot` ends."""
        if slot in self._lines:
            self._lines[slot].end.setFocus()


class _SlotLine:
    """The editors of one slot and a line for what is odd about it."""

    def __init__(self, card: SlotsCard, context: PageContext, slot: Slot) -> None:
        self._slot = slot
        self.day = DayField(context.today)
        self._start, self.end, self._break = TimeField(), TimeField(), MinutesField()
        self._topic = DraftLineEdit(check=no_personal_number)
        self._note = label("", "help", wrap=True)
        self._note.setProperty("state", "warning")
        self._fields: list[QWidget] = [self.day, self._start, self.end, self._break, self._topic]
        names = dict(zip(_FIELDS, card.names(), strict=True))
        for field, widget in zip(_FIELDS, self._fields, strict=True):
            widget.setAccessibleName(names[field])
            offer_history_of(context, widget, partial(self._place, field))
        for narrow, most in ((self.day, 136), (self._start, 70), (self.end, 70), (self._break, 70)):
            narrow.setFixedWidth(theme().px(most))
        self._topic.setMinimumWidth(56)

        def edit(name: str, value: Any) -> None:
            if getattr(self._slot, name) != value:
                card.edited.emit(self._slot.id, name, value)

        self.day.changed.connect(lambda value: edit("day", value))
        self._start.changed.connect(lambda value: edit("start", value))
        self.end.changed.connect(lambda value: edit("end", value))
        self._break.changed.connect(lambda value: edit("break_min", value))
        self._topic.committed.connect(lambda text: edit("topic", text.strip()))
        self._sheet = icon_button("table", card.sheet_name(), lambda: card.sheet_wanted.emit(slot.id))
        self._session = icon_button("note", card.session_name(), lambda: card.session_wanted.emit(slot.id))
        self._bin = deed(icon_button("trash", card.bin_name(), lambda: card.removed.emit(self._slot)))
        self._tools = holder(row(self._session, self._sheet, self._bin, gap=0))
        for timed in (self.day, self._start, self.end, self._break):
            timed.error_changed.connect(self._note.setText)

    def _place(self, field: str) -> tuple[type[Slot], Id, str]:
        return Slot, self._slot.id, field

    def place(self, grid: QGridLayout, line: int) -> None:
        """Stand in `line` of the grid and the one below."""
        for column, widget in enumerate((*self._fields, self._tools)):
            grid.addWidget(widget, line, column)
        grid.addWidget(self._note, line + 1, 0, 1, 6)

    def show_slot(self, slot: Slot) -> None:
        """Show what is stored."""
        self._slot = slot
        self.day.load(slot.day)
        self._start.load(slot.start)
        self.end.load(slot.end)
        self._break.load(slot.break_min or None)
        self._topic.load(slot.topic, place=(slot.id, "topic"))
        self._note.setText(" ".join(sentence_of(finding) for finding in check_slot(slot)))
        self._note.setVisible(bool(self._note.text()))

    def remove(self, grid: QGridLayout) -> None:
        """Leave the grid."""
        for widget in (*self._fields, self._tools, self._note):
            grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
