"""Where rows of a server lie: each merged row gets its path, and the sums of paths follow.

A row whose parent has not arrived is placed as soon as the parent is there.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial

from sqlalchemy import Connection

from app.domain.audience import LOST, STAFF, deciding_fields, path_of
from app.domain.catalogue import TYPE_BY_NUMBER
from app.domain.change import Op, device_of
from app.domain.kinds import Wire
from app.storage import cells as cell_store
from app.storage import server_paths
from app.storage.bulk import CHUNK
from app.storage.cells import Cells


@dataclass(slots=True)
class Places:
    """The paths of the rows of one frame while it is merged."""

    connection: Connection
    rows: Mapping[bytes, Cells]
    _elsewhere: dict[bytes, bytes | None] = field(default_factory=dict)
    _before: dict[bytes, tuple[bytes | None, int]] = field(default_factory=dict)

    def of(self, cells: Cells, op: Op) -> bytes:
        """Where the row would lie if `op` were taken over."""
        kind = cells.kind
        if kind is None:
            return STAFF
        if cells.path is not None and not op.fields.keys() & deciding_fields(kind):
            return cells.path

        def read(name: str) -> Wire:
            number = kind.by_name[name].number
            return op.fields[number] if number in op.fields else cells.base(number)

        return path_of(kind, cells.row, read, partial(self._path_at, cells.stream))

    def place(self, cells: Cells, written: Mapping[int, Wire]) -> None:
        """Put a merged row where it belongs; `written` are the fields that may have changed."""
        self._before.setdefault(cells.row, (cells.path, cells.print))
        kind = cells.kind
        if kind is None:
            cells.path = cells.path or STAFF
        elif cells.path is None or written.keys() & deciding_fields(kind):
            at = partial(self._path_at, cells.stream)
            cells.path = path_of(kind, cells.row, lambda name: cells.base(kind.by_name[name].number), at)

    def note(self, stream: bytes, seq: int, origin: int) -> None:
        """After the rows were stored: add what changed to the sums of their paths."""
        growth: dict[bytes, int] = defaultdict(int)
        moved: set[bytes] = set()
        for row, (path, before) in self._before.items():
            cells = self.rows[row]
            if cells.path is None:
                continue
            growth[cells.path] += cells.print
            if path is not None:
                growth[path] -= before
                if path != cells.path:
                    moved |= {path, cells.path} - {LOST}
        server_paths.grow(self.connection, stream, growth, seq=seq, maker=device_of(origin), moved=moved)

    def _path_at(self, stream: bytes, row: bytes) -> bytes | None:
        here = self.rows.get(row)
        if here is not None and here.path is not None:
            return here.path
        if row not in self._elsewhere:
            self._elsewhere |= {row: None, **server_paths.paths_at(self.connection, [row], stream)}
        return self._elsewhere[row]


def find_lost(connection: Connection, stream: bytes, seq: int, origin: int) -> None:
    """Place the rows that waited for a parent, as far as it is there now."""
    waiting = server_paths.lost_rows(connection, stream)
    while waiting:
        cells = cell_store.load(connection, waiting, stream)
        places = Places(connection, cells)
        for row in cells.values():
            places.place(row, row.values)
        cell_store.store(connection, cells.values(), listed=False)
        places.note(stream, seq, origin)
        still = {row: cells[row].type for row in waiting if cells[row].path == LOST}
        if len(still) == len(waiting):
            return
        waiting = still


def place_all(connection: Connection, stream: bytes) -> None:
    """Place every row of a stream that was taken in before there were paths."""
    order = {number: place for place, number in enumerate(TYPE_BY_NUMBER)}  # parents before children
    rows = sorted(server_paths.unplaced_rows(connection, stream).items(), key=lambda row: order.get(row[1], 0))
    for start in range(0, len(rows), CHUNK):
        cells = cell_store.load(connection, dict(rows[start : start + CHUNK]), stream)
        places = Places(connection, cells)
        for row in cells.values():
            places.place(row, row.values)
        cell_store.store(connection, cells.values(), listed=False)
        places.note(stream, 0, 0)
    find_lost(connection, stream, 0, 0)
