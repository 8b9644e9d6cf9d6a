"""Many exchanges in a row over lines that break: nothing is lost, and what the exchange keeps beside the records stays
as large as it must be. A few here; a thousand of ten machines with `packaging/test.sh --soak`, which prints the sizes.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.bench.weather import Weather
from app.storage.receipts import KEEP
from app.storage.server_store import open_server_store
from app.storage.tables import RECORD_TABLES
from tests.faults.checker import check
from tests.faults.client import SYNCS
from tests.faults.run import Faults, Run, a_run, sizes_now
from tests.support import oracle

WHOLE = "SHYRAQ_SOAK" in os.environ
MEMBERS, EACH = (10, 100) if WHOLE else (3, 8)
TURNS = 4
"""So many looks at the sizes; between two of them machines and the server are killed."""
WEATHER = Weather(256_000, 256_000, 0.15, 0.15, cut_bytes=6_000, doubled=0.2, slow_close=1)


def test_soak(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, record_property: Callable[[str, object], None]) -> None:
    """After so many exchanges with faults everybody agrees, and every table of the exchange is bounded."""
    monkeypatch.setenv(SYNCS, str(EACH))
    looks: list[dict[str, int]] = []
    with a_run(tmp_path, str(tmp_path / "server"), seed=7, faster=5) as run:
        run.populate(members=MEMBERS, schools=max(1, MEMBERS // 4))
        run.start(WEATHER, Faults(0, 0, standstill=60))
        while not all(member.said("done") for member in run.members):
            run.suffer(5)
            if synced(run) >= len(looks) * MEMBERS * EACH // TURNS:
                looks.append(look(run))
                run.kill_server()
            elif synced(run) >= (run.kills + 1) * 4 * EACH // TURNS:
                run.kill_client()
        run.rest()
        looks.append(look(run))
        run.server.stop()
        findings = check(run.place, [member.folder for member in run.members])
        starts = sum(member.starts for member in run.members)
    for seen in looks:
        record_property(", ".join(seen), tuple(f"{rows:4}" for rows in seen.values()))
    assert findings.wrong == []
    assert_bounded(looks[-1], starts + 2 * MEMBERS, records_in(run.place))


def look(run: Run) -> dict[str, int]:
    """What happened so far, and the sizes now."""
    happened = {"exchanges": synced(run), "cuts": run.total("cuts"), "doubled": run.total("doubled")}
    return happened | {"kills": run.kills, "server kills": run.server.kills} | sizes_now(run)


def synced(run: Run) -> int:
    """Exchanges that came to their end so far."""
    return sum("synced" in fact for member in run.members for fact in member.history())


def records_in(place: str) -> int:
    """Records on the server."""
    store = open_server_store(place)
    with store.reading() as connection:
        rows = sum(len(oracle.tables_of(connection)[name]) for name in RECORD_TABLES)
    store.close()
    return rows


def assert_bounded(sizes: dict[str, Any], starts: int, records: int) -> None:
    """As many rows as there is reason for: nothing grows with exchanges or faults."""
    streams = max(1, MEMBERS // 4) + 1
    bounds = {
        "server sync_row": records, "sync_row": records, "server sync_stream": streams, "sync_stream": streams,
        "server sync_mark": starts * streams, "sync_mark": starts * streams, "sync_sent": starts * streams,
        "server server_superseded": 0, "sync_parked": 0, "sync_receipt": KEEP, "server sync_receipt": 0,
        "server device": MEMBERS, "server device_stream": MEMBERS * streams,
        "change_log": sizes["server server_log"],
    }  # fmt: skip
    assert {name: sizes[name] for name, most in bounds.items() if sizes[name] > most} == {}
