"""Writing the own changes of a damaged database again, on top of a backup of it.

An own change keeps its name (origin and number) as long as the numbers before it are there too: sent a second time it
is a duplicate to the server and does no harm. Behind a gap the server would wait for what is lost for ever, so from
there on the changes of that origin go on under a fresh one.
"""

from __future__ import annotations

import secrets
from datetime import datetime
from pathlib import Path
from typing import Any

from msgspec import structs
from sqlalchemy import Connection, func, insert, select, update

from app.domain.catalogue import TYPE_BY_NUMBER
from app.domain.change import device_of, origin_of
from app.domain.record import RecordType
from app.storage import engine as engines
from app.storage import local, only_here, search
from app.storage.local import RECOVERED
from app.storage.packing import pack, unpack
from app.storage.registers import unpack_registers
from app.storage.rows import Values, fetch, insert_rows, update_row
from app.storage.salvage import Line, Salvage
from app.storage.tables import change_log, draft, sync_row

_OWN = ("pending", "absorbed", "refused")
_CLOCK = "clock"


def replay(database: Path, saved: Salvage, copied: datetime) -> int:
    """Write `saved` into the closed file `database`, a copy made at `copied`; gives the number of changes written.

    One transaction, in which the database also notes for its person what happened to it.
    """
    engine = engines.writer(database)
    try:
        with engine.begin() as connection:
            names = _Names(connection)
            written = sum(_write(connection, line, names) for line in saved.lines if line.state in _OWN)
            _restore_facts(connection, saved)
            facts = {"copied_ms": round(copied.timestamp() * 1000), "read": len(saved.lines), "written": written}
            local.write(connection, RECOVERED, facts)
        return written
    finally:
        engine.dispose()


class _Names:
    """Gives every change its origin and number."""

    def __init__(self, connection: Connection) -> None:
        query = select(change_log.c.stream, change_log.c.origin, func.max(change_log.c.seq)).where(
            change_log.c.state != "foreign"
        )
        self._last = {
            (bytes(stream), origin): seq
            for stream, origin, seq in connection.execute(query.group_by(change_log.c.stream, change_log.c.origin))
        }
        self._fresh: dict[tuple[bytes, int], int] = {}

    def of(self, line: Line) -> tuple[int, int]:
        """Origin and number for `line`."""
        key = (line.stream, line.origin)
        origin = self._fresh.get(key, line.origin)
        last = self._last.get((line.stream, origin), 0)
        if origin == line.origin and line.seq != last + 1:
            origin = self._fresh[key] = origin_of(device_of(line.origin), secrets.randbits(32))
            last = 0
        self._last[line.stream, origin] = last + 1
        return origin, last + 1


def _write(connection: Connection, line: Line, names: _Names) -> bool:
    kind = TYPE_BY_NUMBER.get(line.type)
    fields = _fields(line)
    if kind is None or fields is None:
        return False
    origin, seq = names.of(line)
    before = fetch(connection, kind, [line.row]).get(line.row)
    after: Values = {**(before or {}), **fields}
    if before is None:
        insert_rows(connection, kind, [(line.row, line.stream, after)])
        _know_row(connection, kind, line)
    else:
        _keep_base(connection, line.row, fields, before)
        update_row(connection, kind, line.row, after, fields)
    search.index_row(connection, kind, line.row, after)
    old = None if before is None else pack({number: before.get(number) for number in fields})
    again = structs.replace(line, origin=origin, seq=seq)
    columns: dict[str, Any] = {name: getattr(again, name) for name in Line.__struct_fields__ if name != "n"}
    connection.execute(insert(change_log), {**columns, "old": old, "state": "pending"})
    return True


def _fields(line: Line) -> Values | None:
    """The written fields; None if the bytes are damaged."""
    try:
        return {int(number): value for number, value in unpack(line.fields).items()}
    except (ValueError, AttributeError, TypeError):
        return None


def _know_row(connection: Connection, kind: RecordType, line: Line) -> None:
    if connection.scalar(select(sync_row.c.id).where(sync_row.c.id == line.row)) is None:
        connection.execute(insert(sync_row), {"id": line.row, "stream": line.stream, "type": kind.number})


def _keep_base(connection: Connection, row: bytes, fields: Values, before: Values) -> None:
    """Keep the server's values that the change hides, as `Work` does when it is made."""
    found = connection.execute(select(sync_row.c.registers, sync_row.c.shadow).where(sync_row.c.id == row)).first()
    if found is None:
        return
    registers = unpack_registers(found.registers)
    shadow: dict[int, Any] = unpack(found.shadow) if found.shadow else {}
    hidden = {n: before.get(n) for n in fields if n not in shadow and registers.get(n) is not None}
    if hidden:
        statement = update(sync_row).where(sync_row.c.id == row)
        connection.execute(statement, {"shadow": pack({**shadow, **hidden})})


def _restore_facts(connection: Connection, saved: Salvage) -> None:
    """Device, server, owner and drafts are those of the damaged file; of two clocks the later one counts."""
    for key, value in saved.facts:
        if key == only_here.KEY:
            continue  # it names a line of the log, and the lines are numbered anew from here on
        try:
            fact = unpack(value)
        except ValueError:
            continue
        if key == _CLOCK:
            earlier = local.read(connection, _CLOCK, [0, 0, 0, 0])
            fact = max(earlier, fact, key=lambda state: state[0])
        local.write(connection, key, fact)
    columns = [column.name for column in draft.columns]
    for row in saved.drafts:
        values = dict(zip(columns, row, strict=False))
        connection.execute(draft.delete().where(draft.c.row == values["row"], draft.c.field == values["field"]))
        connection.execute(insert(draft), values)
