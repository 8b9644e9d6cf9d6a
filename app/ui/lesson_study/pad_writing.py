"""Where the observer writes: the keys of stages and pupils, and the field with its minute and whom it is about."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import Signal

from app.domain.ids import Id
from app.domain.rules.observation_pad import minute, stage_spans
from app.ui.kit.base import label, row
from app.ui.kit.card import Card
from app.ui.kit.chips import ChipLabel
from app.ui.kit.tokens import Tone
from app.ui.lesson_study.pad_entry import PadEntry
from app.ui.lesson_study.pad_keys import PadKeys
from app.usecases.lesson_study_pictures import LessonPicture

MOST_STAGES = 9


class PadWriting(Card):
    """`stage_wanted(number)` when a stage begins, by key or by click; the notes come from `entry`."""

    stage_wanted = Signal(int)

    def __init__(self, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._now = now
        self._picture: LessonPicture | None = None
        self._began: datetime | None = None
        self._apart = 0
        self.stages, self.about = PadKeys(), PadKeys()
        self.entry = PadEntry(now)
        self.entry.setAccessibleName(self.tr("What do you see?"))
        self._when, self._whom = label("", "strong"), ChipLabel()
        self._hint = label("", "caption", wrap=True)
        line = row(self._when, self._whom, gap=10)
        line.addWidget(self.entry, 1)
        self.add(self.stages, self.about, line, self._hint)
        self.stages.stage_wanted.connect(self.stage_wanted)
        self.about.pupil_wanted.connect(lambda pupil: self.entry.be_about(pupil, whole_class=pupil is None))
        self.entry.stage_wanted.connect(self.stage_wanted)
        self.entry.about_changed.connect(self._show_entry)
        self.entry.error_changed.connect(lambda _sentence: self._show_hint())
        self._show_entry()

    def show_picture(self, picture: LessonPicture) -> None:
        """Offer the keys of a lesson; what is being typed stays."""
        self._picture = picture
        self.entry.offer(min(MOST_STAGES, len(picture.stages)), picture.pupils)

    def show_course(self, running: Id | None, began: datetime | None, apart: int) -> None:
        """Show which stage runs, and count from `began`, when the lesson was `apart` seconds old."""
        self._began, self._apart = began, apart
        if self._picture is not None:
            begun = {span.stage_id: minute(span.begins) for span in stage_spans(self._picture.pad)}
            self.stages.show_stages(self._picture.stages, running, begun)
        self._show_entry()

    def second(self, at: datetime | None = None) -> int:
        """The second of the lesson at a moment, now unless told."""
        if self._began is None:
            return 0
        return max(0, int(((at or self._now()) - self._began) / timedelta(seconds=1))) + self._apart

    def show_minute(self) -> None:
        """Show the minute that a note beginning now would get, or the one that the note being written has."""
        self._when.setText(minute(self.second(self.entry.begun)))

    def _show_entry(self) -> None:
        entry = self.entry
        if self._picture is not None:
            self.about.show_pupils(self._picture.pupils, entry.pupil, whole_class=entry.is_about_class)
        whom = entry.pupil.label if entry.pupil else self.tr("Class") if entry.is_about_class else ""
        self._whom.show_state(whom, Tone.INFO)
        self._whom.setVisible(bool(whom))
        self.show_minute()
        self._show_hint()

    def _show_hint(self) -> None:
        idle = self.tr(
            "Digit: a stage begins · letter: whom you watch · Space: the class · ↑ corrects · Ctrl+Z takes back"
        )
        writing = self.tr("Write what you see, Enter keeps it with its minute · Alt+letter: another pupil")
        placeholder = self.tr("Press a digit, a letter, or write")
        self._hint.setText(self.entry.error() or (idle if self.entry.is_idle else writing))
        self.entry.setPlaceholderText(placeholder if self.entry.is_idle else "")
