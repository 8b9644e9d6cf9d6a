"""Lesson study: the list of cycles, one cycle, or one research lesson; the window remembers which."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget

from app.domain.change import Changed
from app.domain.ids import Id
from app.domain.problems import NotFound, Problem
from app.ui.context import PageContext
from app.ui.kit.drafting import flush_drafts
from app.ui.lesson_study.board import CycleBoard
from app.ui.lesson_study.cycle_view import CycleView
from app.ui.lesson_study.lesson_view import LessonView
from app.ui.lesson_study.new_cycle import NewCycleDialog
from app.ui.saving import Saver
from app.usecases.lesson_study_pictures import CycleCard, CyclePicture, LessonPicture

KEY = "lesson-study"
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
    "person",
)


class LessonStudyPage(QStackedWidget):
    """Three views on top of each other; `open(cycle=…)` and `open(lesson=…, tab=…)` lead to the inner ones."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._saver = Saver(context, self)
        self._cycle: Id | None = None
        self._lesson: Id | None = None
        self.board = CycleBoard(context.language)
        self.cycle_view = CycleView(context)
        self.lesson_view = LessonView(context)
        for view in (self.board, self.cycle_view, self.lesson_view):
            self.addWidget(view)
        self.board.opened.connect(lambda cycle: context.navigate(KEY, cycle=cycle))
        self.board.new_wanted.connect(self._new_cycle)
        self.cycle_view.went_back.connect(lambda: context.navigate(KEY, view="list"))
        self.cycle_view.lesson_opened.connect(
            lambda lesson, tab: context.navigate(KEY, cycle=self._cycle, lesson=lesson, tab=tab)
        )
        self.lesson_view.went_back.connect(lambda cycle: context.navigate(KEY, cycle=cycle))
        self._focus_wanted = False
        context.live.changed.connect(self._on_changed)

    def open(self, **args: object) -> None:
        """Show the list, the cycle `cycle`, or the research lesson `lesson` (at `tab`)."""
        flush_drafts(self)
        cycle, lesson = args.get("cycle"), args.get("lesson")
        self._cycle = Id(cycle) if isinstance(cycle, bytes) else None
        self._lesson = Id(lesson) if isinstance(lesson, bytes) else None
        if self._lesson is not None:
            self.lesson_view.want_tab(str(args.get("tab") or ""))
            self._recover(self._lesson)
        self._focus_wanted = True
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Bring the keyboard along."""
        super().showEvent(event)
        self._focus_wanted = True
        self.refresh()

    def refresh(self) -> None:
        """Read again what is shown."""
        desk, run = self._context.desk, self._context.background.run
        if self._lesson is not None:
            lesson = self._lesson
            work = partial(self._read_lesson, lesson)
            run("read", work, owner=self, done=partial(self._show_lesson, lesson), failed=self._gone)
        elif self._cycle is not None:
            cycle = self._cycle
            run(
                "read",
                lambda: desk.lesson_study.picture(cycle),
                owner=self,
                done=partial(self._show_cycle, cycle),
                failed=self._gone,
            )
        else:
            run("read", lambda: desk.lesson_study.cards(), owner=self, done=self._show_board)

    def _read_lesson(self, lesson: Id) -> LessonPicture:
        return self._context.desk.lesson_study.lesson(lesson)

    def _show_board(self, cards: tuple[CycleCard, ...]) -> None:
        if self._cycle is None and self._lesson is None:
            self.board.show_cards(cards)
            self.setCurrentWidget(self.board)
            self._bring_focus(self.board.focus_first)

    def _show_cycle(self, cycle: Id, picture: CyclePicture) -> None:
        if self._cycle == cycle and self._lesson is None:
            self.cycle_view.show_picture(picture)
            self.setCurrentWidget(self.cycle_view)
            self._bring_focus(self.cycle_view.take_focus)

    def _show_lesson(self, lesson: Id, picture: LessonPicture) -> None:
        if self._lesson == lesson:
            self._cycle = picture.cycle.id
            self.lesson_view.show_picture(picture)
            self.setCurrentWidget(self.lesson_view)
            self._bring_focus(self.lesson_view.take_focus)

    def _bring_focus(self, take: Callable[[], None]) -> None:
        if self._focus_wanted and self.isVisible():
            self._focus_wanted = False
            QTimer.singleShot(0, self, take)

    def _recover(self, lesson: Id) -> None:
        desk = self._context.desk
        self._saver.run(lambda: desk.lesson_study.recover(lesson), failed=lambda _problem: None)

    def _gone(self, problem: Problem) -> None:
        """What was shown is no longer there: somebody removed it."""
        if not isinstance(problem, NotFound):
            self._context.problem(problem, self)
        elif self._lesson is not None and self._cycle is not None:
            self._context.navigate(KEY, cycle=self._cycle)
        else:
            self._context.navigate(KEY, view="list")

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches(*_TYPES):
            self.refresh()

    def _new_cycle(self) -> None:
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
