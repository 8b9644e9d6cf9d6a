"""Files of portfolios."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "portfolio_file",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("stream", sa.LargeBinary(length=16), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("sort_key", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("portfolio_id", sa.LargeBinary(), nullable=True),
        sa.Column("sha256", sa.Text(), nullable=True),
        sa.Column("size", sa.BigInteger(), nullable=True),
        sa.Column("shows", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_portfolio_file_portfolio_id", "portfolio_file", ["portfolio_id"], unique=False)
    op.create_index("ix_portfolio_file_sha256", "portfolio_file", ["sha256"], unique=False)
    op.create_index("ix_portfolio_file_stream", "portfolio_file", ["stream"], unique=False)
