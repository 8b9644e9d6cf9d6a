"""A part of the settings: programmes, the rule of a cycle for hours, and the plan of sessions."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from app.domain.change import Changed
from app.domain.ids import Id
from app.domain.record import Record
from app.domain.record_words import ARTEFACTS, PROGRAMME_KINDS
from app.domain.record_words import CONTEXT as CHOICES
from app.domain.records.programmes import Artefact, Programme, ProgrammeCycle, ProgrammeKind
from app.domain.rules.bilingual import missing_translations
from app.ui.context import PageContext
from app.ui.field_editors import Words, no_personal_number
from app.ui.kit import tokens
from app.ui.kit.base import label
from app.ui.kit.card import Card
from app.ui.kit.choice_field import ChoiceField
from app.ui.kit.form_field import FormField, form_row
from app.ui.kit.held import deed, hold, is_held
from app.ui.kit.held_note import HeldNote
from app.ui.kit.page import ScrollPage
from app.ui.kit.text_fields import DraftLineEdit
from app.ui.programmes.plan_card import PlanCard
from app.ui.record_form import RecordForm
from app.ui.saving import Saver, keep_draft

if TYPE_CHECKING:
    from app.usecases.programmes import ProgrammeEntry

_WORDS: Words = {ProgrammeKind: (CHOICES, PROGRAMME_KINDS), Artefact: (CHOICES, ARTEFACTS)}
_PROGRAMME = (
    ("code", "kind"),
    ("name_kk", "name_ru", "name_en"),
    ("operator", "funders"),
    ("issuer", "signatories"),
    ("serial_prefix", "provider_authorised"),
)
_CYCLE = (
    ("name", "start", "end"),
    ("academic_hour_min", "late_minutes", "cohort_year"),
    ("attendance_threshold", "excused_leaves_denominator"),
    ("required_work",),
    ("test_percent", "certificate_rule"),
    ("ls_lessons", "ls_case_pupils"),
    ("ls_interview_min", "ls_discussion_min"),
    ("ls_discussion_hours",),
    ("vignette_words_low", "vignette_words_high", "pass_percent"),
)
_SHOWN = ("programme", "programme_cycle", "session_template")


class ProgrammesSection(ScrollPage):
    """Choose a programme or name a new one; everything below saves itself."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(margin=0)
        self._context = context
        hold(self, not context.desk.may_write(Programme))
        self._saver = Saver(context, self)
        self._entries: dict[str, ProgrammeEntry] = {}
        self._wanted: dict[str, Id] = {}
        self.programme, self.cycle = ChoiceField(writes=False), ChoiceField(writes=False)
        self.programme.chosen.connect(lambda _code: self._show_programme())
        self.cycle.chosen.connect(lambda _code: self._show_cycle())
        self.new_programme = self._new_line(self._create)
        self.new_cycle = self._new_line(self._create_cycle)
        choose = Card(self.tr("Programmes"))
        self._programme_field = FormField(self.tr("Programme"), self.programme)
        if is_held(self):
            self.add(HeldNote(self.tr("Programmes are written by facilitators and coordinators; you read them here.")))
        choose.add(
            label(self.tr("Everybody shares programmes: a change here reaches all schools with the next exchange."),
                  "muted", wrap=True),
            form_row(
                self._programme_field,
                deed(FormField(self.tr("New programme"), self.new_programme, self.tr("A short name, then Enter"))),
            ),
        )  # fmt: skip
        self._form = RecordForm(context, Programme, _PROGRAMME, _WORDS)
        test = self.tr("Empty: no test is needed. 0: having taken it is enough.")
        self._cycle_form = RecordForm(context, ProgrammeCycle, _CYCLE, _WORDS, help_texts={"test_percent": test})
        for form in (self._form, self._cycle_form):
            form.edited.connect(partial(self._edit, form))
            form.typed.connect(partial(self._draft, form))
        choose.add(self._form)
        self._cycle_field = FormField(self.tr("Cycle"), self.cycle)
        self._cycles = Card(self.tr("Cycles and the rule for hours"))
        self._cycles.add(
            form_row(
                self._cycle_field,
                deed(FormField(self.tr("New cycle"), self.new_cycle, self.tr("A name such as 2026/2027, then Enter"))),
            ),
            self._cycle_form,
        )
        self.plan = PlanCard(context)
        self.body.setContentsMargins(0, 0, tokens.GAP, tokens.GAP_CARD)
        self.add(choose, self._cycles, self.plan, None)
        for hidden in (self._programme_field, self._form, self._cycles, self.plan):
            hidden.hide()
        context.live.changed.connect(self._on_changed)

    def want(self, programme: Id, session: Id | None) -> None:
        """Show this programme, and this session of its plan, as soon as they are read."""
        self._wanted["programme"] = programme
        self.plan.want(session)

    def refresh(self) -> None:
        """Read the programmes again."""
        self._context.background.run("read", self._context.desk.programmes.all, owner=self, done=self._show)

    def _show(self, entries: tuple[ProgrammeEntry, ...]) -> None:
        self._entries = {entry.programme.id.hex(): entry for entry in entries}
        self.programme.set_choices([(code, self._name(entry)) for code, entry in self._entries.items()])
        wanted = self._wanted.pop("programme", None)
        if wanted is not None and wanted.hex() in self._entries:
            self.programme.set_code(wanted.hex())
        elif not self.programme.code() and self._entries:
            self.programme.set_code(next(iter(self._entries)))
        self._show_programme()

    def _show_programme(self) -> None:
        entry = self._entries.get(self.programme.code())
        for shown in (self._programme_field, self._form, self._cycles, self.plan):
            shown.setVisible(entry is not None)
        if entry is None:
            return
        self._form.show_record(entry.programme)
        self._form.show_findings(missing_translations(entry.programme))
        self.cycle.set_choices([(one.id.hex(), one.name) for one in entry.cycles])
        wanted = self._wanted.pop("cycle", None)
        if wanted is not None:
            self.cycle.set_code(wanted.hex())
        if not self.cycle.code() and entry.cycles:
            self.cycle.set_code(entry.cycles[0].id.hex())
        self._show_cycle()
        self.plan.show_plan(entry.programme.id, entry.plan)

    def _show_cycle(self) -> None:
        entry = self._entries.get(self.programme.code())
        cycle = next((one for one in entry.cycles if one.id.hex() == self.cycle.code()), None) if entry else None
        self._cycle_form.setVisible(cycle is not None)
        self._cycle_field.setVisible(cycle is not None)
        if cycle is not None:
            self._cycle_form.show_record(cycle)

    def _name(self, entry: ProgrammeEntry) -> str:
        one = entry.programme
        name = getattr(one, f"name_{self._context.language}", "") or one.name_kk or one.name_ru or one.name_en
        return " · ".join(filter(None, (one.code, name)))

    def _new_line(self, made: Any) -> DraftLineEdit:
        line = DraftLineEdit(check=no_personal_number)
        line.committed.connect(lambda text: made(text.strip()) if text.strip() else None)
        return line

    def _create(self, code: str) -> None:
        self._saver.run(partial(self._context.desk.programmes.create, code), done=self._created)

    def _created(self, changed: Changed) -> None:
        (self._wanted["programme"],) = changed.rows["programme"]
        self._empty(self.new_programme)

    def _create_cycle(self, name: str) -> None:
        record = self._form.record
        if record is not None:
            work = partial(self._context.desk.programmes.create_cycle, record.id, name)
            self._saver.run(work, done=self._cycle_created)

    def _cycle_created(self, changed: Changed) -> None:
        (self._wanted["cycle"],) = changed.rows["programme_cycle"]
        self._empty(self.new_cycle)

    def _empty(self, line: DraftLineEdit) -> None:
        line.clear()
        line.load("")

    def _edit(self, form: RecordForm, field: str, value: Any) -> None:
        record = form.record
        if record is None:
            return
        if value == "" and record.record_type.by_name[field].required:
            form.show_record(record)
            form.fields[field].show_error(self.tr("This name is needed."))
            return
        self._saver.run(partial(self._context.desk.programmes.edit, type(record), record.id, **{field: value}))

    def _draft(self, form: RecordForm, field: str, text: str) -> None:
        record: Record | None = form.record
        if record is not None:
            keep_draft(self._context, self, type(record), record.id, field, text)

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches(*_SHOWN) and self.isVisible():
            self.refresh()
