"""The observation pad: a whole page for the minutes of a lesson, used with the keyboard alone.

The field keeps the keyboard from beginning to end. What other observers write arrives in the list and on the time
line while the exchange runs; nothing of it moves the cursor.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.domain.change import Changed
from app.domain.ids import NOBODY, Id
from app.domain.problems import Problem
from app.domain.records.lesson_evidence import PadKind, PadNote
from app.domain.records.lesson_study import CasePupil
from app.domain.rules.observation_pad import began_at, stage_at
from app.settings import THEME
from app.ui import keys
from app.ui.context import PageContext
from app.ui.kit import tokens
from app.ui.kit.base import button, column, icon_button, label, row
from app.ui.kit.card import Card
from app.ui.kit.choice_field import ChoiceField
from app.ui.kit.held import deed, is_held
from app.ui.kit.page import PageHeader
from app.ui.kit.theme import theme
from app.ui.kit.tokens import DARK
from app.ui.lesson_study.pad_lines import PadLines
from app.ui.lesson_study.pad_timeline import PadTimeline
from app.ui.lesson_study.pad_writing import PadWriting
from app.ui.lesson_study.parts import Part
from app.usecases.lesson_study_pictures import LessonPicture
from app.usecases.lesson_study_recovery import pad_draft

SECOND_MS = 1000
USUAL_MINUTES = 45


class PadView(QWidget):
    """`left(lesson)` when the observer is done, also with Alt+Left."""

    left = Signal(object)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._part = Part(context, self)
        self.picture: LessonPicture | None = None
        self._observer: Id = context.desk.who
        self._began: datetime | None = None
        self._apart = 0
        self._corrected: PadNote | None = None
        self._header = PageHeader("")
        self.clock = label("", "big")
        self.clock.setAccessibleName(self.tr("Minutes of the lesson"))
        self.observer = ChoiceField(writes=False)
        self.observer.setAccessibleName(self.tr("Who observes"))
        self.observer.chosen.connect(self._set_observer)
        self.writing = deed(PadWriting(context.desk.now))
        self.entry = self.writing.entry
        self.list = PadLines()
        self.timeline = PadTimeline()
        self._arrange()
        self._connect()
        self._tick = QTimer(self)
        self._tick.setInterval(SECOND_MS)
        self._tick.timeout.connect(self._show_clock)

    def show_picture(self, picture: LessonPicture) -> None:
        """Show the pads of a lesson; what is being typed stays, and so does the keyboard."""
        if self.picture is not None and self.picture.lesson.id != picture.lesson.id:
            self.stamp_rest()
            self._began = None
        self.picture = picture
        known = {person.id for person in picture.people}
        if self._observer not in known and picture.people:
            self._observer = picture.people[0].id
        topic = picture.lesson.topic or self.tr("no topic yet")
        title = self.tr("Watching lesson {number}: {topic}")
        self._header.set_texts(title.format(number=picture.lesson.seq, topic=topic))
        self.observer.set_choices([(person.id.hex(), person.short) for person in picture.people])
        self.observer.set_code(self._observer.hex())
        self._show_course(picture)
        self.list.show_picture(picture)
        minutes = picture.lesson.duration_min or USUAL_MINUTES
        self.timeline.show_lines(picture.pad, picture.stages, picture.pupils, minutes, self._observer)
        self._show_clock()
        self._tick.start()

    def _show_course(self, picture: LessonPicture) -> None:
        """When this observer began, how old the lesson was then by the pads of the others, and which stage runs."""
        notes = [line.note for line in picture.pad]
        self._began = began_at(notes, self._observer) or self._began  # a first line may still be on its way
        own = next((line for line in picture.pad if line.note.observer_id == self._observer), None)
        self._apart = own.second - (own.note.second or 0) if own is not None else 0
        self.writing.show_picture(picture)
        self.writing.show_course(None, self._began, self._apart)
        running = stage_at(notes, self._observer, self.writing.second() - self._apart)
        self.writing.show_course(running, self._began, self._apart)

    def take_focus(self) -> None:
        """The keyboard belongs to the field."""
        self.entry.setFocus(Qt.FocusReason.OtherFocusReason)

    def stamp_rest(self) -> None:
        """Make a note of what stands in the field: whoever leaves the pad leaves nothing behind."""
        text = self.entry.text().strip()
        if text and not self.entry.error():
            self._stamp(text)

    def hideEvent(self, event: QHideEvent) -> None:
        """Leaving the page is leaving the pad."""
        self.stamp_rest()
        self._tick.stop()
        super().hideEvent(event)

    # -- putting together ---------------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        dark = icon_button("moon", self.tr("Dark or light screen"), self._switch_light)
        if self._context.machine is None:
            dark.hide()
        done = button(self.tr("Stop watching"), self._leave, icon_name="check", tip=self.tr("Alt+Left"))
        self._header.set_actions(self.clock, self.observer, dark, done)
        halves = row(gap=tokens.GAP_CARD)
        seen, course = Card(self.tr("What was noted")), Card(self.tr("The course of the lesson"))
        seen.add(self.list)
        course.add(self.timeline)
        halves.addWidget(seen, 45)
        halves.addWidget(course, 55)
        body = column(self._header, self.writing, gap=tokens.GAP_LIST)
        body.addLayout(halves, 1)
        body.setContentsMargins(20, 12, 20, 12)
        self.setLayout(body)

    def _connect(self) -> None:
        entry = self.entry
        self.writing.stage_wanted.connect(self._start_stage)
        entry.stamped.connect(self._stamp)
        entry.drafted.connect(self._keep_draft)
        entry.correction_wanted.connect(self._correct_last)
        entry.take_back_wanted.connect(self._take_back)
        self.list.opened.connect(self._correct)
        leave = QShortcut(QKeySequence(keys.BACK), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self._leave)

    # -- what the observer does ---------------------------------------------------------------------------------------

    def _start_stage(self, number: int) -> None:
        if self.picture is None or number >= len(self.picture.stages):
            return
        part, lesson, stage = self._part, self.picture.lesson.id, self.picture.stages[number].id
        at, observer = self._context.desk.now(), self._observer
        self._begin(at)
        self.writing.show_course(stage, self._began, self._apart)
        part.save(lambda: part.study.pad.start_stage(lesson, observer, stage, at))

    def _stamp(self, text: str) -> None:
        if self.picture is None:
            return
        part, pupil, corrected = self._part, self.entry.pupil, self._corrected
        at, lesson, observer = self.entry.begun or self._context.desk.now(), self.picture.lesson.id, self._observer
        self._corrected = None
        self.entry.start_anew()
        if corrected is not None:
            self._save(lambda: part.study.pad.correct(corrected.id, text), text, pupil)
            return
        self._begin(at)
        about = pupil.id if pupil is not None else None
        self._save(lambda: part.study.pad.note(lesson, observer, text, at, pupil=about), text, pupil)

    def _save(self, work: Callable[[], Changed], text: str, pupil: CasePupil | None) -> None:
        """Make the change; a text that could not be saved comes back into the field."""
        self._part.save(work, failed=partial(self._put_back, text, pupil))

    def _put_back(self, text: str, pupil: CasePupil | None, problem: Problem) -> None:
        if self.entry.is_idle:
            self.entry.write(text, pupil)
        self._context.problem(problem, self)

    def _begin(self, at: datetime) -> None:
        if self._began is None:
            self._began = at
            self.writing.show_course(None, at, self._apart)

    def _correct_last(self) -> None:
        own = [line.note for line in self.picture.pad if self._is_own_note(line.note)] if self.picture else []
        if own:
            self._put_into_field(own[-1])

    def _correct(self, key: object) -> None:
        """Put a line of one's own back into the field; lines of others only belong to them."""
        notes = [line.note for line in self.picture.pad] if self.picture else []
        found = next((note for note in notes if note.id == key and self._is_own_note(note)), None)
        if found is not None and self.entry.is_idle and not is_held(self):
            self._put_into_field(found)
        self.take_focus()

    def _put_into_field(self, note: PadNote) -> None:
        pupils = self.picture.pupils if self.picture else ()
        self._corrected = note
        self.entry.write(note.text, next((pupil for pupil in pupils if pupil.id == note.pupil_id), None))

    def _is_own_note(self, note: PadNote) -> bool:
        return note.observer_id == self._observer and note.kind is PadKind.NOTE

    def _take_back(self) -> None:
        if self.picture is None:
            return
        part, lesson, observer, gone = self._part, self.picture.lesson.id, self._observer, list[PadNote]()

        def work() -> Changed:
            note, changed = part.study.pad.take_back(lesson, observer)
            gone.extend([note] if note is not None else [])
            return changed

        toast = self.tr("The last line was taken out")
        part.save(work, toast=toast, undo=lambda: part.study.bring_back(gone[0]) if gone else Changed({}))

    def _keep_draft(self, text: str) -> None:
        if self.picture is not None and self._corrected is None:
            pupil = self.entry.pupil
            row_id = pad_draft(self.picture.lesson.id, self._observer, pupil.id if pupil else None)
            self._part.keep_draft(PadNote, row_id, "text", text)

    def _set_observer(self, code: str) -> None:
        self.stamp_rest()
        self._began = None
        self._observer = Id(bytes.fromhex(code)) if code else NOBODY
        if self.picture is not None:
            self.show_picture(self.picture)
        self.take_focus()

    def _switch_light(self) -> None:
        if self._context.machine is not None:
            self._context.machine.choose(THEME, "light" if theme().colours is DARK else "dark")
        self.take_focus()

    def _leave(self) -> None:
        self.stamp_rest()
        if self.picture is not None:
            self.left.emit(self.picture.lesson.id)

    # -- showing ------------------------------------------------------------------------------------------------------

    def _show_clock(self) -> None:
        second = self.writing.second()
        self.clock.setText(f"{second // 60}:{second % 60:02d}")
        self.writing.show_minute()
