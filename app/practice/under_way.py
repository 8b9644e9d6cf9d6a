"""What has begun and waits for the next hand: a lesson study before its lesson, and a project that is being led."""

from __future__ import annotations

from datetime import date, time, timedelta

from app.domain.records.lesson_study import AttainmentGroup, CycleStatus, MemberRole
from app.domain.records.projects import ConsultedRole, LogKind, Project, ProjectPrivate, ProjectStage, Theme
from app.practice.cast import TEACHER, Cast
from app.practice.places import Places
from app.practice.programme import Run
from app.practice.school_weeks import MON, THU, TUE
from app.practice.story import Chapter, Story, made

LOG = (
    (-5, "Сұрақ қою үлгісін бірінші рет қолдандық: жұптар екі-үш сұрақтан жазды.", 23),
    (-2, "5-сыныпта оқушылар мәтінге он екі сұрақ құрастырды, жетеуі ашық сұрақ болды.", 24),
)
STAGES = (("Қызығушылықты ояту", 8), ("Мағынаны тану", 20), ("Ой толғаныс", 12), ("Қорытынды", 5))
PUPILS = (
    ("Жұлдыз", AttainmentGroup.HIGH), ("Қарлығаш", AttainmentGroup.MIDDLE), ("Бүркіт", AttainmentGroup.BELOW_MIDDLE),
)  # fmt: skip


def lesson_to_come(story: Story, cast: Cast, run: Run, places: Places) -> Chapter:
    """A lesson study of which the first research lesson is planned for the days ahead; nothing is predicted yet."""
    desk = story.desk.lesson_study
    yield story.weeks.moment(-3, MON)
    cycle, _changed = desk.create("Диаграмма оқу", subject_code="math", grade=7, class_label="7 «Ә»")
    desk.edit(
        cycle, programme_cycle_id=run.cycle, class_size=21, protocol_adopted_on=story.desk.today(),
        research_question="Диаграмманы талқылау 7-сынып оқушыларының сегіз аптада өз жауабын дәлелдеуіне қалай "
        "көмектеседі?",
    )  # fmt: skip
    for place, surname in enumerate(("Әбдірахман", "Сейітқали", "Досжанов")):
        role = MemberRole.TEACHING_TEACHER if place == 0 else MemberRole.OBSERVER
        desk.add_member(cycle, cast[surname].id, role)
    desk.set_lead(cycle, cast["Сейітқали"].id)
    for alias, group in PUPILS:
        desk.add_pupil(cycle, group, alias=alias)
    desk.decide(cycle, CycleStatus.IN_PROGRESS)
    yield story.weeks.moment(-1, TUE)
    lesson, _changed = desk.lessons.add(cycle)
    desk.lessons.edit(
        lesson, day=_soon(story), start=time(9, 50), duration_min=45,
        topic="Дөңгелек диаграмма", teacher_id=cast["Әбдірахман"].id,
        learning_objective="Диаграммадағы деректерді оқып, қорытынды жасайды",
    )  # fmt: skip
    desk.lessons.add_stages(lesson, STAGES)
    places.cycle, places.lesson = cycle, lesson


def _soon(story: Story) -> date:
    """Three days ahead, or four where that is a Sunday."""
    day = story.weeks.today + timedelta(days=3)
    return day + timedelta(days=day.isoweekday() // 7)


def project_in_the_middle(story: Story, cast: Cast, run: Run, places: Places) -> Chapter:
    """A project that is being led: one action is overdue, one is near, and the log has begun."""
    desk, today = story.desk.projects, story.weeks.today
    teacher = cast[TEACHER[0]]
    yield story.weeks.moment(-10, TUE)
    row = made(desk.create(teacher.id, "Мәтінмен жұмыс: оқушы сұрақ қояды", Theme.READING), "project")
    desk.edit(Project, row, cycle_id=run.cycle, subject_code="kk_l1", grades="5", facilitator_id=story.desk.who)
    desk.move(row, ProjectStage.VALUES)
    desk.write(
        ProjectPrivate, row, values_text="Мәтінді түсіну – сұрақ қоюдан басталады.",
        concern_text="Оқушылар мәтінді оқиды, бірақ сұраққа тек менің көмегіммен жауап береді.",
        concern_why="Өз бетінше оқи алмаған оқушы басқа пәнде де тоқтап қалады.",
    )  # fmt: skip
    for stage in (ProjectStage.CONCERN, ProjectStage.CONSULTATION):
        desk.move(row, stage)
    yield story.weeks.moment(-8, THU)
    for role, surname in ((ConsultedRole.COLLEAGUE, "Тілеуова"), (ConsultedRole.FACILITATOR, "Сейітқали")):
        desk.consult(row, role, "Сұрақ қою үлгісін қалай ықшамдаймын?", person=cast[surname].id)
    desk.consult(row, ConsultedRole.PRINCIPAL, "Екі сыныпта сынап көруге бола ма?", person=cast.principal.id)
    desk.move(row, ProjectStage.PLAN)
    for number, what in enumerate(("Сұрақ қою үлгілерін дайындау", "Екі сыныпта сынап көру", "Әріптестерге көрсету")):
        desk.plan(
            row, what, who=teacher.full_name, due=today + timedelta(days=14 * number - 7),
            success_evidence="Сабақтағы ашық сұрақтар саны" if number == 1 else "",
        )  # fmt: skip
    desk.edit(Project, row, principal_informed_on=story.desk.today(), colleagues_involved=2)
    desk.move(row, ProjectStage.LEADING)
    for week, text, people in LOG:
        yield story.weeks.moment(week, TUE)
        desk.log(row, LogKind.LESSON, text, minutes=45, people=people)
    places.project = row
