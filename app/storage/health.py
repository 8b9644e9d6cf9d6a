"""Does the database need a look before it is opened? Cheap to ask: most starts go without reading the whole file.

The lock file remembers how the last owner left: properly, with which size and time of the database, and on which day it
was last checked. Anything else, or a new day, calls for SQLite's quick check.
"""

from __future__ import annotations

import time
from pathlib import Path

from msgspec import Struct

from app.storage.swap import DATABASE_NAME

_DAY_SECONDS = 86_400


class Farewell(Struct, frozen=True):
    """What the last owner of a profile wrote down on leaving."""

    size: int
    changed_ns: int
    checked_day: int
    """Days since 1970 by the machine's clock; only compared for equality."""

    def packed(self) -> bytes:
        """The content of the lock file."""
        return f"closed {self.size} {self.changed_ns} {self.checked_day}".encode()


def farewell_from(content: bytes) -> Farewell | None:
    """The opposite of `packed`; None if the last owner did not leave properly."""
    words = content.decode("ascii", "replace").split()
    if len(words) != 4 or words[0] != "closed" or not all(word.isdecimal() for word in words[1:]):
        return None
    return Farewell(*map(int, words[1:]))


def farewell_now(folder: Path) -> Farewell:
    """What to write down for the database as it stands, checked today."""
    facts = (folder / DATABASE_NAME).stat()
    return Farewell(facts.st_size, facts.st_mtime_ns, today())


def needs_check(folder: Path, content: bytes) -> bool:
    """Whether the database must be checked before it is opened; `content` is what the lock file held."""
    database = folder / DATABASE_NAME
    if not database.exists():
        return False
    left = farewell_from(content)
    return left is None or left != farewell_now(folder)


def today() -> int:
    """The machine's day, which may be wrong; a wrong day costs one check."""
    return int(time.time()) // _DAY_SECONDS
