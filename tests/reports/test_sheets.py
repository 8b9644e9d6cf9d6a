"""Tables are read whatever program, encoding and separator they come from."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.problems import UnreadableFile
from app.reports.sheets import decode, read_sheets

SAMPLES = Path(__file__).parent.parent / "samples"
TABLE = "№;Аты-жөні;Мектебі\r\n1;Ғабит Әсел;«Ақсу»\r\n"
RUSSIAN_TABLE = "№;ФИО;Школа\r\n1;Габит Асель;СШ №2\r\n"


def write(folder: Path, content: bytes) -> Path:
    """A file with `content` and a Kazakh name."""
    path = folder / "тізім.csv"
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_kazakh_text_is_read_in_each_encoding(tmp_path: Path, encoding: str) -> None:
    """With or without a byte order mark, one byte or two per letter, the cells are the same."""
    (sheet,) = read_sheets(write(tmp_path, TABLE.encode(encoding)))
    assert sheet.rows == (("№", "Аты-жөні", "Мектебі"), ("1", "Ғабит Әсел", "«Ақсу»"))


def test_an_old_excel_file_is_read(tmp_path: Path) -> None:
    """Windows-1251, in which Excel here saves CSV, is what is left when it is no UTF."""
    (sheet,) = read_sheets(write(tmp_path, RUSSIAN_TABLE.encode("cp1251")))
    assert sheet.rows[1] == ("1", "Габит Асель", "СШ №2")


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
def test_the_separator_is_found(tmp_path: Path, separator: str) -> None:
    """Quoted separators and separators inside names do not mislead."""
    text = f'Name{separator}School\nGabit Asel{separator}"Aksu; hub, one\t|"\nShokan{separator}Aksu\n'
    (sheet,) = read_sheets(write(tmp_path, text.encode()))
    assert sheet.rows == (("Name", "School"), ("Gabit Asel", "Aksu; hub, one\t|"), ("Shokan", "Aksu"))


def test_a_named_separator_is_believed(tmp_path: Path) -> None:
    """Excel's first line "sep=;" names the separator and keeps its place in the numbering of rows."""
    (sheet,) = read_sheets(write(tmp_path, b"sep=;\nName;School, village\nGabit;Aksu\n"))
    assert sheet.rows == ((), ("Name", "School, village"), ("Gabit", "Aksu"))


def test_a_workbook_is_read_as_people_see_it() -> None:
    """Whole numbers have no ".0", numbers kept as text keep their zeros, titles and empty rows are there."""
    (sheet,) = read_sheets(SAMPLES / "roster_mangystau_kk.xlsx")
    assert sheet.name == "Парақ1"
    assert len(sheet.rows) == 68
    assert sheet.rows[0][0] == "Тірек мектептер педагогтерінің тізімі, 2026–2027 оқу жылы"
    assert sheet.rows[1] == ("",) * 9
    assert sheet.rows[3][0] == "1"
    assert sheet.rows[7][8] == "7059951971"
    assert sheet.rows[3][4].startswith("000")


@pytest.mark.parametrize("content", [b"PK\x03\x04 but no workbook", b"%PDF-1.7\n\x00\x01\x02", b"\x7fELF\x01\x01" * 40])
def test_what_is_no_table_is_refused(tmp_path: Path, content: bytes) -> None:
    """A damaged workbook, a document and a program are not taken for a list."""
    with pytest.raises(UnreadableFile):
        read_sheets(write(tmp_path, content))


def test_a_missing_file_is_a_problem_with_its_path(tmp_path: Path) -> None:
    """The sentence people read can name the file."""
    with pytest.raises(UnreadableFile) as caught:
        read_sheets(tmp_path / "жоқ.csv")
    assert str(caught.value.facts["path"]).endswith("жоқ.csv")


@given(st.text(alphabet=st.characters(min_codepoint=0x20, max_codepoint=0x4FF, exclude_characters="\x7f"), min_size=1))
def test_text_in_utf_8_always_comes_back(text: str) -> None:
    """Any text saved as UTF-8 is read as it was written."""
    assert decode(text.encode("utf-8-sig")) == text
    assert decode(text.encode()) == text.removeprefix("\ufeff")


@given(st.binary(max_size=300))
def test_no_file_breaks_the_reader(content: bytes) -> None:
    """Whatever bytes a file holds, there is a text or none."""
    text = decode(content)
    assert text is None or isinstance(text, str)
