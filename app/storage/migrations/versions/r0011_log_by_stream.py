"""The log of a PostgreSQL server in partitions by stream."""

from __future__ import annotations

from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

KEYS = {"server_log": "stream, seq", "sync_mark": "stream, origin"}
PARTS = 16


def upgrade() -> None:
    if op.get_bind().dialect.name != "postgresql":
        return
    for name, key in KEYS.items():
        op.execute(f"ALTER TABLE {name} RENAME TO {name}_before")
        op.execute(f"CREATE TABLE {name} (LIKE {name}_before INCLUDING DEFAULTS) PARTITION BY HASH (stream)")
        for part in range(PARTS):
            op.execute(
                f"CREATE TABLE {name}_p{part:02} PARTITION OF {name}"
                f" FOR VALUES WITH (MODULUS {PARTS}, REMAINDER {part})"
            )
        op.execute(f"INSERT INTO {name} SELECT * FROM {name}_before")  # noqa: S608 - our own names
        op.execute(f"DROP TABLE {name}_before")
        op.execute(f"ALTER TABLE {name} ADD PRIMARY KEY ({key})")
    op.create_index("ix_server_log_op", "server_log", ["stream", "origin", "op"], unique=False)
    op.create_index("ix_server_log_row", "server_log", ["stream", "row"], unique=False)
