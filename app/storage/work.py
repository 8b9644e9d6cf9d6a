"""One piece of work: what a person saves in one transaction, captured as changes while it is written."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import Connection, Select, bindparam, select, update

from app.domain.catalogue import TYPE_BY_NAME
from app.domain.change import Changed
from app.domain.clock import Clock
from app.domain.ids import GLOBAL_STREAM, Id
from app.domain.problems import InvalidRecord, NotFound, NotYours, TooManyChanges
from app.domain.record import DELETED, Record, RecordType
from app.domain.rules.free_text import blocked_texts
from app.domain.rules.rights import may_write
from app.storage import local, search
from app.storage.bulk import insert_many
from app.storage.packing import pack, unpack
from app.storage.rows import Values, insert_rows, record_of, stored_row, table_of, update_row, values_of
from app.storage.standing import Standing, read_standing
from app.storage.tables import change_log, sync_row

R = TypeVar("R", bound=Record)

MAX_ROWS = 200
MAX_BYTES = 32 * 1024


class Work:
    """Open between BEGIN and COMMIT; made by `Store.work`."""

    def __init__(
        self, connection: Connection, *, clock: Clock, origin: int, seqs: Mapping[bytes, int], author: Id, batch: str,
        tx: int, role: str = "",
    ) -> None:  # fmt: skip
        self.connection = connection
        self.seqs = dict(seqs)
        self.stamp = 0
        self._clock = clock
        self._origin = origin
        self._author = author
        self._batch = batch
        self._tx = tx
        self._role = role
        self._bytes = 0
        self._rows: dict[str, set[Id]] = {}

    @property
    def changed(self) -> Changed:
        """What was touched so far."""
        return Changed({name: frozenset(rows) for name, rows in self._rows.items()})

    def get(self, cls: type[R], row: Id) -> R:
        """The record as this transaction sees it; raises NotFound for an unknown or deleted one."""
        found = stored_row(self.connection, cls.record_type, row)
        if found is None or found.deleted:
            raise NotFound(type=cls.record_type.name, id=row.hex())
        return record_of(cls.record_type, found)  # type: ignore[return-value]

    def save(self, record: Record) -> None:
        """Create `record`, or write the fields in which it differs from what stands; saving a deleted row brings it
        back.

        Raises InvalidRecord for a text that must not be stored (a personal number), NotYours for a record that this
        role does not write, TooManyChanges past 200 rows or 32 KB.
        """
        kind = record.record_type
        findings = blocked_texts(record)
        if findings:
            raise InvalidRecord(findings=findings)
        values: Values = {**kind.encode(record), DELETED: 0}
        row = stored_row(self.connection, kind, record.id)
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
        found = stored_row(self.connection, kind, row)
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
        standing = read_standing(self.connection, row, stream, self._origin)
        if not may_write(self._role, kind.name, is_new=standing.registers.born is None):
            raise NotYours(type=kind.name)
        if not self.stamp:
            self.stamp = self._clock.next_stamp()
        deps, blind, above = standing.seen(fields)
        seq = self.seqs[stream] = self.seqs.get(stream, 0) + 1
        payload = pack(fields)
        self._bytes += len(payload)
        line = {
            "stream": stream, "type": kind.number, "row": row, "origin": self._origin, "seq": seq,
            "stamp": max(self.stamp, above + 1), "author": self._author, "tx": self._tx, "batch": self._batch,
            "cursor": standing.cursor, "deps": pack([list(dot) for dot in deps]) if deps else None, "blind": blind,
            "fields": payload, "state": "pending",
            "old": None if old is None else pack({n: old.get(n) for n in fields}),
        }  # fmt: skip
        insert_many(self.connection, change_log, tuple(line), [tuple(line.values())])
        if not standing.is_known:
            insert_many(self.connection, sync_row, ("id", "stream", "type"), [(row, stream, kind.number)])
        elif standing.registers.born is not None and old is not None:
            self._shadow(row, standing, fields, old)
        self._rows.setdefault(kind.name, set()).add(row)
        if sum(map(len, self._rows.values())) > MAX_ROWS or self._bytes > MAX_BYTES:
            raise TooManyChanges(rows=MAX_ROWS, bytes=MAX_BYTES)

    def _shadow(self, row: Id, standing: Standing, fields: Values, old: Values) -> None:
        """Keep the base values this change hides, the first time it hides them."""
        shadow: dict[int, Any] = unpack(standing.shadow) if standing.shadow else {}
        fresh = {n: old[n] for n in fields if n not in shadow and standing.registers.get(n) is not None}
        if fresh:
            statement = update(sync_row).where(sync_row.c.id == row)
            self.connection.execute(statement, {"shadow": pack({**shadow, **fresh})})

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
        stream = self.connection.scalar(_stream_by_id(str(spec.to)), {"asked": parent})
        if stream is None:
            raise NotFound(type=spec.to, id=bytes(parent).hex())  # type: ignore[arg-type]
        return bytes(stream)


@cache
def _stream_by_id(name: str) -> Select[bytes]:
    """Asks for the stream of a row of the type `name`, or of any type."""
    table = sync_row if name == "*" else table_of(TYPE_BY_NAME[name])
    return select(table.c.stream).where(table.c.id == bindparam("asked"))


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
