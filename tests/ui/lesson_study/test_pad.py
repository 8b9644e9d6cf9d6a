"""The observation pad, used as in a classroom: keys only, other people's notes arriving, a lid that closes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.ids import NOBODY, Id
from app.domain.records.lesson_evidence import PadKind, PadNote
from app.domain.records.research_lessons import LessonStatus, ResearchLesson, RlObservation
from app.storage.drafts import drafts_in
from app.ui.lesson_study.pad_view import PadView
from tests.support.lesson_study import running_cycle
from tests.ui.lesson_study.conftest import Hands


def watch(hands: Hands) -> tuple[Id, PadView]:
    """A lesson of four stages and three case pupils, and the pad opened on it with Ctrl+L."""
    cycle, (lesson,) = running_cycle(hands.at)
    hands.go(cycle=cycle, lesson=lesson)
    QTest.keyClick(hands.focused(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    hands.settle()
    pad = hands.page.pad_view
    assert hands.page.currentWidget() is pad
    assert pad.entry.hasFocus()
    return lesson, pad


def notes(hands: Hands, lesson: Id) -> list[PadNote]:
    """The lines of the lesson as they were written."""
    return sorted(hands.at.store.all(PadNote, lesson_id=lesson), key=lambda note: note.id)


def test_a_lesson_is_watched_with_keys_alone(hands: Hands) -> None:
    """A digit begins a stage, a letter of any layout says who, Space means the class, Enter keeps the note."""
    lesson, pad = watch(hands)
    hands.type("1")
    for text in ("aҚолын көтерді", "бСұрақ қойды", "с3 есеп шығарды", " Шулы", "Үндемеді"):
        hands.type(text)
        hands.press(Qt.Key.Key_Return)
    hands.type("2")
    hands.settle()
    pupils = {pupil.id: pupil.label for pupil in pad.picture.pupils} if pad.picture else {}
    written = notes(hands, lesson)
    assert [(note.kind, pupils.get(note.pupil_id or NOBODY), note.text) for note in written] == [
        (PadKind.STAGE, None, ""),
        (PadKind.NOTE, "A", "Қолын көтерді"),
        (PadKind.NOTE, "B", "Сұрақ қойды"),
        (PadKind.NOTE, "C", "3 есеп шығарды"),
        (PadKind.NOTE, None, "Шулы"),
        (PadKind.NOTE, None, "Үндемеді"),
        (PadKind.STAGE, None, ""),
    ]
    stages = [stage.id for stage in pad.picture.stages] if pad.picture else []
    assert [note.stage_id for note in written] == [stages[0]] * 6 + [stages[1]]
    assert pad.entry.hasFocus()


def test_a_wrong_key_is_taken_back(hands: Hands) -> None:
    """Backspace chooses another pupil, Ctrl+Z takes the last line out, the arrow brings a note back to correct it."""
    lesson, pad = watch(hands)
    hands.type("4")
    QTest.keyClick(pad.entry, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    hands.settle()
    assert notes(hands, lesson) == []
    hands.type("a")
    hands.press(Qt.Key.Key_Backspace)
    hands.type("bҚосты")
    hands.press(Qt.Key.Key_Return)
    hands.settle()
    hands.press(Qt.Key.Key_Up)
    assert pad.entry.text() == "Қосты"
    hands.type(" ма")
    hands.press(Qt.Key.Key_Return)
    hands.settle()
    (note,) = notes(hands, lesson)
    assert note.text == "Қосты ма"


def test_notes_of_others_arrive_without_moving_the_cursor(hands: Hands) -> None:
    """While one observer types, the lines of another appear; the field keeps its text, its place and the keyboard."""
    lesson, pad = watch(hands)
    hands.type("1")
    hands.type("aЖазып")
    changed = hands.at.desk.lesson_study.pad.note(lesson, hands.at.people[3], "Қарап отыр", hands.at.desk.now())
    hands.live.post(changed)
    hands.until(lambda: any(row.title == "Қарап отыр" for row in pad.list.rows()))
    assert (pad.entry.text(), pad.entry.cursorPosition(), pad.entry.hasFocus()) == ("Жазып", 5, True)
    assert pad.entry.pupil is not None


def test_what_was_typed_when_the_lid_closed_becomes_a_note(hands: Hands) -> None:
    """A text that was never stamped is a draft within a second, and a note of its pupil and minute when one returns."""
    lesson, pad = watch(hands)
    hands.type("1")
    hands.type("bҚате тапты")
    hands.settle()
    assert pad.entry.flush()
    hands.settle()
    with hands.at.store.reading() as connection:
        assert [draft.text for draft in drafts_in(connection)] == ["Қате тапты"]
    hands.at.desk.lesson_study.recover(lesson)
    last = notes(hands, lesson)[-1]
    label = {pupil.id: pupil.label for pupil in pad.picture.pupils}.get(last.pupil_id or NOBODY) if pad.picture else ""
    assert (last.text, label, last.observer_id) == ("Қате тапты", "B", hands.at.people[0])
    with hands.at.store.reading() as connection:
        assert drafts_in(connection) == []
    pad.entry.start_anew()


def test_leaving_the_pad_keeps_the_note(hands: Hands) -> None:
    """Whoever leaves in the middle of a note finds it in the list, once."""
    lesson, pad = watch(hands)
    hands.type("cАяқтай алмады")
    QTest.keyClick(pad.entry, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    hands.settle()
    assert hands.page.currentWidget() is hands.page.lesson_view
    assert [note.text for note in notes(hands, lesson)] == ["Аяқтай алмады"]


def test_a_personal_number_never_becomes_a_note(hands: Hands) -> None:
    """A note with an IIN is refused in words, and the text stays for correction."""
    lesson, pad = watch(hands)
    number = "000101100006"
    hands.type(f"a{number}")
    hands.press(Qt.Key.Key_Return)
    hands.settle()
    assert pad.entry.error()
    assert pad.entry.text() == number
    assert notes(hands, lesson) == []
    pad.entry.start_anew()


@pytest.mark.parametrize("typed", ["", "Өзі оқыды"])
def test_one_key_takes_the_notes_over(hands: Hands, typed: str) -> None:
    """In the sheet one key puts the notes of a cell into the observation, behind what was typed there."""
    lesson, pad = watch(hands)
    hands.type("1")
    hands.type("aСызба салды")
    hands.press(Qt.Key.Key_Return)
    hands.settle()
    assert pad.picture is not None
    stage, pupil = pad.picture.stages[0].id, pad.picture.pupils[0].id
    if typed:
        hands.at.desk.lesson_study.lessons.observe(stage, pupil, hands.at.people[0], typed)
    hands.go(lesson=lesson, tab="sheet")
    sheet = hands.page.lesson_view.sheet
    sheet.modes.set_code("compare")
    sheet.modes.chosen.emit("compare")
    sheet.view.setCurrentIndex(sheet.view.sheet.index(0, 5))
    sheet.view.setFocus()
    hands.type("+")
    hands.settle()
    (seen,) = hands.at.store.all(RlObservation, stage_id=stage)
    assert seen.observed == "\n".join(part for part in (typed, "0′ Сызба салды") if part)


def test_all_notes_go_into_the_sheet_with_one_button(hands: Hands) -> None:
    """The button says how many notes wait, goes with the last of them and leaves the keyboard in the sheet."""
    lesson, pad = watch(hands)
    hands.type("1")
    for text in ("aҚолын көтерді", "бСұрақ қойды"):
        hands.type(text)
        hands.press(Qt.Key.Key_Return)
    hands.settle()
    QTest.keyClick(pad.entry, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    hands.settle()
    hands.at.desk.lesson_study.lessons.decide(lesson, LessonStatus.TAUGHT)
    hands.go(cycle=hands.at.store.get(ResearchLesson, lesson).cycle_id, lesson=lesson, tab="sheet")
    sheet = hands.page.lesson_view.sheet
    assert sheet.take_all.isVisible()
    assert "2" in sheet.take_all.text()
    sheet.take_all.setFocus()
    hands.press(Qt.Key.Key_Space)
    hands.settle()
    hands.until(lambda: not sheet.take_all.isVisible())
    seen = hands.at.store.all(RlObservation, observer_id=hands.at.people[0])
    assert sorted(one.observed for one in seen) == ["0′ Сұрақ қойды", "0′ Қолын көтерді"]
    assert sheet.view.hasFocus()
