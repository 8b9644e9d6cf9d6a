"""One piece of work: what a person saves in one transaction, captured as changes while it is written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from sqlalchemy import Connection, insert, select, update

from app.domain.catalogue import TYPE_BY_NAME
from app.domain.change import Changed, Dot
from app.domain.clock import Clock
from app.domain.ids import GLOBAL_STREAM, Id
from app.domain.problems import InvalidRecord, NotFound, TooManyChanges
from app.domain.record import DELETED, Record, RecordType
from app.domain.rules.free_text import blocked_texts
from app.storage import local, search
from app.storage.packing import pack, unpack
from app.storage.registers import Registers, unpack_registers
from app.storage.rows import Values, insert_rows, record_of, table_of, update_row, values_of
from app.storage.seen import EVERY, written_fields
from app.storage.tables import change_log, sync_row, sync_stream

R = TypeVar("R", bound=Record)

MAX_ROWS = 200
MAX_BYTES = 32 * 1024


@dataclass(slots=True)
class _Past:
    """Who wrote a field so far."""

    waiting: set[Dot] = field(default_factory=set)
    """Ops of this machine that the server has not absorbed."""
    settled: set[Dot] = field(default_factory=set)


class Work:
    """Open between BEGIN and COMMIT; made by `Store.work`."""

    def __init__(
        self, connection: Connection, *, clock: Clock, origin: int, seqs: Mapping[bytes, int], author: Id, batch: str,
        tx: int,
    ) -> None:  # fmt: skip
        self.connection = connection
        self.seqs = dict(seqs)
        self.stamp = 0
        self._clock = clock
        self._origin = origin
        self._author = author
        self._batch = batch
        self._tx = tx
        self._bytes = 0
        self._rows: dict[str, set[Id]] = {}
        self._places: dict[bytes, tuple[int, bool]] = {}

    @property
    def changed(self) -> Changed:
        """What was touched so far."""
        return Changed({name: frozenset(rows) for name, rows in self._rows.items()})

    def get(self, cls: type[R], row: Id) -> R:
        """The record as this transaction sees it; raises NotFound for an unknown or deleted one."""
        table = table_of(cls.record_type)
        found = self.connection.execute(select(table).where(table.c.id == row)).first()
        if found is None or found.deleted:
            raise NotFound(type=cls.record_type.name, id=row.hex())
        return record_of(cls.record_type, found)  # type: ignore[return-value]

    def save(self, record: Record) -> None:
        """Create `record`, or write the fields in which it differs from what stands; saving a deleted row brings it
        back.

        Raises InvalidRecord for a text that must not be stored (a personal number), TooManyChanges past 200 rows or
        32 KB.
        """
        kind = record.record_type
        findings = blocked_texts(record)
        if findings:
            raise InvalidRecord(findings=findings)
        values: Values = {**kind.encode(record), DELETED: 0}
        table = table_of(kind)
        row = self.connection.execute(select(table).where(table.c.id == record.id)).first()
        if row is None:
            stream = self._stream_of(kind, record.id, values)
            fields = _with_groups(kind, values, [s.number for s in kind.fields if values[s.number] != s.wire_default])
            insert_rows(self.connection, kind, [(record.id, stream, values)])
            self._capture(kind, record.id, stream, fields or {DELETED: 0}, old=None)
        else:
            before = values_of(kind, row)
            numbers = [number for number, value in values.items() if value != before[number]]
            fields = _with_groups(kind, values, numbers)
            if not fields:
                return
            update_row(self.connection, kind, record.id, values, fields)
            self._capture(kind, record.id, bytes(row.stream), fields, old=before)
        if any(number == DELETED or _is_text(kind, number) for number in fields):
            search.index_row(self.connection, kind, record.id, values)

    def delete(self, cls: type[Record], row: Id) -> None:
        """Mark a record as deleted; its fields stay, so `save` or undo brings it back whole."""
        kind = cls.record_type
        table = table_of(kind)
        found = self.connection.execute(select(table).where(table.c.id == row)).first()
        if found is None or found.deleted:
            return
        before = values_of(kind, found)
        values = {**before, DELETED: 1}
        update_row(self.connection, kind, row, values, [DELETED])
        self._capture(kind, row, bytes(found.stream), {DELETED: 1}, old=before)
        search.index_row(self.connection, kind, row, values)

    def finish(self) -> None:
        """Store the clock with the changes that used it."""
        if self.stamp:
            state = self._clock.state()
            local.write(self.connection, "clock", [self.stamp, state.believed_ms, state.wall_ms, state.proven_ms])

    def _capture(self, kind: RecordType, row: Id, stream: bytes, fields: Values, old: Values | None) -> None:
        if not self.stamp:
            self.stamp = self._clock.next_stamp()
        found = self.connection.execute(select(sync_row).where(sync_row.c.id == row)).first()
        registers = unpack_registers(found.registers if found else None)
        history = self._history(row) if found else {}
        cursor, anew = self._place(stream)
        deps, blind, above = self._context(registers, history, fields, cursor, anew)
        seq = self.seqs[stream] = self.seqs.get(stream, 0) + 1
        payload = pack(fields)
        self._bytes += len(payload)
        self.connection.execute(insert(change_log), {
            "stream": stream, "type": kind.number, "row": row, "origin": self._origin, "seq": seq,
            "stamp": max(self.stamp, above + 1), "author": self._author, "tx": self._tx, "batch": self._batch,
            "cursor": cursor, "deps": pack([list(dot) for dot in deps]) if deps else None, "blind": blind,
            "fields": payload, "state": "pending",
            "old": None if old is None else pack({n: old.get(n) for n in fields}),
        })  # fmt: skip
        if found is None:
            self.connection.execute(insert(sync_row), {"id": row, "stream": stream, "type": kind.number})
        elif registers.born is not None and old is not None:
            self._shadow(row, found.shadow, registers, fields, old)
        self._rows.setdefault(kind.name, set()).add(row)
        if sum(map(len, self._rows.values())) > MAX_ROWS or self._bytes > MAX_BYTES:
            raise TooManyChanges(rows=MAX_ROWS, bytes=MAX_BYTES)

    def _context(
        self, registers: Registers, history: dict[int, _Past], fields: Values, cursor: int, anew: bool
    ) -> tuple[list[Dot], int, int]:
        """What the author had seen: foreign ops beyond the cursor, a mask of unseen fields, the highest stamp.

        A field without a register still shows something while its stream is being read `anew`.
        """
        deps: set[Dot] = set()
        blind = above = 0
        for number in fields:
            past, born = history.get(number, _Past()), history.get(EVERY, _Past())
            deps |= {dot for dot in past.waiting if dot[0] != self._origin}
            register = registers.get(number)
            if register is None:
                blind |= 1 << number
                deps |= {dot for dot in past.settled | born.settled if anew and dot[0] != self._origin}
                continue
            above = max(above, register.stamp)
            if register.wseq > cursor and register.origin != self._origin:
                deps.add(register.dot)
        return sorted(deps), blind, above

    def _history(self, row: Id) -> dict[int, _Past]:
        """Ops on the row by field number."""
        query = select(change_log).where(change_log.c.row == row, change_log.c.state != "refused")
        history: dict[int, _Past] = {}
        for line in self.connection.execute(query):
            for number in written_fields(line):
                past = history.setdefault(number, _Past())
                (past.waiting if line.state == "pending" else past.settled).add((line.origin, line.seq))
        return history

    def _shadow(self, row: Id, packed: bytes | None, registers: Registers, fields: Values, old: Values) -> None:
        """Keep the base values this change hides, the first time it hides them."""
        shadow: dict[int, Any] = unpack(packed) if packed else {}
        fresh = {n: old[n] for n in fields if n not in shadow and registers.get(n) is not None}
        if fresh:
            statement = update(sync_row).where(sync_row.c.id == row)
            self.connection.execute(statement, {"shadow": pack({**shadow, **fresh})})

    def _place(self, stream: bytes) -> tuple[int, bool]:
        """How far this copy has read the stream, and whether it reads it anew."""
        if stream not in self._places:
            query = select(sync_stream.c.cursor, sync_stream.c.rereading).where(sync_stream.c.stream == stream)
            found = self.connection.execute(query).first()
            self._places[stream] = (found.cursor, found.rereading) if found else (0, False)
        return self._places[stream]

    def _stream_of(self, kind: RecordType, row: Id, values: Values) -> bytes:
        """The stream a new record lives in for ever: its school's, or the global one."""
        if kind.is_global:
            return GLOBAL_STREAM
        if kind.parent is None:
            return row
        spec = kind.by_name[kind.parent]
        parent = values[spec.number]
        if spec.to == "school":
            return bytes(parent)  # type: ignore[arg-type]
        table = table_of(TYPE_BY_NAME[spec.to]) if spec.to != "*" else sync_row  # type: ignore[index]
        stream = self.connection.scalar(select(table.c.stream).where(table.c.id == parent))
        if stream is None:
            raise NotFound(type=spec.to, id=bytes(parent).hex())  # type: ignore[arg-type]
        return bytes(stream)


def _with_groups(kind: RecordType, values: Values, numbers: list[int]) -> Values:
    """The changed fields and the rest of their groups."""
    fields: Values = {}
    for number in numbers:
        if number == DELETED:
            fields[DELETED] = values[DELETED]
        else:
            for spec in kind.group_of(kind.by_number[number]):
                fields[spec.number] = values[spec.number]
    return fields


def _is_text(kind: RecordType, number: int) -> bool:
    return kind.by_number[number].kind.name in ("text", "long text")
