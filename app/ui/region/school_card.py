"""One school of the region: its figures, and its latest work, each line leading to its page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from app.domain import lesson_study_words, project_words, session_words
from app.domain.records.events import EventStatus
from app.domain.records.lesson_study import CycleStatus
from app.domain.records.projects import ProjectStage
from app.ui.context import PageContext
from app.ui.kit import tokens
from app.ui.kit.base import button, holder, row
from app.ui.kit.card import StatCard
from app.ui.kit.page import PageHeader, ScrollPage
from app.ui.kit.record_list import ListRow
from app.ui.kit.tokens import Tone
from app.ui.region.detail_offer import DetailOffer
from app.ui.region.words import moment_words, share_words, silence_words, stage_words, status_words
from app.ui.today.work_card import WorkCard
from app.ui.translate import tr_label

if TYPE_CHECKING:
    from app.domain.ids import Id
    from app.usecases.region import SchoolPicture, WorkLine


class SchoolOverview(ScrollPage):
    """`left` goes back to the region; `chosen` when the whole school is wanted, or only its summary."""

    left = Signal()
    chosen = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._school: Id | None = None
        self.back = button(self.tr("Back to the region"), self.left.emit, kind="link", icon_name="arrow-left")
        entry = button(self.tr("Entry of the school"), self._open_entry, icon_name="school")
        self.header = PageHeader("", "", entry)
        self._sessions = StatCard(self.tr("Sessions"), "sessions")
        self._attendance = StatCard(self.tr("Attendance"), "people")
        self._cycles = StatCard(self.tr("Lesson study"), "lesson-study")
        self._projects = StatCard(self.tr("Projects"), "projects")
        self.sessions = WorkCard(
            self.tr("Latest sessions"), "sessions", self.tr("No sessions yet"), self.tr("None has been recorded here.")
        )
        self.cycles = WorkCard(
            self.tr("Cycles"), "lesson-study", self.tr("No cycles yet"), self.tr("None has been recorded here.")
        )
        self.projects = WorkCard(
            self.tr("Development projects"), "projects", self.tr("No projects yet"),
            self.tr("None has been recorded here."),
        )  # fmt: skip
        self.sessions.opened.connect(lambda event: context.navigate("sessions", event=event))
        self.cycles.opened.connect(lambda cycle: context.navigate("lesson-study", cycle=cycle))
        self.projects.opened.connect(lambda project: context.navigate("projects", project=project))
        figures, lists = row(gap=tokens.GAP_CARD), row(gap=tokens.GAP_CARD)
        for stat in (self._sessions, self._attendance, self._cycles, self._projects):
            figures.addWidget(stat, 1)
        for card in (self.sessions, self.cycles, self.projects):
            lists.addWidget(card, 1, Qt.AlignmentFlag.AlignTop)
        self.offer = DetailOffer(context)
        self.offer.chosen.connect(self.chosen)
        self._lists = holder(lists)
        self.add(row(self.back, None), self.header, self.offer, figures, self._lists, None)

    def show_school(self, picture: SchoolPicture) -> None:
        """Show one school."""
        figures = picture.figures
        if figures.id != self._school:
            self.verticalScrollBar().setValue(0)
        self._school = figures.id
        self.header.set_texts(figures.name, self._about(picture))
        marks = figures.marks
        self.offer.show_school(figures.id, figures.closeness)
        self._lists.setVisible(figures.is_here)
        if not figures.is_known:
            self._show_nothing()
            return
        self._sessions.show_value(str(figures.sessions), self.tr("In this school year"))
        note = self.tr("%n mark(s) in this school year", "", marks) if marks else self.tr("No marks yet")
        self._attendance.show_value(share_words(figures.attendance), note, figures.attendance)
        self._cycles.show_value(str(figures.cycles), status_words(figures.cycles_by_status))
        self._projects.show_value(str(figures.projects), stage_words(figures.projects_by_stage))
        self.sessions.show_rows([self._session(line) for line in picture.sessions])
        self.cycles.show_rows([self._cycle(line) for line in picture.cycles])
        self.projects.show_rows([self._project(line) for line in picture.projects])

    def _show_nothing(self) -> None:
        for stat in (self._sessions, self._attendance, self._cycles, self._projects):
            stat.show_value("–", self.tr("No summary has come yet"))

    def _about(self, picture: SchoolPicture) -> str:
        figures, people = picture.figures, picture.figures.people
        heard = self.tr("Nothing has come from this school yet.")
        if figures.last_change is not None:
            heard = self.tr("Last change of the school: {moment} ({ago}).").format(
                moment=moment_words(figures.last_change), ago=silence_words(figures)[0]
            )
        known = self.tr("%n person(s) known", "", people) if figures.is_known else ""
        return " · ".join(part for part in (figures.district, known, heard) if part)

    def _session(self, line: WorkLine) -> ListRow:
        word = tr_label(session_words.CONTEXT, session_words.STATUSES[EventStatus(line.state)])
        share = share_words(line.done / line.of if line.of else None)
        subtitle = self.tr("{day} · attendance {share}").format(day=f"{line.day:%d.%m.%Y}", share=share)
        return ListRow(line.id, line.title, subtitle, word, Tone.NEUTRAL)

    def _cycle(self, line: WorkLine) -> ListRow:
        word = tr_label(lesson_study_words.CONTEXT, lesson_study_words.STATUSES[CycleStatus(line.state)])
        subtitle = self.tr("{taught} of {planned} research lessons taught").format(taught=line.done, planned=line.of)
        return ListRow(line.id, line.title, subtitle, word, Tone.INFO)

    def _project(self, line: WorkLine) -> ListRow:
        word = tr_label(project_words.CONTEXT, project_words.STAGES[ProjectStage(line.state)])
        return ListRow(line.id, line.title, word)

    def _open_entry(self) -> None:
        if self._school is not None:
            self._context.navigate("people", school=self._school)
