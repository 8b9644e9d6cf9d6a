"""Working year."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "agenda_item",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("stream", sa.LargeBinary(length=16), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("sort_key", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("slot_id", sa.LargeBinary(), nullable=True),
        sa.Column("position", sa.BigInteger(), nullable=True),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("minutes", sa.BigInteger(), nullable=True),
        sa.Column("leader", sa.Text(), nullable=True),
        sa.Column("done", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_agenda_item_slot_id", "agenda_item", ["slot_id"], unique=False)
    op.create_index(
        "ix_agenda_item_sort",
        "agenda_item",
        ["sort_key"],
        unique=False,
        sqlite_where=sa.text("deleted IS 0"),
        postgresql_where=sa.text("deleted IS false"),
    )
    op.create_index("ix_agenda_item_stream", "agenda_item", ["stream"], unique=False)
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
        "commitment",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("stream", sa.LargeBinary(length=16), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("sort_key", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("event_id", sa.LargeBinary(), nullable=True),
        sa.Column("slot_id", sa.LargeBinary(), nullable=True),
        sa.Column("owner_id", sa.LargeBinary(), nullable=True),
        sa.Column("owner_name", sa.Text(), nullable=True),
        sa.Column("what", sa.Text(), nullable=True),
        sa.Column("due", sa.BigInteger(), nullable=True),
        sa.Column("closed_on", sa.BigInteger(), nullable=True),
        sa.Column("closing_note", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_commitment_event_id", "commitment", ["event_id"], unique=False)
    op.create_index("ix_commitment_owner_id", "commitment", ["owner_id"], unique=False)
    op.create_index("ix_commitment_slot_id", "commitment", ["slot_id"], unique=False)
    op.create_index(
        "ix_commitment_sort",
        "commitment",
        ["sort_key"],
        unique=False,
        sqlite_where=sa.text("deleted IS 0"),
        postgresql_where=sa.text("deleted IS false"),
    )
    op.create_index("ix_commitment_stream", "commitment", ["stream"], unique=False)
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
        "event_series",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("stream", sa.LargeBinary(length=16), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("sort_key", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("event_id", sa.LargeBinary(), nullable=True),
        sa.Column("rule", sa.Text(), nullable=True),
        sa.Column("first_day", sa.BigInteger(), nullable=True),
        sa.Column("start", sa.BigInteger(), nullable=True),
        sa.Column("end", sa.BigInteger(), nullable=True),
        sa.Column("break_min", sa.BigInteger(), nullable=True),
        sa.Column("holidays", sa.Text(), nullable=True),
        sa.Column("school_breaks", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_event_series_event_id", "event_series", ["event_id"], unique=False)
    op.create_index("ix_event_series_stream", "event_series", ["stream"], unique=False)
    op.create_table(
        "feedback",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("stream", sa.LargeBinary(length=16), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("sort_key", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("event_id", sa.LargeBinary(), nullable=True),
        sa.Column("slot_id", sa.LargeBinary(), nullable=True),
        sa.Column("useful", sa.BigInteger(), nullable=True),
        sa.Column("clear", sa.BigInteger(), nullable=True),
        sa.Column("pace", sa.BigInteger(), nullable=True),
        sa.Column("atmosphere", sa.BigInteger(), nullable=True),
        sa.Column("will_apply", sa.BigInteger(), nullable=True),
        sa.Column("best", sa.Text(), nullable=True),
        sa.Column("improve", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_feedback_event_id", "feedback", ["event_id"], unique=False)
    op.create_index("ix_feedback_slot_id", "feedback", ["slot_id"], unique=False)
    op.create_index("ix_feedback_stream", "feedback", ["stream"], unique=False)
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
        "poster",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("stream", sa.LargeBinary(length=16), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("sort_key", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("project_id", sa.LargeBinary(), nullable=True),
        sa.Column("layout", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("headline", sa.Text(), nullable=True),
        sa.Column("question", sa.Text(), nullable=True),
        sa.Column("did", sa.Text(), nullable=True),
        sa.Column("changed", sa.Text(), nullable=True),
        sa.Column("learned", sa.Text(), nullable=True),
        sa.Column("next_steps", sa.Text(), nullable=True),
        sa.Column("chart", sa.Text(), nullable=True),
        sa.Column("figures_title", sa.Text(), nullable=True),
        sa.Column("figures", sa.Text(), nullable=True),
        sa.Column("picture_1", sa.Text(), nullable=True),
        sa.Column("caption_1", sa.Text(), nullable=True),
        sa.Column("picture_2", sa.Text(), nullable=True),
        sa.Column("caption_2", sa.Text(), nullable=True),
        sa.Column("picture_3", sa.Text(), nullable=True),
        sa.Column("caption_3", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_poster_project_id", "poster", ["project_id"], unique=False)
    op.create_index(
        "ix_poster_sort",
        "poster",
        ["sort_key"],
        unique=False,
        sqlite_where=sa.text("deleted IS 0"),
        postgresql_where=sa.text("deleted IS false"),
    )
    op.create_index("ix_poster_stream", "poster", ["stream"], unique=False)
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
        postgresql_where=sa.text("deleted IS false"),
    )
    op.create_index("ix_saved_filter_stream", "saved_filter", ["stream"], unique=False)
    op.create_table(
        "series_exception",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("stream", sa.LargeBinary(length=16), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("sort_key", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("event_id", sa.LargeBinary(), nullable=True),
        sa.Column("day", sa.BigInteger(), nullable=True),
        sa.Column("moved_to", sa.BigInteger(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_series_exception_event_id", "series_exception", ["event_id"], unique=False)
    op.create_index(
        "ix_series_exception_sort",
        "series_exception",
        ["sort_key"],
        unique=False,
        sqlite_where=sa.text("deleted IS 0"),
        postgresql_where=sa.text("deleted IS false"),
    )
    op.create_index("ix_series_exception_stream", "series_exception", ["stream"], unique=False)
    op.create_table(
        "session_record",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("stream", sa.LargeBinary(length=16), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("sort_key", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("slot_id", sa.LargeBinary(), nullable=True),
        sa.Column("template_id", sa.LargeBinary(), nullable=True),
        sa.Column("tools", sa.Text(), nullable=True),
        sa.Column("decisions", sa.Text(), nullable=True),
        sa.Column("what", sa.Text(), nullable=True),
        sa.Column("so_what", sa.Text(), nullable=True),
        sa.Column("now_what", sa.Text(), nullable=True),
        sa.Column("next_date", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_session_record_slot_id", "session_record", ["slot_id"], unique=False)
    op.create_index("ix_session_record_stream", "session_record", ["stream"], unique=False)
    op.create_index("ix_session_record_template_id", "session_record", ["template_id"], unique=False)
    op.create_table(
        "session_template",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("stream", sa.LargeBinary(length=16), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("sort_key", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("programme_id", sa.LargeBinary(), nullable=True),
        sa.Column("number", sa.BigInteger(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("minutes", sa.BigInteger(), nullable=True),
        sa.Column("title_kk", sa.Text(), nullable=True),
        sa.Column("title_ru", sa.Text(), nullable=True),
        sa.Column("title_en", sa.Text(), nullable=True),
        sa.Column("aims_kk", sa.Text(), nullable=True),
        sa.Column("aims_ru", sa.Text(), nullable=True),
        sa.Column("aims_en", sa.Text(), nullable=True),
        sa.Column("agenda_kk", sa.Text(), nullable=True),
        sa.Column("agenda_ru", sa.Text(), nullable=True),
        sa.Column("agenda_en", sa.Text(), nullable=True),
        sa.Column("tools_kk", sa.Text(), nullable=True),
        sa.Column("tools_ru", sa.Text(), nullable=True),
        sa.Column("tools_en", sa.Text(), nullable=True),
        sa.Column("homework_kk", sa.Text(), nullable=True),
        sa.Column("homework_ru", sa.Text(), nullable=True),
        sa.Column("homework_en", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_session_template_programme_id", "session_template", ["programme_id"], unique=False)
    op.create_index(
        "ix_session_template_sort",
        "session_template",
        ["sort_key"],
        unique=False,
        sqlite_where=sa.text("deleted IS 0"),
        postgresql_where=sa.text("deleted IS false"),
    )
    op.create_index("ix_session_template_stream", "session_template", ["stream"], unique=False)
    op.create_table(
        "test_score",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("stream", sa.LargeBinary(length=16), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("sort_key", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("event_id", sa.LargeBinary(), nullable=True),
        sa.Column("person_id", sa.LargeBinary(), nullable=True),
        sa.Column("pre", sa.BigInteger(), nullable=True),
        sa.Column("post", sa.BigInteger(), nullable=True),
        sa.Column("maximum", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_test_score_event_id", "test_score", ["event_id"], unique=False)
    op.create_index("ix_test_score_person_id", "test_score", ["person_id"], unique=False)
    op.create_index("ix_test_score_stream", "test_score", ["stream"], unique=False)
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
    op.add_column("programme", sa.Column("issuer", sa.Text(), nullable=True))
    op.add_column("programme", sa.Column("serial_prefix", sa.Text(), nullable=True))
    op.add_column("programme", sa.Column("provider_authorised", sa.BigInteger(), nullable=True))
    op.add_column("programme", sa.Column("signatories", sa.Text(), nullable=True))
    op.add_column("programme_cycle", sa.Column("late_minutes", sa.BigInteger(), nullable=True))
    op.add_column("programme_cycle", sa.Column("excused_leaves_denominator", sa.BigInteger(), nullable=True))
    op.add_column("programme_cycle", sa.Column("vignette_words_low", sa.BigInteger(), nullable=True))
    op.add_column("programme_cycle", sa.Column("vignette_words_high", sa.BigInteger(), nullable=True))
    op.add_column("programme_cycle", sa.Column("pass_percent", sa.BigInteger(), nullable=True))
    op.add_column("programme_cycle", sa.Column("ls_case_pupils", sa.BigInteger(), nullable=True))
    op.add_column("programme_cycle", sa.Column("ls_lessons", sa.BigInteger(), nullable=True))
    op.add_column("programme_cycle", sa.Column("ls_discussion_min", sa.BigInteger(), nullable=True))
    op.add_column("programme_cycle", sa.Column("ls_discussion_hours", sa.BigInteger(), nullable=True))
    op.add_column("programme_cycle", sa.Column("ls_interview_min", sa.BigInteger(), nullable=True))
    op.add_column("project", sa.Column("facilitator_id", sa.LargeBinary(), nullable=True))
    op.add_column("project", sa.Column("strategies", sa.Text(), nullable=True))
    op.create_index("ix_project_facilitator_id", "project", ["facilitator_id"], unique=False)
    op.add_column("school", sa.Column("bin", sa.Text(), nullable=True))
    op.execute("UPDATE programme SET issuer = ''")
    op.execute("UPDATE programme SET serial_prefix = ''")
    op.execute("UPDATE programme SET provider_authorised = 0")
    op.execute("UPDATE programme SET signatories = ''")
    op.execute("UPDATE programme_cycle SET late_minutes = 15")
    op.execute("UPDATE programme_cycle SET excused_leaves_denominator = 0")
    op.execute("UPDATE programme_cycle SET vignette_words_low = 150")
    op.execute("UPDATE programme_cycle SET vignette_words_high = 300")
    op.execute("UPDATE programme_cycle SET pass_percent = 60")
    op.execute("UPDATE programme_cycle SET ls_case_pupils = 3")
    op.execute("UPDATE programme_cycle SET ls_lessons = 3")
    op.execute("UPDATE programme_cycle SET ls_discussion_min = 45")
    op.execute("UPDATE programme_cycle SET ls_discussion_hours = 36")
    op.execute("UPDATE programme_cycle SET ls_interview_min = 5")
    op.execute("UPDATE project SET strategies = ''")
    op.execute("UPDATE school SET bin = ''")
