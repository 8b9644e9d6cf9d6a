"""How things stand with the exchange, as plain facts: light enough for the first paint of the window."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from msgspec import Struct, field

from app.domain.rules.data_budget import Limits


class Attempt(Struct, frozen=True):
    """One attempt to exchange, as its receipt tells; `at` is local time."""

    at: datetime
    outcome: str
    """`done`, or the class name of the Problem that ended it."""
    sent: int = 0
    received: int = 0
    size: int = 0
    """Bytes both ways."""


class Cost(Struct, frozen=True):
    """What an exchange will take, before it begins."""

    text: int = 0
    """Bytes of text that wait here."""
    photos: int = 0
    """Photos and documents that would go now."""
    photo_bytes: int = 0
    seconds: float | None = None
    """At the speed of the last exchanges; None while that is not known."""
    photos_held: int = 0
    """Photos and documents that wait and may not go now: for tomorrow's budget, for a stick, or for good."""

    @property
    def size(self) -> int:
        """Bytes altogether."""
        return self.text + self.photo_bytes


class Risk(Struct, frozen=True):
    """What would be lost if this computer died now."""

    changes: int = 0
    photos: int = 0
    oldest: datetime | None = None
    """When the oldest of these changes was made."""
    copied: datetime | None = None
    """When the last copy on another disk was made."""

    @property
    def is_any(self) -> bool:
        """Whether anything would be lost."""
        return bool(self.changes or self.photos)


class Outlook(Struct, frozen=True):
    """What lies ahead: the price of an exchange, and that of having none."""

    cost: Cost = Cost()
    risk: Risk = Risk()


class Coming(Struct, frozen=True):
    """A school on its way to a computer that is new to it."""

    since: datetime | None = None
    """What the server took in from then on is here; None while only people come."""


class SyncPicture(Struct, frozen=True):
    """What is known about the exchange of this profile; moments are local time.

    What was sent is known only from receipts of the server, never from what this machine believes it has sent.
    """

    server: str = ""
    """Address of the server; empty before this profile is connected to one."""
    unsent: int = 0
    oldest_unsent: datetime | None = None
    refused: int = 0
    """Changes the server would not take."""
    conflicts: int = 0
    """Fields two people wrote without seeing each other, not settled yet; 0 for whoever may not settle them."""
    set_aside: int = 0
    """Received entries that wait for a newer version of the program."""
    is_clock_doubtful: bool = False
    last_contact: datetime | None = None
    """Server time of the last exchange that came to its end."""
    through: str = ""
    """Name of the computer of the school through which it went; empty for the line of this one."""
    left_with: str = ""
    """Name of the computer of the school with which sealed work was left; empty if none was, or it was overtaken."""
    left_at: datetime | None = None
    attempts: Sequence[Attempt] = ()
    """The newest first."""
    limits: Limits = field(default_factory=Limits)
    spent: int = 0
    """Bytes that moved today."""
    coming: Coming | None = None
    handed_in: int = 0
    """Number of the newest receipt; 0 for none."""
    role: str = ""
    """Whose profile this is: one of `app.domain.rules.rights.ROLES`."""

    @property
    def is_spent(self) -> bool:
        """Whether the data of today is used up."""
        return 0 < self.limits.budget <= self.spent

    @property
    def is_enrolled(self) -> bool:
        """Whether there is a server to exchange with."""
        return bool(self.server)

    @property
    def to_settle(self) -> int:
        """What waits for a person: refused changes and two versions of a field."""
        return self.refused + self.conflicts
