"""Any value of any field in words, for code that walks all record types: history, conflicts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from enum import StrEnum
from typing import Any

from app.domain.choice_words import choice_word
from app.domain.codes import code_label
from app.domain.ids import Id
from app.domain.record import FieldSpec
from app.domain.text import mark

Translate = Callable[[str, str], str]
"""Context and English source → the text in the reader's language."""

YES, NO = mark("values", "yes"), mark("values", "no")
UNKNOWN = mark("values", "an entry that is not on this computer")


def value_words(spec: FieldSpec, value: Any, names: Mapping[Id, str], translate: Translate, language: str) -> str:
    """`value` of a field as a person reads it; "" for nothing. Days as dd.MM.yyyy, times as HH:MM."""
    if value is None or value == "" or value == frozenset():
        return ""
    if spec.kind.name == "reference":
        return names.get(value) or translate("values", UNKNOWN)
    if spec.codes is not None:
        return code_label(spec.codes, str(value), language)
    if isinstance(value, frozenset):
        return ", ".join(_word(member, translate) for member in sorted(value))
    if isinstance(value, bool):
        return translate("values", YES if value else NO)
    if isinstance(value, datetime):
        return f"{value:%d.%m.%Y %H:%M}"
    if isinstance(value, date):
        return f"{value:%d.%m.%Y}"
    return f"{value:%H:%M}" if isinstance(value, time) else _word(value, translate)


def _word(value: Any, translate: Translate) -> str:
    if not isinstance(value, StrEnum):
        return str(value)
    context, word = choice_word(value)
    return translate(context, word) if context else word
