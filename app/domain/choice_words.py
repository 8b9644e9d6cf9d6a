"""The word of any member of any closed list, for code that walks all record types: export, history, generic lists."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from types import ModuleType

from app.domain import (
    attachment_words,
    certificate_words,
    lesson_study_words,
    people_words,
    poster_words,
    project_words,
    record_words,
    session_words,
)

_MODULES: tuple[ModuleType, ...] = (
    people_words, session_words, lesson_study_words, project_words, attachment_words, certificate_words,
    poster_words, record_words,
)  # fmt: skip


def choice_word(member: StrEnum) -> tuple[str, str]:
    """Context and English source of the word for `member`; its code stands for one without a word."""
    return _words().get((type(member), member.value), ("", member.value))


@cache
def _words() -> Mapping[tuple[type[StrEnum], str], tuple[str, str]]:
    found: dict[tuple[type[StrEnum], str], tuple[str, str]] = {}
    for module in _MODULES:
        for name, words in vars(module).items():
            if name.startswith("_") or not isinstance(words, Mapping):
                continue
            for member, source in words.items():
                if isinstance(member, StrEnum) and isinstance(source, str):
                    found.setdefault((type(member), member.value), (module.CONTEXT, source))
    return found
