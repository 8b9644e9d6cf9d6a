"""Everybody of an event: who has earned a certificate, who has one, and for whom one will be issued now."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.domain.certificate_words import hours_text
from app.domain.ids import Id
from app.ui import keys
from app.ui.field_editors import sentence_of
from app.ui.kit import tokens
from app.ui.kit.base import column, label
from app.ui.kit.flow import FlowLayout
from app.ui.kit.focus import hand_focus_on
from app.ui.kit.held import deed, is_held
from app.ui.kit.record_list import ListRow, RecordList
from app.ui.kit.tokens import Tone
from app.usecases.certificates import CertificateLine, EventCertificates


class CertificatePeople(QWidget):
    """`chosen(person id)`; `picked` when the set of those to issue for has changed (Space or Enter on a person)."""

    chosen = Signal(object)
    opened = Signal(object)
    picked = Signal()

    def __init__(self, language: str, *deeds: QWidget) -> None:
        super().__init__()
        self._language = language
        self._lines: dict[Id, CertificateLine] = {}
        self._by_hand: dict[Id, bool] = {}
        self.rows = RecordList(self.tr("People"))
        self.rows.chosen.connect(self.chosen.emit)
        self.rows.opened.connect(self.opened.emit)
        toggle = QShortcut(QKeySequence(keys.TICK), self.rows)
        toggle.setContext(Qt.ShortcutContext.WidgetShortcut)
        toggle.activated.connect(self.toggle)
        self._hint = deed(label(self.tr("Space: issue for this person or leave out."), "caption", wrap=True))
        layout = column(self._hint, gap=tokens.GAP)
        layout.addWidget(self.rows, 1)
        below, flow = QWidget(), FlowLayout()
        below.setLayout(flow)
        for each in deeds:
            flow.addWidget(each)
        layout.addWidget(below)
        layout.setContentsMargins(0, 0, 0, 0)
        self.setLayout(layout)
        hand_focus_on(self, self.rows)

    def show_lines(self, found: EventCertificates, *, fresh: bool) -> None:
        """Show everybody; what was picked by hand stays, except in a `fresh` event."""
        if fresh:
            self._by_hand = {}
        self._lines = {line.person_id: line for line in found.lines}
        self.rows.show_rows([self._row(line) for line in found.lines])
        if self.rows.key() is None and found.lines:
            self.rows.choose(found.lines[0].person_id)

    def line(self) -> CertificateLine | None:
        """The person chosen."""
        key = self.rows.key()
        return self._lines.get(Id(key)) if isinstance(key, bytes) else None

    def picked_people(self) -> list[Id]:
        """Those for whom a certificate will be issued."""
        return [person for person, line in self._lines.items() if self._is_picked(line)]

    def toggle(self) -> None:
        """Issue for the chosen person, or leave them out; who has a certificate keeps it."""
        line = self.line()
        if line is None or line.issued is not None or is_held(self):
            return
        self._by_hand[line.person_id] = not self._is_picked(line)
        self.rows.show_rows([self._row(one) for one in self._lines.values()])
        self.picked.emit()

    def is_picked(self, line: CertificateLine) -> bool:
        """Whether a certificate will be issued for this person."""
        return self._is_picked(line)

    def _is_picked(self, line: CertificateLine) -> bool:
        return line.issued is None and self._by_hand.get(line.person_id, line.may_have_one)

    def _row(self, line: CertificateLine) -> ListRow:
        if line.issued is not None:
            return ListRow(line.person_id, line.draft.name_kk, line.issued.serial, self.tr("Issued"), Tone.INFO)
        if self._is_picked(line):
            chip = self.tr("To issue"), Tone.OK
        elif line.may_have_one:
            chip = self.tr("Left out"), Tone.NEUTRAL
        else:
            chip = self.tr("Not earned"), Tone.WARN
        return ListRow(line.person_id, line.draft.name_kk, self._figures(line), *chip)

    def _figures(self, line: CertificateLine) -> str:
        stands = line.standing
        if line.leads:
            return self.tr("Led the session: {hours} h").format(hours=hours_text(line.draft.half_hours, self._language))
        if not stands.planned_half_hours:
            return sentence_of(stands.why)
        if stands.has_hours and stands.lacks:
            return sentence_of(stands.lacks[0])
        return self.tr("{there} of {slots} slots, {hours} of {planned} h").format(
            there=stands.slots_there, slots=stands.slots,
            hours=hours_text(stands.half_hours, self._language),
            planned=hours_text(stands.planned_half_hours, self._language),
        )  # fmt: skip
