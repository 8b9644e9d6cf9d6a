"""The region for observers: its figures, without a school, a name or a figure behind which few stand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from app.domain import lesson_study_words, project_words
from app.domain.codes import code_label
from app.domain.rules.small_cells import LEAST
from app.ui.background import Later
from app.ui.context import PageContext
from app.ui.kit import tokens
from app.ui.kit.banner import Banner
from app.ui.kit.base import holder, label, row
from app.ui.kit.card import Card, StatCard
from app.ui.kit.empty_state import EmptyState
from app.ui.kit.page import PageHeader, ScrollPage
from app.ui.kit.tokens import Tone
from app.ui.region.words import share_words
from app.ui.translate import tr_label

if TYPE_CHECKING:
    from app.usecases.region import RegionTold

_PAUSE_MS = 1000


class ObserverPage(ScrollPage):
    """Nothing is written here, and nothing leads further."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self.header = PageHeader("")
        self.freshness = Banner("", Tone.NEUTRAL, icon_name="clock")
        self._schools = StatCard(self.tr("Schools"), "school")
        self._active = StatCard(self.tr("Schools with sessions"), "school")
        self._silent = StatCard(self.tr("Silent schools"), "clock")
        self._people = StatCard(self.tr("People"), "people")
        self._sessions = StatCard(self.tr("Sessions"), "sessions")
        self._attendance = StatCard(self.tr("Attendance"), "people")
        self._cycles = StatCard(self.tr("Lesson study"), "lesson-study")
        self._projects = StatCard(self.tr("Projects"), "projects")
        of_schools, of_work = row(gap=tokens.GAP_CARD), row(gap=tokens.GAP_CARD)
        for stat in (self._schools, self._active, self._silent, self._people):
            of_schools.addWidget(stat, 1)
        for stat in (self._sessions, self._attendance, self._cycles, self._projects):
            of_work.addWidget(stat, 1)
        self._figures = (holder(of_schools), holder(of_work))
        self._rule = Card(self.tr("What is not told"))
        sentence = self.tr(
            "Figures from 1 to {most} are shown as <{least}: behind them stand too few. Of two parts of a known whole"
            " neither is told if one is so small. What is not told stays on the server, which adds up once a day."
        )
        self._rule.add(label(sentence.format(most=LEAST - 1, least=LEAST), "muted", wrap=True))
        self.nothing = EmptyState(
            "region", self.tr("No figures yet"), self.tr("They come with the next exchange with the server."),
            link=(self.tr("All about the exchange"), lambda: context.navigate("settings", section="sync")),
        )  # fmt: skip
        self.add(self.header, self.freshness, *self._figures, self._rule, self.nothing, None)
        for part in (self.header, self.freshness, *self._figures, self._rule, self.nothing):
            part.hide()
        self._later = Later(self, self.refresh, _PAUSE_MS)
        context.live.changed.connect(self._later.ask)
        self.refresh()

    def refresh(self) -> None:
        """Read the figures again."""
        self._context.background.run("read", self._context.desk.region.told, owner=self, done=self._show)

    def _show(self, told: RegionTold | None) -> None:
        is_there = told is not None and not told.is_too_small
        self.nothing.setVisible(told is None)
        self.header.setVisible(told is not None)
        self.freshness.setVisible(told is not None)
        for part in (*self._figures, self._rule):
            part.setVisible(is_there)
        if told is None:
            return
        year = self.tr("School year {year}").format(year=told.figures.school_year)
        region, district = (
            code_label("regions", told.figures.region_code, self._context.language),
            told.figures.district,
        )
        self.header.set_texts(district or region, f"{region} · {year}" if district else year)
        self.freshness.show_sentence(self._says(told), Tone.NEUTRAL, "clock")
        if is_there:
            self._show_figures(told)

    def _says(self, told: RegionTold) -> str:
        if told.is_too_small:
            return self.tr("Fewer than {least} schools take part here, so no figure is told.").format(least=LEAST)
        return self.tr("Figures of {day}.").format(day=f"{told.data_up_to:%d.%m.%Y}")

    def _show_figures(self, told: RegionTold) -> None:
        figures, this_year = told.figures, self.tr("In this school year")
        self._schools.show_value(str(figures.schools))
        for card, part in ((self._active, figures.active_schools), (self._silent, figures.silent_schools)):
            note = self.tr("Few on one side: not told") if part is None else ""
            card.show_value("–" if part is None else str(part), note)
        self._people.show_value(_figure(figures.people))
        self._sessions.show_value(_figure(figures.sessions), this_year)
        marks = (figures.present, figures.absent)
        note = self.tr("Few on one side: not told") if None in marks else this_year
        self._attendance.show_value(share_words(told.attendance), note, told.attendance)
        statuses = {str(status): word for status, word in lesson_study_words.STATUSES.items()}
        stages = {str(stage): word for stage, word in project_words.STAGES.items()}
        self._cycles.show_value(_sum(told.cycles), _by_code(lesson_study_words.CONTEXT, statuses, told.cycles))
        self._projects.show_value(_sum(told.projects), _by_code(project_words.CONTEXT, stages, told.projects))


def _figure(number: int | None) -> str:
    return f"<{LEAST}" if number is None else str(number)


def _sum(counts: Mapping[str, int | None]) -> str:
    """What is there for certain: each figure that is not told is one at least."""
    least = sum(1 if number is None else number for number in counts.values())
    return f"≥ {least}" if None in counts.values() else str(least)


def _by_code(context: str, words: Mapping[str, str], counts: Mapping[str, int | None]) -> str:
    shown = ((word, counts[code]) for code, word in words.items() if code in counts)
    return " · ".join(f"{tr_label(context, word)} {_figure(number)}" for word, number in shown)
