"""What hands do on the sheet: marking, times and reasons, undo, pasting, the menu of a cell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.ids import Id
from app.domain.records.events import AbsenceReason, Attendance, AttendanceStatus, Enrolment
from app.ui.attendance.edits import SheetEdits
from app.ui.attendance.menus import ReasonChooser, add_marks
from app.ui.attendance.model import SheetModel
from app.ui.attendance.pasting import read_pasted
from app.ui.attendance.person_hours import PersonHours
from app.ui.attendance.time_asker import TimeAsker
from app.ui.attendance.view import Cells, SheetView, marked_as, same_for_all
from app.ui.context import PageContext
from app.ui.history.dialog import offer_history, show_history
from app.ui.kit.held import is_held
from app.ui.saving import Saver

_TIMED = (AttendanceStatus.LATE, AttendanceStatus.LEFT_EARLY)
_AWAY = (AttendanceStatus.ABSENT, AttendanceStatus.EXCUSED)


class SheetHands(QObject):
    """Turns what the view says a person wants into changes."""

    def __init__(
        self, context: PageContext, view: SheetView, model: SheetModel, edits: SheetEdits, owner: QWidget
    ) -> None:
        super().__init__(owner)
        self._context, self._view, self._model, self._edits = context, view, model, edits
        self._saver = Saver(context, owner)
        self.asker = TimeAsker(view)
        self.asker.answered.connect(self._take_time)
        self.asker.passed.connect(self._pass_on)
        view.marked.connect(self.mark)
        view.details_wanted.connect(self._ask_details)
        view.hours_wanted.connect(self._show_hours)
        view.undo_wanted.connect(self._undo)
        view.pasted.connect(self._paste)
        view.menu_wanted.connect(self._show_menu)
        edits.refused_undo.connect(self._say_superseded)
        offer_history(context, view, self._record)

    def mark(self, cells: Cells, status: AttendanceStatus | None) -> None:
        """Give `cells` a mark, or empty them with None; a single late one is asked for its time."""
        if not cells or is_held(self._view):
            return
        self._edits.put(same_for_all(self._model, cells, status), cells)
        if status in _TIMED and len(cells) == 1:
            self._ask_time(*cells[0])
        elif not self.asker.isVisible():
            self._view.setFocus()

    def _ask_details(self) -> None:
        cell = self._view.cell()
        if cell is None or is_held(self._view):
            return
        found = self._model.marks.at(*cell)
        if found.status in _TIMED:
            self._ask_time(*cell)
        elif found.status in _AWAY:
            self._ask_reason(cell, found)

    def _ask_time(self, row: int, column: int) -> None:
        rect = self._view.visualRect(self._model.index(row, column))
        rect.translate(self._view.viewport().pos())
        self.asker.ask(self._model.marks.at(row, column), self._model.slots[column], rect)

    def _take_time(self, found: Attendance) -> None:
        cell = self._cell_of(found)
        if cell is not None:
            self._edits.put([found], [cell])
        self._view.setFocus()
        self._view.move_down()

    def _pass_on(self, key: int) -> None:
        if key:
            self._view.setFocus()
        current = self._view.cell()
        step = {int(Qt.Key.Key_Up): -1, int(Qt.Key.Key_Down): 1}.get(key, 0)
        if current and step and 0 <= current[0] + step < len(self._model.people):
            self._view.go_to(current[0] + step, current[1])

    def _ask_reason(self, cell: tuple[int, int], found: Attendance) -> None:
        chooser = ReasonChooser(self._view, found.reason if isinstance(found.reason, AbsenceReason) else None)

        def take(reason: AbsenceReason | None) -> None:
            self._edits.put([replace(found, reason=reason)], [cell])
            self._view.setFocus()

        chooser.chosen.connect(take)
        rect = self._view.visualRect(self._model.index(*cell))
        chooser.open_below(self._view.viewport(), rect.bottomLeft() - self._view.viewport().rect().bottomLeft())
        chooser.setFocus()

    def _cell_of(self, found: Attendance) -> tuple[int, int] | None:
        people = [person.person_id for person in self._model.people]
        slots = [slot.id for slot in self._model.slots]
        if found.person_id not in people or found.slot_id not in slots:
            return None
        return people.index(found.person_id), slots.index(found.slot_id)

    def _undo(self) -> None:
        back = self._edits.undo()
        cell = self._cell_of(back[0]) if back else None
        if cell is not None:
            self._view.go_to(*cell)

    def _paste(self, text: str) -> None:
        cell = self._view.cell()
        if cell is None or is_held(self._view):
            return
        pasted = read_pasted(text, self._context.language)
        rows, columns = len(self._model.people), len(self._model.slots)
        cells: Cells = []
        marks: list[Attendance] = []
        for (line, place), status in pasted.marks.items():
            row, column = cell[0] + line, cell[1] + place
            if row < rows and column < columns:
                cells.append((row, column))
                marks.append(marked_as(self._model.marks.at(row, column), status))
        self._edits.put(marks, cells)
        self._tell_pasted(len(cells), len(pasted.marks) - len(cells), pasted.unread)

    def _tell_pasted(self, taken: int, beyond: int, unread: Sequence[str]) -> None:
        parts = [self.tr("%n mark(s) pasted.", "", taken)]
        if unread:
            words = ", ".join(dict.fromkeys(word[:20] for word in unread[:4]))
            parts.append(self.tr("Not understood: {parts}").format(parts=words))
        if beyond:
            parts.append(self.tr("%n line(s) had no place on the sheet.", "", beyond))
        self._context.toast(" ".join(parts), self._undo if taken else None)

    def _show_menu(self, place: QPoint) -> None:
        cell = self._view.cell()
        if cell is None:
            return
        reads, person = is_held(self._view), self._model.people[cell[0]]
        menu = QMenu(self._view)
        if not reads:
            add_marks(
                menu, self._context.language, lambda status: self.mark(self._view.chosen(), status), self._ask_details
            )
            menu.addSeparator()
        hours = self.tr("Hours of this person")
        menu.addAction(f"{hours}\tF4").triggered.connect(lambda _checked=False: self._show_hours())
        history = self.tr("History of the mark")  # an f-string would hide it from the translators' tool
        past = menu.addAction(f"{history}\tCtrl+H")
        past.setEnabled(self._record() is not None)
        past.triggered.connect(lambda _checked=False: self._show_history())
        if not reads:
            leave = menu.addAction(self.tr("Take off the sheet: {name}").format(name=person.name))
            leave.triggered.connect(lambda _checked=False: self._take_off(person.enrolment))
        menu.popup(place)

    def _record(self) -> tuple[type[Attendance], Id] | None:
        """The mark of the cursor's cell, None for an empty one."""
        cell = self._view.cell()
        found = self._model.marks.at(*cell) if cell else None
        return None if found is None or found.status is None else (Attendance, found.id)

    def _show_history(self) -> None:
        record = self._record()
        if record is not None:
            show_history(self._context, self._view, *record)

    def _show_hours(self) -> None:
        """All slots of the person in the row of the cursor, with what each is worth and why."""
        index = self._view.currentIndex()
        sheet = self._model.marks.sheet
        if sheet is not None and index.isValid():
            PersonHours(self._context, self._view, sheet.event.id, self._model.people[index.row()].person_id).open()

    def _take_off(self, enrolment: Enrolment) -> None:
        events = self._context.desk.events
        self._saver.run(
            partial(events.withdraw, [enrolment.id]),
            toast=self.tr("Taken off the sheet: {name}. The marks are kept.").format(name=enrolment.name),
            undo=partial(events.restore, enrolment),
        )

    def _say_superseded(self) -> None:
        self._context.toast(self.tr("Somebody has changed this mark since; it was left as it is."))
