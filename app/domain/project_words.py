"""Words for the closed lists of development projects: what a stage, a kind or a status is called.

The English words are keys of translation in the context `projects`.
"""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.records.portfolios import Outcome, PaperLanguage
from app.domain.records.projects import (
    ActionStatus,
    ConsultedRole,
    EvidenceKind,
    LeadershipStrategy,
    LogKind,
    ProjectStage,
    Theme,
)
from app.domain.text import mark

CONTEXT = "projects"

STAGES: Mapping[ProjectStage, str] = {
    ProjectStage.ENROLLED: mark("projects", "Enrolled"),
    ProjectStage.VALUES: mark("projects", "Values"),
    ProjectStage.CONCERN: mark("projects", "Concern"),
    ProjectStage.CONSULTATION: mark("projects", "Consultation"),
    ProjectStage.PLAN: mark("projects", "Plan"),
    ProjectStage.LEADING: mark("projects", "Leading"),
    ProjectStage.EVIDENCE: mark("projects", "Evidence"),
    ProjectStage.PORTFOLIO_SUBMITTED: mark("projects", "Portfolio submitted"),
    ProjectStage.ASSESSED: mark("projects", "Assessed"),
    ProjectStage.CERTIFIED: mark("projects", "Certified"),
    ProjectStage.PAUSED: mark("projects", "Paused"),
    ProjectStage.WITHDRAWN: mark("projects", "Withdrawn"),
    ProjectStage.RESUBMIT: mark("projects", "To be submitted again"),
}

THEMES: Mapping[Theme, str] = {
    Theme.LANGUAGE_KK: mark("projects", "Kazakh language"),
    Theme.LANGUAGE_RU: mark("projects", "Russian language"),
    Theme.LANGUAGE_EN: mark("projects", "English language"),
    Theme.READING: mark("projects", "Reading"),
    Theme.STEM: mark("projects", "Science and mathematics"),
    Theme.LEARNING_SKILLS: mark("projects", "Learning skills"),
    Theme.MOTIVATION: mark("projects", "Interest in learning"),
    Theme.ASSESSMENT: mark("projects", "Assessment"),
    Theme.INCLUSION: mark("projects", "Inclusion"),
    Theme.PARENTS: mark("projects", "Work with parents"),
    Theme.WELLBEING: mark("projects", "Well-being"),
    Theme.GIRLS_LEADERSHIP: mark("projects", "Leadership of girls"),
    Theme.DIGITAL: mark("projects", "Digital tools"),
    Theme.SCHOOL_CULTURE: mark("projects", "School culture"),
    Theme.OTHER: mark("projects", "Another theme"),
}

CONSULTED: Mapping[ConsultedRole, str] = {
    ConsultedRole.COLLEAGUE: mark("projects", "Colleague"),
    ConsultedRole.PRINCIPAL: mark("projects", "Principal"),
    ConsultedRole.DEPUTY: mark("projects", "Deputy principal"),
    ConsultedRole.PUPIL: mark("projects", "Pupils"),
    ConsultedRole.PARENT: mark("projects", "Parents"),
    ConsultedRole.FACILITATOR: mark("projects", "Facilitator"),
    ConsultedRole.OTHER_SCHOOL: mark("projects", "Another school"),
    ConsultedRole.EXPERT: mark("projects", "Expert"),
}

ACTION_STATUSES: Mapping[ActionStatus, str] = {
    ActionStatus.PLANNED: mark("projects", "Planned"),
    ActionStatus.DOING: mark("projects", "In progress"),
    ActionStatus.DONE: mark("projects", "Done"),
    ActionStatus.DROPPED: mark("projects", "Dropped"),
}

LOG_KINDS: Mapping[LogKind, str] = {
    LogKind.LESSON: mark("projects", "Lesson"),
    LogKind.MEETING: mark("projects", "Meeting"),
    LogKind.OBSERVATION: mark("projects", "Observation"),
    LogKind.CONSULTATION: mark("projects", "Consultation"),
    LogKind.DATA: mark("projects", "Data"),
    LogKind.REFLECTION: mark("projects", "Reflection"),
    LogKind.OBSTACLE: mark("projects", "Obstacle"),
    LogKind.SUCCESS: mark("projects", "Success"),
    LogKind.EVENT: mark("projects", "Event"),
}

EVIDENCE_KINDS: Mapping[EvidenceKind, str] = {
    EvidenceKind.LESSON_PLAN: mark("projects", "Lesson plan"),
    EvidenceKind.PUPIL_WORK: mark("projects", "Pupils' work"),
    EvidenceKind.OBSERVATION: mark("projects", "Observation"),
    EvidenceKind.QUESTIONNAIRE: mark("projects", "Questionnaire"),
    EvidenceKind.INTERVIEW: mark("projects", "Interview"),
    EvidenceKind.TEST_DATA: mark("projects", "Test results"),
    EvidenceKind.PHOTO: mark("projects", "Photo"),
    EvidenceKind.MINUTES: mark("projects", "Minutes of a meeting"),
    EvidenceKind.EMAIL: mark("projects", "Letter"),
    EvidenceKind.REFLECTION: mark("projects", "Reflection"),
    EvidenceKind.FEEDBACK: mark("projects", "Feedback"),
    EvidenceKind.OTHER: mark("projects", "Something else"),
}

STRATEGIES: Mapping[LeadershipStrategy, str] = {
    LeadershipStrategy.MODELLING: mark("projects", "Showing it in my own lessons"),
    LeadershipStrategy.CO_PLANNING: mark("projects", "Planning together"),
    LeadershipStrategy.WORKSHOP_LED: mark("projects", "Leading a workshop"),
    LeadershipStrategy.MEETING_LED: mark("projects", "Leading a meeting"),
    LeadershipStrategy.RESOURCE_SHARED: mark("projects", "Sharing materials"),
    LeadershipStrategy.COACHING: mark("projects", "Coaching colleagues"),
    LeadershipStrategy.LESSON_OPENED: mark("projects", "Opening a lesson to colleagues"),
    LeadershipStrategy.PARENT_SESSION: mark("projects", "A meeting with parents"),
    LeadershipStrategy.SURVEY_LED: mark("projects", "A survey"),
}

PAPER_LANGUAGES: Mapping[PaperLanguage, str] = {
    PaperLanguage.KAZAKH: mark("projects", "Kazakh"),
    PaperLanguage.RUSSIAN: mark("projects", "Russian"),
    PaperLanguage.ENGLISH: mark("projects", "English"),
}

OUTCOMES: Mapping[Outcome, str] = {
    Outcome.PASS: mark("projects", "Passed"),
    Outcome.MERIT: mark("projects", "Passed with merit"),
    Outcome.REFER: mark("projects", "To be revised"),
    Outcome.FAIL: mark("projects", "Not passed"),
}
