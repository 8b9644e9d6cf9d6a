"""The signed text of a certificate: complete, small, and not to be altered."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.certified import Certified
from app.domain.records.certificates import CertificateKind
from app.sync import signing
from app.sync.certificate_token import (
    PREFIX,
    NoToken,
    key_from_text,
    key_text,
    read_token,
    sign_token,
    tokens_in,
)

KEY = bytes(range(32))
PUBLIC = signing.public_key(KEY)
TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="\0\1\2"), max_size=60)
DAYS = st.none() | st.dates(date(2000, 1, 1), date(2170, 1, 1))
FACTS = st.builds(
    Certified, serial=TEXTS, name=TEXTS, title=TEXTS, issuer=TEXTS, kind=st.sampled_from(CertificateKind),
    half_hours=st.none() | st.integers(0, 2000), issued_on=DAYS, start=DAYS, end=DAYS,
    provider_authorised=st.booleans(), is_duplicate=st.booleans(),
)  # fmt: skip
ASEL = Certified(
    serial="AMS-2026-7K4QX-0012", name="Өмірбекова Әсел Ғабитқызы", title="Lesson Study: функционалдық сауаттылық",
    issuer="Ақсу ауылдық тірек мектебі", kind=CertificateKind.PARTICIPATION, half_hours=37,
    issued_on=date(2026, 11, 21), start=date(2026, 10, 1), end=date(2026, 11, 20),
)  # fmt: skip


@given(FACTS)
def test_a_token_says_what_was_signed(facts: Certified) -> None:
    """Every fact comes back as it was, and only the key that signed it fits."""
    signed = read_token(sign_token(facts, KEY))
    assert signed.facts == facts
    assert signed.is_signed_by(PUBLIC)
    assert not signed.is_signed_by(signing.public_key(bytes(32)))


@given(FACTS, st.data())
def test_no_letter_of_a_token_can_be_changed(facts: Certified, data: st.DataObject) -> None:
    """Whichever letter is exchanged for another, the text is no token any more or the signature does not fit."""
    token = sign_token(facts, KEY)
    place = data.draw(st.integers(len(PREFIX), len(token) - 2))  # the last letter may carry bits that say nothing
    letter = data.draw(st.sampled_from([one for one in "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567" if one != token[place]]))
    try:
        forged = read_token(token[:place] + letter + token[place + 1 :])
    except NoToken:
        return
    assert not forged.is_signed_by(PUBLIC)


def test_a_token_of_usual_length_fits_a_small_code() -> None:
    """A Kazakh name, a title, dates and the issuer take a QR code of about version 10."""
    assert len(sign_token(ASEL, KEY)) <= 366


def test_a_token_may_be_retyped() -> None:
    """Small letters, blanks and line breaks do no harm."""
    token = sign_token(ASEL, KEY)
    assert read_token(f" {token[:50].lower()}\n{token[50:]} ").facts == ASEL


@pytest.mark.parametrize("wrong", ["", "1234", "сертификат", PREFIX, f"{PREFIX}AAAA", f"{PREFIX}1189", "SHYRAQ:2/AEBA"])
def test_other_texts_are_no_tokens(wrong: str) -> None:
    """A cut or foreign text is told from a certificate."""
    with pytest.raises(NoToken):
        read_token(wrong)


def test_a_signature_over_anything_else_is_no_certificate() -> None:
    """The key may sign other things without these becoming certificates."""
    signed = read_token(sign_token(ASEL, KEY))
    other = replace(signed, signature=signing.sign(KEY, signed.payload))
    assert not other.is_signed_by(PUBLIC)


def test_tokens_are_found_in_files() -> None:
    """Whatever surrounds them, every token of a file is found once."""
    one, two = sign_token(ASEL, KEY), sign_token(replace(ASEL, serial="AMS-2026-7K4QX-0013"), KEY)
    assert tokens_in(f"%PDF\n<x>{one}</x> {two}, {one}\xff".encode("latin-1")) == [one, two]
    assert tokens_in(b"nothing") == []


@given(st.binary(min_size=32, max_size=32))
def test_keys_are_written_in_letters(key: bytes) -> None:
    """A public key survives being written, and nonsense gives no key."""
    assert key_from_text(key_text(key)) == key
    assert key_from_text("қате") == b""
