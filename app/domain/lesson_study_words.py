"""Words for the closed lists of lesson study: what a status, a role, a match or a step is called.

The English words are keys of translation in the context `lesson_study`.
"""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.records.lesson_evidence import PadKind
from app.domain.records.lesson_study import AttainmentGroup, ClassMode, CycleStatus, MemberRole, Smart
from app.domain.records.research_lessons import DiscussionStep, LessonStatus, Match, Outcome
from app.domain.records.sharing import SharingKind
from app.domain.rules.lesson_study import Phase
from app.domain.text import mark

CONTEXT = "lesson_study"

STATUSES: Mapping[CycleStatus, str] = {
    CycleStatus.DRAFT: mark("lesson_study", "Draft"),
    CycleStatus.PLANNING: mark("lesson_study", "Planning"),
    CycleStatus.IN_PROGRESS: mark("lesson_study", "Under way"),
    CycleStatus.REPORTING: mark("lesson_study", "Writing the report"),
    CycleStatus.SHARED: mark("lesson_study", "Shared"),
    CycleStatus.CLOSED: mark("lesson_study", "Closed"),
    CycleStatus.ABANDONED: mark("lesson_study", "Given up"),
}

SHORT_PHASES: Mapping[Phase, str] = {
    Phase.SET_UP: mark("lesson_study", "Set-up"),
    Phase.QUESTION: mark("lesson_study", "Question"),
    Phase.CASE_PUPILS: mark("lesson_study", "Case pupils"),
    Phase.PLAN: mark("lesson_study", "Plan"),
    Phase.TEACH: mark("lesson_study", "Lesson"),
    Phase.DISCUSS: mark("lesson_study", "Discussion"),
    Phase.REVISE: mark("lesson_study", "Changes"),
    Phase.REPORT: mark("lesson_study", "Report"),
    Phase.SHARE: mark("lesson_study", "Sharing"),
}
"""One word per phase, for the path of a cycle; the rules have the long names."""

ROLES: Mapping[MemberRole, str] = {
    MemberRole.FACILITATOR: mark("lesson_study", "Facilitator"),
    MemberRole.TEACHING_TEACHER: mark("lesson_study", "Teaches the lesson"),
    MemberRole.OBSERVER: mark("lesson_study", "Observer"),
    MemberRole.KNOWLEDGEABLE_OTHER: mark("lesson_study", "Outside expert"),
    MemberRole.SCHOOL_LEADER: mark("lesson_study", "School leader"),
}

GROUPS: Mapping[AttainmentGroup, str] = {
    AttainmentGroup.HIGH: mark("lesson_study", "High attaining"),
    AttainmentGroup.MIDDLE: mark("lesson_study", "Middle"),
    AttainmentGroup.BELOW_MIDDLE: mark("lesson_study", "Below the middle"),
    AttainmentGroup.OTHER: mark("lesson_study", "Other group"),
}

CLASS_MODES: Mapping[ClassMode, str] = {
    ClassMode.SINGLE: mark("lesson_study", "One grade"),
    ClassMode.COMBINED: mark("lesson_study", "Combined class"),
}

LESSON_STATUSES: Mapping[LessonStatus, str] = {
    LessonStatus.PLANNED: mark("lesson_study", "Planned"),
    LessonStatus.TAUGHT: mark("lesson_study", "Taught"),
    LessonStatus.CANCELLED: mark("lesson_study", "Cancelled"),
    LessonStatus.POSTPONED: mark("lesson_study", "Postponed"),
}

MATCHES: Mapping[Match, str] = {
    Match.AS_PREDICTED: mark("lesson_study", "As predicted"),
    Match.PARTLY: mark("lesson_study", "Partly"),
    Match.DIFFERENT: mark("lesson_study", "Differently"),
    Match.NOT_OBSERVED: mark("lesson_study", "Not observed"),
    Match.ABSENT: mark("lesson_study", "Absent"),
}

OUTCOMES: Mapping[Outcome, str] = {
    Outcome.MET: mark("lesson_study", "Met"),
    Outcome.PARTLY: mark("lesson_study", "Partly met"),
    Outcome.NOT_MET: mark("lesson_study", "Not met"),
    Outcome.ABSENT: mark("lesson_study", "Absent"),
}

STEPS: Mapping[DiscussionStep, str] = {
    DiscussionStep.PUPILS: mark("lesson_study", "Each case pupil: what was seen, what was expected"),
    DiscussionStep.REASONS: mark("lesson_study", "Why it was different"),
    DiscussionStep.CLASS: mark("lesson_study", "The class as a whole"),
    DiscussionStep.LESSON: mark("lesson_study", "The lesson and its technique"),
    DiscussionStep.KEEP_OR_ADJUST: mark("lesson_study", "What to keep, what to adjust"),
    DiscussionStep.NEXT: mark("lesson_study", "Aim of the next lesson"),
}

SHORT_STEPS: Mapping[DiscussionStep, str] = {
    DiscussionStep.PUPILS: mark("lesson_study", "Case pupils"),
    DiscussionStep.REASONS: mark("lesson_study", "Reasons"),
    DiscussionStep.CLASS: mark("lesson_study", "The class"),
    DiscussionStep.LESSON: mark("lesson_study", "The lesson"),
    DiscussionStep.KEEP_OR_ADJUST: mark("lesson_study", "Keep, adjust"),
    DiscussionStep.NEXT: mark("lesson_study", "What is next"),
}
"""One or two words per step, for the buttons that lead there."""

PAD_KINDS: Mapping[PadKind, str] = {
    PadKind.STAGE: mark("lesson_study", "A stage began"),
    PadKind.NOTE: mark("lesson_study", "Something was seen"),
}

SHARINGS: Mapping[SharingKind, str] = {
    SharingKind.OPEN_LESSON: mark("lesson_study", "Open lesson"),
    SharingKind.STAFF_MEETING: mark("lesson_study", "Staff meeting"),
    SharingKind.METHOD_ASSOCIATION: mark("lesson_study", "Method association"),
    SharingKind.HUB_SEMINAR: mark("lesson_study", "Seminar of the hub school"),
    SharingKind.NETWORK_EVENT: mark("lesson_study", "Network event"),
    SharingKind.CONFERENCE: mark("lesson_study", "Conference"),
    SharingKind.POSTER: mark("lesson_study", "Poster"),
    SharingKind.PUBLICATION: mark("lesson_study", "Publication"),
    SharingKind.COACHING: mark("lesson_study", "Coaching of colleagues"),
    SharingKind.ONLINE: mark("lesson_study", "Online"),
}

SMART: Mapping[Smart, str] = {
    Smart.S: mark("lesson_study", "Specific: it names the pupils and what they learn"),
    Smart.M: mark("lesson_study", "Measurable: an observer can see it happen"),
    Smart.A: mark("lesson_study", "Achievable: two or three lessons can change it"),
    Smart.R: mark("lesson_study", "Relevant: it helps these pupils and this school"),
    Smart.T: mark("lesson_study", "Timed: it says by when"),
}
