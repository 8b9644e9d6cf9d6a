"""How things stand with the exchange, as the window shows it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.text import mark


class SyncState(StrEnum):
    """The five states of the chip."""

    SYNCED = "synced"
    PENDING = "pending"
    SYNCING = "syncing"
    OFFLINE = "offline"
    ATTENTION = "attention"


@dataclass(frozen=True, slots=True)
class SyncLine:
    """One past exchange in plain words: when, whether it worked, and what happened."""

    when: str
    icon: str
    """`mark-check` or `mark-warning`."""
    text: str


@dataclass(frozen=True, slots=True)
class SyncView:
    """What chip and popover show. `pending` counts changes without a receipt of the server."""

    state: SyncState = SyncState.SYNCED
    pending: int = 0
    note: str = ""
    """A sentence below the heading: age of the oldest unsent change, or what needs attention."""
    lines: tuple[SyncLine, ...] = ()
    can_sync: bool = True
    """Whether there is a server to exchange with."""


ICONS = {
    SyncState.SYNCED: "cloud-check",
    SyncState.PENDING: "cloud-up",
    SyncState.SYNCING: "sync",
    SyncState.OFFLINE: "cloud-off",
    SyncState.ATTENTION: "alert",
}
WORDS = {
    SyncState.SYNCED: mark("sync", "Everything is sent"),
    SyncState.SYNCING: mark("sync", "Exchanging…"),
    SyncState.OFFLINE: mark("sync", "No connection"),
    SyncState.ATTENTION: mark("sync", "Needs attention"),
}
