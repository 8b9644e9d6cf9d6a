"""The line at the top of the log: kind, words, minutes, people; kept with Ctrl+Enter in a few seconds."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from msgspec import Struct
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QWidget

from app.domain.ids import NOBODY, Id
from app.domain.records.projects import LogKind, ProgressLog
from app.domain.rules.projects import check_log_entry
from app.ui import keys
from app.ui.field_editors import no_personal_number, sentence_of
from app.ui.kit import tokens
from app.ui.kit.base import button, column, label, row, set_kind
from app.ui.kit.chips import FilterChips
from app.ui.kit.form_field import FormField
from app.ui.kit.text_fields import DraftLineEdit, DraftTextEdit
from app.ui.kit.when_fields import DayField, MinutesField
from app.ui.projects.words import word

KINDS = tuple(LogKind)


class NewEntry(Struct, frozen=True):
    """What a person put into the line."""

    kind: LogKind
    text: str
    minutes: int | None
    people: int | None
    day: date


class _Words(DraftTextEdit):
    """The text of an entry. Ctrl+Enter keeps the whole entry; a digit in front of the first word chooses the kind."""

    finished = Signal()
    digit = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter and a leading digit; everything else is the editor's."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.finished.emit()
        elif not self.toPlainText() and event.text() in "123456789" and event.text():
            self.digit.emit(int(event.text()))
        else:
            super().keyPressEvent(event)


class QuickEntry(QFrame):
    """`written(NewEntry)` when an entry is complete; `words` is the editor of its text, `kinds` chooses its kind."""

    written = Signal(object)

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "card")
        self._today = today
        self.kinds = FilterChips(self.tr("Kind of entry"))
        self.kinds.set_choices(
            [(kind.value, f"{number} {word(kind)}") for number, kind in enumerate(KINDS, start=1)], KINDS[0].value
        )
        self.words = _Words(
            self.tr("What happened? A digit from 1 to 9 chooses the kind."), check=no_personal_number, least=2
        )
        self.kinds.chosen.connect(lambda _code: self.words.setFocus())
        self.words.finished.connect(self.finish)
        self.words.digit.connect(self.choose_kind)
        self._minutes = MinutesField()
        self._people = DraftLineEdit(check=self._people_check)
        self._day = DayField(today)
        self._day_field = FormField(self.tr("Day"), self._day)
        self._day.changed.connect(self._check_day)
        self._text_field = FormField(self.tr("What happened"), self.words)
        add = button(self.tr("Add  Ctrl+Enter"), self.finish, kind="primary")
        small = row(gap=tokens.GAP_LIST)
        for field, stretch in (
            (FormField(self.tr("Minutes"), self._minutes), 2),
            (FormField(self.tr("People"), self._people), 2),
            (self._day_field, 3),
        ):
            small.addWidget(field, stretch, Qt.AlignmentFlag.AlignTop)
        small.addStretch(2)
        small.addLayout(column(label(" ", "fieldlabel"), add, None, gap=tokens.GAP_TIGHT))
        layout = column(self.kinds, self._text_field, small, gap=tokens.GAP, margins=tokens.GAP_CARD)
        layout.setContentsMargins(tokens.GAP_CARD, tokens.GAP_LIST, tokens.GAP_CARD, 0)
        self.setLayout(layout)
        self._listen_for_digits()
        self.clear()

    def start(self) -> None:
        """Put the cursor where an entry begins."""
        self.words.setFocus()

    def choose_kind(self, number: int) -> None:
        """Choose the kind by its digit and go to the text."""
        if 1 <= number <= len(KINDS):
            self.kinds.set_code(KINDS[number - 1].value)
            self.kinds.chosen.emit(self.kinds.code())

    def kind(self) -> LogKind:
        """The kind chosen."""
        return LogKind(self.kinds.code())

    def begin(self, project: Id) -> None:
        """Be the line of `project`; what was refused elsewhere stays there."""
        self._people.begin((project, "people_count"))

    def clear(self) -> None:
        """Make room for the next entry; the kind stays, the day is today again."""
        self.words.flush()
        self.words.load("")
        self._minutes.set_value(None)
        self._people.flush()
        self._people.load("")
        self._day.set_value(self._today())
        self._text_field.show_error("")

    def finish(self) -> None:
        """Hand the entry over if it is complete, else say what is missing."""
        text = self.words.text().strip()
        if not text:
            self._text_field.show_error(self.tr("Please write what happened."))
            self.words.setFocus()
            return
        if no_personal_number(text) or not (self._minutes.flush() and self._day.flush() and self._people.flush()):
            return
        people = self._people.text().strip()
        entry = NewEntry(
            self.kind(), text, self._minutes.value(), int(people) if people else None,
            self._day.value() or self._today(),
        )  # fmt: skip
        self.written.emit(entry)

    def _check_day(self, day: date | None) -> None:
        entry = ProgressLog(id=NOBODY, project_id=NOBODY, day=day)
        self._day_field.show_warning(" ".join(sentence_of(each) for each in check_log_entry(entry, self._today())))

    def _people_check(self, text: str) -> str:
        ok = not text.strip() or (text.strip().isdecimal() and int(text) <= 2000)
        return "" if ok else self.tr("Please type a number.")

    def _listen_for_digits(self) -> None:
        for number in range(1, len(KINDS) + 1):
            shortcut = QShortcut(QKeySequence(f"Alt+{number}"), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda number=number: self.choose_kind(number))
        keep = QShortcut(QKeySequence(keys.KEEP), self)
        keep.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keep.activated.connect(self.finish)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit on the row of kinds chooses one."""
        if event.text() and event.text() in "123456789":
            self.choose_kind(int(event.text()))
        else:
            super().keyPressEvent(event)
