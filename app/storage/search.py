"""Full-text search over every text of every record, on the folded search key.

The index is an FTS5 table whose rowid is a hash of the record's id, so a row is replaced without a table of numbers. It is
written in the transaction that writes the record. PostgreSQL servers have no index: nobody types into a server.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from typing import NamedTuple

from sqlalchemy import Connection, text

from app.domain.catalogue import TYPE_BY_NUMBER
from app.domain.ids import Id
from app.domain.record import DELETED, RecordType
from app.domain.text import search_key
from app.storage.rows import Values

CREATE = (
    "CREATE VIRTUAL TABLE search_text USING fts5(body, type UNINDEXED, row UNINDEXED,"
    " tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3')"
)
_DELETE = text("DELETE FROM search_text WHERE rowid = :n")
_INSERT = text("INSERT INTO search_text (rowid, body, type, row) VALUES (:n, :body, :type, :row)")
_FIND = text("SELECT type, row FROM search_text WHERE search_text MATCH :match ORDER BY rank LIMIT :most")


class Hit(NamedTuple):
    """A record found by its text."""

    kind: RecordType
    row: Id


def index_row(connection: Connection, kind: RecordType, row: bytes, values: Values) -> None:
    """Bring the index up to date with one written row."""
    index_rows(connection, kind, [(row, values)])


def index_rows(
    connection: Connection, kind: RecordType, rows: Iterable[tuple[bytes, Values]], fresh: bool = False
) -> None:
    """Bring the index up to date with written rows; `fresh` says none of them was there before."""
    if connection.dialect.name != "sqlite":
        return
    texts = [spec.number for spec in kind.fields if spec.kind.name in ("text", "long text")]
    parameters = []
    gone = []
    for row, values in rows:
        number = _rowid(row)
        gone.append({"n": number})
        body = search_key(" ".join(str(values[n]) for n in texts if values.get(n)))
        if body and not values.get(DELETED):
            parameters.append({"n": number, "body": body, "type": kind.number, "row": row})
    if gone and not fresh:
        connection.execute(_DELETE, gone)
    if parameters:
        connection.execute(_INSERT, parameters)


def find(connection: Connection, typed: str, most: int = 50) -> list[Hit]:
    """Records whose texts hold every typed word, the last one perhaps unfinished; best first."""
    words = search_key(typed).split()
    if not words:
        return []
    match = " ".join(f'"{word}"' for word in words[:-1]) + f' "{words[-1]}"*'
    rows = connection.execute(_FIND, {"match": match.strip(), "most": most})
    return [Hit(TYPE_BY_NUMBER[number], Id(bytes(row))) for number, row in rows if number in TYPE_BY_NUMBER]


def _rowid(row: bytes) -> int:
    return int.from_bytes(hashlib.blake2b(row, digest_size=8).digest(), "big") >> 1
