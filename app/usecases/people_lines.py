"""People and schools as lines of a list."""

from __future__ import annotations

from msgspec import Struct

from app.domain.records.people import Person
from app.domain.records.schools import School
from app.domain.rules.bilingual import missing_translations
from app.domain.text import search_key


class PersonLine(Struct, frozen=True):
    """One line of the list of people."""

    person: Person
    school_name: str
    has_consent: bool = False


class SchoolLine(Struct, frozen=True):
    """One line of the list of schools; a school without a region is waiting for somebody to name it."""

    school: School
    people: int

    @property
    def needs_region(self) -> bool:
        """Whether nobody has said yet where the school is."""
        return not self.school.region_code

    @property
    def needs_translation(self) -> bool:
        """Whether a name that national reports need is missing."""
        return bool(missing_translations(self.school))


def school_title(school: School | None, language: str) -> str:
    """The name of a school in `language`, else in any; empty for no school."""
    if school is None:
        return ""
    names = {"kk": school.name_kk, "ru": school.name_ru, "en": school.name_en}
    return names.get(language) or next(filter(None, (*names.values(), school.short_name)), "")


def school_text(school: School) -> str:
    """What a school is found by, folded."""
    names = (school.name_kk, school.name_ru, school.name_en, school.short_name, school.district, school.locality)
    return search_key(" ".join(names))
