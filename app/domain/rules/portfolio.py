"""What belongs into a portfolio, and what each part still lacks, in words.

A part that is not there stops nobody from submitting: the version says what was in it, and the assessor reads that.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import StrEnum

from app.domain.records.attachments import Attachment
from app.domain.records.portfolios import Vignette
from app.domain.records.programmes import ProgrammeCycle
from app.domain.records.projects import LogKind
from app.domain.rules.finding import Finding, warn
from app.domain.rules.projects import (
    FEWEST_ACTIONS,
    FEWEST_CONSULTATIONS,
    FEWEST_EVIDENCE,
    FEWEST_LOG_ENTRIES,
    ProjectRecords,
)
from app.domain.text import mark
from app.domain.value import value

FEWEST_VIGNETTE_WORDS, MOST_VIGNETTE_WORDS = 150, 300
_WORD = re.compile(r"\w+(?:[-’'`]\w+)*")


class Part(StrEnum):
    """The parts of a portfolio, in their order."""

    COVER = "cover"
    REASONS = "reasons"
    CONSULTATIONS = "consultations"
    PLAN = "plan"
    PARTICIPATION = "participation"
    LOG = "log"
    EVIDENCE = "evidence"
    IMPACT = "impact"
    REFLECTION = "reflection"
    VIGNETTE = "vignette"
    POSTER = "poster"
    SHARING = "sharing"
    CONSENTS = "consents"


@value
class PortfolioParts:
    """All that a portfolio is made of; `sessions` counts those the teacher took part in."""

    records: ProjectRecords
    attachments: Sequence[Attachment] = ()
    sessions: int = 0
    has_poster: bool = False


@value
class ContentItem:
    """One part, and what it lacks; complete when nothing is said."""

    part: Part
    lacks: tuple[Finding, ...]

    @property
    def is_complete(self) -> bool:
        """Whether the part is there as it should be."""
        return not self.lacks


def words_in(text: str) -> int:
    """The number of words of a text."""
    return len(_WORD.findall(text))


def content_list(parts: PortfolioParts) -> tuple[ContentItem, ...]:
    """Return every part with what it lacks."""
    return tuple(ContentItem(part, tuple(_CHECKS[part](parts))) for part in Part)


def vignette_limits(cycle: ProgrammeCycle | None) -> tuple[int, int]:
    """How many words a vignette should have, at least and at most, in this programme cycle."""
    low = cycle.vignette_words_low if cycle else None
    high = cycle.vignette_words_high if cycle else None
    least = FEWEST_VIGNETTE_WORDS if low is None else low
    return least, max(least, MOST_VIGNETTE_WORDS if high is None else high)


def check_vignette(vignette: Vignette | None, cycle: ProgrammeCycle | None) -> tuple[Finding, ...]:
    """Return what the vignette lacks: its length and whether it may be published."""
    count = words_in(vignette.text) if vignette else 0
    least, most = vignette_limits(cycle)
    found: list[Finding] = []
    if count < least:
        text = mark("rules", "The vignette should have at least {least} words; so far: {count}.")
        found.append(warn("short_vignette", text, field="text", least=least, count=count))
    if count > most:
        text = mark("rules", "The vignette should have at most {most} words; now: {count}.")
        found.append(warn("long_vignette", text, field="text", most=most, count=count))
    if vignette is None or vignette.publish_consent is None:
        text = mark("rules", "Say whether the vignette may be published.")
        found.append(warn("publishing_not_said", text, field="publish_consent"))
    return tuple(found)


def _cover(parts: PortfolioParts) -> Iterable[Finding]:
    if parts.records.project.theme is None:
        yield warn("no_theme", mark("rules", "Choose the theme of the project."), field="theme")
    if parts.records.project.facilitator_id is None:
        text = mark("rules", "Name the facilitator of the project.")
        yield warn("no_facilitator", text, field="facilitator_id")


def _reasons(parts: PortfolioParts) -> Iterable[Finding]:
    private = parts.records.private
    if private is None or not private.values_text.strip() or not private.concern_text.strip():
        yield warn("no_reasons", mark("rules", "Write down your values and your concern."), field="values_text")


def _consultations(parts: PortfolioParts) -> Iterable[Finding]:
    told = sum(1 for talk in parts.records.consultations if talk.feedback.strip() or talk.decision.strip())
    if told < FEWEST_CONSULTATIONS:
        text = mark("rules", "Note what was said in at least {least} consultations; so far: {count}.")
        yield warn("few_told_consultations", text, least=FEWEST_CONSULTATIONS, count=told)


def _plan(parts: PortfolioParts) -> Iterable[Finding]:
    count = len(parts.records.actions)
    if count < FEWEST_ACTIONS:
        text = mark("rules", "The plan should have at least {least} actions; so far: {count}.")
        yield warn("short_plan", text, least=FEWEST_ACTIONS, count=count)


def _participation(parts: PortfolioParts) -> Iterable[Finding]:
    if not parts.sessions:
        text = mark("rules", "No session of the programme is marked for the teacher yet.")
        yield warn("no_sessions", text)


def _log(parts: PortfolioParts) -> Iterable[Finding]:
    count = len(parts.records.log)
    if count < FEWEST_LOG_ENTRIES:
        text = mark("rules", "The log should have at least {least} entries; so far: {count}.")
        yield warn("thin_log", text, least=FEWEST_LOG_ENTRIES, count=count)


def _evidence(parts: PortfolioParts) -> Iterable[Finding]:
    telling = [note for note in parts.records.evidence if note.what_it_shows.strip()]
    if len(telling) < FEWEST_EVIDENCE:
        text = mark("rules", "Collect at least {least} pieces of evidence and say what each shows; so far: {count}.")
        yield warn("little_evidence", text, least=FEWEST_EVIDENCE, count=len(telling))
    shown = {attachment.evidence_id for attachment in parts.attachments}
    bare = sum(1 for note in telling if note.id not in shown)
    if bare:
        text = mark("rules", "Pieces of evidence without a file: {count}.")
        yield warn("evidence_without_file", text, count=bare)


def _impact(parts: PortfolioParts) -> Iterable[Finding]:
    impact = parts.records.impact
    if impact is None or not impact.pupils.strip():
        yield warn("no_impact", mark("rules", "Write what changed for pupils."), field="pupils")
    others = (impact.colleagues, impact.school, impact.own_practice) if impact else ()
    if not any(text.strip() for text in others):
        text = mark("rules", "Write what changed for colleagues, in the school or in your own practice.")
        yield warn("impact_on_pupils_only", text, field="colleagues")


def _reflection(parts: PortfolioParts) -> Iterable[Finding]:
    impact = parts.records.impact
    if impact is None or not impact.reflection.strip():
        yield warn("no_reflection", mark("rules", "Write how you led and what you learned."), field="reflection")
    if not parts.records.project.strategies:
        yield warn("no_strategies", mark("rules", "Choose the ways in which you led."), field="strategies")


def _vignette(parts: PortfolioParts) -> Iterable[Finding]:
    return check_vignette(parts.records.vignette, parts.records.cycle)


def _poster(parts: PortfolioParts) -> Iterable[Finding]:
    if not parts.has_poster:
        yield warn("no_poster", mark("rules", "Make the poster of the project."))


def _sharing(parts: PortfolioParts) -> Iterable[Finding]:
    if not any(entry.kind is LogKind.EVENT for entry in parts.records.log):
        text = mark("rules", "Note in the log, as an event, where the work was shown to others.")
        yield warn("not_shared", text)


def _consents(parts: PortfolioParts) -> Iterable[Finding]:
    pictures = [each for each in parts.attachments if each.is_picture]
    unsaid = sum(1 for each in pictures if each.has_people is None)
    if unsaid:
        text = mark("rules", "Pictures of which nobody has said whether people can be recognised: {count}.")
        yield warn("pictures_not_said", text, count=unsaid)
    bare = sum(1 for each in pictures if each.has_people and not each.consent_ref.strip())
    if bare:
        text = mark("rules", "Pictures with people and without a named consent: {count}.")
        yield warn("pictures_without_consent", text, count=bare)


_CHECKS: Mapping[Part, Callable[[PortfolioParts], Iterable[Finding]]] = {
    Part.COVER: _cover,
    Part.REASONS: _reasons,
    Part.CONSULTATIONS: _consultations,
    Part.PLAN: _plan,
    Part.PARTICIPATION: _participation,
    Part.LOG: _log,
    Part.EVIDENCE: _evidence,
    Part.IMPACT: _impact,
    Part.REFLECTION: _reflection,
    Part.VIGNETTE: _vignette,
    Part.POSTER: _poster,
    Part.SHARING: _sharing,
    Part.CONSENTS: _consents,
}
