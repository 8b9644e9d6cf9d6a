"""A group's way through lesson study, typed into the real window without touching the mouse."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.ids import Id
from app.domain.records.lesson_study import AttainmentGroup, CycleStatus
from app.domain.records.research_lessons import DiscussionStep, LessonStatus, Match
from app.ui.lesson_study.new_cycle import NewCycleDialog
from app.ui.lesson_study.sheet_cells import STAGE_KINDS
from tests.support.lesson_study import QUESTION
from tests.support.typing import press_key, type_text
from tests.ui.lesson_study.conftest import Hands

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_a_group_goes_from_title_to_next_changes(hands: Hands) -> None:
    """Title, question, three case pupils, four stages, twelve predictions, the lesson, observations, the talk and what
    changes next are written with the keyboard alone, and stand in the store as they were typed."""
    study = hands.at.desk.lesson_study
    create_cycle(hands, "Диаграмма оқу")
    [card] = study.cards()
    page = hands.page

    add_members(hands)
    page.cycle_view.question.form.editors["research_question"].widget.setFocus()
    hands.type(QUESTION)
    hands.press(Qt.Key.Key_Tab)
    hands.settle()
    assert study.picture(card.id).cycle.research_question == QUESTION

    choose_pupils(hands, card.id)
    page.cycle_view.status.set_code("in_progress")
    page.cycle_view.status.chosen.emit("in_progress")
    hands.settle()
    assert study.picture(card.id).cycle.status is CycleStatus.IN_PROGRESS

    page.cycle_view.lessons.add_button.setFocus()
    hands.press(Qt.Key.Key_Space)
    hands.settle()
    assert page.currentWidget() is page.lesson_view
    plan_lesson(hands)
    lesson = study.picture(card.id).lessons[0].lesson.id
    picture = study.lesson(lesson)
    assert len(picture.predictions) == 12
    assert all(cell.text.startswith("Болжам") for cell in picture.predictions.values())

    page.lesson_view.taught_button.setFocus()
    hands.press(Qt.Key.Key_Space)
    hands.settle()
    assert study.lesson(lesson).lesson.status is LessonStatus.TAUGHT
    observe_lesson(hands)
    seen = study.lesson(lesson).observations
    assert len(seen) == 3
    assert {each.match for cell in seen.values() for each in cell} == {Match.DIFFERENT}

    talk_it_over(hands)
    notes = study.lesson(lesson).notes
    assert [note.step for note in notes].count(DiscussionStep.PUPILS) == 3
    assert [note.text for note in notes if note.step is DiscussionStep.LESSON] == ["Топтық жұмыс ұзақ болды"]

    QTest.keyClick(hands.focused(), Qt.Key.Key_PageDown, CONTROL)
    assert page.lesson_view.tabs.currentIndex() == 4
    hands.type("Рөлдерді ауыстыру")
    hands.press(Qt.Key.Key_Return, CONTROL)
    hands.settle()
    [change] = study.lesson(lesson).changes
    assert change.what == "Рөлдерді ауыстыру"
    assert page.lesson_view.changes.blank.text() == ""


def choose_pupils(hands: Hands, cycle: Id) -> None:
    """The usual three, each with an alias."""
    page, study = hands.page, hands.at.desk.lesson_study
    page.cycle_view.pupils.usual_button.setFocus()
    hands.press(Qt.Key.Key_Space)
    hands.settle()
    for block, alias in zip(page.cycle_view.pupils.blocks.values(), ("Жұлдыз", "Қарлығаш", "Бүркіт"), strict=True):
        block.alias.setFocus()
        hands.type(alias)
        hands.press(Qt.Key.Key_Return)
    hands.settle()
    groups = [(pupil.label, pupil.alias, pupil.attainment_group) for pupil in study.picture(cycle).pupils]
    assert groups[0] == ("A", "Жұлдыз", AttainmentGroup.HIGH)
    assert [alias for _label, alias, _group in groups] == ["Жұлдыз", "Қарлығаш", "Бүркіт"]


def create_cycle(hands: Hands, title: str) -> None:
    """Ctrl+N, a title, Enter."""

    def fill() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, NewCycleDialog)
        type_text(dialog.title, title)
        press_key(dialog.title, Qt.Key.Key_Return)

    QTimer.singleShot(200, fill)
    QTest.keyClick(hands.focused(), Qt.Key.Key_N, CONTROL)
    hands.window.activateWindow()  # without a window manager nobody gives the focus back after a dialog
    hands.settle()
    assert hands.page.currentWidget() is hands.page.cycle_view


def add_members(hands: Hands) -> None:
    """Choose two more teachers in the field for new members."""
    field = hands.page.cycle_view.members.add_field
    for _number in range(2):
        field.setFocus()
        hands.press(Qt.Key.Key_Down)
        QTest.keyClick(field.view(), Qt.Key.Key_Down)
        QTest.keyClick(field.view(), Qt.Key.Key_Return)
        hands.settle()
        hands.page.window().activateWindow()
        hands.settle()
    cycle = hands.page.cycle_view.picture
    assert cycle is not None
    assert len(cycle.members) == 3


def plan_lesson(hands: Hands) -> None:
    """Four usual stages, then a prediction in each of the twelve cells, Tab by Tab."""
    view = hands.page.lesson_view
    view.tabs.setCurrentIndex(1)
    view.sheet.add_usual_stages()
    hands.settle()
    sheet = view.sheet.view
    for row in range(4):
        sheet.setCurrentIndex(sheet.sheet.index(row, len(STAGE_KINDS)))
        sheet.setFocus()
        for pupil in "ABC":
            hands.type(f"Болжам {pupil}")
            hands.press(Qt.Key.Key_Tab)
    hands.settle()


def observe_lesson(hands: Hands) -> None:
    """In the first stage, write what each pupil did and compare with one key."""
    sheet = hands.page.lesson_view.sheet.view
    for pupil in range(3):
        sheet.setCurrentIndex(sheet.sheet.index(0, len(STAGE_KINDS) + 2 * pupil + 1))
        sheet.setFocus()
        hands.type("Өзі оқыды")
        hands.press(Qt.Key.Key_Escape)
        hands.type("3")
    hands.settle()


def talk_it_over(hands: Hands) -> None:
    """A note on each pupil opens the fourth step; a note on the lesson goes there."""
    view = hands.page.lesson_view
    view.tabs.setCurrentIndex(3)
    card = view.discussion.steps[DiscussionStep.LESSON]
    view.discussion.go(DiscussionStep.LESSON)
    assert not card.blanks[None].isVisible()
    view.discussion.go(DiscussionStep.PUPILS)
    for blank in list(view.discussion.steps[DiscussionStep.PUPILS].blanks.values()):
        blank.text.setFocus()
        hands.type("Күткеннен басқаша")
        hands.press(Qt.Key.Key_Return, CONTROL)
        hands.settle()
    for _step in range(3):
        QTest.keyClick(hands.focused(), Qt.Key.Key_PageDown, Qt.KeyboardModifier.AltModifier)
        hands.settle()
    assert view.discussion.step is DiscussionStep.LESSON
    assert card.blanks[None].isVisible()
    card.blanks[None].text.setFocus()
    hands.type("Топтық жұмыс ұзақ болды")
    hands.press(Qt.Key.Key_Return, CONTROL)
    hands.settle()
