"""Workbooks, read back as Excel would see them."""

from __future__ import annotations

import io
from datetime import UTC, date, datetime

from hypothesis import given
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from app.domain.catalogue import TYPES
from app.domain.codes import code_label
from app.domain.ids import Id
from app.domain.records.people import Person, PersonRole, Sex
from app.reports.tables import Cell, Table, codes_of_type, table_of_records
from app.reports.workbook import xlsx_bytes

A, B = Id(bytes(15) + b"\1"), Id(bytes(15) + b"\2")
PRINTABLE = st.text(st.characters(blacklist_categories=("Cs", "Cc")), min_size=1, max_size=40).filter(str.strip)
CELLS = st.one_of(
    PRINTABLE,
    st.integers(-(10**9), 10**9),
    st.dates(date(1900, 3, 1), date(2100, 1, 1)),
    st.times().map(lambda moment: moment.replace(second=0, microsecond=0)),
)


def read_back(content: bytes) -> dict[str, list[list[object]]]:
    """Every sheet of a workbook as rows of values."""
    book = CalamineWorkbook.from_filelike(io.BytesIO(content))
    return {name: [list(row) for row in book.get_sheet_by_name(name).to_python()] for name in book.sheet_names}


def _english(_context: str, source: str) -> str:
    return source


@given(st.lists(st.tuples(CELLS, CELLS), min_size=1, max_size=6))
def test_what_is_written_is_what_is_read(rows: list[tuple[Cell, Cell]]) -> None:
    """Texts, numbers, days and times come back as texts, numbers, days and times, letter for letter."""
    head, *found = read_back(xlsx_bytes({"Адамдар": Table(("Бірінші", "Екінші"), tuple(rows))}))["Адамдар"]
    assert head == ["Бірінші", "Екінші"]
    assert found == [list(row) for row in rows]


def test_a_text_stays_a_text() -> None:
    """Formulas, links, long numbers, line breaks and very long texts are neither run nor changed."""
    cells = ("=1+2", "https://example.org/", "87075050381", "0012", "екі\nжол", "ә" * 40_000)
    (_head, row) = read_back(xlsx_bytes({"x": Table(tuple("abcdef"), (cells,))}))["x"]
    assert row[:5] == list(cells[:5])
    assert row[5] == "ә" * 32_767


def test_moments_have_no_zone_and_old_days_are_texts() -> None:
    """A moment is written in the time of the country; a day Excel would count wrongly is a text."""
    moment = datetime(2026, 11, 25, 20, 30, tzinfo=UTC)
    (_head, row) = read_back(xlsx_bytes({"x": Table(("a", "b"), ((moment, date(1899, 5, 1)),))}))["x"]
    assert row == [datetime(2026, 11, 26, 1, 30), "01.05.1899"]


def test_codes_are_explained_on_their_own_sheet() -> None:
    """Words stand in the table beside their codes, and the second sheet names every code there is."""
    person = Person(id=A, school_id=B, surname="Ахметова", sex=Sex.F, roles=frozenset({PersonRole.TEACHER}))
    kind = Person.record_type
    sheets = read_back(
        xlsx_bytes({
            "People": table_of_records(kind, [person], {B: "Шырақ мектебі"}, _english, "en"),
            "Codes": codes_of_type(kind, _english, "en"),
        })
    )  # fmt: skip
    head, row = sheets["People"]
    shown = dict(zip(head, row, strict=True))
    assert (shown["School"], shown["Sex"], shown["Sex (code)"]) == ("Шырақ мектебі", "Woman", "f")
    assert ["Sex", "undisclosed", "Not disclosed"] in sheets["Codes"]
    assert ["Subject", "math", code_label("subjects", "math", "en")] in sheets["Codes"]


def test_every_type_can_be_exported() -> None:
    """A workbook can be made of every type, whatever its name, in every language's alphabet."""
    for kind in TYPES:
        table = table_of_records(kind, [], {}, _english, "kk")
        (rows,) = read_back(xlsx_bytes({f"{kind.label} / [{kind.name}]: {'ұзын ' * 9}": table})).values()
        assert rows == [list(table.headings)]
