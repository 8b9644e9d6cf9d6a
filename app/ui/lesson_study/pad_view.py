"""The observation pad: a whole page for the minutes of a lesson, used with the keyboard alone.

The field keeps the keyboard from beginning to end. What other observers write arrives in the list and on the time
line while the exchange runs; nothing of it moves the cursor.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.domain.change import Changed
from app.domain.ids import NOBODY, Id
from app.domain.problems import Problem
from app.domain.records.lesson_evidence import PadKind, PadNote
from app.domain.records.lesson_study import CasePupil
from app.domain.rules.observation_pad import began_at, minute, stage_at, stage_spans
from app.settings import THEME
from app.ui.context import PageContext
from app.ui.kit import tokens
from app.ui.kit.base import button, column, icon_button, label, row
from app.ui.kit.card import Card
from app.ui.kit.chips import ChipLabel
from app.ui.kit.choice_field import ChoiceField
from app.ui.kit.page import PageHeader
from app.ui.kit.record_list import ListRow, RecordList
from app.ui.kit.theme import theme
from app.ui.kit.tokens import DARK, Tone
from app.ui.lesson_study.pad_entry import PadEntry
from app.ui.lesson_study.pad_keys import PadKeys
from app.ui.lesson_study.pad_timeline import PadTimeline
from app.ui.lesson_study.parts import Part
from app.usecases.lesson_study_pictures import LessonPicture
from app.usecases.lesson_study_recovery import pad_draft

SECOND_MS = 1000


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
        """Seconds by which this observer began later than the lesson, as the pads of the others show."""
        self._running: Id | None = None
        self._corrected: PadNote | None = None
        self._header = PageHeader("")
        self.clock = label("", "big")
        self.clock.setAccessibleName(self.tr("Minutes of the lesson"))
        self.observer = ChoiceField()
        self.observer.setAccessibleName(self.tr("Who observes"))
        self.observer.chosen.connect(self._set_observer)
        self.stages, self.about = PadKeys(), PadKeys()
        self.entry = PadEntry(context.desk.now)
        self.entry.setAccessibleName(self.tr("What do you see?"))
        self._when, self._whom = label("", "strong"), ChipLabel()
        self._hint = label("", "caption", wrap=True)
        self.list = RecordList(self.tr("Notes of all observers, the newest first"))
        self.timeline = PadTimeline()
        self._arrange()
        self._connect()
        self._tick = QTimer(self)
        self._tick.setInterval(SECOND_MS)
        self._tick.timeout.connect(self._show_clock)
        self._show_entry()

    def show_picture(self, picture: LessonPicture) -> None:
        """Show the pads of a lesson; what is being typed stays, and so does the keyboard."""
        if self.picture is not None and self.picture.lesson.id != picture.lesson.id:
            self.stamp_rest()
        self.picture = picture
        known = {person.id for person in picture.people}
        if self._observer not in known and picture.people:
            self._observer = picture.people[0].id
        topic = picture.lesson.topic or self.tr("no topic yet")
        title = self.tr("Watching lesson {number}: {topic}")
        self._header.set_texts(title.format(number=picture.lesson.seq, topic=topic))
        self.observer.set_choices([(person.id.hex(), person.short) for person in picture.people])
        self.observer.set_code(self._observer.hex())
        self.entry.offer(min(9, len(picture.stages)), picture.pupils)
        notes = [line.note for line in picture.pad]
        self._began = began_at(notes, self._observer)
        own = next((line for line in picture.pad if line.note.observer_id == self._observer), None)
        self._apart = own.second - (own.note.second or 0) if own is not None else 0
        self._running = stage_at(notes, self._observer, self._second())
        self._show_keys()
        self._show_lines()
        self._show_clock()
        self._tick.start()

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
        dark.setVisible(self._context.machine is not None)
        done = button(self.tr("Stop watching"), self._leave, icon_name="check", tip=self.tr("Alt+Left"))
        self._header.set_actions(self.clock, self.observer, dark, done)
        line = row(self._when, self._whom, gap=10)
        line.addWidget(self.entry, 1)
        writing = Card()
        writing.add(self.stages, self.about, line, self._hint)
        halves = row(gap=tokens.GAP_CARD)
        seen, course = Card(self.tr("What was noted")), Card(self.tr("The course of the lesson"))
        seen.add(self.list)
        course.add(self.timeline)
        halves.addWidget(seen, 45)
        halves.addWidget(course, 55)
        body = column(self._header, writing, gap=tokens.GAP_LIST)
        body.addLayout(halves, 1)
        body.setContentsMargins(20, 12, 20, 12)
        self.setLayout(body)

    def _connect(self) -> None:
        entry = self.entry
        self.stages.stage_wanted.connect(self._start_stage)
        self.about.pupil_wanted.connect(lambda pupil: entry.be_about(pupil, whole_class=pupil is None))
        entry.stage_wanted.connect(self._start_stage)
        entry.about_changed.connect(self._show_entry)
        entry.stamped.connect(self._stamp)
        entry.drafted.connect(self._keep_draft)
        entry.correction_wanted.connect(self._correct_last)
        entry.take_back_wanted.connect(self._take_back)
        entry.error_changed.connect(lambda _sentence: self._show_hint())
        self.list.opened.connect(self._correct)
        leave = QShortcut(QKeySequence("Alt+Left"), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self._leave)

    # -- what the observer does ---------------------------------------------------------------------------------------

    def _start_stage(self, number: int) -> None:
        if self.picture is None or number >= len(self.picture.stages):
            return
        part, lesson, stage = self._part, self.picture.lesson.id, self.picture.stages[number].id
        at, observer = self._context.desk.now(), self._observer
        self._begin(at)
        self._running = stage
        self._show_keys()
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
            self._show_clock()

    def _correct_last(self) -> None:
        own = [line.note for line in self.picture.pad if self._is_own_note(line.note)] if self.picture else []
        if own:
            self._put_into_field(own[-1])

    def _correct(self, key: object) -> None:
        """Put a line of one's own back into the field; lines of others only belong to them."""
        notes = [line.note for line in self.picture.pad] if self.picture else []
        found = next((note for note in notes if note.id == key and self._is_own_note(note)), None)
        if found is not None and self.entry.is_idle:
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

    def _second(self) -> int:
        if self._began is None:
            return 0
        return max(0, int((self._context.desk.now() - self._began) / timedelta(seconds=1)))

    def _show_clock(self) -> None:
        second = self._second() + self._apart
        self.clock.setText(f"{second // 60}:{second % 60:02d}" if self._began is not None else "0:00")
        if self.entry.begun is None:
            self._when.setText(minute(second))

    def _show_keys(self) -> None:
        if self.picture is not None:
            begun = {span.stage_id: minute(span.begins) for span in stage_spans(self.picture.pad)}
            self.stages.show_stages(self.picture.stages, self._running, begun)
            self._show_entry()

    def _show_entry(self) -> None:
        entry = self.entry
        if self.picture is not None:
            self.about.show_pupils(self.picture.pupils, entry.pupil, whole_class=entry.is_about_class)
        whom = entry.pupil.label if entry.pupil else self.tr("Class") if entry.is_about_class else ""
        self._whom.show_state(whom, Tone.INFO)
        self._whom.setVisible(bool(whom))
        begun, began = entry.begun, self._began
        if begun is not None:
            self._when.setText(minute(max(0, int((begun - (began or begun)) / timedelta(seconds=1))) + self._apart))
        self._show_hint()

    def _show_hint(self) -> None:
        idle = self.tr(
            "Digit: a stage begins · letter: whom you watch · Space: the class · ↑ corrects · Ctrl+Z takes back"
        )
        writing = self.tr("Write what you see, Enter keeps it with its minute · Alt+letter: another pupil")
        placeholder = self.tr("Press a digit, a letter, or write")
        self._hint.setText(self.entry.error() or (idle if self.entry.is_idle else writing))
        self.entry.setPlaceholderText(placeholder if self.entry.is_idle else "")

    def _show_lines(self) -> None:
        picture = self.picture
        if picture is None:
            return
        names = {person.id: person.short for person in picture.people}
        stages = {stage.id: stage.name for stage in picture.stages}
        labels = {pupil.id: pupil.label for pupil in picture.pupils}
        rows, first = [], {span.stage_id: span.begins for span in stage_spans(picture.pad)}
        for line in reversed(picture.pad):
            is_stage = line.note.kind is PadKind.STAGE
            if is_stage and first.get(line.stage_id or NOBODY) != line.second:
                continue  # everybody marks the beginning of a stage; it is told once
            name = stages.get(line.stage_id or NOBODY, "")
            began = self.tr("Stage “{name}” begins").format(name=name)
            about = labels.get(line.note.pupil_id or NOBODY, "") or ("" if is_stage else self.tr("Class"))
            parts = (minute(line.second), "" if is_stage else name, names.get(line.note.observer_id, "?"))
            subtitle = " · ".join(part for part in parts if part)
            text = began if is_stage else line.note.text
            rows.append(ListRow(line.note.id, text, subtitle, about, Tone.INFO, "flag" if is_stage else ""))
        self.list.show_rows(rows)
        minutes = picture.lesson.duration_min or 45
        self.timeline.show_lines(picture.pad, picture.stages, picture.pupils, minutes, self._observer)
