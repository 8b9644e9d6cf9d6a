"""The words of a paper: sentences, members of closed lists, labels of fields and names of codes in its language."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from app.domain.choice_words import choice_word
from app.domain.codes import code_label
from app.domain.record import Record

Translate = Callable[[str, str], str]
"""Context and English source → the text in the language of the paper."""

CONTEXT = "papers"


class PaperWords:
    """Everything is said in one language, which need not be that of the window."""

    def __init__(self, translate: Translate, language: str) -> None:
        self._translate = translate
        self.language = language

    def text(self, source: str, **facts: object) -> str:
        """A text marked under `papers`, its places filled with `facts`."""
        return self._translate(CONTEXT, source).format(**facts)

    def word(self, member: StrEnum | str | None) -> str:
        """What a member of a closed list is called; a code of a newer version is its own name, None is nothing."""
        if isinstance(member, StrEnum):
            context, source = choice_word(member)
            return self._translate(context, source) if context else source
        return member or ""

    def label(self, kind: type[Record], field: str) -> str:
        """The label of a record's field."""
        return self._translate("records", kind.record_type.by_name[field].label)

    def code(self, list_name: str, code: str) -> str:
        """The name of an entry of a reference list, nothing for none."""
        return code_label(list_name, code, self.language) if code else ""
