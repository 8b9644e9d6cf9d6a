"""The project that went through all stages: from the first talk to the assessed portfolio, with its poster."""

from __future__ import annotations

from app.domain.ids import Id
from app.domain.records.attachments import Attachment, AttachmentKind
from app.domain.records.portfolios import Outcome, PaperLanguage, ProjectImpact, Vignette
from app.domain.records.posters import PosterLayout
from app.domain.records.projects import (
    ActionStatus,
    Consultation,
    LeadershipStrategy,
    Project,
    ProjectPrivate,
    ProjectStage,
    Theme,
)
from app.practice import project_texts as texts
from app.practice.cast import Cast
from app.practice.picture import HEIGHT, WIDTH, question_wall
from app.practice.programme import Run
from app.practice.school_weeks import FRI, MON, THU
from app.practice.story import Chapter, Story, made
from app.usecases.attachments import NewFile, Place

LEADER = "Жаңабаева"
_PICTURE_WEEK = -12


def project(story: Story, cast: Cast, run: Run) -> Chapter:
    """A year of one teacher."""
    desk = story.desk.projects
    yield story.weeks.moment(-33, MON)
    row = _begin(story, cast, run)
    yield story.weeks.moment(-32, MON)
    desk.write(
        ProjectPrivate, row, values_text=texts.VALUES, concern_text=texts.CONCERN, concern_why=texts.WHY,
        vision_text=texts.VISION,
    )  # fmt: skip
    for stage in (ProjectStage.CONCERN, ProjectStage.CONSULTATION):
        desk.move(row, stage)
    yield story.weeks.moment(-31, THU)
    _consult(story, cast, row)
    desk.move(row, ProjectStage.PLAN)
    actions = [
        made(desk.plan(row, what, who=cast[LEADER].full_name, due=story.weeks.day(week, FRI), success_evidence=shows),
             "plan_action")
        for what, week, shows in texts.ACTIONS
    ]  # fmt: skip
    desk.edit(Project, row, principal_informed_on=story.desk.today(), colleagues_involved=3)
    yield story.weeks.moment(-30, MON)
    desk.move(row, ProjectStage.LEADING)
    yield from _lead(story, row, actions)
    yield story.weeks.moment(-8, MON)
    desk.move(row, ProjectStage.EVIDENCE)
    yield story.weeks.moment(-6, FRI)
    _write_up(story, row)
    yield from _submit(story, cast, row)


def _begin(story: Story, cast: Cast, run: Run) -> Id:
    desk = story.desk.projects
    row = made(desk.create(cast[LEADER].id, texts.TITLE, Theme.LEARNING_SKILLS), "project")
    desk.edit(
        Project, row, cycle_id=run.cycle, subject_code="bio", grades="6", facilitator_id=story.desk.who,
        strategies=frozenset({LeadershipStrategy.MODELLING, LeadershipStrategy.LESSON_OPENED}),
    )  # fmt: skip
    desk.move(row, ProjectStage.VALUES)
    return row


def _consult(story: Story, cast: Cast, row: Id) -> None:
    desk = story.desk.projects
    for role, surname, question, feedback, decision in texts.CONSULTATIONS:
        person = cast[surname].id if surname else cast.principal.id
        talk = made(desk.consult(row, role, question, person=person), "consultation")
        desk.edit(Consultation, talk, feedback=feedback, decision=decision)


def _lead(story: Story, row: Id, actions: list[Id]) -> Chapter:
    """The log, the evidence and the actions of the plan, each in its week."""
    desk = story.desk.projects
    for week in range(-30, -8):
        yield story.weeks.moment(week, FRI)
        for _week, kind, text, minutes, people in (entry for entry in texts.LOG if entry[0] == week):
            desk.log(row, kind, text, minutes=minutes, people=people)
        for place, (_what, due, _shows) in enumerate(texts.ACTIONS):
            if due == week:
                desk.set_status(actions[place], ActionStatus.DONE)
        for _week, evidence, title, shows, about in (note for note in texts.EVIDENCE if note[0] == week):
            note = made(desk.add_evidence(row, evidence, title, shows, description=about), "evidence_note")
            if week == _PICTURE_WEEK:
                _attach(story, row, note)


def _attach(story: Story, row: Id, note: Id) -> None:
    desk = story.desk.attachments
    place = Place.of(story.desk.school, project_id=row, evidence_id=note)
    file = NewFile("suraqtar-qabyrgasy.png", question_wall(), "image/png", WIDTH, HEIGHT)
    picture = made(desk.add(place, file, AttachmentKind.PHOTO), "attachment")
    desk.edit(picture, caption="Сұрақтар қабырғасы: жасыл – ашық сұрақ", has_people=False)


def _write_up(story: Story, row: Id) -> None:
    desk = story.desk.projects
    for week, kind, text, minutes, people in texts.LOG[-1:]:
        desk.log(row, kind, text, minutes=minutes, people=people, day=story.weeks.day(week, FRI))
    desk.write(ProjectImpact, row, **texts.IMPACT)
    desk.write(Vignette, row, text=texts.VIGNETTE, language=PaperLanguage.KAZAKH, publish_consent=True, photo_ok=True)
    (picture,) = (one.sha256 for one in story.desk.store.all(Attachment, project_id=row))
    story.desk.posters.write(
        row, layout=PosterLayout.COLUMNS, picture_1=picture, caption_1="Сұрақтар қабырғасы", **texts.POSTER
    )  # fmt: skip


def _submit(story: Story, cast: Cast, row: Id) -> Chapter:
    """A numbered version, an assessor from outside, and the certificate."""
    desk, projects = story.desk.portfolios, story.desk.projects
    yield story.weeks.moment(-5, MON)
    version = made(desk.submit(row, PaperLanguage.KAZAKH), "portfolio")
    projects.move(row, ProjectStage.PORTFOLIO_SUBMITTED)
    yield story.weeks.moment(-4, THU)
    sheet = made(desk.assess(version, cast.assessor.id), "project_assessment")
    desk.edit_assessment(sheet, **texts.SCORES, comments=texts.COMMENTS, moderated_by=cast.principal.id)
    desk.decide(sheet, Outcome.PASS)
    projects.move(row, ProjectStage.ASSESSED)
    yield story.weeks.moment(-3, MON)
    projects.move(row, ProjectStage.CERTIFIED)
