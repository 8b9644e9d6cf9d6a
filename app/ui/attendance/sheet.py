"""One event's attendance sheet, from the title to the legend."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.domain.change import Changed
from app.domain.ids import Id
from app.domain.problems import Problem
from app.domain.records.events import AbsenceReason, Attendance, AttendanceStatus
from app.ui.attendance.edits import SheetEdits
from app.ui.attendance.exceptions_bar import ExceptionsBar
from app.ui.attendance.legend import Legend
from app.ui.attendance.menus import ReasonChooser, mark_menu
from app.ui.attendance.model import SheetModel
from app.ui.attendance.pasting import read_pasted
from app.ui.attendance.sheet_header import SheetHeader
from app.ui.attendance.time_asker import TimeAsker
from app.ui.attendance.view import Cells, SheetView, marked_as, same_for_all
from app.ui.context import PageContext
from app.ui.kit.banner import Banner
from app.ui.kit.base import column
from app.ui.kit.empty_state import EmptyState
from app.ui.kit.tokens import Tone

if TYPE_CHECKING:
    from app.usecases.attendance import Sheet

_TIMED = (AttendanceStatus.LATE, AttendanceStatus.LEFT_EARLY)
_REREAD_MS = 2000
"""Pause in the marking after which the sheet is read again."""
_AWAY = (AttendanceStatus.ABSENT, AttendanceStatus.EXCUSED)


class AttendanceSheet(QWidget):
    """Shows and fills one sheet. `left` when the person goes back, `people_wanted` and `slots_wanted` for the event."""

    left = Signal()
    people_wanted = Signal()
    slots_wanted = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._event: Id | None = None
        self._slot: Id | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_REREAD_MS)
        self._later.timeout.connect(self._read)
        self.model = SheetModel()
        self.model.setParent(self)
        self.edits = SheetEdits(context, self.model, self)
        self.header = SheetHeader()
        self.header.back.connect(self.left)
        self.header.people_wanted.connect(self.people_wanted)
        self.exceptions = ExceptionsBar(self.model, context.language)
        self.view = SheetView(self.tr("Attendance sheet"), self.model, context.language)
        self.asker = TimeAsker(self.view)
        self.unsaved = Banner(
            "", Tone.ERR, action=(self.tr("Try again"), self.edits.retry)
        )  # stays until everything is saved
        self._legend = Legend(context.language)
        self._stack = QStackedWidget()
        self._grid = QWidget()
        grid = column(self.exceptions, self.view, self._legend, gap=8)
        grid.setStretch(1, 1)
        self._grid.setLayout(grid)
        self._stack.addWidget(self._grid)
        for empty in (self._no_slots(), self._no_people(), QWidget()):
            self._stack.addWidget(empty)
        self._stack.setCurrentIndex(3)
        layout = column(self.header, self.unsaved, self._stack, gap=10)
        layout.setContentsMargins(20, 12, 20, 12)
        layout.setStretch(2, 1)
        self.setLayout(layout)
        self._connect()

    @property
    def event_id(self) -> Id | None:
        """The event whose sheet is shown."""
        return self._event

    def open(self, event: Id, slot: Id | None = None) -> None:
        """Show the sheet of `event`, with the cursor in `slot` or in the first slot that is not finished."""
        if event != self._event:
            self.edits.forget()
            self._stack.setCurrentIndex(3)
        self._event, self._slot = event, slot
        self.asker.hide()
        self._read(to_start=True)

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard belongs to the grid as soon as it is there."""
        super().showEvent(event)
        QTimer.singleShot(0, self.view, self.view.setFocus)

    def _connect(self) -> None:
        self.view.marked.connect(self._mark)
        self.view.details_wanted.connect(self._ask_details)
        self.view.undo_wanted.connect(self._undo)
        self.view.pasted.connect(self._paste)
        self.view.menu_wanted.connect(self._show_menu)
        self.view.selectionModel().currentChanged.connect(lambda _new, _old: self._moved())
        self._legend.chosen.connect(lambda status: self._mark(self.view.chosen(), status))
        self.asker.answered.connect(self._take_time)
        self.asker.passed.connect(self._pass_on)
        self.exceptions.wanted.connect(self.edits.put)
        self.exceptions.left.connect(self.view.setFocus)
        self.edits.failed.connect(self._on_failed)
        self.edits.settled.connect(self._on_settled)
        self.edits.refused_undo.connect(self._say_superseded)
        self.model.dataChanged.connect(lambda _from, _to: self._show_progress())
        self._context.live.changed.connect(self._on_changed)
        everybody = QShortcut(QKeySequence("Ctrl+E"), self)
        everybody.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        everybody.activated.connect(self.exceptions.start)

    def _read(self, *, to_start: bool = False) -> None:
        if self._event is None:
            return
        work = partial(self._context.desk.attendance.sheet, self._event)
        done = partial(self._show, self.edits.version, to_start)
        self._context.background.run("read", work, owner=self, done=done)

    def _show(self, version: int, to_start: bool, sheet: Sheet) -> None:
        if sheet.event.id != self._event:
            return
        if version != self.edits.version:
            self._read(to_start=to_start)  # a mark was made while this was read
            return
        place, had_focus = self.view.place(), self.view.hasFocus()
        self.model.show(sheet)
        self._stack.setCurrentIndex(1 if not sheet.slots else 2 if not sheet.people else 0)
        self.header.show_sheet(sheet)
        self._show_progress()
        if self._stack.currentIndex() == 0:
            if to_start or not self.view.return_to(place):
                self.view.go_to(0, self._first_column(sheet))
            if had_focus or to_start:
                self.view.setFocus()
        self.exceptions.set_column((self.view.cell() or (0, 0))[1])

    def _first_column(self, sheet: Sheet) -> int:
        """The asked slot; else the latest one with gaps whose day has come; else the next one."""
        ids = [slot.id for slot in sheet.slots]
        if self._slot in ids:
            return ids.index(self._slot)
        today = self._context.today()
        due = [column for column, slot in enumerate(sheet.slots) if slot.day and slot.day <= today]
        gaps = [column for column in due if self.model.unmarked(column)]
        return gaps[-1] if gaps else min(len(due), len(ids) - 1)

    def _mark(self, cells: Cells, status: AttendanceStatus | None) -> None:
        if not cells:
            return
        self.edits.put(same_for_all(self.model, cells, status), cells)
        if status in _TIMED and len(cells) == 1:
            self._ask_time(*cells[0])
        elif not self.asker.isVisible():
            self.view.setFocus()

    def _ask_details(self) -> None:
        cell = self.view.cell()
        if cell is None:
            return
        found = self.model.mark_at(*cell)
        if found.status in _TIMED:
            self._ask_time(*cell)
        elif found.status in _AWAY:
            self._ask_reason(cell, found)

    def _ask_time(self, row: int, column: int) -> None:
        rect = self.view.visualRect(self.model.index(row, column))
        rect.translate(self.view.viewport().pos())
        self.asker.ask(self.model.mark_at(row, column), self.model.slots[column], rect)

    def _take_time(self, found: Attendance) -> None:
        cell = self._cell_of(found)
        if cell is not None:
            self.edits.put([found], [cell])
        self.view.setFocus()
        self.view.move_down()

    def _pass_on(self, key: int) -> None:
        if key:
            self.view.setFocus()
        current = self.view.cell()
        step = {int(Qt.Key.Key_Up): -1, int(Qt.Key.Key_Down): 1}.get(key, 0)
        if current and step and 0 <= current[0] + step < len(self.model.people):
            self.view.go_to(current[0] + step, current[1])

    def _ask_reason(self, cell: tuple[int, int], found: Attendance) -> None:
        chooser = ReasonChooser(self.view, found.reason if isinstance(found.reason, AbsenceReason) else None)

        def take(reason: AbsenceReason | None) -> None:
            self.edits.put([replace(found, reason=reason)], [cell])
            self.view.setFocus()

        chooser.chosen.connect(take)
        rect = self.view.visualRect(self.model.index(*cell))
        chooser.open_below(self.view.viewport(), rect.bottomLeft() - self.view.viewport().rect().bottomLeft())
        chooser.setFocus()

    def _cell_of(self, found: Attendance) -> tuple[int, int] | None:
        people = [person.person_id for person in self.model.people]
        slots = [slot.id for slot in self.model.slots]
        if found.person_id not in people or found.slot_id not in slots:
            return None
        return people.index(found.person_id), slots.index(found.slot_id)

    def _undo(self) -> None:
        back = self.edits.undo()
        cell = self._cell_of(back[0]) if back else None
        if cell is not None:
            self.view.go_to(*cell)

    def _paste(self, text: str) -> None:
        cell = self.view.cell()
        if cell is None:
            return
        pasted = read_pasted(text, self._context.language)
        rows, columns = len(self.model.people), len(self.model.slots)
        cells: Cells = []
        marks: list[Attendance] = []
        for (line, place), status in pasted.marks.items():
            row, column = cell[0] + line, cell[1] + place
            if row < rows and column < columns:
                cells.append((row, column))
                marks.append(marked_as(self.model.mark_at(row, column), status))
        self.edits.put(marks, cells)
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
        mark_menu(
            self.view, self._context.language, lambda status: self._mark(self.view.chosen(), status), self._ask_details
        ).popup(place)

    def _moved(self) -> None:
        cell = self.view.cell()
        if cell is not None:
            self.exceptions.set_column(cell[1])
            self.model.seen(cell[0])

    def _show_progress(self) -> None:
        sheet = self.model.sheet
        if sheet is not None and sheet.slots:
            today = self._context.today()
            due = [column for column, slot in enumerate(sheet.slots) if slot.day is None or slot.day <= today]
            self.header.show_progress(sum(self.model.unmarked(column) for column in due), bool(due))

    def _on_failed(self, problem: Problem) -> None:
        self.unsaved.show_sentence(
            self.tr("%n mark(s) are not saved yet. They stay on the sheet.", "", len(self.model.unsaved)), Tone.ERR
        )
        self._context.problem(problem, self)

    def _on_settled(self) -> None:
        if not self.model.unsaved:
            self.unsaved.show_sentence("")

    def _say_superseded(self) -> None:
        self._context.toast(self.tr("Somebody has changed this mark since; it was left as it is."))

    def _on_changed(self, changed: Changed) -> None:
        if not changed.touches("attendance", "enrolment", "slot", "event"):
            return
        if self.edits.is_own(changed):
            self._later.start()  # shown already; a change from elsewhere may have come in the same moment
        else:
            self._read()

    def _no_slots(self) -> EmptyState:
        return EmptyState(
            "sessions",
            self.tr("This session has no day yet"),
            self.tr("Add the day and hours first; every slot becomes a column of the sheet."),
            action=(self.tr("Add a day"), self.slots_wanted.emit),
        )

    def _no_people(self) -> EmptyState:
        return EmptyState(
            "people",
            self.tr("Nobody is on the sheet yet"),
            self.tr("Add the teachers of your school, and guests by name."),
            action=(self.tr("Add people"), self.people_wanted.emit),
        )
