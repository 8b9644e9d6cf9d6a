"""Codes survive a telephone, a bad hand and a Cyrillic keyboard."""

from __future__ import annotations

import pytest

from app.domain.invitation_code import ALPHABET, new_code, read, shown


def test_a_code_is_read_as_it_is_shown() -> None:
    """Every code is read back from the way it is printed, in capitals and in small letters."""
    for _ in range(200):
        code = new_code()
        assert len(code) == 10
        assert set(code) <= set(ALPHABET)
        assert read(shown(code)) == read(f"  {shown(code).lower()} ") == code


def test_codes_do_not_repeat() -> None:
    """A thousand codes are a thousand different ones."""
    assert len({new_code() for _ in range(1000)}) == 1000


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("авекм-нрстх", "ABEKMHPCTX"),  # all Cyrillic, from a Russian keyboard
        ("у0оі1-lil23", "Y001111123"),
        ("7KQ2M–X4T9R", "7KQ2MX4T9R"),  # a long dash
        ("7 k q 2 m x 4 t 9 r", "7KQ2MX4T9R"),
    ],
)
def test_look_alikes_are_understood(typed: str, meant: str) -> None:
    """Cyrillic letters that look like Latin ones, O for 0 and I or L for 1 are what they look like."""
    assert read(typed) == meant


@pytest.mark.parametrize(
    "typed", ["", "12345", "12345-6789", "12345-678901", "ЖЖЖЖЖ-ЖЖЖЖЖ", "UUUUU-UUUUU", "١٢٣٤٥-٦٧٨٩٠"]
)
def test_what_cannot_be_a_code_is_none(typed: str) -> None:
    """Too short, too long, or with letters no code has: no code."""
    assert read(typed) is None
