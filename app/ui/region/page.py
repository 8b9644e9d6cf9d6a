"""The page of the region, for coordinators: figures, all schools in one table, one school behind each row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.domain.ids import Id
from app.domain.rules.practice_tasks import Look
from app.ui import keys
from app.ui.background import Later
from app.ui.context import ListExport, PageContext
from app.ui.kit import tokens
from app.ui.kit.banner import Banner
from app.ui.kit.base import button, row
from app.ui.kit.card import Card, StatCard
from app.ui.kit.choice_field import ChoiceField
from app.ui.kit.empty_state import EmptyState
from app.ui.kit.page import ScrollPage
from app.ui.kit.tokens import Tone
from app.ui.practice.looked import looked
from app.ui.printing.offer import Printable, Printing, print_button
from app.ui.region.school_card import SchoolOverview
from app.ui.region.school_table import SchoolTable
from app.ui.region.words import freshness_words, share_words, stage_words, status_words
from app.usecases.paper_offers import of_school

if TYPE_CHECKING:
    from app.usecases.papers import Offer
    from app.usecases.region import RegionalSummary, SchoolPicture

_PAUSE_MS = 1000
_EVERY = "every"


class RegionPage(QStackedWidget):
    """Two layers: all schools, and one of them."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._summary: RegionalSummary | None = None
        self._open_school: Id | None = None
        self.freshness = Banner("", Tone.NEUTRAL)
        self._schools = StatCard(self.tr("Schools with sessions"), "school")
        self._attendance = StatCard(self.tr("Attendance"), "people")
        self._cycles = StatCard(self.tr("Lesson study"), "lesson-study")
        self._projects = StatCard(self.tr("Projects"), "projects")
        self.district = ChoiceField()
        self.district.setAccessibleName(self.tr("District"))
        self.district.setMaximumWidth(280)
        self.district.chosen.connect(lambda _code: self._show_table())
        by_silence = button(self.tr("Longest silent first"), self._sort_by_silence, icon_name="clock")
        self.table = SchoolTable()
        self.table.opened.connect(self.show_school)
        self.table.sorted_by.connect(lambda _key, _descending: self._show_table())
        self._nothing = EmptyState(
            "region", self.tr("No schools yet"),
            self.tr("Schools appear here once they exchange data with the server of the region."),
            link=(self.tr("All about the exchange"), lambda: context.navigate("settings", section="sync")),
        )  # fmt: skip
        schools = Card()
        self.printing = Printing(context, self, self._printable)
        schools.add(row(self.district, None, by_silence, print_button(self.printing.open)))
        schools.body.addWidget(self.table, 1)
        schools.body.addWidget(self._nothing, 1)
        figures = row(gap=tokens.GAP_CARD)
        for stat in (self._schools, self._attendance, self._cycles, self._projects):
            figures.addWidget(stat, 1)
        overview = ScrollPage(self.freshness, figures)
        overview.body.addWidget(schools, 1)
        self.school = SchoolOverview(context)
        self.school.left.connect(self.leave_school)
        self.school.chosen.connect(self.refresh)
        self.addWidget(overview)
        self.addWidget(self.school)
        QShortcut(QKeySequence(keys.BACK), self.school).activated.connect(self.leave_school)
        self._later = Later(self, self.refresh, _PAUSE_MS)
        context.live.changed.connect(self._later.ask)
        self.refresh()

    def refresh(self) -> None:
        """Count again."""
        desk, language = self._context.desk, self._context.language
        self._context.background.run("read", lambda: desk.region.summary(language), owner=self, done=self._show)
        if self._open_school is not None:
            self.show_school(self._open_school)

    def open(self, **args: object) -> None:
        """Show the `school`."""
        if isinstance(args.get("school"), bytes):
            self.show_school(Id(args["school"]))  # type: ignore[arg-type]

    def exported(self) -> ListExport:
        """All schools."""
        return ListExport("school")

    def show_school(self, school: Id) -> None:
        """Read one school and show it."""
        self._open_school = school
        desk, language = self._context.desk, self._context.language
        work = lambda: desk.region.school(school, language)  # noqa: E731 - handed to a lane
        self._context.background.run("read", work, owner=self, done=self._show_school)

    def leave_school(self) -> None:
        """Back to all schools."""
        self._open_school = None
        self.setCurrentIndex(0)
        self.table.setFocus()

    def _show(self, summary: RegionalSummary) -> None:
        self._summary = summary
        looked(self._context, Look.REGION)
        every = (_EVERY, self.tr("All districts"))
        chosen = self.district.code() or _EVERY
        self.district.set_choices([every, *((name, name) for name in summary.districts)])
        self.district.set_code(chosen if chosen in summary.districts else _EVERY)
        self._show_table()

    def _show_table(self) -> None:
        if self._summary is None:
            return
        summary = self._summary.of_district(self._district())
        tone = Tone.WARN if summary.silent else Tone.NEUTRAL
        self.freshness.show_sentence(freshness_words(summary), tone, "clock")
        total = len(summary.schools)
        share = summary.with_sessions / total if total else None
        of_all = self.tr("{schools} of {total}").format(schools=summary.with_sessions, total=total)
        self._schools.show_value(of_all, self.tr("In this school year"), share)
        self._attendance.show_value(share_words(summary.attendance), self.tr("In this school year"), summary.attendance)
        cycles, projects = summary.cycles_by_status, summary.projects_by_stage
        self._cycles.show_value(str(sum(cycles.values())), status_words(cycles))
        self._projects.show_value(str(sum(projects.values())), stage_words(projects))
        key, descending = self.table.order()
        self.table.show_schools(summary.ordered(key, descending=descending))
        self.table.setVisible(bool(total))
        self._nothing.setVisible(not total)

    def _show_school(self, picture: SchoolPicture | None) -> None:
        if picture is None:
            self.leave_school()
        elif picture.figures.id == self._open_school:
            self.school.show_school(picture)
            looked(self._context, Look.SCHOOL_OF_REGION, picture.figures.id)
            if self.currentWidget() is not self.school:
                self.setCurrentWidget(self.school)
                self.school.back.setFocus()

    def _printable(self) -> Printable:
        """The table as it is sorted and narrowed down; before it the school that lies over it."""
        desk, language, school = self._context.desk, self._context.language, self._open_school
        district, order = self._district(), self.table.order()

        def offers() -> Sequence[Offer]:
            one = of_school(desk, school, language) if school is not None else ()
            return (*one, desk.papers.lists.region(language, district, order))

        return Printable(offers)

    def _district(self) -> str:
        code = self.district.code()
        return "" if code == _EVERY else code

    def _sort_by_silence(self) -> None:
        self.table.sort_by("silence", descending=True)
        self._show_table()


def create(context: PageContext) -> QWidget:
    """The factory named in `app/ui/pages.py`."""
    if context.desk.sees_figures_alone:
        from app.ui.region.observer_page import ObserverPage

        return ObserverPage(context)
    return RegionPage(context)
