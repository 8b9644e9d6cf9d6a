"""What is written around a research lesson: the pads of several machines, interviews, the report, sharing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path

import pytest

from app.domain.ids import Id
from app.domain.problems import InvalidRecord
from app.domain.records.lesson_evidence import PadNote
from app.domain.records.lesson_study import CycleStatus, LsCycle
from app.domain.records.programmes import Programme, ProgrammeCycle
from app.domain.records.research_lessons import DiscussionStep, LessonStatus, Match, Outcome, RlObservation
from app.domain.records.sharing import LsReport, SharingKind
from app.domain.rules.lesson_study import Phase
from app.storage.opening import close_store
from app.texts import Texts
from app.usecases.lesson_study_recovery import recover_report
from tests.support.lesson_study import Village, running_cycle, village


@pytest.fixture
def at(profile_dir: Path) -> Iterator[Village]:
    """A desk at a village school."""
    made = village(profile_dir)
    yield made
    close_store(made.store)


def taught(at: Village) -> tuple[Id, Id]:
    """A cycle whose first lesson was taught, observed and talked over; returns cycle and lesson."""
    study = at.desk.lesson_study
    cycle, (lesson,) = running_cycle(at)
    picture = study.lesson(lesson)
    study.lessons.edit(lesson, day=date(2026, 11, 3), start=time(9, 50))
    for pupil in picture.pupils:
        study.lessons.predict(picture.stages[0].id, pupil.id, "Сұрақ қояды")
        study.lessons.observe(picture.stages[0].id, pupil.id, at.people[1], "Сызбаны өзі оқыды")
        study.lessons.match(picture.stages[0].id, pupil.id, at.people[1], Match.PARTLY)
        study.lessons.set_outcome(lesson, pupil.id, Outcome.MET)
        study.discussion.add_note(lesson, DiscussionStep.PUPILS, "Күтілгендей", pupil=pupil.id)
    study.lessons.decide(lesson, LessonStatus.TAUGHT)
    study.discussion.add_note(lesson, DiscussionStep.LESSON, "Топтық жұмыс ұзақ болды")
    study.discussion.add_change(lesson, "Рөлдерді ауыстыру", why="В үлгермеді")
    return cycle, lesson


def test_pads_of_two_machines_are_one_picture(at: Village) -> None:
    """Lines of two observers, one of whom came late with a wrong clock, stand at the moments they happened."""
    study, (first, late, *_others) = at.desk.lesson_study, at.people
    _cycle, (lesson,) = running_cycle(at)
    stages, pupils = study.lesson(lesson).stages, study.lesson(lesson).pupils
    start = at.desk.now()
    for place, second in ((0, 0), (1, 420)):
        study.pad.start_stage(lesson, first, stages[place].id, start + timedelta(seconds=second))
    wrong = start + timedelta(hours=5)
    study.pad.start_stage(lesson, late, stages[1].id, wrong)
    study.pad.note(lesson, late, "Қолын көтерді", wrong + timedelta(seconds=30), pupil=pupils[0].id)
    picture = study.lesson(lesson)
    ((line,),) = picture.noted.values()
    assert (line.second, line.stage_id) == (450, stages[1].id)
    assert [note.second for note in at.store.all(PadNote, lesson_id=lesson, observer_id=late)] == [0, 30]


def test_notes_go_behind_typed_text_once(at: Village) -> None:
    """Taking over adds the observer's own notes to what was typed; a second time nothing changes."""
    study, who = at.desk.lesson_study, at.people[0]
    _cycle, (lesson,) = running_cycle(at)
    stage, pupil = study.lesson(lesson).stages[0].id, study.lesson(lesson).pupils[1].id
    start = at.desk.now()
    study.pad.start_stage(lesson, who, stage, start)
    study.pad.note(lesson, who, "Сұрақ қойды", start + timedelta(seconds=130), pupil=pupil)
    study.pad.note(lesson, at.people[2], "Күлді", start, pupil=pupil)
    study.lessons.observe(stage, pupil, who, "Үндемеді")
    assert study.pad.take_over(lesson, stage, pupil, who).rows
    assert not study.pad.take_over(lesson, stage, pupil, who).rows
    (seen,) = at.store.all(RlObservation, observer_id=who)
    assert seen.observed == "Үндемеді\n2′ Сұрақ қойды"


def test_all_notes_are_taken_over_at_once_and_given_back(at: Village) -> None:
    """Every cell takes its own notes, typed text stays before them; giving back leaves what was written since then."""
    study, who = at.desk.lesson_study, at.people[0]
    _cycle, (lesson,) = running_cycle(at)
    stages, pupils = study.lesson(lesson).stages, study.lesson(lesson).pupils
    start = at.desk.now()
    for place, stage in enumerate(stages):
        study.pad.start_stage(lesson, who, stage.id, start + timedelta(minutes=place))
        for pupil in pupils:
            moment = start + timedelta(minutes=place, seconds=5)
            study.pad.note(lesson, who, f"Көрінді {place}{pupil.label}", moment, pupil=pupil.id)
    study.lessons.observe(stages[0].id, pupils[0].id, who, "Үндемеді")
    number = len(stages) * len(pupils)
    assert study.lesson(lesson).notes_left(who) == number

    taken, changed = study.pad.take_over_all(lesson, who)
    assert len(taken) == len(changed.rows["rl_observation"]) == number
    assert study.lesson(lesson).notes_left(who) == 0
    texts = {seen.observed for seen in at.store.all(RlObservation, observer_id=who)}
    assert "Үндемеді\n0′ Көрінді 0A" in texts
    assert not study.pad.take_over_all(lesson, who)[0]

    study.lessons.observe(stages[1].id, pupils[0].id, who, "Өзгертілді")
    study.pad.give_back(taken)
    left = [seen.observed for seen in at.store.all(RlObservation, observer_id=who)]
    assert len(left) == 2
    assert set(left) == {"Өзгертілді", "Үндемеді"}


def test_an_interview_is_one_record_with_its_warnings(at: Village) -> None:
    """Whoever writes first makes the interview; a long or late one is advised against and kept."""
    study = at.desk.lesson_study
    _cycle, lesson = taught(at)
    pupil = study.lesson(lesson).pupils[0].id
    study.discussion.interview(lesson, pupil, learned="Диаграмма оқуды")
    study.discussion.interview(lesson, pupil, day=date(2026, 11, 5), start=time(10), minutes=20)
    picture = study.lesson(lesson)
    assert picture.interviews[pupil].learned == "Диаграмма оқуды"
    assert {finding.code for finding in picture.interview_findings[pupil]} == {"interview_long", "interview_late"}


def test_a_report_begins_with_the_records_and_keeps_what_people_wrote(at: Village) -> None:
    """Assembling fills empty sections in the language of the person and leaves a written one alone."""
    study = at.desk.lesson_study
    cycle, _lesson = taught(at)
    study.sharing.write(cycle, limits="Тек бір сабақ")
    study.sharing.assemble(cycle, Texts("kk").translate)
    report = study.picture(cycle).report
    assert "3 зерттелетін оқушының табыс критерийіне жеткені – 3" in report.answer_to_question
    assert "1-сабақ: Топтық жұмыс ұзақ болды" in report.teacher_learning
    assert "Рөлдерді ауыстыру" in report.recommendations
    assert report.limits == "Тек бір сабақ"
    assert "Қуанышева Әсел Маратқызы" in report.authors
    study.sharing.write(cycle, answer_to_question="Жұпта жиі дәлелдейді.")
    study.sharing.assemble(cycle, Texts("ru").translate)
    assert study.picture(cycle).report.answer_to_question == "Жұпта жиі дәлелдейді."


def test_a_cycle_is_shared_once_its_report_answers_the_question(at: Village) -> None:
    """Without an answer the decision is refused in words; approval and an occasion finish the last two phases."""
    study = at.desk.lesson_study
    cycle, _lesson = taught(at)
    with pytest.raises(InvalidRecord):
        study.decide(cycle, CycleStatus.SHARED)
    study.sharing.write(cycle, answer_to_question="Жұпта жиі дәлелдейді.")
    study.sharing.approve(cycle, at.people[3])
    sharing, _changed = study.sharing.add(cycle, SharingKind.STAFF_MEETING)
    study.sharing.edit(sharing, audience_count=14)
    study.decide(cycle, CycleStatus.SHARED)
    picture = study.picture(cycle)
    assert all(state.is_done for state in picture.phases if state.phase in (Phase.REPORT, Phase.SHARE))
    assert picture.report.approved_on == at.desk.today()
    study.sharing.approve(cycle, None)
    assert study.picture(cycle).report.approved_on is None


def test_a_report_typed_before_a_power_cut_is_found_again(at: Village) -> None:
    """The first words of a report that was never saved are written when its cycle is opened, once."""
    cycle, _lesson = taught(at)
    at.desk.drafts.keep(LsReport, LsReport.record_type.derived_id(cycle), "limits", "Тек бір сыныпта")
    recover_report(at.desk, cycle)
    assert at.desk.lesson_study.picture(cycle).report.limits == "Тек бір сыныпта"
    assert not recover_report(at.desk, cycle).rows


def test_the_next_lesson_brings_aims_and_changes_along(at: Village) -> None:
    """The plan of the next lesson starts from the last one, and what should change stands beside it."""
    study = at.desk.lesson_study
    cycle, lesson = taught(at)
    study.lessons.edit(lesson, learning_objective="Диаграмма оқиды", topic="Дөңгелек диаграмма")
    after, _changed = study.lessons.add(cycle, copy_from=lesson)
    picture = study.lesson(after)
    assert (picture.lesson.learning_objective, picture.lesson.topic) == ("Диаграмма оқиды", "")
    assert [change.what for change in picture.brought] == ["Рөлдерді ауыстыру"]


def test_a_programme_sets_the_numbers_of_the_method(at: Village) -> None:
    """A programme that wants discussions of 60 minutes warns about one of 50; without it 45 are enough."""
    study = at.desk.lesson_study
    cycle, lesson = taught(at)
    study.discussion.hold(lesson, day=date(2026, 11, 3), start=time(14), minutes=50)
    assert study.lesson(lesson).talk_findings == ()
    programme, of_year = at.store.new_id(), at.store.new_id()
    with at.store.work() as work:
        work.save(Programme(id=programme, code="AMS", name_kk="Шам"))
        work.save(ProgrammeCycle(id=of_year, programme_id=programme, name="2026", ls_discussion_min=60))
        work.save(replace(work.get(LsCycle, cycle), programme_cycle_id=of_year))
    assert [finding.code for finding in study.lesson(lesson).talk_findings] == ["discussion_short"]
