"""Importing staff lists into a real database, and taking them back."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.identifiers import find_iin, has_iin
from app.domain.ids import NOBODY
from app.domain.problems import NoNamesInFile, UnreadableFile
from app.domain.records.events import Enrolment, Event
from app.domain.records.people import Person, PersonRole
from app.domain.records.schools import School, SchoolRole
from app.domain.roster_words import Column
from app.reports.roster_columns import RosterMapping
from app.storage.opening import close_store
from app.storage.store import Store
from app.usecases.importing import carry_out, import_roster, preview, undo_import
from tests.support.stores import new_store, reopened

SAMPLES = Path(__file__).parent.parent / "samples"
KAZAKH = SAMPLES / "roster_mangystau_kk.xlsx"
RUSSIAN = SAMPLES / "roster_atyrau_ru_excel.csv"
ENGLISH = SAMPLES / "roster_almaty_en.csv"
IIN = "000101100006"


@pytest.fixture
def store(profile_dir: Path) -> Iterator[Store]:
    """An empty database."""
    opened = new_store(profile_dir)
    yield opened
    close_store(opened)


def write(folder: Path, *lines: str) -> Path:
    """A staff list with these lines."""
    path = folder / "мұғалімдер.csv"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("path", "rows", "new", "matched_rows", "schools"),
    [
        (KAZAKH, 63, 60, [64, 65, 66], 4),
        (RUSSIAN, 48, 45, [47, 48, 49], 3),
        (ENGLISH, 28, 25, [27, 28, 29], 2),
    ],
)
def test_a_sample_list_is_imported(
    store: Store, path: Path, rows: int, new: int, matched_rows: list[int], schools: int
) -> None:
    """Each list ends with three people it already named, one of them misspelt; nobody else looks like another."""
    report = import_roster(store, path)
    assert (report.rows, report.new, report.matched, report.refused) == (rows, new, 3, 0)
    assert [matched.row.number for matched in report.plan.matched] == matched_rows
    assert report.plan.possible_duplicates == ()
    assert len(store.all(Person)) == new
    assert len(store.all(School)) == len(report.plan.new_schools) == schools
    assert all(school.region_code == "" for school in store.all(School))
    assert report.changed.touches("school", "person")


def test_a_name_spelt_twice_is_kept_in_both_spellings(store: Store) -> None:
    """Who is matched under another spelling further down keeps that spelling beside the first."""
    report = import_roster(store, KAZAKH)
    spelt = {matched.row.number: matched.other_spelling for matched in report.plan.matched}
    assert spelt == {64: False, 65: False, 66: True}
    (person,) = [person for person in store.all(Person) if person.other_spelling]
    assert (person.full_name, person.other_spelling) == (
        "Ғабитева Перизат Нұрланқызы",
        "Габитева Перизат Нұрланқызы",
    )


def test_a_person_arrives_whole(store: Store) -> None:
    """Names, subject as a code and as written, category, phone and school are where they belong."""
    import_roster(store, KAZAKH)
    (person,) = [one for one in store.all(Person) if one.surname == "Жүнісбекова" and one.given_name == "Ғалия"]
    school = store.get(School, person.school_id)
    assert person == Person(
        id=person.id, school_id=school.id, surname="Жүнісбекова", given_name="Ғалия", patronymic="Ұланқызы",
        roles=frozenset({PersonRole.TEACHER}), subject_code="prim", subject_text="Бастауыш сынып",
        category_code="researcher", phone="+77021574702",
    )  # fmt: skip
    assert (school.name_kk, school.role, school.is_small_class) == ("Тұщықұдық шағын жинақты мектебі", None, True)


def test_a_school_is_made_of_what_its_name_says(store: Store) -> None:
    """The name stands in its language; a hub and a small-class school are known by their names, nothing is guessed."""
    for path in (KAZAKH, RUSSIAN, ENGLISH):
        import_roster(store, path)
    made = {
        one.name_kk or one.name_ru or one.name_en: (bool(one.name_kk), bool(one.name_ru), one.role, one.is_small_class)
        for one in store.all(School)
    }
    assert made == {
        "Ақсу тірек мектебі": (True, False, SchoolRole.HUB, None),
        "Жармыш негізгі мектебі": (True, False, None, None),
        "Тұщықұдық шағын жинақты мектебі": (True, False, None, True),
        "Шетпе №2 орта мектебі": (True, False, None, None),
        "СШ им. Ж. Досмухамедова": (False, True, None, None),
        "Опорная школа с. Макат": (False, True, SchoolRole.HUB, None),
        "ОШ №7 с. Доссор (МКШ)": (False, True, None, True),
        "Bayserke hub school": (False, False, SchoolRole.HUB, None),
        "Zhetygen school": (False, False, None, None),
    }


def test_importing_again_adds_nobody(store: Store) -> None:
    """The second import of a list matches every row."""
    import_roster(store, KAZAKH)
    again = import_roster(store, KAZAKH)
    assert (again.rows, again.new, again.matched) == (63, 0, 63)
    assert not again.plan.new_schools
    assert not again.plan.possible_duplicates
    assert (len(store.all(Person)), len(store.all(School))) == (60, 4)


def test_a_dry_run_and_a_preview_write_nothing(store: Store) -> None:
    """Looking first says the same and leaves the database empty."""
    dry = import_roster(store, RUSSIAN, dry_run=True)
    assert (dry.new, dry.matched, dry.batch) == (45, 3, "")
    assert preview(store, RUSSIAN) == dry.plan
    assert not store.all(Person)
    assert not store.all(School)
    assert not store.counts()


def test_no_iin_reaches_the_disk(store: Store, profile_dir: Path, tmp_path: Path) -> None:
    """Neither a column of personal numbers nor one hidden in a name is in any byte of the profile's files."""
    path = write(tmp_path, "ФИО;Школа;Предмет;ИИН", f"Габит Асель {IIN};СШ №2;Химия {IIN};{IIN}", f"{IIN};СШ №2;;")
    report = import_roster(store, path)
    import_roster(store, KAZAKH)
    assert (report.rows, report.new, report.refused) == (2, 1, 1)
    assert not has_iin(json.dumps(report.as_dict(), ensure_ascii=False))
    close_store(store)
    numbers = [number.encode() for number in (IIN, *_sample_iins())]
    files = [file.read_bytes() for file in profile_dir.rglob("*") if file.is_file()]
    assert any("Асель".encode() in content for content in files)
    assert not any(number in content for number in numbers for content in files)


def _sample_iins() -> set[str]:
    from app.reports.sheets import read_sheets

    (sheet,) = read_sheets(KAZAKH)
    found = {cell[span.start : span.end] for row in sheet.rows for cell in row for span in find_iin(cell)}
    return found | {row[4] for row in sheet.rows if len(row) > 4 and row[4].isdecimal()}


def test_who_may_be_one_person_is_listed_and_kept_apart(store: Store, tmp_path: Path) -> None:
    """Another subject, school, order or ending, a missing patronymic and a slip are questions, not merges."""
    import_roster(store, write(tmp_path, "Аты-жөні,Мектебі,Пәні", "Қуанышева Әсел Нұрланқызы,Ақсу мектебі,Химия"))
    path = write(
        tmp_path,
        "Аты-жөні,Мектебі,Пәні",
        "Куанышева Асель Нурланкызы,Ақсу мектебі,Химия",
        "Қуанышева Әсел,Ақсу мектебі,Химия",
        "Қуанышева Әсел Нұрланқызы,Ақсу мектебі,Биология",
        "Қуанышева Әсел Нұрланқызы,Шетпе мектебі,Химия",
        "Қуанышева Әсел Нурлановна,Ақсу мектебі,Физика",
        "Қуаныш Әсел Нұрланқызы,Шетпе мектебі,Химия",
        "Қуанышев Асел Нұрланұлы,Ақсу мектебі,Химия",
    )
    report = import_roster(store, path)
    assert (report.rows, report.new, report.matched) == (7, 6, 1)
    pairs = {(pair.row.number, pair.known.row) for pair in report.plan.possible_duplicates}
    assert pairs == {(3, None), (4, None), (4, 3), (5, None), (5, 4), (6, None), (6, 3), (6, 4), (7, 5)}
    assert len(store.all(Person)) == 7


def test_people_without_a_school_go_to_the_school_of_the_profile(store: Store, tmp_path: Path) -> None:
    """A list of one school need not name it; without a profile's school one is made, named after the file."""
    path = write(tmp_path, "Тегі;Аты", "Ғабит;Әсел", "Шоқан;Ұлжан")
    with store.work() as work:
        work.save(School(id=store.new_id(), name_kk="Ақсу мектебі"))
    (own,) = store.all(School)
    assert {one.school_id for one in _people_after(store, path, own)} == {own.id}
    import_roster(store, write(tmp_path, "Тегі;Аты", "Серік;Қанат"))
    assert {school.name_kk or school.name_ru for school in store.all(School)} == {"Ақсу мектебі", "мұғалімдер"}


def _people_after(store: Store, path: Path, own: School) -> list[Person]:
    import_roster(store, path, school=own.id)
    return store.all(Person)


def test_a_school_is_found_by_any_of_its_names(store: Store, tmp_path: Path) -> None:
    """A list in Russian meets the school that was entered with both names, and gives a new one its region."""
    school = School(id=store.new_id(), name_kk="Шетпе №2 орта мектебі", name_ru="Шетпинская СШ № 2")
    with store.work() as work:
        work.save(school)
    path = write(
        tmp_path,
        "ФИО;Школа;Область;Район;Село",
        "Габит Асель;ШЕТПИНСКАЯ СШ №2;Мангистауская обл.;;",
        "Шокан Улжан;СШ Жармыш;Мангистауская область;Мангистауский;Жармыш",
    )
    report = import_roster(store, path)
    assert [one.name for one in report.plan.new_schools] == ["СШ Жармыш"]
    (made,) = [one for one in store.all(School) if one.id != school.id]
    assert (made.region_code, made.district, made.locality) == ("KZ-47", "Мангистауский", "Жармыш")
    assert store.get(School, school.id) == school


def test_an_import_is_taken_back_as_a_whole(store: Store) -> None:
    """After taking back nobody is left, a second time removes nothing, and importing again works."""
    report = import_roster(store, KAZAKH)
    undone = undo_import(store, report.batch)
    assert (undone.removed, undone.kept) == (64, 0)
    assert not store.all(Person)
    assert not store.all(School)
    assert (undo_import(store, report.batch).removed, undo_import(store, "roster:unknown").removed) == (0, 0)
    assert import_roster(store, KAZAKH).new == 60


def test_taking_back_keeps_what_was_used_or_changed_since(store: Store) -> None:
    """A person who was corrected, one who was enrolled, and their schools stay; the rest goes."""
    report = import_roster(store, RUSSIAN)
    first, second, *_ = store.all(Person)
    event = Event(id=store.new_id(), school_id=second.school_id, title="Семинар")
    with store.work() as work:
        work.save(replace(first, phone="+77015054432"))
        work.save(event)
        work.save(Enrolment(
            id=Enrolment.record_type.derived_id(event.id, second.id), event_id=event.id, person_id=second.id,
        ))  # fmt: skip
    undone = undo_import(store, report.batch)
    assert {one.id for one in store.all(Person)} == {first.id, second.id}
    schools = {first.school_id, second.school_id}
    assert {one.id for one in store.all(School)} == schools
    assert (undone.removed, undone.kept) == (48 - 2 - len(schools), 2 + len(schools))


def test_taking_back_works_after_a_restart(store: Store) -> None:
    """The label of an import is all that is needed, in the next start as well."""
    report = import_roster(store, ENGLISH)
    again = reopened(store)
    try:
        assert undo_import(again, report.batch).removed == 27
    finally:
        close_store(again)


def test_a_list_of_thousands_takes_several_transactions(store: Store, tmp_path: Path) -> None:
    """A list longer than one transaction holds is imported whole, under one label."""
    letters = "абвгджзклм"
    names = [f"Тегі{a}{b}{c} Аты{c}{a}" for a in letters for b in letters for c in letters[:5]]
    path = write(tmp_path, "Аты-жөні;Мектебі;Пәні", *(f"{name};Ақсу мектебі;Химия" for name in names))
    report = import_roster(store, path)
    assert (report.new, len(store.all(Person))) == (500, 500)
    assert undo_import(store, report.batch).removed == 501


def test_a_mapping_by_hand_is_followed(store: Store, tmp_path: Path) -> None:
    """A list whose headings say nothing is read as the person says."""
    path = write(tmp_path, "A;B", "Ғабит Әсел;Ақсу мектебі")
    report = import_roster(store, path, RosterMapping("", 1, (Column.FULL_NAME, Column.SCHOOL)))
    assert [(one.surname, one.given_name) for one in store.all(Person)] == [("Ғабит", "Әсел")]
    assert report.plan.reading.mapping.columns == (Column.FULL_NAME, Column.SCHOOL)


def test_problems_name_the_file(store: Store, tmp_path: Path) -> None:
    """A file that is no list and one that is not there are problems with a path, and nothing is written."""
    nothing = write(tmp_path, "Код;Сумма", "1;2")
    with pytest.raises(NoNamesInFile) as caught:
        import_roster(store, nothing)
    assert caught.value.facts["path"] == str(nothing)
    with pytest.raises(UnreadableFile):
        import_roster(store, tmp_path / "жоқ.xlsx")
    assert not store.counts()


def test_the_report_for_the_command_line_is_plain(store: Store, tmp_path: Path) -> None:
    """Counts add up, refused rows have a number and a sentence, pairs name both sides."""
    path = write(tmp_path, "ФИО;Школа", "Габит Асель;СШ №2", "Габит Асель Канатовна;СШ №2", ";СШ №2", "Итого;2")
    report = import_roster(store, path).as_dict()
    assert report == {
        "rows": 3,
        "new": 2,
        "matched": 0,
        "possible_duplicates": [
            {
                "row": 3,
                "name": "Габит Асель Канатовна",
                "school": "СШ №2",
                "other_row": 2,
                "other_name": "Габит Асель",
                "other_school": "СШ №2",
            }
        ],
        "refused": [{"row": 4, "reason": "There is no name in row 4."}],
        "new_schools": ["СШ №2"],
        "notes": [],
        "batch": report["batch"],
    }
    json.dumps(report)


def test_changes_are_written_for_the_person_at_the_machine(store: Store) -> None:
    """Every change of an import carries its author and its label."""
    with store.work() as work:
        school = School(id=store.new_id(), name_kk="Ақсу мектебі")
        work.save(school)
        work.save(Person(id=store.new_id(), school_id=school.id, surname="Серікова"))
    (author,) = store.all(Person)
    report = import_roster(store, ENGLISH, author=author.id)
    with store.reading() as connection:
        rows = connection.exec_driver_sql("SELECT author, batch FROM change_log WHERE batch != ''").all()
    assert {(bytes(one), batch) for one, batch in rows} == {(author.id, report.batch)}
    assert author.id != NOBODY


def test_schools_that_may_be_meant_come_before_others(store: Store, tmp_path: Path) -> None:
    """The own school is offered first, then those whose names are alike in any language, then the rest."""
    names = ("Абай орта мектебі", "Талгарская СШ", "Ақсу ауылдық мектебі", "Шелек мектебі")
    schools = [School(id=store.new_id(), name_kk=name) for name in names]
    with store.work() as work:
        for school in schools:
            work.save(school)
    path = write(tmp_path, "ФИО;Школа", "Қасымова Гүлнұр;Аксуская средняя школа", "Өтебаев Нұрлан;Talgar school")
    plan = preview(store, path, school=schools[3].id)
    offered = {new.name: [one.name for one in new.may_be] for new in plan.new_schools}
    assert offered["Аксуская средняя школа"][:2] == ["Шелек мектебі", "Ақсу ауылдық мектебі"]
    assert offered["Talgar school"][:2] == ["Шелек мектебі", "Талгарская СШ"]


def test_people_of_a_school_spelt_differently_are_known_again(store: Store, tmp_path: Path) -> None:
    """Where a list spells the school otherwise, whoever is there already is not entered twice."""
    school = School(id=store.new_id(), name_kk="Ақсу мектебі")
    with store.work() as work:
        work.save(school)
        work.save(Person(id=store.new_id(), school_id=school.id, surname="Қасымова", given_name="Гүлнұр"))
    path = write(tmp_path, "ФИО;Школа", "Қасымова Гүлнұр;Аксуская СШ", "Өтебаев Нұрлан;Аксуская СШ")
    plan = preview(store, path, meant={"аксуская сш": school.id})
    assert (len(plan.matched), len(plan.new), plan.new_schools) == (1, 1, ())
    assert [one.rows for one in plan.meant_schools] == [(2, 3)]
    carry_out(store, plan)
    assert [one.surname for one in store.all(Person, school_id=school.id)] == ["Қасымова", "Өтебаев"]
    assert len(store.all(School)) == 1
