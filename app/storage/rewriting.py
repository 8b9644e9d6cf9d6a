"""Writing tables of PostgreSQL anew, so that what was replaced in them stands in no file of theirs any more.

PostgreSQL keeps the old versions of a row for whoever may still see them and leaves their bytes where they were. Only
tables in which something was erased are written, of tables in parts only the part. What its log and copies of the
cluster hold is beyond the reach of whoever owns one database (`docs/operating.md`).
"""

from __future__ import annotations

import time
from collections.abc import Iterable

from sqlalchemy import ColumnElement, Connection, Engine, literal_column, select, text

from app.domain.catalogue import TYPE_BY_NUMBER
from app.storage import local
from app.storage.server_tables import server_log
from app.storage.tables import RECORD_TABLES, sync_row

_TABLES = "erased_tables"
"""Local value: tables, or parts of tables, that are to be written anew."""
_PATIENCE_SECONDS = 60
_NAME: ColumnElement[str] = literal_column("CAST(CAST(tableoid AS regclass) AS text)")
_STILL_SEE = text(
    "SELECT count(*) FROM ("
    "SELECT backend_xmin AS oldest FROM pg_stat_activity WHERE pid <> pg_backend_pid()"
    " AND (query NOT LIKE 'autovacuum: VACUUM %' OR query LIKE 'autovacuum: VACUUM ANALYZE %')"
    " UNION ALL SELECT xmin FROM pg_replication_slots"
    " UNION ALL SELECT transaction FROM pg_prepared_xacts"
    ") AS held WHERE age(oldest) > age(CAST(:now AS xid))"
)
"""Who may see versions of rows from before a transaction; a cleaning of the database itself keeps none."""
_IS_SUMMED_UP = text("SELECT count(*) FROM pg_stats WHERE inherited AND tablename = CAST(:name AS text)")
_WHOLE = text("SELECT CAST(pg_partition_root(CAST(:name AS regclass)) AS text)")


def note_tables(connection: Connection, stream: bytes, types: Iterable[int]) -> None:
    """Note where rows of a stream and of these types were erased; nothing on SQLite, whose file is written as one."""
    if connection.dialect.name == "sqlite":
        return
    kinds = [TYPE_BY_NUMBER[number].name for number in types if number in TYPE_BY_NUMBER]
    found = set(local.read(connection, _TABLES, []))
    for table in (server_log, sync_row, *(RECORD_TABLES[name] for name in kinds)):
        found |= set(connection.scalars(select(_NAME).where(table.c.stream == stream).select_from(table).limit(1)))
    local.write(connection, _TABLES, sorted(found))


def rewrite(engine: Engine) -> bool:
    """Write the noted tables anew; False if an older transaction is still open, whose sight of them would be kept."""
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        names: list[str] = local.read(connection, _TABLES, [])
        if not _are_alone(connection):
            return False
        for name in names:
            connection.exec_driver_sql(f"VACUUM (FULL, ANALYZE) {name}")
            whole = connection.scalar(_WHOLE, {"name": name})
            if whole is not None and connection.scalar(_IS_SUMMED_UP, {"name": whole}):
                connection.exec_driver_sql(f"ANALYZE {whole}")
        # Samples of columns are kept there, and what they replaced with them.
        connection.exec_driver_sql("VACUUM (FULL) pg_catalog.pg_statistic")
    with engine.begin() as connection:
        left = [name for name in local.read(connection, _TABLES, []) if name not in names]
        local.write(connection, _TABLES, left)
    return not left


def _are_alone(connection: Connection) -> bool:
    """Wait until nobody sees the database as it was before now."""
    now = connection.scalar(text("SELECT CAST(pg_current_xact_id() AS text)"))
    until = time.monotonic() + _PATIENCE_SECONDS
    while connection.scalar(_STILL_SEE, {"now": str(int(now) % (1 << 32))}):
        if time.monotonic() > until:
            return False
        time.sleep(0.2)
    return True
