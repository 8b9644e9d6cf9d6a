"""The catalogue: every record type, parents before children."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.record import Record, RecordType
from app.domain.records.attachments import Attachment
from app.domain.records.certificates import Certificate, ForeignCredit, IssuerKey, RevokedSerial
from app.domain.records.conflicts import EditConflict
from app.domain.records.consent import Consent
from app.domain.records.events import Attendance, Enrolment, Event, Slot
from app.domain.records.filters import SavedFilter
from app.domain.records.grants import GrantWish, SchoolGrant
from app.domain.records.lesson_evidence import PadNote, PupilInterview
from app.domain.records.lesson_study import CasePupil, LsCycle, LsMember
from app.domain.records.people import Person
from app.domain.records.person_links import PersonLink
from app.domain.records.portfolios import Portfolio, PortfolioFile, ProjectAssessment, ProjectImpact, Vignette
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
from app.domain.records.sessions import (
    AgendaItem,
    Commitment,
    EventSeries,
    Feedback,
    SeriesException,
    SessionRecord,
    SessionTemplate,
    TestScore,
)
from app.domain.records.sharing import Dissemination, LsReport
from app.domain.records.summaries import RegionSummary, SchoolSummary

RECORD_CLASSES: tuple[type[Record], ...] = (
    Programme, ProgrammeCycle,
    School, HubLink, Person,
    Event, Slot, Enrolment, Attendance,
    LsCycle, LsMember, CasePupil,
    ResearchLesson, RlStage, RlPrediction, RlObservation, RlPupilOutcome, RlDiscussion, DiscussionNote, NextChange,
    PadNote, PupilInterview, LsReport,
    Project, ProjectPrivate, ProjectStageChange, Consultation, PlanAction, ProgressLog, EvidenceNote,
    Certificate, IssuerKey, RevokedSerial, ForeignCredit,
    SessionTemplate, SessionRecord, AgendaItem, Commitment, EventSeries, SeriesException, Feedback, TestScore,
    Attachment, Poster, Vignette, ProjectImpact, Portfolio, PortfolioFile, ProjectAssessment,
    Dissemination,
    Consent, PersonLink, SavedFilter,
    SchoolSummary, RegionSummary, SchoolGrant, GrantWish,
    EditConflict,
)  # fmt: skip

TYPES: tuple[RecordType, ...] = tuple(cls.record_type for cls in RECORD_CLASSES)
TYPE_BY_NAME: Mapping[str, RecordType] = {kind.name: kind for kind in TYPES}
TYPE_BY_NUMBER: Mapping[int, RecordType] = {kind.number: kind for kind in TYPES}
BELONGS: Mapping[str, tuple[str, ...]] = {
    "attachment": ("project_id", "lesson_id", "cycle_id", "event_id", "person_id", "school_id"),
    "dissemination": ("cycle_id", "project_id", "school_id"),
}
"""Types that may belong to several things: the references to look at, the nearest first; others have one parent."""
