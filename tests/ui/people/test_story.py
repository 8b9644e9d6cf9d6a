"""Finding, adding and putting right people and schools, with the keyboard alone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from app.domain.codes import subjects
from app.domain.ids import Id
from app.domain.records.people import Person
from app.domain.records.schools import HubLink, School
from app.ui.kit.paged_table import PagedTableModel
from app.ui.people.hub_links import HubLinksCard
from app.ui.people.listing import PeopleListing
from app.ui.people.new_person import NewPersonView
from app.ui.people.page import PeoplePage
from app.ui.people.person_view import PersonView
from app.ui.people.school_view import SchoolView
from app.usecases.desk import Desk
from tests.support.at_window import CONTROL, AtWindow

Key = Qt.Key


def names(at: AtWindow) -> list[str]:
    """The names the table shows, in its order."""
    at.settle()
    model = at.find(PeopleListing).table.model()
    assert isinstance(model, PagedTableModel)
    shown = [model.index(row, 0).data() for row in range(model.rowCount())]
    if "" in shown:
        at.settle()
        shown = [model.index(row, 0).data() for row in range(model.rowCount())]
    return shown


def school(desk: Desk, name: str) -> Id:
    """The school of this name."""
    return next(each.id for each in desk.store.all(School) if each.name_kk == name)


def test_people_stand_in_the_order_of_the_kazakh_alphabet(at: AtWindow) -> None:
    """Ғ follows Г, Қ follows К, and І stands near the end, as in a Kazakh dictionary."""
    surnames = [name.split()[0] for name in names(at)]
    assert surnames == [
        "Ахметова", "Ғабдуллин", "Қасымова", "Өтебаев", "Сейтқали", "Тілеуова", "Шәріпов", "Ыбырай", "Іскакова",
    ]  # fmt: skip


def test_search_while_typing_finds_either_spelling(at: AtWindow) -> None:
    """Typing without Kazakh letters finds the Kazakh name, without Enter."""
    at.find(PeopleListing).search.setFocus()
    at.type("касымова гулн")
    at.qtbot.wait(250)
    assert names(at) == ["Қасымова Гүлнұр"]


def test_filters_by_school_and_subject(at: AtWindow, desk: Desk) -> None:
    """The list can be cut to one school and to one subject."""
    listing = at.find(PeopleListing)
    listing.filter_school(school(desk, "Суықсай мектебі"))
    assert names(at) == ["Ыбырай Жанар"]
    listing.filter_school(desk.school)
    listing.subject.set_code(subjects()[0].code)
    listing.subject.chosen.emit(listing.subject.code())
    assert names(at) == ["Ахметова Әсел"]


def test_new_person_is_warned_about_while_typing(at: AtWindow) -> None:
    """A name in Russian spelling brings the warning about the Kazakh entry before anything is saved."""
    before = len(at.desk.store.all(Person))
    at.press(Key.Key_N, CONTROL)
    at.settle()
    at.type("Касымова")
    at.press(Key.Key_Tab)
    at.type("Гулнур")
    at.qtbot.wait(350)
    at.settle()
    warnings = at.find(NewPersonView).warnings()
    assert len(warnings) == 1
    assert "Қасымова Гүлнұр" in warnings[0]
    assert len(at.desk.store.all(Person)) == before


def test_new_person_is_added_with_ctrl_enter_and_taken_back(at: AtWindow) -> None:
    """Surname, name, Ctrl+Enter: the person is there and open; Ctrl+Z takes them out again."""
    at.press(Key.Key_N, CONTROL)
    at.settle()
    at.type("Әбілқайыр")
    at.press(Key.Key_Tab)
    at.type("Жәнібек")
    at.press(Key.Key_Return, CONTROL)
    at.settle()
    (person,) = [each for each in at.desk.store.all(Person) if each.surname == "Әбілқайыр"]
    assert person.school_id == at.desk.school
    assert at.find(PersonView).isVisible()
    at.find(PersonView).form.editors["position"].widget.setFocus()
    at.find(PeopleListing).table.setFocus()
    at.press(Key.Key_Z, CONTROL)
    at.settle()
    assert all(each.surname != "Әбілқайыр" for each in at.desk.store.all(Person))


def test_a_field_saves_itself_on_leaving_it(at: AtWindow, desk: Desk) -> None:
    """Only what was typed is written, when the person leaves the field."""
    at.window.show_page("people", person=desk.who)
    at.settle()
    view = at.find(PersonView)
    view.form.editors["phone"].widget.setFocus()
    at.type("8 701 234 56 78")
    at.press(Key.Key_Tab)
    at.settle()
    assert desk.store.get(Person, desk.who).phone == "+77012345678"


def test_personal_number_stays_out_of_a_form(at: AtWindow, desk: Desk) -> None:
    """A field with an IIN says so and is not saved."""
    at.window.show_page("people", person=desk.who)
    at.settle()
    view = at.find(PersonView)
    view.form.editors["position"].widget.setFocus()
    at.press(Key.Key_A, CONTROL)
    at.type("000101100006")
    at.press(Key.Key_Tab)
    at.settle()
    assert desk.store.get(Person, desk.who).position == "№ 1"
    assert "IIN" in view.form.fields["position"].line_text()


def test_surname_cannot_be_emptied(at: AtWindow, desk: Desk) -> None:
    """An emptied surname comes back with a sentence."""
    at.window.show_page("people", person=desk.who)
    at.settle()
    view = at.find(PersonView)
    view.start()
    at.press(Key.Key_A, CONTROL)
    at.press(Key.Key_Delete)
    at.press(Key.Key_Tab)
    at.settle()
    assert desk.store.get(Person, desk.who).surname == "Ахметова"


def test_deleted_person_comes_back_with_undo(at: AtWindow, desk: Desk) -> None:
    """Deleting is one click, and so is taking it back."""
    person = desk.store.all(Person)[1]
    at.window.show_page("people", person=person.id)
    at.settle()
    at.find(PersonView)._delete()
    at.settle()
    assert desk.store.find(Person, person.id) is None
    at.find(PeopleListing).table.setFocus()
    at.press(Key.Key_Z, CONTROL)
    at.settle()
    assert desk.store.get(Person, person.id) == person


def test_schools_without_a_region_are_asked_for(at: AtWindow, desk: Desk) -> None:
    """The banner leads to the schools without a region; choosing one takes the banner away."""
    listing = at.find(PeopleListing)
    assert "1" in listing._region.sentence()
    listing.show_without_region()
    at.settle()
    assert [row.title for row in listing.schools.rows()] == ["Суықсай мектебі"]
    listing.schools.setFocus()
    listing.schools.choose(listing.schools.rows()[0].key)
    at.press(Key.Key_Return)
    at.settle()
    view = at.find(SchoolView)
    box = view.form.editors["region_code"].widget
    assert isinstance(box, QComboBox)
    box.setFocus()
    at.press(Key.Key_Down)
    box.activated.emit(box.currentIndex())
    at.settle()
    assert desk.store.get(School, school(desk, "Суықсай мектебі")).region_code
    assert listing._region.sentence() == ""


def test_hub_is_linked_with_its_satellite_once(at: AtWindow, desk: Desk) -> None:
    """A link is made from the hub's card; a second one of the same kind is refused in words."""
    at.window.show_page("people", school=desk.school)
    at.settle()
    links = at.find(HubLinksCard)
    satellite = school(desk, "Суықсай мектебі")
    for _ in range(2):
        links._other.set_code(satellite.hex())
        links._add()
        at.settle()
    (link,) = desk.store.all(HubLink)
    assert (link.hub_id, link.satellite_id, link.valid_from) == (desk.school, satellite, desk.today())
    assert links._other_form.line_text()


def test_edit_keeps_the_place_in_the_list(at: AtWindow, desk: Desk) -> None:
    """Saving a field reads the list again and leaves the cursor on its row."""
    listing = at.find(PeopleListing)
    listing.table.setFocus()
    at.press(Key.Key_Down, times=3)
    at.settle()
    place = listing.table.currentIndex().row()
    person = listing.table.key()
    at.live.post(desk.people.edit(Person, Id(person), position="Мұғалім"))  # type: ignore[arg-type]
    at.settle()
    assert listing.table.currentIndex().row() == place > 0


def test_list_of_nobody_offers_the_import(at: AtWindow, desk: Desk) -> None:
    """An empty list says what to do next."""
    for person in desk.store.all(Person):
        desk.people.delete_person(person.id)
    at.find(PeoplePage).refresh()
    at.settle()
    assert at.find(PeopleListing)._nobody.isVisible()


def test_long_name_is_whole_beside_an_entry(at: AtWindow, desk: Desk) -> None:
    """In a wide window the list shows the longest names whole, and the entry beside it keeps its room."""
    name = "Абдірахманқызы Асылзат Серікбайқызы"
    surname, given, patronymic = name.split()
    with desk.store.work() as work:
        work.save(
            Person(
                id=desk.store.new_id(), school_id=desk.school, surname=surname, given_name=given, patronymic=patronymic
            )
        )
    page = at.find(PeoplePage)
    page.refresh()
    at.settle()
    table = page.listing.table
    assert table.columnWidth(0) > table.fontMetrics().horizontalAdvance(name) + 2 * 8
    assert sum(table.columnWidth(column) for column in range(4)) <= table.viewport().width()
    assert page.detail.width() >= 496
