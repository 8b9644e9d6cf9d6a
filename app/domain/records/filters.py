"""Filters of lists that people want to come back to."""

from __future__ import annotations

from app.domain.ids import Id
from app.domain.record import Record, record, reference_field, text_field
from app.domain.text import mark


@record("saved_filter", label=mark("records", "Saved filter"), parent="person_id", title=("name",))
class SavedFilter(Record):
    """What a list was narrowed down to, under a name of its own; it belongs to the person who kept it."""

    person_id: Id = reference_field(mark("records", "Person"), to="person")
    page: str = text_field(mark("records", "Page"), high=40)
    name: str = text_field(mark("records", "Name"), required=True, high=60)
    text: str = text_field(mark("records", "Filter"), high=400)
