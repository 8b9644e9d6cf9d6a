"""Numbers of certificates, such as ``AMS-2026-7K4QX-0012``, given without asking anybody.

First the letters of the organisation, then the year, then where the number was given, then a counter. *Where* is the
number of the device and four letters drawn anew for every batch: devices never share a number, one device never repeats
its counter, and a copy that was restored or resumed, and therefore counts from an earlier figure, draws other letters.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from app.domain.text import search_key
from app.domain.value import value

SALT_BITS = 20
"""Drawn for each batch: four letters."""
LONGEST_PREFIX = 8
PLAIN_PREFIX = "SH"
"""Where neither the programme nor the school gives any letters."""

_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # no I, L, O and U: they are read as other letters
_SERIAL = re.compile(rf"(.+)-(\d{{4}})-([{_LETTERS}]+)-(\d{{4,}})")
_NOT_IN_PREFIX = re.compile(r"[^0-9A-ZА-ЯЁӘҒҚҢӨҰҮҺІ]")
_SALT_LETTERS = SALT_BITS // 5


@value
class Series:
    """What the numbers of one batch have in common; `after` is the last figure this device has counted to."""

    prefix: str
    year: int
    device: int
    salt: int
    after: int

    def numbers(self) -> Iterator[str]:
        """The numbers of the batch, one after the other, without an end."""
        count = self.after
        while True:
            count += 1
            yield f"{self.prefix}-{self.year}-{place_code(self.device, self.salt)}-{count:04}"


def place_code(device: int, salt: int) -> str:
    """The third part of a number: the device in as few letters as it needs, and four for the batch."""
    return _letters(device, 1) + _letters(salt, _SALT_LETTERS)


def highest_count(serials: Iterable[str], device: int) -> int:
    """The largest figure that `device` counted to in `serials`; 0 if none of them is its own."""
    own = _letters(device, 1)
    found = (_SERIAL.fullmatch(serial) for serial in serials)
    return max((int(match[4]) for match in found if match and match[3][:-_SALT_LETTERS] == own), default=0)


def count_of(serial: str) -> int:
    """The figure at the end of a number; 0 for anything else."""
    match = _SERIAL.fullmatch(serial)
    return int(match[4]) if match else 0


def clean_prefix(text: str) -> str:
    """The letters and digits of `text` that may begin a number, in capitals; "" if there are none."""
    return _NOT_IN_PREFIX.sub("", text.upper())[:LONGEST_PREFIX]


def prefix_of_name(name: str) -> str:
    """The first letters of the words of a name: what stands for a school that belongs to no programme."""
    words = [word for word in re.split(r"[\s\-–«»\"„“”№]+", name) if search_key(word)]
    return clean_prefix("".join(word[0] for word in words))[:4] or PLAIN_PREFIX


def _letters(number: int, least: int) -> str:
    text = ""
    while number:
        number, digit = divmod(number, 32)
        text = _LETTERS[digit] + text
    return text.rjust(least, _LETTERS[0])
