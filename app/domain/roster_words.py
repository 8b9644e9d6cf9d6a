"""What a column of a staff list may hold, and what people call it; keys of translation in the context `roster`."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from app.domain.text import mark

CONTEXT = "roster"


class Column(StrEnum):
    """What a column of a staff list holds."""

    NUMBER = "number"
    SURNAME = "surname"
    GIVEN_NAME = "given_name"
    PATRONYMIC = "patronymic"
    FULL_NAME = "full_name"
    SCHOOL = "school"
    SUBJECT = "subject"
    CATEGORY = "category"
    POSITION = "position"
    PHONE = "phone"
    EMAIL = "email"
    REGION = "region"
    DISTRICT = "district"
    LOCALITY = "locality"
    SEX = "sex"
    IIN = "iin"
    """Never read further than this."""
    IGNORED = "ignored"


NAME_COLUMNS = frozenset({Column.SURNAME, Column.FULL_NAME})
"""One of these a staff list must have."""

COLUMNS: Mapping[Column, str] = {
    Column.NUMBER: mark("roster", "Number in the list"),
    Column.SURNAME: mark("roster", "Surname"),
    Column.GIVEN_NAME: mark("roster", "Given name"),
    Column.PATRONYMIC: mark("roster", "Patronymic"),
    Column.FULL_NAME: mark("roster", "Full name"),
    Column.SCHOOL: mark("roster", "School"),
    Column.SUBJECT: mark("roster", "Subject"),
    Column.CATEGORY: mark("roster", "Qualification category"),
    Column.POSITION: mark("roster", "Position"),
    Column.PHONE: mark("roster", "Phone"),
    Column.EMAIL: mark("roster", "E-mail"),
    Column.REGION: mark("roster", "Region"),
    Column.DISTRICT: mark("roster", "District"),
    Column.LOCALITY: mark("roster", "Village or town"),
    Column.SEX: mark("roster", "Sex"),
    Column.IIN: mark("roster", "IIN: left out"),
    Column.IGNORED: mark("roster", "Not imported"),
}
