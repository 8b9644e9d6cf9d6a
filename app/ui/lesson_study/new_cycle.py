"""A new cycle in a few keys: a title, and if one likes subject and class."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.domain.codes import entries
from app.domain.records.lesson_study import LsCycle
from app.domain.school_calendar import school_year_of
from app.ui.context import PageContext
from app.ui.field_editors import no_personal_number
from app.ui.help.offer import offer_help
from app.ui.kit import tokens
from app.ui.kit.base import button, column, label, row
from app.ui.kit.choice_field import ChoiceField
from app.ui.kit.dialogs import Dialog
from app.ui.kit.form_field import FormField, form_row
from app.ui.kit.text_fields import DraftLineEdit
from app.ui.lesson_study.words import field_name


class NewCycleDialog(Dialog):
    """Asks for the title; Enter creates. School year, dates and the one who leads follow by themselves."""

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New cycle"))
        offer_help(self, "lesson-study")
        self.title = DraftLineEdit(
            self.tr("What the group wants to find out, in a few words"), check=no_personal_number
        )
        self.title.setMaxLength(LsCycle.record_type.by_name["title"].high or 200)
        subjects = [(entry.code, entry.label(context.language)) for entry in entries("subjects")]
        self.subject = ChoiceField([("", "–"), *subjects])
        self.grade = ChoiceField([("", "–"), *((str(grade), str(grade)) for grade in range(13))])
        self.letter = DraftLineEdit("А", check=no_personal_number)
        self.letter.setMaxLength(10)
        self._create = button(self.tr("Create"), self._accept, kind="primary")
        self._create.setDefault(True)
        self._create.setEnabled(False)
        self.title.textChanged.connect(lambda _text: self._create.setEnabled(self._is_ready()))
        note = self.tr("School year {year}. The cycle begins today and you lead it; everything can be changed later.")
        self.setLayout(
            column(
                label(self.tr("New cycle"), "section"),
                FormField(field_name(LsCycle, "title"), self.title),
                FormField(field_name(LsCycle, "subject_code"), self.subject),
                form_row(
                    FormField(field_name(LsCycle, "grade"), self.grade),
                    FormField(field_name(LsCycle, "class_label"), self.letter),
                ),
                label(note.format(year=school_year_of(context.today())), "muted", wrap=True),
                8,
                row(None, button(self.tr("Cancel"), self.reject), self._create),
                margins=tokens.MARGIN,
            )
        )
        self.setMinimumWidth(560)
        QTimer.singleShot(0, self, self.title.setFocus)

    def _is_ready(self) -> bool:
        return bool(self.title.text().strip()) and not no_personal_number(self.title.text())

    def _accept(self) -> None:
        if self._is_ready() and not self.letter.error():
            self.accept()
