"""Damaging a database file as a dying disk does: chosen pages become noise."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from pathlib import Path

PAGE = 4096


def pages_of(database: Path, *names: str) -> list[int]:
    """Pages of the named tables and indexes, root pages left out: those are few and hold everything below them."""
    with closing(sqlite3.connect(database)) as connection:
        roots = dict(connection.execute("SELECT name, rootpage FROM sqlite_master").fetchall())
    content = database.read_bytes()
    return [page for name in names for page in _below(content, roots[name]) if page not in roots.values()]


def wreck(database: Path, pages: list[int]) -> None:
    """Overwrite `pages` with noise; there must be some, or nothing would be damaged."""
    assert pages
    noise = random.Random(7)  # noqa: S311 - damage, not a secret
    content = bytearray(database.read_bytes())
    for page in pages:
        content[(page - 1) * PAGE : page * PAGE] = noise.randbytes(PAGE)
    database.write_bytes(content)


def _below(content: bytes, page: int) -> list[int]:
    """The page and its children, read from the b-tree itself."""
    start = (page - 1) * PAGE
    if content[start] not in (2, 5):  # a leaf
        return [page]
    cells = int.from_bytes(content[start + 3 : start + 5], "big")
    places = [int.from_bytes(content[start + 12 + 2 * n : start + 14 + 2 * n], "big") for n in range(cells)]
    children = [int.from_bytes(content[start + at : start + at + 4], "big") for at in places]
    children.append(int.from_bytes(content[start + 8 : start + 12], "big"))
    return [page, *(below for child in children for below in _below(content, child))]
