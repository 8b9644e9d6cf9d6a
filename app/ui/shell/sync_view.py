"""How things stand with the exchange, as the window shows it."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from app.ui.kit.tokens import Tone


class SyncState(StrEnum):
    """The states of the chip. LOCAL is a profile that has no server yet; the others tell of the way to it."""

    LOCAL = "local"

    SYNCED = "synced"
    PENDING = "pending"
    SYNCING = "syncing"
    OFFLINE = "offline"
    ATTENTION = "attention"


class SyncLine(Struct, frozen=True):
    """One past exchange in plain words: when, whether it worked, and what happened."""

    when: str
    icon: str
    """`mark-check` or `mark-warning`."""
    text: str


class RiskView(Struct, frozen=True):
    """The meter: a sentence, how full its bar is, and how serious it is."""

    sentence: str = ""
    copy: str = ""
    share: float = 0.0
    tone: Tone = Tone.OK
    is_any: bool = False


class SyncView(Struct, frozen=True):
    """What chip and popover show. `pending` counts changes without a receipt of the server."""

    state: SyncState
    pending: int = 0
    note: str = ""
    """A sentence below the heading: age of the oldest unsent change, or what needs attention."""
    lines: tuple[SyncLine, ...] = ()
    to_settle: int = 0
    """Refused changes and fields with two versions: a person has to decide."""
    can_sync: bool = True
    """Whether there is a server to exchange with."""
    cost: str = ""
    """What waits to be sent and how long it will take."""
    held: str = ""
    """The photos that may not go now."""
    coming: str = ""
    """How much of a school that is on its way to this computer is here; empty once all of it is."""
    risk: RiskView | None = None
    """What would be lost if this computer died now; None while that is not known."""
    share: float | None = None
    """How much of what waited has gone, of an exchange that is under way."""
    is_spent: bool = False
    """The data of today is used up: only a person exchanges now."""


ICONS = {
    SyncState.LOCAL: "computer",
    SyncState.SYNCED: "cloud-check",
    SyncState.PENDING: "cloud-up",
    SyncState.SYNCING: "sync",
    SyncState.OFFLINE: "cloud-off",
    SyncState.ATTENTION: "alert",
}


def state_words(view: SyncView) -> str:
    """The state in words; without a connection it also says how much waits."""
    if view.state is SyncState.PENDING:
        return _waiting(view)
    words = {
        SyncState.LOCAL: QCoreApplication.translate("sync", "Only on this computer"),
        SyncState.SYNCED: QCoreApplication.translate("sync", "Everything is sent"),
        SyncState.SYNCING: QCoreApplication.translate("sync", "Exchanging…"),
        SyncState.OFFLINE: QCoreApplication.translate("sync", "No connection"),
        SyncState.ATTENTION: QCoreApplication.translate("sync", "Needs attention"),
    }[view.state]
    return f"{words} · {_waiting(view)}" if view.state is SyncState.OFFLINE and view.pending else words


def deed_words(view: SyncView) -> str:
    """What the button of the chip and of the page does now."""
    if view.state is SyncState.SYNCING:
        return QCoreApplication.translate("sync", "Stop")
    if not view.can_sync:
        return QCoreApplication.translate("sync", "Connect to a server")
    if view.is_spent:
        return QCoreApplication.translate("sync", "Exchange anyway")
    return QCoreApplication.translate("sync", "Exchange now")


def _waiting(view: SyncView) -> str:
    pending = view.pending  # a plain name: the extractor overlooks a plural whose number is an expression
    return QCoreApplication.translate("sync", "%n change(s) not sent", "", pending)
