"""The numbers of the method that nobody is sure of: usual values, which each programme may replace by its own."""

from __future__ import annotations

from app.domain.records.programmes import (
    DISCUSSION_HOURS,
    DISCUSSION_MINUTES,
    INTERVIEW_MINUTES,
    USUAL_CASE_PUPILS,
    USUAL_LESSONS,
    ProgrammeCycle,
)
from app.domain.value import value


@value
class LessonStudySettings:
    """What a programme asks of a lesson study."""

    case_pupils: int = USUAL_CASE_PUPILS
    lessons: int = USUAL_LESSONS
    discussion_minutes: int = DISCUSSION_MINUTES
    discussion_hours: int = DISCUSSION_HOURS
    interview_minutes: int = INTERVIEW_MINUTES

    @classmethod
    def of(cls, programme: ProgrammeCycle | None) -> LessonStudySettings:
        """The settings of `programme`; the usual ones for none, and for what it leaves open."""
        if programme is None:
            return USUAL
        return cls(
            programme.ls_case_pupils or USUAL_CASE_PUPILS,
            programme.ls_lessons or USUAL_LESSONS,
            programme.ls_discussion_min or DISCUSSION_MINUTES,
            programme.ls_discussion_hours or DISCUSSION_HOURS,
            programme.ls_interview_min or INTERVIEW_MINUTES,
        )


USUAL = LessonStudySettings()
