"""Consent, joined entries, kept filters, export and the page for a visit, with the keyboard."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton

from app.domain.ids import Id
from app.domain.records.consent import Consent, ConsentMethod, ConsentScope
from app.domain.records.filters import SavedFilter
from app.domain.records.people import Person
from app.domain.records.person_links import PersonLink, Verdict
from app.ui.document_view import DocumentView
from app.ui.kit.paged_table import PagedTableModel
from app.ui.people.alike_card import AlikeCard
from app.ui.people.consent_card import ConsentCard
from app.ui.people.kept_filters import FilterName
from app.ui.people.listing import PeopleListing
from app.ui.people.person_view import PersonView
from app.ui.people.school_view import SchoolView
from app.ui.people.story_card import StoryCard
from app.ui.people.visit_view import VisitView
from app.usecases.desk import Desk
from tests.support.at_window import CONTROL, AtWindow

Key = Qt.Key


def twin_of(desk: Desk, person: Person) -> Id:
    """A second entry of `person` at the same school."""
    twin = replace(desk.people.new_person(person.school_id), surname=person.surname, given_name=person.given_name)
    desk.people.save_person(twin)
    return twin.id


def press_button(at: AtWindow, card: AlikeCard, text: str) -> None:
    """Press a button of the card with Enter."""
    (found,) = [each for each in card.findChildren(QPushButton) if each.text() == text and each.isVisible()]
    found.setFocus()
    at.press(Key.Key_Return)
    at.settle()


def test_two_entries_become_one_person_and_two_again(at: AtWindow, desk: Desk) -> None:
    """The card asks, one answer hides the other entry, Ctrl+Z brings it back, and taking apart does so later."""
    person = desk.store.all(Person)[2]
    twin = twin_of(desk, person)
    at.window.show_page("people", person=person.id)
    at.settle()
    card = at.find(AlikeCard)
    assert card.isVisible()
    press_button(at, card, "One person")
    assert desk.same_people.shown() == {twin: person.id}
    assert card.heading.text() == "One person, several entries"
    at.find(PeopleListing).kept.button.setFocus()
    at.press(Key.Key_Z, CONTROL)
    at.settle()
    assert desk.same_people.shown() == {}
    press_button(at, card, "One person")
    press_button(at, card, "Take apart")
    assert desk.same_people.shown() == {}


def test_two_people_are_not_asked_about_again(at: AtWindow, desk: Desk) -> None:
    """The answer "two people" takes the question away for good."""
    person = desk.store.all(Person)[2]
    twin_of(desk, person)
    at.window.show_page("people", person=person.id)
    at.settle()
    card = at.find(AlikeCard)
    press_button(at, card, "Two people")
    assert not card.isVisible()
    (link,) = desk.store.all(PersonLink)
    assert link.verdict is Verdict.DIFFERENT


def test_consent_is_recorded_and_withdrawn_with_the_keyboard(at: AtWindow, desk: Desk) -> None:
    """The form opens with the first box ticked; Ctrl+Enter keeps the statement, and withdrawing shows at once."""
    person = desk.store.all(Person)[2]
    at.window.show_page("people", person=person.id)
    at.settle()
    card = at.find(ConsentCard)
    assert card._state.text() == "No consent"
    card.start()
    at.press(Key.Key_Tab)
    at.press(Key.Key_Space)
    at.press(Key.Key_Return, CONTROL)
    at.settle()
    (said,) = desk.store.all(Consent)
    assert said.scopes == {ConsentScope.CORE, ConsentScope.PHOTO}
    assert (said.person_id, said.given_on, said.operator) == (person.id, desk.today(), "Ақсу тірек мектебі")
    assert card._state.text() == "Has agreed"
    assert card._new.isHidden()
    card._withdraw(said)
    at.settle()
    assert card._state.text() == "Withdrawn"
    at.find(PeopleListing).kept.button.setFocus()
    at.press(Key.Key_Z, CONTROL)
    at.settle()
    assert card._state.text() == "Has agreed"


def test_the_text_can_be_read_on_the_screen(at: AtWindow, desk: Desk) -> None:
    """The paper opens as text with everything the law asks for, and Escape closes it."""
    at.window.show_page("people", person=desk.who)
    at.settle()
    at.find(ConsentCard)._read_text()
    at.settle()
    (dialog,) = [each for each in at.window.findChildren(QDialog) if each.isVisible()]
    (paper,) = dialog.findChildren(DocumentView)
    assert paper.accessibleName() == "Дербес деректерді жинауға және өңдеуге келісім"
    dialog.reject()


def test_people_without_consent_are_marked_and_can_be_listed(at: AtWindow, desk: Desk) -> None:
    """A mark with a word stands beside everybody without consent; the start page leads to them alone."""
    person = desk.store.all(Person)[0]
    core = frozenset({ConsentScope.CORE})
    at.live.post(desk.consents.record(person.id, core, language="kk", method=ConsentMethod.PAPER_SCAN))
    at.settle()
    model = at.find(PeopleListing).table.model()
    assert isinstance(model, PagedTableModel)
    spoken = int(Qt.ItemDataRole.AccessibleTextRole)
    at.settle()
    words = [model.index(row, 3).data(spoken) for row in range(model.rowCount())]
    assert words == [None] + ["Without consent"] * 8
    at.window.show_page("people", without_consent=True)
    at.settle()
    assert model.rowCount() == 8


def test_a_filter_is_kept_and_found_again(at: AtWindow, desk: Desk) -> None:
    """A narrowed list gets a name; choosing the name later narrows the list again."""
    listing = at.find(PeopleListing)
    listing.search.setText("асел")
    listing.kept._ask_name()
    name = at.find(FilterName)
    name.name.setText("Әселдер")
    name._finish()
    at.settle()
    (kept,) = desk.store.all(SavedFilter)
    assert kept.name == "Әселдер"
    listing.search.clear()
    at.window.show_page("people", filter=kept.id)
    at.settle()
    assert listing.search.text() == "асел"


def test_the_list_in_view_is_written_to_a_file(
    at: AtWindow, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ctrl+Shift+E asks for a file and writes what the list shows."""
    target = tmp_path / "тізім.csv"
    monkeypatch.setattr(at.window.content.exporter, "choose", lambda _name: target)
    at.find(PeopleListing).search.setText("касым")
    at.settle()
    at.press(Key.Key_E, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    at.settle()
    lines = target.read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) == 2
    assert "Қасымова" in lines[1]
    at.find(PeopleListing).search.clear()
    at.window.show_page("people", school=desk.school)
    at.settle()
    at.press(Key.Key_E, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    at.settle()
    assert len(target.read_text(encoding="utf-8-sig").splitlines()) == 3
    at.window.show_page("settings")
    at.settle()
    assert not at.window.content.header._export.isVisible()


def test_missing_translations_are_marked_in_the_form(at: AtWindow, desk: Desk) -> None:
    """A school with a Kazakh name says at the Russian one that it is missing, until somebody types it."""
    at.window.show_page("people", school=desk.school)
    at.settle()
    form = at.find(SchoolView).form
    assert "national reports" in form.fields["name_ru"].line_text()
    form.editors["name_ru"].widget.setFocus()
    at.type("Аксуская школа")
    at.press(Key.Key_Tab)
    at.settle()
    assert form.fields["name_ru"].line_text() == ""


def test_the_page_for_a_visit_opens_and_closes(at: AtWindow, desk: Desk) -> None:
    """The school's page leads to the paper; Enter on "Back" leads to the lists again."""
    at.window.show_page("people", school=desk.school)
    at.settle()
    at.find(SchoolView).visit_wanted.emit(desk.school)
    at.settle()
    view = at.find(VisitView)
    assert view.isVisible()
    assert "Ақсу тірек мектебі" in view.paper.accessibleName()
    assert view.back.hasFocus()
    at.press(Key.Key_Return)
    assert not view.isVisible()


def test_an_empty_story_says_so(at: AtWindow, desk: Desk) -> None:
    """Somebody who took part in nothing yet has a sentence instead of an empty list."""
    at.window.show_page("people", person=desk.who)
    at.settle()
    story = at.find(StoryCard)
    assert not story.rows.isVisible()
    assert story._sums.text() == "Nothing yet."
    assert at.find(PersonView).story is story
