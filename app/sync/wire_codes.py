"""Codes of closed lists on the wire: one small number instead of a word.

The lists are frozen in `resources/wire/codes-1.json` (type number → field number → codes), together with the dictionary
and for the same reason: both sides must have the same ones. A code that is not in them travels as the text it is.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache

from app.domain.kinds import Wire
from app.domain.resources import resource_path

Codes = Mapping[int, "CodeList"]
"""Field number → its list."""


class CodeList:
    """The frozen codes of one field."""

    def __init__(self, codes: list[str]) -> None:
        self._codes = codes
        self._places = {code: place for place, code in enumerate(codes)}

    def write(self, value: Wire) -> Wire:
        """A known code as its place; anything else as it is."""
        return self._places.get(value, value) if isinstance(value, str) else value

    def read(self, value: Wire) -> Wire:
        """The opposite of `write`."""
        if isinstance(value, int) and 0 <= value < len(self._codes):
            return self._codes[value]
        return value


def codes_of(type_number: int) -> Codes:
    """The lists of a record type, by field number."""
    return _lists().get(type_number, {})


@cache
def _lists() -> Mapping[int, Codes]:
    frozen = json.loads(resource_path("wire/codes-1.json").read_bytes())
    return {
        int(type_number): {int(number): CodeList(codes) for number, codes in fields.items()}
        for type_number, fields in frozen.items()
    }
