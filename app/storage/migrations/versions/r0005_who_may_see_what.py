"""Who may see what."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "server_path",
        sa.Column("stream", sa.LargeBinary(length=16), nullable=False),
        sa.Column("path", sa.LargeBinary(), nullable=False),
        sa.Column("fingerprint", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("began", sa.BigInteger(), nullable=False),
        sa.Column("maker", sa.BigInteger(), nullable=False),
        sa.Column("moves", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("stream", "path"),
    )
    op.create_table(
        "server_scope",
        sa.Column("name", sa.LargeBinary(length=8), nullable=False),
        sa.Column("paths", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("name"),
    )
    op.add_column("device_stream", sa.Column("role", sa.Text(), server_default=sa.text("''"), nullable=False))
    op.add_column("device_stream", sa.Column("person", sa.LargeBinary(length=16), nullable=True))
    op.add_column("device_stream", sa.Column("ended_ms", sa.BigInteger(), nullable=True))
    op.add_column("device_stream", sa.Column("ended_seq", sa.BigInteger(), nullable=True))
    op.add_column("sync_row", sa.Column("path", sa.LargeBinary(), nullable=True))
    op.add_column("sync_stream", sa.Column("scope", sa.LargeBinary(), nullable=True))
    op.add_column("sync_stream", sa.Column("narrowed", sa.Boolean(), server_default=sa.false(), nullable=False))
