"""Text on the wire: one byte per Kazakh or Russian letter.

In UTF-8 every Cyrillic letter takes two bytes, of which the first says next to nothing but still costs after compression.
Here the letters of the two alphabets and the punctuation people use have one byte each, ordered so that capitals and small
letters lie side by side; anything else is an escape byte and its code point in three bytes. Texts never hold NUL, which
separates them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

SEPARATOR = 0
NOTHING = 1
"""Stands for a field without a value."""
ESCAPE = 2
_ALPHABET = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
_HIGH = _ALPHABET + _ALPHABET.upper() + "«»—–№₸…’“”"
_TO_BYTE = {chr(code): code for code in (9, 10, 13, *range(32, 127))}
_TO_BYTE |= {letter: 128 + place for place, letter in enumerate(_HIGH)}
_FROM_BYTE = {byte: letter for letter, byte in _TO_BYTE.items()}


def join_texts(texts: Iterable[str | None]) -> bytes:
    """Texts, or None for no value, as one run of bytes. Raises ValueError for a text with NUL."""
    packed = bytearray()
    for text in texts:
        if text is None:
            packed.append(NOTHING)
        else:
            for letter in text:
                byte = _TO_BYTE.get(letter)
                if byte is not None:
                    packed.append(byte)
                elif letter == "\0":
                    raise ValueError("NUL in a text")
                else:
                    packed.append(ESCAPE)
                    # Base 255 above zero, so that no byte of an escape looks like the separator.
                    point = ord(letter)
                    packed += bytes((point // 65025 + 1, point // 255 % 255 + 1, point % 255 + 1))
        packed.append(SEPARATOR)
    return bytes(packed)


def split_texts(packed: bytes) -> list[str | None]:
    """The opposite of `join_texts`; raises ValueError for bytes that it did not make."""
    if packed and packed[-1] != SEPARATOR:
        raise ValueError("cut text")
    return [_text(part) for part in packed.split(b"\0")[:-1]]


def _text(part: bytes) -> str | None:
    if part == b"\x01":
        return None
    if ESCAPE not in part:
        return _plain(part)
    letters = []
    place = 0
    while place < len(part):
        if part[place] == ESCAPE:
            high, middle, low = part[place + 1 : place + 4]
            letters.append(chr((high - 1) * 65025 + (middle - 1) * 255 + low - 1))
            place += 4
        else:
            letters.append(_plain(part[place : place + 1]))
            place += 1
    return "".join(letters)


def _plain(part: Sequence[int]) -> str:
    try:
        return "".join(_FROM_BYTE[byte] for byte in part)
    except KeyError as error:
        raise ValueError("no such letter") from error
