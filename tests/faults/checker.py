"""What a run with faults must have left behind: promises of the sync, asked of databases and histories."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, func, select
from sqlalchemy import text as sql

from app.domain.change import Dot
from app.storage.opening import close_store, open_store
from app.storage.server_store import open_server_store
from app.storage.server_tables import whole_schema
from app.storage.streams import held_streams
from app.storage.tables import change_log
from tests.support import oracle

Facts = dict[str, Any]


def lines_of(folder: Path) -> list[Facts]:
    """The history of a machine; a line that a kill fell into does not count."""
    file = folder / "history.jsonl"
    if not file.exists():
        return []
    found = []
    for line in file.read_bytes().splitlines(keepends=True):
        if line.endswith(b"\n"):
            found.append(json.loads(line))
    return found


def last_line_of(folder: Path) -> str:
    """The newest line of the history of a machine, or the end of it if that is long."""
    file = folder / "history.jsonl"
    if not file.exists():
        return ""
    with file.open("rb") as history:
        history.seek(max(0, file.stat().st_size - 200))
        return history.read().decode("utf-8", "replace").rstrip("\n").rpartition("\n")[2]


@dataclass
class Findings:
    """What a run came to, for its table."""

    edits: int = 0
    acknowledged: int = 0
    exchanges: int = 0
    problems: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)


def check(place: str, folders: Sequence[Path]) -> Findings:
    """Compare everything with everything; what is wrong is said in words."""
    histories = {folder.name: lines_of(folder) for folder in folders}
    findings = Findings()
    for name, history in histories.items():
        _count(findings, name, history)
    causes, written = _causes(histories.values())
    store = open_server_store(place)
    with store.reading() as connection:
        _check_server(findings, connection, causes, written, histories)
        for folder in folders:
            _check_machine(findings, connection, folder, histories[folder.name])
    store.close()
    for name, history in histories.items():
        _never_back(findings, name, history, causes)
    return findings


def _count(findings: Findings, name: str, history: Sequence[Facts]) -> None:
    findings.edits += sum("op" in line for line in history)
    findings.exchanges += sum("synced" in line for line in history)
    findings.acknowledged += sum(len(line.get("acknowledged", ())) for line in history)
    findings.problems.update(line["problem"] for line in history if "problem" in line)
    findings.wrong += [f"{name}: {line[kind]}" for line in history for kind in ("broken", "fault") if kind in line]
    if not history or "rested" not in history[-1]:
        findings.wrong.append(f"I12: {name} did not come to rest")


def _causes(histories: Iterable[Sequence[Facts]]) -> tuple[oracle.Causes, set[tuple[bytes, Dot]]]:
    """Who had seen what, and all changes that machines said they had saved."""
    causes, written = oracle.Causes(), set()
    for line in (line for history in histories for line in history if "op" in line):
        stream, origin, seq = line["op"]
        row = bytes.fromhex(line["row"])
        written.add((bytes.fromhex(stream), (origin, seq)))
        seen = {int(n): (dot[0], dot[1]) for n, dot in line["fields"].items() if dot}
        causes.note(row, (origin, seq), [int(n) for n in line["fields"]], seen)  # type: ignore[arg-type]
    return causes, written


def _check_server(
    findings: Findings, server: Connection, causes: oracle.Causes, written: set[tuple[bytes, Dot]],
    histories: Mapping[str, Sequence[Facts]],
) -> None:  # fmt: skip
    log = oracle.logged_dots(server)
    streams = oracle.streams_of(server)
    told = {
        (bytes.fromhex(stream), (origin, seq))
        for history in histories.values() for line in history
        for stream, origin, seq in line.get("acknowledged", ())
    }  # fmt: skip
    if told - log:
        findings.wrong.append(f"I6: {len(told - log)} acknowledged changes are gone")
    if written - log:
        findings.wrong.append(f"I7: {len(written - log)} saved changes never arrived")
    known: dict[bytes, set[Dot]] = {}
    for stream, dot in log:
        known.setdefault(stream, set()).add(dot)
    for cell, (dot, _) in oracle.registers_of(server).items():
        if dot in causes.superseded(cell, known.get(streams[cell[0]], set())):
            findings.wrong.append(f"I3: a replaced value stands again in {cell[0].hex()} {cell[1]}")
    if {s: p for s, p in oracle.prints_of(server).items() if p} != oracle.kept_prints_of(server):
        findings.wrong.append("I1: the server's fingerprint drifted")


def _check_machine(findings: Findings, server: Connection, folder: Path, history: Sequence[Facts]) -> None:
    store = open_store(folder)
    with store.reading() as here:
        held = {bytes(one.stream) for one in held_streams(here)}
        streams = oracle.streams_of(server)
        theirs = {cell: won for cell, won in oracle.registers_of(server).items() if streams[cell[0]] in held}
        if oracle.registers_of(here) != theirs:
            findings.wrong.append(f"I1: {folder.name} and the server differ in who won")
        rows = {name: {line for line in lines if line[1] in held} for name, lines in oracle.tables_of(server).items()}
        if oracle.tables_of(here) != rows or oracle.misplaced_rows(here):
            findings.wrong.append(f"I1: {folder.name} and the server hold different rows")
        pending = here.scalar(select(func.count()).where(change_log.c.state == "pending"))
        if pending:
            findings.wrong.append(f"I9: {pending} changes of {folder.name} still wait")
        own = select(change_log.c.origin, change_log.c.seq).where(change_log.c.state != "foreign")
        kept = {(origin, seq) for origin, seq in here.execute(own)}
        lost = {(line["op"][1], line["op"][2]) for line in history if "op" in line} - kept
        if lost:
            findings.wrong.append(f"I7: {folder.name} lost {len(lost)} saved changes")
        if here.scalar(sql("PRAGMA quick_check")) != "ok":
            findings.wrong.append(f"the database of {folder.name} is damaged")
    close_store(store)


def _never_back(findings: Findings, name: str, history: Sequence[Facts], causes: oracle.Causes) -> None:
    """I17: after a whole exchange no screen shows what that machine had known to be replaced."""
    before: dict[oracle.Cell, Dot] = {}
    for line in history:
        for row, fields in line.get("shown", {}).items():
            for number, (origin, seq) in fields.items():
                cell, dot = (bytes.fromhex(row), int(number)), (origin, seq)
                earlier = before.get(cell)
                if earlier is not None and dot in causes.ancestors(cell, earlier):
                    findings.wrong.append(f"I17: {name} shows a replaced value again")
                before[cell] = dot


def sizes_of(connection: Connection) -> dict[str, int]:
    """Rows in every table beside the records: what the exchange itself keeps."""
    names = [name for name in whole_schema().tables if name.startswith(("sync_", "server_", "change_log", "device"))]
    return {name: int(connection.scalar(sql(f"SELECT count(*) FROM {name}")) or 0) for name in names}  # noqa: S608
