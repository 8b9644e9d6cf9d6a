"""Consent: which statement counts on a day, and what it allows.

The latest statement given until that day counts alone: a person who signs again with fewer boxes ticked has said so. A
withdrawn statement never gives way to an older one.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from app.domain.records.consent import Consent, ConsentScope
from app.domain.rules.finding import Finding, warn
from app.domain.text import mark

YEARS = 5
"""How long a statement holds unless another day is written: as long as an attestation period."""


class ConsentState(StrEnum):
    """How things stand with one person on one day."""

    MISSING = "missing"
    HOLDS = "holds"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"


def standing(consents: Iterable[Consent], day: date) -> Consent | None:
    """Return the statement that counts on `day`, whatever became of it; None if nothing was said until then."""
    said = [one for one in consents if one.given_on is not None and one.given_on <= day]
    return max(said, key=lambda one: (one.given_on, one.id), default=None)


def state_on(consents: Iterable[Consent], day: date) -> ConsentState:
    """Return how things stand on `day`; a statement without the first box ticked allows nothing and is missing."""
    last = standing(consents, day)
    if last is None or ConsentScope.CORE not in last.scopes:
        return ConsentState.MISSING
    if last.withdrawn_on is not None and last.withdrawn_on <= day:
        return ConsentState.WITHDRAWN
    if last.expires_on is not None and last.expires_on < day:
        return ConsentState.EXPIRED
    return ConsentState.HOLDS


def allows(consents: Iterable[Consent], scope: ConsentScope, day: date) -> bool:
    """Whether a person has agreed to `scope` as of `day`."""
    said = tuple(consents)
    last = standing(said, day)
    return last is not None and scope in last.scopes and state_on(said, day) is ConsentState.HOLDS


def holds_until(given_on: date) -> date:
    """Return the last day of a statement for which nobody has written another one."""
    last_year = given_on.year + YEARS
    is_leap_day = (given_on.month, given_on.day) == (2, 29)
    return given_on.replace(year=last_year, day=28) if is_leap_day else given_on.replace(year=last_year)


def check_consent(consent: Consent, today: date) -> tuple[Finding, ...]:
    """Return what is odd about a statement."""
    found: list[Finding] = []
    given = consent.given_on
    if given is not None and given > today:
        found.append(warn("consent_ahead", mark("rules", "This day has not come yet."), field="given_on"))
    if ConsentScope.CORE not in consent.scopes:
        text = mark("rules", "Without the first box nothing may be kept about this person.")
        found.append(warn("consent_without_core", text, field="scopes"))
    if given is not None and consent.expires_on is not None and consent.expires_on < given:
        found.append(warn("consent_backwards", mark("rules", "It ends before it was given."), field="expires_on"))
    if given is not None and consent.withdrawn_on is not None and consent.withdrawn_on < given:
        text = mark("rules", "It was withdrawn before it was given.")
        found.append(warn("withdrawn_too_early", text, field="withdrawn_on"))
    return tuple(found)
