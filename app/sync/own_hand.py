"""A server's own hand: changes it makes itself in one stream, each with its number, its log line and its place."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection

from app.domain.change import Mark, Op, Register
from app.domain.clock import stamp_from_ms
from app.domain.ids import GLOBAL_STREAM, NOBODY, Id
from app.domain.kinds import Wire
from app.storage import cells as cell_store
from app.storage import server_log as log
from app.storage.cells import Cells
from app.storage.registers import add_prints
from app.sync.ingest import digest_of
from app.sync.placing import Places


class OwnHand:
    """The stream is held from the making to the end of the transaction; `finish` writes what was changed."""

    def __init__(
        self, connection: Connection, stream: bytes, rows: Mapping[bytes, int], *, now_ms: int, origin: int
    ) -> None:
        self._connection, self._stream, self._now_ms, self._origin = connection, Id(stream), now_ms, origin
        self._head, self._total = log.lock_stream(connection, stream)
        self._seq = log.mark_of(connection, stream, origin)
        self._first = self._head + 1
        self.rows = cell_store.load(connection, rows, stream)
        """The rows (row → type number) as they stand."""
        self._places = Places(connection, self.rows)
        self._changed: dict[bytes, Cells] = {}
        self._lines: list[log.Line] = []

    @property
    def head(self) -> int:
        """How far the stream has come, with what was changed."""
        return self._head

    def change(self, row: bytes, fields: Mapping[int, Wire]) -> None:
        """Set fields of one of the rows."""
        cells = self.rows[row]
        self._head, self._seq = self._head + 1, self._seq + 1
        op = Op(
            self._stream, self._origin, self._seq, cells.type, Id(row), stamp_from_ms(self._now_ms), NOBODY, 0, (), 0,
            dict(fields),
        )  # fmt: skip
        register = Register(op.stamp, op.origin, op.seq, self._head, self._head)
        for number, value in fields.items():
            cells.put(number, register, value)
        self._places.place(cells, fields)
        self._changed[row] = cells
        self._lines.append(log.Line(self._head, op, digest_of(op), clean=True))

    def set(self, row: bytes, values: Mapping[int, Wire]) -> None:
        """Let a row say these values; where it says them already nothing is written."""
        cells = self.rows[row]
        news = {number: value for number, value in values.items() if cells.base(number) != value}
        if news:
            self.change(row, news)

    def finish(self) -> None:
        """Write it."""
        if not self._lines:
            return
        connection, stream = self._connection, self._stream
        growth = cell_store.store(connection, self._changed.values(), listed=False)
        if stream != GLOBAL_STREAM:
            self._places.note(stream, self._first, self._origin)
        log.append(connection, self._lines, self._now_ms)
        mark = Mark(stream, self._origin, self._seq, self._head)
        log.advance(connection, stream, self._head, add_prints(self._total, growth), [mark])
