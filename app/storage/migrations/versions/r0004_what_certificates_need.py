"""What certificates need."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("programme_cycle", sa.Column("required_work", sa.Text(), nullable=True))
    op.add_column("programme_cycle", sa.Column("test_percent", sa.BigInteger(), nullable=True))
    op.execute("UPDATE programme_cycle SET required_work = ''")
