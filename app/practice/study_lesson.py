"""One research lesson: planned and predicted, taught and watched with two pads, talked over with pupils and group."""

from __future__ import annotations

from datetime import time, timedelta

from app.domain.ids import Id
from app.domain.records.research_lessons import LessonStatus, RlStage
from app.practice.cast import Cast
from app.practice.school_weeks import WED
from app.practice.story import Story
from app.practice.study_texts import FIRST, PADS, STAGE_STARTS, STAGES, TEACHER_DOES, LessonTexts

TEACHES, WATCHES, ALSO_WATCHES, WRITES = "Әбдірахман", "Сейітқали", "Досжанов", "Қожахмет"


def prepare(
    story: Story, cast: Cast, cycle: Id, texts: LessonTexts, pupils: list[Id], before: Id | None
) -> Id:  # fmt: skip
    """The plan, with a prediction in every cell; a later lesson starts from the one before."""
    desk = story.desk.lesson_study.lessons
    lesson, _changed = desk.add(cycle, copy_from=before)
    desk.edit(
        lesson, day=story.weeks.day(texts.week, WED), start=time(9, 50), topic=texts.topic, place="5 «А» сыныбы",
        teacher_id=cast[TEACHES].id, aspect="Шартты сызбаға айналдыру және оны түсіндіру",
        learning_objective="Мәтіндік есептің шартын сызбамен көрсетеді және түсіндіреді",
        class_success_criteria="Сызба бойынша есептің шартын қайта айта алады",
    )  # fmt: skip
    if before is None:
        desk.add_stages(lesson, STAGES)
    for place, stage in enumerate(stages_of(story, lesson)):
        if before is None:
            desk.edit_stage(stage, teacher_action=TEACHER_DOES[place], resources="Есеп парағы, түрлі түсті қарындаш")
        for pupil, text in zip(pupils, texts.predicted[place], strict=True):
            desk.predict(stage, pupil, text)
    for pupil in pupils:
        desk.set_criterion(lesson, pupil, "Сызбасын жұбына кемінде екі сөйлеммен түсіндіреді")
    return lesson


def watch(story: Story, cast: Cast, lesson: Id, texts: LessonTexts, pupils: list[Id]) -> None:
    """The lesson is taught; the first one is watched with two pads, every one with a sheet."""
    desk = story.desk.lesson_study.lessons
    desk.decide(lesson, LessonStatus.TAUGHT)
    stages = stages_of(story, lesson)
    if texts is FIRST:
        for surname, notes in zip((WATCHES, ALSO_WATCHES), PADS, strict=True):
            _write_pad(story, lesson, cast[surname].id, notes, stages, pupils)
    for place, stage in enumerate(stages):
        for number, pupil in enumerate(pupils):
            observer = cast[WATCHES if number < 1 else ALSO_WATCHES].id
            desk.observe(stage, pupil, observer, texts.observed[place][number])
            desk.match(stage, pupil, observer, texts.matches[place][number])
    for pupil, met in zip(pupils, texts.met, strict=True):
        desk.set_outcome(lesson, pupil, met)


def look_back(story: Story, cast: Cast, lesson: Id, texts: LessonTexts, pupils: list[Id]) -> None:
    """The pupils are asked, the group talks in its order, and takes a change along."""
    talk, day = story.desk.lesson_study.discussion, story.desk.today()
    for number, (pupil, (learned, helped, change)) in enumerate(zip(pupils, texts.interviews, strict=True)):
        talk.interview(
            lesson, pupil, interviewer_id=cast[WRITES].id, day=day, start=time(10, 45 + 4 * number), minutes=4,
            enjoyed="Жұпта жұмыс істеген ұнады", learned=learned, can_do_now="Есепті сызбамен көрсете алады",
            what_helped=helped, change_next=change,
        )  # fmt: skip
    talk.hold(lesson, day=day, start=time(15), minutes=55, chair_id=cast[WATCHES].id, recorder_id=cast[WRITES].id)
    for place, (step, number, text) in enumerate(texts.notes):
        pupil_or_none = pupils[number] if number >= 0 else None
        speaker = cast[(TEACHES, WATCHES, ALSO_WATCHES, WRITES)[place % 4]].id
        talk.add_note(lesson, step, text, pupil=pupil_or_none, speaker=speaker)
    talk.add_change(lesson, texts.change[0], why=texts.change[1], owner=cast[TEACHES].id)


def stages_of(story: Story, lesson: Id) -> list[Id]:
    """The stages in their order."""
    stages = story.desk.store.all(RlStage, lesson_id=lesson)
    return [stage.id for stage in sorted(stages, key=lambda stage: stage.position or 0)]


def _write_pad(
    story: Story, lesson: Id, observer: Id, notes: tuple[tuple[int, int, str], ...], stages: list[Id],
    pupils: list[Id],
) -> None:  # fmt: skip
    """Keys as they were pressed: the first line of a pad is the start of the first stage."""
    pad, began = story.desk.lesson_study.pad, story.desk.now()
    starts = [(second, stage) for second, stage in zip(STAGE_STARTS, stages, strict=True)]
    lines: list[tuple[int, Id | None, int, str]] = [(second, stage, -1, "") for second, stage in starts]
    lines += [(second, None, number, text) for second, number, text in notes]
    for second, stage_or_none, number, text in sorted(lines, key=lambda line: (line[0], line[1] is None)):
        at = began + timedelta(seconds=second)
        if stage_or_none is not None:
            pad.start_stage(lesson, observer, stage_or_none, at)
        else:
            pad.note(lesson, observer, text, at, pupil=pupils[number] if number >= 0 else None)
