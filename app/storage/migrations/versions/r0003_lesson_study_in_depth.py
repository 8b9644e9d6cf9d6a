"""Lesson study in depth."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "dissemination",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("stream", sa.LargeBinary(length=16), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("sort_key", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("school_id", sa.LargeBinary(), nullable=True),
        sa.Column("cycle_id", sa.LargeBinary(), nullable=True),
        sa.Column("project_id", sa.LargeBinary(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("day", sa.BigInteger(), nullable=True),
        sa.Column("audience_count", sa.BigInteger(), nullable=True),
        sa.Column("audience_schools", sa.BigInteger(), nullable=True),
        sa.Column("place", sa.Text(), nullable=True),
        sa.Column("link", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_dissemination_cycle_id", "dissemination", ["cycle_id"], unique=False)
    op.create_index("ix_dissemination_project_id", "dissemination", ["project_id"], unique=False)
    op.create_index("ix_dissemination_school_id", "dissemination", ["school_id"], unique=False)
    op.create_index(
        "ix_dissemination_sort",
        "dissemination",
        ["sort_key"],
        unique=False,
        sqlite_where=sa.text("deleted IS 0"),
        postgresql_where=sa.text("deleted IS false"),
    )
    op.create_index("ix_dissemination_stream", "dissemination", ["stream"], unique=False)
    op.create_table(
        "ls_report",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("stream", sa.LargeBinary(length=16), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("sort_key", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("cycle_id", sa.LargeBinary(), nullable=True),
        sa.Column("answer_to_question", sa.Text(), nullable=True),
        sa.Column("pupil_progress", sa.Text(), nullable=True),
        sa.Column("teacher_learning", sa.Text(), nullable=True),
        sa.Column("recommendations", sa.Text(), nullable=True),
        sa.Column("limits", sa.Text(), nullable=True),
        sa.Column("authors", sa.Text(), nullable=True),
        sa.Column("audience", sa.Text(), nullable=True),
        sa.Column("approved_by", sa.LargeBinary(), nullable=True),
        sa.Column("approved_on", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_ls_report_approved_by", "ls_report", ["approved_by"], unique=False)
    op.create_index("ix_ls_report_cycle_id", "ls_report", ["cycle_id"], unique=False)
    op.create_index(
        "ix_ls_report_sort",
        "ls_report",
        ["sort_key"],
        unique=False,
        sqlite_where=sa.text("deleted IS 0"),
        postgresql_where=sa.text("deleted IS false"),
    )
    op.create_index("ix_ls_report_stream", "ls_report", ["stream"], unique=False)
    op.create_table(
        "pad_note",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("stream", sa.LargeBinary(length=16), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("sort_key", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("lesson_id", sa.LargeBinary(), nullable=True),
        sa.Column("observer_id", sa.LargeBinary(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("stage_id", sa.LargeBinary(), nullable=True),
        sa.Column("pupil_id", sa.LargeBinary(), nullable=True),
        sa.Column("second", sa.BigInteger(), nullable=True),
        sa.Column("noted_at", sa.BigInteger(), nullable=True),
        sa.Column("text", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_pad_note_lesson_id", "pad_note", ["lesson_id"], unique=False)
    op.create_index("ix_pad_note_observer_id", "pad_note", ["observer_id"], unique=False)
    op.create_index("ix_pad_note_pupil_id", "pad_note", ["pupil_id"], unique=False)
    op.create_index(
        "ix_pad_note_sort",
        "pad_note",
        ["sort_key"],
        unique=False,
        sqlite_where=sa.text("deleted IS 0"),
        postgresql_where=sa.text("deleted IS false"),
    )
    op.create_index("ix_pad_note_stage_id", "pad_note", ["stage_id"], unique=False)
    op.create_index("ix_pad_note_stream", "pad_note", ["stream"], unique=False)
    op.create_table(
        "pupil_interview",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("stream", sa.LargeBinary(length=16), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("sort_key", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("lesson_id", sa.LargeBinary(), nullable=True),
        sa.Column("pupil_id", sa.LargeBinary(), nullable=True),
        sa.Column("interviewer_id", sa.LargeBinary(), nullable=True),
        sa.Column("day", sa.BigInteger(), nullable=True),
        sa.Column("start", sa.BigInteger(), nullable=True),
        sa.Column("minutes", sa.BigInteger(), nullable=True),
        sa.Column("enjoyed", sa.Text(), nullable=True),
        sa.Column("learned", sa.Text(), nullable=True),
        sa.Column("can_do_now", sa.Text(), nullable=True),
        sa.Column("what_helped", sa.Text(), nullable=True),
        sa.Column("change_next", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_pupil_interview_interviewer_id", "pupil_interview", ["interviewer_id"], unique=False)
    op.create_index("ix_pupil_interview_lesson_id", "pupil_interview", ["lesson_id"], unique=False)
    op.create_index("ix_pupil_interview_pupil_id", "pupil_interview", ["pupil_id"], unique=False)
    op.create_index(
        "ix_pupil_interview_sort",
        "pupil_interview",
        ["sort_key"],
        unique=False,
        sqlite_where=sa.text("deleted IS 0"),
        postgresql_where=sa.text("deleted IS false"),
    )
    op.create_index("ix_pupil_interview_stream", "pupil_interview", ["stream"], unique=False)
    op.add_column("programme_cycle", sa.Column("ls_case_pupils", sa.BigInteger(), nullable=True))
    op.add_column("programme_cycle", sa.Column("ls_lessons", sa.BigInteger(), nullable=True))
    op.add_column("programme_cycle", sa.Column("ls_discussion_min", sa.BigInteger(), nullable=True))
    op.add_column("programme_cycle", sa.Column("ls_discussion_hours", sa.BigInteger(), nullable=True))
    op.add_column("programme_cycle", sa.Column("ls_interview_min", sa.BigInteger(), nullable=True))
