"""People and consent."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "consent",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("stream", sa.LargeBinary(length=16), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("sort_key", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("person_id", sa.LargeBinary(), nullable=True),
        sa.Column("version", sa.Text(), nullable=True),
        sa.Column("text_hash", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("given_on", sa.BigInteger(), nullable=True),
        sa.Column("method", sa.Text(), nullable=True),
        sa.Column("scopes", sa.Text(), nullable=True),
        sa.Column("operator", sa.Text(), nullable=True),
        sa.Column("expires_on", sa.BigInteger(), nullable=True),
        sa.Column("withdrawn_on", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_consent_person_id", "consent", ["person_id"], unique=False)
    op.create_index("ix_consent_stream", "consent", ["stream"], unique=False)
    op.create_table(
        "person_link",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("stream", sa.LargeBinary(length=16), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("sort_key", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("person_id", sa.LargeBinary(), nullable=True),
        sa.Column("other_id", sa.LargeBinary(), nullable=True),
        sa.Column("verdict", sa.Text(), nullable=True),
        sa.Column("shown_id", sa.LargeBinary(), nullable=True),
        sa.Column("day", sa.BigInteger(), nullable=True),
        sa.Column("ended_on", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_person_link_other_id", "person_link", ["other_id"], unique=False)
    op.create_index("ix_person_link_person_id", "person_link", ["person_id"], unique=False)
    op.create_index("ix_person_link_shown_id", "person_link", ["shown_id"], unique=False)
    op.create_index("ix_person_link_stream", "person_link", ["stream"], unique=False)
    op.create_table(
        "saved_filter",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("stream", sa.LargeBinary(length=16), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("sort_key", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("person_id", sa.LargeBinary(), nullable=True),
        sa.Column("page", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("text", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_saved_filter_person_id", "saved_filter", ["person_id"], unique=False)
    op.create_index(
        "ix_saved_filter_sort",
        "saved_filter",
        ["sort_key"],
        unique=False,
        sqlite_where=sa.text("deleted IS 0"),
        postgresql_where=sa.text("deleted IS 0"),
    )
    op.create_index("ix_saved_filter_stream", "saved_filter", ["stream"], unique=False)
    op.add_column("school", sa.Column("bin", sa.Text(), nullable=True))
