"""Tables: one per record type, read from the catalogue, and the tables of the sync around them.

One schema serves the client, the server and a hub that plays server for its satellites. Synced columns have no UNIQUE
and no foreign key: a row from elsewhere must always be storable, whatever it refers to (`docs/sync.md`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from threading import RLock
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ColumnElement,
    Dialect,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    false,
    literal_column,
    text,
)

from app.domain.catalogue import TYPE_BY_NAME
from app.domain.kinds import Kind
from app.domain.record import RecordType

metadata = MetaData()
"""Holds the tables of records made so far; `app.storage.server_tables.whole_schema` has all of them."""
WHERE = "where"
"""Where an index keeps its condition, for `whole_schema`."""


class Bytes(LargeBinary):
    """Bytes that both drivers take and give as they are; the stock type wraps every value, which a first pull feels."""

    cache_ok = True

    def bind_processor(self, _dialect: Dialect) -> None:
        return None

    def result_processor(self, _dialect: Dialect, _coltype: object) -> None:
        return None


COLUMN_TYPES = {"text": Text, "integer": BigInteger, "bytes": Bytes}


def column_type(kind: Kind) -> type[Text] | type[BigInteger] | type[Bytes]:
    """The SQL type that holds the wire values of `kind`."""
    return COLUMN_TYPES[kind.column]


def partial_index(name: str, *columns: Column[Any], where: ColumnElement[bool]) -> None:
    """An index over some of the rows, on both kinds of databases."""
    Index(name, *columns, sqlite_where=where, info={WHERE: where})


def _record_table(kind: RecordType) -> Table:
    """Columns carry field names; a school's own stream is its id, children learn theirs when they are saved."""
    columns = [Column(spec.name, column_type(spec.kind)) for spec in kind.fields]
    return Table(
        kind.name,
        metadata,
        Column("id", Bytes(16), primary_key=True),
        Column("stream", Bytes(16), nullable=False),
        Column("deleted", Boolean, nullable=False, server_default=false()),
        Column("sort_key", Text, nullable=False, server_default=text("''")),
        *columns,
    )


def give_indexes() -> None:
    """Give every table of records its indexes, once: only a schema has to know them, no query does."""
    for kind in TYPE_BY_NAME.values():
        table = RECORD_TABLES[kind.name]
        if not table.indexes:
            _record_indexes(kind, table)


def _record_indexes(kind: RecordType, table: Table) -> None:
    Index(f"ix_{kind.name}_stream", table.c.stream)
    for spec in kind.fields:
        if spec.kind.name == "reference" and spec.to != "*" and not spec.name.endswith("_author"):
            Index(f"ix_{kind.name}_{spec.name}", table.c[spec.name])
        if spec.name == "sha256":
            Index(f"ix_{kind.name}_sha256", table.c.sha256)  # whoever asks for a file names its hash
    if kind.title:
        # Only what lists show, so that the order of a whole list is read from the index alone.
        partial_index(f"ix_{kind.name}_sort", table.c.sort_key, where=table.c.deleted.is_(False))


class _RecordTables(Mapping[str, Table]):
    """Type name → table. A table is made when it is first asked for: a start needs few of them."""

    def __init__(self) -> None:
        self._made: dict[str, Table] = {}
        self._making = RLock()  # lanes ask at the same time

    def __getitem__(self, name: str) -> Table:
        found = self._made.get(name)
        if found is None:
            with self._making:
                if name not in self._made:
                    self._made[name] = _record_table(TYPE_BY_NAME[name])
                found = self._made[name]
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(TYPE_BY_NAME)

    def __len__(self) -> int:
        return len(TYPE_BY_NAME)


RECORD_TABLES: Mapping[str, Table] = _RecordTables()

sync_row = Table(
    "sync_row",
    metadata,
    Column("id", Bytes(16), primary_key=True),
    Column("stream", Bytes(16), nullable=False),
    Column("type", Integer, nullable=False),
    # The registers of the row as one packed value (see app/storage/registers.py).
    Column("registers", Bytes),
    # Values of the base that a change of this machine, not yet absorbed, hides.
    Column("shadow", Bytes),
    # Fields and types this version does not know; kept, sent on, moved into columns by a later version.
    Column("ext", Bytes),
    # Eight bytes of the stream's fingerprint (signed).
    Column("print", BigInteger, nullable=False, server_default="0"),
    # On a server: whose matter the row is (see app/domain/audience.py).
    Column("path", Bytes),
)
Index("ix_sync_row_stream", sync_row.c.stream)

change_log = Table(
    "change_log",
    metadata,
    Column("n", Integer, primary_key=True),
    Column("stream", Bytes(16), nullable=False),
    Column("type", Integer, nullable=False),
    Column("row", Bytes(16), nullable=False),
    Column("origin", BigInteger, nullable=False),
    Column("seq", BigInteger, nullable=False),
    Column("stamp", BigInteger, nullable=False),
    Column("author", Bytes(16), nullable=False),
    Column("tx", BigInteger, nullable=False),
    Column("batch", Text, nullable=False, server_default=text("''")),
    Column("cursor", BigInteger, nullable=False, server_default="0"),
    Column("deps", Bytes),
    Column("blind", BigInteger, nullable=False, server_default="0"),
    Column("fields", Bytes, nullable=False),
    Column("old", Bytes),
    # pending | absorbed | refused | foreign
    Column("state", Text, nullable=False),
    Column("code", Text),
    Column("facts", Bytes),
    sqlite_autoincrement=True,
)
Index("ix_change_log_row", change_log.c.row)
Index("ix_change_log_op", change_log.c.stream, change_log.c.origin, change_log.c.seq)
IS_PENDING = change_log.c.state == literal_column("'pending'")
"""What waits for a server; spelled out, because a value that is given later would keep SQLite from its indexes."""
IS_REFUSED = change_log.c.state == literal_column("'refused'")
"""What the server refused; spelled out likewise."""
partial_index("ix_change_log_pending", change_log.c.row, change_log.c.stamp, where=IS_PENDING)
partial_index("ix_change_log_outbox", change_log.c.stream, change_log.c.origin, change_log.c.seq, where=IS_PENDING)
partial_index("ix_change_log_refused", change_log.c.row, where=IS_REFUSED)
partial_index("ix_change_log_batch", change_log.c.batch, where=change_log.c.batch != "")

sync_stream = Table(
    "sync_stream",
    metadata,
    Column("stream", Bytes(16), primary_key=True),
    # How far this copy has read; on a server, the highest number given.
    Column("cursor", BigInteger, nullable=False, server_default="0"),
    Column("fingerprint", BigInteger, nullable=False, server_default="0"),
    Column("held", Boolean, nullable=False, server_default=false()),
    # A copy that reads a stream anew after the server was restored shows what it had until it has caught up.
    Column("rereading", Boolean, nullable=False, server_default=false()),
    # The name of what this copy may see of the stream, as the server told it; null for all of it.
    Column("scope", Bytes),
    # What this copy may no longer see goes, with its history, as soon as nothing of it waits to be handed in.
    Column("narrowed", Boolean, nullable=False, server_default=false()),
    # How far back a copy has come that reads the stream newest first (see app/storage/first_load.py), packed.
    Column("load", Bytes),
)

sync_mark = Table(
    "sync_mark",
    metadata,
    Column("stream", Bytes(16), primary_key=True),
    Column("origin", BigInteger, primary_key=True),
    Column("op", BigInteger, nullable=False),
    Column("at_seq", BigInteger, nullable=False),
)

sync_sent = Table(
    "sync_sent",
    metadata,
    # Own ops up to this number have reached the server, whether or not their outcome has been read yet.
    Column("stream", Bytes(16), primary_key=True),
    Column("origin", BigInteger, primary_key=True),
    Column("op", BigInteger, nullable=False),
)

sync_parked = Table(
    "sync_parked",
    metadata,
    Column("n", Integer, primary_key=True),
    Column("stream", Bytes(16), nullable=False),
    Column("fseq", BigInteger, nullable=False),
    Column("row", Bytes(16), nullable=False),
    Column("reason", Text, nullable=False),
    Column("data", Bytes, nullable=False),
    sqlite_autoincrement=True,
)

sync_file = Table(
    "sync_file",
    metadata,
    Column("hash", Text, primary_key=True),
    # The server confirmed that it has the whole of it.
    Column("is_there", Boolean, nullable=False, server_default=false()),
    # A person asked for it.
    Column("is_wanted", Boolean, nullable=False, server_default=false()),
)

local_value = Table(
    "local_value",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", Bytes, nullable=False),
)

draft = Table(
    "draft",
    metadata,
    Column("row", Bytes(16), primary_key=True),
    Column("type", Integer, primary_key=True),
    Column("field", Text, primary_key=True),
    Column("text", Text, nullable=False),
    Column("author", Bytes(16), nullable=False),
    Column("saved_at", BigInteger, nullable=False),
)

sync_receipt = Table(
    "sync_receipt",
    metadata,
    Column("n", Integer, primary_key=True),
    Column("at_ms", BigInteger, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("sent", Integer, nullable=False),
    Column("received", Integer, nullable=False),
    Column("bytes_up", BigInteger, nullable=False),
    Column("bytes_down", BigInteger, nullable=False),
    Column("server_ms", BigInteger, nullable=False),
    Column("detail", Text, nullable=False, server_default=text("''")),
    # Milliseconds by a clock that nobody can set; 0 where it is not known.
    Column("took_ms", BigInteger, nullable=False, server_default="0"),
    sqlite_autoincrement=True,
)

hand_in = Table(
    "hand_in",
    metadata,
    # The number of the receipt; no two of a profile are alike, and none is dropped.
    Column("n", Integer, primary_key=True),
    Column("at_ms", BigInteger, nullable=False),
    Column("server_ms", BigInteger, nullable=False, server_default="0"),
    Column("server", Text, nullable=False, server_default=text("''")),
    Column("device", BigInteger, nullable=False, server_default="0"),
    Column("changes", Integer, nullable=False),
    # Number of changes by type of record, packed.
    Column("kinds", Bytes, nullable=False),
    # What the server had not taken in when the exchange ended; nothing until it has ended.
    Column("left_over", Integer),
    # Signed heads of answers and the key they were checked with, packed.
    Column("proof", Bytes),
    sqlite_autoincrement=True,
)

sync_question = Table(
    "sync_question",
    metadata,
    # Counts what this device asked in envelopes; the number is on the outside.
    Column("n", Integer, primary_key=True),
    Column("hash", Bytes(16), nullable=False),
    Column("made_ms", BigInteger, nullable=False),
    Column("epoch", BigInteger, nullable=False),
    Column("ops", Integer, nullable=False),
    # Held streams and how far they were read.
    Column("streams", Bytes, nullable=False),
    # asked | answered | overtaken
    Column("state", Text, nullable=False),
    sqlite_autoincrement=True,
)
