"""The lesson study of the spring: three research lessons from the question to the report that was shared."""

from __future__ import annotations

from datetime import timedelta

from app.domain.ids import Id
from app.domain.records.lesson_study import CycleStatus, MemberRole, Smart
from app.domain.records.schools import Language
from app.domain.records.sharing import SharingKind
from app.practice.cast import Cast
from app.practice.programme import Run
from app.practice.school_weeks import FRI, MON, TUE, WED
from app.practice.story import Chapter, Story
from app.practice.study_lesson import look_back, prepare, watch
from app.practice.study_texts import LESSONS, PUPILS, QUESTION
from app.texts import Texts

GROUP = ("Әбдірахман", "Сейітқали", "Досжанов", "Қожахмет")
"""Who teaches first, then the observers."""


def study(story: Story, cast: Cast, run: Run) -> Chapter:
    """From the draft to the closed cycle."""
    desk = story.desk.lesson_study
    yield story.weeks.moment(-22, MON)
    cycle, pupils = _set_up(story, cast, run)
    before: Id | None = None
    for texts in LESSONS:
        yield story.weeks.moment(texts.week, MON, 15)
        lesson = prepare(story, cast, cycle, texts, pupils, before)
        yield story.weeks.moment(texts.week, WED, 9, 50)
        watch(story, cast, lesson, texts, pupils)
        yield story.weeks.moment(texts.week, WED, 15)
        look_back(story, cast, lesson, texts, pupils)
        before = lesson
    yield story.weeks.moment(-14, TUE)
    desk.decide(cycle, CycleStatus.REPORTING)
    _report(story, cast, cycle)
    yield story.weeks.moment(-13, FRI)
    _share(story, cycle)
    desk.decide(cycle, CycleStatus.CLOSED)


def _set_up(story: Story, cast: Cast, run: Run) -> tuple[Id, list[Id]]:
    desk = story.desk.lesson_study
    cycle, _changed = desk.create(
        "Мәтіндік есеп: шартты сызба арқылы түсіну", subject_code="math", grade=5, class_label="5 «А»",
        teaching_language=Language.KK,
    )  # fmt: skip
    desk.edit(
        cycle, programme_cycle_id=run.cycle, research_theme="Мәтіндік есепті түсіну", research_question=QUESTION,
        baseline="Бақылау жұмысында 21 оқушының 9-ы ғана есептің шартын дұрыс көрсетті.", class_size=21,
        sources="Мектептің бақылау жұмыстары; пән бірлестігінің хаттамасы.",
        smart_check=frozenset({Smart.S, Smart.M, Smart.A, Smart.T}),
        protocol_adopted_on=story.desk.today(), target_end_date=story.desk.today() + timedelta(weeks=9),
    )  # fmt: skip
    for place, surname in enumerate(GROUP):
        role = MemberRole.TEACHING_TEACHER if place == 0 else MemberRole.OBSERVER
        desk.add_member(cycle, cast[surname].id, role)
    desk.set_lead(cycle, cast[GROUP[1]].id)
    pupils = [
        desk.add_pupil(cycle, group, alias=alias, starting_point=point)[0] for alias, group, point in PUPILS
    ]  # fmt: skip
    desk.edit_pupil(pupils[2], special_needs=False)
    desk.decide(cycle, CycleStatus.IN_PROGRESS)
    return cycle, pupils


def _report(story: Story, cast: Cast, cycle: Id) -> None:
    sharing = story.desk.lesson_study.sharing
    sharing.assemble(cycle, Texts("kk").translate)
    sharing.write(
        cycle,
        answer_to_question="Сызба салу рөлдермен бірге берілгенде көмектеседі: үш сабақтан кейін шартты дұрыс "
        "көрсеткен оқушылар 9-дан 19-ға жетті. Сызбаның өзі емес, оны жұбына түсіндіру шешуші болды.",
        limits="Бір сыныптағы үш сабақ; бақылаушылар екі оқушыны толық, үшіншісін үзік-үзік көрді.",
        recommendations="Жұптық кезеңде «салушы» және «сұраушы» рөлдерін беріп, ортасында ауыстыру.",
        authors="Сейітқали Ілияс, Әбдірахман Мәдина, Досжанов Бауыржан, Қожахмет Дина",
        audience="Мектеп мұғалімдері және серіктес мектептер",
    )  # fmt: skip
    sharing.approve(cycle, cast.principal.id)


def _share(story: Story, cycle: Id) -> None:
    sharing = story.desk.lesson_study.sharing
    meeting, _changed = sharing.add(cycle, SharingKind.STAFF_MEETING)
    sharing.edit(meeting, audience_count=26, audience_schools=1, place="Педагогикалық кеңес",
                 note="Рөл карточкаларын тағы төрт мұғалім сынап көруге алды.")  # fmt: skip
    opened, _changed = sharing.add(cycle, SharingKind.OPEN_LESSON)
    sharing.edit(opened, audience_count=14, audience_schools=3, place="5 «А» сыныбы",
                 note="Серіктес мектептердің мұғалімдері сабақты бақылап, парақтарды алып кетті.")  # fmt: skip
