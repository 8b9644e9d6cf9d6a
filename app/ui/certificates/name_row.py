"""How a name will be printed, in both languages; what is typed here stays on the paper and changes nobody's record."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.ids import Id
from app.ui.field_editors import no_personal_number
from app.ui.kit.drafting import flush_drafts
from app.ui.kit.form_field import FormField, form_row
from app.ui.kit.text_fields import DraftLineEdit
from app.usecases.certificates import CertificateLine


class NameRow(QWidget):
    """`named(person id, name in Kazakh, name in Russian)` after a change."""

    named = Signal(object, str, str)

    def __init__(self) -> None:
        super().__init__()
        self._person: Id | None = None
        self.kazakh = DraftLineEdit(check=self._complaint)
        self.russian = DraftLineEdit(check=self._complaint)
        fields = form_row(
            FormField(self.tr("Name on the paper"), self.kazakh),
            FormField(self.tr("Name on the paper in Russian"), self.russian),
        )
        fields.setContentsMargins(0, 0, 0, 0)
        self.setLayout(fields)
        for each in (self.kazakh, self.russian):
            each.committed.connect(lambda _text: self._commit())

    def show_line(self, line: CertificateLine) -> None:
        """Show the names of another person; what was typed for the one before is committed first."""
        if line.person_id != self._person:
            flush_drafts(self)
            self._person = line.person_id
        self.kazakh.load(line.draft.name_kk, place=(line.draft.event_id, self._person, "name_kk"))
        self.russian.load(line.draft.name_ru, place=(line.draft.event_id, self._person, "name_ru"))

    def _commit(self) -> None:
        if self._person is not None:
            self.named.emit(self._person, self.kazakh.text().strip(), self.russian.text().strip())

    def _complaint(self, text: str) -> str:
        return no_personal_number(text) if text.strip() else self.tr("Please type a name.")
