"""What the lesson is about: when and where, topic, aspect of learning, objective and criteria of the class."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.ids import Id
from app.domain.records.research_lessons import ResearchLesson
from app.ui.context import PageContext
from app.ui.history.field_menu import offer_history_of
from app.ui.kit import tokens
from app.ui.kit.base import clear, column, icon_label, label, row
from app.ui.kit.card import Card
from app.ui.kit.choice_field import ChoiceField
from app.ui.kit.form_field import FormField
from app.ui.kit.page import ScrollPage
from app.ui.lesson_study.parts import Part
from app.ui.lesson_study.words import WORDS, field_name, joined
from app.ui.record_form import RecordForm
from app.usecases.lesson_study_pictures import LessonPicture


class PlanTab(ScrollPage):
    """Two cards side by side; every field saves itself."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(margin=0)
        self._part = Part(context, self)
        self._lesson: Id | None = None
        helps = {
            "aspect": self.tr("What about the pupils' learning does the group look at in this lesson?"),
            "class_success_criteria": self.tr("How will everybody see that the class has learned it?"),
        }
        self.about = self._form(
            context, (("topic",), ("aspect",), ("learning_objective",), ("class_success_criteria",)), helps
        )
        self.when = self._form(context, (("day", "start"), ("duration_min", "place")), {})
        self.teacher = ChoiceField(placeholder=self.tr("Choose who teaches"))
        self.teacher.chosen.connect(self._set_teacher)
        offer_history_of(
            context,
            self.teacher,
            lambda: None if self._lesson is None else (ResearchLesson, self._lesson, "teacher_id"),
        )
        left, right = Card(self.tr("What it is about")), Card(self.tr("When and who"))
        left.add(self.about)
        right.add(self.when, FormField(field_name(ResearchLesson, "teacher_id"), self.teacher))
        halves = row(gap=tokens.GAP_CARD)
        halves.addLayout(column(left, None), 60)
        halves.addLayout(column(right, None), 40)
        self._brought = Card(self.tr("What the last lesson asks to change"))
        self._changes = column(gap=6)
        self._brought.add(self._changes)
        self._brought.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._said: tuple[str, ...] = ()
        self.add(self._brought, halves, None)

    def show_picture(self, picture: LessonPicture) -> None:
        """Show a lesson; what is being typed stays."""
        self._lesson = picture.lesson.id
        for form in (self.about, self.when):
            form.show_record(picture.lesson)
            form.show_findings(picture.findings)
        self._show_brought(picture)
        self.teacher.set_choices([(person.id.hex(), person.name) for person in picture.people])
        self.teacher.set_code(picture.lesson.teacher_id.hex() if picture.lesson.teacher_id else "")

    def _show_brought(self, picture: LessonPicture) -> None:
        """The changes of the lesson before, beside the plan they are to be worked into."""
        labels = {pupil.id: pupil.label for pupil in picture.pupils}
        said = tuple(
            joined(labels.get(change.pupil_id, "") if change.pupil_id else "", change.what, change.why)
            for change in picture.brought
        )
        self._brought.setVisible(bool(said))
        if said != self._said:
            self._said = said
            clear(self._changes)
            for text in said:
                line = row(icon_label("arrow-right", "primary", 16), gap=8)
                line.addWidget(label(text, wrap=True), 1)
                self._changes.addLayout(line)

    def first_field(self) -> QWidget:
        """Where typing begins."""
        return self.about.editors["topic"].widget

    def _form(self, context: PageContext, rows: tuple[tuple[str, ...], ...], helps: dict[str, str]) -> RecordForm:
        form = RecordForm(context, ResearchLesson, rows, WORDS, help_texts=helps)
        form.edited.connect(lambda field, value: self._save(form, field, value))
        form.typed.connect(self._keep)
        return form

    def _save(self, form: RecordForm, field: str, value: object) -> None:
        if form.record is not None:
            part, lesson = self._part, form.record.id
            part.save(lambda: part.study.lessons.edit(lesson, **{field: value}), field=form.fields[field])

    def _keep(self, field: str, text: str) -> None:
        if self._lesson is not None:
            self._part.keep_draft(ResearchLesson, self._lesson, field, text)

    def _teacher_place(self) -> tuple[type[ResearchLesson], Id, str] | None:
        return None if self._lesson is None else (ResearchLesson, self._lesson, "teacher_id")

    def _set_teacher(self, code: str) -> None:
        if self._lesson is not None:
            part, lesson = self._part, self._lesson
            part.save(lambda: part.study.lessons.edit(lesson, teacher_id=Id(bytes.fromhex(code))))
