"""The full-text index over the texts of all records; SQLite only, nobody types into a server."""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        op.execute(
            "CREATE VIRTUAL TABLE search_text USING fts5(body, type UNINDEXED, row UNINDEXED,"
            " tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3')"
        )
