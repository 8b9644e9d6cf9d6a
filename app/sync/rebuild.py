"""Whole rows from a server into this copy: what differs is replaced, whatever stood there.

Here alone a base value gives way without a higher number. It is safe because both sides stood at the same number when
they were compared: what the server holds there is what this copy would hold, had it read everything well.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection

from app.domain.catalogue import TYPE_BY_NUMBER
from app.domain.change import Changed, Entry, Register
from app.domain.kinds import Wire
from app.storage import cells as cell_store
from app.storage import server_log as log
from app.storage.cells import Cells
from app.storage.prints import unfounded_rows
from app.storage.registers import Registers, add_prints
from app.storage.rows import align_streams
from app.storage.soundness import load_any
from app.sync import parked
from app.sync.apply import Taken, remember, unfit_field
from app.sync.erasure import obey
from app.sync.overlay import changed_rows, laid_over
from app.sync.wire_frames import StateFrame


def take_rows(connection: Connection, frame: StateFrame) -> Changed:
    """Replace the rows of a frame, unless this copy no longer stands where they were compared."""
    stream, position = bytes(frame.stream), log.position(connection, frame.stream)
    if position.head != frame.upto:
        return Changed({})
    parts: dict[bytes, list[Entry]] = defaultdict(list)
    parked.forget(connection, {entry.row for entry in frame.entries})
    for entry in frame.entries:
        fault = unfit_field(entry)
        if fault:
            parked.put_aside(connection, stream, entry, fault)
        else:
            parts[entry.row].append(entry)
    cells, lost = load_any(connection, {row: found[0].type for row, found in parts.items()}, stream)
    obey(connection, frame.entries)
    waiting = laid_over(connection, cells)
    taken = []
    for row, found in parts.items():
        registers, base = _stand_of(found)
        taken += [Taken(entry, False, {n: cells[row].base(n) for n in entry.fields}) for entry in found]
        cells[row].rebuild(registers, base, waiting.get(row, {}))
    remember(connection, stream, taken)
    obey(connection, frame.entries)
    return _keep(connection, stream, cells, [], add_prints(position.fingerprint, -lost))


def drop_rows(connection: Connection, stream: bytes, rows: Iterable[bytes]) -> Changed:
    """Let go of rows the server does not have; what this machine itself wrote and has not sent stays."""
    position = log.position(connection, stream)
    asked = list(rows)
    cells, lost = load_any(connection, dict.fromkeys(asked, 0), stream)
    waiting = laid_over(connection, cells)
    known = {row: found for row, found in cells.items() if found.in_sync}
    for row, found in known.items():
        found.rebuild(Registers(), {}, waiting.get(row, {}))
    gone = [found for row, found in known.items() if row not in waiting]
    return _keep(connection, stream, known, gone, add_prints(position.fingerprint, -lost))


def drop_unfounded(connection: Connection, stream: bytes) -> Changed:
    """After all differing rows were replaced: what nobody speaks for is no longer shown."""
    return drop_rows(connection, stream, unfounded_rows(connection, stream))


def _stand_of(entries: Sequence[Entry]) -> tuple[Registers, dict[int, Wire]]:
    registers, base = Registers(), dict[int, Wire]()
    for entry in entries:
        register = Register(entry.stamp, entry.origin, entry.seq, entry.wseq, entry.fseq)
        for number, value in entry.fields.items():
            registers.put(number, register)
            base[number] = value
    return registers, base


def _keep(
    connection: Connection, stream: bytes, cells: Mapping[bytes, Cells], gone: Sequence[Cells], before: int
) -> Changed:
    growth = cell_store.store(connection, cells.values())
    cell_store.remove(connection, gone)
    log.advance(connection, stream, log.position(connection, stream).head, add_prints(before, growth), ())
    for number in {found.type for found in cells.values()}:
        kind = TYPE_BY_NUMBER.get(number)
        if kind is not None:
            align_streams(connection, kind, [row for row, found in cells.items() if found.type == number])
    return changed_rows(cells.values())
