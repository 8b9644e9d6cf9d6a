"""Identification numbers are found however they are typed; phone numbers end in one form."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.identifiers import (
    Span,
    check_digit,
    find_iin,
    has_iin,
    is_cut_iin,
    is_iin,
    mask_iin,
    parse_phone,
    show_phone,
)

BY_FIRST_SUM = "000101100006"  # born in the year 1800: nobody alive
BY_SECOND_SUM = "000101100708"

ELEVEN_DIGITS = st.from_regex(r"[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|1[0-9]|2[0-8])[1-6][0-9]{4}", fullmatch=True)
IINS = ELEVEN_DIGITS.filter(lambda digits: check_digit(digits) is not None).map(
    lambda digits: f"{digits}{check_digit(digits)}"
)
PHONES = st.from_regex(r"[67][0-9]{9}", fullmatch=True)


@pytest.mark.parametrize("number", [BY_FIRST_SUM, BY_SECOND_SUM])
def test_known_numbers_pass_the_check(number: str) -> None:
    """The check digit is right by the first weights and by the second."""
    assert is_iin(number)
    assert find_iin(number) == [Span(0, 12)]


def test_eleven_digits_may_have_no_check_digit() -> None:
    """Where both sums give ten no number is issued, so nothing is found."""
    assert check_digit("00010110071") is None
    assert not any(has_iin(f"00010110071{last}") for last in range(10))


@pytest.mark.parametrize(
    "text",
    [
        "ЖСН 000101100006 бар",
        "ИИН:000101100006.",
        "000101 100006",
        "000101-100-006",
        "0001 0110 0006",
        "000101\u00a0100\u202f006",
        "000101 – 100006",
        "№ 12 000101100006",
        "000101100006 87015054432",
        "٠٠٠١٠١١٠٠٠٠٦",
    ],
)
def test_an_iin_is_found_as_people_type_it(text: str) -> None:
    """Blanks, dashes, neighbours and other digits do not hide the number."""
    assert len(find_iin(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "",
        "87015054432",
        "+7 701 505 44 32, 8 (705) 782-23-84",
        "000101100007",
        "0001011000060",
        "KZ86125KZT5004100100",
        "01.09.2026 14:30",
        "000101.100006",
    ],
)
def test_other_numbers_are_left_alone(text: str) -> None:
    """Phones, accounts, dates and numbers with a wrong check digit are nobody's IIN."""
    assert not has_iin(text)
    assert mask_iin(text) == text


@given(IINS, st.lists(st.sampled_from(["", " ", "-", " - "]), min_size=11, max_size=11))
def test_no_way_of_grouping_hides_an_iin(iin: str, gaps: list[str]) -> None:
    """A number stays found whatever blanks and dashes stand between its digits."""
    typed = "".join(digit + gap for digit, gap in zip(iin, [*gaps, ""], strict=True))
    assert find_iin(f"мұғалім {typed}, сынып") == [Span(8, 8 + len(typed))]


@given(IINS)
def test_an_iin_that_lost_its_zeros_is_known(iin: str) -> None:
    """A spreadsheet that took the number for a sum has not hidden it."""
    assert is_cut_iin(iin.lstrip("0")) == iin.startswith("0")


@given(PHONES)
def test_no_phone_is_taken_for_an_iin_without_zeros(national: str) -> None:
    """Ten digits, or eleven with the trunk prefix, stay a phone number."""
    assert not is_cut_iin(national)
    assert not is_cut_iin(f"8{national}")
    assert not is_cut_iin(f"7{national}")


@given(IINS, st.text(), st.text())
def test_a_masked_text_holds_no_iin_and_keeps_its_length(iin: str, before: str, after: str) -> None:
    """Masking takes the digits and nothing else."""
    text = f"{before} {iin} {after}"
    masked = mask_iin(text)
    assert not has_iin(masked)
    assert len(masked) == len(text)


@given(IINS, st.integers(min_value=1, max_value=9))
def test_a_wrong_check_digit_is_noticed(iin: str, step: int) -> None:
    """Of the ten possible last digits only one is right."""
    assert not is_iin(f"{iin[:-1]}{(int(iin[-1]) + step) % 10}")


@pytest.mark.parametrize(
    "typed",
    [
        "87075050381",
        "+77075050381",
        "77075050381",
        "7075050381",
        "8 (707) 505-03-81",
        "+7 707 505 03 81",
        " 8-707-505-03-81 ",
        "+7(707)505.03.81",
    ],
)
def test_a_phone_is_read_in_every_usual_form(typed: str) -> None:
    """Trunk prefix, country code and punctuation lead to one stored form."""
    assert parse_phone(typed) == "+77075050381"


@pytest.mark.parametrize(
    "typed", ["", "жоқ", "505-03-81", "+8 707 505 03 81", "89161234567", "+1 707 505 0381", "870750503811"]
)
def test_what_is_no_phone_of_the_country_is_not_guessed(typed: str) -> None:
    """Words, local numbers and numbers of other countries are not turned into one of ours."""
    assert parse_phone(typed) is None


@given(PHONES)
def test_a_shown_phone_reads_back(national: str) -> None:
    """What the screen shows can be typed in again."""
    number = f"+7{national}"
    assert parse_phone(show_phone(number)) == number
    assert show_phone(number).startswith(f"+7 ({national[:3]}) ")


def test_showing_leaves_unknown_numbers_as_they_are() -> None:
    """A number written some other way is shown as it was written."""
    assert show_phone("112") == "112"
