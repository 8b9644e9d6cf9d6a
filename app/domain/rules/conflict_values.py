"""Two versions of a field: what can become of them, and their values as texts, and back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from enum import Enum

from app.domain.kinds import Wire
from app.domain.record import DELETED, RecordType

TEXTS = ("text", "long text")
"""Kinds of fields whose versions can be joined by hand."""


class Choice(Enum):
    """What becomes of a field with two versions."""

    NOW = "now"
    """What stands stays."""
    FIRST = "first"
    """The first of two texts that were joined."""
    OTHER = "other"
    ANOTHER = "another"
    """A value given by the one who settles it."""


def value_text(value: Wire) -> str:
    """A stored value as a conflict carries it; "" for nothing."""
    if value is None:
        return ""
    return value.hex() if isinstance(value, bytes) else str(value)


def value_of(kind: RecordType, number: int, text: str) -> Wire:
    """The stored value of a field that a conflict carries as text."""
    column = "integer" if number == DELETED else kind.by_number[number].kind.column
    if column == "text":
        return text
    if not text:
        return None
    return int(text) if column == "integer" else bytes.fromhex(text)


def rest_text(values: Mapping[int, Wire]) -> str:
    """The values of the other fields of a group, as one text; "" for none."""
    texts = {str(number): value_text(value) for number, value in sorted(values.items())}
    return json.dumps(texts, ensure_ascii=False) if texts else ""


def rest_values(kind: RecordType, text: str) -> dict[int, Wire]:
    """The opposite of `rest_text`; fields that this version does not know are left out."""
    texts: Mapping[str, str] = json.loads(text) if text else {}
    return {
        int(number): value_of(kind, int(number), value)
        for number, value in texts.items()
        if int(number) in kind.by_number
    }
