"""The page that asks one person for their PIN."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QTimer, Signal

from app.domain.pin import SHORTEST
from app.ui.kit.base import button, row
from app.ui.kit.form_field import FormField
from app.ui.seats.avatar import Avatar
from app.ui.seats.calm import CalmPage
from app.ui.seats.pin_field import PinField
from app.usecases.seats import Seat

_FACE = 56


class PinPage(CalmPage):
    """`entered(pin)` on Enter, `forgotten` from the link; `back` where there are others to choose from."""

    entered = Signal(str)
    forgotten = Signal()

    def __init__(self, language: str, seat: Seat, *, has_others: bool) -> None:
        super().__init__(language, seat.name, seat.school)
        self._left = 0.0
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._count)
        self.pin = PinField(self.tr("PIN"))
        self.pin.returnPressed.connect(self._enter)
        self._field = FormField(self.tr("PIN"), self.pin, self.tr("Your four to eight digits"))
        self.open = button(self.tr("Open"), self._enter, kind="primary", icon_name="lock")
        self.lost = button(self.tr("I forgot my PIN"), self.forgotten.emit, kind="link")
        ways = row(None, self.open)
        if has_others:
            ways.insertWidget(0, button(self.tr("Back to all"), self.back.emit, icon_name="arrow-left"))
        face = Avatar(seat.name, seat.number, _FACE)
        self.build(self._field, ways, row(self.lost, None), first=self.pin, face=face)

    def begin_with(self, digit: int) -> None:
        """The first digit was typed before the field was there."""
        if digit >= 0:
            self.pin.add(digit)

    def say(self, sentence: str, wait: float = 0.0) -> None:
        """Say what is wrong, and take the next PIN after `wait` seconds."""
        self.pin.clear()
        self.open.setEnabled(True)
        self._left = wait
        if wait > 0:
            self._clock.start()
            self._tell(sentence)
        else:
            self._field.show_error(sentence)
        self.pin.setFocus()

    def is_waiting(self) -> bool:
        """Whether the next try has to wait."""
        return self._left > 0

    def _enter(self) -> None:
        if self.is_waiting() or not self.open.isEnabled():
            return
        if len(self.pin.text()) < SHORTEST:
            self._field.show_error(self.tr("A PIN has four to eight digits."))
            self.pin.setFocus()
            return
        self.open.setEnabled(False)
        self.entered.emit(self.pin.text())

    def _count(self) -> None:
        self._left = max(0.0, self._left - 1)
        self._tell("")
        if not self.is_waiting():
            self._clock.stop()
            self.open.setEnabled(True)

    def _tell(self, sentence: str) -> None:
        seconds = ceil(self._left)
        self.open.setEnabled(not seconds)
        again = self.tr("Try again in {seconds} s.").format(seconds=seconds) if seconds else ""
        self._field.show_error(f"{sentence} {again}".strip())
