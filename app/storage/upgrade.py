"""From one schema revision to the next."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, inspect, text

from app.domain.problems import DatabaseTooNew
from app.storage.migrations import HEAD, REVISIONS

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
