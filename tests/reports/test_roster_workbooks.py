"""Workbooks as schools make them: numbers for phones and IINs, merged schools, headings in two rows, several sheets."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.problems import NoNamesInFile
from app.reports.roster import RosterReading, read_roster
from app.reports.sheets import read_sheets
from tests.support.workbook import Cells, write_workbook


def read(folder: Path, sheets: dict[str, Cells], merged: tuple[str, ...] = ()) -> RosterReading:
    """The reading of a workbook with these sheets."""
    return read_roster(read_sheets(write_workbook(folder / "тізім.xlsx", sheets, merged)))


def test_numbers_are_read_as_people_see_them(tmp_path: Path) -> None:
    """A phone stored as a number keeps its digits, a half stays a half."""
    path = write_workbook(tmp_path / "a.xlsx", {"1": [["Ғабит Әсел", 7015054432, 87015054432.0, 1.5]]})
    (sheet,) = read_sheets(path)
    assert sheet.rows == (("Ғабит Әсел", "7015054432", "87015054432", "1.5"),)


def test_iins_that_became_numbers_stay_behind(tmp_path: Path) -> None:
    """A spreadsheet has cut the zeros of the personal numbers; under no heading are they read."""
    rows: Cells = [
        ["№", "Аты-жөні", "Жеке нөмірі", "Телефоны"],
        [1, "Ғабит Әсел", 101100006, 7015054432],
        [2, "Шоқан Ұлжан", 101100708, 7015054433],
    ]
    reading = read(tmp_path, {"Парақ1": rows})
    assert [note.code for note in reading.notes] == ["iin_column_dropped"]
    assert [row.phone for row in reading.rows] == ["+77015054432", "+77015054433"]
    assert "101100" not in str(reading.rows)


def test_a_merged_school_is_for_all_its_rows(tmp_path: Path) -> None:
    """A school written once beside its teachers belongs to each of them; a merged title does not."""
    rows: Cells = [
        ["Мұғалімдер тізімі", None, None],
        ["Мектебі", "Аты-жөні", "Пәні"],
        ["Ақсу мектебі", "Ғабит Әсел", "Химия"],
        [None, "Шоқан Ұлжан", "Физика"],
        ["Жармыш мектебі", "Серік Қанат", "Химия"],
    ]
    reading = read(tmp_path, {"Парақ1": rows}, merged=("A1:C1", "A3:A4"))
    assert [row.school for row in reading.rows] == ["Ақсу мектебі", "Ақсу мектебі", "Жармыш мектебі"]


def test_headings_in_two_merged_rows_are_one(tmp_path: Path) -> None:
    """Headings merged over two rows are no person."""
    rows: Cells = [
        ["№", "Аты-жөні", "Пәні"],
        [None, None, None],
        [1, "Ғабит Әсел", "Химия"],
    ]
    reading = read(tmp_path, {"Парақ1": rows}, merged=("A1:A2", "B1:B2", "C1:C2"))
    assert [(row.number, row.full_name) for row in reading.rows] == [(3, "Ғабит Әсел")]


def test_the_sheet_with_names_is_read(tmp_path: Path) -> None:
    """A cover sheet is passed over, a second list is named as not read."""
    sheets: dict[str, Cells] = {
        "Мұқаба": [["Ақсу тірек мектебі"], ["2026"]],
        "Мұғалімдер": [["Тегі", "Аты"], ["Ғабит", "Әсел"]],
        "Әкімшілік": [["Тегі", "Аты"], ["Шоқан", "Ұлжан"]],
    }
    reading = read(tmp_path, sheets)
    assert [row.full_name for row in reading.rows] == ["Ғабит Әсел"]
    (note,) = reading.notes
    assert note.sentence() == "Only the sheet Мұғалімдер was read; not read: Мұқаба, Әкімшілік."


def test_an_empty_workbook_names_nobody(tmp_path: Path) -> None:
    """A workbook without a cell is a problem in words, not a crash."""
    with pytest.raises(NoNamesInFile):
        read(tmp_path, {"Парақ1": []})
