"""Attachments and portfolios."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "attachment",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("stream", sa.LargeBinary(length=16), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("sort_key", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("school_id", sa.LargeBinary(), nullable=True),
        sa.Column("cycle_id", sa.LargeBinary(), nullable=True),
        sa.Column("lesson_id", sa.LargeBinary(), nullable=True),
        sa.Column("project_id", sa.LargeBinary(), nullable=True),
        sa.Column("evidence_id", sa.LargeBinary(), nullable=True),
        sa.Column("event_id", sa.LargeBinary(), nullable=True),
        sa.Column("slot_id", sa.LargeBinary(), nullable=True),
        sa.Column("person_id", sa.LargeBinary(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("sha256", sa.Text(), nullable=True),
        sa.Column("size", sa.BigInteger(), nullable=True),
        sa.Column("mime", sa.Text(), nullable=True),
        sa.Column("file_name", sa.Text(), nullable=True),
        sa.Column("width", sa.BigInteger(), nullable=True),
        sa.Column("height", sa.BigInteger(), nullable=True),
        sa.Column("caption", sa.Text(), nullable=True),
        sa.Column("has_people", sa.BigInteger(), nullable=True),
        sa.Column("consent_ref", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_attachment_cycle_id", "attachment", ["cycle_id"], unique=False)
    op.create_index("ix_attachment_event_id", "attachment", ["event_id"], unique=False)
    op.create_index("ix_attachment_evidence_id", "attachment", ["evidence_id"], unique=False)
    op.create_index("ix_attachment_lesson_id", "attachment", ["lesson_id"], unique=False)
    op.create_index("ix_attachment_person_id", "attachment", ["person_id"], unique=False)
    op.create_index("ix_attachment_project_id", "attachment", ["project_id"], unique=False)
    op.create_index("ix_attachment_school_id", "attachment", ["school_id"], unique=False)
    op.create_index("ix_attachment_slot_id", "attachment", ["slot_id"], unique=False)
    op.create_index(
        "ix_attachment_sort",
        "attachment",
        ["sort_key"],
        unique=False,
        sqlite_where=sa.text("deleted IS 0"),
        postgresql_where=sa.text("deleted IS false"),
    )
    op.create_index("ix_attachment_stream", "attachment", ["stream"], unique=False)
    op.create_table(
        "portfolio",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("stream", sa.LargeBinary(length=16), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("sort_key", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("project_id", sa.LargeBinary(), nullable=True),
        sa.Column("version", sa.BigInteger(), nullable=True),
        sa.Column("submitted_on", sa.BigInteger(), nullable=True),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("word_count", sa.BigInteger(), nullable=True),
        sa.Column("checksum", sa.Text(), nullable=True),
        sa.Column("contents", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_portfolio_project_id", "portfolio", ["project_id"], unique=False)
    op.create_index("ix_portfolio_stream", "portfolio", ["stream"], unique=False)
    op.create_table(
        "project_assessment",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("stream", sa.LargeBinary(length=16), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("sort_key", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("portfolio_id", sa.LargeBinary(), nullable=True),
        sa.Column("assessor_id", sa.LargeBinary(), nullable=True),
        sa.Column("participation", sa.BigInteger(), nullable=True),
        sa.Column("clarity", sa.BigInteger(), nullable=True),
        sa.Column("leadership", sa.BigInteger(), nullable=True),
        sa.Column("evidence", sa.BigInteger(), nullable=True),
        sa.Column("impact", sa.BigInteger(), nullable=True),
        sa.Column("sharing", sa.BigInteger(), nullable=True),
        sa.Column("comments", sa.Text(), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.Column("day", sa.BigInteger(), nullable=True),
        sa.Column("moderated_by", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_project_assessment_assessor_id", "project_assessment", ["assessor_id"], unique=False)
    op.create_index("ix_project_assessment_moderated_by", "project_assessment", ["moderated_by"], unique=False)
    op.create_index("ix_project_assessment_portfolio_id", "project_assessment", ["portfolio_id"], unique=False)
    op.create_index("ix_project_assessment_stream", "project_assessment", ["stream"], unique=False)
    op.create_table(
        "project_impact",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("stream", sa.LargeBinary(length=16), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("sort_key", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("project_id", sa.LargeBinary(), nullable=True),
        sa.Column("pupils", sa.Text(), nullable=True),
        sa.Column("colleagues", sa.Text(), nullable=True),
        sa.Column("school", sa.Text(), nullable=True),
        sa.Column("own_practice", sa.Text(), nullable=True),
        sa.Column("reflection", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_project_impact_project_id", "project_impact", ["project_id"], unique=False)
    op.create_index("ix_project_impact_stream", "project_impact", ["stream"], unique=False)
    op.create_table(
        "vignette",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("stream", sa.LargeBinary(length=16), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("sort_key", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("project_id", sa.LargeBinary(), nullable=True),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("publish_consent", sa.BigInteger(), nullable=True),
        sa.Column("photo_ok", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_vignette_project_id", "vignette", ["project_id"], unique=False)
    op.create_index(
        "ix_vignette_sort",
        "vignette",
        ["sort_key"],
        unique=False,
        sqlite_where=sa.text("deleted IS 0"),
        postgresql_where=sa.text("deleted IS false"),
    )
    op.create_index("ix_vignette_stream", "vignette", ["stream"], unique=False)
    op.add_column("programme_cycle", sa.Column("vignette_words_low", sa.BigInteger(), nullable=True))
    op.add_column("programme_cycle", sa.Column("vignette_words_high", sa.BigInteger(), nullable=True))
    op.add_column("programme_cycle", sa.Column("pass_percent", sa.BigInteger(), nullable=True))
    op.add_column("project", sa.Column("facilitator_id", sa.LargeBinary(), nullable=True))
    op.add_column("project", sa.Column("strategies", sa.Text(), nullable=True))
    op.create_index("ix_project_facilitator_id", "project", ["facilitator_id"], unique=False)
