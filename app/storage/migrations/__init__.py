"""Schema revisions; `packaging/migration.py` writes new ones. A database at HEAD is opened without Alembic."""

from __future__ import annotations

REVISIONS = (
    "0001",
    "0002",
    "0003",
    "0004",
    "0005",
    "0006",
    "0007",
    "0008",
    "0009",
    "0010",
    "0011",
    "0012",
    "0013",
    "0014",
    "0015",
    "0016",
    "0017",
    "0018",
    "0019",
)
"""Every revision there ever was, oldest first; a database with another one was made by a newer version."""

HEAD = REVISIONS[-1]
