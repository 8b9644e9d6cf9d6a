"""`shyraq bench --sync`: exchanges over the line of a village, each beside a bare POST, and what a server stands."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from app.bench import growing, serving_load, village_small
from app.bench.result import Result
from app.bench.road import a_town
from app.bench.servers import server_process
from app.bench.village_bulk import Much


def run_sync() -> Iterator[Result]:
    """Results as they come."""
    with tempfile.TemporaryDirectory(prefix="shyraq-bench-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        with a_town(folder / "tls") as town:
            with server_process(folder / "server") as (port, invite):
                yield from village_small.measure(folder / "small", town, port, invite)
                yield from Much(folder / "much", town, port, invite).measure()
            yield from growing.measure_coordinator(folder / "coordinator", town)
        yield from growing.measure_history(folder / "growing")
        yield from serving_load.measure(folder / "load")
