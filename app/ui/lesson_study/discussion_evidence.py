"""What the group needs before its eyes in each step of the talk: predictions against observations, pupils' words."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.records.lesson_evidence import PadKind
from app.domain.records.lesson_study import CasePupil
from app.domain.records.research_lessons import DiscussionStep
from app.domain.rules.observation_pad import minute
from app.ui.kit.base import clear, column, label
from app.ui.kit.card import Card
from app.ui.lesson_study.words import joined, word
from app.usecases.lesson_study_pictures import LessonPicture


class EvidenceCard(Card):
    """Reads out of the picture of the lesson; nothing can be changed here."""

    def __init__(self) -> None:
        super().__init__(self.tr("What was written down"))
        self._lines = column(gap=6)
        self._shown: list[tuple[str, str]] | None = None
        self.add(self._lines, None)

    def show_for(self, step: DiscussionStep, picture: LessonPicture) -> None:
        """Show what belongs to `step`."""
        lines = list(self._of(step, picture)) or [(self.tr("Nothing yet."), "muted")]
        if lines == self._shown:
            return
        self._shown = lines
        clear(self._lines)
        for text, kind in lines:
            self._lines.addWidget(label(text, kind, wrap=True))

    def _of(self, step: DiscussionStep, picture: LessonPicture) -> Iterator[tuple[str, str]]:
        if step is DiscussionStep.PUPILS:
            for pupil in picture.pupils:
                yield from self._of_pupil(pupil, picture)
        elif step is DiscussionStep.REASONS:
            for pupil in picture.pupils:
                yield from self._told_by(pupil, picture)
        elif step is DiscussionStep.CLASS:
            yield from self._of_class(picture)
        else:
            yield from self._of_lesson(picture)

    def _of_pupil(self, pupil: CasePupil, picture: LessonPicture) -> Iterator[tuple[str, str]]:
        yield joined(pupil.label, pupil.alias), "strong"
        for stage in picture.stages:
            predicted = picture.predictions.get((stage.id, pupil.id))
            seen = picture.observations.get((stage.id, pupil.id), ())
            for each in seen:
                if each.observed.strip() or each.match:
                    expected = self.tr("expected: {text}").format(text=predicted.text) if predicted else ""
                    happened = self.tr("seen: {text}").format(text=each.observed) if each.observed.strip() else ""
                    yield joined(stage.name, word(each.match), expected, happened), "caption"

    def _told_by(self, pupil: CasePupil, picture: LessonPicture) -> Iterator[tuple[str, str]]:
        asked = picture.interviews.get(pupil.id)
        if asked is None:
            return
        yield joined(pupil.label, pupil.alias), "strong"
        for text, said in (
            (self.tr("enjoyed: {text}"), asked.enjoyed),
            (self.tr("learned: {text}"), asked.learned),
            (self.tr("can do now: {text}"), asked.can_do_now),
            (self.tr("was helped by: {text}"), asked.what_helped),
            (self.tr("would change: {text}"), asked.change_next),
        ):
            if said.strip():
                yield text.format(text=said.strip()), "caption"

    def _of_class(self, picture: LessonPicture) -> Iterator[tuple[str, str]]:
        if picture.lesson.class_success_criteria.strip():
            text = self.tr("Success criteria of the class: {text}")
            yield text.format(text=picture.lesson.class_success_criteria.strip()), ""
        for line in picture.pad:
            if line.note.kind is PadKind.NOTE and line.note.pupil_id is None:
                yield f"{minute(line.second)} {line.note.text}", "caption"

    def _of_lesson(self, picture: LessonPicture) -> Iterator[tuple[str, str]]:
        for text, what in (
            (self.tr("Aspect of learning: {text}"), picture.lesson.aspect),
            (self.tr("Learning objective: {text}"), picture.lesson.learning_objective),
        ):
            if what.strip():
                yield text.format(text=what.strip()), ""
        for pupil in picture.pupils:
            outcome = picture.outcomes.get(pupil.id)
            if outcome is not None and outcome.met is not None:
                yield joined(pupil.label, word(outcome.met), outcome.success_criterion), "caption"
        for change in picture.brought:
            yield self.tr("Changed after the last lesson: {text}").format(text=change.what), "caption"
