"""Research lessons at the desk: plan stages, predict, teach, observe, say whether each pupil met the criterion."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, timedelta
from typing import TYPE_CHECKING, Any

from app.domain.change import Changed
from app.domain.ids import Id
from app.domain.records.research_lessons import (
    LessonStatus,
    Match,
    Outcome,
    ResearchLesson,
    RlObservation,
    RlPrediction,
    RlPupilOutcome,
    RlStage,
)
from app.storage.lesson_study_queries import children
from app.storage.work import Work
from app.usecases.lesson_study_saving import Saving, stored_or

if TYPE_CHECKING:
    from app.usecases.desk import Desk

LESSON_MINUTES = 45
"""A lesson of most schools; some teach 40."""
STAGE_MINUTES = 10
WEEK = timedelta(days=7)


class ResearchLessonDesk:
    """Everything done with a research lesson up to the moment the group sits down to talk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._saving = Saving(desk)

    # -- the lesson ---------------------------------------------------------------------------------------------------

    def add(self, cycle: Id, *, copy_from: Id | None = None) -> tuple[Id, Changed]:
        """Add the next research lesson of `cycle` and return its id; with `copy_from`, its stages start as copies.

        Its aims start as copies too: what is learned and how one sees it. Topic and day are new every time, and so
        are predictions: they belong to one lesson. What should change stands beside the plan until it is worked in.
        """
        store = self._desk.store
        with store.reading() as connection:
            known = children(connection, ResearchLesson, "cycle_id", [cycle], order="seq")
            stages = children(connection, RlStage, "lesson_id", [copy_from] if copy_from else [], order="position")
        model = next((lesson for lesson in known if lesson.id == copy_from), None)
        lesson = ResearchLesson(
            id=store.new_id(),
            cycle_id=cycle,
            seq=max((lesson.seq or 0 for lesson in known), default=0) + 1,
            duration_min=model.duration_min if model else LESSON_MINUTES,
            start=model.start if model else None,
            teacher_id=model.teacher_id if model else None,
            place=model.place if model else "",
            aspect=model.aspect if model else "",
            learning_objective=model.learning_objective if model else "",
            class_success_criteria=model.class_success_criteria if model else "",
        )
        copies = [replace(stage, id=store.new_id(), lesson_id=lesson.id) for stage in stages]
        return lesson.id, self._saving.save(lesson, *copies)

    def edit(self, lesson: Id, **values: Any) -> Changed:
        """Write fields of a research lesson. Raises InvalidRecord for a text that must not be stored."""
        return self._saving.edit(ResearchLesson, lesson, **values)

    def decide(self, lesson: Id, status: LessonStatus) -> Changed:
        """Say what became of the lesson. `TAUGHT` closes its predictions, and dates an undated lesson today."""
        with self._desk.store.work(author=self._desk.who) as work:
            stored = work.get(ResearchLesson, lesson)
            day = stored.day
            if status is LessonStatus.TAUGHT and day is None:
                day = self._desk.today()
            work.save(replace(stored, status=status, day=day))
        return work.changed

    # -- stages -------------------------------------------------------------------------------------------------------

    def add_stage(self, lesson: Id, name: str, minutes: int | None = STAGE_MINUTES) -> tuple[Id, Changed]:
        """Add a stage after the last one and return its id."""
        store = self._desk.store
        last = max((stage.position or 0 for stage in self._stages(lesson)), default=0)
        stage = RlStage(id=store.new_id(), lesson_id=lesson, position=last + 1, name=name, minutes=minutes)
        return stage.id, self._saving.save(stage)

    def add_stages(self, lesson: Id, stages: Iterable[tuple[str, int]]) -> Changed:
        """Add several stages, given as name and minutes, in one change."""
        store = self._desk.store
        last = max((stage.position or 0 for stage in self._stages(lesson)), default=0)
        return self._saving.save(
            *(
                RlStage(id=store.new_id(), lesson_id=lesson, position=place, name=name, minutes=minutes)
                for place, (name, minutes) in enumerate(stages, start=last + 1)
            )
        )

    def copy_stages(self, lesson: Id, source: Id) -> Changed:
        """Add copies of the stages of another lesson after the stages there are."""
        store = self._desk.store
        last = max((stage.position or 0 for stage in self._stages(lesson)), default=0)
        return self._saving.save(
            *(
                replace(stage, id=store.new_id(), lesson_id=lesson, position=place)
                for place, stage in enumerate(self._stages(source), start=last + 1)
            )
        )

    def edit_stage(self, stage: Id, **values: Any) -> Changed:
        """Write fields of a stage."""
        return self._saving.edit(RlStage, stage, **values)

    def move_stage(self, stage: Id, steps: int) -> Changed:
        """Move a stage by `steps` places, earlier when negative; beyond the ends it stays at the end."""
        stored = self._desk.store.get(RlStage, stage)
        order = [each for each in self._stages(stored.lesson_id) if each.id != stage]
        place = next((n for n, each in enumerate(self._stages(stored.lesson_id)) if each.id == stage), 0)
        order.insert(max(0, min(len(order), place + steps)), stored)
        return self._saving.save(*(replace(each, position=n) for n, each in enumerate(order, start=1)))

    def remove_stage(self, stage: Id) -> Changed:
        """Take a stage out; what was written in its cells stays below it and comes back with `bring_back`."""
        return self._saving.remove(RlStage, stage)

    # -- cells --------------------------------------------------------------------------------------------------------

    def predict(self, stage: Id, pupil: Id, text: str) -> Changed:
        """Write what the pupil is expected to do. Once the lesson is taught the first text stays as it was
        and `text` is kept beside it as an amendment."""
        new = RlPrediction(id=RlPrediction.record_type.derived_id(stage, pupil), stage_id=stage, pupil_id=pupil)
        with self._desk.store.work(author=self._desk.who) as work:
            prediction = stored_or(work, new)
            if self._is_taught(work, stage):
                work.save(replace(prediction, amended_text=text))
            else:
                entered = prediction.entered_at or self._desk.now().astimezone(UTC)
                work.save(replace(prediction, text=text, entered_at=entered))
        return work.changed

    def observe(self, stage: Id, pupil: Id, observer: Id, text: str) -> Changed:
        """Write what `observer` saw the pupil do."""
        return self._saving.edit_or_make(self._observation(stage, pupil, observer), observed=text)

    def match(self, stage: Id, pupil: Id, observer: Id, match: Match | None) -> Changed:
        """Say how what `observer` saw compares with the prediction."""
        return self._saving.edit_or_make(self._observation(stage, pupil, observer), match=match)

    def set_criterion(self, lesson: Id, pupil: Id, text: str) -> Changed:
        """Write the success criterion of one pupil for this lesson."""
        return self._saving.edit_or_make(self._outcome(lesson, pupil), success_criterion=text)

    def set_outcome(self, lesson: Id, pupil: Id, met: Outcome | None) -> Changed:
        """Say whether the pupil met the criterion."""
        return self._saving.edit_or_make(self._outcome(lesson, pupil), met=met)

    # -- rows with derived ids ----------------------------------------------------------------------------------------

    @staticmethod
    def _observation(stage: Id, pupil: Id, observer: Id) -> RlObservation:
        row = RlObservation.record_type.derived_id(stage, pupil, observer)
        return RlObservation(id=row, stage_id=stage, pupil_id=pupil, observer_id=observer)

    @staticmethod
    def _outcome(lesson: Id, pupil: Id) -> RlPupilOutcome:
        row = RlPupilOutcome.record_type.derived_id(lesson, pupil)
        return RlPupilOutcome(id=row, lesson_id=lesson, pupil_id=pupil)

    @staticmethod
    def _is_taught(work: Work, stage: Id) -> bool:
        lesson = work.get(ResearchLesson, work.get(RlStage, stage).lesson_id)
        return lesson.status is LessonStatus.TAUGHT

    def _stages(self, lesson: Id) -> tuple[RlStage, ...]:
        with self._desk.store.reading() as connection:
            return children(connection, RlStage, "lesson_id", [lesson], order="position")
