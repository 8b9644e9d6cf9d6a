"""Over the sheet: the way back, which event it is, how far it is filled, and adding people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.written import hours_text
from app.ui.kit.base import button, column, icon_button, label, row
from app.ui.kit.chips import ChipLabel
from app.ui.kit.held import deed
from app.ui.kit.title_label import TitleLabel
from app.ui.kit.tokens import Tone
from app.ui.printing.offer import print_button

if TYPE_CHECKING:
    from app.usecases.attendance import Sheet


class SheetHeader(QWidget):
    """`back`, `print_wanted` and `people_wanted` for the buttons."""

    back = Signal()
    people_wanted = Signal()
    print_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = TitleLabel()
        self._line = label("", "muted")
        self._line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._progress = ChipLabel()
        back = icon_button("arrow-left", self.tr("Back to the session (Alt+Left)"), self.back.emit)
        layout = row(back, gap=12)
        layout.addLayout(column(self._title, self._line, gap=0), 1)
        layout.addWidget(self._progress)
        self.photo_button = button(self.tr("Photo of the sheet  F6"), icon_name="camera")
        self.photo_button.setCheckable(True)
        self.photo_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout.addWidget(self.photo_button)
        layout.addWidget(print_button(self.print_wanted.emit))
        layout.addWidget(deed(button(self.tr("Add people  Insert"), self.people_wanted.emit, icon_name="user-plus")))
        self.setLayout(layout)

    def show_sheet(self, sheet: Sheet) -> None:
        """Show which sheet it is."""
        self._title.show_title(sheet.event.title or self.tr("Session without a title"))
        days = [slot.day for slot in sheet.slots if slot.day]
        parts = [self.tr("Your own marks") if sheet.is_own else self.tr("%n person(s)", "", len(sheet.people))]
        if days:
            first, last = days[0], days[-1]
            parts.append(f"{first:%d.%m.%Y}" if first == last else f"{first:%d.%m.%Y} – {last:%d.%m.%Y}")
        if len(sheet.slots) == 1:
            parts.append(hours_text(sheet.slots[0].start, sheet.slots[0].end))
        parts.append(sheet.event.venue)
        self._line.setText(" · ".join(part for part in parts if part))

    def show_progress(self, missing: int, has_begun: bool) -> None:
        """Say how many marks are missing so far."""
        if missing:
            self._progress.show_state(self.tr("%n not marked", "", missing), Tone.WARN, "mark-dot")
        elif has_begun:
            self._progress.show_state(self.tr("All marked"), Tone.OK, "mark-check")
        else:
            self._progress.show_state(self.tr("Not begun yet"), Tone.NEUTRAL)
