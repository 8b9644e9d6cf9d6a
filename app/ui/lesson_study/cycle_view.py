"""The page of one cycle: its path on top, what is missing next, and below it everything the group writes down."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QTabBar, QWidget

from app.domain.ids import Id
from app.domain.records.lesson_study import CycleStatus
from app.domain.rules.lesson_study import Phase, PhaseState
from app.ui import keys
from app.ui.context import PageContext
from app.ui.help.place import explain
from app.ui.kit import tokens
from app.ui.kit.banner import Banner
from app.ui.kit.base import button, column, holder, icon_button, icon_label, label, row
from app.ui.kit.card import Card
from app.ui.kit.drafting import flush_drafts
from app.ui.kit.held import deed
from app.ui.kit.page import PageHeader, ScrollPage
from app.ui.kit.tokens import Tone
from app.ui.lesson_study.cycle_forms import QuestionCard, SetUpCard
from app.ui.lesson_study.cycle_lessons import LessonsCard
from app.ui.lesson_study.cycle_members import MembersCard
from app.ui.lesson_study.cycle_path import CyclePath
from app.ui.lesson_study.cycle_points import PointsCard
from app.ui.lesson_study.cycle_pupils import PupilsCard
from app.ui.lesson_study.cycle_report import ReportCard
from app.ui.lesson_study.cycle_sharing import SharingCard
from app.ui.lesson_study.decide import StatusField
from app.ui.lesson_study.parts import Part
from app.ui.lesson_study.words import class_name, joined, phase_name, sentences, span, subject_name
from app.ui.printing.offer import print_button
from app.usecases.lesson_study_pictures import CyclePicture

TABS = {Phase.PLAN: "sheet", Phase.TEACH: "sheet", Phase.DISCUSS: "discussion", Phase.REVISE: "changes"}
"""Where in a lesson each phase is worked on."""


class CycleView(QWidget):
    """`went_back()` to the list, also with Alt+Left; `lesson_opened(lesson, tab)` into a research lesson.

    Ctrl+PgUp and Ctrl+PgDown switch between the study and its outcome.
    """

    went_back = Signal()
    print_wanted = Signal()
    lesson_opened = Signal(object, str)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._part = Part(context, self)
        self.picture: CyclePicture | None = None
        self.status = StatusField(context)
        self.status.refused.connect(self._show_refusal)
        self._header = PageHeader("")
        remove = deed(icon_button("trash", self.tr("Remove the cycle"), self.remove))
        self._header.set_actions(self.status, print_button(self.print_wanted.emit), remove)
        self.refusal = Banner("", Tone.WARN, closable=True)
        self.path = CyclePath()
        self.path.chosen.connect(self._go)
        self._next = label("", wrap=True)
        self._next_button = button("", self._go_on, kind="primary")
        self.question, self.pupils, self.lessons = QuestionCard(context), PupilsCard(context), LessonsCard(context)
        self.set_up, self.members, self.points = SetUpCard(context), MembersCard(context), PointsCard()
        self.report, self.sharing = ReportCard(context), SharingCard(context)
        explain(self.report, "report")
        explain(self.sharing, "report")
        self.lessons.opened.connect(lambda lesson: self.lesson_opened.emit(lesson, ""))
        self.tabs = QTabBar()
        self._body = self._make_body()
        back = button(self.tr("All cycles"), self.went_back.emit, kind="link", icon_name="arrow-left")
        top = column(row(back, None, gap=0), self._header, gap=0)
        top.setContentsMargins(20, 6, 20, 8)
        self.setLayout(column(top, self._body, gap=0))
        for pressed, action in (
            (keys.BACK, self.went_back.emit),
            (keys.BEFORE, self._other_part),
            (keys.AFTER, self._other_part),
            (keys.NEXT, self._go_on),
        ):
            shortcut = QShortcut(QKeySequence(pressed), self)
            shortcut.activated.connect(action)

    def show_picture(self, picture: CyclePicture) -> None:
        """Show a cycle; what is being typed stays."""
        other = self.picture is None or self.picture.cycle.id != picture.cycle.id
        self.picture = picture
        cycle = picture.cycle
        self._header.set_texts(
            cycle.title,
            joined(
                subject_name(cycle.subject_code, self._context.language),
                class_name(cycle.grade, cycle.class_label),
                span(cycle.start_date, cycle.end_date or cycle.target_end_date),
                cycle.status_reason if cycle.status is CycleStatus.ABANDONED else "",
            ),
        )
        self.status.show_cycle(cycle)
        self.path.show_phases(picture.phases, picture.current)
        self._show_next(picture.current)
        self.set_up.offer_programmes(picture.programme_cycles)
        self.set_up.show_cycle(cycle, picture.findings)
        self.set_up.show_settings(picture.settings)
        self.question.show_cycle(cycle, picture.findings)
        self.members.show_picture(picture)
        self.pupils.show_picture(picture)
        self.lessons.show_picture(picture)
        self.points.show_points(picture.completeness)
        self.report.show_picture(picture)
        self.sharing.show_picture(picture)
        if other:
            self.refusal.show_sentence("")
            self.tabs.setCurrentIndex(0)
            self._body.verticalScrollBar().setValue(0)

    def take_focus(self) -> None:
        """Let the keyboard begin at what is missing next."""
        field: QWidget = self._next_button if self._next_button.isVisible() else self.status
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_body(self) -> ScrollPage:
        way = Card()
        next_line = row(icon_label("flag", "primary", 20), gap=10)
        next_line.addWidget(self._next, 1)
        next_line.addWidget(self._next_button)
        way.add(self.path, next_line)
        left = column(self.lessons, self.question, self.pupils, None, gap=tokens.GAP_CARD)
        right = column(self.set_up, self.members, self.points, None, gap=tokens.GAP_CARD)
        halves = row(gap=tokens.GAP_CARD)
        halves.addLayout(left, 55)
        halves.addLayout(right, 45)
        outcome = row(gap=tokens.GAP_CARD)
        outcome.addLayout(column(self.report, None), 55)
        outcome.addLayout(column(self.sharing, None), 45)
        self._parts = (holder(halves), holder(outcome))
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Parts of the cycle"))
        for name in (self.tr("The study"), self.tr("Report and sharing")):
            self.tabs.addTab(name)
        self.tabs.currentChanged.connect(self._show_part)
        body = ScrollPage(self.refusal, way, self.tabs, *self._parts, None)
        self._show_part(0)
        body.body.setContentsMargins(20, 4, 20, 20)
        return body

    def _show_part(self, place: int) -> None:
        for number, part in enumerate(self._parts):
            flush_drafts(part)
            part.setVisible(number == place)

    def _other_part(self) -> None:
        self.tabs.setCurrentIndex(1 - self.tabs.currentIndex())
        first = self.lessons.list if self.tabs.currentIndex() == 0 else self.report.next_field()
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_next(self, current: PhaseState | None) -> None:
        self._next_button.setVisible(current is not None)
        if current is None:
            self._next.setText(self.tr("Nothing is missing."))
            return
        self._next.setText(f"{phase_name(current)}. {sentences(current.missing[:2])}")
        lesson = self._lesson_of(current)
        open_lesson = self.tr("Open research lesson {number} (Ctrl+J)").format(number=current.lesson)
        self._next_button.setText(self.tr("Go there (Ctrl+J)") if lesson is None else open_lesson)

    def _go_on(self) -> None:
        """Go to what is missing once what was typed a moment ago is kept, and the cycle read with it."""
        if self.picture is None:
            return
        flush_drafts(self)
        run, part, cycle = self._context.background.run, self._part, self.picture.cycle.id
        read = partial(run, "read", lambda: part.study.picture(cycle), owner=self, done=self._go_next)
        run("write", _wait, owner=self, done=lambda _kept: read())

    def _go_next(self, picture: CyclePicture) -> None:
        if self.picture is None or self.picture.cycle.id != picture.cycle.id or not self.isVisible():
            return  # meanwhile the person went somewhere else
        self.show_picture(picture)
        if picture.current is not None:
            self._go_to(picture.current)

    def _go(self, phase: Phase) -> None:
        if self.picture is None:
            return
        states = [state for state in self.picture.phases if state.phase is phase]
        if states:
            self._go_to(next((state for state in states if not state.is_done), states[-1]))
        else:
            self._show_field(self.lessons, self.lessons.add_button)

    def _go_to(self, state: PhaseState) -> None:
        lesson = self._lesson_of(state)
        if lesson is not None:
            no_interview = any(finding.code == "no_interview" for finding in state.missing)
            self.lesson_opened.emit(lesson, "interviews" if no_interview else TABS[state.phase])
            return
        few_members = any(finding.code in ("few_teachers", "no_lead") for finding in state.missing)
        targets: dict[Phase, tuple[QWidget, QWidget]] = {
            Phase.SET_UP: (
                (self.members, self.members.add_field)
                if few_members
                else (self.set_up, self.set_up.form.editors["title"].widget)
            ),
            Phase.QUESTION: (self.question, self.question.form.editors["research_question"].widget),
            Phase.CASE_PUPILS: (self.pupils, self._first_pupil_field()),
            Phase.REPORT: (self.report, self.report.next_field()),
            Phase.SHARE: (self.sharing, self.sharing.kind),
        }
        card, field = targets.get(state.phase, (self.lessons, self.lessons.add_button))
        self._show_field(card, field)

    def _show_field(self, card: QWidget, field: QWidget) -> None:
        self.tabs.setCurrentIndex(1 if card in (self.report, self.sharing) else 0)
        self._body.ensureWidgetVisible(card, 0, self._body.viewport().height())
        self._body.ensureWidgetVisible(card, 0, 20)
        QTimer.singleShot(0, field, partial(field.setFocus, Qt.FocusReason.ShortcutFocusReason))

    def _first_pupil_field(self) -> QWidget:
        blocks = list(self.pupils.blocks.values())
        unnamed = [block for block in blocks if not block.alias.text()]
        return (unnamed or blocks)[0].alias if blocks else self.pupils.usual_button

    def _lesson_of(self, state: PhaseState) -> Id | None:
        """The lesson a phase belongs to; phases count the lessons that were not cancelled."""
        if self.picture is None or state.lesson is None:
            return None
        lessons = [line.lesson for line in self.picture.lessons if line.lesson.status != "cancelled"]
        return lessons[state.lesson - 1].id if state.lesson <= len(lessons) else None

    def _show_refusal(self, sentence: str) -> None:
        self.refusal.show_sentence(sentence, Tone.WARN)
        if sentence:
            self._body.verticalScrollBar().setValue(0)

    def remove(self) -> None:
        """Take the cycle out, with a way back, and go to the list."""
        if self.picture is not None:
            toast = self.tr("“{title}” was removed").format(title=self.picture.cycle.title)
            self._part.remove(self.picture.cycle, toast)
            self.went_back.emit()


def _wait() -> None:
    """Nothing to do but to stand in line."""
