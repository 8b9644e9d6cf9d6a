"""One line for a whole column: whoever has no mark was present, except the row numbers typed here."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from app.domain.records.events import Attendance, AttendanceStatus
from app.ui.attendance import marks as looks
from app.ui.attendance.exceptions import Exceptions, read_exceptions
from app.ui.attendance.model import SheetModel
from app.ui.attendance.view import marked_as
from app.ui.kit.base import button, column, label, row, set_state
from app.ui.kit.choice_field import ChoiceField

_SHOWN = 3
"""Names spelled out in the preview."""


class ExceptionsBar(QWidget):
    """Type numbers, see what will happen, press Enter. `wanted(marks, cells)` then carries what is to stand.

    A mark that stands already is somebody's word about a person: only the number of that person replaces it.
    """

    wanted = Signal(object, object)
    left = Signal()

    def __init__(self, model: SheetModel, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._language, self._column = model, language, 0
        self._slot = label("", "strong")
        self._numbers = _NumbersLine()
        self._numbers.setPlaceholderText("4 17 22")
        self._numbers.setFixedWidth(170)
        before = label(self.tr("All &present except numbers"))
        before.setTextFormat(Qt.TextFormat.AutoText)
        before.setBuddy(self._numbers)
        self._numbers.setAccessibleName(self.tr("Numbers of those who get another mark"))
        others = [status for status in looks.ORDER if status is not AttendanceStatus.PRESENT]
        self._mark = ChoiceField([(status.value, looks.word(status)) for status in others])
        self._mark.set_code(AttendanceStatus.ABSENT.value)
        self._mark.setAccessibleName(self.tr("Mark of these numbers"))
        self._mark.setFixedWidth(140)
        self._preview = label("", "help")
        self._preview.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        apply = button(self.tr("Mark all"), self._apply)
        self.setLayout(
            column(row(self._slot, before, self._numbers, self._mark, apply, None), row(self._preview), gap=2)
        )
        self._numbers.textEdited.connect(lambda _text: self._show_preview())
        self._numbers.returnPressed.connect(self._apply)
        self._numbers.left.connect(self.left)
        self._mark.chosen.connect(lambda _code: self._back_to_numbers())

    def start(self) -> None:
        """Put the cursor into the line."""
        self._show_preview()  # marks may have been made since the numbers were typed
        self._numbers.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._numbers.selectAll()

    def set_column(self, slot: int) -> None:
        """Speak about another slot."""
        self._column = slot
        is_one_of_many = self._has_slot() and len(self._model.slots) > 1
        self._slot.setText(looks.day_text(self._model.slots[slot].day) if is_one_of_many else "")
        self._slot.setVisible(bool(self._slot.text()))
        self._show_preview()

    def numbers(self) -> QLineEdit:
        """The line for the numbers."""
        return self._numbers

    def preview(self) -> str:
        """What the line below says."""
        return self._preview.text()

    def _read(self) -> Exceptions:
        default = AttendanceStatus(self._mark.code() or AttendanceStatus.ABSENT)
        return read_exceptions(self._numbers.text(), default, len(self._model.people), self._language)

    def _show_preview(self) -> None:
        read, text = self._read(), ""
        if read.unread:
            text = self.tr("Not understood: {parts}").format(parts=", ".join(read.unread))
        elif read.marks and self._has_slot():
            text = " · ".join([*self._groups(read), *self._others(read)])
        set_state(self._preview, "error" if read.unread else "")
        set_state(self._numbers, "error" if read.unread else "")
        self._preview.setText(
            text or self.tr("Type row numbers; a letter after a number gives it another mark: 4 17{letter}").format(
                letter=looks.letter(AttendanceStatus.EXCUSED, self._language)
            )
        )  # fmt: skip

    def _groups(self, read: Exceptions) -> list[str]:
        groups: dict[AttendanceStatus, list[str]] = {}
        for number, status in sorted(read.marks.items()):
            groups.setdefault(status, []).append(f"{number} {self._model.people[number - 1].name}")
        return [
            f"{looks.word(status)}: {', '.join(names[:_SHOWN])}{' …' if len(names) > _SHOWN else ''}"
            for status, names in groups.items()
        ]

    def _others(self, read: Exceptions) -> list[str]:
        present = looks.word(AttendanceStatus.PRESENT)
        said = [self.tr("Others without a mark: {mark}").format(mark=present)]
        keeping = sum(1 for row in self._unnamed(read) if self._mark_of(row).status)
        return [*said, self.tr("%n keep their mark", "", keeping)] if keeping else said

    def _has_slot(self) -> bool:
        return 0 <= self._column < len(self._model.slots)

    def _unnamed(self, read: Exceptions) -> list[int]:
        return [row for row in range(len(self._model.people)) if row + 1 not in read.marks]

    def _mark_of(self, row: int) -> Attendance:
        return self._model.marks.at(row, self._column)

    def _apply(self) -> None:
        read = self._read()
        if read.unread or not self._has_slot():
            self._show_preview()
            self.start()
            return
        unmarked = [row for row in self._unnamed(read) if not self._mark_of(row).status]
        wanted = {number - 1: status for number, status in read.marks.items()}
        wanted |= dict.fromkeys(unmarked, AttendanceStatus.PRESENT)
        cells = [(row, self._column) for row in sorted(wanted)]
        marks = [marked_as(self._mark_of(row), wanted[row]) for row, _column in cells]
        self._numbers.clear()
        self._show_preview()
        self.wanted.emit(marks, cells)
        self.left.emit()

    def _back_to_numbers(self) -> None:
        self._show_preview()
        self._numbers.setFocus()


class _NumbersLine(QLineEdit):
    """A line that Escape and Down leave towards the sheet."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape and Down leave; everything else is the line edit's."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Down):
            self.left.emit()
        else:
            super().keyPressEvent(event)
