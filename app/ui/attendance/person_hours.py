"""The hours of one person in an event: the figure, why it is that one, and each slot with its mark to correct."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.domain.certificate_words import hours_text
from app.domain.change import Changed
from app.domain.ids import Id
from app.domain.problems import InvalidRecord, Problem
from app.domain.record_words import CONTEXT as CHOICES
from app.domain.record_words import PROOFS
from app.domain.records.events import AbsenceReason, Attendance, AttendanceStatus, Proof, Slot
from app.domain.rules.attendance import Credit, check, slot_minutes
from app.domain.rules.certificates import half_hours_on_paper
from app.domain.rules.earning import EARNING
from app.domain.rules.hours import hours_story
from app.domain.session_words import CONTEXT, MARKS, REASONS
from app.ui import keys
from app.ui.attendance import marks as looks
from app.ui.context import PageContext
from app.ui.field_editors import Words, sentence_of
from app.ui.help.offer import offer_help
from app.ui.kit import tokens
from app.ui.kit.base import button, column, icon_button, label, row
from app.ui.kit.dialogs import Dialog
from app.ui.kit.drafting import flush_drafts
from app.ui.kit.page import PageHeader
from app.ui.kit.record_list import ListRow, RecordList
from app.ui.kit.tokens import Tone
from app.ui.record_form import RecordForm
from app.ui.saving import Saver, keep_draft
from app.ui.translate import tr_label
from app.usecases.attendance import mark_id

if TYPE_CHECKING:
    from app.usecases.attendance import Sheet, SheetPerson

_WORDS: Words = {
    AttendanceStatus: (CONTEXT, MARKS), AbsenceReason: (CONTEXT, REASONS), Proof: (CHOICES, PROOFS),
}  # fmt: skip
_FIELDS = (("status", "reason"), ("arrival", "departure", "minutes_present"), ("proof", "note"))


class PersonHours(Dialog):
    """Slots on the left, the mark of the chosen one on the right; PgUp and PgDown go through the people."""

    def __init__(self, context: PageContext, parent: QWidget, event: Id, person: Id) -> None:
        super().__init__(parent)
        self._context, self._event, self._person = context, event, person
        self._saver = Saver(context, self)
        self._sheet: Sheet | None = None
        self.setWindowTitle(self.tr("Hours of a person"))
        offer_help(self, "attendance")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        before = icon_button("chevron-left", self.tr("Person before (Ctrl+PgUp)"), partial(self._step, -1))
        after = icon_button("chevron-right", self.tr("Next person (Ctrl+PgDown)"), partial(self._step, 1))
        self._header = PageHeader("", "", before, after)
        self._figure = label("", "big", wrap=True)
        self._why, self._rule = label("", wrap=True), label("", "caption", wrap=True)
        self.slots = RecordList(self.tr("Slots"))
        self.slots.chosen.connect(lambda _slot: self._show_mark())
        self.form = RecordForm(context, Attendance, _FIELDS, _WORDS)
        self.form.edited.connect(self._edit)
        self.form.typed.connect(self._draft)
        both = row(gap=tokens.GAP_CARD)
        both.addWidget(self.slots, 5)
        both.addLayout(column(self.form, None), 6)
        layout = column(self._header, self._figure, self._why, self._rule, gap=tokens.GAP, margins=tokens.MARGIN)
        layout.addLayout(both, 1)
        layout.addLayout(row(None, button(self.tr("Close"), self.accept)))
        self.setLayout(layout)
        for pressed, step in ((keys.AFTER, 1), (keys.BEFORE, -1)):
            QShortcut(QKeySequence(pressed), self).activated.connect(partial(self._step, step))
        self.resize(920, 540)
        context.live.changed.connect(self._on_changed)
        self._read()

    def words(self) -> tuple[str, str, str]:
        """The figure, why it is that one, and the rule behind it, as they are shown."""
        return self._figure.text(), self._why.text(), self._rule.text()

    def done(self, result: int) -> None:
        """What is typed is kept before the dialog goes."""
        flush_drafts(self)
        super().done(result)

    def _read(self) -> None:
        work = partial(self._context.desk.attendance.sheet, self._event)
        self._context.background.run("read", work, owner=self, done=self._show, failed=lambda _problem: self.reject())

    def _show(self, sheet: Sheet) -> None:
        self._sheet = sheet
        person = self._shown()
        if person is None:
            self.reject()
            return
        story = hours_story(sheet.slots, person.marks, sheet.rule)
        position = person.enrolment
        self._header.set_texts(person.name, " · ".join(filter(None, (position.position, position.school_name))))
        self._figure.setText(
            self.tr("{there} of {slots} slots, {hours} of {planned} academic hours").format(
                there=story.there,
                slots=story.slots,
                hours=self._hours(story.credit.half_hours),
                planned=self._hours(story.credit.planned_half_hours),
            )
        )
        self._why.setText(" ".join(sentence_of(each) for each in (*story.reasons(), *person.lacks)))
        printed = self._hours(half_hours_on_paper(story.credit, position.role))
        paper = self.tr("Academic hours on the certificate: {hours}; only whole halves count.").format(hours=printed)
        self._rule.setText(" ".join([*(sentence_of(each) for each in story.rule_in_words()), paper]))
        lines = dict(story.credit.lines)
        self.slots.show_rows([self._row(slot, person, lines[slot.id]) for slot in sheet.slots])
        if self.slots.key() is None and sheet.slots:
            self.slots.choose(sheet.slots[0].id)
            self.slots.setFocus()
        self._show_mark()

    def _hours(self, half_hours: int) -> str:
        return hours_text(half_hours, self._context.language)

    def _row(self, slot: Slot, person: SheetPerson, worth: Credit) -> ListRow:
        found = person.marks.get(slot.id)
        status = found.status if found else None
        text = tr_label("rules", worth.text).format(**worth.facts)
        because = looks.reason_word(found) if found else ""
        planned = slot_minutes(slot)
        chip = "–" if planned is None else self.tr("{minutes} of {planned} min").format(
            minutes=worth.minutes, planned=planned
        )  # fmt: skip
        tone = looks.TONES.get(status, Tone.NEUTRAL) if status else Tone.NEUTRAL
        icon = looks.ICONS.get(status, "mark-dot") if status else "mark-dot"
        return ListRow(slot.id, looks.slot_text(slot), " · ".join(filter(None, (because, text))), chip, tone, icon)

    def _show_mark(self) -> None:
        slot = self._slot()
        person = self._shown()
        self.form.setVisible(slot is not None)
        if slot is None or person is None:
            return
        found = person.marks.get(slot.id)
        row = mark_id(slot.id, person.person_id)
        mark = found or Attendance(id=row, slot_id=slot.id, person_id=person.person_id)
        self.form.show_record(mark)
        self.form.show_findings(check(mark, slot, self._context.today()))

    def _edit(self, field: str, value: Any) -> None:
        slot = self._slot()
        if slot is not None:
            work = partial(self._context.desk.attendance.edit, slot.id, self._person, **{field: value})
            self._saver.run(work, failed=partial(self._refused, field))

    def _refused(self, field: str, problem: Problem) -> None:
        if not isinstance(problem, InvalidRecord):
            self._context.problem(problem, self)
            return
        findings = problem.facts.get("findings", ())
        if isinstance(findings, tuple):
            self.form.fields[field].show_error(" ".join(sentence_of(each) for each in findings))

    def _draft(self, field: str, text: str) -> None:
        slot = self._slot()
        if slot is not None:
            keep_draft(self._context, self, Attendance, mark_id(slot.id, self._person), field, text)

    def _step(self, step: int) -> None:
        if self._sheet is None:
            return
        flush_drafts(self)
        ids = [person.person_id for person in self._sheet.people]
        place = ids.index(self._person) + step if self._person in ids else 0
        if 0 <= place < len(ids):
            self._person = ids[place]
            self._show(self._sheet)

    def _shown(self) -> SheetPerson | None:
        people = self._sheet.people if self._sheet else ()
        return next((person for person in people if person.person_id == self._person), None)

    def _slot(self) -> Slot | None:
        slots = self._sheet.slots if self._sheet else ()
        return next((slot for slot in slots if slot.id == self.slots.key()), None)

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches("attendance", "enrolment", "slot", "event", "programme_cycle", *EARNING):
            self._read()
