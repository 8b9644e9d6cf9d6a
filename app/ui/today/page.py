"""The start page."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QWidget

from app.domain.problems import Problem
from app.ui.background import Later
from app.ui.context import PageContext
from app.ui.kit import tokens
from app.ui.kit.banner import Banner
from app.ui.kit.base import button, column, row
from app.ui.kit.card import StatCard
from app.ui.kit.focus import focus_inside
from app.ui.kit.page import PageHeader, ScrollPage
from app.ui.kit.tokens import Tone
from app.ui.today.first_steps import FirstStepsCard
from app.ui.today.five_things import FiveThingsCard
from app.ui.today.wording import TodayWords
from app.ui.today.work_card import WorkCard

if TYPE_CHECKING:
    from app.ui.today.own_cards import OwnCards
    from app.usecases.own_year import OwnYear
    from app.usecases.today_picture import TodayLine, TodayPicture

_PAUSE_MS = 1000
_OLD_DAYS = 3
"""From this age on unsent work is worth a warning."""
_SHEETS = ("session", "unmarked")
_LESSONS = ("lesson", "overdue_lesson", "unobserved")


class TodayPage(ScrollPage):
    """Figures on top; below them what is next, what to fix and what is unfinished; every row leads to its place."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._is_practice = context.machine is not None and context.machine.is_practice
        self._words = TodayWords(context.today, self)
        new = (self.tr("New session"), partial(context.navigate, "sessions", new=True))
        self._new, self._visit = button(*new, icon_name="plus"), self._visit_button()
        self._own = button(self.tr("My hours"), self._go_to_own, icon_name="certificate")
        for deed in (self._new, self._visit, self._own):
            deed.hide()  # until it is known who sits here
        self._header = PageHeader(
            self._words.long_day(), "", self._new, self._visit,
            button(self.tr("Lesson study"), partial(context.navigate, "lesson-study"), icon_name="lesson-study"),
            button(self.tr("Project log"), partial(context.navigate, "projects"), icon_name="projects"), self._own,
        )  # fmt: skip
        self.warning = Banner("", Tone.WARN)
        self._week = StatCard(self.tr("This week"), "sessions")
        self._attendance = StatCard(self.tr("Attendance"), "people")
        self._studies = StatCard(self.tr("Lesson study"), "lesson-study")
        self._unsent = StatCard(self.tr("Not sent yet"), "cloud-up")
        self.upcoming = WorkCard(
            self.tr("Next"), "sessions", self.tr("Nothing planned for the next days"),
            self.tr("Sessions, research lessons, actions of projects and promises appear here."),
            new,
        )  # fmt: skip
        self.upcoming.offer_action(False)
        self.unfinished = WorkCard(
            self.tr("Unfinished"), "check", self.tr("Nothing is left unfinished"),
            self.tr("Sheets, observations and plans that wait for you will appear here."),
        )  # fmt: skip
        for card in (self.upcoming, self.unfinished):
            card.opened.connect(self._go)
        self._always = (self._week, self._attendance, self._unsent, self.upcoming)
        figures = row(gap=tokens.GAP_CARD)
        for stat in (self._week, self._attendance, self._studies, self._unsent):
            figures.addWidget(stat, 1)
        self.five = FiveThingsCard(context, self)
        self.steps = FirstStepsCard(context)
        self.own: OwnCards | None = None
        self._left = column(self.upcoming, None, gap=tokens.GAP_CARD)
        self._right = column(self.five, self.unfinished, None, gap=tokens.GAP_CARD)
        lists = row(gap=tokens.GAP_CARD)
        lists.addLayout(self._left, 1)
        lists.addLayout(self._right, 1)
        self.add(self._header, self.warning, self.steps, figures, lists, None)
        self._later = Later(self, self.refresh, _PAUSE_MS)
        context.live.changed.connect(self._later.ask)
        self._shown: TodayPicture | None = None
        self._is_read = False
        """Whether what is shown was read from the open store."""
        if context.sight is None:
            self.setUpdatesEnabled(False)  # empty cards, for the moment until the picture is there, say nothing true
            self.refresh()
        else:
            self._show(context.sight)

    def _visit_button(self) -> QPushButton:
        def ready() -> None:
            self._context.navigate("people", visit=self._context.desk.school)

        return button(self.tr("Ready for the visit"), ready, icon_name="flag")

    def _go_to_own(self) -> None:
        self._context.navigate("people", person=self._context.desk.who)

    def showEvent(self, event: QShowEvent) -> None:
        """The arrows and Enter lead to what is next as soon as the page is there."""
        super().showEvent(event)
        if self.updatesEnabled():
            self._look_for_gaps()
        QTimer.singleShot(0, self, lambda: focus_inside(self, self._first_list()))

    def refresh(self) -> None:
        """Read the page again; what is to be mended is looked for only while somebody looks at it."""
        self._context.background.run(
            "read", self._context.desk.overview.picture, owner=self, done=self._on_picture, failed=self._on_problem,
            broke=self._on_bug,
        )  # fmt: skip

    def _first_list(self) -> QWidget:
        return self.steps.rows if self.steps.isVisible() else self.upcoming.rows

    def _look_for_gaps(self) -> None:
        if not self._is_read:
            return
        desk, language = self._context.desk, self._context.language
        self._context.background.run(
            "read", lambda: desk.fixing.five_things(language), owner=self, done=self.five.show_things
        )

    def _on_problem(self, problem: Problem) -> None:
        self.setUpdatesEnabled(True)
        self._context.problem(problem, self)

    def _on_bug(self) -> None:
        """A sentence instead of a blank page, or of empty cards that would say that nothing is planned."""
        self._shown = None
        for card in (*self._always, self._studies, self.unfinished, self.steps):
            card.hide()
        self.setUpdatesEnabled(True)
        sentence = self.tr(
            "This page could not be put together. Everything you wrote is kept, and the other pages work."
        )
        self.warning.show_sentence(sentence, Tone.ERR)

    def _on_picture(self, picture: TodayPicture) -> None:
        self._is_read = True
        if picture != self._shown:
            self._show(picture)
        if self.isVisible():
            QTimer.singleShot(tokens.PAINT_MS, self, self._look_for_gaps)

    def _show(self, picture: TodayPicture) -> None:
        self._shown = picture
        for card in self._always:
            card.show()
        self._header.set_texts(self._words.long_day())
        self._new.setVisible(picture.leads_sessions)
        self._visit.setVisible(picture.looks_after_school)
        self._own.setVisible(picture.own is not None)
        self.upcoming.offer_action(picture.leads_sessions)
        had_focus = self.upcoming.rows.hasFocus()
        steps = () if self._is_practice else picture.steps
        self.steps.show_steps(steps)
        if had_focus and steps and not picture.upcoming:
            self.steps.rows.setFocus()
        self.upcoming.show_rows([self._words.upcoming(line) for line in picture.upcoming])
        self.unfinished.show_rows([self._words.unfinished(line) for line in picture.unfinished])
        self.unfinished.setVisible(picture.own is None or bool(picture.unfinished))
        self._show_own(picture.own)
        self.setUpdatesEnabled(True)
        self._show_figures(picture)
        age = picture.unsent.age
        is_old = age is not None and age.days >= _OLD_DAYS
        self.warning.show_sentence(
            self.tr("Work of %n day(s) is only on this computer. Connect to the internet when you can.", "", age.days)
            if is_old and age is not None
            else "",
            Tone.WARN,
            "cloud-up",
        )

    def _show_own(self, year: OwnYear | None) -> None:
        if self.own is None and year is not None:
            from app.ui.today.own_cards import OwnCards  # for a page that speaks of one person

            self.own = OwnCards(self._context)
            self._left.insertWidget(1, self.own.courses)
            self._right.insertWidget(0, self.own.projects)
        if self.own is not None:
            self.own.show_year(year)

    def _show_figures(self, picture: TodayPicture) -> None:
        own = picture.own is not None
        self._attendance.set_caption(self.tr("My attendance") if own else self.tr("Attendance"))
        self._studies.set_caption(self.tr("My lesson study") if own else self.tr("Lesson study"))
        self._studies.setVisible(not own or bool(picture.open_cycles or picture.taught_lessons))
        self._week.show_value(self.tr("%n session(s)", "", picture.sessions_this_week), self._next_note(picture))
        share = picture.attendance
        term = self.tr("Term {number}").format(number=picture.term) if picture.term else self.tr("This school year")
        self._attendance.show_value(
            "–" if share is None else f"{share * 100:.0f} %",
            term if share is not None else self.tr("No marks yet in this term"), share,
        )  # fmt: skip
        self._studies.show_value(
            self.tr("%n cycle(s)", "", picture.open_cycles),
            self.tr("%n research lesson(s) taught", "", picture.taught_lessons),
        )
        kept = self.tr("Practice stays on this computer.") if self._is_practice else self._words.age(picture.unsent.age)
        self._unsent.show_value(str(picture.unsent.count), kept)

    def _next_note(self, picture: TodayPicture) -> str:
        first = next((line for line in picture.upcoming if line.item == "session"), None)
        if first is None or first.day is None:
            return self.tr("Nothing planned until {day}").format(day=f"{picture.until:%d.%m}")
        row = self._words.upcoming(first)
        start = f", {first.start:%H:%M}" if first.start else ""
        return self.tr("Next: {when}").format(when=f"{row.chip}{start}")

    def _go(self, key: object) -> None:
        line: TodayLine = key  # type: ignore[assignment]  # rows of this page carry their line
        navigate = self._context.navigate
        if line.item in _SHEETS:
            navigate("sessions", event=line.target, slot=line.row, sheet=True)
        elif line.item in _LESSONS:
            navigate("lesson-study", cycle=line.target, lesson=line.row)
        elif line.item == "commitment":
            navigate("sessions", event=line.target, session=line.row)
        elif line.item == "action":
            navigate("projects", project=line.target, section="plan")
        else:
            navigate("settings", section="sync")


def create(context: PageContext) -> QWidget:
    """The factory named in `app/ui/pages.py`."""
    return TodayPage(context)
