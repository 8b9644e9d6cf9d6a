"""When the group talks: beginning and end with one key each, the time that runs, and the hours that are left."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.domain.ids import NOBODY, Id
from app.domain.records.research_lessons import RlDiscussion
from app.ui.context import PageContext
from app.ui.field_editors import sentence_of
from app.ui.history.field_menu import offer_history_of
from app.ui.kit.banner import Banner
from app.ui.kit.base import button, column, holder, label, row
from app.ui.kit.card import Card
from app.ui.kit.chips import ChipLabel
from app.ui.kit.choice_field import ChoiceField
from app.ui.kit.day_text import show_day, show_time
from app.ui.kit.form_field import FormField, form_row
from app.ui.kit.held import deed
from app.ui.kit.tokens import Tone
from app.ui.kit.when_fields import DayField, MinutesField, TimeField
from app.ui.lesson_study.parts import Part
from app.ui.lesson_study.words import field_name, joined
from app.usecases.lesson_study_pictures import LessonPicture

TICK_MS = 20_000
SOON_HOURS = 12


class DiscussionHead(QWidget):
    """Day, time, who leads and who writes; the reminders of the method stand above and beside it."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._part = Part(context, self)
        self._picture: LessonPicture | None = None
        self.day, self.start, self.minutes = DayField(context.today), TimeField(), MinutesField()
        self.chair = ChoiceField(placeholder=self.tr("Who leads"))
        self.recorder = ChoiceField(placeholder=self.tr("Who writes"))
        self.fields: dict[str, FormField] = {}
        for name, field in (("day", self.day), ("start", self.start), ("minutes", self.minutes)):
            field.changed.connect(partial(self._set, name))
            self.fields[name] = FormField(field_name(RlDiscussion, name), field)
        for name, choice in (("chair_id", self.chair), ("recorder_id", self.recorder)):
            choice.chosen.connect(partial(self._choose, name))
            self.fields[name] = FormField(field_name(RlDiscussion, name), choice)
        for name, held in self.fields.items():
            offer_history_of(context, held.editor, partial(self._place, name))
        self.reminder = Banner("", Tone.INFO)
        self.running = ChipLabel()
        self.begin_button = deed(
            button(self.tr("The group sits down now"), self._begin, kind="primary", icon_name="clock")
        )
        self.finish_button = deed(button(self.tr("The talk is over"), self._finish, icon_name="check"))
        card = Card(self.tr("When the group talked"), self.running, self.begin_button, self.finish_button)
        self._form = holder(form_row(*self.fields.values()))
        self._summary = label("", "muted", wrap=True)
        self.change_button = deed(button(self.tr("Change"), self._open, kind="link"))
        line = row(self._summary, self.change_button, gap=8)
        line.setStretch(0, 1)
        self._short = holder(line)
        card.add(self._short, self._form)
        self._is_open = False
        self.setLayout(column(self.reminder, card))
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._show_time)
        self._tick.start()

    def show_picture(self, picture: LessonPicture) -> None:
        """Show the talk about a lesson; what is being typed stays."""
        if self._picture is not None and self._picture.lesson.id != picture.lesson.id:
            self._is_open = False
        self._picture = picture
        held = picture.discussion
        self.day.load(held.day if held else None)
        self.start.load(held.start if held else None)
        self.minutes.load(held.minutes if held else None)
        people = [("", "–"), *((person.id.hex(), person.short) for person in picture.people)]
        for choice, person in (
            (self.chair, held.chair_id if held else None),
            (self.recorder, held.recorder_id if held else None),
        ):
            choice.set_choices(people)
            choice.set_code(person.hex() if person else "-")
        by_field = {finding.field: finding for finding in picture.talk_findings}
        for name, field in self.fields.items():
            finding = by_field.get(name)
            field.show_warning(sentence_of(finding) if finding else "")
        self._show_summary(picture)
        self._show_time()

    def _show_summary(self, picture: LessonPicture) -> None:
        """One line instead of the form once everything is entered and nothing is odd: the steps need the room."""
        held = picture.discussion
        is_full = held is not None and None not in (held.day, held.start, held.chair_id, held.recorder_id)
        focused = self.window().focusWidget()
        is_used = focused is not None and self._form.isAncestorOf(focused)
        short = is_full and not picture.talk_findings and not self._is_open and not is_used
        self._form.setVisible(not short)
        self._short.setVisible(short)
        if held is not None and short:
            names = {person.id: person.short for person in picture.people}
            self._summary.setText(
                joined(
                    f"{show_day(held.day)} {show_time(held.start)}",
                    self.tr("{count} min").format(count=held.minutes) if held.minutes else "",
                    self.tr("leads: {name}").format(name=names.get(held.chair_id or NOBODY, "…")),
                    self.tr("writes: {name}").format(name=names.get(held.recorder_id or NOBODY, "…")),
                )
            )

    def _place(self, field: str) -> tuple[type[RlDiscussion], Id, str] | None:
        held = self._picture.discussion if self._picture is not None else None
        return None if held is None else (RlDiscussion, held.id, field)

    def _open(self) -> None:
        self._is_open = True
        if self._picture is not None:
            self._show_summary(self._picture)
        self.day.setFocus()

    def _show_time(self) -> None:
        if self._picture is None:
            return
        now = self._context.desk.now().replace(tzinfo=None)
        held, least = self._picture.discussion, self._picture.settings.discussion_minutes
        begun = datetime.combine(held.day, held.start) if held and held.day and held.start else None
        runs = begun is not None and held is not None and held.minutes is None and begun.date() == now.date()
        self.begin_button.setVisible(held is None or held.day is None)
        self.finish_button.setVisible(runs)
        self.running.setVisible(runs)
        if begun is not None and runs:
            passed = max(0, int((now - begun).total_seconds() // 60))
            text = self.tr("{passed} of at least {least} min").format(passed=passed, least=least)
            self.running.show_state(text, Tone.OK if passed >= least else Tone.INFO, "clock")
        self._show_reminder(now)

    def _show_reminder(self, now: datetime) -> None:
        due = self._picture.talk_due if self._picture is not None else None
        if due is None or self._picture is None:
            self.reminder.show_sentence("")
            return
        hours, most = int((due - now).total_seconds() // 3600), self._picture.settings.discussion_hours
        if hours >= 0:
            text = self.tr("Talk within {most} hours of the lesson, while details are fresh. Hours left: {hours}.")
            self.reminder.show_sentence(
                text.format(most=most, hours=hours), Tone.WARN if hours < SOON_HOURS else Tone.INFO, "clock"
            )
        else:
            text = self.tr("More than {most} hours have passed since the lesson. Talk soon: details fade.")
            self.reminder.show_sentence(text.format(most=most), Tone.WARN, "clock")

    def _begin(self) -> None:
        if self._picture is not None:
            part, lesson = self._part, self._picture.lesson.id
            part.save(lambda: part.study.discussion.begin(lesson))

    def _finish(self) -> None:
        if self._picture is not None:
            part, lesson = self._part, self._picture.lesson.id
            part.save(lambda: part.study.discussion.finish(lesson))

    def _choose(self, name: str, code: str) -> None:
        self._hold(**{name: Id(bytes.fromhex(code)) if code else None})

    def _set(self, name: str, value: object) -> None:
        self._hold(**{name: value})

    def _hold(self, **values: object) -> None:
        if self._picture is not None:
            part, lesson = self._part, self._picture.lesson.id
            part.save(lambda: part.study.discussion.hold(lesson, **values))
