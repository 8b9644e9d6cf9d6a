"""What two versions need."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("edit_conflict", sa.Column("base_value", sa.Text(), nullable=True))
    op.add_column("edit_conflict", sa.Column("has_base", sa.BigInteger(), nullable=True))
    op.add_column("edit_conflict", sa.Column("kept_rest", sa.Text(), nullable=True))
    op.add_column("edit_conflict", sa.Column("other_rest", sa.Text(), nullable=True))
    op.create_index("ix_server_log_row", "server_log", ["stream", "row"], unique=False)
    op.execute("UPDATE edit_conflict SET base_value = ''")
    op.execute("UPDATE edit_conflict SET has_base = 0")
    op.execute("UPDATE edit_conflict SET kept_rest = ''")
    op.execute("UPDATE edit_conflict SET other_rest = ''")
