"""State frames for one device: what happened in a stream behind its cursor, as it stands now.

Entries are found by the log in order of number, and a cell is sent under the number it was last announced with; so a
cell overwritten meanwhile comes once, later, and nothing is ever skipped.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

from sqlalchemy import Connection

from app.domain.change import Entry, Refusal, Register, device_of
from app.domain.ids import NOBODY, Id
from app.domain.kinds import Wire
from app.storage import cells as cell_store
from app.storage import server_log as log
from app.storage.cells import Cells
from app.storage.registers import numbers_in
from app.sync.scoping import View
from app.sync.whole_rows import entries_of, signed
from app.sync.wire_frames import Run, StateFrame

LINES = 600
"""Log lines in one frame at most."""

Mine = Callable[[int, int], bool]
"""Origin and op number → whether the asking device holds this op itself."""


def state_frame(
    connection: Connection, view: View, after: int, mine: Mine, devices: Iterable[int], most: int = LINES,
    whole: bool = False,
) -> StateFrame:  # fmt: skip
    """The next frame of a stream behind `after`, with what `view` shows of it; read everything in one view of the
    database, from which `view` was made too. Who reads newest first gets `whole` rows.
    """
    stream, own = view.stream, set(devices)
    lines = log.lines_after(connection, stream, after, most, view.scope, own)
    upto = lines[-1].seq if len(lines) == most else view.head
    clean: list[log.LogLine] = []
    told: list[log.LogLine] = []
    for line in lines:
        (clean if line.clean and mine(line.origin, line.op) else told).append(line)
    asked = lines if whole else told
    cells = cell_store.load(connection, {line.row: line.type for line in asked}, stream)
    seen = [line for line in asked if view.scope.is_whole or view.scope.sees(cells[line.row].path or b"")]
    entries = (
        signed(connection, stream, _whole([cells[row] for row in {line.row for line in seen}], clean, upto))
        if whole
        else tuple(_with_authors(connection, stream, [e for line in seen for e in _announced(line, cells[line.row])]))
    )
    return StateFrame(
        Id(stream), after, upto, view.fingerprint if upto == view.head else None,
        entries,
        tuple(_runs(clean)),
        tuple(_refusals(stream, lines, own)),
        tuple(log.marks_between(connection, stream, after, upto)),
    )  # fmt: skip


def _whole(rows: Iterable[Cells], clean: Iterable[log.LogLine], upto: int) -> Iterable[Entry]:
    """All that stands in the rows and does not come later, but for what the asking device wrote itself."""
    own = {line.seq for line in clean}
    for row in rows:
        yield from (entry for entry in entries_of(row) if entry.fseq <= upto and entry.fseq not in own)


def _announced(line: log.LogLine, cells: Cells) -> Iterable[Entry]:
    """The cells announced under the number of `line`, one entry per op that won them."""
    if line.code is not None:
        return
    born = cells.registers.born
    if born is not None and not (cells.registers.later or cells.shadow or cells.ext):
        if born.fseq == line.seq:
            yield _entry(line, cells, born, {n: cells.values.get(n) for n in numbers_in(cells.registers.mask)})
        return
    winners: dict[Register, dict[int, Wire]] = defaultdict(dict)
    for number in cells.registers.numbers():
        register = cells.registers.get(number)
        if register is not None and register.fseq == line.seq:
            winners[register][number] = cells.base(number)
    for register, fields in winners.items():
        yield _entry(line, cells, register, fields)


def _entry(line: log.LogLine, cells: Cells, register: Register, fields: dict[int, Wire]) -> Entry:
    author = Id(line.author) if register.wseq == line.seq else NOBODY
    return Entry(
        line.seq, cells.type, Id(cells.row), register.stamp, register.origin, register.seq, register.wseq, author,
        fields,
    )  # fmt: skip


def _with_authors(connection: Connection, stream: bytes, entries: Sequence[Entry]) -> Iterable[Entry]:
    """Announced again, a cell still names the author of its value."""
    authors: Mapping[int, bytes] = log.authors_at(connection, stream, {e.wseq for e in entries if e.wseq != e.fseq})
    for e in entries:
        if e.wseq == e.fseq:
            yield e
        else:
            author = Id(authors.get(e.wseq, NOBODY))
            yield e._replace(author=author)


def _runs(clean: Iterable[log.LogLine]) -> Iterable[Run]:
    first, many = None, 0
    for line in clean:
        if first is not None and (line.origin, line.op, line.seq) == (first.origin, first.op + many, first.seq + many):
            many += 1
            continue
        if first is not None:
            yield Run(first.origin, first.op, first.seq, many)
        first, many = line, 1
    if first is not None:
        yield Run(first.origin, first.op, first.seq, many)


def _refusals(stream: bytes, lines: Iterable[log.LogLine], devices: set[int]) -> Iterable[Refusal]:
    for line in lines:
        if line.code is not None and device_of(line.origin) in devices:
            yield Refusal(Id(stream), line.origin, line.op, line.seq, line.code)
