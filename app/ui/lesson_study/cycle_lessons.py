"""The research lessons of a cycle: what each has so far, and the way into it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal

from app.domain.change import Changed
from app.domain.ids import Id
from app.ui.context import PageContext
from app.ui.kit.base import button, column, label, row
from app.ui.kit.card import Card
from app.ui.kit.day_text import show_day, show_time
from app.ui.kit.held import deed
from app.ui.kit.record_list import ListRow, RecordList
from app.ui.kit.theme import theme
from app.ui.lesson_study.parts import Part
from app.ui.lesson_study.words import LESSON_TONES, joined, word
from app.usecases.lesson_study_pictures import CyclePicture, LessonLine

MOST_LESSONS = 6


class LessonsCard(Card):
    """A line per research lesson; `opened(lesson)` on a click or Enter."""

    opened = Signal(object)

    def __init__(self, context: PageContext) -> None:
        super().__init__(self.tr("Research lessons"))
        self._part = Part(context, self)
        self._picture: CyclePicture | None = None
        self.list = RecordList(self.tr("Research lessons"))
        self.list.opened.connect(self.opened)
        self.add_button = deed(button(self.tr("Add a research lesson"), self._add, icon_name="plus"))
        self.copy_button = deed(button("", self._add_copy, icon_name="copy"))
        self._empty = label(self.tr("Plan the first lesson once the case pupils are chosen."), "muted", wrap=True)
        self.add(self._empty, self.list, column(row(self.copy_button, None), row(self.add_button, None), gap=8))
        theme().changed.connect(self._fit)

    def show_picture(self, picture: CyclePicture) -> None:
        """Show the lessons of the cycle."""
        self._picture = picture
        self.list.show_rows([self._row(line) for line in picture.lessons])
        self.list.setVisible(bool(picture.lessons))
        self._empty.setVisible(not picture.lessons)
        self._fit()
        more = len(picture.lessons) < MOST_LESSONS
        self.add_button.setVisible(more)
        self.copy_button.setVisible(more and bool(picture.lessons) and picture.lessons[-1].stages > 0)
        if picture.lessons:
            number = picture.lessons[-1].lesson.seq
            self.copy_button.setText(self.tr("Start one from the plan of lesson {number}").format(number=number))

    def _fit(self) -> None:
        count = len(self._picture.lessons) if self._picture else 0
        self.list.setFixedHeight(max(1, count) * (theme().px(40) + 24) + 6)

    def _row(self, line: LessonLine) -> ListRow:
        lesson = line.lesson
        topic = lesson.topic or self.tr("no topic yet")
        minutes = self.tr("{stages} stages, {minutes} min").format(stages=line.stages, minutes=line.minutes)
        predicted = self.tr("predictions {filled} of {cells}").format(filled=line.predicted, cells=line.cells)
        observed = self.tr("pupils observed: {count}").format(count=line.pupils_observed)
        return ListRow(
            key=lesson.id,
            title=f"{lesson.seq}. {topic}",
            subtitle=joined(
                f"{show_day(lesson.day)} {show_time(lesson.start)}".strip(),
                minutes if line.stages else "",
                predicted if line.cells else "",
                observed if line.pupils_observed else "",
            ),
            chip=word(lesson.status),
            tone=LESSON_TONES[lesson.status],
        )

    def _add(self) -> None:
        self._add_lesson(None)

    def _add_copy(self) -> None:
        if self._picture is not None and self._picture.lessons:
            self._add_lesson(self._picture.lessons[-1].lesson.id)

    def _add_lesson(self, model: Id | None) -> None:
        if self._picture is None:
            return
        part, cycle = self._part, self._picture.cycle.id
        made: list[Id] = []

        def work() -> Changed:
            lesson, changed = part.study.lessons.add(cycle, copy_from=model)
            made.append(lesson)
            return changed

        part.save(work, done=partial(self._open, made))

    def _open(self, made: list[Id], _changed: Changed) -> None:
        self.opened.emit(made[0])
