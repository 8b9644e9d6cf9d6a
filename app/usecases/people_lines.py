"""People and schools as lines of a list."""

from __future__ import annotations

from msgspec import Struct

from app.domain.records.people import Person
from app.domain.records.schools import School
from app.domain.rules.bilingual import missing_translations
from app.domain.rules.school_names import school_name, school_names
from app.domain.text import search_key


class PersonLine(Struct, frozen=True):
    """One line of the list of people."""

    person: Person
    school_name: str
    has_consent: bool = False


class SchoolLine(Struct, frozen=True):
    """One line of the list of schools; a school without a region is waiting for somebody to name it."""

    school: School
    people: int | None
    """None while neither they nor the summary have come."""
    is_here: bool = True
    """Whether more of the school is here than its card and its summary."""

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
    return "" if school is None else school_name(school, language)


def school_text(school: School) -> str:
    """What a school is found by, folded."""
    return search_key(" ".join((school_names(school), school.district, school.locality)))
