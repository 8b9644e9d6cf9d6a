"""The part of the settings about people: who else works at this computer, one's own PIN, who works with the school."""

from __future__ import annotations

from app.domain.change import Changed
from app.domain.phone_help import PHONE
from app.paths import Turn
from app.settings import LOCK_MINUTES
from app.ui import keys
from app.ui.context import Machine, PageContext
from app.ui.help.place import explain
from app.ui.kit.base import button, label, row
from app.ui.kit.card import Card
from app.ui.kit.chips import FilterChips
from app.ui.kit.form_field import FormField
from app.ui.kit.page import CardPage
from app.ui.seats.access_card import AccessCard
from app.ui.seats.help_card import HelpCard
from app.ui.seats.new_pin import what_a_pin_is
from app.ui.seats.pin_dialog import PinDialog, RemovePinDialog
from app.usecases.access_wishes import AccessWishes
from app.usecases.seats import Renewal, own_renewals

_MINUTES = (0, 5, 15, 30)


class SeatsSection(CardPage):
    """Everything here works without a network but for the help over the phone."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self.others, self.pin = OthersCard(context.machine), PinCard(context)
        self.access, self.help = AccessCard(context), HelpCard(context)
        for card in (self.others, self.pin, self.access, self.help):
            self.add(card)
        for card in (self.access, self.help):
            card.hide()
        explain(self.access, "changing-access" if AccessWishes(context.desk).may_ask else "access")
        self.add(None)
        context.live.changed.connect(self._on_changed)

    def refresh(self) -> None:
        """Look at the PIN again, who works with the school, and whether this person may help others."""
        self.pin.refresh()
        self.access.refresh()
        self.help.refresh()

    def _on_changed(self, changed: Changed) -> None:
        if self.isVisible() and changed.touches("school_grant", "grant_wish", "school", "person"):
            self.access.refresh()


class OthersCard(Card):
    """The way to somebody else."""

    def __init__(self, machine: Machine | None) -> None:
        super().__init__(self.tr("Several people at this computer"))
        self._machine = machine
        sentence = self.tr(
            "Everybody has a place of their own: their own records, their own changes that wait to be sent, their own"
            " name under everything they write. What waits in your place goes when you open it again."
        )
        self.leave = button(self.tr("Another person works here"), self._leave, icon_name="people")
        self.leave.setToolTip(keys.shown(keys.SEATS))
        self.add(label(sentence, "muted", wrap=True), row(self.leave, None))
        self.leave.setVisible(machine is not None and machine.can_leave)

    def _leave(self) -> None:
        if self._machine is not None:
            self._machine.go(Turn.SEATS)


class PinCard(Card):
    """Set, change, remove; how soon it is asked again; and when a forgotten one was set anew."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(self.tr("My PIN"))
        self._context = context
        self._state = label("", "strong", wrap=True)
        self.set = button(self.tr("Set a PIN"), self._set, icon_name="lock")
        self.change = button(self.tr("Change the PIN"), self._set, icon_name="lock")
        self.remove = button(self.tr("Remove the PIN"), self._remove, kind="link")
        self.minutes = FilterChips(self.tr("Lock by itself"))
        never, some = self.tr("Never"), self.tr("{minutes} minutes")
        choices = [(str(each), some.format(minutes=each) if each else never) for each in _MINUTES]
        machine = context.machine
        self.minutes.set_choices(choices, None if machine is None else str(machine.value(LOCK_MINUTES)))
        self.minutes.chosen.connect(self._choose_minutes)
        words = self.tr("After so long without a key the PIN is asked again. What you typed is kept.")
        self._lock = FormField(self.tr("Lock by itself"), self.minutes, words)
        self._renewed = label("", "caption", wrap=True)
        about = label(what_a_pin_is(), "muted", wrap=True)
        self.add(self._state, about, row(self.set, self.change, self.remove, None), self._lock, self._renewed)

    def refresh(self) -> None:
        """Look at the file of the PIN."""
        machine = self._context.machine
        self.setVisible(machine is not None and not machine.is_practice)
        if machine is None:
            return
        has_pin = machine.seat.pin.exists()
        self._state.setText(self.tr("Your place asks for a PIN.") if has_pin else self.tr("Your place has no PIN."))
        self.set.setVisible(not has_pin)
        for widget in (self.change, self.remove, self._lock):
            widget.setVisible(has_pin)
        self._renewed.setText("\n".join(map(self._told, own_renewals(machine.seat))))
        self._renewed.setVisible(bool(self._renewed.text()))

    def _told(self, renewal: Renewal) -> str:
        by_phone = self.tr("A forgotten PIN was set anew over the phone on {moment}.")
        by_paper = self.tr("A forgotten PIN was set anew with the code on paper on {moment}.")
        return (by_phone if renewal.how == PHONE else by_paper).format(moment=renewal.moment)

    def _set(self) -> None:
        self._ask(PinDialog)

    def _remove(self) -> None:
        self._ask(RemovePinDialog)

    def _ask(self, kind: type[PinDialog | RemovePinDialog]) -> None:
        machine = self._context.machine
        if machine is None:
            return
        dialog = kind(self, self._context.background, machine.seat)
        dialog.changed.connect(self.refresh)
        dialog.changed.connect(machine.lock_changed)
        dialog.exec()

    def _choose_minutes(self, code: str) -> None:
        if self._context.machine is not None:
            self._context.machine.choose(LOCK_MINUTES, int(code))
