"""What a school is called: in the language of whoever reads, else by the first name it has."""

from __future__ import annotations

from typing import Protocol


class Named(Protocol):
    """A school, or the columns of one."""

    @property
    def name_kk(self) -> str: ...
    @property
    def name_ru(self) -> str: ...
    @property
    def name_en(self) -> str: ...
    @property
    def short_name(self) -> str: ...


def school_name(school: Named, language: str = "") -> str:
    """The name of a school in `language`, else in Kazakh, Russian or English, else its short name."""
    names = {"kk": school.name_kk, "ru": school.name_ru, "en": school.name_en}
    return names.get(language) or next(filter(None, (*names.values(), school.short_name)), "")


def short_school_name(school: Named, language: str = "") -> str:
    """The same where room is scarce: the short name goes first."""
    return school.short_name or school_name(school, language)


def school_names(school: Named) -> str:
    """Every name of a school, as somebody may look for it."""
    names = (school.short_name, school.name_kk, school.name_ru, school.name_en)
    return " ".join(dict.fromkeys(filter(None, names)))
