"""Consent: which statement counts, what it allows, and that a signed text never changes."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.consent_text import LANGUAGES, VERSION, consent_text
from app.domain.ids import NOBODY, Id
from app.domain.records.consent import Consent, ConsentScope
from app.domain.rules.consent import ConsentState, allows, check_consent, holds_until, standing, state_on
from app.domain.rules.free_text import blocked_texts

DAY = date(2026, 11, 25)
FINGERPRINTS = {
    ("2026-1", "kk"): "a90057546ca6e06edebc633bdc56f30e1ed779ffcb7ab28e2a9f0366329934d3",
    ("2026-1", "ru"): "7e407affd05f4c09c52802c90a21b3d088d649b202bbd161e1536293d5dc14f6",
}
DAYS = st.dates(DAY - timedelta(days=400), DAY + timedelta(days=400))


def consent(number: int = 1, given_on: date | None = DAY, *scopes: ConsentScope, **facts: Any) -> Consent:
    """A statement; without scopes the one that is always needed."""
    return Consent(
        id=Id(bytes(15) + bytes([number])), person_id=NOBODY, given_on=given_on,
        scopes=frozenset(scopes or (ConsentScope.CORE,)), **facts,
    )  # fmt: skip


@st.composite
def statements(draw: st.DrawFn) -> list[Consent]:
    """Some statements of one person."""
    return [
        consent(
            number, draw(st.none() | DAYS), *draw(st.sets(st.sampled_from(ConsentScope))),
            expires_on=draw(st.none() | DAYS), withdrawn_on=draw(st.none() | DAYS),
        )
        for number in range(draw(st.integers(0, 5)))
    ]  # fmt: skip


@given(statements(), DAYS)
def test_only_the_latest_statement_counts(said: list[Consent], day: date) -> None:
    """What is allowed depends on the latest statement given until that day, and on its order in no list."""
    last = standing(said, day)
    for scope in ConsentScope:
        assert allows(said, scope, day) == allows([] if last is None else [last], scope, day)
        assert allows(said, scope, day) == allows(said[::-1], scope, day)
        if allows(said, scope, day):
            assert allows(said, ConsentScope.CORE, day)


@given(statements(), DAYS)
def test_a_withdrawal_takes_effect_the_same_day(said: list[Consent], day: date) -> None:
    """From the day of the withdrawal on nothing is allowed, and no older statement takes over."""
    given_last = consent(9, day, *ConsentScope)
    withdrawn = consent(9, day, *ConsentScope, withdrawn_on=day)
    assert all(allows([*said, given_last], scope, day) for scope in ConsentScope)
    assert not any(allows([*said, withdrawn], scope, day) for scope in ConsentScope)
    assert state_on([*said, withdrawn], day) is ConsentState.WITHDRAWN


def test_a_statement_runs_out_after_its_last_day() -> None:
    """On its last day a statement still holds, on the next one no longer."""
    said = [consent(given_on=date(2024, 2, 29), expires_on=DAY)]
    assert state_on(said, DAY) is ConsentState.HOLDS
    assert state_on(said, DAY + timedelta(days=1)) is ConsentState.EXPIRED
    assert state_on(said, date(2024, 2, 28)) is ConsentState.MISSING
    assert (holds_until(DAY), holds_until(date(2024, 2, 29))) == (date(2031, 11, 25), date(2029, 2, 28))


def test_the_first_box_is_needed() -> None:
    """Agreeing to photos without agreeing to anything else allows nothing, and the form says so."""
    said = consent(1, DAY, ConsentScope.PHOTO)
    assert not allows([said], ConsentScope.PHOTO, DAY)
    assert [finding.code for finding in check_consent(said, DAY)] == ["consent_without_core"]


def test_odd_days_are_remarked_on() -> None:
    """A day ahead, an end before the beginning and a withdrawal before it are said, none of them blocks."""
    odd = consent(
        1, DAY + timedelta(days=1), expires_on=DAY - timedelta(days=1), withdrawn_on=DAY - timedelta(days=2)
    )  # fmt: skip
    findings = check_consent(odd, DAY)
    assert [finding.code for finding in findings] == ["consent_ahead", "consent_backwards", "withdrawn_too_early"]
    assert not any(finding.blocks for finding in findings)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_signed_text_never_changes(language: str) -> None:
    """The text of a version is the one people signed: a new wording is a new version."""
    text = consent_text(language)
    assert text.fingerprint == FINGERPRINTS[VERSION, language]
    assert set(text.scopes) == set(ConsentScope)
    assert consent_text("en") == consent_text("kk")


@pytest.mark.parametrize("language", LANGUAGES)
def test_fingerprint_and_business_number_can_be_kept(language: str) -> None:
    """Neither the digits of a fingerprint nor a business number pass for a personal number."""
    text = consent_text(language)
    kept = Consent(
        id=NOBODY, person_id=NOBODY, given_on=DAY, text_hash=text.fingerprint, version=text.version,
        operator="Ақсу тірек мектебі, БСН 050640004321",
    )  # fmt: skip
    assert blocked_texts(kept) == ()
