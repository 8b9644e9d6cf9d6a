"""Words and tones of the closed lists on the project pages."""

from __future__ import annotations

from enum import StrEnum

from app.domain import project_words as words
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
from app.ui.field_editors import Words
from app.ui.kit.tokens import Tone
from app.ui.translate import tr_label

WORDS: Words = {
    ProjectStage: (words.CONTEXT, words.STAGES),
    Theme: (words.CONTEXT, words.THEMES),
    ConsultedRole: (words.CONTEXT, words.CONSULTED),
    ActionStatus: (words.CONTEXT, words.ACTION_STATUSES),
    LogKind: (words.CONTEXT, words.LOG_KINDS),
    EvidenceKind: (words.CONTEXT, words.EVIDENCE_KINDS),
    LeadershipStrategy: (words.CONTEXT, words.STRATEGIES),
    PaperLanguage: (words.CONTEXT, words.PAPER_LANGUAGES),
    Outcome: (words.CONTEXT, words.OUTCOMES),
}

_STAGE_TONES = {
    ProjectStage.CERTIFIED: Tone.OK,
    ProjectStage.PAUSED: Tone.NEUTRAL,
    ProjectStage.WITHDRAWN: Tone.NEUTRAL,
    ProjectStage.RESUBMIT: Tone.WARN,
}
_LOG_TONES = {LogKind.OBSTACLE: Tone.WARN, LogKind.SUCCESS: Tone.OK}
STATUS_TONES = {
    ActionStatus.PLANNED: Tone.NEUTRAL,
    ActionStatus.DOING: Tone.INFO,
    ActionStatus.DONE: Tone.OK,
    ActionStatus.DROPPED: Tone.NEUTRAL,
}


def word(member: StrEnum) -> str:
    """What a member of one of the lists is called in the language of the window."""
    context, labels = WORDS[type(member)]
    return tr_label(context, labels[member])


def stage_tone(stage: ProjectStage) -> Tone:
    """The tone of a stage's chip."""
    return _STAGE_TONES.get(stage, Tone.INFO)


def log_tone(kind: LogKind) -> Tone:
    """The tone of the chip of a log entry."""
    return _LOG_TONES.get(kind, Tone.INFO)
