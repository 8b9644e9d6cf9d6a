"""Letting other computers of the school through this one: address and code for them, and who was let in."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QLabel, QLayout

from app.domain.problems import Problem
from app.domain.relay_address import in_one, shown_code
from app.reports.qr import qr_svg
from app.settings import RELAY
from app.ui.context import PageContext
from app.ui.kit import tokens
from app.ui.kit.base import IconLabel, button, clear, column, holder, icon_label, label, line, row
from app.ui.kit.card import Card
from app.ui.kit.qr_view import QrView
from app.ui.kit.tokens import LIGHT
from app.ui.shell.outlook_words import size_words
from app.ui.translate import tr_label

if TYPE_CHECKING:
    from app.usecases.relaying import GuestLine, RelayPicture

_LOOK_MS = 5_000


class RelayCard(Card):
    """Off until somebody ticks it. While it is in view it keeps true who is connected and how long the code is good."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(QCoreApplication.translate("RelayCard", "School network: let others through"))
        self._context = context
        self._picture: RelayPicture | None = None
        self._listed: dict[bytes, tuple[IconLabel, QLabel]] | None = None
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self.refresh)
        self.switch = QCheckBox(tr_label("settings", RELAY.label))
        self.switch.setChecked(self._is_wanted())
        self.switch.clicked.connect(self._on_switch)
        about = self.tr(
            "A computer without a line of its own reaches the server through this one."
            " What it sends is sealed: nothing of it can be read or kept here."
        )
        self.qr = QrView(self.tr("QR code with the address and the code"))
        self._address, self._more = label("", "big"), label("", "caption", wrap=True)
        self._code, self._code_note = label("", "big"), label("", "caption", wrap=True)
        self.new_code = button(self.tr("New code"), self._make_code, icon_name="rotate")
        self._guests = column(gap=tokens.GAP)
        self._on = holder(self._details())
        self.add(label(about, "muted", wrap=True), self.switch, self._on)
        self._on.hide()

    def refresh(self) -> None:
        """Read how things stand; what was switched on is started, should it not run yet."""
        desk, is_wanted = self._context.desk, self._is_wanted()

        def read() -> RelayPicture:
            if is_wanted:
                desk.relay.start_if_possible()
            return desk.relay.picture()

        self._context.background.run("read", read, owner=self, done=self._show)

    def showEvent(self, event: QShowEvent) -> None:
        """Look again and again while somebody is looking."""
        super().showEvent(event)
        self._look.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks."""
        super().hideEvent(event)
        self._look.stop()

    def _details(self) -> QLayout:
        firewall = self.tr(
            "If Windows asks about the firewall at the first start, allow private networks."
            " If you may not do that, choose another computer for this."
        )
        what_to_type = column(
            label(self.tr("Address to type on the other computer"), "caption"), self._address, self._more,
            label(self.tr("Code"), "caption"), self._code, self._code_note, row(self.new_code, None), None,
            gap=tokens.GAP_TIGHT,
        )  # fmt: skip
        both = row(gap=tokens.GAP_CARD)
        both.addLayout(column(self.qr, None))
        both.addLayout(what_to_type, 1)
        return column(both, label(firewall, "caption", wrap=True), line(), self._guests, gap=tokens.GAP_LIST)

    def _is_wanted(self) -> bool:
        machine = self._context.machine
        return machine is not None and bool(machine.value(RELAY))

    def _on_switch(self, is_on: bool) -> None:
        machine, desk = self._context.machine, self._context.desk
        if machine is not None:
            machine.choose(RELAY, is_on)

        def work() -> RelayPicture:
            if is_on:
                desk.relay.start()
                desk.relay.new_code()
            else:
                desk.relay.stop()
            return desk.relay.picture()

        self._context.background.run("read", work, owner=self, done=self._show, failed=self._on_failed)

    def _on_failed(self, problem: Problem) -> None:
        if self._context.machine is not None:
            self._context.machine.choose(RELAY, False)
        self.switch.setChecked(False)
        self._context.problem(problem, self)

    def _make_code(self) -> None:
        relay = self._context.desk.relay

        def work() -> RelayPicture:
            relay.new_code()
            return relay.picture()

        self._context.background.run("read", work, owner=self, done=self._show)

    def _forget(self, guest: GuestLine) -> None:
        relay = self._context.desk.relay

        def work() -> RelayPicture:
            relay.forget(guest.machine)
            return relay.picture()

        self.switch.setFocus()
        self._context.toast(self.tr("{name} goes through here no more.").format(name=guest.name))
        self._context.background.run("read", work, owner=self, done=self._show)

    def _show(self, picture: RelayPicture) -> None:
        if picture == self._picture:
            return
        self._picture = picture
        self._on.setVisible(picture.is_on)
        if not picture.is_on:
            return
        address = picture.address
        self._address.setText(self.tr("in no network") if address is None else str(address))
        others = ", ".join(picture.others)
        self._more.setText(self.tr("In other networks: {addresses}").format(addresses=others) if others else "")
        self._more.setVisible(bool(others))
        self._code.setText(shown_code(picture.code) if picture.code else "––– –––")
        minutes = picture.code_minutes
        self._code_note.setText(
            self.tr("Good for %n minute(s), for any number of computers.", "", minutes)
            if picture.code
            else self.tr("A code is made when a computer is to be let in, and is good for ten minutes.")
        )
        self.qr.setVisible(address is not None and bool(picture.code))
        if address is not None and picture.code:
            self.qr.show_svg(qr_svg(in_one(address, picture.code), LIGHT.text))
        self._show_guests(picture.guests)

    def _show_guests(self, guests: tuple[GuestLine, ...]) -> None:
        """Lines that are there stay, for a button in one of them may have the keyboard."""
        if self._listed is None or list(self._listed) != [guest.machine for guest in guests]:
            self._list_guests(guests)
        for guest in guests:
            sign, about = (self._listed or {})[guest.machine]
            sign.set_icon("computer", "ok" if guest.is_here else "text2")
            about.setText(self._about(guest))

    def _list_guests(self, guests: tuple[GuestLine, ...]) -> None:
        clear(self._guests)
        self._listed = {}
        if not guests:
            self._guests.addWidget(label(self.tr("No other computer was let in yet."), "muted"))
            return
        self._guests.addWidget(label(self.tr("Computers that may go through here"), "strong"))
        for guest in guests:
            out = button(self.tr("Remove"), partial(self._forget, guest), kind="link")
            out.setAccessibleName(self.tr("Remove {name}").format(name=guest.name))
            sign, about = icon_label("computer"), label("", "caption", wrap=True)
            entry = row(sign)
            entry.addLayout(column(label(guest.name), about, gap=0), 1)
            entry.addWidget(out)
            self._guests.addLayout(entry)
            self._listed[guest.machine] = (sign, about)

    def _about(self, guest: GuestLine) -> str:
        if guest.is_here:
            return self.tr("connected now, {size}").format(size=size_words(guest.carried))
        if guest.seen is None:
            return self.tr("let in on {day}, not come through yet").format(day=f"{guest.since:%d.%m.%Y}")
        return self.tr("last came through on {day}").format(day=f"{guest.seen:%d.%m.%Y}")
