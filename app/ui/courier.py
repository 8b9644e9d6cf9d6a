"""The exchange of one profile as the window drives it: what use cases offer, and when it happens by itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from threading import Event
from typing import TYPE_CHECKING, Protocol

from msgspec import Struct, field

from app.usecases.link import LinkSense

if TYPE_CHECKING:
    from app.domain.change import Changed
    from app.usecases.desk import Desk
    from app.usecases.sync_picture import Outlook, SyncPicture


class Pauses(Protocol):
    """How long to wait for the next automatic exchange, in seconds; None where nothing happens by itself."""

    minutes: int
    """The calm rhythm; 0 for never by itself."""

    def failed(self, at_least: float = 0.0) -> float | None: ...

    def succeeded(self) -> float | None: ...

    def stirred(self) -> float | None: ...


class Moved(Protocol):
    """What an exchange has done so far."""

    @property
    def sent(self) -> int: ...

    @property
    def received(self) -> int: ...

    @property
    def bytes_up(self) -> int: ...

    @property
    def bytes_down(self) -> int: ...

    @property
    def changed(self) -> Changed: ...


class Courier(Struct, frozen=True):
    """The exchange of one profile, as use cases offer it."""

    facts: Callable[[], SyncPicture]
    """Runs on the `read` lane."""
    exchange: Callable[[Event, Callable[[Moved], None], bool], object]
    """Runs on the `net` lane; stops soon after the event is set, tells how far it has come, is told whether a
    person asked for it, raises the SyncProblem that ended it."""
    pauses: Pauses
    now: Callable[[], datetime]
    """Local time."""
    outlook: Callable[[], Outlook]
    """What an exchange will cost and what would be lost without one; runs on the `read` lane."""
    is_reachable: Callable[[], bool]
    """Whether the server takes a connection; runs on the `net` lane."""
    hang_up: Callable[[], object]
    """Lets a line go that may be dead; runs on the `net` lane."""
    interrupt: Callable[[], object]
    """Ends the exchange that is under way at once, from the main thread."""
    sense: LinkSense = field(default_factory=LinkSense)


def courier_of(desk: Desk, pauses: Pauses) -> Courier:
    """The exchange of the profile of `desk`."""
    return Courier(
        facts=lambda: desk.syncing.picture(),
        exchange=lambda cancel, moved, by_hand: desk.syncing.sync_now(cancel, moved, by_hand=by_hand),
        pauses=pauses,
        now=desk.now,
        outlook=lambda: desk.syncing.outlook(),
        is_reachable=lambda: desk.syncing.is_reachable(),
        hang_up=lambda: desk.syncing.hang_up(),
        interrupt=lambda: desk.syncing.interrupt(),
    )
