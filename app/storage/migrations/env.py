"""Alembic's entry: runs the revisions on the connection that `app.storage.upgrade` hands over."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import context

from app.storage.partitions import is_part
from app.storage.server_tables import whole_schema


def is_ours(name: str | None, kind: str, _parents: Any) -> bool:
    """The tables an FTS index keeps for itself, and parts of tables, are no business of the catalogue."""
    return kind != "table" or not ((name or "").startswith("search_text") or is_part(name or ""))


def render(kind: str, item: Any, _context: Any) -> Any:
    """Write for both databases what Alembic would write in SQLite's dialect or with a type of ours."""
    if kind == "type" and isinstance(item, sa.LargeBinary):
        return f"sa.LargeBinary(length={item.length})" if item.length else "sa.LargeBinary()"
    if kind == "server_default" and isinstance(item, sa.DefaultClause):
        if isinstance(item.arg, sa.False_):
            return "sa.false()"
        return repr(item.arg) if isinstance(item.arg, str) else f"sa.text({str(item.arg)!r})"
    return False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=whole_schema(context.config.attributes["connection"].dialect.name),
    compare_type=True,
    compare_server_default=True,
    include_name=is_ours,
    render_item=render,
)
context.run_migrations()
