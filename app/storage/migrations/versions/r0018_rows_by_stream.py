"""What a PostgreSQL server knows of rows in partitions by stream."""

from __future__ import annotations

from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

PARTS = 16


def upgrade() -> None:
    if op.get_bind().dialect.name != "postgresql":
        return
    op.execute("ALTER TABLE sync_row RENAME TO sync_row_before")
    op.execute("CREATE TABLE sync_row (LIKE sync_row_before INCLUDING DEFAULTS) PARTITION BY HASH (stream)")
    for part in range(PARTS):
        op.execute(
            f"CREATE TABLE sync_row_p{part:02} PARTITION OF sync_row"
            f" FOR VALUES WITH (MODULUS {PARTS}, REMAINDER {part})"
        )
    op.execute("INSERT INTO sync_row SELECT * FROM sync_row_before")
    op.execute("DROP TABLE sync_row_before")
    op.execute("ALTER TABLE sync_row ADD PRIMARY KEY (stream, id)")
    op.create_index("ix_sync_row_id", "sync_row", ["id"], unique=False)
