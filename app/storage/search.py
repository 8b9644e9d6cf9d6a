"""Full-text search over every text of every record, on the folded search key.

The index is an FTS5 table whose rowid is made of the type's number and a hash of the record's id: a row is replaced
without a table of numbers, and one type is a range of rowids. It is written in the transaction that writes the record.
PostgreSQL servers have no index: nobody types into a server.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any, NamedTuple

from sqlalchemy import Connection, CursorResult, TextClause, text

from app.domain.catalogue import TYPE_BY_NUMBER
from app.domain.ids import Id
from app.domain.record import DELETED, RecordType
from app.domain.text import search_key
from app.storage.rows import Values

CREATE = (
    "CREATE VIRTUAL TABLE search_text USING fts5(body, type UNINDEXED, row UNINDEXED,"
    " tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3')"
)
RANKED = 1_000
"""More matches than this are not ranked: to weigh them all would take longer than a person waits between two keys."""
_HASH_BITS = 55
_DELETE = "DELETE FROM search_text WHERE rowid = ?"
_INSERT = "INSERT OR REPLACE INTO search_text (rowid, body, type, row) VALUES (?, ?, ?, ?)"
_FIND = text("SELECT rowid FROM search_text WHERE search_text MATCH :match LIMIT :most")
_FIND_BEST = text("SELECT type, row FROM search_text WHERE search_text MATCH :match ORDER BY rank LIMIT :most")
_OF_TYPE = "FROM search_text WHERE search_text MATCH :match AND rowid >= :low AND rowid < :high"
_NUMBERS = text(f"SELECT rowid {_OF_TYPE} LIMIT :most")
_OF_NUMBERS = "FROM search_text WHERE rowid IN (SELECT value FROM json_each(:numbers))"
_ROWS_OF = text(f"SELECT row {_OF_NUMBERS}")
_HITS = text(f"SELECT type, row {_OF_NUMBERS}")
_ROWS = text(f"SELECT row {_OF_TYPE}")


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
    lines, gone = [], []
    for row, values in rows:
        number = number_of(kind, row)
        gone.append((number,))
        body = search_key(" ".join([str(values[n]) for n in texts if values.get(n)]))
        if body and not values.get(DELETED):
            lines.append((number, body, kind.number, row))
    if gone and not fresh:
        connection.exec_driver_sql(_DELETE, gone)
    if lines:
        # In the order of the index, which then grows at fewer places.
        connection.exec_driver_sql(_INSERT, sorted(lines))


def find(connection: Connection, typed: str, most: int = 50) -> list[Hit]:
    """Records whose texts hold every typed word, the last one perhaps unfinished; best first unless too many match."""
    match = match_of(typed)
    if not match:
        return []
    numbers = list(first_column(connection.execute(_FIND, {"match": match, "most": RANKED + 1})))
    if len(numbers) > RANKED:
        rows = connection.execute(_HITS, {"numbers": _as_json(numbers[:most])})
    else:
        rows = connection.execute(_FIND_BEST, {"match": match, "most": most})
    return [Hit(TYPE_BY_NUMBER[number], Id(bytes(row))) for number, row in rows if number in TYPE_BY_NUMBER]


def find_numbers(connection: Connection, kind: RecordType, typed: str, most: int = -1) -> set[int]:
    """The index numbers (see `number_of`) of the records of one type that match, or `most` of them."""
    return set(first_column(connection.execute(_NUMBERS, {**_bounds(kind, typed), "most": most})))


def rows_of(numbers: Iterable[int]) -> TextClause:
    """A subquery that gives the ids of the records with these index numbers."""
    return _ROWS_OF.bindparams(numbers=_as_json(numbers))


def matching(connection: Connection, typed: str, numbers: Iterable[int]) -> set[int]:
    """Which of these index numbers match, by comparing texts: cheaper than the index for a word most rows have."""
    *whole, begun = (f" {word}" for word in search_key(typed).split())
    places = ",".join(map(str, numbers))
    found = connection.exec_driver_sql(f"SELECT id, c0 FROM search_text_content WHERE id IN ({places})")  # noqa: S608 - numbers
    rows: Iterable[tuple[int, str]] = found.cursor  # type: ignore[assignment]
    return {
        number for number, body in rows
        if begun in (spaced := f" {body} ") and all(f"{word} " in spaced for word in whole)
    }  # fmt: skip


def rows_that_match(kind: RecordType, typed: str) -> TextClause:
    """A subquery that gives the ids of the records of one type that match."""
    return _ROWS.bindparams(**_bounds(kind, typed))


def match_of(typed: str) -> str:
    """What was typed as an FTS5 expression; empty if it holds neither letter nor digit."""
    words = search_key(typed).split()
    if not words:
        return ""
    return " ".join([*(f'"{word}"' for word in words[:-1]), f'"{words[-1]}"*'])


def _as_json(numbers: Iterable[int]) -> str:
    return f"[{','.join(map(str, numbers))}]"


def _bounds(kind: RecordType, typed: str) -> dict[str, object]:
    low = kind.number << _HASH_BITS
    return {"match": match_of(typed), "low": low, "high": low + (1 << _HASH_BITS)}


def first_column(result: CursorResult[Any]) -> Iterator[int]:
    """The first column of a result of numbers, straight from the driver: row objects cost too much by the 100,000."""
    cursor: Iterable[tuple[int]] = result.cursor  # type: ignore[assignment]
    return chain.from_iterable(cursor)


def number_of(kind: RecordType, row: bytes) -> int:
    """The number of a record in the index."""
    return numbers_of(kind, (row,))[0]


def numbers_of(kind: RecordType, rows: Iterable[bytes]) -> list[int]:
    """The numbers of records in the index."""
    low, digest, number = kind.number << _HASH_BITS, hashlib.blake2b, int.from_bytes
    return [low | number(digest(row, digest_size=8).digest(), "big") >> 64 - _HASH_BITS for row in rows]
