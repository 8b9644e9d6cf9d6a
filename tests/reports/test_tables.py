"""Tables for spreadsheets."""

from __future__ import annotations

import csv
import io
from datetime import date

from app.domain.ids import Id
from app.domain.records.people import Person, PersonRole, Sex
from app.domain.records.schools import HubLink, School
from app.reports.tables import Cell, Table, csv_bytes, table_of_records

A, B = Id(bytes(15) + b"\1"), Id(bytes(15) + b"\2")


def _english(_context: str, source: str) -> str:
    return source


def _row(record: Person | HubLink, titles: dict[Id, str]) -> dict[str, Cell]:
    table = table_of_records(record.record_type, [record], titles, _english, "en")
    return dict(zip(table.headings, table.rows[0], strict=True))


def test_words_stand_beside_their_codes() -> None:
    """A field from a closed list or a reference list has a column for the word and one for the code."""
    person = Person(
        id=A, school_id=B, surname="Ахметова", sex=Sex.F, roles=frozenset({PersonRole.TEACHER, PersonRole.TRAINER})
    )

    row = _row(person, {B: "Шырақ мектебі"})

    assert (row["Sex"], row["Sex (code)"]) == ("Woman", "f")
    assert (row["Roles"], row["Roles (code)"]) == ("Teacher, Trainer", "teacher, trainer")
    assert row["School"] == "Шырақ мектебі"
    assert row["Subject"] == row["Subject (code)"] == ""


def test_days_stay_days_and_flags_are_words() -> None:
    """A day is a day in the table and dd.MM.yyyy in the file; yes, no and not said are three different things."""
    link = HubLink(id=A, hub_id=A, satellite_id=B, valid_from=date(2026, 9, 1), winter_access=False)

    row = _row(link, {})

    assert (row["From"], row["To"]) == (date(2026, 9, 1), None)
    assert csv_bytes(Table(("a", "b"), ((row["From"], row["To"]),))).endswith(b"\r\n01.09.2026;\r\n")
    assert row["Can be reached in winter"] == "no"


def test_every_record_type_makes_a_table() -> None:
    """Headings are there for every field of a type without any record."""
    table = table_of_records(School.record_type, [], {}, _english, "kk")

    assert len(table.headings) == len(set(table.headings)) >= len(School.record_type.fields)
    assert table.rows == ()


def test_the_file_opens_in_excel_and_runs_nothing() -> None:
    """The file has a byte order mark and semicolons, survives line breaks, and formulas in it are plain text."""
    cells = ("=1+2", "+7 (707) 505-03-81", "-5", "@x", 'екі\nжол; "тырнақша"', "+cmd|' /C calc'!A0")

    content = csv_bytes(Table(("a", "b", "c", "d", "e", "f"), (cells,)))

    assert content.startswith(b"\xef\xbb\xbfa;b;c;d;e;f\r\n")
    (_head, row) = csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";")
    assert row == ["'=1+2", "+7 (707) 505-03-81", "-5", "'@x", 'екі\nжол; "тырнақша"', "'+cmd|' /C calc'!A0"]
