"""A picture that the program draws itself: the wall of questions of a classroom, seen as cards in two colours."""

from __future__ import annotations

import struct
import zlib

WIDTH, HEIGHT = 960, 600
_WALL, _BOARD, _INK = (214, 205, 190), (248, 246, 240), (90, 94, 102)
_CLOSED, _OPEN = (244, 211, 120), (126, 190, 150)
_COLUMNS, _ROWS = 6, 4
_CARD_WIDTH, _CARD_HEIGHT, _GAP, _EDGE = 118, 96, 24, 54

Colour = tuple[int, int, int]


def question_wall() -> bytes:
    """A PNG: four rows of cards, of which the open questions grow from left to right."""
    rows = [bytearray(bytes(_WALL) * WIDTH) for _ in range(HEIGHT)]
    _fill(rows, 24, 24, WIDTH - 48, HEIGHT - 48, _BOARD)
    for column in range(_COLUMNS):
        for row in range(_ROWS):
            left, top = _EDGE + column * (_CARD_WIDTH + _GAP), _EDGE + row * (_CARD_HEIGHT + _GAP)
            is_open = row >= _ROWS - 1 - column * (_ROWS - 1) // (_COLUMNS - 1)
            _fill(rows, left, top, _CARD_WIDTH, _CARD_HEIGHT, _OPEN if is_open else _CLOSED)
            for number in range(3):
                length = 84 - (column * 17 + row * 11 + number * 23) % 40
                _fill(rows, left + 14, top + 24 + 20 * number, length, 5, _INK)
    raw = b"".join(b"\0" + bytes(row) for row in rows)
    head = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 2, 0, 0, 0)
    parts = (_part(b"IHDR", head), _part(b"IDAT", zlib.compress(raw, 9)), _part(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def _fill(rows: list[bytearray], left: int, top: int, width: int, height: int, colour: Colour) -> None:
    line = bytes(colour) * width
    for row in rows[top : top + height]:
        row[3 * left : 3 * (left + width)] = line


def _part(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
