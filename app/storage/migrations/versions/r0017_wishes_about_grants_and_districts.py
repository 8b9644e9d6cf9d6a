"""Wishes about grants, and observers of one district."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "grant_wish",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("stream", sa.LargeBinary(length=16), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("sort_key", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("school_id", sa.LargeBinary(), nullable=True),
        sa.Column("device", sa.BigInteger(), nullable=True),
        sa.Column("further_id", sa.LargeBinary(), nullable=True),
        sa.Column("role", sa.Text(), nullable=True),
        sa.Column("role_before", sa.Text(), nullable=True),
        sa.Column("asked_by", sa.BigInteger(), nullable=True),
        sa.Column("asked", sa.BigInteger(), nullable=True),
        sa.Column("is_closed", sa.BigInteger(), nullable=True),
        sa.Column("answer", sa.Text(), nullable=True),
        sa.Column("answered", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_grant_wish_further_id", "grant_wish", ["further_id"], unique=False)
    op.create_index("ix_grant_wish_school_id", "grant_wish", ["school_id"], unique=False)
    op.create_index("ix_grant_wish_stream", "grant_wish", ["stream"], unique=False)
    op.add_column("region_summary", sa.Column("district", sa.Text(), nullable=True))
    for table in ("device", "invitation"):
        op.add_column(table, sa.Column("district", sa.Text(), server_default=sa.text("''"), nullable=False))
