"""Numbers that belong to people: national identification numbers to keep out, phone numbers to write one way.

An IIN (ЖСН, ИИН) gives away birth date and sex and opens state registers, and nothing in this program needs it. It is
therefore looked for wherever people type or import text, and refused. The BIN of an organisation has the same check
digit and is caught as well.
"""

from __future__ import annotations

import re
from itertools import pairwise

from app.domain.value import value

_LENGTH = 12
_FIRST_WEIGHTS = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)
_SECOND_WEIGHTS = (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2)
_MASK = "*"
# Born in 2000 to 2009 and in a month before October at the most: one to three zeros in front.
_CUT_LENGTHS = range(9, 12)

# Digit groups that one person may have meant as one number: up to three blanks or dashes between them.
_GROUPS = re.compile(r"\d+(?:[\s\-‐‑‒–—]{1,3}\d+)*")
_DIGITS = re.compile(r"\d+")

_PHONE_CHARACTERS = re.compile(r"[+\d\s()\-‐‑‒–—.]+")
_NATIONAL_NUMBER = re.compile(r"[67]\d{9}")


@value
class Span:
    """A stretch of a text, from `start` up to but not including `end`, in characters."""

    start: int
    end: int


def check_digit(eleven: str) -> int | None:
    """Return the check digit of the first eleven digits of an IIN or BIN, None if no number begins with them."""
    digits = [int(digit) for digit in eleven]
    for weights in (_FIRST_WEIGHTS, _SECOND_WEIGHTS):
        remainder = sum(digit * weight for digit, weight in zip(digits, weights, strict=True)) % 11
        if remainder < 10:
            return remainder
    return None


def is_iin(digits: str) -> bool:
    """Whether `digits` are twelve digits with a right check digit: an IIN, or a BIN, which is built alike."""
    return len(digits) == _LENGTH and digits.isdecimal() and check_digit(digits[:-1]) == int(digits[-1])


def find_iin(text: str) -> list[Span]:
    """Return where `text` holds twelve digits with a right check digit, written together or in groups.

    Twelve digits in groups (``000101 100-006``) count only if they also begin with a date and a century, as an IIN
    does: a row of dates, hours or phone numbers would otherwise be taken for one every eleventh time.
    """
    spans: list[Span] = []
    for found in _GROUPS.finditer(text):
        spans += _spans_among([Span(*group.span()) for group in _DIGITS.finditer(text, *found.span())], text)
    return spans


def _spans_among(groups: list[Span], text: str) -> list[Span]:
    spans: list[Span] = []
    first = 0
    while first < len(groups):
        last = _last_of_number(groups, first, text)
        if last is None:
            first += 1
        else:
            spans.append(Span(groups[first].start, groups[last].end))
            first = last + 1
    return spans


def _last_of_number(groups: list[Span], first: int, text: str) -> int | None:
    """Index of the group that completes an IIN begun by group `first`, None if there is no such number."""
    digits = ""
    for place in range(first, len(groups)):
        digits += text[groups[place].start : groups[place].end]
        if len(digits) >= _LENGTH:
            return place if is_iin(digits) and (place == first or _begins_like_an_iin(digits)) else None
    return None


def _begins_like_an_iin(digits: str) -> bool:
    month, day, century = int(digits[2:4]), int(digits[4:6]), int(digits[6])
    return 1 <= month <= 12 and 1 <= day <= 31 and century <= 6


def has_iin(text: str) -> bool:
    """Whether `find_iin` finds anything in `text`."""
    return bool(find_iin(text))


def is_cut_iin(text: str) -> bool:
    """Whether `text` is an IIN without its leading zeros, as a spreadsheet leaves it that took it for a number."""
    digits = text.strip()
    if len(digits) not in _CUT_LENGTHS or not digits.isdecimal() or digits.startswith("0"):
        return False
    whole = digits.zfill(_LENGTH)
    return is_iin(whole) and _begins_like_an_iin(whole)


def mask_iin(text: str) -> str:
    """Return `text` with every digit of every IIN in it replaced by an asterisk."""
    spans = find_iin(text)
    if not spans:
        return text
    kept = [text[earlier.end : later.start] for earlier, later in pairwise([Span(0, 0), *spans])]
    masked = [_DIGITS.sub(lambda digits: _MASK * len(digits.group()), text[span.start : span.end]) for span in spans]
    return "".join(piece for pair in zip(kept, masked, strict=True) for piece in pair) + text[spans[-1].end :]


def parse_phone(text: str) -> str | None:
    """Return a Kazakhstan phone number in E.164 form (``+7`` and ten digits), None if `text` is not one.

    Understands ``+7…``, ``8…``, ``7…`` and the bare ten digits, with blanks, brackets, dots and dashes anywhere.
    """
    written = text.strip()
    if not written or not _PHONE_CHARACTERS.fullmatch(written):
        return None
    digits = "".join(str(int(character)) for character in written if character.isdecimal())
    if len(digits) == 11 and (digits[0] == "7" or (digits[0] == "8" and "+" not in written)):
        digits = digits[1:]
    return f"+7{digits}" if _NATIONAL_NUMBER.fullmatch(digits) else None


def show_phone(number: str) -> str:
    """Return an E.164 number as people read it, ``+7 (707) 505-03-81``; anything else comes back unchanged."""
    if not re.fullmatch(r"\+7[67]\d{9}", number):
        return number
    return f"+7 ({number[2:5]}) {number[5:8]}-{number[8:10]}-{number[10:12]}"
