"""One step of the talk: its notes, each saving itself, and an empty field that becomes the next note."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from app.domain.ids import Id
from app.domain.records.lesson_study import CasePupil
from app.domain.records.research_lessons import DiscussionNote, DiscussionStep
from app.domain.rules.finding import Finding
from app.ui.context import PageContext
from app.ui.field_editors import no_personal_number
from app.ui.history.field_menu import offer_history_of
from app.ui.kit.base import button, clear, column, icon_button, icon_label, label, row, set_kind
from app.ui.kit.card import Card
from app.ui.kit.choice_field import ChoiceField
from app.ui.kit.held import deed
from app.ui.kit.text_fields import DraftTextEdit
from app.ui.lesson_study.parts import Part
from app.ui.lesson_study.words import sentences, word
from app.usecases.lesson_study_pictures import LessonPicture, PersonChoice
from app.usecases.lesson_study_recovery import note_draft


class DiscussionStepCard(Card):
    """A numbered step. Step 1 has an empty field for each case pupil, the others one for the group."""

    def __init__(self, context: PageContext, step: DiscussionStep) -> None:
        super().__init__()
        self.step = step
        self._context = context
        self._part = Part(context, self)
        self._lesson: Id | None = None
        self.notes: dict[Id, NoteLine] = {}
        self.blanks: dict[Id | None, BlankNote] = {}
        number = QLabel(step.value)
        set_kind(number, "big")
        number.setFixedWidth(28)
        self._waiting = label("", "muted", wrap=True)
        self._wait_row = QFrame()
        lock = row(icon_label("lock", "text2", 18), gap=8)
        lock.addWidget(self._waiting, 1)
        lock.setContentsMargins(0, 0, 0, 0)
        self._wait_row.setLayout(lock)
        self._lines = column(gap=8)
        self._more = row(gap=4)
        self._noted: set[Id] = set()
        self._asked: set[Id | None] = set()
        self._is_open = False
        title = label(word(step), "section", wrap=True)
        title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)  # also where there is no field
        body = column(title, self._wait_row, self._lines, self._more, gap=8)
        line = row(gap=10)
        line.addLayout(column(number, None))
        line.addLayout(body, 1)
        self.add(line)
        self.setAccessibleName(f"{step.value}. {word(step)}")

    def show_picture(self, picture: LessonPicture, waiting: Sequence[Finding]) -> None:
        """Show the notes of this step; while it waits, what has to be noted first."""
        if self._lesson != picture.lesson.id:
            self._asked.clear()
        self._lesson = picture.lesson.id
        pupils = {pupil.id: pupil for pupil in picture.pupils}
        order = {pupil: place for place, pupil in enumerate(pupils)}
        notes = [note for note in picture.notes if note.step is self.step]
        notes.sort(key=lambda note: order.get(note.pupil_id, -1) if note.pupil_id else -1)
        self._drop({note.id for note in notes})
        for place, note in enumerate(notes):
            line = self.notes.get(note.id)
            if line is None:
                line = self.notes[note.id] = NoteLine(self._context, note)
            if self._lines.indexOf(line) != place:
                self._lines.insertWidget(place, line)
            line.show_note(note, pupils.get(note.pupil_id) if note.pupil_id else None, picture.people)
        self._wait_row.setVisible(bool(waiting))
        self._waiting.setText(sentences(waiting))
        self._noted = {note.pupil_id for note in notes if note.pupil_id is not None}
        self._is_open = not waiting
        self._make_blanks(picture)
        self._show_blanks()

    def _make_blanks(self, picture: LessonPicture) -> None:
        wanted: dict[Id | None, CasePupil | None] = {None: None}
        if self.step is DiscussionStep.PUPILS:
            wanted = {pupil.id: pupil for pupil in picture.pupils}
        for gone in [key for key in self.blanks if key not in wanted]:
            _delete(self.blanks.pop(gone))
        for key, pupil in wanted.items():
            blank = self.blanks.get(key)
            if blank is None:
                blank = self.blanks[key] = deed(BlankNote(self.step, pupil))
                blank.text.committed.connect(partial(self._add, key))
                blank.text.draft.connect(partial(self._keep, key))
                self._lines.addWidget(blank)
            blank.text.begin(note_draft(picture.lesson.id, self.step, key))

    def _show_blanks(self) -> None:
        """A pupil with a note gets another empty field only on request."""
        clear(self._more)
        asked = [key for key in self.blanks if key in self._noted and key not in self._asked]
        for key, blank in self.blanks.items():
            blank.setVisible(self._is_open and key not in asked)
        if not asked or not self._is_open:
            return
        for key in asked:
            text = self.tr("Another note on {label}").format(label=self.blanks[key].letter)
            self._more.addWidget(deed(button(text, partial(self._ask, key), kind="link", icon_name="plus")))
        self._more.addStretch(1)

    def _ask(self, pupil: Id | None) -> None:
        self._asked.add(pupil)
        self._show_blanks()
        self.blanks[pupil].text.setFocus()

    def _drop(self, present: set[Id]) -> None:
        for gone in [row_id for row_id in self.notes if row_id not in present]:
            _delete(self.notes.pop(gone))

    def _keep(self, pupil: Id | None, text: str) -> None:
        if self._lesson is not None:
            self._part.keep_draft(DiscussionNote, note_draft(self._lesson, self.step, pupil), "text", text)

    def _add(self, pupil: Id | None, text: str) -> None:
        if self._lesson is None or not text.strip():
            return
        part, lesson, step = self._part, self._lesson, self.step
        blank = self.blanks[pupil]
        part.save(
            lambda: part.study.discussion.add_note(lesson, step, text.strip(), pupil=pupil)[1],
            done=lambda _changed: blank.clear_text(text),
        )


class NoteLine(QWidget):
    """A note: whom it is about, its text, who said it."""

    def __init__(self, context: PageContext, note: DiscussionNote) -> None:
        super().__init__()
        self._part = Part(context, self)
        self._note = note
        self.text = DraftTextEdit(check=no_personal_number, least=1)
        self.text.setAccessibleName(self.tr("Note"))
        self.text.committed.connect(self._save_text)
        self.text.draft.connect(lambda text: self._part.keep_draft(DiscussionNote, self._note.id, "text", text))
        self._label = label("", "strong")
        self._label.setFixedWidth(22)
        self.speaker = ChoiceField(placeholder=self.tr("Said by…"))
        self.speaker.setAccessibleName(self.tr("Said by…"))
        self.speaker.setFixedWidth(168)
        self.speaker.chosen.connect(self._save_speaker)
        remove = deed(icon_button("trash", self.tr("Take the note out"), self._remove))
        for name, widget in (("text", self.text), ("speaker_id", self.speaker)):
            offer_history_of(context, widget, partial(self._place, name))
        line = row(gap=8)
        line.addLayout(column(6, self._label, None, gap=0))
        line.addWidget(self.text, 1)
        line.addLayout(column(row(self.speaker, remove, gap=4), None, gap=0))
        self.setLayout(line)

    def show_note(self, note: DiscussionNote, pupil: CasePupil | None, people: Sequence[PersonChoice]) -> None:
        """Show the stored note; what is being typed stays."""
        self._note = note
        self.text.load(note.text, place=(note.id, "text"))
        self._label.setText(pupil.label if pupil else "")
        self._label.setVisible(pupil is not None)
        self.speaker.set_choices([("", "–"), *((person.id.hex(), person.short) for person in people)])
        self.speaker.setCurrentIndex(-1)
        self.speaker.set_code(note.speaker_id.hex() if note.speaker_id else "-")

    def _place(self, field: str) -> tuple[type[DiscussionNote], Id, str]:
        return DiscussionNote, self._note.id, field

    def _save_text(self, text: str) -> None:
        part, note = self._part, self._note.id
        if text.strip():
            part.save(lambda: part.study.discussion.edit_note(note, text=text.strip()))
        else:
            self._remove()

    def _save_speaker(self, code: str) -> None:
        part, note = self._part, self._note.id
        speaker = Id(bytes.fromhex(code)) if code else None
        part.save(lambda: part.study.discussion.edit_note(note, speaker_id=speaker))

    def _remove(self) -> None:
        self._part.remove(self._note, self.tr("The note was taken out"))


class BlankNote(QWidget):
    """An empty field for the next note; Ctrl+Enter or leaving it makes the note."""

    def __init__(self, step: DiscussionStep, pupil: CasePupil | None) -> None:
        super().__init__()
        self.letter = pupil.label if pupil else ""
        of_pupil = self.tr("What was seen of {label}, against what was expected?")
        hint = of_pupil.format(label=pupil.label) if pupil else self.tr("Add a note… (Ctrl+Enter for the next one)")
        self.text = DraftTextEdit(hint, check=no_personal_number, least=1)
        self.text.setAccessibleName(f"{step.value}. {hint}")
        badge = label(self.letter, "strong")
        badge.setFixedWidth(22)
        line = row(gap=8)
        if pupil is not None:
            line.addLayout(column(6, badge, None, gap=0))
        line.addWidget(self.text, 1)
        self.setLayout(line)

    def clear_text(self, written: str) -> None:
        """The note was made: be empty again, unless the person is already writing the next one."""
        if self.text.text() == written:
            self.text.clear()
            self.text.load("")


def _delete(widget: QWidget) -> None:
    widget.hide()
    widget.deleteLater()
