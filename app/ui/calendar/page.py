"""The page of the calendar: month, week or list, with the chosen day beside it."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QFileDialog, QSizePolicy, QStackedWidget, QWidget

from app.domain.change import Changed
from app.ui import keys
from app.ui.calendar.day_card import DayCard
from app.ui.calendar.grid import CalendarGrid
from app.ui.calendar.words import CalendarWords
from app.ui.context import PageContext
from app.ui.kit import tokens
from app.ui.kit.base import button, column, icon_button, label, row
from app.ui.kit.card import Card
from app.ui.kit.chips import FilterChips
from app.ui.kit.empty_state import EmptyState
from app.ui.kit.focus import focus_inside
from app.ui.kit.record_list import RecordList
from app.usecases.calendar import week_of, weeks_of

if TYPE_CHECKING:
    from app.usecases.calendar import CalendarPicture, Entry

_SHOWN = (
    "event", "slot", "enrolment", "research_lesson", "ls_cycle", "plan_action", "project", "commitment",
)  # fmt: skip
_SIDE, _SIDE_NARROW = 340, 290
_MONTH, _WEEK, _LIST = "month", "week", "list"


class CalendarPage(QWidget):
    """The grid has the keyboard; Enter goes into the day, and from there to what is on it."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._words = CalendarWords(context.language, self)
        self._day = context.today()
        self._picture: CalendarPicture | None = None
        self.views = FilterChips(self.tr("How the calendar is shown"))
        self.views.set_choices([(_MONTH, self.tr("Month")), (_WEEK, self.tr("Week")), (_LIST, self.tr("List"))])
        self.views.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.views.chosen.connect(lambda _code: self.go_to(self._day))
        self._title, self._season = label("", "title"), label("", "muted")
        before = icon_button("chevron-left", self.tr("Back (PgUp)"), partial(self.turn, -1))
        after = icon_button("chevron-right", self.tr("On (PgDown)"), partial(self.turn, 1))
        today = button(self.tr("Today (Home)"), self.go_today)
        save = button(self.tr("Calendar file…"), self._ask_file, icon_name="export")
        head = row(before, self._title, after, gap=tokens.GAP)
        head.addWidget(self._season, 1)
        for each in (self.views, today, save):
            head.addWidget(each)
        self.grid = CalendarGrid(self.tr("Days"), self._words, context.today())
        self.list = RecordList(self.tr("All entries"))
        self.list.opened.connect(self._open)
        self._empty = EmptyState("calendar", self.tr("Nothing planned in this month"))
        self._entries = QStackedWidget()
        for listed in (self.list, self._empty):
            self._entries.addWidget(listed)
        listing = Card()
        listing.add(self._entries)
        self._stack = QStackedWidget()
        for view in (self.grid, listing):
            self._stack.addWidget(view)
        self.day = DayCard(self._words)
        self.day.opened.connect(self._open)
        both = row(gap=tokens.GAP_CARD)
        both.addWidget(self._stack, 1)
        both.addWidget(self.day)
        layout = column(gap=tokens.GAP_LIST)
        layout.setContentsMargins(20, 12, 20, 16)
        self.setLayout(layout)
        layout.addLayout(both, 1)
        layout.insertLayout(0, head)  # behind the days in the order of the Tab key
        self.grid.chosen.connect(self._choose)
        self.grid.wanted.connect(self.go_to)
        self.grid.turned.connect(self.turn)
        self.grid.opened.connect(lambda _day: self.day.rows.setFocus() if self.day.rows.isVisible() else None)
        QShortcut(QKeySequence(keys.TODAY), self.grid).activated.connect(self.go_today)
        context.live.changed.connect(self._on_changed)
        self.go_to(self._day)

    def showEvent(self, event: QShowEvent) -> None:
        """The arrows belong to the days as soon as the page is there."""
        super().showEvent(event)
        QTimer.singleShot(0, self, lambda: focus_inside(self, self.grid))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a narrow window the day is narrower too."""
        super().resizeEvent(event)
        self.day.setFixedWidth(_SIDE_NARROW if self.window().width() < tokens.WIDE else _SIDE)

    def refresh(self) -> None:
        """Read the days in view again."""
        first, last = self._span()
        work = partial(self._context.desk.calendar.span, first, last, self._context.language)
        self._context.background.run("read", work, owner=self, done=self._show)

    def open(self, **args: object) -> None:
        """Show the day `day`."""
        day = args.get("day")
        if isinstance(day, date):
            self.go_to(day)

    def go_to(self, day: date) -> None:
        """Show the page of a day, with the cursor on it."""
        self._day = day
        view = self.views.code()
        first, last = self._span()
        self._stack.setCurrentIndex(1 if view == _LIST else 0)
        self.day.setVisible(view != _LIST)
        self._title.setText(self._words.week(first, last) if view == _WEEK else self._words.month(day))
        self.grid.days.show_days(first, ((last - first).days + 1) // 7, None if view == _WEEK else day.month)
        self.grid.show_day(day)
        self.refresh()

    def go_today(self) -> None:
        """Back to today."""
        self.go_to(self._context.today())

    def turn(self, step: int) -> None:
        """A month or a week on, or back."""
        if self.views.code() == _WEEK:
            self.go_to(self._day + timedelta(days=7 * step))
            return
        month = self._day.year * 12 + self._day.month - 1 + step
        first = date(month // 12, month % 12 + 1, 1)
        last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
        self.go_to(first.replace(day=min(self._day.day, last.day)))

    def _span(self) -> tuple[date, date]:
        view = self.views.code()
        if view == _WEEK:
            return week_of(self._day)
        first, last = weeks_of(self._day)
        if view == _LIST:
            first = self._day.replace(day=1)
            last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
        return first, last

    def _show(self, picture: CalendarPicture) -> None:
        if (picture.first, picture.last) != self._span():
            return
        self._picture = picture
        self.grid.days.show_picture(picture)
        self.list.show_rows([self._words.row(entry, with_day=True) for entry in picture.entries()])
        self._entries.setCurrentIndex(0 if picture.days else 1)
        self._show_day()

    def _choose(self, day: date) -> None:
        self._day = day
        self._show_day()

    def _show_day(self) -> None:
        self._season.setText(self._words.season(self._day))
        self.day.show_day(self._day, self._picture)

    def _open(self, key: object) -> None:
        entry: Entry = key  # type: ignore[assignment]  # rows of this page carry their entry
        navigate = self._context.navigate
        if entry.what == "lesson":
            navigate("lesson-study", cycle=entry.target, lesson=entry.key)
        elif entry.what == "action":
            navigate("projects", project=entry.target, section="plan")
        else:
            navigate("sessions", event=entry.target, session=entry.row)

    def _ask_file(self) -> None:
        first, last = self._span()
        name = self.tr("Shyraq {first} – {last}").format(first=f"{first:%d.%m.%Y}", last=f"{last:%d.%m.%Y}")
        title, kinds = self.tr("Save a calendar file"), self.tr("Calendar files (*.ics)")
        chosen, _kind = QFileDialog.getSaveFileName(self, title, f"shyraq-{first:%Y-%m}.ics", kinds)
        if chosen:
            self.save_file(Path(chosen), name)

    def save_file(self, path: Path, name: str) -> None:
        """Write what is in view into a calendar file."""
        work = partial(self._context.desk.calendar.write_file, path, *self._span(), name)
        toast = self.tr("The calendar file was written.")
        self._context.background.run("read", work, owner=self, done=lambda _path: self._context.toast(toast))

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches(*_SHOWN) and self.isVisible():
            self.refresh()


def create(context: PageContext) -> QWidget:
    """The factory named in `app/ui/pages.py`."""
    return CalendarPage(context)
