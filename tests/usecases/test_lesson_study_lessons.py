"""Research lessons at the desk: stages, predictions that close, observations of several people, the talk."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.problems import InvalidRecord
from app.domain.records.research_lessons import (
    DiscussionStep,
    LessonStatus,
    Match,
    Outcome,
    ResearchLesson,
    RlObservation,
    RlPrediction,
    RlStage,
)
from app.domain.rules.lesson_study import Phase
from app.storage.opening import close_store
from app.usecases.lesson_study_pictures import LessonPicture
from tests.support.lesson_study import STAGES, Village, running_cycle, village


@pytest.fixture
def at(profile_dir: Path) -> Iterator[Village]:
    """A desk at a village school."""
    made = village(profile_dir)
    yield made
    close_store(made.store)


def predict_all(at: Village, picture: LessonPicture) -> None:
    """Fill every cell of a lesson."""
    for stage in picture.stages:
        for pupil in picture.pupils:
            at.desk.lesson_study.lessons.predict(stage.id, pupil.id, f"{pupil.label}: жұбымен талқылайды")


def test_the_next_lesson_starts_from_the_last_one(at: Village) -> None:
    """Copying takes stages with their minutes but no prediction, and counts on with the numbers."""
    study = at.desk.lesson_study
    _cycle, (first, second) = running_cycle(at, lessons=2)
    predict_all(at, study.lesson(first))
    picture = study.lesson(second)
    assert picture.lesson.seq == 2
    assert [(stage.name, stage.minutes) for stage in picture.stages] == list(STAGES)
    assert picture.predictions == {}


def test_stages_that_do_not_fill_the_lesson_are_noticed(at: Village) -> None:
    """Minutes that do not add up to the lesson give advice, and nothing is refused."""
    study = at.desk.lesson_study
    _cycle, (lesson,) = running_cycle(at)
    assert study.lesson(lesson).findings == ()
    study.lessons.add_stage(lesson, "Үй тапсырмасы", 10)
    picture = study.lesson(lesson)
    assert picture.minutes == 55
    assert {finding.code for finding in picture.findings} == {"stage_sum"}


def test_a_stage_moves_and_stays_in_the_lesson(at: Village) -> None:
    """Moving a stage changes its place; moving past an end leaves it at that end."""
    study = at.desk.lesson_study
    _cycle, (lesson,) = running_cycle(at)
    stages = study.lesson(lesson).stages
    study.lessons.move_stage(stages[3].id, -2)
    assert [stage.id for stage in study.lesson(lesson).stages] == [stages[n].id for n in (0, 3, 1, 2)]
    study.lessons.move_stage(stages[0].id, -1)
    assert study.lesson(lesson).stages[0].id == stages[0].id


def test_a_prediction_closes_when_the_lesson_is_taught(at: Village) -> None:
    """What is written after the lesson stands beside the prediction and never replaces it."""
    study = at.desk.lesson_study
    _cycle, (lesson,) = running_cycle(at)
    picture = study.lesson(lesson)
    stage, pupil = picture.stages[0].id, picture.pupils[0].id
    study.lessons.predict(stage, pupil, "Сұраққа бірінші болып жауап береді")
    study.lessons.decide(lesson, LessonStatus.TAUGHT)
    study.lessons.predict(stage, pupil, "Жұбын тыңдап, кейін жауап береді")
    cell = at.store.get(RlPrediction, RlPrediction.record_type.derived_id(stage, pupil))
    assert cell.text == "Сұраққа бірінші болып жауап береді"
    assert cell.amended_text == "Жұбын тыңдап, кейін жауап береді"
    assert cell.entered_at is not None
    assert study.lesson(lesson).locked


def test_a_prediction_missing_at_the_lesson_stays_missing(at: Village) -> None:
    """A cell that was empty when the lesson was taught holds only an amendment afterwards."""
    study = at.desk.lesson_study
    _cycle, (lesson,) = running_cycle(at)
    picture = study.lesson(lesson)
    study.lessons.decide(lesson, LessonStatus.TAUGHT)
    study.lessons.predict(picture.stages[0].id, picture.pupils[0].id, "Кейін жазылды")
    cell = study.lesson(lesson).predictions[picture.stages[0].id, picture.pupils[0].id]
    assert (cell.text, cell.amended_text) == ("", "Кейін жазылды")


def test_teaching_dates_an_undated_lesson(at: Village) -> None:
    """Marking a lesson as taught sets today only where no day was set."""
    study = at.desk.lesson_study
    _cycle, (lesson,) = running_cycle(at)
    study.lessons.decide(lesson, LessonStatus.TAUGHT)
    assert at.store.get(ResearchLesson, lesson).day == at.desk.today()


def test_two_observers_of_one_pupil_keep_their_own_words(at: Village) -> None:
    """Each observer has a row of their own in a cell; text and comparison are written apart."""
    study = at.desk.lesson_study
    _cycle, (lesson,) = running_cycle(at)
    picture = study.lesson(lesson)
    stage, pupil = picture.stages[0].id, picture.pupils[0].id
    study.lessons.observe(stage, pupil, at.people[0], "Дәптерге үңіліп отырды")
    study.lessons.observe(stage, pupil, at.people[1], "Көршісіне түсіндірді")
    study.lessons.match(stage, pupil, at.people[1], Match.DIFFERENT)
    seen = {each.observer_id: each for each in study.lesson(lesson).observations[stage, pupil]}
    assert seen[at.people[0]].observed == "Дәптерге үңіліп отырды"
    assert seen[at.people[0]].match is None
    assert (seen[at.people[1]].observed, seen[at.people[1]].match) == ("Көршісіне түсіндірді", Match.DIFFERENT)
    assert len(at.store.all(RlObservation, stage_id=stage)) == 2


def test_the_lesson_opens_for_talk_when_each_pupil_was_talked_about(at: Village) -> None:
    """Step 4 of the talk is refused until every case pupil who was there has a note in step 1."""
    study = at.desk.lesson_study
    _cycle, (lesson,) = running_cycle(at)
    picture = study.lesson(lesson)
    one, two, three = picture.pupils
    study.lessons.match(picture.stages[0].id, three.id, at.people[0], Match.ABSENT)
    study.discussion.add_note(lesson, DiscussionStep.PUPILS, "Күткеннен белсенді болды", pupil=one.id)
    assert DiscussionStep.LESSON in study.lesson(lesson).waiting
    with pytest.raises(InvalidRecord):
        study.discussion.add_note(lesson, DiscussionStep.LESSON, "Топтық жұмыс ұзақ болды")
    study.discussion.add_note(lesson, DiscussionStep.PUPILS, "Көмек сұрауға ұялды", pupil=two.id)
    study.discussion.add_note(lesson, DiscussionStep.LESSON, "Топтық жұмыс ұзақ болды")
    picture = study.lesson(lesson)
    assert picture.waiting == {}
    assert [note.text for note in picture.notes if note.step is DiscussionStep.PUPILS] == [
        "Күткеннен белсенді болды",
        "Көмек сұрауға ұялды",
    ]


def test_the_talk_is_one_record_whoever_writes(at: Village) -> None:
    """Who led, who wrote and how long it took meet in one record of the lesson."""
    study = at.desk.lesson_study
    _cycle, (lesson,) = running_cycle(at)
    study.discussion.hold(lesson, chair_id=at.people[1], minutes=30)
    study.discussion.hold(lesson, recorder_id=at.people[1])
    picture = study.lesson(lesson)
    assert picture.discussion is not None
    assert picture.discussion.chair_id == picture.discussion.recorder_id == at.people[1]
    assert {finding.code for finding in picture.talk_findings} == {"discussion_short", "chair_is_recorder"}


def test_a_removed_stage_comes_back_with_its_cells(at: Village) -> None:
    """Taking out a stage hides its cells; bringing it back shows them again."""
    study = at.desk.lesson_study
    _cycle, (lesson,) = running_cycle(at)
    predict_all(at, study.lesson(lesson))
    stage = study.lesson(lesson).stages[1]
    study.lessons.remove_stage(stage.id)
    assert len(study.lesson(lesson).predictions) == 9
    study.bring_back(stage)
    assert len(study.lesson(lesson).predictions) == 12
    assert at.store.get(RlStage, stage.id).position == 2


def test_a_whole_cycle_comes_to_its_changes(at: Village) -> None:
    """From question to next changes every phase of two taught lessons is done; only report and sharing are left."""
    study = at.desk.lesson_study
    cycle, lessons = running_cycle(at, lessons=2)
    for lesson in lessons:
        picture = study.lesson(lesson)
        predict_all(at, picture)
        study.lessons.decide(lesson, LessonStatus.TAUGHT)
        for pupil in picture.pupils:
            study.lessons.observe(picture.stages[0].id, pupil.id, at.people[1], "Сызбаны өзі оқыды")
            study.lessons.set_criterion(lesson, pupil.id, "Диаграммадан екі дерек оқиды")
            study.lessons.set_outcome(lesson, pupil.id, Outcome.MET)
            study.discussion.add_note(lesson, DiscussionStep.PUPILS, "Күтілгендей", pupil=pupil.id)
            study.discussion.interview(lesson, pupil.id, learned="Диаграмма оқуды")
        study.discussion.add_change(lesson, "Уақытты 5 минутқа қысқарту", why="Топ үлгерді")
    picture_of_cycle = study.picture(cycle)
    open_phases = {(state.phase, state.lesson) for state in picture_of_cycle.phases if not state.is_done}
    assert not any(number in (1, 2) for _phase, number in open_phases)
    assert (Phase.PLAN, 3) in open_phases
    assert {point.code for point in picture_of_cycle.completeness.points if not point.reached} == {"report", "sharing"}
