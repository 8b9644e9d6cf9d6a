"""Asks at the cell when somebody came or left: one small line, answered without leaving the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from app.domain.records.events import Attendance, AttendanceStatus, Slot
from app.domain.rules.attendance import is_backwards
from app.ui.attendance.when import details_text, with_details
from app.ui.kit.base import column, label, row, set_kind, set_state


class TimeAsker(QFrame):
    """Lies over the sheet beside its cell. `answered(mark)` on Enter, `passed(key)` when another key leaves it.

    The mark itself stands already: who leaves with Escape or an arrow has lost nothing but the time.
    """

    answered = Signal(object)
    passed = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        set_kind(self, "popover")
        self._over = parent
        self._mark: Attendance | None = None
        self._slot: Slot | None = None
        self._question = label("", "fieldlabel")
        self._line = _Line()
        self._line.setFixedWidth(96)
        self._hint = label("", "help")
        self.setLayout(column(self._question, row(self._line, self._hint), gap=4, margins=10))
        self._line.returnPressed.connect(self._take)
        self._line.passed.connect(self._pass)
        self._line.textEdited.connect(lambda _text: self._complain(""))
        self.hide()

    def ask(self, found: Attendance, slot: Slot, cell: QRect) -> None:
        """Ask about `found`; `cell` is where its cell lies in the parent."""
        self._mark, self._slot = found, slot
        late = found.status is AttendanceStatus.LATE
        border = slot.start if late else slot.end
        if border is None:
            self._question.setText(self.tr("Minutes present, or the time"))
        else:
            self._question.setText(
                self.tr("Came at, or minutes late") if late else self.tr("Left at, or minutes early")
            )
        self._line.setText(details_text(found))
        self._line.setPlaceholderText(f"{border:%H:%M}" if border else "45")
        self._line.setAccessibleName(self._question.text())
        self._complain("")
        self.adjustSize()
        parent = self._over.rect()
        x = min(cell.right() + 6, parent.right() - self.width() - 4)
        y = min(cell.top() - 4, parent.bottom() - self.height() - 4)
        if x < cell.right() and y + self.height() > cell.top():
            y = cell.bottom() + 4 if cell.bottom() + 4 + self.height() < parent.bottom() else cell.top() - self.height()
        self.move(max(4, x), max(4, y))
        self.show()
        self.raise_()
        self._line.selectAll()
        self._line.setFocus()

    def line(self) -> QLineEdit:
        """The line that is typed into."""
        return self._line

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the line does not use ends here: below lies the sheet, where every key is a mark."""
        event.accept()

    def _take(self) -> None:
        if self._mark is None or self._slot is None:
            return
        found = with_details(self._mark, self._slot, self._line.text())
        if found is None:
            self._complain(self.tr("The slot has no such time."))
            return
        self.hide()
        self.answered.emit(found)

    def _pass(self, key: int) -> None:
        self.hide()
        self.passed.emit(key)

    def _complain(self, sentence: str) -> None:
        odd = ""
        if self._slot is not None and is_backwards(self._slot):  # or a time would be blamed for what the slot says
            odd = self.tr("This session ends before it begins: correct its times first.")
        set_state(self._line, "error" if sentence else "")
        set_state(self._hint, "error" if sentence else "warning" if odd else "")
        self._hint.setWordWrap(bool(odd))  # a whole sentence has no room in one line beside a photo
        self._hint.setText(odd or sentence or self.tr("Enter: next person · Esc: without time"))
        self._line.setAccessibleDescription(self._hint.text())
        self.adjustSize()


class _Line(QLineEdit):
    """Escape, Up and Down leave it, and so does losing the focus."""

    passed = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that leave; everything else is the line edit's."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Tab):
            self.passed.emit(event.key())
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Leaving with the mouse or to another window closes the question."""
        if event.type() == QEvent.Type.FocusOut and self.isVisible():
            self.passed.emit(0)
        return super().event(event)
