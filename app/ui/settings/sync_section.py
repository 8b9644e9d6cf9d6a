"""The exchange of data: what waits for a decision, its price and the risk without it, other ways, the past."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import structs
from PySide6.QtCore import QTimer

from app.domain.change import Changed
from app.domain.rules.rights import ASSESSOR, OBSERVER, PRINCIPAL, only_reads
from app.ui.context import PageContext
from app.ui.help.place import explain
from app.ui.kit import tokens
from app.ui.kit.base import button, clear, column, label, line
from app.ui.kit.card import Card
from app.ui.kit.focus import focus_first
from app.ui.kit.fold import Fold
from app.ui.kit.page import CardPage
from app.ui.settings.check_card import CheckCard
from app.ui.settings.conflict_card import ConflictsCard, JoinedCard
from app.ui.settings.connecting import ConnectCard
from app.ui.settings.exchange_cards import ExchangePart, RiskPart
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
    from app.domain.receipt import Receipt
    from app.domain.relay_address import Through
    from app.usecases.joining import Joining
    from app.usecases.settling import Refused, SetAside
    from app.usecases.sync_picture import Outlook, SyncPicture
    from app.usecases.versions import Conflict

    Settling = tuple[tuple[Conflict, ...], tuple[Conflict, ...], tuple[Refused, ...], tuple[SetAside, ...]]
    Read = tuple[SyncPicture, Outlook, tuple[Receipt, ...], Settling, tuple[Through | None, Joining | None]]

_SHOWN = 20


class SyncSection(CardPage):
    """What waits for a person comes first, then the exchange and what it is worth, then other ways, then the past."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._was_offline = False
        self.about = label("", "muted", wrap=True)
        self.conflicts, self.joined = ConflictsCard(context), JoinedCard(context)
        self.refused, self.set_aside = RefusedCard(), SetAsideCard()
        self.connect_card = ConnectCard(context)
        self.exchange, self.risk = ExchangePart(), RiskPart()
        self._between = line()
        self.now = Card()
        self.now.add(self.exchange, self._between, self.risk)
        self.stick, self.through, self.relay = StickCard(context), ThroughCard(context), RelayCard(context)
        self.ways = Fold(self.tr("Other ways to exchange"), self.stick, self.through, self.relay)
        self.receipts, self._lines = ReceiptsCard(context), column(gap=tokens.GAP)
        lines = Card()
        lines.add(self._lines)
        self.past = Fold(self.tr("Last exchanges"), lines)
        self.past.say(self.tr("What went and what came, and what did not work"))
        self.limits, self.check = LimitsCard(context), CheckCard(context)
        self._server = label("", "strong", wrap=True)
        self.again = button(self.tr("New address or new code…"), self._connect_again, kind="link", icon_name="link")
        self.known = Card(self.tr("Server"), self.again)
        self.known.add(self._server)
        self.rare = Fold(self.tr("Settings of the exchange"), self.limits, self.known, self.check)
        self._arrange()
        self._listen()

    def refresh(self) -> None:
        """Read how things stand."""
        desk = self._context.desk

        def read() -> Read:
            settling, versions = desk.settling, desk.versions
            waiting = versions.questions(), versions.notices(), settling.refused(), settling.set_aside()
            picture, outlook = desk.syncing.picture(), desk.syncing.outlook()
            standing = desk.syncing.joining.standing()
            return picture, outlook, desk.hand_ins.latest(), waiting, (desk.roads.taken(), standing)

        self._context.background.run("read", read, owner=self, done=self._show)
        self.stick.refresh()
        self.check.refresh()

    def take_invitation(self, file: Path) -> None:
        """Read an invitation; a profile that has a server comes to it anew."""
        if self._server.text() and not self.connect_card.is_again:
            self._connect_again()
        self.connect_card.bring(file)
        QTimer.singleShot(0, self.connect_card, lambda: self.ensureWidgetVisible(self.connect_card))

    def show_stick(self) -> None:
        """Open the other ways at the stick."""
        self.ways.set_open(True)
        QTimer.singleShot(0, self.stick, lambda: self.ensureWidgetVisible(self.stick))

    def _arrange(self) -> None:
        """One below the other; all but the folds wait for the first reading."""
        first = (self.about, self.conflicts, self.refused, self.joined, self.connect_card, self.now)
        for part in (*first, self.ways, self.set_aside, self.receipts, self.past, self.rare):
            self.add(part)
            part.hide()
        for card in (self.stick, self.through, self.relay, self.limits, self.known):
            card.hide()
        self.add(None)
        explain(self.stick, "stick")
        explain(self.connect_card, "invitation")
        explain(self.through, "school-network")
        explain(self.relay, "school-network")

    def _listen(self) -> None:
        """Let the cards tell of the exchange of this window, and ask it for one."""
        context, exchanging = self._context, self._context.exchanging
        context.live.changed.connect(self._on_changed)
        self.connect_card.connected.connect(self._on_connected)
        self.connect_card.asking.connect(self.refresh)
        self.connect_card.post_wanted.connect(self._on_post_wanted)
        self.stick.let_in.connect(self._on_connected)
        self.connect_card.left.connect(self.again.setFocus)
        self.risk.copy_wanted.connect(lambda: context.navigate("settings", section="backups"))
        self.limits.changed.connect(self.refresh)
        self.through.let_in.connect(self._on_let_in)
        if exchanging is not None:
            exchanging.shown.connect(self._on_exchange)
            self.exchange.wanted.connect(exchanging.wanted)
            self.exchange.stop_wanted.connect(exchanging.stop_wanted)

    def _show(self, read: Read) -> None:
        picture, outlook, receipts, (conflicts, joined, refused, set_aside), (taken, standing) = read
        machine = self._context.machine
        is_practice = machine is not None and machine.is_practice
        self.conflicts.show_conflicts(conflicts)
        self.joined.show_conflicts(joined)
        self.refused.show_refused(refused)
        self.set_aside.show_set_aside(set_aside)
        self.receipts.show_receipts(receipts)
        self._show_about(picture.role, is_practice=is_practice)
        self._show_ways(picture, taken, is_practice=is_practice, is_asking=standing is not None)
        self.connect_card.show_standing(standing)
        self._show_now(picture, outlook, is_practice=is_practice)

    def _show_about(self, role: str, *, is_practice: bool) -> None:
        """Say what the page alone would not: that nothing leaves the practice school, or who writes."""
        said = ""
        if is_practice:
            said = self.tr("The practice school exchanges nothing: all of it stays on this computer.")
        elif role == PRINCIPAL:
            said = self.tr("You read here what teachers, facilitators and coordinators record.")
        elif role == ASSESSOR:
            said = self.tr(
                "You read here what teachers, facilitators and coordinators record; you write assessments yourself."
            )
        elif role == OBSERVER:
            said = self.tr("You read here the figures of the region; names and records do not reach this computer.")
        self.about.setText(said)
        self.about.setVisible(bool(said))

    def _show_ways(self, picture: SyncPicture, taken: Through | None, *, is_practice: bool, is_asking: bool) -> None:
        is_real = picture.is_enrolled and not is_practice
        if not self.connect_card.is_again:
            self.connect_card.setVisible(not picture.is_enrolled and not is_practice)
        self.through.show_taken(taken)
        self.through.setVisible(True)
        self.relay.setVisible(is_real)
        if is_real:
            self.relay.refresh()
        self._server.setText(picture.server)
        self.limits.show_facts(picture)
        for card in (self.known, self.limits):
            card.setVisible(is_real)
        both = self.tr("A USB stick or a file, another computer of the school")
        self.ways.say(both if is_real or is_asking else self.tr("Another computer of the school"))
        rare = self.tr("How often and how much, the address of the server, a check of what is stored")
        self.rare.say(rare if is_real else self.tr("A check of what is stored"))
        for fold in (self.ways, self.rare):
            fold.setVisible(not is_practice)

    def _show_now(self, picture: SyncPicture, outlook: Outlook, *, is_practice: bool) -> None:
        """The card tells of the exchange alone: what is to be settled stands above it."""
        now, is_real = self._context.desk.now(), picture.is_enrolled and not is_practice
        view = view_of(structs.replace(picture, refused=0, conflicts=0), now, outlook=outlook, most=_SHOWN)
        risk = risk_view(outlook.risk, now)
        running = self._running()
        self.exchange.show_view(view if running is None else running)
        self.exchange.setVisible(is_real)
        self.risk.show_risk(risk)
        self.risk.setVisible(risk.is_any or not only_reads(picture.role))
        self._between.setVisible(is_real and not self.risk.isHidden())
        self.now.setVisible(is_real or not (is_practice or self.risk.isHidden()))
        clear(self._lines)
        self._lines.addLayout(exchange_lines(view.lines))
        self.past.setVisible(bool(view.lines) and not is_practice)
        is_offline = view.state is SyncState.OFFLINE and bool(view.pending)
        if is_offline and not self._was_offline:
            self.ways.set_open(True)  # now they are wanted; who closes them again is not contradicted
        self._was_offline = is_offline

    def _running(self) -> SyncView | None:
        """The exchange that is under way in this window."""
        exchanging = self._context.exchanging
        view = None if exchanging is None else exchanging.view
        return view if view is not None and view.state is SyncState.SYNCING else None

    def _on_exchange(self, view: SyncView) -> None:
        if not self.isVisible():
            return
        if view.state is SyncState.SYNCING:
            self.exchange.show_view(view)
        else:
            self.refresh()

    def _connect_again(self) -> None:
        self.connect_card.offer_again(self._server.text())

    def _on_connected(self) -> None:
        if self._context.machine is not None:
            self._context.machine.server_changed()
        self._context.toast(self.tr("Connected. What was recorded before is sent now."))
        self.refresh()

    def _on_post_wanted(self) -> None:
        """Without a line the request goes like other post."""
        self.show_stick()
        QTimer.singleShot(0, self.stick, lambda: focus_first(self.stick))

    def _on_let_in(self, server: str) -> None:
        if server and not self.connect_card.address.text():
            self.connect_card.address.load(server)
        self.refresh()

    def _on_changed(self, changed: Changed) -> None:  # noqa: ARG002 - every change may be one more to send
        if self.isVisible():
            self.refresh()
