"""The record of a session: what came back, agenda, decisions, what is agreed, three questions."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from app.domain.change import Changed
from app.domain.ids import Id
from app.domain.record import Record
from app.domain.records.attachments import AttachmentKind
from app.domain.records.sessions import AgendaItem, Commitment, SessionRecord
from app.domain.rules.agenda import agenda_minutes
from app.domain.rules.attendance import slot_minutes
from app.domain.rules.commitments import check_commitment
from app.domain.session_plan import text_in
from app.ui.attachments.panel import AttachmentPanel
from app.ui.context import PageContext
from app.ui.field_editors import sentence_of
from app.ui.kit import tokens
from app.ui.kit.banner import Banner
from app.ui.kit.base import button, column, row
from app.ui.kit.card import Card
from app.ui.kit.choice_field import ChoiceField
from app.ui.kit.held import deed
from app.ui.kit.tokens import Tone
from app.ui.record_form import RecordForm
from app.ui.saving import Saver, keep_draft
from app.ui.sessions.record_lines import LineField, RecordLines
from app.ui.sessions.returning_card import ReturningCard
from app.usecases.attachments import Place
from app.usecases.sessions import blank_commitment, blank_item

if TYPE_CHECKING:
    from app.usecases.sessions import SessionPage


class RecordPart(QWidget):
    """Every field saves itself; what is taken out can be taken back."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._saver = Saver(context, self)
        self._page: SessionPage | None = None
        self._next_focus: Id | None = None
        """A commitment just made, whose owner is asked as soon as its line is there."""
        self.returning = ReturningCard(context)
        self.returning.closed.connect(self._close)
        self.returning.reopened.connect(self._reopen)
        self.returning.noted.connect(lambda one, text: self._edit(one, "closing_note", text))
        self.returning.typed.connect(lambda one, text: self._draft(one, "closing_note", text))
        self.agenda = RecordLines(
            context, AgendaItem,
            (LineField("done", 44), LineField("minutes", 76), LineField("title"), LineField("leader", 190)),
            "title", self.tr("Next item, then Enter"), self.tr("Take the item out"),
        )  # fmt: skip
        self.plan = ChoiceField(placeholder=self.tr("Take the agenda from the plan…"), acts=True)
        self.plan.setAccessibleName(self.tr("Take the agenda from the plan…"))
        self.plan.chosen.connect(self._take_plan)
        self._too_long = Banner("", Tone.WARN)
        self.agenda_card = Card(self.tr("Agenda"), self.plan)
        self.agenda_card.add(self._too_long, self.agenda)
        self.decisions = RecordForm(context, SessionRecord, (("tools", "decisions"),), {})
        decisions = Card(self.tr("Tools and decisions"))
        decisions.add(self.decisions)
        agreed = Card(self.tr("Agreed today"))
        self.agreed = RecordLines(
            context, Commitment, (LineField("what"), LineField("owner_name", 220), LineField("due", 136)),
            "what", self.tr("What will be done, then Enter"), self.tr("Take the commitment out"),
        )  # fmt: skip
        self.next_date = RecordForm(context, SessionRecord, (("next_date",),), {})
        self.next_date.setMaximumWidth(240)
        self._homework = ""
        self.homework = deed(button("", lambda: self._agree(self._homework), kind="link", icon_name="plus"))
        agreed.add(self.agreed, row(self.homework, None), self.next_date)
        self.reflection = RecordForm(context, SessionRecord, (("what", "so_what", "now_what"),), {})
        reflection = Card(self.tr("Three questions to finish"))
        reflection.add(self.reflection)
        photos = Card(self.tr("Flipchart and other photos"))
        self.photos = AttachmentPanel(context, pictures=AttachmentKind.FLIPCHART)
        photos.add(self.photos)
        for lines in (self.agenda, self.agreed):
            lines.edited.connect(self._edit)
            lines.typed.connect(self._draft)
            lines.removed.connect(self._remove)
        self.agenda.moved.connect(self._move)
        self.agenda.written.connect(self._add_item)
        self.agenda.drafted.connect(partial(self._draft_blank, AgendaItem))
        self.agreed.written.connect(self._agree)
        self.agreed.drafted.connect(partial(self._draft_blank, Commitment))
        for form in (self.decisions, self.next_date, self.reflection):
            form.edited.connect(self._write)
            form.typed.connect(self._draft_record)
        self.setLayout(
            column(self.returning, self.agenda_card, decisions, agreed, photos, reflection, None, gap=tokens.GAP_CARD)
        )

    def show_page(self, page: SessionPage) -> None:
        """Show a session."""
        self._page = page
        today = self._context.today()
        self.photos.show_place(Place.of(page.event.school_id, event_id=page.event.id, slot_id=page.slot.id))
        self.returning.show_commitments(page.returning)
        item, promise = blank_item(page.slot.id), blank_commitment(page.slot.id)
        self.agenda.show_lines(page.agenda, {}, item, page.drafts.get(item, {}).get("title"))
        self._show_minutes(page)
        self._show_plans(page)
        self._too_long.show_sentence(" ".join(sentence_of(each) for each in page.findings), Tone.WARN)
        names = [one.name for one in page.people]
        self.agenda.suggest("leader", names)
        self.agreed.suggest("owner_name", names)
        odd = {one.commitment.id: check_commitment(one, today) for one in page.agreed}
        agreed = [one.commitment for one in page.agreed]
        self.agreed.show_lines(agreed, odd, promise, page.drafts.get(promise, {}).get("what"))
        if self._next_focus in odd:
            self.agreed.focus_line(self._next_focus, "owner_name")
            self._next_focus = None
        for form in (self.decisions, self.next_date, self.reflection):
            form.show_record(page.record, page.drafts.get(page.record.id, {}))

    def start(self) -> None:
        """Put the cursor where the work begins."""
        self.agenda.blank.setFocus()

    def _show_minutes(self, page: SessionPage) -> None:
        room, needed = slot_minutes(page.slot), agenda_minutes(page.agenda)
        title = self.tr("Agenda")
        if needed and room is not None:
            title = self.tr("Agenda: {needed} of {room} min").format(needed=needed, room=room)
        self.agenda_card.heading.setText(title)

    def _show_plans(self, page: SessionPage) -> None:
        language = self._context.language
        self.plan.setVisible(bool(page.plans))
        self.plan.set_choices([(one.id.hex(), f"{one.number or '–'}. {text_in(one, 'title', language)}")
                               for one in page.plans])  # fmt: skip
        self.plan.set_code(page.record.template_id.hex() if page.record.template_id else "")
        followed = next((one for one in page.plans if one.id == page.record.template_id), None)
        self._homework = text_in(followed, "homework", language).strip() if followed else ""
        known = {one.commitment.what for one in page.agreed}
        self.homework.setVisible(bool(self._homework) and self._homework not in known)
        self.homework.setText(self.tr("Agree on what the plan suggests: {homework}").format(homework=self._homework))

    def _take_plan(self, code: str) -> None:
        page = self._page
        if page is None or not code:
            return
        sessions = self._context.desk.sessions
        made: list[Changed] = []
        self._saver.run(
            partial(sessions.take_plan, page.slot.id, Id(bytes.fromhex(code)), self._context.language),
            toast=self.tr("The session follows the plan now."), done=made.append,
            undo=lambda: sessions.take_back_plan(page.record, page.slot, made[0].rows.get("agenda_item", ())),
        )  # fmt: skip

    def _write(self, field: str, value: Any) -> None:
        if self._page is not None:
            self._saver.run(partial(self._context.desk.sessions.write, self._page.slot.id, **{field: value}))

    def _draft_record(self, field: str, text: str) -> None:
        if self._page is not None:
            keep_draft(self._context, self, SessionRecord, self._page.record.id, field, text)

    def _edit(self, record: Record, field: str, value: Any) -> None:
        self._saver.run(partial(self._context.desk.sessions.edit, type(record), record.id, **{field: value}))

    def _draft(self, record: Record, field: str, text: str) -> None:
        keep_draft(self._context, self, type(record), record.id, field, text)

    def _draft_blank(self, kind: type[Record], text: str) -> None:
        if self._page is not None:
            slot = self._page.slot.id
            row, field = (blank_item(slot), "title") if kind is AgendaItem else (blank_commitment(slot), "what")
            keep_draft(self._context, self, kind, row, field, text)

    def _add_item(self, text: str) -> None:
        if self._page is not None:
            work = partial(self._context.desk.sessions.add_item, self._page.slot.id, text)
            self._saver.run(work, done=lambda _changed: self.agenda.clear_blank(text))

    def _agree(self, text: str) -> None:
        if self._page is not None:
            work = partial(self._context.desk.sessions.agree, self._page.slot.id, text)
            self._saver.run(work, done=partial(self._agreed, text))

    def _agreed(self, text: str, changed: Changed) -> None:
        """The promise stands; the cursor goes on to who made it, unless somebody is writing the next one."""
        self.agreed.clear_blank(text)
        (made,) = changed.rows["commitment"]
        self._next_focus = made if not self.agreed.blank.text() else None

    def _move(self, record: Record, step: int) -> None:
        self._saver.run(partial(self._context.desk.sessions.move_item, record.id, step))

    def _remove(self, record: Record) -> None:
        sessions = self._context.desk.sessions
        toast = self.tr("The item was taken out.") if isinstance(record, AgendaItem) else self.tr(
            "The commitment was taken out."
        )  # fmt: skip
        work = partial(sessions.remove, type(record), record.id)
        self._saver.run(work, toast=toast, undo=partial(sessions.put_back, record))

    def _close(self, one: Commitment) -> None:
        if self._page is not None:
            sessions = self._context.desk.sessions
            self._saver.run(
                partial(sessions.close, one.id, self._page.slot.id), toast=self.tr("The commitment was closed."),
                undo=partial(sessions.reopen, one.id), done=lambda _changed: self._to_note(one.id),
            )  # fmt: skip

    def _reopen(self, one: Commitment) -> None:
        self._saver.run(partial(self._context.desk.sessions.reopen, one.id))

    def _to_note(self, commitment: Id) -> None:
        note = self.returning.line(commitment).note
        note.show()
        note.setFocus()
