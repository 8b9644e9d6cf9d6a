"""Bytes, nothing and truth values on their way into SQLite.

The driver asks every value that is neither a number nor a text who may adapt it, and composes the message of an error
before it takes the value as it is (decision 0277). With an adapter named it asks no further; these change nothing.
"""

from __future__ import annotations

import sqlite3
from operator import itemgetter
from types import NoneType

_NOTHING: dict[None, None] = {}


def adapt_at_once() -> None:
    """Name the adapters, for all databases of this process."""
    sqlite3.register_adapter(bytes, itemgetter(slice(None)))
    sqlite3.register_adapter(NoneType, _NOTHING.get)
    sqlite3.register_adapter(bool, int)
