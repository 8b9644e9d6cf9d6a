"""The talk after the lesson: when, who leads and who writes, then six steps in their order."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from app.domain.ids import Id
from app.domain.records.research_lessons import DiscussionStep, RlDiscussion
from app.ui.context import PageContext
from app.ui.field_editors import sentence_of
from app.ui.kit import tokens
from app.ui.kit.base import label
from app.ui.kit.card import Card
from app.ui.kit.choice_field import ChoiceField
from app.ui.kit.form_field import FormField, form_row
from app.ui.kit.page import ScrollPage
from app.ui.kit.when_fields import DayField, MinutesField, TimeField
from app.ui.lesson_study.discussion_step import DiscussionStepCard
from app.ui.lesson_study.parts import Part
from app.ui.lesson_study.words import field_name
from app.usecases.lesson_study_pictures import LessonPicture


class DiscussionTab(ScrollPage):
    """Six cards below one that says when the group talked."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(margin=0)
        self._part = Part(context, self)
        self._lesson: Id | None = None
        self.day, self.start, self.minutes = DayField(context.today), TimeField(), MinutesField()
        self.chair = ChoiceField(placeholder=self.tr("Who leads"))
        self.recorder = ChoiceField(placeholder=self.tr("Who writes"))
        self.fields: dict[str, FormField] = {}
        for name, field in (("day", self.day), ("start", self.start), ("minutes", self.minutes)):
            field.changed.connect(partial(self._set, name))
            self._add_field(name, field)
        for name, choice in (("chair_id", self.chair), ("recorder_id", self.recorder)):
            choice.chosen.connect(partial(self._choose, name))
            self._add_field(name, choice)
        head = Card(self.tr("When the group talked"))
        head.add(form_row(*self.fields.values()))
        rule = self.tr("Pupils come before teaching: each contribution starts from what somebody saw a pupil do.")
        self.add(head, label(rule, "muted", wrap=True))
        self.steps = {step: DiscussionStepCard(context, step) for step in DiscussionStep}
        self.add(*self.steps.values(), None)
        self.body.setSpacing(tokens.GAP_LIST)

    def show_picture(self, picture: LessonPicture) -> None:
        """Show the talk about a lesson; what is being typed stays."""
        self._lesson = picture.lesson.id
        held = picture.discussion
        self.day.load(held.day if held else None)
        self.start.load(held.start if held else None)
        self.minutes.load(held.minutes if held else None)
        people = [("", "–"), *((person.id.hex(), person.short) for person in picture.people)]
        for choice, person in (
            (self.chair, held.chair_id if held else None),
            (self.recorder, held.recorder_id if held else None),
        ):
            choice.set_choices(people)
            choice.set_code(person.hex() if person else "-")
        by_field = {finding.field: finding for finding in picture.talk_findings}
        for name, field in self.fields.items():
            finding = by_field.get(name)
            field.show_warning(sentence_of(finding) if finding else "")
        for step, card in self.steps.items():
            card.show_picture(picture, picture.waiting.get(step, ()))

    def first_field(self) -> QWidget:
        """Where writing begins: the first pupil without a note."""
        card = self.steps[DiscussionStep.PUPILS]
        return next((blank.text for blank in card.blanks.values()), self.day)

    def _add_field(self, name: str, editor: QWidget) -> None:
        self.fields[name] = FormField(field_name(RlDiscussion, name), editor)

    def _choose(self, name: str, code: str) -> None:
        self._hold(**{name: Id(bytes.fromhex(code)) if code else None})

    def _set(self, name: str, value: object) -> None:
        self._hold(**{name: value})

    def _hold(self, **values: object) -> None:
        if self._lesson is not None:
            part, lesson = self._part, self._lesson
            part.save(lambda: part.study.discussion.hold(lesson, **values))
