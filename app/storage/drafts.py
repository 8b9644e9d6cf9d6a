"""Drafts: text being typed, kept within a second and never synced."""

from __future__ import annotations

from msgspec import Struct
from sqlalchemy import Connection, delete, insert, select

from app.domain.ids import Id
from app.storage.tables import draft


class Draft(Struct, frozen=True):
    """The text of one field of one record as it was last typed."""

    row: Id
    type: int
    field: str
    text: str
    author: Id
    saved_at: int
    """A stamp, comparable with those of changes."""


def put(connection: Connection, made: Draft) -> None:
    """Keep a draft in the place of an earlier one of the same field."""
    remove(connection, made.row, made.field)
    connection.execute(insert(draft), {name: getattr(made, name) for name in Draft.__struct_fields__})


def remove(connection: Connection, row: Id, field: str) -> None:
    """Forget the draft of one field."""
    connection.execute(delete(draft).where(draft.c.row == row, draft.c.field == field))


def drafts_in(connection: Connection, row: Id | None = None) -> list[Draft]:
    """All drafts, or those of one record, oldest first."""
    query = select(draft.c.row, draft.c.type, draft.c.field, draft.c.text, draft.c.author, draft.c.saved_at)
    if row is not None:
        query = query.where(draft.c.row == row)
    return [
        Draft(Id(bytes(of)), type_, field, text, Id(bytes(author)), saved_at)
        for of, type_, field, text, author, saved_at in connection.execute(query.order_by(draft.c.saved_at))
    ]
