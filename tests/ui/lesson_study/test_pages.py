"""The list of cycles and the page of a cycle: what they say, where they lead, what they refuse."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app.domain.records.lesson_study import CasePupil, CycleStatus, LsCycle
from app.domain.records.people import Person
from app.domain.records.schools import School
from app.domain.rules.lesson_study import Phase
from app.ui.kit.chips import ChipLabel
from app.ui.lesson_study.cycle_path import StepState
from app.ui.lesson_study.page import LessonStudyPage
from app.ui.sessions.people_picker import PeoplePicker
from tests.support.lesson_study import running_cycle
from tests.support.typing import press_key, type_text
from tests.ui.lesson_study.conftest import Hands


def test_the_empty_list_offers_the_first_cycle(hands: Hands) -> None:
    """Where there is no cycle yet, the page says so and offers to start one."""
    assert not hands.page.board.chips.isVisible()
    assert hands.page.currentWidget() is hands.page.board


def test_cards_stand_under_their_phase_and_say_what_is_next(hands: Hands) -> None:
    """Each card says its class, its points and in words what is missing next."""
    hands.at.desk.lesson_study.create("Мәтіндегі негізгі ой", grade=4, class_label="Б")
    running_cycle(hands.at)
    hands.go(view="list")
    spoken = [card.texts.spoken for card in hands.page.board.cards()]
    assert any("4 «Б»" in text and "Add at least two teachers to the group." in text for text in spoken)
    assert any("Planning the lesson · 1" in text and "3 of 10" in text for text in spoken)
    hands.page.board.chips.chosen.emit("")
    hands.page.board.chips.set_code("early")
    hands.page.board.chips.chosen.emit("early")
    assert len(hands.page.board.cards()) == 1


def test_search_finds_a_cycle_in_any_spelling(hands: Hands) -> None:
    """A title is found without Kazakh letters; where nothing fits the page says so."""
    running_cycle(hands.at)
    hands.go(view="list")
    board = hands.page.board
    board.search.setText("функционалдык")
    hands.until(lambda: len(board.cards()) == 1)
    board.search.setText("музыка")
    hands.until(lambda: len(board.cards()) == 0)


def test_a_card_opens_with_the_keyboard(hands: Hands) -> None:
    """Enter on a card opens its cycle, and the keyboard goes to what is missing next."""
    running_cycle(hands.at)
    hands.go(view="list")
    hands.page.board.focus_first()
    hands.press(Qt.Key.Key_Return)
    hands.settle()
    assert hands.page.currentWidget() is hands.page.cycle_view
    hands.press(Qt.Key.Key_Space)
    hands.settle()
    assert hands.page.currentWidget() is hands.page.lesson_view


def test_alt_left_leads_out_again(hands: Hands) -> None:
    """From a lesson to its cycle, and from there to the list."""
    cycle, (lesson,) = running_cycle(hands.at)
    hands.go(cycle=cycle, lesson=lesson)
    views = []
    for _step in range(2):
        QTest.keyClick(hands.focused(), Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        hands.settle()
        views.append(hands.page.currentWidget())
    assert views == [hands.page.cycle_view, hands.page.board]


def test_the_path_shows_every_phase_in_words(hands: Hands) -> None:
    """Nine phases in order, each with a word; a cycle without lessons shows those of lessons too."""
    cycle, _ = hands.at.desk.lesson_study.create("Цикл")
    hands.go(cycle=cycle)
    steps = hands.page.cycle_view.path.steps()
    assert [step.phase for step in steps] == list(Phase)
    assert steps[0].state is StepState.CURRENT
    assert steps[0].note == "next"


def test_the_path_counts_nothing_that_is_not_there(hands: Hands) -> None:
    """With one bare lesson of three planned no phase of a lesson is done for any of them, changes included."""
    study = hands.at.desk.lesson_study
    cycle, _ = study.create("Цикл")
    study.edit(cycle, planned_rl_count=3)
    study.lessons.add(cycle)
    hands.go(cycle=cycle)
    notes = {step.phase: step.note for step in hands.page.cycle_view.path.steps()}
    of_lessons = (Phase.PLAN, Phase.TEACH, Phase.DISCUSS, Phase.REVISE)
    assert [notes[phase] for phase in of_lessons] == ["0 of 3"] * 4


def test_the_way_on_keeps_what_was_typed_first(hands: Hands) -> None:
    """Ctrl+J straight after typing the research question goes on to the case pupils, at the first press."""
    study = hands.at.desk.lesson_study
    cycle, _ = study.create("Цикл")
    study.edit(cycle, start_date=date(2026, 9, 7))
    for person in hands.at.people[:2]:
        study.add_member(cycle, person)
    hands.go(cycle=cycle)
    view = hands.page.cycle_view
    view.question.form.editors["research_question"].widget.setFocus()
    hands.type("Топтық жұмыс сөйлеуді қалай дамытады?")
    QTest.keyClick(hands.focused(), Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    hands.settle()
    assert hands.at.store.get(LsCycle, cycle).research_question == "Топтық жұмыс сөйлеуді қалай дамытады?"
    assert hands.focused() is view.pupils.usual_button


def test_a_point_says_in_a_word_whether_it_is_there(hands: Hands) -> None:
    """Each of the ten points shows what it asks for, and beside it that this is in place or not yet."""
    cycle, _lessons = running_cycle(hands.at)
    hands.go(cycle=cycle)
    view = hands.page.cycle_view
    assert view.picture is not None
    reached = [point.reached for point in view.picture.completeness.points]
    states = [chip.text() for chip in view.points.findChildren(ChipLabel)]
    assert states == ["in place" if each else "not yet" for each in reached]
    assert set(reached) == {True, False}
    spoken = [text.accessibleName() for text in view.points.findChildren(QLabel)]
    assert {"A research question: in place", "A report that answers the research question: not yet"} <= set(spoken)


def test_a_decision_that_is_not_possible_yet_is_refused_in_words(hands: Hands) -> None:
    """A cycle without a question stays a draft, and the page says why."""
    study = hands.at.desk.lesson_study
    cycle, _ = study.create("Цикл")
    hands.go(cycle=cycle)
    view = hands.page.cycle_view
    view.status.set_code("planning")
    view.status.chosen.emit("planning")
    hands.settle()
    assert "research question" in view.refusal.sentence()
    assert view.status.code() == "draft"
    assert hands.at.store.get(LsCycle, cycle).status is CycleStatus.DRAFT


def test_a_full_name_as_alias_is_refused_while_typing(hands: Hands) -> None:
    """A pupil's full name turns the field red with a sentence and is never stored."""
    cycle, _lessons = running_cycle(hands.at)
    hands.go(cycle=cycle)
    block = next(iter(hands.page.cycle_view.pupils.blocks.values()))
    block.alias.setFocus()
    hands.type("Қуанышева Әсел")
    assert "full name" in block.alias_field.line_text()
    hands.press(Qt.Key.Key_Return)
    hands.settle()
    assert {pupil.alias for pupil in hands.at.store.all(CasePupil)} == {""}
    block.alias.clear()
    block.alias.load("")


def test_a_field_is_saved_by_leaving_it(hands: Hands) -> None:
    """Typing a title and pressing Tab is one change, and the heading follows."""
    cycle, _ = hands.at.desk.lesson_study.create("Цикл")
    hands.go(cycle=cycle)
    title = hands.page.cycle_view.set_up.form.editors["title"].widget
    title.setFocus()
    hands.type(" 2")
    hands.press(Qt.Key.Key_Return)
    hands.settle()
    stored = hands.at.store.get(LsCycle, cycle).title
    assert "2" in stored
    assert hands.page.cycle_view.picture is not None
    assert hands.page.cycle_view.picture.cycle.title == stored


def test_a_removed_cycle_comes_back(hands: Hands) -> None:
    """Removing a cycle leads back to the list; taking that back brings it again."""
    cycle, _ = hands.at.desk.lesson_study.create("Цикл")
    stored = hands.at.store.get(LsCycle, cycle)
    hands.go(cycle=cycle)
    hands.page.cycle_view.remove()
    hands.settle()
    assert hands.page.currentWidget() is hands.page.board
    assert hands.page.board.cards() == []
    hands.at.desk.lesson_study.bring_back(stored)
    hands.go(view="list")
    assert len(hands.page.board.cards()) == 1


def test_switching_the_language_stays_where_one_was(hands: Hands) -> None:
    """In another language the same lesson is shown again, with words of that language."""
    cycle, (lesson,) = running_cycle(hands.at)
    hands.go(cycle=cycle, lesson=lesson, tab="sheet")
    hands.window.switch_language("ru")
    hands.settle()
    page = hands.window.content.stack.current()
    assert page is not hands.page
    assert isinstance(page, LessonStudyPage)
    assert page.lesson_view.picture is not None
    assert page.lesson_view.picture.lesson.id == lesson


def test_group_of_a_school_without_teachers_says_what_to_do(hands: Hands) -> None:
    """Where nobody can be added, no empty list is offered: a sentence says why and what to do."""
    for person in hands.at.people[1:]:
        hands.at.desk.people.delete_person(person)
    cycle, _changed = hands.at.desk.lesson_study.create("Мәтіндегі негізгі ой")
    hands.go(cycle=cycle)
    members = hands.page.cycle_view.members
    assert not members.add_field.isVisible()
    assert members._hint.text().startswith("There are no teachers in your school yet")


def test_somebody_of_another_school_joins_the_group(hands: Hands) -> None:
    """People of other schools are found by name or school and become members; colleagues are not among them."""
    store = hands.at.store
    other = School(id=store.new_id(), name_en="Bayserke Secondary School")
    guest = Person(id=store.new_id(), school_id=other.id, surname="Абаев", given_name="Абай")
    with store.work() as work:
        work.save(other)
        work.save(guest)
    cycle, _changed = hands.at.desk.lesson_study.create("Мәтіндегі негізгі ой")
    hands.go(cycle=cycle)
    hands.page.cycle_view.members._elsewhere.click()
    hands.settle()
    (picker,) = hands.page.findChildren(PeoplePicker)
    assert [one.name for _key, _item, one in picker._items] == ["Абаев Абай"]
    type_text(picker.search, "bayserke")
    press_key(picker, Qt.Key.Key_Return, "\r")
    hands.settle()
    picture = hands.at.desk.lesson_study.picture(cycle)
    assert {line.name for line in picture.members} == {"Қуанышева Әсел Маратқызы", "Абаев Абай"}
