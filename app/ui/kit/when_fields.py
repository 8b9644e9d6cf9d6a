"""Fields for a day, a time of day and a duration: typed with the keyboard, tolerant, tidied on leaving."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Generic, TypeVar

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QShowEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QToolButton, QWidget

from app.ui.kit.base import column, set_state
from app.ui.kit.day_text import parse_day, parse_minutes, parse_time, show_day, show_minutes, show_time
from app.ui.kit.held import is_held, show_text_held
from app.ui.kit.icons import icon
from app.ui.kit.popover import Popover
from app.ui.kit.theme import theme

T = TypeVar("T")


class _ParsedField(QLineEdit, Generic[T]):
    """A line that holds a value of one type; `changed(object)` carries the new value, or None for an empty field."""

    changed = Signal(object)
    error_changed = Signal(str)

    def __init__(self, parse: Callable[[str], T | None], show: Callable[[T | None], str]) -> None:
        super().__init__()
        self._parse, self._show = parse, show
        self._value: T | None = None
        self.editingFinished.connect(self._finish)
        self.textEdited.connect(lambda _text: self._error(""))

    def value(self) -> T | None:
        """The value shown, None when the field is empty."""
        return self._value

    def load(self, value: T | None) -> None:
        """Show a stored value without emitting. Keeps what is being typed."""
        if self.hasFocus() and self.isModified():
            return
        self._value = value
        self.setText(self._show(value))
        self._error("")

    def flush(self) -> bool:
        """Take over what is typed; False when it cannot be read."""
        self._finish()
        return not self.property("state")

    def showEvent(self, event: QShowEvent) -> None:
        """Find out whether one only reads here."""
        super().showEvent(event)
        self.show_held(is_held(self))

    def show_held(self, held: bool) -> None:
        """Be read, selected and copied only, or be written again."""
        show_text_held(self, held)

    def set_value(self, value: T | None) -> None:
        """Set the value as a person would: emits when it differs."""
        different = value != self._value
        self._value = value
        self.setText(self._show(value))
        self.setModified(False)
        self._error("")
        if different:
            self.changed.emit(value)

    def _finish(self) -> None:
        text = self.text().strip()
        value = self._parse(text) if text else None
        if text and value is None:
            self._error(self._complaint())
            return
        self.set_value(value)

    def _complaint(self) -> str:
        raise NotImplementedError

    def _error(self, sentence: str) -> None:
        set_state(self, "error" if sentence else "")
        self.error_changed.emit(sentence)


class CalendarPopover(Popover):
    """A month to choose a day from; weeks begin on Monday."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget, day: date) -> None:
        super().__init__(parent)
        self.calendar = QCalendarWidget()
        self.calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        self.calendar.setMinimumSize(308, 288)
        for name, picture in (("qt_calendar_prevmonth", "chevron-left"), ("qt_calendar_nextmonth", "chevron-right")):
            step = self.calendar.findChild(QToolButton, name)
            if isinstance(step, QToolButton):
                step.setIcon(icon(picture, "text"))
        plain = QTextCharFormat()
        plain.setForeground(theme().color("text2"))
        for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.calendar.setWeekdayTextFormat(weekend, plain)
        self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self.setLayout(column(self.calendar, margins=8))
        # Enter and a click may both report one choice: the second finds the panel closed.
        self.calendar.clicked.connect(self._take)
        self.calendar.activated.connect(self._take)

    def _take(self, day: QDate) -> None:
        if self.isVisible():
            self.close()
            self.chosen.emit(date(day.year(), day.month(), day.day()))


class DayField(_ParsedField[date]):
    """A calendar day as dd.MM.yyyy. Typing "5.9" is enough; Up and Down move by a day; Alt+Down opens the calendar."""

    def __init__(self, today: Callable[[], date] = date.today) -> None:
        super().__init__(lambda text: parse_day(text, today()), show_day)
        self._today = today
        self.setPlaceholderText(self.tr("dd.mm.yyyy"))
        self._open = QAction(icon("calendar"), self.tr("Choose in the calendar"), self)
        self._open.triggered.connect(self.open_calendar)
        self.addAction(self._open, QLineEdit.ActionPosition.TrailingPosition)
        self.setMinimumWidth(132)

    def open_calendar(self) -> CalendarPopover:
        """Show the calendar below the field; a click or Enter in it sets the day."""
        popover = CalendarPopover(self, self._value or self._today())
        popover.chosen.connect(self.set_value)
        popover.open_below(self)
        popover.calendar.setFocus()
        return popover

    def show_held(self, held: bool) -> None:
        """Where one only reads there is no calendar to choose from."""
        super().show_held(held)
        self._open.setVisible(not held)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up, Down and Alt+Down; everything else is the line edit's."""
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if step is None or self.isReadOnly():
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
        else:
            current = parse_day(self.text(), self._today()) or self._today()
            self.set_value(current + timedelta(days=step))

    def _complaint(self) -> str:
        return self.tr("Please type a day such as 05.09.2026.")


class TimeField(_ParsedField[time]):
    """A time of day as HH:mm; "9", "930" and "9.30" are understood; Up and Down move by five minutes."""

    def __init__(self) -> None:
        super().__init__(parse_time, show_time)
        self.setPlaceholderText("00:00")
        self.setMinimumWidth(76)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down; everything else is the line edit's."""
        step = {Qt.Key.Key_Up: 5, Qt.Key.Key_Down: -5}.get(Qt.Key(event.key()))
        current = parse_time(self.text())
        if step is None or current is None or self.isReadOnly():
            super().keyPressEvent(event)
            return
        self.set_value((datetime.combine(date(2000, 1, 2), current) + timedelta(minutes=step)).time())

    def _complaint(self) -> str:
        return self.tr("Please type a time such as 14:30.")


class MinutesField(_ParsedField[int]):
    """A duration in minutes; "45" and "1:30" are understood."""

    def __init__(self) -> None:
        super().__init__(parse_minutes, show_minutes)
        self.setMinimumWidth(76)

    def _complaint(self) -> str:
        return self.tr("Please type minutes such as 45, or hours and minutes such as 1:30.")
