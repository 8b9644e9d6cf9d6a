"""One event's attendance sheet, from the title to the legend."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.domain.change import Changed
from app.domain.ids import Id
from app.domain.problems import Problem
from app.domain.records.events import Slot
from app.domain.rules.attendance import check_day, is_backwards
from app.ui import keys
from app.ui.attachments.adding import can_take
from app.ui.attendance import marks as looks
from app.ui.attendance.edits import SheetEdits
from app.ui.attendance.exceptions_bar import ExceptionsBar
from app.ui.attendance.hands import SheetHands
from app.ui.attendance.legend import Legend
from app.ui.attendance.model import SheetModel
from app.ui.attendance.photo_beside import PhotoBeside
from app.ui.attendance.sheet_header import SheetHeader
from app.ui.attendance.sheet_photo import SheetPhoto
from app.ui.attendance.view import SheetView
from app.ui.background import Later
from app.ui.context import PageContext
from app.ui.field_editors import sentence_of
from app.ui.kit import tokens
from app.ui.kit.banner import Banner
from app.ui.kit.base import column, row
from app.ui.kit.empty_state import EmptyState
from app.ui.kit.held import deed, is_held, unless_held
from app.ui.kit.tokens import Tone
from app.usecases.attachments import Place

if TYPE_CHECKING:
    from app.usecases.attendance import Sheet

_REREAD_MS = 2000
"""Pause in the marking after which the sheet is read again."""


class AttendanceSheet(QWidget):
    """Shows and fills one sheet. `left` when the person goes back, `people_wanted` and `slots_wanted` for the event.

    `times_wanted(slot id)` to correct the hours of a slot.
    """

    left = Signal()
    people_wanted = Signal()
    slots_wanted = Signal()
    times_wanted = Signal(object)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._event: Id | None = None
        self._slot: Id | None = None
        self._later = Later(self, self._read, _REREAD_MS)
        self.model = SheetModel(context.language)
        self.model.setParent(self)
        self.edits = SheetEdits(context, self.model, self)
        self.header = SheetHeader()
        self.header.back.connect(self.left)
        self.header.people_wanted.connect(self.people_wanted)
        self.exceptions = deed(ExceptionsBar(self.model, context.language))
        self.view = SheetView(self.tr("Attendance sheet"), self.model, context.language, self.edits.can_undo)
        self.hands = SheetHands(context, self.view, self.model, self.edits, self)
        self.unsaved = Banner("", Tone.ERR, action=(self.tr("Try again"), self.edits.retry))
        correct = None if context.desk.only_reads else (self.tr("Correct the times"), self._want_times)
        self.backwards = Banner("", Tone.WARN, action=correct)
        self.ahead = Banner()
        self._legend = Legend(context.language)
        self._stack = QStackedWidget()
        self.photo = SheetPhoto(context)
        self._grid = QWidget()
        beside = row(self.view, self.photo, gap=tokens.GAP_LIST)
        beside.setStretch(0, 1)
        beside.setStretch(1, 1)
        grid = column(self.exceptions, beside, self._legend, gap=8)
        grid.setStretch(1, 1)
        self._grid.setLayout(grid)
        self.beside = PhotoBeside(self, self.photo, self.header.photo_button, self._legend)
        self._stack.addWidget(self._grid)
        for empty in (self._no_slots(), self._no_people(), QWidget()):
            self._stack.addWidget(empty)
        self._stack.setCurrentIndex(3)
        layout = column(self.header, self.unsaved, self.backwards, self.ahead, self._stack)
        layout.setContentsMargins(20, 12, 20, 8)
        layout.setStretch(4, 1)
        self.setLayout(layout)
        self.setAcceptDrops(True)
        self._connect()

    @property
    def event_id(self) -> Id | None:
        """The event whose sheet is shown."""
        return self._event

    def open(self, event: Id, slot: Id | None = None) -> None:
        """Show the sheet of `event`, with the cursor in `slot` or in the first slot that is not finished."""
        if event != self._event:
            self.edits.forget()
            self.beside.forget()
            self._stack.setCurrentIndex(3)
        self._event, self._slot = event, slot
        self.hands.asker.hide()
        self._read(to_start=True)

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard belongs to the grid as soon as it is there."""
        super().showEvent(event)
        QTimer.singleShot(0, self.view, self.view.setFocus)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A wide window has room for the photo, a narrow one shows it when it is asked for."""
        super().resizeEvent(event)
        self.beside.arrange()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A photo of the paper sheet may be dropped anywhere here."""
        if can_take(event.mimeData()) and not is_held(self):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Attach what was dropped, and show it."""
        self.beside.show()
        self.photo.take(event.mimeData())
        event.acceptProposedAction()

    def _connect(self) -> None:
        self.view.selectionModel().currentChanged.connect(lambda _new, _old: self._moved())
        self._legend.chosen.connect(lambda status: self.hands.mark(self.view.chosen(), status))
        self.exceptions.wanted.connect(self.edits.put)
        self.exceptions.left.connect(self.view.setFocus)
        self.view.photo_pasted.connect(self.beside.show)
        self.view.photo_pasted.connect(self.photo.take)
        self.edits.failed.connect(self._on_failed)
        self.edits.settled.connect(self._on_settled)
        self.model.dataChanged.connect(lambda _from, _to: self._show_progress())
        self.model.dataChanged.connect(lambda _from, _to: self._show_ahead())
        self._context.live.changed.connect(self._on_changed)
        for pressed, action in (
            (keys.EXCEPTIONS, unless_held(self, self.exceptions.start)),
            (keys.ADD, unless_held(self, self.people_wanted.emit)),
            (keys.BEFORE, partial(self.view.go_beside, -1)), (keys.AFTER, partial(self.view.go_beside, 1)),
        ):  # fmt: skip
            QShortcut(QKeySequence(pressed), self).activated.connect(action)

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
        self._show_backwards()
        self._show_progress()
        if self._stack.currentIndex() == 0:
            if to_start or not self.view.return_to(place):
                self.view.go_to(0, self._first_column(sheet))
            if had_focus or to_start:
                self.view.setFocus()
        self.exceptions.set_column((self.view.cell() or (0, 0))[1])
        self._show_ahead()
        self._show_photo()

    def _first_column(self, sheet: Sheet) -> int:
        """The asked slot; else the latest one with gaps whose day has come; else the next one."""
        ids = [slot.id for slot in sheet.slots]
        if self._slot in ids:
            return ids.index(self._slot)
        today = self._context.today()
        due = [column for column, slot in enumerate(sheet.slots) if slot.day and slot.day <= today]
        gaps = [column for column in due if self.model.marks.unmarked(column)]
        return gaps[-1] if gaps else min(len(due), len(ids) - 1)

    def _moved(self) -> None:
        cell = self.view.cell()
        if cell is not None:
            self.exceptions.set_column(cell[1])
            self.model.see(cell[0])
            self._show_ahead()
            self._show_photo()

    def _show_ahead(self) -> None:
        """A warning while the slot under the cursor has marks although its day has not come."""
        cell, people = self.view.cell(), len(self.model.people)
        marked = cell is not None and cell[1] < len(self.model.slots) and self.model.marks.unmarked(cell[1]) < people
        found = check_day(self.model.slots[cell[1]], self._context.today()) if cell is not None and marked else ()
        self.ahead.show_sentence(" ".join(sentence_of(each) for each in found), Tone.WARN)

    def _show_photo(self) -> None:
        """The photo of the slot under the cursor; a new one is kept there."""
        sheet, cell = self.model.marks.sheet, self.view.cell()
        if sheet is not None and cell is not None:
            event = sheet.event
            self.photo.show_event(Place.of(event.school_id, event_id=event.id, slot_id=sheet.slots[cell[1]].id))

    def _show_progress(self) -> None:
        sheet = self.model.marks.sheet
        if sheet is not None and sheet.slots:
            today = self._context.today()
            due = [column for column, slot in enumerate(sheet.slots) if slot.day is None or slot.day <= today]
            self.header.show_progress(sum(self.model.marks.unmarked(column) for column in due), bool(due))

    def _first_backwards(self) -> Slot | None:
        return next(filter(is_backwards, self.model.slots), None)

    def _show_backwards(self) -> None:
        """Say that a slot ends before it begins: nothing can be counted in it."""
        slot = self._first_backwards()
        sentence = self.tr("This session ends before it begins: {when}. Correct its times first.")
        self.backwards.show_sentence(sentence.format(when=looks.slot_text(slot)) if slot else "", Tone.WARN)

    def _want_times(self) -> None:
        slot = self._first_backwards()
        if slot is not None:
            self.times_wanted.emit(slot.id)

    def _on_failed(self, problem: Problem) -> None:
        self.unsaved.show_sentence(
            self.tr("%n mark(s) are not saved yet. They stay on the sheet.", "", len(self.model.marks.unsaved)),
            Tone.ERR,
        )
        self._context.problem(problem, self)

    def _on_settled(self) -> None:
        if not self.model.marks.unsaved:
            self.unsaved.show_sentence("")

    def _on_changed(self, changed: Changed) -> None:
        if not changed.touches("attendance", "enrolment", "slot", "event", "programme_cycle"):
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
