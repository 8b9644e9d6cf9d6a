"""Where and with whom the findings of a cycle were shared: a block per occasion."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame

from app.domain.ids import Id
from app.domain.records.sharing import Dissemination, SharingKind
from app.domain.rules.finding import Finding
from app.ui.context import PageContext
from app.ui.kit.base import column, icon_button, label, row, set_kind
from app.ui.kit.card import Card
from app.ui.kit.choice_field import ChoiceField
from app.ui.kit.held import deed
from app.ui.lesson_study.parts import Part
from app.ui.lesson_study.words import WORDS, choices, word
from app.ui.record_form import RecordForm
from app.usecases.lesson_study_pictures import CyclePicture

_ROWS = (("kind",), ("day", "place"), ("audience_count", "audience_schools"), ("link",), ("note",))


class SharingCard(Card):
    """Choosing how findings were shared makes a block for it."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(self.tr("Sharing"))
        self._context = context
        self._part = Part(context, self)
        self._cycle: Id | None = None
        self.blocks: dict[Id, SharingBlock] = {}
        self._empty = label(
            self.tr("Open lessons, staff meetings, seminars: write down every occasion on which others heard of it."),
            "muted",
            wrap=True,
        )
        self._lines = column(gap=8)
        self.kind = ChoiceField(choices(SharingKind), placeholder=self.tr("Add: how was it shared?"), acts=True)
        self.kind.setAccessibleName(self.tr("Add: how was it shared?"))
        self.kind.chosen.connect(self._add)
        self.add(self._empty, self._lines, row(self.kind, None))

    def show_picture(self, picture: CyclePicture) -> None:
        """Show the occasions of the cycle, in the order of their days; what is being typed stays."""
        self._cycle = picture.cycle.id
        present = {each.id for each in picture.shared}
        for gone in [row_id for row_id in self.blocks if row_id not in present]:
            block = self.blocks.pop(gone)
            block.hide()
            block.deleteLater()
        for place, sharing in enumerate(picture.shared):
            block = self.blocks.get(sharing.id) or self._new_block(sharing)
            if self._lines.indexOf(block) != place:
                self._lines.insertWidget(place, block)
            block.show_sharing(sharing, picture.sharing_findings.get(sharing.id, ()))
        self._empty.setVisible(not picture.shared)
        self.kind.setCurrentIndex(-1)

    def _new_block(self, sharing: Dissemination) -> SharingBlock:
        block = self.blocks[sharing.id] = SharingBlock(self._context)
        return block

    def _add(self, code: str) -> None:
        if self._cycle is not None:
            part, cycle = self._part, self._cycle
            part.save(lambda: part.study.sharing.add(cycle, SharingKind(code))[1])


class SharingBlock(QFrame):
    """One occasion."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        set_kind(self, "well")
        self._part = Part(context, self)
        self._sharing: Dissemination | None = None
        self.form = RecordForm(context, Dissemination, _ROWS, WORDS)
        self.form.edited.connect(self._save)
        self.form.typed.connect(self._keep)
        self._remove_button = deed(icon_button("trash", self.tr("Take the occasion out"), self._remove))
        layout = row(gap=8, margins=12)
        layout.addWidget(self.form, 1)
        layout.addLayout(column(self._remove_button, None))
        self.setLayout(layout)

    def show_sharing(self, sharing: Dissemination, findings: tuple[Finding, ...]) -> None:
        """Show the stored occasion and what is odd about it."""
        self._sharing = sharing
        self.form.show_record(sharing)
        self.form.show_findings(findings)
        self.setAccessibleName(word(sharing.kind))

    def _save(self, field: str, value: object) -> None:
        if self._sharing is not None:
            part, row_id = self._part, self._sharing.id
            part.save(lambda: part.study.sharing.edit(row_id, **{field: value}), field=self.form.fields[field])

    def _keep(self, field: str, text: str) -> None:
        if self._sharing is not None:
            self._part.keep_draft(Dissemination, self._sharing.id, field, text)

    def _remove(self) -> None:
        if self._sharing is not None:
            self._part.remove(self._sharing, self.tr("The occasion was taken out"))
