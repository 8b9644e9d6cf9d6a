"""A new session in few keys: the title, Enter. Everything else is set as it usually is and can be changed later."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from app.domain.records.events import EventKind
from app.domain.session_words import CONTEXT, KINDS
from app.ui.field_editors import no_personal_number
from app.ui.kit.base import button, label, row
from app.ui.kit.card import Card
from app.ui.kit.choice_field import ChoiceField
from app.ui.kit.form_field import FormField, form_row
from app.ui.kit.text_fields import DraftLineEdit
from app.ui.kit.when_fields import DayField, TimeField
from app.ui.no_colleagues import no_colleagues
from app.ui.translate import tr_label

_START, _END = time(15), time(16, 30)
"""After the lessons of the first shift."""


class NewSession(Card):
    """`wanted(title, day, start, end, kind, enrol everybody)`; `left` on Escape."""

    wanted = Signal(str, object, object, object, object, bool)
    left = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._today = today
        self.add(label(self.tr("New session"), "title"))
        self.title = DraftLineEdit(check=no_personal_number)
        self.day, self.start, self.end = DayField(today), TimeField(), TimeField()
        self.kind = ChoiceField([(kind.value, tr_label(CONTEXT, KINDS[kind])) for kind in KINDS])
        self.everybody = QCheckBox(self.tr("Enrol all teachers of the school"))
        self._alone = label(no_colleagues(), "caption", wrap=True)
        self._alone.hide()
        self._title = FormField(self.tr("Title"), self.title, self.tr("Enter creates the session."))
        self.add(
            self._title,
            form_row(
                FormField(self.tr("Kind"), self.kind),
                FormField(self.tr("Day"), self.day),
                FormField(self.tr("From"), self.start),
                FormField(self.tr("To"), self.end),
            ),
            self.everybody,
            self._alone,
            8,
            row(
                button(self.tr("Create session"), self._create, kind="primary"),
                button(self.tr("Cancel (Esc)"), self.left.emit),
                None,
            ),
            None,
        )
        self.reset()

    def reset(self) -> None:
        """Empty the title and suggest the usual rest."""
        self.title.load("")
        self.title.clear()
        self.day.load(self._today())
        self.start.load(_START)
        self.end.load(_END)
        self.kind.set_code(EventKind.GROUP_SESSION.value)
        self.everybody.setChecked(True)
        self._title.show_error("")

    def show_colleagues(self, known: bool) -> None:
        """Say that there is nobody to enrol where no colleagues are known."""
        self._alone.setVisible(not known)

    def showEvent(self, event: QShowEvent) -> None:
        """Typing starts at the title."""
        super().showEvent(event)
        QTimer.singleShot(0, self.title, self.title.setFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in any field creates, Escape leaves."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._create()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _create(self) -> None:
        title = self.title.text().strip()
        fields = (self.title, self.day, self.start, self.end)
        if not all(field.flush() for field in fields):
            return
        if not title:
            self._title.show_error(self.tr("Please give the session a title."))
            self.title.setFocus()
            return
        self.wanted.emit(
            title, self.day.value(), self.start.value(), self.end.value(), EventKind(self.kind.code()),
            self.everybody.isChecked(),
        )  # fmt: skip
