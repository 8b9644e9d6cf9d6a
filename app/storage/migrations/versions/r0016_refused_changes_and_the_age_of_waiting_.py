"""Refused changes and the age of waiting ones are found at once."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.drop_index(op.f("ix_change_log_pending"), table_name="change_log", sqlite_where=sa.text("state = 'pending'"))
    op.create_index(
        "ix_change_log_pending",
        "change_log",
        ["row", "stamp"],
        unique=False,
        sqlite_where=sa.text("state = 'pending'"),
        postgresql_where=sa.text("state = 'pending'"),
    )
    op.create_index(
        "ix_change_log_refused",
        "change_log",
        ["row"],
        unique=False,
        sqlite_where=sa.text("state = 'refused'"),
        postgresql_where=sa.text("state = 'refused'"),
    )
