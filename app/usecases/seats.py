"""The places of several people at one machine: who they are, what waits there, and who may sit down.

Everything here is done while the profile is closed, from the small files in its folder and one look into its database
that writes nothing. No server is asked for anything: a place opens in a village without a line.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from datetime import datetime

from msgspec import Struct, structs

from app.domain import spoken
from app.domain.phone_help import GOOD_FOR_SECONDS, GROUP, LETTERS, PAPER, PAPER_LETTERS, PHONE, is_answer, new_question
from app.paths import Profile, Seats
from app.storage.pin_file import PinFile, write_small


class Card(Struct, frozen=True):
    """Who works at a place: what its tile says before anything is opened."""

    name: str
    school: str


class Neighbour(Struct, frozen=True):
    """What a place tells the next one that is begun beside it: where they work, not what they do there."""

    school: str = ""
    region: str = ""
    server: str = ""
    """Address of the server, if it has one."""


class Seat(Struct, frozen=True):
    """One place as the choice shows it."""

    profile: Profile
    number: int
    """1 for the first; it gives the place its colour."""
    name: str
    school: str
    has_pin: bool
    unsent: int | None = None
    """Changes that wait for the server; None where there is no server, or nobody can tell."""


class Renewal(Struct, frozen=True):
    """A forgotten PIN that was set anew."""

    how: str
    """PHONE or PAPER."""
    moment: str
    """Local time by this machine's clock, as people write it."""


def own_pin(profile: Profile) -> PinFile:
    """The PIN of a place whose owner sits there."""
    return PinFile(profile.pin)


def own_renewals(profile: Profile) -> list[Renewal]:
    """When a forgotten PIN of this place was set anew, oldest first."""
    from app.usecases.desk import KAZAKH_TIME

    renewed = PinFile(profile.pin).renewed
    return [Renewal(how, f"{datetime.fromtimestamp(at / 1000, KAZAKH_TIME):%d.%m.%Y %H:%M}") for how, at in renewed]


def read_card(profile: Profile) -> Card | None:
    """What the card of a place says; None if there is none that can be read."""
    try:
        found = json.loads(profile.card.read_text(encoding="utf-8"))
        return Card(str(found["name"]), str(found["school"]))
    except (OSError, ValueError, TypeError, KeyError):
        return None


def keep_card(profile: Profile, card: Card) -> None:
    """Write the card of a place, if it says something new. Raises StorageReadOnly."""
    if card.name and card != read_card(profile):
        write_small(profile.card, {"name": card.name, "school": card.school})


def seats_at(seats: Seats) -> list[Seat]:
    """The places somebody has begun, from their cards; one that lost its card is asked for its name."""
    found = []
    for number, profile in enumerate(seats.all(), start=1):
        card = read_card(profile) or _card_from_data(profile)
        if card is not None:
            found.append(Seat(profile, number, card.name, card.school, PinFile(profile.pin).is_set))
    return found


def fresh_seat(seats: Seats) -> Profile:
    """A place for somebody new: one that was made and never begun, or another one."""
    begun = {seat.profile for seat in seats_at(seats)}
    return next((profile for profile in seats.all() if profile not in begun), None) or seats.fresh()


def last_used(seats: Seats) -> Profile:
    """The place somebody sat at last."""
    from app.storage.profile_lock import LOCK_NAME

    def left(profile: Profile) -> float:
        lock = profile.folder / LOCK_NAME
        return lock.stat().st_mtime if lock.exists() else 0.0

    return max(seats.all(), key=left)


def neighbour_of(seats: Seats) -> Neighbour:
    """What a new place may be told by those beside it: by one that has a server, if there is one."""
    from app.usecases.seat_glance import neighbour_at

    told = [neighbour_at(seat.profile) for seat in seats_at(seats)]
    return max(told, key=lambda each: (bool(each.server), bool(each.school)), default=Neighbour())


def with_unsent(seat: Seat) -> Seat:
    """The place with what waits there for its server."""
    from app.usecases.seat_glance import unsent_at

    return structs.replace(seat, unsent=unsent_at(seat.profile))


def _card_from_data(profile: Profile) -> Card | None:
    from app.usecases.seat_glance import owner_at

    found = owner_at(profile)
    return None if found is None else Card(*found)


class Entrance:
    """Sitting down at one place that has a PIN. Made when it is chosen; every method may take a moment."""

    def __init__(self, profile: Profile, clock: Callable[[], float] = time.monotonic) -> None:
        """`clock` gives seconds that never go back."""
        self._profile, self._clock = profile, clock
        self._file = PinFile(profile.pin, clock)
        self._question, self._asked_at = "", 0.0
        self._device, self._secret = 0, b""
        self._renewal = ""

    def wait(self) -> float:
        """Seconds until the next try."""
        return self._file.wait()

    def opens(self, pin: str) -> bool:
        """Whether this is the PIN. Raises PinTooSoon."""
        return self._file.opens(pin)

    def ask(self) -> tuple[int, str] | None:
        """Number of this device and a fresh question to read over the phone; None where no server knows the place."""
        from app.usecases.seat_glance import help_secret_at

        found = help_secret_at(self._profile)
        if found is None:
            return None
        self._device, self._secret = found
        self._question, self._asked_at = new_question(self._device), self._clock()
        return self._device, spoken.grouped(self._question, GROUP)

    def question_left(self) -> float:
        """Seconds the question is still good for; 0 if none is."""
        return max(0.0, self._asked_at + GOOD_FOR_SECONDS - self._clock()) if self._question else 0.0

    def opens_by(self, typed: str) -> bool:
        """Whether this is the answer heard over the phone, or the code on paper; the PIN is to be renewed then.

        An answer opens once. Raises PinTooSoon.
        """
        paper = spoken.read(typed, PAPER_LETTERS)
        if paper is not None:
            right, how = self._file.opens_by_paper(paper), PAPER
        else:
            fits = self.question_left() > 0 and is_answer(typed, self._question, self._device, self._secret)
            right, how = self._file.opens_by_answer(fits), PHONE
        if right:
            self._question, self._renewal = "", how
        return right

    def renew(self, pin: str, at_ms: int) -> str:
        """Set the PIN anew after `opens_by`; answers the code to keep on paper. Raises ValueError for what is none."""
        if not self._renewal:
            raise ValueError("nothing was opened")
        paper = self._file.choose(pin)
        self._file.note_renewal(self._renewal, at_ms)
        self._renewal = ""
        return spoken.grouped(paper, GROUP)


def is_help(typed: str) -> bool:
    """Whether this can be an answer or a code on paper at all, so that a slip of the finger costs no try."""
    return spoken.read(typed, LETTERS) is not None or spoken.read(typed, PAPER_LETTERS) is not None
