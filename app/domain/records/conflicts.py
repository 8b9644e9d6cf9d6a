"""Edit conflicts: two people wrote different values into one field without seeing each other."""

from __future__ import annotations

from enum import StrEnum

from app.domain.ids import Id
from app.domain.record import (
    Record,
    choice_field,
    flag_field,
    machine_field,
    number_field,
    record,
    reference_field,
    text_field,
)
from app.domain.text import mark


class ConflictStatus(StrEnum):
    """A conflict stays open until a person settles it; of two texts that became one people are only told."""

    OPEN = "open"
    SETTLED = "settled"
    JOINED = "joined"


@record("edit_conflict", label=mark("records", "Two versions"), parent="row_id")
class EditConflict(Record):
    """What the merge did not choose, kept where people see it; made by the server only.

    Values are texts as `wire_text` writes them. Of a group of fields that make sense only together the values of the
    first stand by themselves, and `…_rest` has those of the others.
    """

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
    base_value: str = text_field(mark("records", "Value before both"), long=True)
    has_base: bool = flag_field(mark("records", "The value before both is known"))
    kept_rest: str = machine_field(mark("records", "What stands with it"))
    other_rest: str = machine_field(mark("records", "What was written with the other"))
