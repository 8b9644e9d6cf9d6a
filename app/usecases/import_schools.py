"""A school that only a staff list names: one record with what its name says about it, and nothing more."""

from __future__ import annotations

import re

from app.domain.ids import Id
from app.domain.records.schools import School, SchoolRole
from app.domain.text import search_key
from app.usecases.import_plan import NewSchool

_KAZAKH_LETTERS = re.compile(r"[әғқңөұүһі]", re.IGNORECASE)
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_KAZAKH_WORDS = frozenset(map(search_key, ("мектебі", "мектеп", "гимназиясы", "лицейі", "тірек")))
_HUB_WORDS = frozenset(map(search_key, ("тірек", "опорная", "опорный", "hub", "ресурсный", "ресурстық")))
_SATELLITE_WORDS = frozenset(map(search_key, ("магниттік", "магнитная", "satellite")))
_SMALL_CLASS_WORDS = frozenset(map(search_key, ("шжм", "мкш", "малокомплектная")))
_SMALL_CLASS = search_key("шағын жинақ")


def school_record(new_id: Id, new: NewSchool) -> School:
    """The school as a record; its region stays empty, to be asked for, unless the list gives one."""
    key = search_key(new.name)
    words = frozenset(key.split())
    language = _language(new.name, words)
    return School(
        id=new_id,
        name_kk=new.name if language == "kk" else "",
        name_ru=new.name if language == "ru" else "",
        name_en=new.name if language == "en" else "",
        region_code=new.region_code,
        district=new.district,
        locality=new.locality,
        role=_role(words),
        is_small_class=True if words & _SMALL_CLASS_WORDS or _SMALL_CLASS in key else None,  # type: ignore[arg-type]
    )


def _language(name: str, words: frozenset[str]) -> str:
    if not _CYRILLIC.search(name):
        return "en"
    return "kk" if _KAZAKH_LETTERS.search(name) or words & _KAZAKH_WORDS else "ru"


def _role(words: frozenset[str]) -> SchoolRole | None:
    if words & _HUB_WORDS:
        return SchoolRole.HUB
    return SchoolRole.SATELLITE if words & _SATELLITE_WORDS else None
