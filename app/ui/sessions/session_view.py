"""One session over the whole page: its record, the feedback of the group, and what people learned."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QTabBar, QWidget

from app.domain.change import Changed
from app.domain.ids import Id
from app.domain.problems import Problem
from app.domain.records.sessions import SessionRecord
from app.ui import keys
from app.ui.context import PageContext
from app.ui.history.dialog import offer_history
from app.ui.kit import tokens
from app.ui.kit.base import button, column, icon_button, row
from app.ui.kit.drafting import flush_drafts
from app.ui.kit.page import PageHeader, ScrollPage
from app.ui.printing.offer import print_button
from app.ui.sessions.feedback_part import FeedbackPart
from app.ui.sessions.record_part import RecordPart
from app.ui.sessions.scores_part import ScoresPart
from app.ui.sessions.session_words import slot_line

if TYPE_CHECKING:
    from app.usecases.sessions import SessionPage

_SHOWN = (
    "session_record", "agenda_item", "commitment", "slot", "event", "enrolment", "feedback", "test_score", "attendance",
)  # fmt: skip


class SessionView(QWidget):
    """`left` when the person goes back, `sheet_wanted(event, slot)`."""

    left = Signal()
    print_wanted = Signal()
    sheet_wanted = Signal(object, object)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._slot: Id | None = None
        self._page: SessionPage | None = None
        back = icon_button("arrow-left", self.tr("Back to the session list (Alt+Left)"), self.left.emit)
        self._before = icon_button("chevron-left", self.tr("Session before (Ctrl+PgUp)"), partial(self._step, -1))
        self._after = icon_button("chevron-right", self.tr("Session after (Ctrl+PgDown)"), partial(self._step, 1))
        sheet = button(self.tr("Attendance sheet (Ctrl+T)"), self.want_sheet, icon_name="table")
        printing = print_button(self.print_wanted.emit)
        self._header = PageHeader("", "", self._before, self._after, printing, sheet)
        head = row(back, gap=tokens.GAP_LIST)
        head.addWidget(self._header, 1)
        self.record = RecordPart(context)
        self.feedback, self.scores = FeedbackPart(context), ScoresPart(context)
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(self.tr("Parts of the session"))
        self.tabs.setExpanding(False)
        for text in (self.tr("Session"), self.tr("Feedback"), self.tr("Tests before and after")):
            self.tabs.addTab(text)
        self.tabs.currentChanged.connect(self._show_part)
        self.area = ScrollPage(self.record, self.feedback, self.scores, margin=0)
        self.area.body.setContentsMargins(0, 0, tokens.GAP, tokens.GAP_CARD)
        for part in (self.feedback, self.scores):
            part.hide()
        layout = column(head, self.tabs, gap=tokens.GAP_LIST)
        layout.addWidget(self.area, 1)
        layout.setContentsMargins(20, 12, 20, 0)
        self.setLayout(layout)
        offer_history(context, self, lambda: (SessionRecord, self._page.record.id) if self._page else None)
        for pressed, step in ((keys.AFTER, 1), (keys.BEFORE, -1)):
            shortcut = QShortcut(QKeySequence(pressed), self)
            shortcut.activated.connect(partial(self._step, step))
        for pressed, step in ((keys.PART_AFTER, 1), (keys.PART_BEFORE, -1)):
            shortcut = QShortcut(QKeySequence(pressed), self)
            shortcut.activated.connect(partial(self._turn, step))
        context.live.changed.connect(self._on_changed)

    @property
    def slot_id(self) -> Id | None:
        """The slot that is shown."""
        return self._slot

    @property
    def event_id(self) -> Id | None:
        """The event of that slot."""
        return self._page.event.id if self._page else None

    def open(self, slot: Id) -> None:
        """Show the session of `slot`; what was typed into the one before is kept first."""
        if slot != self._slot:
            flush_drafts(self)
            self._slot = slot
            self.area.verticalScrollBar().setValue(0)
            self._read(self._opened)
        else:
            self._read(self._show)

    def want_sheet(self) -> None:
        """Go to the attendance of this session."""
        if self._page is not None:
            flush_drafts(self)
            self.sheet_wanted.emit(self._page.event.id, self._page.slot.id)

    def _read(self, done: Callable[[SessionPage], None]) -> None:
        slot = self._slot
        if slot is not None:
            work = partial(self._context.desk.sessions.page, slot)
            self._context.background.run("read", work, owner=self, done=done, failed=self._failed)

    def _opened(self, page: SessionPage) -> None:
        self._show(page)
        QTimer.singleShot(0, self, self._start)

    def _start(self) -> None:
        """Put the cursor where the work of the part in view begins."""
        part = (self.record, self.feedback, self.scores)[self.tabs.currentIndex()]
        part.start()

    def _turn(self, step: int) -> None:
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + step) % self.tabs.count())

    def _show_part(self, number: int) -> None:
        flush_drafts(self)
        for place, part in enumerate((self.record, self.feedback, self.scores)):
            part.setVisible(place == number)
        self.area.verticalScrollBar().setValue(0)
        if self._page is not None:
            self._show(self._page)
        if not self.tabs.hasFocus():
            QTimer.singleShot(0, self, self._start)

    def _show(self, page: SessionPage) -> None:
        if page.slot.id != self._slot:
            return
        self._page = page
        self._header.set_texts(page.event.title or self.tr("Session without a title"), slot_line(page.slot))
        place = [slot.id for slot in page.others].index(page.slot.id)
        self._before.setEnabled(place > 0)
        self._after.setEnabled(place + 1 < len(page.others))
        self.record.show_page(page)
        if self.feedback.isVisibleTo(self):
            self.feedback.show_slot(page.slot.id)
        if self.scores.isVisibleTo(self):
            self.scores.show_event(page.event.id)

    def _step(self, step: int) -> None:
        if self._page is not None:
            ids = [slot.id for slot in self._page.others]
            place = ids.index(self._page.slot.id) + step
            if 0 <= place < len(ids):
                self.open(ids[place])

    def _failed(self, _problem: Problem) -> None:
        self.left.emit()  # the slot was removed, here or elsewhere

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches(*_SHOWN) and self.isVisible():
            self._read(self._show)
