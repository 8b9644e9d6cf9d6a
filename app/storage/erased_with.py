"""What an erasure of one record takes along on a server, and which papers may still hold its words afterwards.

Pictures and documents that belong to a record are part of what is told by it, and so is every submitted version of a
project. Each is a record of its own with a file behind it; nobody would find them by the number of the erased one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from sqlalchemy import Connection, or_, select

from app.domain.audience import PRIVATE, PROJECT
from app.domain.catalogue import TYPE_BY_NAME
from app.domain.change import Op
from app.domain.ids import Id
from app.domain.record import ERASED
from app.storage.known_rows import known_rows
from app.storage.packing import unpack
from app.storage.tables import RECORD_TABLES, sync_row

_ATTACHMENT, _PORTFOLIO, _FILE = (TYPE_BY_NAME[name] for name in ("attachment", "portfolio", "portfolio_file"))
_BELONGS = tuple(
    spec.name for spec in _ATTACHMENT.fields if spec.kind.name == "reference" and spec.name != _ATTACHMENT.parent
)
_PARENTS = {
    _ATTACHMENT.number: [_ATTACHMENT.by_name[name].number for name in _BELONGS],
    _PORTFOLIO.number: [_PORTFOLIO.by_name["project_id"].number],
    _FILE.number: [_FILE.by_name["portfolio_id"].number],
}
"""Types that speak of files → the numbers of the fields that say what they belong to."""


def going_with(connection: Connection, stream: bytes, row: bytes) -> dict[bytes, int]:
    """Rows of the stream that go with `row`, each with the number of its type."""
    attachment, portfolio = RECORD_TABLES["attachment"], RECORD_TABLES["portfolio"]
    belong = or_(attachment.c.id == row, *(attachment.c[name] == row for name in _BELONGS))
    query = select(attachment.c.id, attachment.c.sha256).where(attachment.c.stream == stream, belong)
    pictures = {bytes(found): digest for found, digest in connection.execute(query)}
    versions = select(portfolio.c.id).where(portfolio.c.stream == stream, portfolio.c.project_id == row)
    papers = set(map(bytes, connection.scalars(versions)))
    going = dict.fromkeys(pictures, _ATTACHMENT.number) | dict.fromkeys(papers, _PORTFOLIO.number)
    files = _files(connection, stream, {row, *papers}, filter(None, pictures.values()))
    return going | dict.fromkeys(files, _FILE.number)


def _files(connection: Connection, stream: bytes, versions: set[bytes], digests: Iterable[str]) -> set[bytes]:
    """Files of versions, and posters into which one of the pictures was painted."""
    file = RECORD_TABLES["portfolio_file"]
    shows = (file.c.shows.contains(digest, autoescape=True) for digest in digests)
    query = select(file.c.id).where(file.c.stream == stream, or_(file.c.portfolio_id.in_(versions), *shows))
    return set(map(bytes, connection.scalars(query)))


def late_files(connection: Connection, stream: bytes, ops: Iterable[Op]) -> set[bytes]:
    """The rows of those ops that speak of a file of a record which was erased before they came."""
    named: dict[bytes, set[bytes]] = defaultdict(set)
    for op in ops:
        if op.type in _PARENTS:
            named[op.row] |= _belongs_to(op)
    asked = {row for rows in named.values() for row in rows}
    if not asked:
        return set()
    known = known_rows(connection, (sync_row.c.id, sync_row.c.ext), asked, stream)
    erased = {bytes(row) for row, ext in known if ext and unpack(bytes(ext)).get(ERASED)}
    return {row for row, rows in named.items() if rows & erased}


def _belongs_to(op: Op) -> set[bytes]:
    """What a record about a file says it belongs to; whatever else a stranger wrote there is nothing."""
    values = (op.fields.get(number) for number in _PARENTS[op.type])
    return {bytes(value) for value in values if isinstance(value, bytes)}


def papers_about(connection: Connection, stream: bytes, row: bytes, path: bytes | None) -> list[Id]:
    """Submitted versions that were made while `row`, on its `path`, still had its words."""
    portfolio, project = RECORD_TABLES["portfolio"], RECORD_TABLES["project"]
    projects = set(
        connection.scalars(select(project.c.id).where(project.c.stream == stream, project.c.teacher_id == row))
    )
    if path is not None and path[:1] in (PROJECT, PRIVATE):
        projects.add(path[1:])
    query = select(portfolio.c.id).where(
        portfolio.c.stream == stream, portfolio.c.project_id.in_(projects), portfolio.c.checksum != "",
    )  # fmt: skip
    return [Id(bytes(found)) for found in connection.scalars(query.order_by(portfolio.c.id))]
