"""The exchange of data: the server, the rhythm, what waits for a decision, the last exchanges."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.change import Changed
from app.settings import SYNC_MINUTES
from app.ui.context import PageContext
from app.ui.help.place import explain
from app.ui.kit import tokens
from app.ui.kit.base import clear, column, label
from app.ui.kit.card import Card
from app.ui.kit.choice_field import ChoiceField
from app.ui.kit.form_field import FormField
from app.ui.kit.page import ScrollPage
from app.ui.settings.conflict_card import ConflictsCard
from app.ui.settings.connecting import ConnectCard
from app.ui.settings.relay_card import RelayCard
from app.ui.settings.stick_card import StickCard
from app.ui.settings.through_card import ThroughCard
from app.ui.settings.trouble_cards import RefusedCard, SetAsideCard
from app.ui.shell.sync_chip import exchange_lines
from app.ui.shell.sync_words import view_of, when_words
from app.ui.translate import tr_label

if TYPE_CHECKING:
    from app.domain.relay_address import Through
    from app.usecases.settling import Conflict, Refused, SetAside
    from app.usecases.sync_picture import SyncPicture

    Read = tuple[SyncPicture, tuple[Conflict, ...], tuple[Refused, ...], tuple[SetAside, ...], Through | None]

_WIDTH = 760
_RHYTHMS = (5, 10, 30, 60)
_SHOWN = 20


class SyncSection(ScrollPage):
    """What waits for a person comes first, then the way to the server, then the past."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(margin=0)
        self._context = context
        self.conflicts = ConflictsCard(context)
        self.refused, self.set_aside = RefusedCard(), SetAsideCard()
        self.connect_card = ConnectCard(context)
        self.connect_card.connected.connect(self._on_connected)
        self._server, self._contact = label("", "strong", wrap=True), label("", "muted", wrap=True)
        self.rhythm = self._rhythm()
        self.known = Card(self.tr("Server"))
        self.known.add(
            self._server, self._contact, FormField(tr_label("settings", SYNC_MINUTES.label), self.rhythm,
                                                   tr_label("settings", SYNC_MINUTES.help)),
        )  # fmt: skip
        self.relay, self.through = RelayCard(context), ThroughCard(context)
        self.through.let_in.connect(self._on_let_in)
        explain(self.through, "school-network")
        explain(self.relay, "school-network")
        self._lines = column(gap=tokens.GAP)
        self.stick = StickCard(context)
        explain(self.stick, "stick")
        self._past = Card(self.tr("Last exchanges"))
        self._past.add(self._lines)
        cards = (self.conflicts, self.refused, self.connect_card, self.known, self.stick, self.through, self.relay,
                 self.set_aside, self._past)  # fmt: skip
        for card in cards:
            card.setMaximumWidth(_WIDTH)
            card.hide()
            self.add(card)
        self.add(None)
        context.live.changed.connect(self._on_changed)

    def refresh(self) -> None:
        """Read how things stand."""
        desk = self._context.desk

        def read() -> Read:
            settling = desk.settling
            return (
                desk.syncing.picture(), settling.conflicts(), settling.refused(), settling.set_aside(),
                desk.roads.taken(),
            )  # fmt: skip

        self._context.background.run("read", read, owner=self, done=self._show)
        self.stick.refresh()

    def _show(self, read: Read) -> None:
        picture, conflicts, refused, set_aside, taken = read
        self.conflicts.show_conflicts(conflicts)
        self.refused.show_refused(refused)
        self.set_aside.show_set_aside(set_aside)
        machine = self._context.machine
        is_practice = machine is not None and machine.is_practice
        self.connect_card.setVisible(not picture.is_enrolled and not is_practice)
        self.known.setVisible(picture.is_enrolled)
        self.through.setVisible(not is_practice)
        self.through.show_taken(taken)
        self.relay.setVisible(picture.is_enrolled and not is_practice)
        if picture.is_enrolled and not is_practice:
            self.relay.refresh()
        self._server.setText(picture.server)
        self._contact.setText(self._contact_words(picture))
        view = view_of(picture, self._context.desk.now(), most=_SHOWN)
        clear(self._lines)
        self._lines.addLayout(exchange_lines(view.lines))
        self._past.setVisible(bool(view.lines) and not is_practice)

    def _contact_words(self, picture: SyncPicture) -> str:
        if picture.last_contact is None:
            return self.tr("No exchange has come to its end yet.")
        when = when_words(picture.last_contact, self._context.desk.now())
        unsent = picture.unsent
        waiting = self.tr("%n change(s) not sent", "", unsent) if unsent else self.tr("everything is sent")
        if picture.through:
            said = self.tr("Last exchange: {when}, through {name}; {waiting}.")
            return said.format(when=when, name=picture.through, waiting=waiting)
        return self.tr("Last exchange: {when}; {waiting}.").format(when=when, waiting=waiting)

    def _rhythm(self) -> ChoiceField:
        by_hand = self.tr("Only when I press the button")
        choices = [("0", by_hand), *((str(n), self.tr("Every {minutes} minutes").format(minutes=n)) for n in _RHYTHMS)]
        field = ChoiceField(choices)
        machine = self._context.machine
        if machine is not None:
            code = str(machine.value(SYNC_MINUTES))
            if code not in dict(choices):
                field.addItem(self.tr("Every {minutes} minutes").format(minutes=code), code)
            field.set_code(code)
            field.chosen.connect(lambda chosen: machine.choose(SYNC_MINUTES, int(chosen)))
        return field

    def _on_connected(self) -> None:
        if self._context.machine is not None:
            self._context.machine.server_changed()
        self._context.toast(self.tr("Connected. What was recorded before is sent now."))
        self.refresh()

    def _on_let_in(self, server: str) -> None:
        if server and not self.connect_card.address.text():
            self.connect_card.address.load(server)
        self.refresh()

    def _on_changed(self, changed: Changed) -> None:  # noqa: ARG002 - every change may be one more to send
        if self.isVisible():
            self.refresh()
