"""Staff lists become people; titles, totals and personal numbers do not come along."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.identifiers import has_iin
from app.domain.problems import NoNamesInFile
from app.domain.records.people import Sex
from app.domain.roster_words import Column
from app.reports.roster import RosterReading, RosterRow, read_roster
from app.reports.roster_columns import RosterMapping
from app.reports.roster_names import FullName, split_name, without_iin
from app.reports.sheets import Sheet, read_sheets

SAMPLES = Path(__file__).parent.parent / "samples"
IIN = "000101100006"
HEADINGS = ("№", "ФИО", "Школа", "Предмет", "Категория", "Телефон")


def read(*rows: tuple[str, ...], headings: tuple[str, ...] = HEADINGS) -> RosterReading:
    """The reading of a list with `headings` in its first row."""
    return read_roster([Sheet("", (headings, *rows))])


def notes(reading: RosterReading) -> dict[str, str]:
    """The remarks about a list: code and sentence."""
    return {note.code: note.sentence() for note in reading.notes}


def test_the_kazakh_workbook_is_read() -> None:
    """Sixty-three people under two title rows, a total under them, four schools; the column of IINs stays behind."""
    reading = read_roster(read_sheets(SAMPLES / "roster_mangystau_kk.xlsx"))
    assert (reading.mapping.header_row, len(reading.rows), reading.refused) == (3, 63, ())
    assert reading.rows[0] == RosterRow(
        number=4, surname="Жүнісбекова", given_name="Ғалия", patronymic="Ұланқызы",
        school="Тұщықұдық шағын жинақты мектебі", subject_code="prim", subject_text="Бастауыш сынып",
        category_code="researcher", phone="+77021574702",
    )  # fmt: skip
    assert {row.school for row in reading.rows} == {
        "Ақсу тірек мектебі",
        "Жармыш негізгі мектебі",
        "Тұщықұдық шағын жинақты мектебі",
        "Шетпе №2 орта мектебі",
    }
    assert [row.number for row in reading.rows] == list(range(4, 67))
    assert sum(row.phone == "" for row in reading.rows) == 10
    assert list(notes(reading)) == ["iin_column_dropped", "look_alikes_repaired"]
    assert not has_iin(str(reading))


def test_the_russian_file_is_read() -> None:
    """Forty-eight people in one name column, separated by semicolons, in Windows-1251 with Latin i in Kazakh names."""
    reading = read_roster(read_sheets(SAMPLES / "roster_atyrau_ru_excel.csv"))
    assert (reading.mapping.header_row, len(reading.rows), reading.refused) == (1, 48, ())
    assert reading.rows[0] == RosterRow(
        number=2, surname="Сейіткалиов", given_name="Омірбек", patronymic="Ілиясович",
        school="СШ им. Ж. Досмухамедова", subject_code="phys", subject_text="Физика", category_code="master",
        phone="+77020599524",
    )  # fmt: skip
    assert reading.rows[21].full_name == "Толегенова Галия"
    assert len({row.school for row in reading.rows}) == 3
    assert all(row.subject_code and row.category_code for row in reading.rows)
    assert all(row.phone.startswith("+7") for row in reading.rows if row.phone)
    assert sum(row.phone == "" for row in reading.rows) == 7


def test_the_english_file_is_read() -> None:
    """Twenty-eight people of two schools, separated by commas, with phones written in six ways."""
    reading = read_roster(read_sheets(SAMPLES / "roster_almaty_en.csv"))
    assert (reading.mapping.header_row, len(reading.rows), reading.refused) == (1, 28, ())
    assert reading.rows[0] == RosterRow(
        number=2, surname="Ысқақова", given_name="Айгүл", patronymic="Жомартовна", school="Bayserke hub school",
        subject_code="geo", subject_text="География", phone="+77083931421",
    )  # fmt: skip
    assert {row.school for row in reading.rows} == {"Bayserke hub school", "Zhetygen school"}
    assert all(row.subject_code for row in reading.rows)
    assert reading.rows[26].surname == "Досжан"
    assert notes(reading)["look_alikes_repaired"].endswith(": 28.")


@pytest.mark.parametrize(
    "row",
    [
        (),
        ("", "", "", "", "", ""),
        ("64", "", "", "", "", ""),
        ("Барлығы", "", "63", "", "", ""),
        ("", "Итого: 48", "", "", "", ""),
        ("Всего педагогов", "2", "", "", "", ""),
        HEADINGS,
        ("", "Директор Ахметов А.Б.", "", "", "", ""),
        ("Исполнитель: Ахметова С.", "", "", "87075050381", "", ""),
        ("Жаратылыстану бағыты", "", "", "", "", ""),
    ],
)
def test_rows_that_are_nobody_are_left_out(row: tuple[str, ...]) -> None:
    """Empty rows, numbered empty rows, totals, repeated headings, section titles and signatures are no data."""
    reading = read(("1", "Габит Асель", "СШ №2", "Химия", "", ""), row)
    assert reading.row_count == 1


@pytest.mark.parametrize("name", ["", "-", "—", "вакансия", "Бос орын", "12", IIN])
def test_a_row_without_a_name_is_refused_with_its_number(name: str) -> None:
    """A school, a subject and a phone without a name cannot be a person; the reason names the row."""
    reading = read(("1", name, "СШ №2", "Химия", "", "87075050381"))
    (refused,) = reading.refused
    assert (refused.number, refused.reason.sentence()) == (2, "There is no name in row 2.")
    assert reading.rows == ()
    assert reading.row_count == 1


def test_a_row_of_a_number_and_an_iin_is_refused() -> None:
    """A row whose only content is a personal number is data without a name."""
    reading = read(("1", "", IIN), headings=("№", "ФИО", "ИИН"))
    assert [refused.number for refused in reading.refused] == [2]


def test_an_iin_is_taken_out_of_every_cell() -> None:
    """The person is kept, the number is not, and the remark names the row once."""
    others = [(str(n), f"Шокан Улжан {'абв'[n]}", "СШ №2", "", "эксперт", "87075050381") for n in range(3)]
    reading = read(("9", f"Габит Асель {IIN}", f"СШ №2 {IIN}", f"Химия {IIN[:6]} {IIN[6:]}", IIN, IIN), *others)
    first = reading.rows[0]
    assert (first.full_name, first.school, first.subject_code) == ("Габит Асель", "СШ №2", "chem")
    assert (first.category_code, first.position, first.phone) == ("", "", "")
    assert len(reading.rows) == 4
    assert notes(reading) == {"iin_taken_out": "An IIN was taken out of these rows: 2."}


CELLS = st.one_of(
    st.sampled_from(["", "Ғабит Әсел", "Химия", "СШ №2", IIN, IIN[:6] + " " + IIN[6:], "101100006", "8 707 505 03 81"]),
    st.text(max_size=12),
    st.builds("{} {}".format, st.text(max_size=5), st.just(IIN)),
)


@given(st.lists(st.tuples(*[CELLS] * 6), max_size=6))
def test_no_iin_ever_leaves_a_list(rows: list[tuple[str, ...]]) -> None:
    """Wherever a personal number stands, no text of a reading holds it, and every data row is read or refused."""
    reading = read(*rows)
    texts = [str(value) for row in reading.rows for value in _values(row)]
    texts += [finding.sentence() for finding in (*reading.notes, *(refused.reason for refused in reading.refused))]
    assert not any(has_iin(text) for text in texts)
    assert reading.row_count <= len(rows)
    assert all(row.surname for row in reading.rows)


def _values(row: RosterRow) -> list[object]:
    return [getattr(row, name) for name in RosterRow.__slots__]


@pytest.mark.parametrize(
    ("written", "parts"),
    [
        ("Қуанышева Әсел Нұрланқызы", FullName("Қуанышева", "Әсел", "Нұрланқызы")),
        ("Ахметов А.Б.", FullName("Ахметов", "А.", "Б.")),
        ("Ахметов А. Б.", FullName("Ахметов", "А.", "Б.")),
        ("Серік Нұрлан Ахмет ұлы", FullName("Серік", "Нұрлан", "Ахмет ұлы")),
        ("Мұхамед-Али  Әсел (декрет)", FullName("Мұхамед-Али", "Әсел")),
        ("Ахметова, Сәуле", FullName("Ахметова", "Сәуле")),
        ("Ахметова", FullName("Ахметова")),
        ("  ", None),
        ("— ", None),
    ],
)
def test_a_full_name_is_split_in_the_order_of_documents(written: str, parts: FullName | None) -> None:
    """Surname, given name, patronymic; initials come apart, remarks and commas go."""
    assert split_name(written) == parts


def test_names_in_three_columns_may_stand_in_one() -> None:
    """A surname cell that holds the whole name is split; a missing surname is not invented."""
    headings = ("Тегі", "Аты", "Әкесінің аты", "Жынысы")
    reading = read(
        ("Ғабит Әсел Қанатқызы", "", "", "әйел"),
        ("", "Әсел", "Қанатқызы", "ер"),
        ("Шоқан", "", "", "?"),
        headings=headings,
    )
    assert [(row.surname, row.given_name, row.patronymic, row.sex) for row in reading.rows] == [
        ("Ғабит", "Әсел", "Қанатқызы", Sex.F),
        ("Әсел", "Қанатқызы", "", Sex.M),
        ("Шоқан", "", "", None),
    ]


def test_a_school_may_head_its_teachers() -> None:
    """Where no column names the school, a line with nothing but a school's name is for the rows under it."""
    reading = read(
        ("", "Ақсу орта мектебі", ""),
        ("1", "Ғабит Әсел", "Химия"),
        ("Жармыш негізгі мектебі", "", ""),
        ("2", "Шоқан Ұлжан", "Химия"),
        headings=("№", "Аты-жөні", "Пәні"),
    )
    assert [row.school for row in reading.rows] == ["Ақсу орта мектебі", "Жармыш негізгі мектебі"]


def test_the_first_readable_phone_is_taken() -> None:
    """Of two numbers the first is kept; one that cannot be read is kept as written and noted."""
    reading = read(
        ("1", "Габит Асель", "", "", "", "87075050381, 87075050382"),
        ("2", "Шокан Улжан", "", "", "", "5-03-81"),
        ("3", "Серик Канат", "", "", "", "тел. у директора школы, спросить после обеда"),
    )
    assert [row.phone for row in reading.rows] == ["+77075050381", "5-03-81", ""]
    assert notes(reading) == {"phones_unread": "The phone number could not be read in these rows: 3, 4."}


def test_regions_subjects_and_posts_are_read_by_name() -> None:
    """A region by its unofficial name, a category that is a post, a subject nobody knows as it was written."""
    headings = ("ФИО", "Регион", "Категория", "Предмет", "Село")
    (row,) = read(("Габит Асель", "Мангистауская обл.", "завуч", "Астрономия", "Шетпе"), headings=headings).rows
    assert (row.region_code, row.category_code, row.position) == ("KZ-47", "", "завуч")
    assert (row.subject_code, row.subject_text, row.locality) == ("", "Астрономия", "Шетпе")


def test_a_given_mapping_goes_before_the_headings() -> None:
    """What a person says about the columns is how they are read; other sheets are named as not read."""
    sheets = [Sheet("Бос", ()), Sheet("А", (("Кім", "Қайда"), ("Ғабит Әсел", "Ақсу"))), Sheet("Б", (("x",),))]
    mapping = RosterMapping("А", 1, (Column.FULL_NAME, Column.SCHOOL))
    reading = read_roster(sheets, mapping)
    assert [(row.number, row.full_name, row.school) for row in reading.rows] == [(2, "Ғабит Әсел", "Ақсу")]
    assert notes(reading) == {"other_sheets": "Only the sheet А was read; not read: Б."}


def test_a_table_without_names_is_a_problem() -> None:
    """Neither headings nor cells name anybody."""
    with pytest.raises(NoNamesInFile):
        read_roster([Sheet("", (("Код", "Сумма"), ("1", "2")))])
    with pytest.raises(NoNamesInFile):
        read_roster([Sheet("", (("a",),))], RosterMapping("", 1, (Column.SCHOOL,)))


def test_taking_out_leaves_no_gap() -> None:
    """The words around a number close up."""
    assert without_iin(f"Ахметова {IIN} Сәуле") == "Ахметова Сәуле"
    assert without_iin("101100006") == ""
    assert without_iin(f"{IIN[:6]} {IIN} {IIN[6:]}") == ""
