"""Grants that people see."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "school_grant",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("stream", sa.LargeBinary(length=16), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("sort_key", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("school_id", sa.LargeBinary(), nullable=True),
        sa.Column("device", sa.BigInteger(), nullable=True),
        sa.Column("computer", sa.Text(), nullable=True),
        sa.Column("role", sa.Text(), nullable=True),
        sa.Column("person_id", sa.LargeBinary(), nullable=True),
        sa.Column("since", sa.BigInteger(), nullable=True),
        sa.Column("until", sa.BigInteger(), nullable=True),
        sa.Column("is_shut_out", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_school_grant_person_id", "school_grant", ["person_id"], unique=False)
    op.create_index("ix_school_grant_school_id", "school_grant", ["school_id"], unique=False)
    op.create_index("ix_school_grant_stream", "school_grant", ["stream"], unique=False)
    op.add_column("device_stream", sa.Column("since_ms", sa.BigInteger(), nullable=True))
    op.add_column("device_stream", sa.Column("told", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.create_index(
        "ix_device_stream_untold",
        "device_stream",
        ["stream"],
        unique=False,
        sqlite_where=sa.text("told IS 0"),
        postgresql_where=sa.text("told IS false"),
    )
