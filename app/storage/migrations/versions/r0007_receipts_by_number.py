"""Receipts by number."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "hand_in",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("at_ms", sa.BigInteger(), nullable=False),
        sa.Column("server_ms", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("server", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("device", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("changes", sa.Integer(), nullable=False),
        sa.Column("kinds", sa.LargeBinary(), nullable=False),
        sa.Column("left_over", sa.Integer(), nullable=True),
        sa.Column("proof", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("n"),
        sqlite_autoincrement=True,
    )
    op.add_column("sync_receipt", sa.Column("took_ms", sa.BigInteger(), server_default="0", nullable=False))
