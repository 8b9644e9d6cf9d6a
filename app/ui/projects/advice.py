"""Advice of the rules about a project and its records, shown where it is edited."""

from __future__ import annotations

from datetime import date

from app.domain.record import Record
from app.domain.records.projects import Consultation, ProgressLog, Project
from app.domain.rules.finding import Finding
from app.domain.rules.projects import check_consultation, check_facts, check_log_entry


def advice(record: Record, today: date) -> tuple[Finding, ...]:
    """What is odd about a project, a log entry or a talk; nothing about other records."""
    if isinstance(record, Project):
        return check_facts(record, today)
    if isinstance(record, ProgressLog):
        return check_log_entry(record, today)
    return check_consultation(record, today) if isinstance(record, Consultation) else ()
