"""Opening a database: SQLite in a profile folder, or PostgreSQL for a server.

SQLite runs in WAL mode with `synchronous=FULL`: a commit that returned survives a power cut, unless less was asked for
(`synchronous`). The writing engine has one connection and starts every transaction with BEGIN IMMEDIATE; readers have
connections of their own that cannot write.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import cache, partial
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Dialect, Engine, create_engine, event
from sqlalchemy.pool import Pool, QueuePool, StaticPool
from sqlalchemy.util import LRUCache

from app.storage.adapting import adapt_at_once

READERS = 4
STATEMENTS = 1000
"""Compiled statements that are kept."""


def writer(path: Path) -> Engine:
    """The one writing engine of the database file `path`; the file is made if it is missing."""
    engine = _engine(URL.create("sqlite", database=str(path)), StaticPool)
    event.listen(engine, "connect", _prepare_writer)
    event.listen(engine, "begin", _begin_immediate)
    return engine


def reader(path: Path, *, is_still: bool = False) -> Engine:
    """An engine whose connections only read; a file that `is_still` is read without a log and leaves no trace."""
    still = {"immutable": "1"} if is_still else {}
    url = URL.create("sqlite", database=path.absolute().as_uri(), query={"mode": "ro", "uri": "true", **still})
    engine = _engine(url, partial(QueuePool, pool_size=READERS))
    event.listen(engine, "connect", _prepare_reader)
    event.listen(engine, "begin", _begin)
    return engine


def _engine(url: URL, pool: Callable[..., Pool]) -> Engine:
    """An engine for a file, with the dialect and the compiled statements of all files of this process."""
    dialect, compiled = _common()
    arguments, named = dialect.create_connect_args(url)
    connect = partial(dialect.connect, *arguments, **{**named, "check_same_thread": False, "timeout": 10})
    options = {"compiled_cache": compiled}
    return Engine(pool(connect, dialect=dialect), dialect, url, hide_parameters=True, execution_options=options)


@cache
def _common() -> tuple[Dialect, LRUCache[Any, Any]]:
    """What the SQLite of this process can do, and the statements compiled for it: the same for every file.

    Left to itself, an engine compiles every statement anew: once more for readers, and again at every opening.
    """
    adapt_at_once()
    memory = create_engine("sqlite://")
    memory.connect().close()
    memory.dispose()
    return memory.dialect, LRUCache(STATEMENTS)


def postgres(url: str) -> Engine:
    """An engine for a PostgreSQL server, through psycopg 3; READ COMMITTED, rows are locked where order matters."""
    address = url.replace("postgres://", "postgresql://", 1)
    return create_engine(address, pool_size=10, pool_pre_ping=True, hide_parameters=True)


@contextmanager
def synchronous(writer: Engine, level: str) -> Iterator[None]:
    """Let commits wait for the disk as `level` says and not fully; outside any transaction."""
    _set_synchronous(writer, level)
    try:
        yield
    finally:
        _set_synchronous(writer, "FULL")


def is_sqlite(engine: Engine) -> bool:
    """Whether the engine speaks to a SQLite file."""
    return engine.dialect.name == "sqlite"


def _set_synchronous(writer: Engine, level: str) -> None:
    with closing(writer.raw_connection()) as raw, closing(raw.cursor()) as cursor:
        cursor.execute(f"PRAGMA synchronous={level}")


def _prepare_writer(connection: Any, _record: Any) -> None:
    connection.isolation_level = None
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("PRAGMA temp_store=MEMORY")
    connection.execute("PRAGMA cache_size=-2000")


def _prepare_reader(connection: Any, _record: Any) -> None:
    connection.isolation_level = None
    connection.execute("PRAGMA query_only=ON")
    connection.execute("PRAGMA cache_size=-4000")


def _begin_immediate(connection: Any) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _begin(connection: Any) -> None:
    connection.exec_driver_sql("BEGIN")
