"""Papers of a working school: what stands on them, what is left to write, and what must not be there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.ids import Id
from app.domain.problems import NotFound
from app.domain.records.events import AttendanceStatus
from app.domain.records.projects import ProjectPrivate, ProjectStage
from app.domain.records.research_lessons import Match
from app.reports.attendance_paper import code_of
from app.reports.document import Document, Facts, Grid, Paragraph, Signatures, WritingLines
from app.reports.lesson_papers import match_code
from app.storage.opening import close_store
from app.usecases.paper_registry import papers_of
from app.usecases.papers import Offer
from app.usecases.people import PeopleFilter
from tests.support.printing import PrintingSchool, printing_school
from tests.support.sessions import village_school


@pytest.fixture
def school(tmp_path: Path) -> Iterator[PrintingSchool]:
    made = printing_school(tmp_path / "Ақсу")
    yield made
    close_store(made.desk.store)


def grids(document: Document) -> list[Grid]:
    """The tables of a paper."""
    return [block for block in document.blocks if isinstance(block, Grid)]


def facts(document: Document) -> dict[str, str]:
    """The facts of a paper."""
    return {label: value for block in document.blocks if isinstance(block, Facts) for label, value in block.rows}


def made(offers: tuple[Offer, ...], key: str, language: str = "en") -> Document:
    """The first offer of a kind, made."""
    return next(offer for offer in offers if offer.key == key).make(language)


def test_the_attendance_sheet_numbers_people_as_the_screen_does(school: PrintingSchool) -> None:
    """A row number on paper is the row number in the program, guests in their place, spare rows without one."""
    sheet = school.desk.attendance.sheet(school.short_event)
    document = made(school.desk.papers.of_event(school.short_event, "en"), "attendance")
    (grid,) = grids(document)
    named = [(row[0], row[1].split("\n")[0]) for row in grid.rows if row[0]]
    assert named == [(str(number), person.name) for number, person in enumerate(sheet.people, start=1)]
    (guest,) = (row for row in grid.rows if "Тілегенова" in row[1])
    assert guest[1].endswith("Guest · Бейнеу орта мектебі")
    spare = [row for row in grid.rows if not row[0]]
    assert len(spare) == 4
    assert not any("".join(row) for row in spare)
    assert grid.row_mm >= 7


def test_marks_on_paper_are_the_keys_of_the_sheet(school: PrintingSchool) -> None:
    """Codes are the keys 1–6 that mark in the program, the legend names them, and a time stands below its code."""
    assert [code_of(status) for status in AttendanceStatus] == list("123456")
    document = made(school.desk.papers.of_event(school.short_event, "en"), "attendance")
    cells = {row[1].split("\n")[0]: row[3] for row in grids(document)[0].rows if row[0]}
    assert cells["Қуанышева Әсел"] == "1"
    assert cells["Жаңабаева Ерлан"] == "2\n10:25"
    assert cells["Ерғали Үміт"] == "5"
    assert cells["Тілеуов Сәуле"] == ""
    (legend,) = (block.text for block in document.blocks if isinstance(block, Paragraph))
    assert "4 – absent" in legend


def test_many_slots_turn_the_paper_and_then_need_more_tables(school: PrintingSchool) -> None:
    """Up to four slots stand upright, more on the side; beyond twelve the people stand there again."""
    papers, events = school.desk.papers, school.desk.events
    assert not made(papers.of_event(school.short_event, "kk"), "attendance").landscape
    long = made(papers.of_event(school.long_event, "kk"), "attendance")
    assert long.landscape
    assert len(grids(long)) == 1
    for _ in range(5):
        events.add_slot(school.long_event)
    longest = grids(made(papers.of_event(school.long_event, "kk"), "attendance"))
    assert [len(grid.columns) for grid in longest] == [2 + 12 + 1, 2 + 2 + 2 + 0]
    assert [row[1] for row in longest[0].rows] == [row[1] for row in longest[1].rows]


def test_a_lesson_plan_holds_stages_pupils_and_predictions(school: PrintingSchool) -> None:
    """Each stage has its minutes and, per case pupil, what is expected; the minutes are added up."""
    document = made(school.desk.papers.of_lesson(school.taught, "en"), "plan")
    pupils, stages = grids(document)
    assert [row[0] for row in pupils.rows] == ["A", "B", "C"]
    assert [column.title for column in stages.columns[-3:]] == [
        "A · High attaining",
        "B · Middle",
        "C · Below the middle",
    ]
    assert stages.rows[0][0] == "Қызығушылықты ояту"
    assert stages.rows[0][4] == "Диаграмманы өзі оқып, екі қорытынды айтады"
    assert stages.rows[-1][:2] == ("Total", "45")
    assert facts(document)["Taught by"] == "Өмірбекова Ұлан"


def test_later_words_stand_beside_the_prediction(school: PrintingSchool) -> None:
    """What was written after the lesson is told apart from what was predicted."""
    lessons = school.desk.lesson_study.lessons
    picture = school.desk.lesson_study.lesson(school.taught)
    lessons.predict(picture.stages[0].id, picture.pupils[0].id, "Үш қорытынды")
    _pupils, stages = grids(made(school.desk.papers.of_lesson(school.taught, "en"), "plan"))
    assert stages.rows[0][4].endswith("айтады\nAmended after the lesson: Үш қорытынды")


def test_every_observer_has_a_sheet_to_write_in(school: PrintingSchool) -> None:
    """Who does not teach observes: each has a sheet by name, with room in every cell that is not filled yet."""
    offers = [offer for offer in school.desk.papers.of_lesson(school.taught, "en") if offer.key == "observation"]
    titles = {offer.title for offer in offers}
    assert titles == {f"Observation sheet: {name}" for name in ("Қуанышева Ә.", "Тілеуов С.", "Сейітқали І.")}
    filled = next(offer for offer in offers if "Тілеуов" in offer.title).make("en")
    empty = next(offer for offer in offers if "Қуанышева" in offer.title).make("en")
    assert sum(bool(row[3]) for row in grids(filled)[0].rows) == 9
    assert grids(filled)[0].rows[0][4] == match_code(Match.PARTLY) == "2"
    assert not any(row[3] or row[4] for row in grids(empty)[0].rows)
    assert len(grids(empty)[0].rows) == 12
    assert grids(empty)[0].row_mm >= 15
    assert grids(empty)[0].together == 3


def test_a_protocol_follows_the_order_of_the_discussion(school: PrintingSchool) -> None:
    """Notes stand under their step; a step without notes is lines to write on; chair and recorder sign."""
    document = made(school.desk.papers.of_lesson(school.taught, "en"), "protocol")
    assert next(row[1] for row in grids(document)[0].rows).startswith("Диаграмманы бірден оқыды")
    assert sum(isinstance(block, WritingLines) for block in document.blocks) == 4
    (signatures,) = (block for block in document.blocks if isinstance(block, Signatures))
    assert signatures.rows == (("Chair", "Қуанышева Әсел"), ("Recorder", "Тілеуов Сәуле"))
    assert "Өмірбекова Ұлан" in facts(document)["The group"]


def test_empty_forms_can_be_filled_in_by_hand(school: PrintingSchool) -> None:
    """Nothing but the school is printed into an empty form, and every row has room for a hand."""
    for offer in school.desk.papers.blank_forms("kk"):
        document = offer.make("kk")
        values = {value for value in facts(document).values() if value}
        assert values <= {"Ақсу ауылдық тірек мектебі"}
        assert all(grid.row_mm >= 7 for grid in grids(document))


def test_private_texts_of_a_project_are_not_printed(school: PrintingSchool) -> None:
    """Values and concern stay with the teacher, also when the teacher prints; plan and log are there."""
    private = "Мені балалардың үнсіздігі алаңдатады"
    school.desk.projects.write(ProjectPrivate, school.project, concern_text=private, values_text=private)
    document = made(school.desk.papers.of_project(school.project, "kk"), "project")
    assert private not in str(document)
    plan, log = grids(document)
    assert len(plan.rows) == 3
    assert [row[0] for row in log.rows] == ["02.10.2026", "16.10.2026"]


def test_lists_have_the_rows_of_the_screen(school: PrintingSchool) -> None:
    """A list on paper holds what its filters leave, in the order of the screen, and says what they are."""
    lists, desk = school.desk.papers.lists, school.desk
    asked = PeopleFilter("куан")
    people = lists.people("en", asked).make("en")
    assert [row[1] for row in grids(people)[0].rows] == [line.person.full_name for line in desk.people.page(asked)]
    assert "«куан»" in people.subtitle
    everybody = grids(lists.people("en").make("en"))[0]
    assert len(everybody.rows) == desk.people.count()
    assert "School" not in [column.title for column in everybody.columns]  # they are all at one
    stage = lists.projects("en", [], "", ProjectStage.PLAN).make("en")
    assert grids(stage) == []
    assert "Plan" in stage.subtitle
    assert len(grids(lists.cycles("en", [school.cycle]).make("en"))[0].rows) == 1
    assert len(grids(lists.events("en", "all").make("en"))[0].rows) == 2
    assert grids(lists.schools("en", without_region=True).make("en"))[0].rows[0][1] == "Ақсу ауылдық тірек мектебі"


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_the_registry_has_every_paper_under_a_name_of_its_own(school: PrintingSchool, language: str) -> None:
    """Each paper can be made, no two have one name, and none is left in another language."""
    papers = list(papers_of(school.desk, language))
    assert len({(paper.folder, paper.name.casefold()) for paper in papers}) == len(papers)
    documents = [paper.make() for paper in papers]
    consents = {"kk"} if language == "en" else set()  # the law knows them in Kazakh and Russian
    assert {document.language for document in documents} == {language} | consents
    lessons, forms, reports, sheets, sessions, project, people, visit, lists = 2 * 5, 3, 1, 2, 10 * 2, 2, 30 * 2, 1, 5
    assert len(papers) == lessons + forms + reports + sheets + sessions + project + people + visit + lists


def test_equal_titles_get_numbers(school: PrintingSchool) -> None:
    """Two projects of one title become two files."""
    desk = school.desk
    desk.projects.create(desk.who, "Мәтінмен жұмыс: оқушы сұрақ қояды")
    names = [paper.name for paper in papers_of(desk, "kk") if "Мәтінмен" in paper.name]
    assert len(names) == 2 * 2
    assert names[2:] == [f"{name} (2)" for name in names[:2]]


def test_a_profile_without_work_still_prints(tmp_path: Path) -> None:
    """A new profile has its forms and empty lists, and says that nothing fits."""
    village = village_school(tmp_path / "new", names=("Қуанышева Әсел",))
    papers = {paper.name: paper.make() for paper in papers_of(village.desk, "en")}
    assert len(papers) == 3 + 2 + 1 + 5
    assert papers["List of sessions"].blocks == (Paragraph("Nothing in the list fits."),)
    close_store(village.store)


def test_what_is_gone_cannot_be_printed(school: PrintingSchool) -> None:
    """A paper of something that was removed meanwhile says so."""
    nobody, papers = Id(bytes(15) + b"\x01"), school.desk.papers
    with pytest.raises(NotFound):
        papers.of_lesson(nobody, "kk")
    (sheet,) = papers.of_event(nobody, "kk")
    with pytest.raises(NotFound):
        sheet.make("kk")
