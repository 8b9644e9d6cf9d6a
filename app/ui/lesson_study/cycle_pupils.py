"""The case pupils of a cycle: a letter and an alias each, the group they stand for, and what they can do now."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel

from app.domain.ids import Id
from app.domain.records.lesson_study import AttainmentGroup, CasePupil
from app.domain.rules.finding import Finding
from app.domain.rules.free_text import check_alias
from app.ui.context import PageContext
from app.ui.field_editors import no_personal_number
from app.ui.history.field_menu import offer_history_of
from app.ui.kit.base import button, column, icon_button, label, row, set_kind
from app.ui.kit.card import Card
from app.ui.kit.choice_field import ChoiceField
from app.ui.kit.form_field import FormField, form_row
from app.ui.kit.held import deed, tick
from app.ui.kit.text_fields import DraftLineEdit, DraftTextEdit
from app.ui.lesson_study.parts import Part
from app.ui.lesson_study.words import choices, field_name, sentences
from app.usecases.lesson_study_pictures import CyclePicture

MOST_PUPILS = 6


class PupilsCard(Card):
    """A block per case pupil; one button makes the usual three."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(self.tr("Case pupils"))
        self._context = context
        self._part = Part(context, self)
        self._cycle: Id | None = None
        self._are_new = False
        self.blocks: dict[Id, PupilBlock] = {}
        self._hint = label(
            self.tr("Three pupils who stand for three groups of the class. Never a name: a letter and an alias."),
            "caption",
            wrap=True,
        )
        self._blocks = column(gap=8)
        self.usual_button = deed(
            button(self.tr("Add the usual three"), self._add_usual, kind="primary", icon_name="plus")
        )
        self.one_button = deed(button(self.tr("Add a case pupil"), self._add_one, icon_name="plus"))
        self.add(self._hint, self._blocks, row(self.usual_button, self.one_button, None))

    def show_picture(self, picture: CyclePicture) -> None:
        """Show the case pupils of the cycle; what is being typed stays."""
        self._cycle = picture.cycle.id
        present = {pupil.id for pupil in picture.pupils}
        for gone in [row_id for row_id in self.blocks if row_id not in present]:
            block = self.blocks.pop(gone)
            block.hide()
            block.deleteLater()
        for place, pupil in enumerate(picture.pupils):
            block = self.blocks.get(pupil.id) or self._new_block(pupil)
            self._blocks.insertWidget(place, block)
            block.show_pupil(pupil, picture.pupil_findings.get(pupil.id, ()))
        self.usual_button.setVisible(not picture.pupils)
        self.one_button.setVisible(len(picture.pupils) < MOST_PUPILS)
        if self._are_new and picture.pupils:
            self._are_new = False
            QTimer.singleShot(0, self, self.blocks[picture.pupils[0].id].alias.setFocus)

    def _new_block(self, pupil: CasePupil) -> PupilBlock:
        block = self.blocks[pupil.id] = PupilBlock(self._context, pupil)
        return block

    def _add_usual(self) -> None:
        part, cycle = self._part, self._cycle
        if cycle is not None:
            part.save(lambda: part.study.add_usual_pupils(cycle), done=lambda _made: self._name_them())

    def _name_them(self) -> None:
        """The cursor goes to the first alias as soon as its block is there."""
        self._are_new = True

    def _add_one(self) -> None:
        part, cycle = self._part, self._cycle
        if cycle is not None:
            part.save(lambda: part.study.add_pupil(cycle)[1])


class PupilBlock(QFrame):
    """One case pupil."""

    def __init__(self, context: PageContext, pupil: CasePupil) -> None:
        super().__init__()
        set_kind(self, "well")
        self._part = Part(context, self)
        self._pupil = pupil
        self.alias = DraftLineEdit(check=self._check_alias)
        self.alias.committed.connect(lambda text: self._save("alias", text.strip()))
        self.group = ChoiceField(choices(AttainmentGroup), placeholder=self.tr("Choose the group"))
        self.group.chosen.connect(lambda code: self._save("attainment_group", AttainmentGroup(code)))
        self.start = DraftTextEdit(check=no_personal_number, least=1)
        self.start.committed.connect(lambda text: self._save("starting_point", text.strip()))
        for name, editor in (("alias", self.alias), ("starting_point", self.start)):
            editor.draft.connect(partial(self._keep, name))
        self.needs = tick(QCheckBox(field_name(CasePupil, "special_needs")))
        self.needs.clicked.connect(lambda checked: self._save("special_needs", checked))
        fields = {"alias": self.alias, "attainment_group": self.group, "starting_point": self.start}
        for name, widget in (*fields.items(), ("special_needs", self.needs)):
            offer_history_of(context, widget, partial(self._place, name))
        self.alias_field = FormField(field_name(CasePupil, "alias"), self.alias)
        start_field = FormField(field_name(CasePupil, "starting_point"), self.start)
        self._letter = QLabel(pupil.label)
        set_kind(self._letter, "big")
        remove = deed(
            icon_button("trash", self.tr("Take case pupil {label} out").format(label=pupil.label), self._remove)
        )
        group_field = FormField(field_name(CasePupil, "attainment_group"), self.group)
        last = row(self.needs, None, remove)
        layout = row(gap=12, margins=12)
        layout.addLayout(column(self._letter, None))
        layout.addLayout(column(form_row(self.alias_field, group_field), start_field, last, gap=0), 1)
        self.setLayout(layout)

    def show_pupil(self, pupil: CasePupil, findings: tuple[Finding, ...]) -> None:
        """Show the stored pupil and what is odd about the alias."""
        self._pupil = pupil
        self._letter.setText(pupil.label)
        self.alias.load(pupil.alias, place=(pupil.id, "alias"))
        self.group.set_code(str(pupil.attainment_group or ""))
        self.start.load(pupil.starting_point, place=(pupil.id, "starting_point"))
        self.needs.setChecked(bool(pupil.special_needs))
        if not self.alias.error():
            self.alias_field.show_warning(sentences([each for each in findings if each.field == "alias"]))

    def _place(self, field: str) -> tuple[type[CasePupil], Id, str]:
        return CasePupil, self._pupil.id, field

    def _check_alias(self, text: str) -> str:
        return no_personal_number(text) or sentences([each for each in check_alias(text) if each.blocks])

    def _save(self, field: str, value: object) -> None:
        part, pupil = self._part, self._pupil.id
        part.save(lambda: part.study.edit_pupil(pupil, **{field: value}))

    def _keep(self, field: str, text: str) -> None:
        self._part.keep_draft(CasePupil, self._pupil.id, field, text)

    def _remove(self) -> None:
        toast = self.tr("Case pupil {label} was taken out").format(label=self._pupil.label)
        self._part.remove(self._pupil, toast)
