"""Columns are recognised by their headings in three languages, and by their cells where there are none."""

from __future__ import annotations

import pytest

from app.domain.roster_words import Column
from app.reports.roster_columns import RosterMapping, find_mapping, read_headings
from app.reports.sheets import Sheet

C = Column


@pytest.mark.parametrize(
    ("headings", "columns"),
    [
        (["№", "Тегі", "Аты", "Әкесінің аты (бар болса)"], [C.NUMBER, C.SURNAME, C.GIVEN_NAME, C.PATRONYMIC]),
        (["№ п/п", "ФИО", "Школа", "Предмет"], [C.NUMBER, C.FULL_NAME, C.SCHOOL, C.SUBJECT]),
        (["Surname", "Name", "School"], [C.SURNAME, C.GIVEN_NAME, C.SCHOOL]),
        (["Name", "E-mail"], [C.FULL_NAME, C.EMAIL]),
        (["Аты", "Пәні"], [C.FULL_NAME, C.SUBJECT]),
        (["Р/с", "Педагогтің аты-жөні", "ЖСН/ИИН", "Лауазымы"], [C.NUMBER, C.FULL_NAME, C.IIN, C.POSITION]),
        (["Ф.И.О. (полностью)", "Контактный телефон учителя"], [C.FULL_NAME, C.PHONE]),
        (["ФИО", "Телефон", "Телефон", "Стаж"], [C.FULL_NAME, C.PHONE, C.IGNORED, C.IGNORED]),
        (["Мектептің аты", "Аты-жөні", "Ауданы", "Жынысы"], [C.SCHOOL, C.FULL_NAME, C.DISTRICT, C.SEX]),
        (["ФАМИЛИЯ, ИМЯ, ОТЧЕСТВО", "oблысы"], [C.FULL_NAME, C.REGION]),
        (["", "Барлығы"], [C.IGNORED, C.IGNORED]),
    ],
)
def test_headings_are_understood(headings: list[str], columns: list[Column]) -> None:
    """Case, punctuation, remarks in brackets and words around the heading do not matter."""
    assert read_headings(tuple(headings)) == tuple(columns)


def test_headings_are_found_under_titles() -> None:
    """A title that speaks of names is not the heading row; the row with the most known columns is."""
    rows = (("Мұғалімдердің аты-жөні",), (), ("№", "Аты-жөні", "Мектебі"), ("1", "Ғабит Әсел", "Ақсу"))
    mapping = find_mapping([Sheet("", ()), Sheet("2", rows)])
    assert mapping is not None
    assert (mapping.sheet, mapping.header_row) == ("2", 3)
    assert mapping.has_names


def test_a_list_without_headings_is_read_by_its_cells() -> None:
    """Full names, phones, schools and subjects are known by what most cells look like."""
    rows = tuple(
        (f"{n}", f"Ғабит{n}ова".replace(str(n), "") + " Әсел Нұрланқызы", "Ақсу мектебі", "Химия", "87075050381")
        for n in range(5)
    )
    mapping = find_mapping([Sheet("", rows)])
    assert mapping == RosterMapping("", 0, (C.IGNORED, C.FULL_NAME, C.SCHOOL, C.SUBJECT, C.PHONE))


def test_a_list_without_names_has_no_mapping() -> None:
    """Numbers and phones alone name nobody."""
    assert find_mapping([Sheet("", (("1", "87075050381"), ("2", "87075050382")))]) is None
    assert find_mapping([]) is None


@pytest.mark.parametrize("heading", ["", "Код", "Телефон"])
@pytest.mark.parametrize("number", ["000101100006", "101100006", "000101 100006"])
def test_personal_numbers_are_known_under_any_heading(heading: str, number: str) -> None:
    """A column of IINs is one even when its heading says something else or its zeros were lost."""
    mapping = find_mapping([Sheet("", (("ФИО", heading), ("Габит Асель", number), ("Шокан", "")))])
    assert mapping is not None
    assert mapping.columns[1] is Column.IIN


def test_a_person_can_put_the_mapping_right() -> None:
    """Giving a column another meaning takes that meaning away from the column that had it."""
    mapping = RosterMapping("", 1, (C.FULL_NAME, C.SCHOOL, C.IGNORED))
    changed = mapping.with_column(2, C.SCHOOL)
    assert changed.columns == (C.FULL_NAME, C.IGNORED, C.SCHOOL)
    assert changed.with_column(0, C.IGNORED).has_names is False
    assert changed.place(C.SCHOOL) == 2
    assert changed.place(C.PHONE) is None
