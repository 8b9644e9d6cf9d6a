"""What must never stand in a free text: a personal number (IIN)."""

from __future__ import annotations

from app.domain.identifiers import has_iin
from app.domain.record import Record


def blocked_texts(record: Record) -> tuple[str, ...]:
    """Names of the text fields of `record` that hold a run of digits that is a valid IIN."""
    return tuple(
        spec.name
        for spec in record.record_type.fields
        if spec.kind.column == "text" and spec.options is None and has_iin(str(getattr(record, spec.name) or ""))
    )
