"""The exchange of data: what waits for a decision, its price, the risk without it, receipts, the past."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.change import Changed
from app.ui.context import PageContext
from app.ui.help.place import explain
from app.ui.kit import tokens
from app.ui.kit.base import button, clear, column, label
from app.ui.kit.card import Card
from app.ui.kit.page import ScrollPage
from app.ui.settings.check_card import CheckCard
from app.ui.settings.conflict_card import ConflictsCard, JoinedCard
from app.ui.settings.connecting import ConnectCard
from app.ui.settings.exchange_cards import ExchangeCard, RiskCard
from app.ui.settings.limits_card import LimitsCard
from app.ui.settings.receipts_card import ReceiptsCard
from app.ui.settings.relay_card import RelayCard
from app.ui.settings.stick_card import StickCard
from app.ui.settings.through_card import ThroughCard
from app.ui.settings.trouble_cards import RefusedCard, SetAsideCard
from app.ui.shell.outlook_words import risk_view
from app.ui.shell.sync_chip import exchange_lines
from app.ui.shell.sync_view import SyncState, SyncView
from app.ui.shell.sync_words import view_of

if TYPE_CHECKING:
    from app.domain.relay_address import Through
    from app.usecases.hand_ins import Receipt
    from app.usecases.settling import Refused, SetAside
    from app.usecases.sync_picture import Outlook, SyncPicture
    from app.usecases.versions import Conflict

    Settling = tuple[tuple[Conflict, ...], tuple[Conflict, ...], tuple[Refused, ...], tuple[SetAside, ...]]
    Read = tuple[SyncPicture, Outlook, tuple[Receipt, ...], Settling, Through | None]

_WIDTH = 760
_SHOWN = 20


class SyncSection(ScrollPage):
    """What waits for a person comes first, then the exchange and what it is worth, then settings, then the past."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(margin=0)
        self._context = context
        self.conflicts, self.joined = ConflictsCard(context), JoinedCard(context)
        self.refused, self.set_aside = RefusedCard(), SetAsideCard()
        self.connect_card = ConnectCard(context)
        self.connect_card.connected.connect(self._on_connected)
        self.exchange, self.risk = ExchangeCard(), RiskCard()
        self.risk.copy_wanted.connect(lambda: context.navigate("settings", section="backups"))
        self.receipts, self.limits = ReceiptsCard(context), LimitsCard(context)
        self.limits.changed.connect(self.refresh)
        self._server = label("", "strong", wrap=True)
        self.again = button(self.tr("New address or new code…"), self._connect_again, kind="link", icon_name="link")
        self.known = Card(self.tr("Server"), self.again)
        self.known.add(self._server)
        self.relay, self.through = RelayCard(context), ThroughCard(context)
        self.through.let_in.connect(self._on_let_in)
        explain(self.through, "school-network")
        explain(self.relay, "school-network")
        self._lines = column(gap=tokens.GAP)
        self.stick = StickCard(context)
        explain(self.stick, "stick")
        self._past = Card(self.tr("Last exchanges"))
        self._past.add(self._lines)
        self.check = CheckCard(context)
        to_settle = (self.conflicts, self.refused, self.joined)
        for card in (*to_settle, self.connect_card, self.exchange, self.risk, self.limits, self.stick, self.through,
                     self.relay, self.receipts, self.set_aside, self._past, self.known, self.check):  # fmt: skip
            card.setMaximumWidth(_WIDTH)
            self.add(card)
            card.hide()
        self.add(None)
        context.live.changed.connect(self._on_changed)
        self._listen()

    def refresh(self) -> None:
        """Read how things stand."""
        desk = self._context.desk

        def read() -> Read:
            settling, versions = desk.settling, desk.versions
            waiting = versions.questions(), versions.notices(), settling.refused(), settling.set_aside()
            picture, outlook = desk.syncing.picture(), desk.syncing.outlook()
            return picture, outlook, desk.hand_ins.latest(), waiting, desk.roads.taken()

        self._context.background.run("read", read, owner=self, done=self._show)
        self.stick.refresh()
        self.check.refresh()

    def _listen(self) -> None:
        """Let the cards tell of the exchange of this window, and ask it for one."""
        line = self._context.exchanging
        if line is not None:
            line.shown.connect(self._on_exchange)
            self.exchange.wanted.connect(line.wanted)
            self.exchange.stop_wanted.connect(line.stop_wanted)

    def _show(self, read: Read) -> None:
        picture, outlook, receipts, (conflicts, joined, refused, set_aside), taken = read
        now = self._context.desk.now()
        self.conflicts.show_conflicts(conflicts)
        self.joined.show_conflicts(joined)
        self.refused.show_refused(refused)
        self.set_aside.show_set_aside(set_aside)
        machine = self._context.machine
        is_practice = machine is not None and machine.is_practice
        is_real = picture.is_enrolled and not is_practice
        if not self.connect_card.is_again:
            self.connect_card.setVisible(not picture.is_enrolled and not is_practice)
        for card in (self.known, self.exchange, self.limits):
            card.setVisible(is_real)
        self.risk.setVisible(not is_practice)
        self.risk.show_risk(risk_view(outlook.risk, now))
        self.limits.show_facts(picture)
        self.receipts.show_receipts(receipts)
        self.through.setVisible(not is_practice)
        self.through.show_taken(taken)
        self.relay.setVisible(is_real)
        if is_real:
            self.relay.refresh()
        self.check.setVisible(not is_practice)
        self._server.setText(picture.server)
        view = view_of(picture, now, outlook=outlook, most=_SHOWN)
        if not self._is_busy():
            self.exchange.show_view(view)
        clear(self._lines)
        self._lines.addLayout(exchange_lines(view.lines))
        self._past.setVisible(bool(view.lines) and not is_practice)

    def _is_busy(self) -> bool:
        line = self._context.exchanging
        return line is not None and line.view is not None and line.view.state is SyncState.SYNCING

    def _on_exchange(self, view: SyncView) -> None:
        if not self.isVisible():
            return
        was_busy = self.exchange.is_busy
        self.exchange.show_view(view)
        if was_busy and not self.exchange.is_busy:
            self.refresh()

    def _connect_again(self) -> None:
        self.connect_card.offer_again(self._server.text())

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
