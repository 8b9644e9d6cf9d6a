"""The talk step by step, interviews, and the report of a cycle, in the real window."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.ids import Id
from app.domain.records.lesson_evidence import PupilInterview
from app.domain.records.research_lessons import DiscussionStep, LessonStatus, RlDiscussion
from app.domain.records.sharing import Dissemination, LsReport, SharingKind
from tests.support.lesson_study import running_cycle
from tests.ui.lesson_study.conftest import Hands

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def taught(hands: Hands) -> tuple[Id, Id]:
    """A cycle with a lesson that was taught today."""
    cycle, (lesson,) = running_cycle(hands.at)
    study = hands.at.desk.lesson_study
    study.lessons.edit(lesson, day=hands.at.desk.today(), start=time(8))
    study.lessons.decide(lesson, LessonStatus.TAUGHT)
    return cycle, lesson


def test_the_talk_goes_step_by_step_and_the_gate_says_why(hands: Hands) -> None:
    """One step is shown at a time; the fourth waits for the pupils and says which, with the keyboard alone."""
    _cycle, lesson = taught(hands)
    hands.go(lesson=lesson, tab="discussion")
    tab = hands.page.lesson_view.discussion
    for _step in range(3):
        QTest.keyClick(hands.focused(), Qt.Key.Key_PageDown, ALT)
        hands.settle()
    assert tab.step is DiscussionStep.LESSON
    card = tab.steps[DiscussionStep.LESSON]
    assert card.isVisible()
    assert not tab.steps[DiscussionStep.PUPILS].isVisible()
    assert not card.blanks[None].isVisible()
    assert "still waiting" in tab.buttons[DiscussionStep.LESSON].accessibleName()
    tab.go(DiscussionStep.PUPILS)
    hands.settle()
    for blank in list(tab.steps[DiscussionStep.PUPILS].blanks.values()):
        blank.text.setFocus()
        hands.type("Өзі бастады")
        hands.press(Qt.Key.Key_Return, CONTROL)
        hands.settle()
    tab.go(DiscussionStep.LESSON)
    hands.settle()
    assert card.blanks[None].isVisible()


def test_the_hours_that_are_left_are_told_until_the_group_sits_down(hands: Hands) -> None:
    """After the lesson a strip counts the hours; sitting down begins the clock and ends the reminder."""
    _cycle, lesson = taught(hands)
    hands.go(lesson=lesson, tab="discussion")
    head = hands.page.lesson_view.discussion.head
    assert "36 hours" in head.reminder.sentence()
    head.begin_button.setFocus()
    hands.press(Qt.Key.Key_Space)
    hands.settle()
    assert head.reminder.sentence() == ""
    assert "at least 45 min" in head.running.text()
    held = hands.at.store.get(RlDiscussion, RlDiscussion.record_type.derived_id(lesson))
    assert (held.day, held.minutes) == (hands.at.desk.today(), None)
    head.finish_button.setFocus()
    hands.press(Qt.Key.Key_Space)
    hands.settle()
    minutes = hands.at.store.get(RlDiscussion, held.id).minutes
    assert minutes is not None
    assert minutes >= 1


def test_an_interview_is_written_field_by_field(hands: Hands) -> None:
    """Typing an answer and leaving the field saves it for that pupil; the others stay empty."""
    _cycle, lesson = taught(hands)
    hands.go(lesson=lesson, tab="interviews")
    tab = hands.page.lesson_view.interviews
    assert hands.focused() is next(iter(tab.cards.values())).form.editors["enjoyed"].widget
    hands.type("Топпен есептеу")
    hands.press(Qt.Key.Key_Return, CONTROL)
    hands.settle()
    (asked,) = hands.at.store.all(PupilInterview, lesson_id=lesson)
    assert asked.enjoyed == "Топпен есептеу"
    assert asked.pupil_id == next(iter(tab.cards))


def test_a_report_is_filled_rewritten_approved_and_shared(hands: Hands) -> None:
    """The records fill empty sections, a person's words stay, somebody approves, and an occasion is noted."""
    cycle, _lesson = taught(hands)
    hands.go(cycle=cycle)
    view = hands.page.cycle_view
    QTest.keyClick(hands.focused(), Qt.Key.Key_PageDown, CONTROL)
    hands.settle()
    assert view.report.isVisible()
    view.report.form.editors["limits"].widget.setFocus()
    hands.type("Бір сабақ қана")
    view.report.fill_button.setFocus()
    hands.press(Qt.Key.Key_Space)
    hands.settle()
    report = hands.at.store.get(LsReport, LsReport.record_type.derived_id(cycle))
    assert report.limits == "Бір сабақ қана"
    assert report.answer_to_question
    view.report.approver.chosen.emit(hands.at.people[2].hex())
    view.sharing.kind.chosen.emit("staff_meeting")
    hands.settle()
    assert hands.at.store.get(LsReport, report.id).approved_by == hands.at.people[2]
    (shared,) = hands.at.store.all(Dissemination, cycle_id=cycle)
    assert (shared.kind, shared.day) == (SharingKind.STAFF_MEETING, hands.at.desk.today())
