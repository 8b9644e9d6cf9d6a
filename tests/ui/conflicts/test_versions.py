"""Two versions of a field where it is edited: the mark, the dialog, and the keyboard alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.domain.ids import Id
from app.domain.records.conflicts import ConflictStatus, EditConflict
from app.domain.records.people import Person
from app.domain.rules.conflict_values import Choice
from app.storage.opening import close_store
from app.ui.conflicts.dialog import VersionsDialog
from app.ui.history.dialog import show_history
from app.ui.history.field_dialog import FieldHistoryDialog
from app.ui.kit.chips import ChipLabel
from app.ui.kit.marked_label import MarkedLabel
from app.ui.record_form import RecordForm
from tests.support.page_room import PageRoom
from tests.support.sessions import village_school

OURS, THEIRS = "Кездесу қарашада.\nТопта үш мұғалім.", "Кездесу желтоқсанда.\nТопта үш мұғалім."


@pytest.fixture
def room(tmp_path: Path, qtbot: QtBot) -> Iterator[PageRoom]:
    """A school with one teacher, and a person who edits."""
    school = village_school(tmp_path, ("Қуанышева Әсел",))
    made = PageRoom(school.desk, qtbot, language="en")
    yield made
    made.close()
    close_store(school.store)


def asked(room: PageRoom, field: str = "note", status: ConflictStatus = ConflictStatus.OPEN) -> Id:
    """A conflict about the note of the person, as the server makes it."""
    desk, kind = room.desk, Person.record_type
    person = desk.store.get(Person, desk.who)
    conflict = EditConflict(
        id=desk.store.new_id(), row_id=desk.who, type_number=kind.number, field_number=kind.by_name[field].number,
        kept_value=OURS, other_value=THEIRS, kept_author=desk.who, other_author=desk.who,
        kept_stamp=desk.store.clock.next_stamp(), other_stamp=desk.store.clock.next_stamp(),
        kept_device=desk.store.device, other_device=7, base_value="Топта үш мұғалім.", has_base=True, status=status,
    )  # fmt: skip
    with desk.store.work() as work:
        work.save(replace(person, note=OURS))
        work.save(conflict)
    return conflict.id


def form_of(room: PageRoom, show: Callable[..., QWidget]) -> RecordForm:
    """A form that shows the person."""
    form = RecordForm(room.context, Person, (("surname",), ("note",)), {})
    show(form)
    form.show_record(room.desk.store.get(Person, room.desk.who))
    room.settle()
    return form


def opened(room: PageRoom, form: RecordForm) -> VersionsDialog:
    """The dialog behind the mark, opened with the keyboard."""
    form.marks.marks["note"].setFocus()
    QTest.keyClick(form.marks.marks["note"], Qt.Key.Key_Return)
    room.settle()
    (dialog,) = form.findChildren(VersionsDialog)
    return dialog


def words(widget: QWidget) -> str:
    """All words on a widget."""
    return " | ".join(label.text() for label in widget.findChildren(QLabel) if label.text())


def test_a_form_marks_the_field_and_nothing_else(room: PageRoom, show: Callable[..., QWidget]) -> None:
    """The mark stands at the field with two versions, says so to a screen reader, and goes when they are settled."""
    conflict = asked(room)
    form = form_of(room, show)
    assert list(form.marks.marks) == ["note"]
    assert form.marks.marks["note"].accessibleName() == "Note: 2 versions"
    room.context.live.post(room.desk.versions.settling(conflict, Choice.NOW).do())
    room.settle()
    assert form.marks.marks == {}


def test_a_question_that_arrives_is_marked_at_once(room: PageRoom, show: Callable[..., QWidget]) -> None:
    """A form in view learns of a question that an exchange brings."""
    form = form_of(room, show)
    assert form.marks.marks == {}
    conflict = asked(room, status=ConflictStatus.JOINED)
    with room.desk.store.work() as work:
        work.save(replace(work.get(EditConflict, conflict), kept_device=3))
    room.context.live.post(work.changed)
    room.settle()
    assert form.marks.marks["note"].text() == "Joined from two"


def test_both_texts_show_what_only_they_have(room: PageRoom, show: Callable[..., QWidget]) -> None:
    """Words of one version are underlined and told to a screen reader; authors, machines, the text before are there."""
    asked(room)
    dialog = opened(room, form_of(room, show))
    first, other = dialog.findChildren(MarkedLabel)
    assert "<u>қарашада.</u>" in first.text()
    assert other.accessibleDescription() == "Only in this version: желтоқсанда."
    assert other.accessibleName() == THEIRS
    assert "on this computer" in words(dialog)
    assert "computer 7" in words(dialog)
    assert "Before both: Топта үш мұғалім." in words(dialog)


def test_the_other_text_is_taken_with_the_keyboard_and_taken_back(room: PageRoom, show: Callable[..., QWidget]) -> None:
    """Tab and Enter are enough; the deed can be taken back, and then the question is there again."""
    conflict = asked(room)
    form = form_of(room, show)
    dialog = opened(room, form)
    assert dialog.question is not None
    take = dialog.question.choices[Choice.OTHER]
    take.setFocus()
    QTest.keyClick(take, Qt.Key.Key_Return)
    room.settle()
    store = room.desk.store
    assert store.get(Person, room.desk.who).note == THEIRS
    assert form.marks.marks == {}
    ((text, undo),) = room.toasts
    assert text == "Decided"
    assert undo is not None
    undo()
    room.settle()
    assert store.get(Person, room.desk.who).note == OURS
    assert store.get(EditConflict, conflict).status is ConflictStatus.OPEN
    assert list(form.marks.marks) == ["note"]


def test_both_texts_are_joined_by_hand(room: PageRoom, show: Callable[..., QWidget]) -> None:
    """The editor starts with the paragraphs of both, equal ones once; what is kept is what stands."""
    asked(room)
    dialog = opened(room, form_of(room, show))
    assert dialog.question is not None
    dialog.question.another.click()
    (editor,) = dialog.question.own.findChildren(QPlainTextEdit)
    assert editor.toPlainText() == OURS + "\nКездесу желтоқсанда."
    editor.setPlainText("Екі кездесу болады.")
    dialog.question.own.keep.click()
    room.settle()
    assert room.desk.store.get(Person, room.desk.who).note == "Екі кездесу болады."
    assert room.desk.versions.questions() == ()


def test_a_personal_number_is_not_kept_here_either(room: PageRoom, show: Callable[..., QWidget]) -> None:
    """A text with a personal number is refused beside the editor, and nothing is settled."""
    asked(room)
    dialog = opened(room, form_of(room, show))
    assert dialog.question is not None
    dialog.question.another.click()
    (editor,) = dialog.question.own.findChildren(QPlainTextEdit)
    editor.setPlainText("ЖСН 000101100006")
    dialog.question.own.keep.click()
    room.settle()
    assert len(room.desk.versions.questions()) == 1


def test_the_history_of_a_field_opens_where_one_writes(room: PageRoom, show: Callable[..., QWidget]) -> None:
    """Ctrl+Shift+H in a field shows its values, the one not chosen too, and brings one back with a way back."""
    asked(room)
    form = form_of(room, show)
    editor = form.editors["note"].widget
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    room.settle()
    (dialog,) = form.findChildren(FieldHistoryDialog)
    chips = [chip.text() for chip in dialog.findChildren(ChipLabel)]
    assert sorted(chips) == ["Stands now", "Was not chosen"]
    back = next(b for b in dialog.findChildren(QWidget) if b.accessibleName() == f"Bring back: {THEIRS}")
    back.setFocus()
    QTest.keyClick(back, Qt.Key.Key_Return)
    room.settle()
    assert room.desk.store.get(Person, room.desk.who).note == THEIRS
    undo = room.toasts[-1][1]
    assert undo is not None
    undo()
    room.settle()
    assert room.desk.store.get(Person, room.desk.who).note == OURS


def test_the_history_of_a_record_leads_to_its_fields(room: PageRoom, show: Callable[..., QWidget]) -> None:
    """Beside every changed field stands the way to everything that ever stood in it."""
    asked(room)
    dialog = show_history(room.context, show(QWidget()), Person, room.desk.who)
    room.settle()
    way = next(b for b in dialog.findChildren(QWidget) if b.accessibleName().startswith("Everything that stood"))
    way.setFocus()
    QTest.keyClick(way, Qt.Key.Key_Return)
    room.settle()
    assert dialog.findChildren(FieldHistoryDialog)
