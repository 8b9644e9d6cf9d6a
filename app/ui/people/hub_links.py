"""The links of a school: which hub supports it, or which satellites it supports."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.ids import Id
from app.domain.problems import InvalidRecord, Problem
from app.domain.records.schools import HubLink, HubLinkKind, School, SchoolRole
from app.ui.context import PageContext
from app.ui.field_editors import sentence_of
from app.ui.kit import tokens
from app.ui.kit.base import button, clear, column, holder, label, row
from app.ui.kit.card import Card
from app.ui.kit.choice_field import ChoiceField
from app.ui.kit.day_text import show_day
from app.ui.kit.form_field import FormField
from app.ui.kit.held import deed
from app.ui.people.entry_saver import EntrySaver
from app.ui.people.words import word
from app.usecases.people import SchoolCard, SchoolLine, school_title


class HubLinksCard(Card):
    """Links that hold today, and a line to add one; `opened(id)` asks for the school at the other end."""

    opened = Signal(object)

    def __init__(self, context: PageContext, saver: EntrySaver, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Links with other schools"), parent=parent)
        self._context, self._saver = context, saver
        self._school: School | None = None
        self._lines = column(gap=tokens.GAP)
        self._other = ChoiceField(placeholder=self.tr("Choose a school"))
        self._other_form = FormField("", self._other)
        self._kind = ChoiceField([(kind.value, word(kind)) for kind in HubLinkKind])
        self._kind.set_code(HubLinkKind.OFFICIAL.value)
        fields = row(gap=tokens.GAP_LIST)
        fields.addWidget(self._other_form, 3)
        fields.addWidget(FormField(self.tr("On what ground"), self._kind), 2)
        fields.addLayout(
            column(label(" ", "fieldlabel"), button(self.tr("Link"), self._add), label(" ", "help"), gap=4)
        )
        self.add(self._lines, deed(holder(fields)))

    def show_card(self, card: SchoolCard, schools: Sequence[SchoolLine]) -> None:
        """Show the links of a school; `schools` are those it may be linked with."""
        self._school = card.school
        clear(self._lines)
        for link, other in card.links:
            self._lines.addLayout(self._line(link, other))
        if not card.links:
            self._lines.addWidget(label(self.tr("No links yet."), "muted"))
        language = self._context.language
        self._other.set_choices(
            [(line.school.id.hex(), school_title(line.school, language)) for line in schools
             if line.school.id != card.school.id]
        )  # fmt: skip
        is_hub = card.school.role is SchoolRole.HUB
        self._other_form.set_label(self.tr("Supports") if is_hub else self.tr("Supported by the hub"))

    def _line(self, link: HubLink, other: School) -> QHBoxLayout:
        school = self._school
        supports = school is not None and link.hub_id == school.id
        name = school_title(other, self._context.language)
        text = self.tr("Supports {school}") if supports else self.tr("Supported by {school}")
        facts = [word(link.kind)]
        if link.valid_from:
            facts.append(self.tr("since {day}").format(day=show_day(link.valid_from)))
        if link.distance_km is not None:
            facts.append(self.tr("{distance} km").format(distance=link.distance_km))
        made = row(gap=tokens.GAP)
        made.addLayout(
            column(label(text.format(school=name), wrap=True), label(" · ".join(facts), "caption", wrap=True), gap=0), 1
        )
        made.addWidget(button(self.tr("Show"), partial(self.opened.emit, other.id), kind="link"))
        made.addWidget(deed(button(self.tr("End today"), partial(self._end, link), kind="link")))
        return made

    def _add(self) -> None:
        school, code = self._school, self._other.code()
        self._other_form.show_error("" if code else self.tr("Please choose the school."))
        if school is None or not code:
            return
        other = Id(bytes.fromhex(code))
        hub, satellite = (school.id, other) if school.role is SchoolRole.HUB else (other, school.id)
        people = self._context.desk.people
        link = replace(people.new_link(hub, satellite), kind=HubLinkKind(self._kind.code()))
        self._saver.saver.run(
            partial(people.save_link, link), toast=self.tr("The schools are linked."),
            undo=partial(people.remove_link, link.id), failed=self._failed,
        )  # fmt: skip

    def _end(self, link: HubLink) -> None:
        people = self._context.desk.people
        self._saver.saver.run(
            partial(people.end_link, link.id, self._context.today()), toast=self.tr("The link ends today."),
            undo=partial(people.edit, HubLink, link.id, valid_to=link.valid_to),
        )  # fmt: skip

    def _failed(self, problem: Problem) -> None:
        if isinstance(problem, InvalidRecord):
            findings = problem.facts["findings"]
            self._other_form.show_error(" ".join(sentence_of(finding) for finding in findings))  # type: ignore[attr-defined]
        else:
            self._context.problem(problem, self)
