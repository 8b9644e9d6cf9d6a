"""The page of sessions: list, event, new session, people, and the way to the sheet."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.records.events import Enrolment, EnrolmentRole, Event, EventKind, EventStatus
from app.domain.records.people import Person
from app.domain.records.schools import School
from app.storage.opening import close_store
from app.ui.kit.choice_field import ChoiceField
from app.ui.kit.text_fields import DraftLineEdit
from app.ui.sessions.page import SessionsPage
from app.ui.sessions.people_picker import PeoplePicker
from app.usecases.desk import Desk
from tests.support.page_room import PageRoom
from tests.support.sessions import VillageSchool, event_of, session, slots_of, village_school
from tests.support.typing import press_key, type_text
from tests.ui.conftest import Show

TODAY = date(2026, 10, 16)


@pytest.fixture
def school(tmp_path: Path) -> Iterator[VillageSchool]:
    made = village_school(tmp_path / "Ақсу")
    yield made
    close_store(made.store)


@pytest.fixture
def room(school: VillageSchool, qtbot: QtBot) -> Iterator[PageRoom]:
    made = PageRoom(school.desk, qtbot)
    yield made
    made.settle()
    made.close()


@pytest.fixture
def page(room: PageRoom, show: Show) -> SessionsPage:
    made = SessionsPage(room.context)
    show(made, width=1366, height=768)
    room.settle()
    return made


def titles(page: SessionsPage) -> list[str]:
    return [row.title for row in page.list.rows.rows()]


def editor(page: SessionsPage, name: str) -> DraftLineEdit:
    found = page.pane.form._first.editors[name].widget
    assert isinstance(found, DraftLineEdit)
    return found


def test_first_use_offers_the_first_session(page: SessionsPage) -> None:
    """An empty page says what to do and has the button for it."""
    assert titles(page) == []
    assert page.list._nothing_ahead.isVisible()
    assert not page.list._new.isVisible()


def test_new_session_in_few_keys(page: SessionsPage, room: PageRoom, school: VillageSchool) -> None:
    """Ctrl+N, a title, Enter: a session of today after lessons, with all teachers of the school on its sheet."""
    page.start_new()
    room.settle()
    type_text(page.new.title, "Функционалдық сауаттылық")
    press_key(page.new.title, Qt.Key.Key_Return, "\r")
    room.settle()
    (event,) = school.store.all(Event)
    (slot,) = slots_of(school, event.id)
    assert (event.title, event.kind) == ("Функционалдық сауаттылық", EventKind.GROUP_SESSION)
    assert (slot.day, slot.start, slot.end) == (TODAY, time(15), time(16, 30))
    assert len(school.store.all(Enrolment, event_id=event.id)) == 30
    assert titles(page) == ["Функционалдық сауаттылық"]
    assert page.list.rows.key() == event.id
    assert page.detail.currentWidget() is page.pane


def test_new_session_needs_a_title(page: SessionsPage, room: PageRoom, school: VillageSchool) -> None:
    """Without a title nothing is made and the field says why; Escape leaves."""
    page.start_new()
    room.settle()
    press_key(page.new.title, Qt.Key.Key_Return, "\r")
    room.settle()
    assert school.store.all(Event) == []
    assert page.new._title.line_text() == "Please give the session a title."
    press_key(page.new.title, Qt.Key.Key_Escape)
    assert page.detail.currentWidget() is not page.new


def test_fields_save_themselves(page: SessionsPage, room: PageRoom, school: VillageSchool) -> None:
    """Leaving a field is enough; the list shows the new title, and what is being typed is drafted before."""
    event = session(school)
    page.open(event=event)
    page.refresh()
    room.settle()
    title = editor(page, "title")
    title.setFocus()
    title.selectAll()
    type_text(title, "Жаңа атау")
    room.qtbot.wait(900)
    room.settle()
    assert school.desk.drafts.of(event) == {"title": "Жаңа атау"}
    assert event_of(school, event).title == "Сабақты зерттеу: бастау"
    press_key(title, Qt.Key.Key_Return, "\r")
    room.settle()
    assert event_of(school, event).title == "Жаңа атау"
    assert titles(page) == ["Жаңа атау"]
    assert school.desk.drafts.of(event) == {}


def test_choices_save_themselves(page: SessionsPage, room: PageRoom, school: VillageSchool) -> None:
    """Choosing a state writes it, and the chip of the list follows."""
    event = session(school)
    page.open(event=event)
    page.refresh()
    room.settle()
    status = page.pane.form._first.editors["status"].widget
    assert isinstance(status, ChoiceField)
    status.set_code("cancelled")
    status.chosen.emit("cancelled")
    room.settle()
    assert event_of(school, event).status is EventStatus.CANCELLED
    assert page.list.rows.rows()[0].chip == "Cancelled"


def test_filters_show_their_part(page: SessionsPage, room: PageRoom, school: VillageSchool) -> None:
    """Upcoming, held and all are different lists, and an empty filter says so."""
    session(school, TODAY - timedelta(days=3), title="Кеше")
    session(school, TODAY + timedelta(days=3), title="Ертең")
    page.refresh()
    room.settle()
    assert titles(page) == ["Ертең"]
    for code, expected in (("held", ["Кеше"]), ("all", ["Ертең", "Кеше"])):
        page.list.filters.set_code(code)
        page.refresh()
        room.settle()
        assert titles(page) == expected


def test_opening_an_event_of_another_filter_finds_it(page: SessionsPage, room: PageRoom, school: VillageSchool) -> None:
    """A link from elsewhere shows its event even when the list is filtered to others."""
    held = session(school, TODAY - timedelta(days=30), title="Ескі")
    session(school, TODAY)
    page.open(event=held)
    page.refresh()
    room.settle()
    assert page.list.rows.key() == held
    assert page.list.filters.code() == "all"


def test_sheet_opens_over_the_page_and_back(page: SessionsPage, room: PageRoom, school: VillageSchool) -> None:
    """The link to a sheet shows it at its slot; going back shows the event again."""
    event = session(school, TODAY - timedelta(days=7), TODAY)
    slots = slots_of(school, event)
    page.open(event=event, slot=slots[0].id, sheet=True)
    room.settle()
    assert page.currentWidget() is page.sheet
    assert page.sheet.view.place() == (page.sheet.model.people[0].person_id, slots[0].id)
    assert page.sheet.view.hasFocus()
    page.leave_sheet()
    room.settle()
    assert page.currentWidget() is page.split
    assert page.pane.event_id == event


def test_hours_in_wrong_order_are_corrected_from_the_sheet(
    page: SessionsPage, room: PageRoom, school: VillageSchool
) -> None:
    """What the sheet says of a session that ends before it begins leads to the field in which its end stands."""
    event = session(school, TODAY - timedelta(days=7), TODAY)
    slots = slots_of(school, event)
    school.desk.events.edit_slot(slots[0].id, start=time(15), end=time(14))
    page.open(event=event, slot=slots[1].id, sheet=True)
    room.settle()
    (correct,) = page.sheet.backwards.findChildren(QPushButton)
    correct.click()
    room.settle()
    assert page.currentWidget() is page.split
    assert page.pane.slots._lines[slots[0].id].end.hasFocus()


def test_slots_are_added_edited_and_taken_back(page: SessionsPage, room: PageRoom, school: VillageSchool) -> None:
    """A day is one press away; its fields save themselves; removing it can be taken back."""
    event = session(school)
    page.open(event=event)
    room.settle()
    page.pane.add_slot()
    room.settle()
    first, second = slots_of(school, event)
    assert second.day == TODAY + timedelta(days=7)
    line = page.pane.slots._lines[second.id]
    line.day.set_value(TODAY + timedelta(days=5))
    room.settle()
    assert slots_of(school, event)[1].day == TODAY + timedelta(days=5)
    page.pane.slots.removed.emit(slots_of(school, event)[1])
    room.settle()
    assert slots_of(school, event) == (first,)
    page_toast = room.toasts[-1][1]
    assert page_toast is not None
    page_toast()
    room.settle()
    assert len(slots_of(school, event)) == 2


def test_people_are_found_by_folded_letters_and_added(
    page: SessionsPage, room: PageRoom, school: VillageSchool
) -> None:
    """A few letters without Kazakh ones find the name; Enter adds; a guest is added by name."""
    event = session(school, everybody=False)
    page.open(event=event)
    room.settle()
    page.pane.pick_people()
    room.settle()
    (picker,) = page.findChildren(PeoplePicker)
    type_text(picker.search, "омир")
    press_key(picker.search, Qt.Key.Key_Return, "\r")
    room.settle()
    press_key(picker, Qt.Key.Key_Return, "\r")
    room.settle()
    people = school.desk.events.details(event).people
    assert [one.name for one in people] == ["Өмірбекова Ұлан"]
    type_text(picker._guest, "Абаев Абай")
    type_text(picker._guest_school, "Аягөз ОМ")
    picker._guest_button.click()
    room.settle()
    guest = school.desk.events.details(event).people[0]
    assert (guest.name, guest.school_name, guest.role) == ("Абаев Абай", "Аягөз ОМ", EnrolmentRole.GUEST)
    picker.close()
    QApplication.processEvents()


def test_people_are_found_by_a_school_that_has_a_name_in_one_language_only(
    page: SessionsPage, room: PageRoom, school: VillageSchool
) -> None:
    """A school from an English roster stands beside its people in a Kazakh window, and they are found by its name."""
    store = school.store
    other = School(id=store.new_id(), name_en="Bayserke Secondary School")
    with store.work() as work:
        work.save(other)
        work.save(Person(id=store.new_id(), school_id=other.id, surname="Абаев", given_name="Абай"))
    page.open(event=session(school, everybody=False))
    room.settle()
    page.pane.pick_people()
    room.settle()
    (picker,) = page.findChildren(PeoplePicker)
    type_text(picker.search, "bayserke")
    press_key(picker.search, Qt.Key.Key_Return, "\r")
    room.settle()
    shown = [item.text() for _key, item, _one in picker._items if not item.isHidden()]
    assert shown == ["Абаев Абай · Bayserke Secondary School"]
    picker.close()
    QApplication.processEvents()


def test_school_without_teachers_says_so_where_people_are_chosen(tmp_path: Path, qtbot: QtBot, show: Show) -> None:
    """Who is alone reads why nobody is enrolled, and finds people of other schools behind a line."""
    school = village_school(tmp_path / "alone", names=("Қуанышева Әсел",))
    store = school.store
    other = School(id=store.new_id(), name_ru="Аксуская СШ")
    with store.work() as work:
        work.save(other)
        work.save(Person(id=store.new_id(), school_id=other.id, surname="Абаев", given_name="Абай"))
    room = PageRoom(school.desk, qtbot)
    page = SessionsPage(room.context)
    show(page, width=1366, height=768)
    page.start_new()
    room.settle()
    assert page.new._alone.isVisible()
    page.open(event=session(school, everybody=False))
    room.settle()
    page.pane.pick_people()
    room.settle()
    (picker,) = page.findChildren(PeoplePicker)
    assert picker._none.text().startswith("There are no teachers in your school yet")
    assert picker._none.isVisible()
    shown = [picker.list.item(place).text() for place in range(picker.list.count())]
    assert shown == ["Қуанышева Әсел · мұғалім", "People of other schools", "Абаев Абай · Аксуская СШ"]
    picker.close()
    room.settle()
    room.close()
    close_store(store)


def test_taking_somebody_off_can_be_taken_back(page: SessionsPage, room: PageRoom, school: VillageSchool) -> None:
    """Delete takes a person off the list at once and offers the way back."""
    event = session(school)
    page.open(event=event)
    room.settle()
    one = school.desk.events.details(event).people[3]
    page.pane.people._list.choose(one.id)
    page.pane.people._remove()
    room.settle()
    assert one.id not in {each.id for each in school.desk.events.details(event).people}
    undo = room.toasts[-1][1]
    assert undo is not None
    undo()
    room.settle()
    assert one.id in {each.id for each in school.desk.events.details(event).people}


def test_removed_session_comes_back_with_undo(page: SessionsPage, room: PageRoom, school: VillageSchool) -> None:
    """Removing asks nothing, because it can be taken back whole."""
    event = session(school)
    page.open(event=event)
    page.refresh()
    room.settle()
    page.pane._remove()
    room.settle()
    assert titles(page) == []
    undo = room.toasts[-1][1]
    assert undo is not None
    undo()
    room.settle()
    assert titles(page) == ["Сабақты зерттеу: бастау"]


def test_narrow_window_shows_one_pane(room: PageRoom, school: VillageSchool, show: Show) -> None:
    """On a small screen the list comes first, and the event covers it until one goes back."""
    event = session(school)
    page = SessionsPage(room.context)
    show(page, width=1093, height=574)
    room.settle()
    assert page.split.is_narrow
    assert not page.pane.isVisible()
    page.open(event=event)
    room.settle()
    assert page.pane.isVisible()
    page.split.show_list()
    assert not page.pane.isVisible()
    assert page.minimumSizeHint().width() <= 1024


def test_coordinator_without_a_school_plans_nothing(school: VillageSchool, qtbot: QtBot, show: Show) -> None:
    """Somebody whose profile has no school sees the sessions of the schools and is not offered to make one."""
    session(school)
    room = PageRoom(Desk(school.store, school.desk.folder, who=school.desk.who), qtbot)
    page = SessionsPage(room.context)
    show(page, width=1366, height=768)
    room.settle()
    assert titles(page) == ["Сабақты зерттеу: бастау"]
    assert "Ақсу мектебі" in page.list.rows.rows()[0].subtitle
    assert not page.list._new.isVisible()
    page.start_new()
    assert page.detail.currentWidget() is not page.new
    room.settle()
    room.close()


def test_keys_of_the_page(page: SessionsPage, room: PageRoom, school: VillageSchool) -> None:
    """Ctrl+N asks for a new session, Ctrl+T opens the sheet of the shown one and leaves it again, as does Alt+Left."""
    event = session(school)
    page.open(event=event)
    page.refresh()
    room.settle()
    control, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
    QTest.keyClick(page.list.rows, Qt.Key.Key_T, control)
    room.settle()
    assert page.currentWidget() is page.sheet
    QTest.keyClick(page.sheet.view, Qt.Key.Key_Left, alt)
    room.settle()
    assert page.currentWidget() is page.split
    QTest.keyClick(page.list.rows, Qt.Key.Key_N, control)
    assert page.detail.currentWidget() is page.new
