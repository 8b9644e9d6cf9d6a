"""Text on the wire: one byte per Kazakh or Russian letter.

In UTF-8 every Cyrillic letter takes two bytes, of which the first says next to nothing but still costs after
compression. Here the letters of the two alphabets and the punctuation people use have one byte each; anything else is
an escape byte and its code point in three bytes. NUL separates texts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

SEPARATOR = "\0"
NOTHING = "\1"
"""Stands for a field without a value."""
ESCAPE = "\2"
_ALPHABET = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
_HIGH = _ALPHABET + _ALPHABET.upper() + "«»—–№₸…’“”"
_OWN = {chr(code): chr(code) for code in (9, 10, 13, *range(32, 127))}
_OWN |= {letter: chr(128 + place) for place, letter in enumerate(_HIGH)}
_BACK = {ord(byte): letter for letter, byte in _OWN.items()}
_ESCAPED = re.compile(ESCAPE + "(.)(.)(.)", re.DOTALL)


class _Page(dict[int, str]):
    """Code point → its byte, as `str.translate` asks for it; others are escaped when they are first met."""

    def __missing__(self, point: int) -> str:
        # Base 250 above five, so that no byte of an escape looks like a separator, a missing value or an escape.
        return ESCAPE + chr(point // 62500 + 5) + chr(point // 250 % 250 + 5) + chr(point % 250 + 5)


_PAGE = _Page({ord(letter): byte for letter, byte in _OWN.items()})


def join_texts(texts: Iterable[str | None]) -> bytes:
    """Texts, or None for no value, as one run of bytes."""
    page = _PAGE
    parts = [NOTHING if text is None else text.translate(page) for text in texts]
    return (SEPARATOR.join(parts) + SEPARATOR).encode("latin-1") if parts else b""


def split_texts(packed: bytes) -> list[str | None]:
    """The opposite of `join_texts`; raises ValueError for bytes that it did not make."""
    if not packed:
        return []
    if packed[-1] != 0:
        raise ValueError("cut text")
    return [None if part == NOTHING else _text(part) for part in packed[:-1].decode("latin-1").split(SEPARATOR)]


def _text(part: str) -> str:
    if ESCAPE not in part:
        return part.translate(_BACK)
    pieces = _ESCAPED.split(part)
    text = pieces[0].translate(_BACK)
    for high, middle, low, plain in zip(*(pieces[start::4] for start in (1, 2, 3, 4)), strict=True):
        text += chr((ord(high) - 5) * 62500 + (ord(middle) - 5) * 250 + ord(low) - 5) + plain.translate(_BACK)
    # Half a letter fits no database; raises a ValueError.
    text.encode("utf-8")
    return text
