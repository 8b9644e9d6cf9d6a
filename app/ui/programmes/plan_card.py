"""The session plan of a programme: sessions by number on the left, the chosen one's texts on the right."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget

from app.domain.change import Changed
from app.domain.ids import Id
from app.domain.records.events import EventKind
from app.domain.records.sessions import SessionTemplate
from app.domain.rules.bilingual import missing_translations
from app.domain.session_plan import text_in
from app.domain.session_words import CONTEXT, KINDS
from app.ui import keys
from app.ui.context import PageContext
from app.ui.field_editors import Words
from app.ui.kit import tokens
from app.ui.kit.base import button, column, holder, row
from app.ui.kit.card import Card
from app.ui.kit.chips import FilterChips
from app.ui.kit.empty_state import EmptyState
from app.ui.kit.held import deed, is_held
from app.ui.kit.record_list import ListRow, RecordList
from app.ui.kit.tokens import Tone
from app.ui.record_form import RecordForm
from app.ui.saving import Saver, keep_draft
from app.ui.translate import LANGUAGE_NAMES, LANGUAGES, tr_label

_WORDS: Words = {EventKind: (CONTEXT, KINDS)}
_ROWS_IN_SIGHT = 7


class PlanCard(Card):
    """Every field saves itself; texts are written one language at a time."""

    def __init__(self, context: PageContext) -> None:
        self._add = deed(button("", self._new, icon_name="plus"))
        super().__init__(self.tr("Session plan"), self._add)
        self._add.setText(self.tr("Add a session"))
        self._context = context
        self._saver = Saver(context, self)
        self._programme: Id | None = None
        self._plan: dict[object, SessionTemplate] = {}
        self._wanted: Id | None = None
        self.sessions = RecordList(self.tr("Sessions of the plan"))
        self.sessions.chosen.connect(lambda _key: self._show_chosen())
        self._off = deed(button(self.tr("Take out of the plan (Delete)"), self._remove))
        self._facts = RecordForm(context, SessionTemplate, (("number", "kind", "minutes"),), _WORDS)
        self.languages = FilterChips(self.tr("Language of the texts"))
        self.languages.set_choices([(code, LANGUAGE_NAMES[code]) for code in LANGUAGES], context.language)
        self.languages.chosen.connect(self._show_language)
        self._texts = QStackedWidget()
        self.forms: dict[str, RecordForm] = {}
        for code in LANGUAGES:
            fields = tuple((f"{name}_{code}",) for name in ("title", "aims", "agenda", "tools", "homework"))
            agenda_help = {f"agenda_{code}": self.tr("An item a line, its minutes in front: 15 What we tried")}
            form = self.forms[code] = RecordForm(context, SessionTemplate, fields, _WORDS, help_texts=agenda_help)
            self._texts.addWidget(form)
        for form in (self._facts, *self.forms.values()):
            form.edited.connect(self._edit)
            form.typed.connect(self._draft)
        self._show_language(self.languages.code())
        both = row(gap=tokens.GAP_CARD)
        both.addLayout(column(self.sessions, row(self._off, None), None), 2)
        both.addLayout(column(self._facts, self.languages, self._texts, None), 3)
        self._empty = EmptyState(
            "list", self.tr("No session plan yet"),
            self.tr("Begin with the usual plan of a year: seven sessions, two network events and a conference."),
            action=(self.tr("Take the usual plan"), self._take_usual), link=(self.tr("Begin empty"), self._new),
        )  # fmt: skip
        if self._empty.link is not None:
            deed(self._empty.link)
        self._inside = holder(both)
        self.add(self._empty, self._inside)
        delete = QShortcut(QKeySequence(keys.REMOVE), self.sessions)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._remove)

    def want(self, session: Id | None) -> None:
        """Show this session as soon as its plan is there."""
        self._wanted = session

    def show_plan(self, programme: Id, plan: Sequence[SessionTemplate]) -> None:
        """Show the plan of a programme; keeps the chosen session."""
        self._programme = programme
        self._plan = {one.id: one for one in plan}
        self._empty.setVisible(not plan)
        self._inside.setVisible(bool(plan))
        self._add.setVisible(bool(plan))
        self.sessions.show_rows([self._row(one) for one in plan], self._wanted if self._wanted in self._plan else None)
        if self._wanted in self._plan:
            self._start(self._plan[self._wanted])
        self._wanted = None
        if self.sessions.key() is None and plan:
            self.sessions.choose(plan[0].id)
        height = self.sessions.sizeHintForRow(0) if plan else 60
        self.sessions.setFixedHeight(min(max(len(plan), 3), _ROWS_IN_SIGHT) * height + 6)
        self._show_chosen()

    def _start(self, one: SessionTemplate) -> None:
        """Put the cursor into the first text that is missing, else into the title."""
        missing = missing_translations(one)
        field = missing[0].field if missing else f"title_{self.languages.code()}"
        language = field.rpartition("_")[2]
        self.languages.set_code(language)
        self._show_language(language)
        self.forms[language].editors[field].widget.setFocus()

    def _row(self, one: SessionTemplate) -> ListRow:
        title = text_in(one, "title", self._context.language) or self.tr("Without a title")
        kind = tr_label(CONTEXT, KINDS[one.kind]) if one.kind in KINDS else str(one.kind)
        minutes = self.tr("{minutes} min").format(minutes=one.minutes) if one.minutes else ""
        missing = missing_translations(one)
        chip = self._missing_word(missing[0].field) if missing else ""
        subtitle = " · ".join(filter(None, (kind, minutes)))
        return ListRow(one.id, f"{one.number or '–'}. {title}", subtitle, chip, Tone.WARN)

    def _missing_word(self, field: str) -> str:
        """The chip of a session whose texts are not in both languages."""
        return self.tr("No Kazakh text") if field.endswith("_kk") else self.tr("No Russian text")

    def _show_chosen(self) -> None:
        one = self._plan.get(self.sessions.key())
        if one is not None:
            for form in (self._facts, *self.forms.values()):
                form.show_record(one)
                form.show_findings(missing_translations(one))

    def _show_language(self, code: str) -> None:
        self._texts.setCurrentWidget(self.forms[code])

    def _edit(self, field: str, value: Any) -> None:
        record = self._facts.record
        if record is not None:
            work = partial(self._context.desk.programmes.edit, SessionTemplate, record.id, **{field: value})
            self._saver.run(work)

    def _draft(self, field: str, text: str) -> None:
        record = self._facts.record
        if record is not None:
            keep_draft(self._context, self, SessionTemplate, record.id, field, text)

    def _new(self) -> None:
        if self._programme is not None:
            work = partial(self._context.desk.programmes.add_session, self._programme)
            self._saver.run(work, done=self._made)

    def _made(self, changed: Changed) -> None:
        (self._wanted,) = changed.rows["session_template"]

    def _take_usual(self) -> None:
        if self._programme is not None:
            work = partial(self._context.desk.programmes.take_usual_plan, self._programme)
            self._saver.run(work, toast=self.tr("The usual plan was taken over; every word of it can be changed."))

    def _remove(self) -> None:
        one = self._plan.get(self.sessions.key())
        if one is not None and not is_held(self):
            programmes = self._context.desk.programmes
            self._saver.run(
                partial(programmes.remove, SessionTemplate, one.id), toast=self.tr("The session was taken out."),
                undo=partial(programmes.put_back, one),
            )  # fmt: skip
