"""Grants as people see them, written by the server alone: which computer works with a school, and as what. And what a
coordinator wishes of them, which the server answers.
"""

from __future__ import annotations

from datetime import datetime

from app.domain.ids import Id
from app.domain.record import (
    Record,
    flag_field,
    machine_field,
    moment_field,
    number_field,
    optional_reference,
    record,
    reference_field,
)
from app.domain.text import mark


@record("school_grant", label=mark("records", "Access to a school"), parent="school_id")
class SchoolGrant(Record):
    """One computer in one school. The tables of the server decide what it may; this says it to those who may know."""

    school_id: Id = reference_field(mark("records", "School"), to="school")
    device: int | None = number_field(mark("records", "Number of the computer"))
    computer: str = machine_field(mark("records", "Computer"))
    role: str = machine_field(mark("records", "Role"))
    person_id: Id | None = optional_reference(mark("records", "Person"), to="person")
    since: datetime | None = moment_field(mark("records", "Since"))
    until: datetime | None = moment_field(mark("records", "Until"))
    is_shut_out: bool = flag_field(mark("records", "Let in no more"))

    @property
    def stands(self) -> bool:
        """Whether the computer may come in now."""
        return self.until is None and not self.is_shut_out


def grant_id(school: bytes, device: int) -> Id:
    """The id of the record about one computer in one school."""
    return SchoolGrant.record_type.derived_id(school, device.to_bytes(4, "big"))


@record("grant_wish", label=mark("records", "Request about access"), parent="school_id")
class GrantWish(Record):
    """One computer shall have another role, or none, in the school where it is known or in one more school.

    Whoever asks writes it once. The server judges it when it arrives, and writes what came of it.
    """

    school_id: Id = reference_field(mark("records", "School"), to="school")
    device: int | None = number_field(mark("records", "Number of the computer"))
    further_id: Id | None = optional_reference(mark("records", "One more school"), to="school")
    role: str = machine_field(mark("records", "Role"))
    """What it shall be; empty where access shall end."""
    role_before: str = machine_field(mark("records", "Role until then"))
    """What it was there when somebody asked; empty where it had no access."""
    asked_by: int | None = number_field(mark("records", "Asked by the computer"))
    asked: datetime | None = moment_field(mark("records", "Asked"))
    is_closed: bool = flag_field(mark("records", "Done with"))
    """Whoever asked took it back, or has read why it was refused."""
    answer: str = machine_field(mark("records", "Answer of the server"))
    answered: datetime | None = moment_field(mark("records", "Answered"))

    @property
    def about_id(self) -> Id:
        """The school in which something shall change."""
        return self.further_id or self.school_id
