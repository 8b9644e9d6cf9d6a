"""Tables only a server (or a hub that plays one) fills: its log, its devices and their invitations."""

from __future__ import annotations

from functools import cache

from sqlalchemy import BigInteger, Boolean, Column, Index, Integer, MetaData, Table, Text, false, text

from app.storage.partitions import by_stream, key_by_stream
from app.storage.tables import WHERE, Bytes, give_indexes, metadata, partial_index

server_log = Table(
    "server_log",
    metadata,
    Column("stream", Bytes(16), primary_key=True),
    Column("seq", BigInteger, primary_key=True),
    Column("type", Integer, nullable=False),
    Column("row", Bytes(16), nullable=False),
    Column("origin", BigInteger, nullable=False),
    Column("op", BigInteger, nullable=False),
    Column("author", Bytes(16), nullable=False),
    Column("stamp", BigInteger, nullable=False),
    # Every field of the op won unchanged: its sender can build the state from its own op.
    Column("clean", Boolean, nullable=False),
    Column("code", Text),
    Column("facts", Bytes),
    # The op as it came.
    Column("payload", Bytes, nullable=False),
    Column("digest", Bytes(8), nullable=False),
    Column("received_ms", BigInteger, nullable=False),
)
Index("ix_server_log_op", server_log.c.stream, server_log.c.origin, server_log.c.op)
Index("ix_server_log_row", server_log.c.stream, server_log.c.row)

server_superseded = Table(
    "server_superseded",
    metadata,
    Column("stream", Bytes(16), primary_key=True),
    Column("origin", BigInteger, primary_key=True),
    Column("op", BigInteger, primary_key=True),
    Column("row", Bytes(16), primary_key=True),
    Column("field", Integer, primary_key=True),
)

device = Table(
    "device",
    metadata,
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    # The number the device chose for itself before it was enrolled; its early ops carry it.
    Column("provisional", BigInteger, nullable=False),
    Column("public_key", Bytes(32), nullable=False, unique=True),
    Column("label", Text, nullable=False, server_default=text("''")),
    Column("role", Text, nullable=False),
    Column("region_code", Text, nullable=False, server_default=text("''")),
    # Of an observer who sees one district of the region.
    Column("district", Text, nullable=False, server_default=text("''")),
    Column("enrolled_ms", BigInteger, nullable=False),
    Column("contact_ms", BigInteger, nullable=False),
    Column("version", Text, nullable=False, server_default=text("''")),
    Column("unsent", Integer, nullable=False, server_default="0"),
    Column("revoked", Boolean, nullable=False, server_default=false()),
    # The schools of which a coordinator wants more than the summary; null while the device has not said, which an
    # older program never does.
    Column("detail", Bytes),
)

device_stream = Table(
    "device_stream",
    metadata,
    Column("device", BigInteger, primary_key=True, autoincrement=False),
    Column("stream", Bytes(16), primary_key=True),
    # Empty: the role the device was enrolled in.
    Column("role", Text, nullable=False, server_default=text("''")),
    # Whose entry among the people of the school works here; what a teacher sees follows from it.
    Column("person", Bytes(16)),
    # After the end of a grant: when, and how far the stream had come.
    Column("ended_ms", BigInteger),
    Column("ended_seq", BigInteger),
    # Since when the grant stands; null where it was given before that was kept.
    Column("since_ms", BigInteger),
    # The record that people see says this.
    Column("told", Boolean, nullable=False, server_default=false()),
)
partial_index("ix_device_stream_untold", device_stream.c.stream, where=device_stream.c.told.is_(False))

server_path = Table(
    "server_path",
    metadata,
    Column("stream", Bytes(16), primary_key=True),
    Column("path", Bytes, primary_key=True),
    # Sum of the prints of its rows (signed, 64 bits).
    Column("fingerprint", BigInteger, nullable=False, server_default="0"),
    # The stream's number at which it began, and the device that began it.
    Column("began", BigInteger, nullable=False),
    Column("maker", BigInteger, nullable=False),
    # How often a row was moved to it or away from it.
    Column("moves", Integer, nullable=False, server_default="0"),
)

server_scope = Table(
    "server_scope",
    metadata,
    # What some device was told it may see, by its name: which paths, and their moves at that time.
    Column("name", Bytes(8), primary_key=True),
    Column("paths", Bytes, nullable=False),
)

server_summary = Table(
    "server_summary",
    metadata,
    Column("stream", Bytes(16), primary_key=True),
    # How far the school's stream had come when its summary was last computed, and the day on which that was.
    Column("upto", BigInteger, nullable=False),
    Column("day", Integer, nullable=False),
)

invitation = Table(
    "invitation",
    metadata,
    Column("digest", Bytes(32), primary_key=True),
    Column("role", Text, nullable=False),
    Column("region_code", Text, nullable=False, server_default=text("''")),
    Column("district", Text, nullable=False, server_default=text("''")),
    Column("school", Bytes(16)),
    Column("school_name", Text, nullable=False, server_default=text("''")),
    Column("made_ms", BigInteger, nullable=False),
    Column("ends_ms", BigInteger, nullable=False),
    Column("tries_left", Integer, nullable=False),
    Column("used_by", BigInteger),
)

# Who answered a question of a device that forgot its PIN: whoever is tricked on the phone leaves a trace.
phone_help = Table(
    "phone_help",
    metadata,
    Column("device", BigInteger, primary_key=True, autoincrement=False),
    Column("question", Text, primary_key=True),
    # The device that helped; 0 for whoever runs the server.
    Column("helper", BigInteger, nullable=False),
    Column("at_ms", BigInteger, nullable=False),
)

IN_PARTS = ("server_log", "sync_mark", "sync_row")
"""Tables that grow with every change or record and whose key begins with the stream."""


@cache
def whole_schema(dialect: str = "sqlite") -> MetaData:
    """Every table there is; for PostgreSQL with the conditions of partial indexes told to it, and tables in parts.

    Only who compares or makes schemas needs it; a start would have to make all tables and import that dialect.
    """
    give_indexes()
    if dialect != "postgresql":
        return metadata
    schema = MetaData()
    for table in metadata.tables.values():
        for index in table.indexes:
            if WHERE in index.info:
                index.dialect_options["postgresql"]["where"] = index.info[WHERE]
        table.to_metadata(schema)
    key_by_stream(schema.tables["sync_row"])
    for name in IN_PARTS:
        by_stream(schema.tables[name])
    return schema
