"""Texts that national reports need in Kazakh and in Russian, and which of the two is missing."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.record import Record
from app.domain.records.programmes import Programme
from app.domain.records.schools import School
from app.domain.records.sessions import SessionTemplate
from app.domain.rules.finding import Finding, warn
from app.domain.text import mark

PAIRS: Mapping[type[Record], tuple[tuple[str, str], ...]] = {
    School: (("name_kk", "name_ru"),),
    Programme: (("name_kk", "name_ru"),),
    SessionTemplate: (("title_kk", "title_ru"), ("aims_kk", "aims_ru")),
}
"""Record type → pairs of fields: the Kazakh text and the Russian one."""


def missing_translations(record: Record) -> tuple[Finding, ...]:
    """Return a remark at every empty field whose twin is filled; two empty fields are no translation to ask for."""
    found: list[Finding] = []
    for kazakh, russian in PAIRS.get(type(record), ()):
        has_kazakh, has_russian = (bool(getattr(record, name).strip()) for name in (kazakh, russian))
        if has_russian and not has_kazakh:
            text = mark("rules", "The Kazakh text is missing; national reports need both.")
            found.append(warn("no_kazakh", text, field=kazakh))
        if has_kazakh and not has_russian:
            text = mark("rules", "The Russian text is missing; national reports need both.")
            found.append(warn("no_russian", text, field=russian))
    return tuple(found)
