"""From one schema revision to the next.

A database with data is never migrated in place: a copy is migrated and checked, and only then takes its place. A power
cut at any moment leaves the old file or the new one.
"""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, inspect, text

from app.domain.problems import DatabaseDamaged, DatabaseTooNew
from app.storage import engine as engines
from app.storage.backup import back_up, copy_database, is_sound, readable
from app.storage.migrations import HEAD, REVISIONS
from app.storage.swap import DATABASE_NAME, exchange, fresh_path

if TYPE_CHECKING:
    from alembic.config import Config


def revision_of(connection: Connection) -> str | None:
    """The revision of an open database; None for an empty one. Raises DatabaseTooNew for one we never made."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    revision = connection.scalar(text("SELECT version_num FROM alembic_version"))
    if revision not in REVISIONS:
        raise DatabaseTooNew(path=str(connection.engine.url.database))
    return str(revision)


def run_revisions(connection: Connection, target: str = HEAD) -> None:
    """Bring an open database to `target` in the connection's transaction."""
    from alembic import command  # a third of a second that a start without a new revision does not pay

    command.upgrade(alembic_config(connection), target)


def alembic_config(connection: Connection) -> Config:
    """Alembic's settings for our revisions and this connection."""
    from alembic.config import Config

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    config.set_main_option("file_template", "r%%(rev)s_%%(slug)s")
    return config


def bring_to_head(folder: Path, backups: Path) -> None:
    """Bring the closed database in `folder` to HEAD: backup, copy, migrate, check, exchange.

    Raises DatabaseTooNew for a database of a newer version; then nothing was touched.
    """
    database = folder / DATABASE_NAME
    if not database.exists():
        migrate_file(database)
        return
    engine = engines.reader(database)
    try:
        with engine.connect() as connection:
            revision = revision_of(connection)
    finally:
        engine.dispose()
    if revision == HEAD:
        return
    if revision is not None:
        back_up(database, backups, datetime.now(UTC), before_upgrade=True)
    fresh = fresh_path(folder)
    copy_database(database, fresh)
    before = _row_counts(fresh)
    migrate_file(fresh)
    after = _row_counts(fresh)
    if not is_sound(fresh) or any(after.get(name) != count for name, count in before.items()):
        raise DatabaseDamaged(path=str(database))
    exchange(folder)


def migrate_file(path: Path) -> None:
    """Run the missing revisions on a file nobody else uses; it is left without a log beside it."""
    engine = engines.writer(path)
    try:
        with engine.begin() as connection:
            if revision_of(connection) != HEAD:
                run_revisions(connection)
    finally:
        engine.dispose()


def _row_counts(path: Path) -> dict[str, int]:
    """Rows per table, of what must come through a migration whole."""
    with readable(path) as connection, closing(connection.cursor()) as cursor:
        query = "SELECT name FROM sqlite_master WHERE type = 'table' AND name IN ('change_log', 'sync_row', 'draft')"
        names = [name for (name,) in cursor.execute(query).fetchall()]
        return {name: cursor.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in names}  # noqa: S608
