"""Reading what can still be read from a damaged database file.

Every row is asked for by its number, one query each: a query that walks the table would end at the first bad page.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, TypeVar

from msgspec import Struct

from app.storage.backup import readable

T = TypeVar("T")

_LINE = (
    "SELECT n, stream, type, row, origin, seq, stamp, author, tx, batch, cursor, deps, blind, fields, state"
    " FROM change_log WHERE n = ?"
)
_MOST_MISSED = 5_000
"""Numbers in a row without a line, after which nothing more is expected."""


class Line(Struct, frozen=True):
    """One line of a change log, as far as a replay needs it."""

    n: int
    stream: bytes
    type: int
    row: bytes
    origin: int
    seq: int
    stamp: int
    author: bytes
    tx: int
    batch: str
    cursor: int
    deps: bytes | None
    blind: int
    fields: bytes
    state: str


class Salvage(Struct, frozen=True):
    """What came out of the damaged file and is not in the backup."""

    lines: tuple[Line, ...]
    drafts: tuple[tuple[Any, ...], ...]
    """Complete rows of the table `draft`."""
    facts: tuple[tuple[str, bytes], ...]
    """Rows of `local_value`."""


def salvage(damaged: Path, backup: Path) -> Salvage:
    """Read from `damaged` what `backup`, an earlier copy of it, does not have; never raises for damage."""
    with readable(backup) as connection:
        last = connection.execute("SELECT max(n) FROM change_log").fetchone()[0] or 0
    try:
        with closing(sqlite3.connect(damaged, timeout=10)) as connection:
            connection.execute("PRAGMA query_only=ON")
            connection.execute("PRAGMA cell_size_check=ON")
            lines = tuple(_lines(connection, last))
            drafts = tuple(_rows(connection, "draft"))
            facts = tuple((str(key), bytes(value)) for key, value in _rows(connection, "local_value"))
    except sqlite3.Error:
        return Salvage((), (), ())
    return Salvage(lines, drafts, facts)


def _lines(connection: sqlite3.Connection, after: int) -> Iterator[Line]:
    """The readable lines numbered above `after`, in order."""
    end = _try(lambda: connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'change_log'").fetchone())
    most = int(end[0]) if end else None
    n, missed = after, 0
    while missed < _MOST_MISSED and (most is None or n < most):
        n += 1
        found = _try(lambda n=n: connection.execute(_LINE, (n,)).fetchone())  # type: ignore[misc]
        if found is None:
            missed += 1
            continue
        missed = 0
        yield Line(*found)


def _rows(connection: sqlite3.Connection, table: str) -> list[tuple[Any, ...]]:
    """The rows of a small table up to the first that cannot be read."""
    rows: list[tuple[Any, ...]] = []
    try:
        for row in connection.execute(f"SELECT * FROM {table}"):  # noqa: S608 - our own table names
            rows.append(row)  # one by one: what came before a fault counts
    except sqlite3.Error:
        pass
    return rows


def _try(read: Callable[[], T | None]) -> T | None:
    try:
        return read()
    except (sqlite3.Error, UnicodeDecodeError):
        return None
