"""Edit conflicts: two people wrote different values into one field without seeing each other."""

from __future__ import annotations

from enum import StrEnum

from app.domain.ids import Id
from app.domain.record import Record, choice_field, number_field, record, reference_field, text_field
from app.domain.text import mark


class ConflictStatus(StrEnum):
    """A conflict stays open until a person settles it."""

    OPEN = "open"
    SETTLED = "settled"


@record("edit_conflict", label=mark("records", "Two versions"), parent="row_id")
class EditConflict(Record):
    """What the merge did not choose, kept where people see it; made by the server only."""

    row_id: Id = reference_field(mark("records", "Record"), to="*")
    type_number: int | None = number_field(mark("records", "Type of record"))
    field_number: int | None = number_field(mark("records", "Field"))
    kept_value: str = text_field(mark("records", "Value that stands"), long=True)
    other_value: str = text_field(mark("records", "Other value"), long=True)
    kept_author: Id = reference_field(mark("records", "Written by"), to="person")
    other_author: Id = reference_field(mark("records", "The other was written by"), to="person")
    kept_stamp: int | None = number_field(mark("records", "Written at"))
    other_stamp: int | None = number_field(mark("records", "The other was written at"))
    kept_device: int | None = number_field(mark("records", "Machine"))
    other_device: int | None = number_field(mark("records", "The other machine"))
    status: ConflictStatus = choice_field(mark("records", "Status"), ConflictStatus, default=ConflictStatus.OPEN)
