"""Lesson study: the list of cycles, one cycle, or one research lesson; the window remembers which."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget

from app.domain.change import Changed
from app.domain.ids import Id
from app.domain.problems import NotFound, Problem
from app.domain.record import Record
from app.domain.records.lesson_study import LsCycle
from app.domain.records.research_lessons import ResearchLesson
from app.ui.context import PageContext
from app.ui.help.place import explain
from app.ui.history.dialog import offer_history
from app.ui.kit.drafting import flush_drafts
from app.ui.kit.held import hold
from app.ui.lesson_study.board import CycleBoard
from app.ui.printing.offer import Printable, Printing
from app.ui.saving import Saver
from app.usecases.lesson_study_pictures import CycleCard, CyclePicture, LessonPicture
from app.usecases.paper_offers import of_report

if TYPE_CHECKING:
    from app.ui.lesson_study.cycle_view import CycleView
    from app.ui.lesson_study.lesson_view import LessonView
    from app.ui.lesson_study.pad_view import PadView

KEY = "lesson-study"
Place = tuple[Id | None, Id | None]
"""The cycle and the lesson shown; neither for the list."""
Picture = tuple[CycleCard, ...] | CyclePicture | LessonPicture
_TYPES = (
    "ls_cycle",
    "ls_member",
    "case_pupil",
    "research_lesson",
    "rl_stage",
    "rl_prediction",
    "rl_observation",
    "rl_outcome",
    "rl_discussion",
    "discussion_note",
    "next_change",
    "pad_note",
    "pupil_interview",
    "ls_report",
    "dissemination",
    "person",
)


class LessonStudyPage(QStackedWidget):
    """Up to three views on top of each other; `open(cycle=…)` and `open(lesson=…, tab=…)` lead to the inner ones."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        hold(self, context.desk.only_reads)
        self._saver = Saver(context, self)
        self._cycle: Id | None = None
        self._lesson: Id | None = None
        self._watching = False
        self.board = CycleBoard(context.language, begins=not context.desk.only_reads)
        self.addWidget(self.board)
        self.board.opened.connect(lambda cycle: context.navigate(KEY, cycle=cycle))
        self.board.new_wanted.connect(self._new_cycle)
        self._focus_wanted = self._reading = self._stale = False
        context.live.changed.connect(self._on_changed)
        offer_history(context, self, self._shown_record)
        self.printing = Printing(context, self, self._printable)
        self.board.print_wanted.connect(self.printing.open)

    @cached_property
    def cycle_view(self) -> CycleView:
        """The page of a cycle; made when the first one is opened, so that the list comes up at once."""
        from app.ui.lesson_study.cycle_view import CycleView

        view = CycleView(self._context)
        explain(view, "cycle")
        view.went_back.connect(lambda: self._context.navigate(KEY, view="list"))
        view.lesson_opened.connect(
            lambda lesson, tab: self._context.navigate(KEY, cycle=self._cycle, lesson=lesson, tab=tab)
        )
        view.print_wanted.connect(self.printing.open)
        self.addWidget(view)
        return view

    @cached_property
    def lesson_view(self) -> LessonView:
        """The page of a research lesson; made when the first one is opened."""
        from app.ui.lesson_study.lesson_view import LessonView

        view = LessonView(self._context)
        explain(view, "lesson")
        view.went_back.connect(lambda cycle: self._context.navigate(KEY, cycle=cycle))
        view.pad_wanted.connect(lambda lesson: self._context.navigate(KEY, lesson=lesson, tab="pad"))
        view.print_wanted.connect(self.printing.open)
        self.addWidget(view)
        return view

    @cached_property
    def pad_view(self) -> PadView:
        """The observation pad; made when the first lesson is watched."""
        from app.ui.lesson_study.pad_view import PadView

        view = PadView(self._context)
        explain(view, "pad")
        view.left.connect(lambda lesson: self._context.navigate(KEY, lesson=lesson, tab="sheet"))
        self.addWidget(view)
        return view

    def _shown_record(self) -> tuple[type[Record], Id] | None:
        if self._lesson is not None:
            return ResearchLesson, self._lesson
        return None if self._cycle is None else (LsCycle, self._cycle)

    def _printable(self) -> Printable:
        """The papers of the lesson or of the cycle in view, or the cycles that are listed."""
        papers, language = self._context.desk.papers, self._context.language
        if self._lesson is not None:
            return Printable(partial(papers.of_lesson, self._lesson, language), self.lesson_view.paper())
        if self._cycle is not None:
            cycle, desk = self._cycle, self._context.desk
            return Printable(lambda: (*of_report(desk, cycle, language), *papers.of_cycle(cycle, language)))
        listed, typed = self.board.listed(), self.board.search.text()
        return Printable(lambda: (papers.lists.cycles(language, listed, typed), *papers.blank_forms(language)))

    def open(self, **args: object) -> None:
        """Show the list, the cycle `cycle`, or the research lesson `lesson` (at `tab`, "pad" to watch it)."""
        if self._watching:
            self.pad_view.stamp_rest()
        flush_drafts(self)
        cycle, lesson = args.get("cycle"), args.get("lesson")
        self._cycle = Id(cycle) if isinstance(cycle, bytes) else None
        self._lesson = Id(lesson) if isinstance(lesson, bytes) else None
        self._watching = self._lesson is not None and args.get("tab") == "pad"
        if self._lesson is not None:
            if not self._watching:
                self.lesson_view.want_tab(str(args.get("tab") or ""))
            self._recover(self._lesson)
        elif self._cycle is not None:
            self._recover_report(self._cycle)
        self._focus_wanted = True
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Bring the keyboard along."""
        super().showEvent(event)
        self._focus_wanted = True
        self.refresh()

    def refresh(self) -> None:
        """Read again what is shown; while a reading is under way, once more after it."""
        if self._reading:
            self._stale = True
            return
        self._reading = True
        place = (self._cycle, self._lesson)
        self._context.background.run(
            "read",
            partial(self._read, *place),
            owner=self,
            done=partial(self._show, place),
            failed=partial(self._gone, place),
        )

    def _read(self, cycle: Id | None, lesson: Id | None) -> Picture:
        study = self._context.desk.lesson_study
        if lesson is not None:
            return study.lesson(lesson)
        return study.cards() if cycle is None else study.picture(cycle)

    def _show(self, place: Place, picture: Picture) -> None:
        self._finish_reading()
        if place != (self._cycle, self._lesson):
            return
        if isinstance(picture, LessonPicture):
            self._cycle = picture.cycle.id
            view = self.pad_view if self._watching else self.lesson_view
            view.show_picture(picture)
            self._bring(view, view.take_focus)
        elif isinstance(picture, CyclePicture):
            self.cycle_view.show_picture(picture)
            self._bring(self.cycle_view, self.cycle_view.take_focus)
        else:
            self.board.show_cards(picture)
            self._bring(self.board, self.board.focus_first)

    def _gone(self, place: Place, problem: Problem) -> None:
        """It cannot be read; if it is no longer there, somebody removed it and the way leads one step out."""
        self._finish_reading()
        if place != (self._cycle, self._lesson):
            return
        if not isinstance(problem, NotFound):
            self._context.problem(problem, self)
        elif self._lesson is not None and self._cycle is not None:
            self._context.navigate(KEY, cycle=self._cycle)
        else:
            self._context.navigate(KEY, view="list")

    def _finish_reading(self) -> None:
        self._reading = False
        if self._stale:
            self._stale = False
            self.refresh()

    def _bring(self, view: QWidget, take_focus: Callable[[], None]) -> None:
        """Show `view`; the keyboard comes along where the person went there."""
        self.setCurrentWidget(view)
        if self._focus_wanted and self.isVisible():
            self._focus_wanted = False
            QTimer.singleShot(0, self, take_focus)

    def _recover(self, lesson: Id) -> None:
        desk = self._context.desk
        self._saver.run(lambda: desk.lesson_study.recover(lesson))

    def _recover_report(self, cycle: Id) -> None:
        desk = self._context.desk
        self._saver.run(lambda: desk.lesson_study.recover_report(cycle))

    def _on_changed(self, changed: Changed) -> None:
        if self.isVisible() and changed.touches(*_TYPES):
            self.refresh()

    def _new_cycle(self) -> None:
        from app.ui.lesson_study.new_cycle import NewCycleDialog

        if self._context.desk.only_reads:
            return
        asked = NewCycleDialog(self._context, self)
        if asked.exec() != QDialog.DialogCode.Accepted:
            return
        title, subject, grade = asked.title.text().strip(), asked.subject.code(), asked.grade.code()
        letter = asked.letter.text().strip()
        made: list[Id] = []

        def work() -> Changed:
            cycle, changed = self._context.desk.lesson_study.create(
                title, subject_code=subject, grade=int(grade) if grade else None, class_label=letter
            )
            made.append(cycle)
            return changed

        self._saver.run(work, done=lambda _changed: self._context.navigate(KEY, cycle=made[0]))


def create(context: PageContext) -> QWidget:
    """The page, for the registry."""
    return LessonStudyPage(context)
