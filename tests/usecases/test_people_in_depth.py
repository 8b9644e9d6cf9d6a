"""Consents, kept filters, exports, the five things and the page for a visit."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from app.domain.ids import NOBODY, Id
from app.domain.problems import CannotWriteFile, InvalidRecord, NotFound
from app.domain.records.consent import Consent, ConsentMethod, ConsentScope
from app.domain.records.events import Event, EventStatus, Slot
from app.domain.records.filters import SavedFilter
from app.domain.records.people import Person, PersonRole
from app.domain.records.programmes import Programme
from app.domain.records.projects import PlanAction, Project, ProjectStage
from app.domain.records.schools import School
from app.domain.records.sessions import SessionTemplate
from app.domain.rules.consent import ConsentState
from app.domain.rules.five_things import Need
from app.reports.document import Facts, Grid, Signatures
from app.storage.opening import close_store
from app.usecases.desk import Desk
from app.usecases.people import PeopleFilter
from app.usecases.saved_filters import ListFilter, filter_from
from tests.support.people import make_people
from tests.support.stores import new_store

CORE = frozenset({ConsentScope.CORE})
IDS = st.binary(min_size=16, max_size=16).map(Id)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Yield the desk of a school with four teachers, the first of whom sits at it."""
    store = new_store(tmp_path)
    school = School(id=store.new_id(), name_kk="Ақсу тірек мектебі", region_code="KZ-33", bin="050640004321")
    with store.work() as work:
        work.save(school)
    people = make_people(store, school.id, 4)
    yield Desk(store, tmp_path, people[0].id, school.id)
    close_store(store)


def test_a_consent_is_recorded_and_withdrawn(desk: Desk) -> None:
    """A statement keeps the text that was signed; withdrawing takes effect at once and can be taken back."""
    person = desk.store.all(Person)[1].id
    assert desk.consents.picture(person).state is ConsentState.MISSING
    desk.consents.record(person, CORE, language="ru", method=ConsentMethod.ON_SCREEN, operator="ФУРО")
    (said,) = desk.store.all(Consent)
    assert (said.given_on, said.expires_on) == (desk.today(), desk.today().replace(year=desk.today().year + 5))
    assert (said.version, len(said.text_hash), said.language) == ("2026-1", 64, "ru")
    assert desk.consents.allows(person, ConsentScope.CORE)
    assert not desk.consents.allows(person, ConsentScope.PHOTO)
    assert desk.people.count(PeopleFilter(without_consent=True)) == 3
    desk.consents.withdraw(said.id)
    assert not desk.consents.allows(person, ConsentScope.CORE)
    assert desk.people.count(PeopleFilter(without_consent=True)) == 4
    desk.consents.edit(said.id, withdrawn_on=None)
    assert desk.consents.picture(person).operator == "ФУРО"
    desk.consents.remove(said.id)
    assert desk.consents.picture(person).operator == "Ақсу тірек мектебі, 050640004321"
    desk.consents.put_back(said)
    assert [line.has_consent for line in desk.people.page()] == [False, True, False, False]


def test_the_form_is_filled_in_with_what_is_known(desk: Desk) -> None:
    """The paper names operator, person, school and term, has every box empty and lines to sign on."""
    person = desk.store.all(Person)[0]
    for language, title in (("kk", "Дербес деректерді"), ("ru", "Согласие на сбор")):
        paper = desk.consents.form(person.id, language)
        assert paper.title.startswith(title)
        (head, *_) = [block for block in paper.blocks if isinstance(block, Facts)]
        assert [value for _, value in head.rows][:3] == [
            "Ақсу тірек мектебі, 050640004321", person.full_name, "Ақсу тірек мектебі",
        ]  # fmt: skip
        assert any(isinstance(block, Signatures) for block in paper.blocks)
    with pytest.raises(NotFound):
        desk.consents.form(desk.store.new_id(), "kk")


@given(
    st.builds(
        ListFilter,
        st.sampled_from(["people", "schools"]),
        st.builds(PeopleFilter, st.text(max_size=20), st.none() | IDS, st.sampled_from(["", "math"]), st.booleans()),
        st.booleans(),
    )
)
def test_a_filter_comes_back_from_its_text(kept: ListFilter) -> None:
    """A filter is written down and read again unchanged, and no id in it reads like a long number."""
    assert filter_from(kept.as_text()) == kept
    if not kept.people.typed:
        assert not any(letter.isdigit() for letter in kept.as_text())


@given(st.text(max_size=60))
def test_a_strange_text_narrows_nothing_down(text: str) -> None:
    """What a newer version may have written is no reason to fail."""
    assert isinstance(filter_from(text), ListFilter)
    assert filter_from('{"school": "zz", "view": 4}') == ListFilter()


def test_filters_are_kept_under_a_name(desk: Desk) -> None:
    """A name is kept once, its filter can be replaced, forgotten and brought back; a personal number is refused."""
    desk.filters.keep("people", "Математика", ListFilter().as_text())
    desk.filters.keep("people", "Математика", ListFilter(people=PeopleFilter(subject="math")).as_text())
    (kept,) = desk.filters.of_page("people")
    assert filter_from(kept.text).people.subject == "math"
    desk.filters.remove(kept.id)
    assert desk.filters.of_page("people") == ()
    desk.filters.put_back(kept)
    assert desk.store.all(SavedFilter) == [kept]
    assert desk.filters.get(kept.id) == kept
    assert not Desk(desk.store, desk.folder).filters.can_keep
    with pytest.raises(InvalidRecord):
        desk.filters.keep("people", "000101100006", "")


def test_the_list_in_view_is_exported_in_its_order(desk: Desk, tmp_path: Path) -> None:
    """The rows of a narrowed list are written as they stand, as a workbook or as CSV; a bad folder is a problem."""
    rows = desk.people.listed(PeopleFilter(typed="а"))
    assert 0 < len(rows) < 4
    assert desk.exporting.write("person", tmp_path / "тізім.xlsx", "kk", rows) == len(rows)
    sheet = CalamineWorkbook.from_path(tmp_path / "тізім.xlsx").get_sheet_by_index(0).to_python()
    assert [row[1] for row in sheet[1:]] == [desk.store.get(Person, row).surname for row in rows]
    assert desk.exporting.write("person", tmp_path / "тізім.csv", "kk") == 4
    assert (tmp_path / "тізім.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    with pytest.raises(CannotWriteFile):
        desk.exporting.write("person", tmp_path / "жоқ" / "тізім.xlsx", "kk")


def _busy(desk: Desk) -> dict[str, Id]:
    """Give the school a session without minutes, a silent project with an overdue action, and a twin."""
    store, today, teacher = desk.store, desk.today(), desk.store.all(Person)[1]
    event = Event(id=store.new_id(), school_id=desk.school, title="Семинар", status=EventStatus.HELD)
    holiday = Event(id=store.new_id(), school_id=desk.school, title="Мереке")
    project = Project(
        id=store.new_id(), school_id=desk.school, teacher_id=teacher.id, title="Оқу", stage=ProjectStage.LEADING,
        started_on=today - timedelta(days=90),
    )  # fmt: skip
    due = today - timedelta(days=3)
    with store.work() as work:
        work.save(event)
        work.save(Slot(id=store.new_id(), event_id=event.id, day=today - timedelta(days=5)))
        work.save(holiday)
        work.save(Slot(id=store.new_id(), event_id=holiday.id, day=date(today.year + 1, 3, 8)))
        work.save(project)
        work.save(PlanAction(id=store.new_id(), project_id=project.id, what="Сауалнама", who="Әсел", due=due))
        work.save(Person(id=store.new_id(), school_id=desk.school, surname=teacher.surname, given_name="Ерлaн"))
    return {"event": event.id, "holiday": holiday.id, "project": project.id}


def test_the_five_things_are_found_in_the_records(desk: Desk) -> None:
    """Each kind of gap is found where it is, five at most; what is mended leaves the list."""
    rows = _busy(desk)
    found = {gap.need: gap.target for gap in desk.fixing.gaps()}
    assert found[Need.HOLIDAY] == rows["holiday"]
    assert found[Need.MINUTES] == rows["event"]
    assert found[Need.SILENT_PROJECT] == rows["project"]
    assert found[Need.TRANSLATION] == desk.school
    assert {Need.CONSENT, Need.DUPLICATES} <= set(found)
    things = desk.fixing.five_things()
    assert [thing.need for thing in things] == [
        Need.HOLIDAY, Need.MINUTES, Need.SILENT_PROJECT, Need.CONSENT, Need.DUPLICATES,
    ]  # fmt: skip
    desk.events.edit(rows["event"], summary="Келістік")
    desk.events.remove(rows["holiday"])
    desk.people.edit(School, desk.school, name_ru="Аксуская опорная школа")
    assert not {Need.HOLIDAY, Need.MINUTES, Need.TRANSLATION} & {gap.need for gap in desk.fixing.gaps()}


def test_a_coordinator_has_things_to_fix_too(desk: Desk) -> None:
    """Without a school of one's own the gaps of all schools are looked at."""
    _busy(desk)
    found = {thing.need for thing in Desk(desk.store, desk.folder, desk.who, NOBODY).fixing.five_things()}
    assert Need.CONSENT in found


def test_texts_of_programmes_are_asked_for_where_programmes_are_looked_after(desk: Desk) -> None:
    """A name in one language and a planned session without its Russian title lead a coordinator there, no school."""
    (programme,) = desk.programmes.create("АМШ").rows["programme"]
    desk.programmes.edit(Programme, programme, name_ru="Лампа сельской школы")
    (session,) = desk.programmes.add_session(programme).rows["session_template"]
    desk.programmes.edit(SessionTemplate, session, title_kk="Құндылықтар")
    gaps = list(Desk(desk.store, desk.folder, desk.who, NOBODY).fixing.gaps())
    found = [(gap.target, gap.row) for gap in gaps if gap.need is Need.PROGRAMME_TEXT]
    assert found == [(programme, None), (programme, session)]
    assert Need.PROGRAMME_TEXT not in {gap.need for gap in desk.fixing.gaps()}


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_the_page_for_a_visit_tells_how_a_school_stands(desk: Desk, language: str) -> None:
    """Host, figures, latest work, promises that are late and what to put right stand on one paper."""
    _busy(desk)
    host = desk.store.all(Person)[0]
    desk.people.edit(Person, host.id, roles=frozenset({PersonRole.PRINCIPAL}), phone="8 707 505 03 81")
    paper = desk.visits.paper(desk.school, language)
    assert "Ақсу тірек мектебі" in paper.title
    whom, _size = [block for block in paper.blocks if isinstance(block, Facts)]
    assert host.full_name in whom.rows[0][1]
    cells = [cell for block in paper.blocks if isinstance(block, Grid) for row in block.rows for cell in row]
    assert {"Семинар", "Оқу", "Сауалнама"} <= set(cells)
    with pytest.raises(NotFound):
        desk.visits.paper(desk.store.new_id(), language)


def test_an_empty_school_has_a_paper_too(desk: Desk) -> None:
    """A school about which nothing is known makes a paper with lines to fill in."""
    school = School(id=desk.store.new_id())
    desk.people.save_school(school)
    assert desk.visits.paper(school.id).blocks
