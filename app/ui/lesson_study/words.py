"""How the lesson-study screens say things: statuses, classes, spans of days, phases, findings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Any

from app.domain.codes import code_label
from app.domain.lesson_study_words import (
    CLASS_MODES,
    CONTEXT,
    GROUPS,
    LESSON_STATUSES,
    MATCHES,
    OUTCOMES,
    ROLES,
    SHARINGS,
    SHORT_PHASES,
    SMART,
    STATUSES,
    STEPS,
)
from app.domain.people_words import CONTEXT as PEOPLE_CONTEXT
from app.domain.people_words import LANGUAGES
from app.domain.record import Record
from app.domain.records.lesson_study import AttainmentGroup, ClassMode, CycleStatus, MemberRole, Smart
from app.domain.records.research_lessons import DiscussionStep, LessonStatus, Match, Outcome
from app.domain.records.schools import Language
from app.domain.records.sharing import SharingKind
from app.domain.rules.finding import Finding
from app.domain.rules.lesson_study import PHASE_LABELS, Phase, PhaseState
from app.domain.written import class_name, joined, span
from app.ui.kit.tokens import Tone
from app.ui.translate import tr_label

__all__ = [
    "LESSON_TONES", "STATUS_TONES", "WORDS", "choices", "class_name", "field_name", "joined", "phase_name", "sentences",
    "span", "subject_name", "word",
]  # fmt: skip

WORDS: Mapping[type[StrEnum], tuple[str, Mapping[Any, str]]] = {
    AttainmentGroup: (CONTEXT, GROUPS),
    ClassMode: (CONTEXT, CLASS_MODES),
    CycleStatus: (CONTEXT, STATUSES),
    DiscussionStep: (CONTEXT, STEPS),
    Language: (PEOPLE_CONTEXT, LANGUAGES),
    LessonStatus: (CONTEXT, LESSON_STATUSES),
    Match: (CONTEXT, MATCHES),
    MemberRole: (CONTEXT, ROLES),
    Outcome: (CONTEXT, OUTCOMES),
    Phase: (CONTEXT, SHORT_PHASES),
    SharingKind: (CONTEXT, SHARINGS),
    Smart: (CONTEXT, SMART),
}
"""Words of every closed list of this area, in the form the kit's forms take."""

STATUS_TONES = {
    CycleStatus.DRAFT: Tone.NEUTRAL,
    CycleStatus.PLANNING: Tone.INFO,
    CycleStatus.IN_PROGRESS: Tone.INFO,
    CycleStatus.REPORTING: Tone.WARN,
    CycleStatus.SHARED: Tone.OK,
    CycleStatus.CLOSED: Tone.OK,
    CycleStatus.ABANDONED: Tone.NEUTRAL,
}

LESSON_TONES = {
    LessonStatus.PLANNED: Tone.INFO,
    LessonStatus.TAUGHT: Tone.OK,
    LessonStatus.CANCELLED: Tone.NEUTRAL,
    LessonStatus.POSTPONED: Tone.WARN,
}


def word(member: StrEnum | str | None) -> str:
    """What `member` of a closed list is called; a code of a newer version is its own name, None is nothing."""
    if member is None:
        return ""
    context, words = WORDS.get(type(member), ("", {}))  # type: ignore[arg-type]
    return tr_label(context, words[member]) if member in words else str(member)


def choices(options: type[StrEnum]) -> list[tuple[str, str]]:
    """A closed list as (code, word), for a choice field."""
    return [(member.value, word(member)) for member in options]


def field_name(kind: type[Record], field: str) -> str:
    """The label of a record's field."""
    return tr_label("records", kind.record_type.by_name[field].label)


def sentences(findings: Sequence[Finding]) -> str:
    """Findings as one text."""
    return " ".join(finding.sentence(tr_label) for finding in findings)


def subject_name(code: str, language: str) -> str:
    """The name of a subject, nothing for none."""
    return code_label("subjects", code, language) if code else ""


def phase_name(state: PhaseState | None) -> str:
    """A phase in words, with the number of its lesson."""
    if state is None:
        return ""
    name = tr_label("rules", PHASE_LABELS[state.phase])
    return f"{name} · {state.lesson}" if state.lesson else name
