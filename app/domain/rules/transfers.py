"""Which files travel by themselves, and in which order.

Photos of the work that is going on come first, because somebody waits for them; a large document of long ago last. What
other schools added is fetched only while it is small and there is room, or when a person asks for it: a coordinator's
disk would not hold the pictures of a region.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from app.domain.rules.attachments import LARGEST_DOCUMENT

LARGEST_FILE = LARGEST_DOCUMENT
"""No larger file is sent or taken in; none is kept either."""
WHOLE = -2
"""What a server says instead of a number of bytes: it has the file, and its content was checked."""
NOT_YOURS = -1
"""Nothing that the device may see lets the file travel."""
SMALL = 1024 * 1024
ROOM_FOR_OTHERS = 200 * 1024 * 1024
"""Bytes of other schools' files that come by themselves."""


class Whereabouts(StrEnum):
    """Where a file is, and what becomes of it, as a person wants to know."""

    HERE = "here"
    """On this machine, and there is no server to send it to."""
    STAYS = "stays"
    """On this machine, which it must not leave."""
    TO_SEND = "to_send"
    SAFE = "safe"
    """On this machine and on the server."""
    COMING = "coming"
    """On another machine; it comes by itself."""
    ON_REQUEST = "on_request"
    """On another machine; it comes when somebody asks for it."""
    KEPT_ELSEWHERE = "kept_elsewhere"
    """On another machine, which it must not leave."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FileStanding:
    """How things stand with one file, seen from this machine."""

    digest: str
    size: int
    newest: bytes
    """The latest record that speaks of it; ids sort by time."""
    is_picture: bool
    is_current: bool
    """It belongs to work that is going on."""
    is_own: bool
    """It belongs to the school of this profile."""
    may_leave: bool
    """Every record that speaks of it lets it leave the machine it was added on."""
    is_here: bool
    is_there: bool
    """The server confirmed that it has the whole of it."""
    is_wanted: bool = False
    """A person asked for it."""

    @property
    def is_movable(self) -> bool:
        """Whether it may travel at all."""
        return self.may_leave and 0 < self.size <= LARGEST_FILE

    @property
    def comes_by_itself(self) -> bool:
        """Whether it is fetched without being asked for, while there is room."""
        return self.is_own or self.is_wanted or self.size <= SMALL

    def whereabouts(self, has_server: bool) -> Whereabouts:
        """Where the file is, and what becomes of it."""
        if not self.is_movable:
            return Whereabouts.STAYS if self.is_here else Whereabouts.KEPT_ELSEWHERE
        if not self.is_here:
            return Whereabouts.COMING if self.comes_by_itself else Whereabouts.ON_REQUEST
        if self.is_there:
            return Whereabouts.SAFE
        return Whereabouts.TO_SEND if has_server else Whereabouts.HERE


def to_send(files: Iterable[FileStanding]) -> list[FileStanding]:
    """What is here alone, in the order in which it is sent."""
    return sorted((one for one in files if one.is_movable and one.is_here and not one.is_there), key=_urgency)


def to_fetch(files: Iterable[FileStanding]) -> list[FileStanding]:
    """What is to come here, in the order in which it is fetched."""
    known = list(files)
    missing = sorted((one for one in known if one.is_movable and not one.is_here), key=_urgency)
    room = ROOM_FOR_OTHERS - sum(one.size for one in known if one.is_here and not one.is_own)
    fetched = []
    for one in missing:
        if one.is_own or one.is_wanted:
            fetched.append(one)
        elif one.comes_by_itself and one.size <= room:
            room -= one.size
            fetched.append(one)
    return fetched


def in_order(files: Iterable[FileStanding]) -> list[FileStanding]:
    """Everything that is to move, the most urgent first."""
    known = list(files)
    return sorted([*to_send(known), *to_fetch(known)], key=_urgency)


def kept_back(files: Iterable[FileStanding]) -> list[FileStanding]:
    """What is here and stays, because people may be seen in it and no consent is named."""
    return [one for one in files if one.is_here and not one.may_leave]


def _urgency(one: FileStanding) -> tuple[bool, bool, bool, bool, bool, int]:
    """Asked for; then small; then of current work; then one's own; pictures before documents; newest first."""
    newest = -int.from_bytes(one.newest, "big")
    return (not one.is_wanted, one.size > SMALL, not (one.is_own and one.is_current), not one.is_own,
            not one.is_picture, newest)  # fmt: skip
