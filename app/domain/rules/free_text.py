"""What must never stand in a free text: a personal number, and a pupil's name where an alias belongs.

These rules block, in every record and on every way in: what is written once travels to other machines and stays in
backups, so it could not be taken back.
"""

from __future__ import annotations

import re

from app.domain.identifiers import has_iin
from app.domain.record import FieldSpec, Record
from app.domain.records.lesson_study import CasePupil
from app.domain.rules.finding import Finding, block, warn
from app.domain.text import mark, search_key

LONGEST_ALIAS = 20

_TWELVE_DIGITS = re.compile(r"\d{12}")
_NAME_WORD = re.compile(r"[^\W\d_]{2,}\.?|[^\W\d_]\.")
# Endings of surnames and patronymics, as `search_key` folds them.
_SURNAME_ENDING = re.compile(r".{2,}(?:ов|ова|ев|ева|ин|ина|ский|ская|улы|кызы|ович|овна|евич|евна|тегі|теги)")


def blocked_texts(record: Record) -> tuple[Finding, ...]:
    """Return what forbids to store `record`: an IIN in any of its texts, or a name given as a pupil's alias."""
    found = [
        finding
        for spec in record.record_type.fields
        if is_free_text(spec)
        for finding in check_text(spec.name, getattr(record, spec.name) or "")
    ]
    if isinstance(record, CasePupil):
        found += [finding for finding in check_alias(record.alias) if finding.blocks]
    return tuple(found)


def is_free_text(spec: FieldSpec) -> bool:
    """Whether people can write anything they like into a field; a code may come from anywhere and counts as well."""
    return spec.kind.column == "text" and spec.options is None


def check_text(field: str, text: str) -> tuple[Finding, ...]:
    """Return the finding against an IIN in `text`, the value of `field`."""
    if not has_iin(text):
        return ()
    return (
        block(
            "iin_in_text",
            mark("rules", "This looks like an IIN. Identification numbers are not kept here: please take it out."),
            field=field,
        ),
    )


def check_alias(alias: str) -> tuple[Finding, ...]:
    """Return what is wrong with the alias of a case pupil; it must not tell who the child is."""
    found: list[Finding] = []
    if _TWELVE_DIGITS.search(alias):
        found.append(
            block(
                "alias_number",
                mark("rules", "An alias must not hold a long number: it could be an IIN."),
                field="alias",
            )
        )
    if _is_full_name(alias):
        found.append(
            block(
                "alias_full_name",
                mark("rules", "This looks like a pupil's full name. Please use an alias that only your group knows."),
                field="alias",
            )
        )
    elif _may_be_name(alias):
        found.append(
            warn(
                "alias_name",
                mark("rules", "This may be a pupil's name. An alias should not tell who the child is."),
                field="alias",
            )
        )
    if len(alias) > LONGEST_ALIAS:
        found.append(
            warn(
                "alias_long",
                mark("rules", "An alias has at most {most} characters."),
                field="alias",
                most=LONGEST_ALIAS,
            )
        )
    return tuple(found)


def _is_full_name(alias: str) -> bool:
    words = _NAME_WORD.findall(alias)
    return len(words) >= 2 and any(_SURNAME_ENDING.fullmatch(search_key(word)) for word in words)


def _may_be_name(alias: str) -> bool:
    words = _NAME_WORD.findall(alias)
    capitalised = [word for word in words if word[0].isupper()]
    return len(capitalised) >= 2 or any(_SURNAME_ENDING.fullmatch(search_key(word)) for word in words)
