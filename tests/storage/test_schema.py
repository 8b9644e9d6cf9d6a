"""The schema the catalogue describes and the schema the revisions build are one schema."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, event, func, insert, literal_column, select, text

from app.domain.audience import SCHOOL
from app.domain.rules.scopes import Scope
from app.storage import cells, prints, search, server_log, server_paths, server_tables
from app.storage import engine as engines
from app.storage.migrations import HEAD, REVISIONS
from app.storage.partitions import PARTS, is_part
from app.storage.server_tables import whole_schema
from app.storage.tables import sync_mark, sync_row
from app.storage.upgrade import alembic_config, revision_of, run_revisions


def _migrated(engine: Engine) -> None:
    with engine.begin() as connection:
        run_revisions(connection)


def _from_catalogue(engine: Engine) -> None:
    with engine.begin() as connection:
        whole_schema(engine.dialect.name).create_all(connection)
        if engine.dialect.name == "sqlite":
            connection.exec_driver_sql(search.CREATE)


def _sqlite_schema(engine: Engine) -> dict[str, str]:
    """Name → definition of everything in a SQLite file, the parts of a definition sorted.

    A column added later stands behind the key and without a line of its own.
    """
    query = "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name <> 'alembic_version'"
    with engine.connect() as connection:
        rows = connection.exec_driver_sql(query).all()
    return {
        name: "\n".join(sorted(filter(None, map(str.strip, re.split(r"[\n,]|(?=\)$)", sql))))) for name, sql in rows
    }


def _postgres_schema(engine: Engine) -> dict[str, list[Any]]:
    """Columns and indexes of a PostgreSQL database, as it describes them itself."""
    columns = text(
        "SELECT table_name, column_name, data_type, is_nullable, column_default FROM information_schema.columns"
        " WHERE table_schema = 'public' AND table_name <> 'alembic_version' ORDER BY 1, 2"
    )
    indexes = text("SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename <> 'alembic_version'")
    with engine.connect() as connection:
        return {
            "columns": [tuple(row) for row in connection.execute(columns)],
            "indexes": sorted(row[0] for row in connection.execute(indexes)),
        }


def test_sqlite_schema_is_the_catalogue(tmp_path: Path) -> None:
    """On SQLite the revisions build exactly the tables, indexes and defaults of the catalogue."""
    migrated, declared = engines.writer(tmp_path / "migrated.db"), engines.writer(tmp_path / "declared.db")
    _migrated(migrated)
    _from_catalogue(declared)

    assert _sqlite_schema(migrated) == _sqlite_schema(declared)


def test_postgres_schema_is_the_catalogue(postgres_url: str) -> None:
    """On PostgreSQL the revisions build the catalogue too, and Alembic sees nothing left to do."""
    engine = engines.postgres(postgres_url)
    _from_catalogue(engine)
    declared = _postgres_schema(engine)
    with engine.begin() as connection:
        whole_schema("postgresql").drop_all(connection)
    _migrated(engine)
    migrated = _postgres_schema(engine)
    with engine.connect() as connection:
        only_whole = {"include_name": lambda name, kind, _parents: kind != "table" or not is_part(name or "")}
        left = compare_metadata(MigrationContext.configure(connection, opts=only_whole), whole_schema("postgresql"))
    engine.dispose()

    assert migrated == declared
    assert left == []


def test_head_is_the_newest_revision(tmp_path: Path) -> None:
    """The constant that spares a start from loading Alembic names the newest revision; the list knows all."""
    engine = engines.writer(tmp_path / "empty.db")
    with engine.begin() as connection:
        scripts = ScriptDirectory.from_config(alembic_config(connection))
        known = [script.revision for script in scripts.walk_revisions()]
        before = revision_of(connection)
        run_revisions(connection)
        after = revision_of(connection)

    assert scripts.get_current_head() == HEAD
    assert tuple(reversed(known)) == REVISIONS
    assert (before, after) == (None, HEAD)


def test_a_question_touches_one_part(postgres_url: str) -> None:
    """On PostgreSQL whatever an exchange asks of a stream's log, marks and rows looks into the one part of its stream;
    only rows that are not there are looked for everywhere.
    """
    engine = engines.postgres(postgres_url)
    _migrated(engine)
    stream, row, asked = bytes(16), bytes(15) + b"\1", list[str]()
    with engine.begin() as connection:
        connection.execute(insert(sync_row), {"id": row, "stream": stream, "type": 1, "print": 0, "path": SCHOOL})
    event.listen(
        engine, "before_cursor_execute",
        lambda _c, cursor, statement, parameters, _x, _m: asked.append(_plan(cursor, statement, parameters)),
    )  # fmt: skip
    narrow = Scope(only=frozenset([SCHOOL]))
    with engine.connect() as connection:
        server_log.lines_after(connection, stream, 5, 10)
        server_log.lines_after(connection, stream, 5, 10, narrow, [7])
        server_log.digest_at(connection, stream, 1, 2)
        server_log.authors_at(connection, stream, [3, 4])
        server_log.mark_of(connection, stream, 1)
        server_log.marks_between(connection, stream, 1, 9)
        server_paths.paths_at(connection, [row], stream)
        server_paths.unplaced_rows(connection, stream)
        list(prints.row_prints(connection, stream, narrow))
        found = cells.load(connection, {row: 1}, stream)
        cells.store(connection, found.values(), listed=False)
        parts = [sorted(set(re.findall(r"(server_log|sync_mark|sync_row)_p(\d\d)", plan))) for plan in asked]
        asked.clear()
        cells.load(connection, {b"\2" * 16: 1}, stream)
        everywhere = set(re.findall(r"sync_row_p\d\d", asked[-1]))
    engine.dispose()
    touched = [names for names in parts if names]
    assert len(touched) == 11
    for names in touched:
        assert len({part for _, part in names}) == 1, names
    assert len(everywhere) == PARTS


def _plan(cursor: Any, statement: str, parameters: Any) -> str:
    one = parameters[0] if isinstance(parameters, list) else parameters
    return "\n".join(row[0] for row in cursor.connection.execute(f"EXPLAIN {statement}", one).fetchall())


def test_rows_are_moved_into_parts(postgres_url: str) -> None:
    """A PostgreSQL server that had served before keeps every row that it knew, each in the part of its stream, and a
    row is still found by its id alone.
    """
    engine = engines.postgres(postgres_url)
    rows = (
        "INSERT INTO sync_row (id, stream, type, print, path)"
        " SELECT decode(md5('r' || n), 'hex'), decode(md5(mod(n, 40)::text), 'hex'), 1, n, '\\x73'"
        " FROM generate_series(1, 3000) n"
    )
    with engine.begin() as connection:
        run_revisions(connection, "0016")
        connection.exec_driver_sql(rows)
        before = set(connection.execute(select(sync_row)).all())
    _migrated(engine)
    with engine.connect() as connection:
        assert set(connection.execute(select(sync_row)).all()) == before
        parts = select(literal_column("tableoid"), sync_row.c.stream).distinct()
        found = connection.execute(parts).all()
        assert len(found) == 40
        assert len({part for part, _ in found}) > PARTS // 2
        row, stream = connection.execute(select(sync_row.c.id, sync_row.c.stream).limit(1)).one()
        assert cells.load(connection, {row: 1}, b"\0" * 16)[row].stream == stream
    engine.dispose()


def test_a_log_is_moved_into_parts(postgres_url: str) -> None:
    """A PostgreSQL server that had served before keeps every line of its log and every mark."""
    engine = engines.postgres(postgres_url)
    line = (
        "INSERT INTO server_log (stream, seq, type, row, origin, op, author, stamp, clean,"
        " payload, digest, received_ms)"
        " SELECT decode(md5(n::text), 'hex'), n, 1, '\\x01', 1, n, '\\x02', 1, true, '\\x03', '\\x04', n"
        " FROM generate_series(1, 300) n"
    )
    mark = "INSERT INTO sync_mark SELECT decode(md5(n::text), 'hex'), 1, n, n FROM generate_series(1, 300) n"
    with engine.begin() as connection:
        run_revisions(connection, "0004")
        connection.exec_driver_sql(line)
        connection.exec_driver_sql(mark)
    _migrated(engine)
    with engine.connect() as connection:
        for table in (server_tables.server_log, sync_mark):
            found = select(func.count(), func.count(literal_column("tableoid").distinct())).select_from(table)
            assert tuple(connection.execute(found).one()) == (300, PARTS)
    engine.dispose()
