"""The page of one research lesson: plan, sheet, interviews, talk and changes, each on a tab."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from app.domain.records.research_lessons import DiscussionStep, LessonStatus, ResearchLesson
from app.ui import keys
from app.ui.context import PageContext
from app.ui.help.place import explain
from app.ui.history.field_menu import offer_history_of
from app.ui.kit.base import button, column, icon_button, label, row
from app.ui.kit.choice_field import ChoiceField
from app.ui.kit.day_text import show_day, show_time
from app.ui.kit.drafting import flush_drafts
from app.ui.kit.held import deed
from app.ui.kit.page import PageHeader
from app.ui.lesson_study.changes_tab import ChangesTab
from app.ui.lesson_study.discussion_tab import DiscussionTab
from app.ui.lesson_study.interviews_tab import InterviewsTab
from app.ui.lesson_study.parts import Part
from app.ui.lesson_study.plan_tab import PlanTab
from app.ui.lesson_study.sheet_tab import SheetTab
from app.ui.lesson_study.words import choices, joined
from app.ui.printing.offer import print_button
from app.usecases.lesson_study_pictures import LessonPicture

TABS = ("plan", "sheet", "interviews", "discussion", "changes")
_PAPERS = {"plan": "plan", "sheet": "observation", "discussion": "protocol", "changes": "protocol"}


class LessonView(QWidget):
    """`went_back(cycle)` to the cycle, also with Alt+Left; `pad_wanted(lesson)` to watch it, also with Ctrl+L.

    Ctrl+PgUp and Ctrl+PgDown switch the parts.
    """

    went_back = Signal(object)
    pad_wanted = Signal(object)
    print_wanted = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._part = Part(context, self)
        self.picture: LessonPicture | None = None
        self._wanted = ""
        self.status = ChoiceField(choices(LessonStatus))
        self.status.setAccessibleName(self.tr("What became of the lesson"))
        self.status.setToolTip(self.tr("What became of the lesson"))
        self.status.setMinimumWidth(150)
        self.status.chosen.connect(self._decide)
        offer_history_of(
            context, self.status,
            lambda: None if self.picture is None else (ResearchLesson, self.picture.lesson.id, "status"),
        )  # fmt: skip
        self.taught_button = deed(
            button(self.tr("The lesson was taught"), self._teach, kind="primary", icon_name="check")
        )
        self._header = PageHeader("")
        self.pad_button = button(self.tr("Watch live"), self._open_pad, icon_name="eye", tip=self.tr("Ctrl+L"))
        remove = deed(icon_button("trash", self.tr("Remove the lesson"), self._remove))
        printing = print_button(self.print_wanted.emit)
        self._header.set_actions(self.pad_button, self.taught_button, self.status, printing, remove)
        self._facts = label("", "caption")
        self._back = button("", self._go_back, kind="link", icon_name="arrow-left")
        self.tabs = QTabBar()
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Parts of the lesson"))
        for _tab in TABS:
            self.tabs.addTab("")
        self.plan, self.sheet = PlanTab(context), SheetTab(context)
        self.interviews = InterviewsTab(context)
        self.discussion, self.changes = DiscussionTab(context), ChangesTab(context)
        explain(self.discussion, "discussion")
        self._pages = (self.plan, self.sheet, self.interviews, self.discussion, self.changes)
        self._stack = QStackedWidget()
        for page in self._pages:
            self._stack.addWidget(page)
        self.tabs.currentChanged.connect(self._show_tab)
        self.sheet.view.left.connect(self._leave_sheet)
        for pressed, action in (
            (keys.BEFORE, partial(self._step_tab, -1)),
            (keys.AFTER, partial(self._step_tab, 1)),
            (keys.BACK, self._go_back),
            (keys.WATCH, self._open_pad),
        ):
            shortcut = QShortcut(QKeySequence(pressed), self)
            shortcut.activated.connect(action)
        top = column(row(self._back, self._facts, None, gap=8), self._header, self.tabs, gap=0)
        top.setContentsMargins(20, 6, 20, 10)
        body = column(self._stack)
        body.setContentsMargins(20, 0, 20, 12)
        layout = column(top, gap=0)
        layout.addLayout(body, 1)
        self.setLayout(layout)

    def want_tab(self, tab: str) -> None:
        """Show `tab` when the lesson has been read; "" leaves the choice to the lesson."""
        self._wanted = tab

    def paper(self) -> str:
        """The paper that goes with the part in view."""
        return _PAPERS[TABS[self.tabs.currentIndex()]]

    def show_picture(self, picture: LessonPicture) -> None:
        """Show a lesson; what is being typed stays."""
        other = self.picture is None or self.picture.lesson.id != picture.lesson.id
        self.picture = picture
        lesson = picture.lesson
        topic = lesson.topic or self.tr("no topic yet")
        numbered = self.tr("Research lesson {number}: {topic}").format(number=lesson.seq, topic=topic)
        teacher = next((person.name for person in picture.people if person.id == lesson.teacher_id), "")
        self._header.set_texts(numbered)
        when = joined(f"{show_day(lesson.day)} {show_time(lesson.start)}".strip(), lesson.place, teacher)
        self._facts.setText(when)
        self._back.setText(picture.cycle.title)
        self.status.set_code(str(lesson.status))
        self.taught_button.setVisible(lesson.status is LessonStatus.PLANNED and bool(picture.predictions))
        self.pad_button.setVisible(bool(picture.stages and picture.pupils))
        self._name_tabs(picture)
        for page in self._pages:
            page.show_picture(picture)
        if self._wanted or other:
            tab = self._wanted if self._wanted in TABS else "sheet" if picture.stages else "plan"
            self._wanted = ""
            self.tabs.setCurrentIndex(TABS.index(tab))

    def _name_tabs(self, picture: LessonPicture) -> None:
        cells = len(picture.stages) * len(picture.pupils)
        filled = sum(bool(cell.text.strip()) for cell in picture.predictions.values())
        steps = len({note.step for note in picture.notes})
        sheet = self.tr("Observation sheet · predictions {filled} of {cells}").format(filled=filled, cells=cells)
        names = (
            self.tr("Plan"),
            sheet if cells else self.tr("Observation sheet"),
            self.tr("Interviews · {count}").format(count=len(picture.interviews)),
            self.tr("Discussion · steps {done} of {count}").format(done=steps, count=len(DiscussionStep)),
            self.tr("Changes · {count}").format(count=len(picture.changes)),
        )
        for place, name in enumerate(names):
            self.tabs.setTabText(place, name)

    def _show_tab(self, place: int) -> None:
        before = self._stack.currentWidget()
        if before is not None:
            flush_drafts(before)
            if before is self.sheet:
                self.sheet.flush()
        self._stack.setCurrentIndex(place)

    def _step_tab(self, step: int) -> None:
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + step) % len(TABS))
        self.take_focus()

    def take_focus(self) -> None:
        """Let the keyboard begin where this part begins."""
        page = self._stack.currentWidget()
        if isinstance(page, PlanTab | InterviewsTab | DiscussionTab | ChangesTab):
            page.first_field().setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.sheet.take_focus()

    def _leave_sheet(self) -> None:
        """To what comes next for the lesson: it was taught, or its other parts."""
        onward: QWidget = self.taught_button if self.taught_button.isVisible() else self.tabs
        onward.setFocus(Qt.FocusReason.OtherFocusReason)

    def _decide(self, code: str) -> None:
        if self.picture is not None:
            part, lesson, status = self._part, self.picture.lesson, LessonStatus(code)
            part.save(lambda: part.study.lessons.decide(lesson.id, status))

    def _teach(self) -> None:
        if self.picture is None:
            return
        part, lesson = self._part, self.picture.lesson
        part.save(
            lambda: part.study.lessons.decide(lesson.id, LessonStatus.TAUGHT),
            toast=self.tr("The predictions are closed; now write what was seen"),
            undo=lambda: part.study.lessons.decide(lesson.id, lesson.status),
            done=lambda _taught: self.take_focus(),
        )

    def _open_pad(self) -> None:
        if self.picture is not None and self.picture.stages and self.picture.pupils:
            self.pad_wanted.emit(self.picture.lesson.id)

    def _go_back(self) -> None:
        if self.picture is not None:
            self.went_back.emit(self.picture.cycle.id)

    def _remove(self) -> None:
        if self.picture is not None:
            lesson: ResearchLesson = self.picture.lesson
            self._part.remove(lesson, self.tr("Research lesson {number} was removed").format(number=lesson.seq))
            self._go_back()
