"""First tables."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "attendance",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("stream", sa.LargeBinary(length=16), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("sort_key", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("slot_id", sa.LargeBinary(), nullable=True),
        sa.Column("person_id", sa.LargeBinary(), nullable=True),
        sa.Column("status", sa.Text(), nullable=True),
        sa.Column("minutes_present", sa.BigInteger(), nullable=True),
        sa.Column("arrival", sa.BigInteger(), nullable=True),
        sa.Column("departure", sa.BigInteger(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("proof", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_attendance_person_id", "attendance", ["person_id"], unique=False)
    op.create_index("ix_attendance_slot_id", "attendance", ["slot_id"], unique=False)
    op.create_index("ix_attendance_stream", "attendance", ["stream"], unique=False)
    op.create_table(
        "case_pupil",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("stream", sa.LargeBinary(length=16), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("sort_key", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("cycle_id", sa.LargeBinary(), nullable=True),
        sa.Column("label", sa.Text(), nullable=True),
        sa.Column("alias", sa.Text(), nullable=True),
        sa.Column("attainment_group", sa.Text(), nullable=True),
        sa.Column("special_needs", sa.BigInteger(), nullable=True),
        sa.Column("starting_point", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_case_pupil_cycle_id", "case_pupil", ["cycle_id"], unique=False)
    op.create_index(
        "ix_case_pupil_sort",
        "case_pupil",
        ["sort_key"],
        unique=False,
        sqlite_where=sa.text("deleted IS 0"),
        postgresql_where=sa.text("deleted IS false"),
    )
    op.create_index("ix_case_pupil_stream", "case_pupil", ["stream"], unique=False)
    op.create_table(
        "change_log",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("stream", sa.LargeBinary(length=16), nullable=False),
        sa.Column("type", sa.Integer(), nullable=False),
        sa.Column("row", sa.LargeBinary(length=16), nullable=False),
        sa.Column("origin", sa.BigInteger(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("stamp", sa.BigInteger(), nullable=False),
        sa.Column("author", sa.LargeBinary(length=16), nullable=False),
        sa.Column("tx", sa.BigInteger(), nullable=False),
        sa.Column("batch", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("cursor", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("deps", sa.LargeBinary(), nullable=True),
        sa.Column("blind", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("fields", sa.LargeBinary(), nullable=False),
        sa.Column("old", sa.LargeBinary(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=True),
        sa.Column("facts", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("n"),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_change_log_batch",
        "change_log",
        ["batch"],
        unique=False,
        sqlite_where=sa.text("batch != ''"),
        postgresql_where=sa.text("batch != ''"),
    )
    op.create_index("ix_change_log_op", "change_log", ["stream", "origin", "seq"], unique=False)
    op.create_index(
        "ix_change_log_outbox",
        "change_log",
        ["stream", "n"],
        unique=False,
        sqlite_where=sa.text("state = 'pending'"),
        postgresql_where=sa.text("state = 'pending'"),
    )
    op.create_index(
        "ix_change_log_pending",
        "change_log",
        ["row"],
        unique=False,
        sqlite_where=sa.text("state = 'pending'"),
        postgresql_where=sa.text("state = 'pending'"),
    )
    op.create_index("ix_change_log_row", "change_log", ["row"], unique=False)
    op.create_table(
        "consultation",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("stream", sa.LargeBinary(length=16), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("sort_key", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("project_id", sa.LargeBinary(), nullable=True),
        sa.Column("day", sa.BigInteger(), nullable=True),
        sa.Column("with_role", sa.Text(), nullable=True),
        sa.Column("with_person_id", sa.LargeBinary(), nullable=True),
        sa.Column("question", sa.Text(), nullable=True),
        sa.Column("feedback", sa.Text(), nullable=True),
        sa.Column("decision", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_consultation_project_id", "consultation", ["project_id"], unique=False)
    op.create_index(
        "ix_consultation_sort",
        "consultation",
        ["sort_key"],
        unique=False,
        sqlite_where=sa.text("deleted IS 0"),
        postgresql_where=sa.text("deleted IS false"),
    )
    op.create_index("ix_consultation_stream", "consultation", ["stream"], unique=False)
    op.create_index("ix_consultation_with_person_id", "consultation", ["with_person_id"], unique=False)
    op.create_table(
        "device",
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("provisional", sa.BigInteger(), nullable=False),
        sa.Column("public_key", sa.LargeBinary(length=32), nullable=False),
        sa.Column("label", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("region_code", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("enrolled_ms", sa.BigInteger(), nullable=False),
        sa.Column("contact_ms", sa.BigInteger(), nullable=False),
        sa.Column("version", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("unsent", sa.Integer(), server_default="0", nullable=False),
        sa.Column("revoked", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.PrimaryKeyConstraint("number"),
        sa.UniqueConstraint("public_key"),
    )
    op.create_table(
        "device_stream",
        sa.Column("device", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("stream", sa.LargeBinary(length=16), nullable=False),
        sa.PrimaryKeyConstraint("device", "stream"),
    )
    op.create_table(
        "discussion_note",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("stream", sa.LargeBinary(length=16), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("sort_key", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("lesson_id", sa.LargeBinary(), nullable=True),
        sa.Column("step", sa.Text(), nullable=True),
        sa.Column("position", sa.BigInteger(), nullable=True),
        sa.Column("speaker_id", sa.LargeBinary(), nullable=True),
        sa.Column("pupil_id", sa.LargeBinary(), nullable=True),
        sa.Column("text", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_discussion_note_lesson_id", "discussion_note", ["lesson_id"], unique=False)
    op.create_index("ix_discussion_note_pupil_id", "discussion_note", ["pupil_id"], unique=False)
    op.create_index(
        "ix_discussion_note_sort",
        "discussion_note",
        ["sort_key"],
        unique=False,
        sqlite_where=sa.text("deleted IS 0"),
        postgresql_where=sa.text("deleted IS false"),
    )
    op.create_index("ix_discussion_note_speaker_id", "discussion_note", ["speaker_id"], unique=False)
    op.create_index("ix_discussion_note_stream", "discussion_note", ["stream"], unique=False)
    op.create_table(
        "draft",
        sa.Column("row", sa.LargeBinary(length=16), nullable=False),
        sa.Column("type", sa.Integer(), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("author", sa.LargeBinary(length=16), nullable=False),
        sa.Column("saved_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("row", "type", "field"),
    )
    op.create_table(
        "edit_conflict",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("stream", sa.LargeBinary(length=16), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("sort_key", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("row_id", sa.LargeBinary(), nullable=True),
        sa.Column("type_number", sa.BigInteger(), nullable=True),
        sa.Column("field_number", sa.BigInteger(), nullable=True),
        sa.Column("kept_value", sa.Text(), nullable=True),
        sa.Column("other_value", sa.Text(), nullable=True),
        sa.Column("kept_author", sa.LargeBinary(), nullable=True),
        sa.Column("other_author", sa.LargeBinary(), nullable=True),
        sa.Column("kept_stamp", sa.BigInteger(), nullable=True),
        sa.Column("other_stamp", sa.BigInteger(), nullable=True),
        sa.Column("kept_device", sa.BigInteger(), nullable=True),
        sa.Column("other_device", sa.BigInteger(), nullable=True),
        sa.Column("status", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_edit_conflict_stream", "edit_conflict", ["stream"], unique=False)
    op.create_table(
        "enrolment",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("stream", sa.LargeBinary(length=16), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("sort_key", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("event_id", sa.LargeBinary(), nullable=True),
        sa.Column("person_id", sa.LargeBinary(), nullable=True),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("school_name", sa.Text(), nullable=True),
        sa.Column("position", sa.Text(), nullable=True),
        sa.Column("category_code", sa.Text(), nullable=True),
        sa.Column("role", sa.Text(), nullable=True),
        sa.Column("status", sa.Text(), nullable=True),
        sa.Column("invited_on", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_enrolment_event_id", "enrolment", ["event_id"], unique=False)
    op.create_index("ix_enrolment_person_id", "enrolment", ["person_id"], unique=False)
    op.create_index(
        "ix_enrolment_sort",
        "enrolment",
        ["sort_key"],
        unique=False,
        sqlite_where=sa.text("deleted IS 0"),
        postgresql_where=sa.text("deleted IS false"),
    )
    op.create_index("ix_enrolment_stream", "enrolment", ["stream"], unique=False)
    op.create_table(
        "event",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("stream", sa.LargeBinary(length=16), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("sort_key", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("school_id", sa.LargeBinary(), nullable=True),
        sa.Column("cycle_id", sa.LargeBinary(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("subject_code", sa.Text(), nullable=True),
        sa.Column("audience", sa.Text(), nullable=True),
        sa.Column("languages", sa.Text(), nullable=True),
        sa.Column("mode", sa.Text(), nullable=True),
        sa.Column("venue", sa.Text(), nullable=True),
        sa.Column("organiser", sa.Text(), nullable=True),
        sa.Column("planned_hours", sa.BigInteger(), nullable=True),
        sa.Column("academic_hour_min", sa.BigInteger(), nullable=True),
        sa.Column("capacity", sa.BigInteger(), nullable=True),
        sa.Column("status", sa.Text(), nullable=True),
        sa.Column("summary", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_event_cycle_id", "event", ["cycle_id"], unique=False)
    op.create_index("ix_event_school_id", "event", ["school_id"], unique=False)
    op.create_index(
        "ix_event_sort",
        "event",
        ["sort_key"],
        unique=False,
        sqlite_where=sa.text("deleted IS 0"),
        postgresql_where=sa.text("deleted IS false"),
    )
    op.create_index("ix_event_stream", "event", ["stream"], unique=False)
    op.create_table(
        "evidence_note",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("stream", sa.LargeBinary(length=16), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("sort_key", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("project_id", sa.LargeBinary(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("day", sa.BigInteger(), nullable=True),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("description", sa.Text(), nullable=True),
        sa.Column("what_it_shows", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_evidence_note_project_id", "evidence_note", ["project_id"], unique=False)
    op.create_index(
        "ix_evidence_note_sort",
        "evidence_note",
        ["sort_key"],
        unique=False,
        sqlite_where=sa.text("deleted IS 0"),
        postgresql_where=sa.text("deleted IS false"),
    )
    op.create_index("ix_evidence_note_stream", "evidence_note", ["stream"], unique=False)
    op.create_table(
        "hub_link",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("stream", sa.LargeBinary(length=16), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("sort_key", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("hub_id", sa.LargeBinary(), nullable=True),
        sa.Column("satellite_id", sa.LargeBinary(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("valid_from", sa.BigInteger(), nullable=True),
        sa.Column("valid_to", sa.BigInteger(), nullable=True),
        sa.Column("distance_km", sa.BigInteger(), nullable=True),
        sa.Column("winter_access", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_hub_link_hub_id", "hub_link", ["hub_id"], unique=False)
    op.create_index("ix_hub_link_satellite_id", "hub_link", ["satellite_id"], unique=False)
    op.create_index("ix_hub_link_stream", "hub_link", ["stream"], unique=False)
    op.create_table(
        "invitation",
        sa.Column("digest", sa.LargeBinary(length=32), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("region_code", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("school", sa.LargeBinary(length=16), nullable=True),
        sa.Column("school_name", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("made_ms", sa.BigInteger(), nullable=False),
        sa.Column("ends_ms", sa.BigInteger(), nullable=False),
        sa.Column("tries_left", sa.Integer(), nullable=False),
        sa.Column("used_by", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("digest"),
    )
    op.create_table(
        "local_value",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("value", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("key"),
    )
    op.create_table(
        "ls_cycle",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("stream", sa.LargeBinary(length=16), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("sort_key", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("school_id", sa.LargeBinary(), nullable=True),
        sa.Column("programme_cycle_id", sa.LargeBinary(), nullable=True),
        sa.Column("school_year", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("research_theme", sa.Text(), nullable=True),
        sa.Column("research_question", sa.Text(), nullable=True),
        sa.Column("baseline", sa.Text(), nullable=True),
        sa.Column("sources", sa.Text(), nullable=True),
        sa.Column("smart_check", sa.Text(), nullable=True),
        sa.Column("subject_code", sa.Text(), nullable=True),
        sa.Column("grade", sa.BigInteger(), nullable=True),
        sa.Column("class_label", sa.Text(), nullable=True),
        sa.Column("class_size", sa.BigInteger(), nullable=True),
        sa.Column("class_mode", sa.Text(), nullable=True),
        sa.Column("grades", sa.Text(), nullable=True),
        sa.Column("teaching_language", sa.Text(), nullable=True),
        sa.Column("status", sa.Text(), nullable=True),
        sa.Column("status_reason", sa.Text(), nullable=True),
        sa.Column("start_date", sa.BigInteger(), nullable=True),
        sa.Column("target_end_date", sa.BigInteger(), nullable=True),
        sa.Column("end_date", sa.BigInteger(), nullable=True),
        sa.Column("planned_rl_count", sa.BigInteger(), nullable=True),
        sa.Column("protocol_adopted_on", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_ls_cycle_programme_cycle_id", "ls_cycle", ["programme_cycle_id"], unique=False)
    op.create_index("ix_ls_cycle_school_id", "ls_cycle", ["school_id"], unique=False)
    op.create_index(
        "ix_ls_cycle_sort",
        "ls_cycle",
        ["sort_key"],
        unique=False,
        sqlite_where=sa.text("deleted IS 0"),
        postgresql_where=sa.text("deleted IS false"),
    )
    op.create_index("ix_ls_cycle_stream", "ls_cycle", ["stream"], unique=False)
    op.create_table(
        "ls_member",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("stream", sa.LargeBinary(length=16), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("sort_key", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("cycle_id", sa.LargeBinary(), nullable=True),
        sa.Column("person_id", sa.LargeBinary(), nullable=True),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("role", sa.Text(), nullable=True),
        sa.Column("is_lead", sa.BigInteger(), nullable=True),
        sa.Column("since", sa.BigInteger(), nullable=True),
        sa.Column("until", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_ls_member_cycle_id", "ls_member", ["cycle_id"], unique=False)
    op.create_index("ix_ls_member_person_id", "ls_member", ["person_id"], unique=False)
    op.create_index("ix_ls_member_stream", "ls_member", ["stream"], unique=False)
    op.create_table(
        "next_change",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("stream", sa.LargeBinary(length=16), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("sort_key", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("lesson_id", sa.LargeBinary(), nullable=True),
        sa.Column("what", sa.Text(), nullable=True),
        sa.Column("why", sa.Text(), nullable=True),
        sa.Column("pupil_id", sa.LargeBinary(), nullable=True),
        sa.Column("owner_id", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_next_change_lesson_id", "next_change", ["lesson_id"], unique=False)
    op.create_index("ix_next_change_owner_id", "next_change", ["owner_id"], unique=False)
    op.create_index("ix_next_change_pupil_id", "next_change", ["pupil_id"], unique=False)
    op.create_index(
        "ix_next_change_sort",
        "next_change",
        ["sort_key"],
        unique=False,
        sqlite_where=sa.text("deleted IS 0"),
        postgresql_where=sa.text("deleted IS false"),
    )
    op.create_index("ix_next_change_stream", "next_change", ["stream"], unique=False)
    op.create_table(
        "person",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("stream", sa.LargeBinary(length=16), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("sort_key", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("school_id", sa.LargeBinary(), nullable=True),
        sa.Column("surname", sa.Text(), nullable=True),
        sa.Column("given_name", sa.Text(), nullable=True),
        sa.Column("patronymic", sa.Text(), nullable=True),
        sa.Column("other_spelling", sa.Text(), nullable=True),
        sa.Column("sex", sa.Text(), nullable=True),
        sa.Column("roles", sa.Text(), nullable=True),
        sa.Column("position", sa.Text(), nullable=True),
        sa.Column("subject_code", sa.Text(), nullable=True),
        sa.Column("subject_text", sa.Text(), nullable=True),
        sa.Column("category_code", sa.Text(), nullable=True),
        sa.Column("phone", sa.Text(), nullable=True),
        sa.Column("email", sa.Text(), nullable=True),
        sa.Column("person_code", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_person_school_id", "person", ["school_id"], unique=False)
    op.create_index(
        "ix_person_sort",
        "person",
        ["sort_key"],
        unique=False,
        sqlite_where=sa.text("deleted IS 0"),
        postgresql_where=sa.text("deleted IS false"),
    )
    op.create_index("ix_person_stream", "person", ["stream"], unique=False)
    op.create_table(
        "plan_action",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("stream", sa.LargeBinary(length=16), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("sort_key", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("project_id", sa.LargeBinary(), nullable=True),
        sa.Column("position", sa.BigInteger(), nullable=True),
        sa.Column("what", sa.Text(), nullable=True),
        sa.Column("who", sa.Text(), nullable=True),
        sa.Column("due", sa.BigInteger(), nullable=True),
        sa.Column("resources", sa.Text(), nullable=True),
        sa.Column("success_evidence", sa.Text(), nullable=True),
        sa.Column("status", sa.Text(), nullable=True),
        sa.Column("done_on", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_plan_action_project_id", "plan_action", ["project_id"], unique=False)
    op.create_index(
        "ix_plan_action_sort",
        "plan_action",
        ["sort_key"],
        unique=False,
        sqlite_where=sa.text("deleted IS 0"),
        postgresql_where=sa.text("deleted IS false"),
    )
    op.create_index("ix_plan_action_stream", "plan_action", ["stream"], unique=False)
    op.create_table(
        "programme",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("stream", sa.LargeBinary(length=16), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("sort_key", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("code", sa.Text(), nullable=True),
        sa.Column("name_kk", sa.Text(), nullable=True),
        sa.Column("name_ru", sa.Text(), nullable=True),
        sa.Column("name_en", sa.Text(), nullable=True),
        sa.Column("operator", sa.Text(), nullable=True),
        sa.Column("funders", sa.Text(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(
        "ix_programme_sort",
        "programme",
        ["sort_key"],
        unique=False,
        sqlite_where=sa.text("deleted IS 0"),
        postgresql_where=sa.text("deleted IS false"),
    )
    op.create_index("ix_programme_stream", "programme", ["stream"], unique=False)
    op.create_table(
        "programme_cycle",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("stream", sa.LargeBinary(length=16), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("sort_key", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("programme_id", sa.LargeBinary(), nullable=True),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("start", sa.BigInteger(), nullable=True),
        sa.Column("end", sa.BigInteger(), nullable=True),
        sa.Column("cohort_year", sa.BigInteger(), nullable=True),
        sa.Column("attendance_threshold", sa.BigInteger(), nullable=True),
        sa.Column("academic_hour_min", sa.BigInteger(), nullable=True),
        sa.Column("certificate_rule", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_programme_cycle_programme_id", "programme_cycle", ["programme_id"], unique=False)
    op.create_index(
        "ix_programme_cycle_sort",
        "programme_cycle",
        ["sort_key"],
        unique=False,
        sqlite_where=sa.text("deleted IS 0"),
        postgresql_where=sa.text("deleted IS false"),
    )
    op.create_index("ix_programme_cycle_stream", "programme_cycle", ["stream"], unique=False)
    op.create_table(
        "progress_log",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("stream", sa.LargeBinary(length=16), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("sort_key", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("project_id", sa.LargeBinary(), nullable=True),
        sa.Column("day", sa.BigInteger(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("minutes", sa.BigInteger(), nullable=True),
        sa.Column("people_count", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_progress_log_project_id", "progress_log", ["project_id"], unique=False)
    op.create_index(
        "ix_progress_log_sort",
        "progress_log",
        ["sort_key"],
        unique=False,
        sqlite_where=sa.text("deleted IS 0"),
        postgresql_where=sa.text("deleted IS false"),
    )
    op.create_index("ix_progress_log_stream", "progress_log", ["stream"], unique=False)
    op.create_table(
        "project",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("stream", sa.LargeBinary(length=16), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("sort_key", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("school_id", sa.LargeBinary(), nullable=True),
        sa.Column("teacher_id", sa.LargeBinary(), nullable=True),
        sa.Column("cycle_id", sa.LargeBinary(), nullable=True),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("theme", sa.Text(), nullable=True),
        sa.Column("subject_code", sa.Text(), nullable=True),
        sa.Column("grades", sa.Text(), nullable=True),
        sa.Column("stage", sa.Text(), nullable=True),
        sa.Column("started_on", sa.BigInteger(), nullable=True),
        sa.Column("ended_on", sa.BigInteger(), nullable=True),
        sa.Column("principal_informed_on", sa.BigInteger(), nullable=True),
        sa.Column("co_leaders", sa.Text(), nullable=True),
        sa.Column("colleagues_involved", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_project_cycle_id", "project", ["cycle_id"], unique=False)
    op.create_index("ix_project_school_id", "project", ["school_id"], unique=False)
    op.create_index(
        "ix_project_sort",
        "project",
        ["sort_key"],
        unique=False,
        sqlite_where=sa.text("deleted IS 0"),
        postgresql_where=sa.text("deleted IS false"),
    )
    op.create_index("ix_project_stream", "project", ["stream"], unique=False)
    op.create_index("ix_project_teacher_id", "project", ["teacher_id"], unique=False)
    op.create_table(
        "project_private",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("stream", sa.LargeBinary(length=16), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("sort_key", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("project_id", sa.LargeBinary(), nullable=True),
        sa.Column("values_text", sa.Text(), nullable=True),
        sa.Column("concern_text", sa.Text(), nullable=True),
        sa.Column("concern_why", sa.Text(), nullable=True),
        sa.Column("vision_text", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_project_private_project_id", "project_private", ["project_id"], unique=False)
    op.create_index("ix_project_private_stream", "project_private", ["stream"], unique=False)
    op.create_table(
        "project_stage_change",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("stream", sa.LargeBinary(length=16), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("sort_key", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("project_id", sa.LargeBinary(), nullable=True),
        sa.Column("from_stage", sa.Text(), nullable=True),
        sa.Column("to_stage", sa.Text(), nullable=True),
        sa.Column("day", sa.BigInteger(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_project_stage_change_project_id", "project_stage_change", ["project_id"], unique=False)
    op.create_index("ix_project_stage_change_stream", "project_stage_change", ["stream"], unique=False)
    op.create_table(
        "research_lesson",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("stream", sa.LargeBinary(length=16), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("sort_key", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("cycle_id", sa.LargeBinary(), nullable=True),
        sa.Column("seq", sa.BigInteger(), nullable=True),
        sa.Column("day", sa.BigInteger(), nullable=True),
        sa.Column("start", sa.BigInteger(), nullable=True),
        sa.Column("duration_min", sa.BigInteger(), nullable=True),
        sa.Column("topic", sa.Text(), nullable=True),
        sa.Column("aspect", sa.Text(), nullable=True),
        sa.Column("learning_objective", sa.Text(), nullable=True),
        sa.Column("class_success_criteria", sa.Text(), nullable=True),
        sa.Column("teacher_id", sa.LargeBinary(), nullable=True),
        sa.Column("place", sa.Text(), nullable=True),
        sa.Column("status", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_research_lesson_cycle_id", "research_lesson", ["cycle_id"], unique=False)
    op.create_index(
        "ix_research_lesson_sort",
        "research_lesson",
        ["sort_key"],
        unique=False,
        sqlite_where=sa.text("deleted IS 0"),
        postgresql_where=sa.text("deleted IS false"),
    )
    op.create_index("ix_research_lesson_stream", "research_lesson", ["stream"], unique=False)
    op.create_index("ix_research_lesson_teacher_id", "research_lesson", ["teacher_id"], unique=False)
    op.create_table(
        "rl_discussion",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("stream", sa.LargeBinary(length=16), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("sort_key", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("lesson_id", sa.LargeBinary(), nullable=True),
        sa.Column("day", sa.BigInteger(), nullable=True),
        sa.Column("start", sa.BigInteger(), nullable=True),
        sa.Column("minutes", sa.BigInteger(), nullable=True),
        sa.Column("chair_id", sa.LargeBinary(), nullable=True),
        sa.Column("recorder_id", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_rl_discussion_chair_id", "rl_discussion", ["chair_id"], unique=False)
    op.create_index("ix_rl_discussion_lesson_id", "rl_discussion", ["lesson_id"], unique=False)
    op.create_index("ix_rl_discussion_recorder_id", "rl_discussion", ["recorder_id"], unique=False)
    op.create_index("ix_rl_discussion_stream", "rl_discussion", ["stream"], unique=False)
    op.create_table(
        "rl_observation",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("stream", sa.LargeBinary(length=16), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("sort_key", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("stage_id", sa.LargeBinary(), nullable=True),
        sa.Column("pupil_id", sa.LargeBinary(), nullable=True),
        sa.Column("observer_id", sa.LargeBinary(), nullable=True),
        sa.Column("observed", sa.Text(), nullable=True),
        sa.Column("match", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_rl_observation_observer_id", "rl_observation", ["observer_id"], unique=False)
    op.create_index("ix_rl_observation_pupil_id", "rl_observation", ["pupil_id"], unique=False)
    op.create_index(
        "ix_rl_observation_sort",
        "rl_observation",
        ["sort_key"],
        unique=False,
        sqlite_where=sa.text("deleted IS 0"),
        postgresql_where=sa.text("deleted IS false"),
    )
    op.create_index("ix_rl_observation_stage_id", "rl_observation", ["stage_id"], unique=False)
    op.create_index("ix_rl_observation_stream", "rl_observation", ["stream"], unique=False)
    op.create_table(
        "rl_outcome",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("stream", sa.LargeBinary(length=16), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("sort_key", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("lesson_id", sa.LargeBinary(), nullable=True),
        sa.Column("pupil_id", sa.LargeBinary(), nullable=True),
        sa.Column("success_criterion", sa.Text(), nullable=True),
        sa.Column("met", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_rl_outcome_lesson_id", "rl_outcome", ["lesson_id"], unique=False)
    op.create_index("ix_rl_outcome_pupil_id", "rl_outcome", ["pupil_id"], unique=False)
    op.create_index("ix_rl_outcome_stream", "rl_outcome", ["stream"], unique=False)
    op.create_table(
        "rl_prediction",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("stream", sa.LargeBinary(length=16), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("sort_key", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("stage_id", sa.LargeBinary(), nullable=True),
        sa.Column("pupil_id", sa.LargeBinary(), nullable=True),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("entered_at", sa.BigInteger(), nullable=True),
        sa.Column("amended_text", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_rl_prediction_pupil_id", "rl_prediction", ["pupil_id"], unique=False)
    op.create_index(
        "ix_rl_prediction_sort",
        "rl_prediction",
        ["sort_key"],
        unique=False,
        sqlite_where=sa.text("deleted IS 0"),
        postgresql_where=sa.text("deleted IS false"),
    )
    op.create_index("ix_rl_prediction_stage_id", "rl_prediction", ["stage_id"], unique=False)
    op.create_index("ix_rl_prediction_stream", "rl_prediction", ["stream"], unique=False)
    op.create_table(
        "rl_stage",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("stream", sa.LargeBinary(length=16), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("sort_key", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("lesson_id", sa.LargeBinary(), nullable=True),
        sa.Column("position", sa.BigInteger(), nullable=True),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("minutes", sa.BigInteger(), nullable=True),
        sa.Column("teacher_action", sa.Text(), nullable=True),
        sa.Column("resources", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_rl_stage_lesson_id", "rl_stage", ["lesson_id"], unique=False)
    op.create_index(
        "ix_rl_stage_sort",
        "rl_stage",
        ["sort_key"],
        unique=False,
        sqlite_where=sa.text("deleted IS 0"),
        postgresql_where=sa.text("deleted IS false"),
    )
    op.create_index("ix_rl_stage_stream", "rl_stage", ["stream"], unique=False)
    op.create_table(
        "school",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("stream", sa.LargeBinary(length=16), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("sort_key", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("name_kk", sa.Text(), nullable=True),
        sa.Column("name_ru", sa.Text(), nullable=True),
        sa.Column("name_en", sa.Text(), nullable=True),
        sa.Column("short_name", sa.Text(), nullable=True),
        sa.Column("region_code", sa.Text(), nullable=True),
        sa.Column("district", sa.Text(), nullable=True),
        sa.Column("locality", sa.Text(), nullable=True),
        sa.Column("role", sa.Text(), nullable=True),
        sa.Column("hub_type", sa.Text(), nullable=True),
        sa.Column("type", sa.Text(), nullable=True),
        sa.Column("is_rural", sa.BigInteger(), nullable=True),
        sa.Column("is_small_class", sa.BigInteger(), nullable=True),
        sa.Column("teaching_languages", sa.Text(), nullable=True),
        sa.Column("pupils", sa.BigInteger(), nullable=True),
        sa.Column("teachers", sa.BigInteger(), nullable=True),
        sa.Column("internet", sa.Text(), nullable=True),
        sa.Column("power", sa.Text(), nullable=True),
        sa.Column("closed_on", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(
        "ix_school_sort",
        "school",
        ["sort_key"],
        unique=False,
        sqlite_where=sa.text("deleted IS 0"),
        postgresql_where=sa.text("deleted IS false"),
    )
    op.create_index("ix_school_stream", "school", ["stream"], unique=False)
    op.create_table(
        "server_log",
        sa.Column("stream", sa.LargeBinary(length=16), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("type", sa.Integer(), nullable=False),
        sa.Column("row", sa.LargeBinary(length=16), nullable=False),
        sa.Column("origin", sa.BigInteger(), nullable=False),
        sa.Column("op", sa.BigInteger(), nullable=False),
        sa.Column("author", sa.LargeBinary(length=16), nullable=False),
        sa.Column("stamp", sa.BigInteger(), nullable=False),
        sa.Column("clean", sa.Boolean(), nullable=False),
        sa.Column("code", sa.Text(), nullable=True),
        sa.Column("facts", sa.LargeBinary(), nullable=True),
        sa.Column("payload", sa.LargeBinary(), nullable=False),
        sa.Column("digest", sa.LargeBinary(length=8), nullable=False),
        sa.Column("received_ms", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("stream", "seq"),
    )
    op.create_index("ix_server_log_op", "server_log", ["stream", "origin", "op"], unique=False)
    op.create_table(
        "server_superseded",
        sa.Column("stream", sa.LargeBinary(length=16), nullable=False),
        sa.Column("origin", sa.BigInteger(), nullable=False),
        sa.Column("op", sa.BigInteger(), nullable=False),
        sa.Column("row", sa.LargeBinary(length=16), nullable=False),
        sa.Column("field", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("stream", "origin", "op", "row", "field"),
    )
    op.create_table(
        "slot",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("stream", sa.LargeBinary(length=16), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("sort_key", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("event_id", sa.LargeBinary(), nullable=True),
        sa.Column("day", sa.BigInteger(), nullable=True),
        sa.Column("start", sa.BigInteger(), nullable=True),
        sa.Column("end", sa.BigInteger(), nullable=True),
        sa.Column("break_min", sa.BigInteger(), nullable=True),
        sa.Column("topic", sa.Text(), nullable=True),
        sa.Column("place", sa.Text(), nullable=True),
        sa.Column("trainers", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_slot_event_id", "slot", ["event_id"], unique=False)
    op.create_index(
        "ix_slot_sort",
        "slot",
        ["sort_key"],
        unique=False,
        sqlite_where=sa.text("deleted IS 0"),
        postgresql_where=sa.text("deleted IS false"),
    )
    op.create_index("ix_slot_stream", "slot", ["stream"], unique=False)
    op.create_table(
        "sync_mark",
        sa.Column("stream", sa.LargeBinary(length=16), nullable=False),
        sa.Column("origin", sa.BigInteger(), nullable=False),
        sa.Column("op", sa.BigInteger(), nullable=False),
        sa.Column("at_seq", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("stream", "origin"),
    )
    op.create_table(
        "sync_parked",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("stream", sa.LargeBinary(length=16), nullable=False),
        sa.Column("fseq", sa.BigInteger(), nullable=False),
        sa.Column("row", sa.LargeBinary(length=16), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("n"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "sync_receipt",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("at_ms", sa.BigInteger(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("sent", sa.Integer(), nullable=False),
        sa.Column("received", sa.Integer(), nullable=False),
        sa.Column("bytes_up", sa.BigInteger(), nullable=False),
        sa.Column("bytes_down", sa.BigInteger(), nullable=False),
        sa.Column("server_ms", sa.BigInteger(), nullable=False),
        sa.Column("detail", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.PrimaryKeyConstraint("n"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "sync_row",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("stream", sa.LargeBinary(length=16), nullable=False),
        sa.Column("type", sa.Integer(), nullable=False),
        sa.Column("registers", sa.LargeBinary(), nullable=True),
        sa.Column("shadow", sa.LargeBinary(), nullable=True),
        sa.Column("ext", sa.LargeBinary(), nullable=True),
        sa.Column("print", sa.BigInteger(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_sync_row_stream", "sync_row", ["stream"], unique=False)
    op.create_table(
        "sync_sent",
        sa.Column("stream", sa.LargeBinary(length=16), nullable=False),
        sa.Column("origin", sa.BigInteger(), nullable=False),
        sa.Column("op", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("stream", "origin"),
    )
    op.create_table(
        "sync_stream",
        sa.Column("stream", sa.LargeBinary(length=16), nullable=False),
        sa.Column("cursor", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("fingerprint", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("held", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("rereading", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.PrimaryKeyConstraint("stream"),
    )
