"""Long lists of any record type, and the search over everything, for screens."""

from __future__ import annotations

from msgspec import Struct

from app.domain.ids import Id
from app.domain.record import Record, RecordType
from app.storage import queries, search
from app.storage.queries import RowList
from app.storage.rows import fetch, parents_of
from app.usecases.desk import Desk

__all__ = ["Found", "ListsDesk", "RowList"]


class Found(Struct, frozen=True):
    """One record found by its text."""

    kind: RecordType
    record: Record
    above: tuple[Record, ...] = ()
    """What it belongs to, the nearest first: of a lesson stage its lesson, the cycle and the school."""

    @property
    def title(self) -> str:
        """Its title fields as written; empty for a type without a title."""
        return title_of(self.record)


def title_of(record: Record) -> str:
    """The title fields of a record as written."""
    parts = (str(getattr(record, name) or "") for name in record.record_type.title)
    return " ".join(filter(None, parts))


class ListsDesk:
    """Lists that stay fast at 100,000 rows. All methods belong on the `read` lane."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def open(self, cls: type[Record], *, typed: str = "", order: str = "", **where: object) -> RowList:
        """The order of a list: records whose fields equal `where` and whose texts match what was `typed`.

        `order` is a field name, with a minus in front for the other direction; without it the alphabet order of titles.
        """
        with self._desk.store.reading() as connection:
            return queries.open_list(connection, cls.record_type, where, order, typed)

    def page(self, rows: RowList, offset: int, limit: int) -> list[Record | None]:
        """The records at places `offset` to `offset + limit`; None for one that was deleted meanwhile."""
        with self._desk.store.reading() as connection:
            return queries.read_page(connection, rows, offset, limit)

    def count(self, cls: type[Record], **where: object) -> int:
        """Number of records whose fields equal `where`."""
        with self._desk.store.reading() as connection:
            return queries.count(connection, cls.record_type, where)

    def find(self, typed: str, most: int = 20) -> list[Found]:
        """Records of any type whose texts hold every typed word, best first."""
        with self._desk.store.reading() as connection:
            hits = search.find(connection, typed, most)
            by_kind: dict[str, list[Id]] = {}
            for hit in hits:
                by_kind.setdefault(hit.kind.name, []).append(hit.row)
            values = {hit.kind.name: fetch(connection, hit.kind, by_kind[hit.kind.name]) for hit in hits}
            records = [hit.kind.decode(hit.row, values[hit.kind.name][hit.row]) for hit in hits]
            return [Found(record.record_type, record, parents_of(connection, record)) for record in records]
