"""All measurements, one after the other; each in a fresh folder."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from app.bench import certificates, exchanges, keystrokes, lists, papers, photos, posters, startup, writing
from app.bench.decade import ten_years
from app.bench.result import Result
from app.bench.workload import SchoolYear
from app.storage.opening import close_store, open_store
from app.usecases.identity import Identity, introduce


def run() -> Iterator[Result]:
    """Results as they come."""
    with tempfile.TemporaryDirectory(prefix="shyraq-bench-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        yield from startup.measure(_profile(folder / "profile"))
        yield from startup.measure(ten_years(folder / "decade"), ", ten years of data")
        (folder / "writing").mkdir()
        yield from writing.measure(folder / "writing")
        yield from lists.measure(folder / "lists")
        yield from certificates.measure(folder / "certificates")
        yield from keystrokes.measure(folder / "keystrokes")
        yield from photos.measure(folder / "photos")
        (folder / "papers").mkdir()
        yield from papers.measure(folder / "papers")
        yield from posters.measure(folder / "posters")
        yield from exchanges.measure(folder)


def _profile(folder: Path) -> Path:
    """A facilitator's profile with a few months of work in it."""
    store = open_store(folder)
    year = SchoolYear(store)
    year.week(300)
    introduce(store, Identity(year.people[0], year.school, "facilitator"))
    close_store(store)
    return folder
