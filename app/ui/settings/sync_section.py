"""The exchange of data: the server, the rhythm, what waits for a decision, the last exchanges."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.change import Changed
from app.settings import SYNC_MINUTES
from app.ui.context import PageContext
from app.ui.kit import tokens
from app.ui.kit.base import clear, column, label
from app.ui.kit.card import Card
from app.ui.kit.choice_field import ChoiceField
from app.ui.kit.form_field import FormField
from app.ui.kit.page import ScrollPage
from app.ui.settings.check_card import CheckCard
from app.ui.settings.conflict_card import ConflictsCard
from app.ui.settings.connecting import ConnectCard
from app.ui.settings.trouble_cards import RefusedCard, SetAsideCard
from app.ui.shell.sync_chip import exchange_lines
from app.ui.shell.sync_words import view_of, when_words
from app.ui.translate import tr_label

if TYPE_CHECKING:
    from app.usecases.settling import Conflict, Refused, SetAside
    from app.usecases.sync_picture import SyncPicture

    Read = tuple[SyncPicture, tuple[Conflict, ...], tuple[Refused, ...], tuple[SetAside, ...]]

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
        self._lines = column(gap=tokens.GAP)
        self._past = Card(self.tr("Last exchanges"))
        self._past.add(self._lines)
        self.check = CheckCard(context)
        for card in (self.conflicts, self.refused, self.connect_card, self.known, self.set_aside, self._past):
            card.hide()
        for card in (
            self.conflicts, self.refused, self.connect_card, self.known, self.set_aside, self._past, self.check,
        ):  # fmt: skip
            card.setMaximumWidth(_WIDTH)
            self.add(card)
        self.add(None)
        context.live.changed.connect(self._on_changed)

    def refresh(self) -> None:
        """Read how things stand."""
        desk = self._context.desk

        def read() -> Read:
            settling = desk.settling
            return desk.syncing.picture(), settling.conflicts(), settling.refused(), settling.set_aside()

        self._context.background.run("read", read, owner=self, done=self._show)
        self.check.refresh()

    def _show(self, read: Read) -> None:
        picture, conflicts, refused, set_aside = read
        self.conflicts.show_conflicts(conflicts)
        self.refused.show_refused(refused)
        self.set_aside.show_set_aside(set_aside)
        machine = self._context.machine
        is_practice = machine is not None and machine.is_practice
        self.connect_card.setVisible(not picture.is_enrolled and not is_practice)
        self.known.setVisible(picture.is_enrolled)
        self.check.setVisible(not is_practice)
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

    def _on_changed(self, changed: Changed) -> None:  # noqa: ARG002 - every change may be one more to send
        if self.isVisible():
            self.refresh()
