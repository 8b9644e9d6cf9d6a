"""The catalogue: every record type, parents before children."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.record import Record, RecordType
from app.domain.records.conflicts import EditConflict
from app.domain.records.events import Attendance, Enrolment, Event, Slot
from app.domain.records.lesson_study import CasePupil, LsCycle, LsMember
from app.domain.records.people import Person
from app.domain.records.posters import Poster
from app.domain.records.programmes import Programme, ProgrammeCycle
from app.domain.records.projects import (
    Consultation,
    EvidenceNote,
    PlanAction,
    ProgressLog,
    Project,
    ProjectPrivate,
    ProjectStageChange,
)
from app.domain.records.research_lessons import (
    DiscussionNote,
    NextChange,
    ResearchLesson,
    RlDiscussion,
    RlObservation,
    RlPrediction,
    RlPupilOutcome,
    RlStage,
)
from app.domain.records.schools import HubLink, School

RECORD_CLASSES: tuple[type[Record], ...] = (
    Programme, ProgrammeCycle,
    School, HubLink, Person,
    Event, Slot, Enrolment, Attendance,
    LsCycle, LsMember, CasePupil,
    ResearchLesson, RlStage, RlPrediction, RlObservation, RlPupilOutcome, RlDiscussion, DiscussionNote, NextChange,
    Project, ProjectPrivate, ProjectStageChange, Consultation, PlanAction, ProgressLog, EvidenceNote, Poster,
    EditConflict,
)  # fmt: skip

TYPES: tuple[RecordType, ...] = tuple(cls.record_type for cls in RECORD_CLASSES)
TYPE_BY_NAME: Mapping[str, RecordType] = {kind.name: kind for kind in TYPES}
TYPE_BY_NUMBER: Mapping[int, RecordType] = {kind.number: kind for kind in TYPES}
