"""Menus over the sheet: marks of a cell, reasons of an absence, what can be done with a person."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QMenu, QWidget

from app.domain.records.events import AbsenceReason, AttendanceStatus
from app.domain.session_words import CONTEXT, REASONS
from app.ui.attendance import marks as looks
from app.ui.kit import tokens
from app.ui.kit.base import column, label, set_kind
from app.ui.kit.digit_keys import digit_of
from app.ui.kit.icons import icon
from app.ui.kit.popover import Popover
from app.ui.kit.theme import theme
from app.ui.translate import tr_label

_COLOURS = {"ok": "ok", "warn": "warn", "err": "err", "info": "primary"}


def add_marks(
    menu: QMenu, language: str, chosen: Callable[[AttendanceStatus | None], object], details: Callable[[], object]
) -> None:
    """All marks with their keys, the details, and emptying the cell."""
    for number, status in enumerate(looks.ORDER, start=1):
        text = f"{looks.word(status)}\t{number} · {looks.letter(status, language)}"
        action = menu.addAction(icon(looks.ICONS[status], _COLOURS[looks.TONES[status].value]), text)
        action.triggered.connect(lambda _checked=False, status=status: chosen(status))
    menu.addSeparator()
    words = SheetWords()
    menu.addAction(f"{words.details()}\tF2").triggered.connect(lambda _checked=False: details())
    menu.addAction(f"{words.clear()}\tDelete").triggered.connect(lambda _checked=False: chosen(None))


class SheetWords(QWidget):
    """Words of the menus."""

    def details(self) -> str:
        return self.tr("Time or reason…")

    def clear(self) -> str:
        return self.tr("Empty the cell")


class ReasonChooser(Popover):
    """Why somebody was away: a key 1–7, or the arrows and Enter. `chosen(reason or None)`."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget, current: AbsenceReason | None) -> None:
        super().__init__(parent)
        self._list = QListWidget()
        set_kind(self._list, "picks")
        self._list.setAccessibleName(self.tr("Reason"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for number, reason in enumerate(REASONS, start=1):
            item = QListWidgetItem(f"{number}   {tr_label(CONTEXT, REASONS[reason])}")
            item.setData(Qt.ItemDataRole.UserRole, reason.value)
            self._list.addItem(item)
        no_reason = self.tr("No reason")
        self._list.addItem(QListWidgetItem(f"–   {no_reason}"))
        for place in range(self._list.count()):
            self._list.item(place).setSizeHint(QSize(0, theme().px(tokens.MIN_TARGET)))
        self._list.setCurrentRow(list(REASONS).index(current) if current else 0)
        self._list.setMinimumWidth(260)
        self._list.setFixedHeight(self._list.sizeHintForRow(0) * self._list.count() + 14)
        self._list.itemActivated.connect(lambda item: self._take(item))
        self._list.itemClicked.connect(lambda item: self._take(item))
        self._list.installEventFilter(self)
        self.setLayout(column(label(self.tr("Reason"), "fieldlabel"), self._list, gap=4, margins=10))
        self.setFocusProxy(self._list)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit takes its reason at once."""
        digit = digit_of(event)
        if digit is not None and digit <= len(REASONS):
            self._take(self._list.item(digit - 1))
        else:
            super().keyPressEvent(event)

    def _take(self, item: QListWidgetItem) -> None:
        code = item.data(Qt.ItemDataRole.UserRole)
        self.close()
        self.chosen.emit(AbsenceReason(code) if code else None)
