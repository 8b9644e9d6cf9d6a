"""Files on their way."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "sync_file",
        sa.Column("hash", sa.Text(), nullable=False),
        sa.Column("is_there", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("is_wanted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.PrimaryKeyConstraint("hash"),
    )
    op.create_index("ix_attachment_sha256", "attachment", ["sha256"], unique=False)
