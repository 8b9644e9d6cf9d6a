"""What the exchange by stick or file tells of itself."""

from __future__ import annotations

from datetime import datetime
from enum import Enum, auto

from msgspec import Struct, field

from app.domain.change import Changed
from app.domain.invitation import Refusal


class StickOffer(Enum):
    """What can be offered when a stick is put in."""

    EXCHANGE = auto()
    INVITATION = auto()


class Written(Struct, frozen=True):
    """What was put on the stick."""

    changes: int
    """Own changes; they count as handed in when the answer comes back."""
    is_complete: bool
    """Nothing that waits had to stay behind."""
    carried: int
    """Envelopes of other computers."""
    size: int
    """Bytes of the own envelope."""
    number: int
    """Of the own question; 0 if none was needed, because this computer just exchanged on the line."""
    asks_in: bool = False
    """It asks to be let in."""


class Taken(Struct):
    """What was found on the stick."""

    answers: int = 0
    """Answers for this computer that said something new."""
    confirmed: int = 0
    """Own changes the server has taken over."""
    received: int = 0
    """Changes of others."""
    refused: int = 0
    is_cut: bool = False
    """An answer was not whole; what was there is taken over, and the next question asks for the rest."""
    has_more: bool = False
    """The server has more than went into the answer."""
    collected: int = 0
    """Envelopes of other computers that are carried from now on."""
    let_in: bool = False
    """The server has let this profile in; from now on it exchanges."""
    turned_away: Refusal | None = None
    """Why it has not."""
    changed: Changed = field(default_factory=lambda: Changed({}))

    @property
    def is_empty(self) -> bool:
        """Whether nothing new was there."""
        return not (self.answers or self.collected or self.let_in or self.turned_away)


class StickReceipt(Struct, frozen=True):
    """What an answer that came by stick confirmed."""

    number: int
    at: datetime
    confirmed: int
    received: int


class StickPicture(Struct, frozen=True):
    """How things stand with the exchange by stick; moments are local time."""

    is_enrolled: bool
    is_asking: bool = False
    """An invitation is open with which this profile asks to be let in."""
    asked_at: datetime | None = None
    """When the last question was written that no answer or exchange has overtaken yet."""
    asked_number: int = 0
    asked_changes: int = 0
    receipt: StickReceipt | None = None
    """The last one."""
    to_hand_in: int = 0
    """Envelopes of other computers in the post box that nobody answered yet."""
    to_bring_home: int = 0
    """Answers in the post box for other computers."""
