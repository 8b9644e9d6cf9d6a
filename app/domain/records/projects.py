"""Teacher-led development projects: stages, consultations, plan, log and evidence."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from app.domain.ids import Id
from app.domain.record import (
    Record,
    choice_field,
    choices_field,
    code_field,
    day_field,
    duration_field,
    number_field,
    optional_reference,
    record,
    reference_field,
    text_field,
)
from app.domain.text import mark


class Theme(StrEnum):
    """What a project is about."""

    LANGUAGE_KK = "language_kk"
    LANGUAGE_RU = "language_ru"
    LANGUAGE_EN = "language_en"
    READING = "reading"
    STEM = "stem"
    LEARNING_SKILLS = "learning_skills"
    MOTIVATION = "motivation"
    ASSESSMENT = "assessment"
    INCLUSION = "inclusion"
    PARENTS = "parents"
    WELLBEING = "wellbeing"
    GIRLS_LEADERSHIP = "girls_leadership"
    DIGITAL = "digital"
    SCHOOL_CULTURE = "school_culture"
    OTHER = "other"


class ProjectStage(StrEnum):
    """The path of a project; stages may be visited again."""

    ENROLLED = "enrolled"
    VALUES = "values"
    CONCERN = "concern"
    CONSULTATION = "consultation"
    PLAN = "plan"
    LEADING = "leading"
    EVIDENCE = "evidence"
    PORTFOLIO_SUBMITTED = "portfolio_submitted"
    ASSESSED = "assessed"
    CERTIFIED = "certified"
    PAUSED = "paused"
    WITHDRAWN = "withdrawn"
    RESUBMIT = "resubmit"


class ConsultedRole(StrEnum):
    """With whom a project was talked over."""

    COLLEAGUE = "colleague"
    PRINCIPAL = "principal"
    DEPUTY = "deputy"
    PUPIL = "pupil"
    PARENT = "parent"
    FACILITATOR = "facilitator"
    OTHER_SCHOOL = "other_school"
    EXPERT = "expert"


class ActionStatus(StrEnum):
    """How far an action of the plan is."""

    PLANNED = "planned"
    DOING = "doing"
    DONE = "done"
    DROPPED = "dropped"


class LogKind(StrEnum):
    """What a log entry tells about."""

    LESSON = "lesson"
    MEETING = "meeting"
    OBSERVATION = "observation"
    CONSULTATION = "consultation"
    DATA = "data"
    REFLECTION = "reflection"
    OBSTACLE = "obstacle"
    SUCCESS = "success"
    EVENT = "event"


class EvidenceKind(StrEnum):
    """What an evidence note points to."""

    LESSON_PLAN = "lesson_plan"
    PUPIL_WORK = "pupil_work"
    OBSERVATION = "observation"
    QUESTIONNAIRE = "questionnaire"
    INTERVIEW = "interview"
    TEST_DATA = "test_data"
    PHOTO = "photo"
    MINUTES = "minutes"
    EMAIL = "email"
    REFLECTION = "reflection"
    FEEDBACK = "feedback"
    OTHER = "other"


class LeadershipStrategy(StrEnum):
    """How a teacher without a post brings colleagues along."""

    MODELLING = "modelling"
    CO_PLANNING = "co_planning"
    WORKSHOP_LED = "workshop_led"
    MEETING_LED = "meeting_led"
    RESOURCE_SHARED = "resource_shared"
    COACHING = "coaching"
    LESSON_OPENED = "lesson_opened"
    PARENT_SESSION = "parent_session"
    SURVEY_LED = "survey_led"


@record("project", label=mark("records", "Development project"), parent="school_id", title=("title",))
class Project(Record):
    """A teacher changes something in the own school and shows what came of it."""

    school_id: Id = reference_field(mark("records", "School"), to="school")
    teacher_id: Id = reference_field(mark("records", "Teacher"), to="person")
    cycle_id: Id | None = optional_reference(mark("records", "Programme cycle"), to="programme_cycle")
    title: str = text_field(mark("records", "Title"), required=True, high=200)
    theme: Theme | None = choice_field(mark("records", "Theme"), Theme)
    subject_code: str = code_field(mark("records", "Subject"), "subjects")
    grades: str = text_field(mark("records", "Grades"), high=40)
    stage: ProjectStage = choice_field(mark("records", "Stage"), ProjectStage, default=ProjectStage.ENROLLED)
    started_on: date | None = day_field(mark("records", "Started on"))
    ended_on: date | None = day_field(mark("records", "Ended on"))
    principal_informed_on: date | None = day_field(mark("records", "Principal informed on"))
    co_leaders: str = text_field(mark("records", "Led together with"), high=300)
    colleagues_involved: int | None = number_field(mark("records", "Colleagues involved"), low=0, high=200)
    facilitator_id: Id | None = optional_reference(mark("records", "Facilitator of the project"), to="person")
    strategies: frozenset[LeadershipStrategy] = choices_field(mark("records", "Ways of leading"), LeadershipStrategy)


@record(
    "project_private", label=mark("records", "Private texts of a project"), parent="project_id", key=("project_id",)
)
class ProjectPrivate(Record):
    """Values and concern: for the teacher and the facilitators."""

    project_id: Id = reference_field(mark("records", "Development project"), to="project")
    values_text: str = text_field(mark("records", "My values"), long=True, high=2000)
    concern_text: str = text_field(mark("records", "My concern"), long=True, high=2000)
    concern_why: str = text_field(mark("records", "Why it matters"), long=True, high=2000)
    vision_text: str = text_field(mark("records", "My vision"), long=True, high=2000)


@record("project_stage_change", label=mark("records", "Stage change"), parent="project_id")
class ProjectStageChange(Record):
    """One transition of a project; transitions are kept for ever."""

    project_id: Id = reference_field(mark("records", "Development project"), to="project")
    from_stage: ProjectStage | None = choice_field(mark("records", "From stage"), ProjectStage)
    to_stage: ProjectStage = choice_field(mark("records", "To stage"), ProjectStage, default=ProjectStage.ENROLLED)
    day: date | None = day_field(mark("records", "Day"))
    note: str = text_field(mark("records", "Note"), long=True, high=1000)


@record("consultation", label=mark("records", "Consultation"), parent="project_id", title=("question",))
class Consultation(Record):
    """A talk about the project with somebody, and what was decided after it."""

    project_id: Id = reference_field(mark("records", "Development project"), to="project")
    day: date | None = day_field(mark("records", "Day"))
    with_role: ConsultedRole = choice_field(
        mark("records", "With whom"), ConsultedRole, default=ConsultedRole.COLLEAGUE
    )
    with_person_id: Id | None = optional_reference(mark("records", "Person"), to="person")
    question: str = text_field(mark("records", "Question"), long=True, high=1000)
    feedback: str = text_field(mark("records", "Feedback"), long=True, high=2000)
    decision: str = text_field(mark("records", "Decision"), long=True, high=1000)


@record("plan_action", label=mark("records", "Plan action"), parent="project_id", title=("what",))
class PlanAction(Record):
    """One action of the plan."""

    project_id: Id = reference_field(mark("records", "Development project"), to="project")
    position: int | None = number_field(mark("records", "Position"), low=0)
    what: str = text_field(mark("records", "What"), required=True, long=True, high=500)
    who: str = text_field(mark("records", "Who"), high=200)
    due: date | None = day_field(mark("records", "Due"))
    resources: str = text_field(mark("records", "Resources"), high=300)
    success_evidence: str = text_field(mark("records", "What will show success"), long=True, high=500)
    status: ActionStatus = choice_field(
        mark("records", "Status"), ActionStatus, default=ActionStatus.PLANNED, group="status"
    )
    done_on: date | None = day_field(mark("records", "Done on"), group="status")


@record("progress_log", label=mark("records", "Log entry"), parent="project_id", title=("text",))
class ProgressLog(Record):
    """One entry of the progress log; edits keep their history."""

    project_id: Id = reference_field(mark("records", "Development project"), to="project")
    day: date | None = day_field(mark("records", "Day"), required=True)
    kind: LogKind = choice_field(mark("records", "Kind of entry"), LogKind, default=LogKind.LESSON)
    text: str = text_field(mark("records", "What happened"), long=True, required=True, high=2000)
    minutes: int | None = duration_field(mark("records", "Minutes"), low=0, high=600)
    people_count: int | None = number_field(mark("records", "People"), low=0, high=2000)


@record("evidence_note", label=mark("records", "Evidence"), parent="project_id", title=("title",))
class EvidenceNote(Record):
    """Something that shows a change, with what it shows."""

    project_id: Id = reference_field(mark("records", "Development project"), to="project")
    kind: EvidenceKind = choice_field(mark("records", "Kind of evidence"), EvidenceKind, default=EvidenceKind.OTHER)
    day: date | None = day_field(mark("records", "Day"))
    title: str = text_field(mark("records", "Title"), required=True, high=200)
    description: str = text_field(mark("records", "Description"), long=True, high=2000)
    what_it_shows: str = text_field(mark("records", "What it shows"), long=True, required=True, high=1000)
