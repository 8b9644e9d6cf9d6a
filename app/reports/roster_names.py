"""Names in a staff list: in three columns, or in one in the order of documents: surname, given name, patronymic."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from app.domain.identifiers import find_iin, is_cut_iin
from app.domain.roster_words import Column
from app.domain.text import search_key
from app.reports.roster_columns import known_words

_JOINED_INITIALS = re.compile(r"([^\W\d_]\.)([^\W\d_]\.?)")
_NOT_IN_NAMES = re.compile(r"[\d,;:()\[\]{}<>/\\|_*+=№#\"«»“”]+")
_REMARK = re.compile(r"\([^)]*\)")
_NAME = re.compile(r"[^\W\d_]")
_ENDS_IN_INITIAL = re.compile(r"(?<![^\W\d_])[^\W\d_]\.\s*$")


class FullName(NamedTuple):
    """The parts of a name; everything after the second word is patronymic."""

    surname: str
    given_name: str = ""
    patronymic: str = ""


def read_name(cells: Mapping[Column, str]) -> FullName | None:
    """Return the name in a row, None if there is none: an empty cell, a dash, a vacancy."""
    surname = _clean(cells.get(Column.SURNAME, ""))
    given_name = _clean(cells.get(Column.GIVEN_NAME, ""))
    patronymic = _clean(cells.get(Column.PATRONYMIC, ""))
    full_name = _clean(cells.get(Column.FULL_NAME, ""))
    if not surname and not given_name:
        return split_name(full_name)
    if not given_name and not patronymic:
        return split_name(surname)
    if not surname:
        surname, given_name, patronymic = given_name, patronymic, ""
    return FullName(surname, given_name, patronymic)


def split_name(full_name: str) -> FullName | None:
    """Return a name written in one cell as surname, given name and patronymic, None if it holds no word."""
    words = _clean(_JOINED_INITIALS.sub(r"\1 \2", full_name)).split()
    if not words:
        return None
    return FullName(words[0], " ".join(words[1:2]), " ".join(words[2:]))


def without_iin(text: str) -> str:
    """Return `text` without the IINs in it and without the blanks they leave."""
    if is_cut_iin(text):
        return ""
    # Digits on both sides of a number that is gone may make another one.
    while spans := find_iin(text):
        text = f"{text[: spans[0].start]} {text[spans[0].end :]}"
    return " ".join(text.split())


def _clean(text: str) -> str:
    """A part of a name without what is no name: remarks in brackets, numbers, a dash for nobody, a vacancy."""
    kept = " ".join(_NOT_IN_NAMES.sub(" ", _REMARK.sub(" ", text)).split()).strip("-–—.' ")
    if not _NAME.search(kept) or search_key(kept) in known_words("no_name"):
        return ""
    return f"{kept}." if _ENDS_IN_INITIAL.search(text) else kept
