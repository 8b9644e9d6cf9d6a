"""What the group changes in the next lesson, why, for which pupil, and who takes care of it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QFrame, QWidget

from app.domain.ids import Id
from app.domain.records.lesson_study import CasePupil
from app.domain.records.research_lessons import NextChange
from app.ui.context import PageContext
from app.ui.field_editors import no_personal_number
from app.ui.history.field_menu import offer_history_of
from app.ui.kit.base import column, icon_button, label, row, set_kind
from app.ui.kit.card import Card
from app.ui.kit.choice_field import ChoiceField
from app.ui.kit.form_field import FormField, form_row
from app.ui.kit.held import deed
from app.ui.kit.page import ScrollPage
from app.ui.kit.text_fields import DraftTextEdit
from app.ui.lesson_study.parts import Part
from app.ui.lesson_study.words import field_name, joined
from app.usecases.lesson_study_pictures import LessonPicture, PersonChoice
from app.usecases.lesson_study_recovery import change_draft


class ChangesTab(ScrollPage):
    """A block per change, and an empty field for the next one."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(margin=0)
        self._context = context
        self._part = Part(context, self)
        self._lesson: Id | None = None
        self.blocks: dict[Id, ChangeBlock] = {}
        self._lines = column(gap=10)
        self.blank = DraftTextEdit(
            self.tr("What will you do differently? One change at a time."), check=no_personal_number, least=2
        )
        self.blank.setAccessibleName(self.tr("A further change"))
        self.blank.committed.connect(self._add)
        self.blank.draft.connect(self._keep)
        card = Card(self.tr("What changes in the next lesson"))
        card.add(self._lines, deed(FormField(self.tr("A further change"), self.blank, self.tr("Ctrl+Enter adds it."))))
        self.add(card, None)

    def show_picture(self, picture: LessonPicture) -> None:
        """Show the changes that follow from a lesson; what is being typed stays."""
        self._lesson = picture.lesson.id
        self.blank.begin(change_draft(self._lesson))
        present = {change.id for change in picture.changes}
        for gone in [row_id for row_id in self.blocks if row_id not in present]:
            block = self.blocks.pop(gone)
            block.hide()
            block.deleteLater()
        for place, change in enumerate(picture.changes):
            if change.id not in self.blocks:
                self.blocks[change.id] = ChangeBlock(self._context, change)
            line = self.blocks[change.id]
            if self._lines.indexOf(line) != place:
                self._lines.insertWidget(place, line)
            line.show_change(place + 1, change, picture.pupils, picture.people)

    def first_field(self) -> QWidget:
        """Where writing begins."""
        return self.blank

    def _add(self, text: str) -> None:
        if self._lesson is None or not text.strip():
            return
        part, lesson = self._part, self._lesson
        part.save(
            lambda: part.study.discussion.add_change(lesson, text.strip())[1], done=lambda _changed: self._clear(text)
        )

    def _keep(self, text: str) -> None:
        if self._lesson is not None:
            self._part.keep_draft(NextChange, change_draft(self._lesson), "what", text)

    def _clear(self, written: str) -> None:
        if self.blank.text() == written:
            self.blank.clear()
            self.blank.load("")


class ChangeBlock(QFrame):
    """One change."""

    def __init__(self, context: PageContext, change: NextChange) -> None:
        super().__init__()
        set_kind(self, "well")
        self._part = Part(context, self)
        self._change = change
        self.what = DraftTextEdit(check=no_personal_number, least=1)
        self.why = DraftTextEdit(check=no_personal_number, least=1)
        for name, editor in (("what", self.what), ("why", self.why)):
            editor.committed.connect(partial(self._save_text, name))
            editor.draft.connect(partial(self._keep, name))
        self.pupil, self.owner = ChoiceField(), ChoiceField()
        self.pupil.chosen.connect(lambda code: self._save("pupil_id", Id(bytes.fromhex(code)) if code else None))
        self.owner.chosen.connect(lambda code: self._save("owner_id", Id(bytes.fromhex(code)) if code else None))
        fields = {"what": self.what, "why": self.why, "pupil_id": self.pupil, "owner_id": self.owner}
        for name, widget in fields.items():
            offer_history_of(context, widget, partial(self._place, name))
        texts = form_row(
            FormField(field_name(NextChange, "what"), self.what), FormField(field_name(NextChange, "why"), self.why)
        )
        choices = form_row(
            FormField(field_name(NextChange, "pupil_id"), self.pupil),
            FormField(field_name(NextChange, "owner_id"), self.owner),
        )
        self._number = label("", "strong")
        self._number.setFixedWidth(22)
        remove = deed(icon_button("trash", self.tr("Take the change out"), self._remove))
        layout = row(gap=8, margins=12)
        layout.addLayout(column(self._number, None, remove))
        layout.addLayout(column(texts, choices, gap=0), 1)
        self.setLayout(layout)

    def show_change(
        self, number: int, change: NextChange, pupils: Sequence[CasePupil], people: Sequence[PersonChoice]
    ) -> None:
        """Show the stored change; what is being typed stays."""
        self._change = change
        self._number.setText(str(number))
        self.what.load(change.what, place=(change.id, "what"))
        self.why.load(change.why, place=(change.id, "why"))
        everybody = self.tr("The whole class")
        self.pupil.set_choices(
            [("", everybody), *((pupil.id.hex(), joined(pupil.label, pupil.alias)) for pupil in pupils)]
        )
        self.pupil.set_code(change.pupil_id.hex() if change.pupil_id else "")
        self.owner.set_choices([("", "–"), *((person.id.hex(), person.short) for person in people)])
        self.owner.set_code(change.owner_id.hex() if change.owner_id else "")

    def _place(self, field: str) -> tuple[type[NextChange], Id, str]:
        return NextChange, self._change.id, field

    def _save_text(self, field: str, text: str) -> None:
        if field == "what" and not text.strip():
            self._remove()
        else:
            self._save(field, text.strip())

    def _save(self, field: str, value: object) -> None:
        part, change = self._part, self._change.id
        part.save(lambda: part.study.discussion.edit_change(change, **{field: value}))

    def _keep(self, field: str, text: str) -> None:
        self._part.keep_draft(NextChange, self._change.id, field, text)

    def _remove(self) -> None:
        self._part.remove(self._change, self.tr("The change was taken out"))
