"""Certificates."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "certificate",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("stream", sa.LargeBinary(length=16), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("sort_key", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("school_id", sa.LargeBinary(), nullable=True),
        sa.Column("event_id", sa.LargeBinary(), nullable=True),
        sa.Column("project_id", sa.LargeBinary(), nullable=True),
        sa.Column("person_id", sa.LargeBinary(), nullable=True),
        sa.Column("serial", sa.Text(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("name_kk", sa.Text(), nullable=True),
        sa.Column("name_ru", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("half_hours", sa.BigInteger(), nullable=True),
        sa.Column("start", sa.BigInteger(), nullable=True),
        sa.Column("end", sa.BigInteger(), nullable=True),
        sa.Column("issuer", sa.Text(), nullable=True),
        sa.Column("signatory", sa.Text(), nullable=True),
        sa.Column("issued_on", sa.BigInteger(), nullable=True),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("provider_authorised", sa.BigInteger(), nullable=True),
        sa.Column("duplicate_of", sa.LargeBinary(), nullable=True),
        sa.Column("token", sa.Text(), nullable=True),
        sa.Column("status", sa.Text(), nullable=True),
        sa.Column("revoked_on", sa.BigInteger(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_certificate_duplicate_of", "certificate", ["duplicate_of"], unique=False)
    op.create_index("ix_certificate_event_id", "certificate", ["event_id"], unique=False)
    op.create_index("ix_certificate_person_id", "certificate", ["person_id"], unique=False)
    op.create_index("ix_certificate_project_id", "certificate", ["project_id"], unique=False)
    op.create_index("ix_certificate_school_id", "certificate", ["school_id"], unique=False)
    op.create_index(
        "ix_certificate_sort",
        "certificate",
        ["sort_key"],
        unique=False,
        sqlite_where=sa.text("deleted IS 0"),
        postgresql_where=sa.text("deleted IS false"),
    )
    op.create_index("ix_certificate_stream", "certificate", ["stream"], unique=False)
    op.create_table(
        "foreign_credit",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("stream", sa.LargeBinary(length=16), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("sort_key", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("person_id", sa.LargeBinary(), nullable=True),
        sa.Column("serial", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("half_hours", sa.BigInteger(), nullable=True),
        sa.Column("issued_on", sa.BigInteger(), nullable=True),
        sa.Column("issuer", sa.Text(), nullable=True),
        sa.Column("token", sa.Text(), nullable=True),
        sa.Column("checked_as", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_foreign_credit_person_id", "foreign_credit", ["person_id"], unique=False)
    op.create_index(
        "ix_foreign_credit_sort",
        "foreign_credit",
        ["sort_key"],
        unique=False,
        sqlite_where=sa.text("deleted IS 0"),
        postgresql_where=sa.text("deleted IS false"),
    )
    op.create_index("ix_foreign_credit_stream", "foreign_credit", ["stream"], unique=False)
    op.create_table(
        "issuer_key",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("stream", sa.LargeBinary(length=16), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("sort_key", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("public_key", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("known_since", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(
        "ix_issuer_key_sort",
        "issuer_key",
        ["sort_key"],
        unique=False,
        sqlite_where=sa.text("deleted IS 0"),
        postgresql_where=sa.text("deleted IS false"),
    )
    op.create_index("ix_issuer_key_stream", "issuer_key", ["stream"], unique=False)
    op.create_table(
        "revoked_serial",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("stream", sa.LargeBinary(length=16), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("sort_key", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("certificate_id", sa.LargeBinary(), nullable=True),
        sa.Column("serial", sa.Text(), nullable=True),
        sa.Column("revoked_on", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_revoked_serial_certificate_id", "revoked_serial", ["certificate_id"], unique=False)
    op.create_index(
        "ix_revoked_serial_sort",
        "revoked_serial",
        ["sort_key"],
        unique=False,
        sqlite_where=sa.text("deleted IS 0"),
        postgresql_where=sa.text("deleted IS false"),
    )
    op.create_index("ix_revoked_serial_stream", "revoked_serial", ["stream"], unique=False)
    op.add_column("programme", sa.Column("issuer", sa.Text(), nullable=True))
    op.add_column("programme", sa.Column("serial_prefix", sa.Text(), nullable=True))
    op.add_column("programme", sa.Column("provider_authorised", sa.BigInteger(), nullable=True))
    op.add_column("programme", sa.Column("signatories", sa.Text(), nullable=True))
