"""Starting a project: whose it is and what it is called; everything else comes later."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QCompleter, QWidget

from app.domain.ids import NOBODY, Id
from app.domain.records.people import Person
from app.domain.records.projects import Theme
from app.domain.text import search_key
from app.ui.field_editors import no_personal_number
from app.ui.help.offer import offer_help
from app.ui.kit import tokens
from app.ui.kit.base import button, column, label, row
from app.ui.kit.choice_field import ChoiceField
from app.ui.kit.dialogs import Dialog
from app.ui.kit.form_field import FormField
from app.ui.kit.text_fields import DraftLineEdit
from app.ui.projects.words import word


class NewProjectDialog(Dialog):
    """`created(teacher, title, theme)` when it is complete; `teacher_chosen(id)` so that others can warn."""

    created = Signal(object, str, object)
    teacher_chosen = Signal(object)

    def __init__(self, parent: QWidget, teachers: Sequence[Person], me: Id) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New project"))
        offer_help(self, "projects")
        self._teachers = {person.id.hex(): person for person in teachers}
        self._teacher = ChoiceField([(code, person.full_name) for code, person in self._teachers.items()])
        self._teacher.setEditable(True)
        self._teacher.setInsertPolicy(ChoiceField.InsertPolicy.NoInsert)
        self._find_by_any_part()
        self._title = DraftLineEdit(self.tr("For example: Reading aloud in pairs"), check=no_personal_number)
        self._theme = ChoiceField([("", "–"), *((theme.value, word(theme)) for theme in Theme)])
        self._teacher_field = FormField(self.tr("Teacher"), self._teacher)
        self._title_field = FormField(self.tr("What is the project called?"), self._title)
        start = button(self.tr("Start the project"), self.finish, kind="primary")
        start.setDefault(True)
        self.setLayout(
            column(
                label(self.tr("New project"), "section"), self._teacher_field, self._title_field,
                FormField(self.tr("Theme"), self._theme, optional=True),
                row(None, button(self.tr("Cancel"), self.reject), start), margins=tokens.MARGIN,
            )
        )  # fmt: skip
        self.setMinimumWidth(480)
        self._teacher.set_code(me.hex() if me != NOBODY and me.hex() in self._teachers else "")
        self._teacher.currentIndexChanged.connect(lambda _index: self._announce())
        (self._title if self._teacher.code() else self._teacher).setFocus(Qt.FocusReason.OtherFocusReason)

    def warn(self, sentence: str) -> None:
        """Show advice about the chosen teacher."""
        self._teacher_field.show_warning(sentence)
        QTimer.singleShot(0, self, self.adjustSize)  # a long sentence takes two lines

    def announce_teacher(self) -> None:
        """Tell who is chosen already."""
        self._announce()

    def finish(self) -> None:
        """Hand the project over, or say what is missing."""
        person = self._chosen()
        title = self._title.text().strip()
        self._teacher_field.show_error("" if person else self.tr("Please choose the teacher."))
        error = no_personal_number(title) or ("" if title else self.tr("A project needs a title."))
        self._title_field.show_error(error)
        if person is None or error:
            (self._title if person else self._teacher).setFocus()
            return
        code = self._theme.code()
        self.created.emit(person.id, title, Theme(code) if code else None)
        self.accept()

    def _chosen(self) -> Person | None:
        """The person chosen, or the only one whose name is like what was typed."""
        typed = search_key(self._teacher.currentText())
        exact = self._teachers.get(self._teacher.code())
        if exact is not None and search_key(exact.full_name) == typed:
            return exact
        like = [person for person in self._teachers.values() if typed and typed in search_key(person.full_name)]
        return like[0] if len(like) == 1 else None

    def _announce(self) -> None:
        person = self._chosen()
        self.warn("")
        if person is not None:
            self.teacher_chosen.emit(person.id)

    def _find_by_any_part(self) -> None:
        completer = self._teacher.completer()
        if completer is not None:
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
