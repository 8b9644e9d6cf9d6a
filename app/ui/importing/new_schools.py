"""Schools that a staff list names and nobody entered yet: each is new, or one that is here under another name."""

from __future__ import annotations

from functools import partial

from msgspec import structs
from PySide6.QtCore import Signal

from app.domain.codes import entries
from app.domain.ids import Id
from app.ui.kit import tokens
from app.ui.kit.base import clear, column, label, row
from app.ui.kit.card import Card
from app.ui.kit.choice_field import ChoiceField
from app.usecases.import_plan import ImportPlan, NewSchool

_NARROW, _WIDE = 200, 300


class NewSchoolsCard(Card):
    """A line per school with its region and what it may be; `meant(key, school or None)`."""

    meant = Signal(str, object)

    def __init__(self, language: str) -> None:
        super().__init__(self.tr("Schools that will be created"))
        self._regions: dict[str, str] = {}
        unknown = self.tr("Region: ask later")
        self._choices = [("", unknown), *((entry.code, entry.label(language)) for entry in entries("regions"))]
        self._said = ""
        self.boxes: dict[str, ChoiceField] = {}
        self._lines = column(gap=tokens.GAP)
        hint = self.tr("If a school is here already and only spelt differently, choose it: its people come there.")
        self._hint = label(hint, "muted", wrap=True)
        self.add(self._hint, self._lines)

    def show_plan(self, plan: ImportPlan) -> None:
        """Show the schools of `plan` that are not here under the name the list gives them, in the order of the list."""
        clear(self._lines)
        self.boxes = {}
        schools = sorted((*plan.new_schools, *plan.meant_schools), key=lambda school: school.rows)
        self.setVisible(bool(schools))
        self._hint.setVisible(any(school.may_be for school in schools))
        for school in schools:
            self._add_line(school, plan.schools.get(school.key))
        if self._said in self.boxes:
            self.boxes[self._said].setFocus()
        self._said = ""

    def with_region(self, school: NewSchool) -> NewSchool:
        """The school with the region a person chose for it."""
        return structs.replace(school, region_code=self._regions.get(school.key, school.region_code))

    def _add_line(self, school: NewSchool, known: Id | None) -> None:
        line = row(gap=tokens.GAP_CARD)
        people = self.tr("%n person(s)", "", len(school.rows))
        line.addLayout(column(label(school.name, "strong", wrap=True), label(people, "caption"), gap=0), 1)
        if school.may_be:
            same = ChoiceField([("", self.tr("New school")), *((one.id.hex(), one.name) for one in school.may_be)])
            same.set_code("" if known is None else known.hex())
            same.setAccessibleName(self.tr("Which school {school} is").format(school=school.name))
            same.chosen.connect(partial(self._say, school.key))
            same.setMinimumWidth(_WIDE)
            line.addWidget(same)
            self.boxes[school.key] = same
        line.addWidget(self._region_of(school, is_new=known is None))
        self._lines.addLayout(line)

    def _region_of(self, school: NewSchool, *, is_new: bool) -> ChoiceField:
        region = ChoiceField(self._choices)
        region.set_code(self.with_region(school).region_code)
        region.setAccessibleName(self.tr("Region of {school}").format(school=school.name))
        region.chosen.connect(partial(self._regions.__setitem__, school.key))
        region.setMinimumWidth(_NARROW)
        keeps = region.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)
        region.setSizePolicy(keeps)
        if not is_new:  # showing what has no parent yet would open a window
            region.hide()
        return region

    def _say(self, key: str, code: str) -> None:
        self._said = key
        self.meant.emit(key, Id(bytes.fromhex(code)) if code else None)
