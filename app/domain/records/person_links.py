"""What people have said about two entries that look alike: one person, or two."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from app.domain.ids import Id
from app.domain.record import Record, choice_field, day_field, optional_reference, record, reference_field
from app.domain.text import mark


class Verdict(StrEnum):
    """The answer to "is this one person?"."""

    SAME = "same"
    DIFFERENT = "different"


@record(
    "person_link", label=mark("records", "Link between two entries"), parent="person_id", key=("person_id", "other_id")
)
class PersonLink(Record):
    """A verdict about two entries; both stay as they are, and ending the link takes the verdict back.

    The smaller id stands first, so two machines that say the same meet in one row.
    """

    person_id: Id = reference_field(mark("records", "Person"), to="person")
    other_id: Id = reference_field(mark("records", "Other entry"), to="person")
    verdict: Verdict | None = choice_field(mark("records", "One person or two"), Verdict, group="verdict")
    shown_id: Id | None = optional_reference(mark("records", "Entry that is shown"), to="person")
    day: date | None = day_field(mark("records", "Said on"), group="verdict")
    ended_on: date | None = day_field(mark("records", "Taken back on"), group="verdict")
