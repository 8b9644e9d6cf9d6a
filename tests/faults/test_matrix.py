"""Machines, a server and bad lines as processes: nothing is lost, doubled or stuck, whatever breaks how often.

A few lines of the matrix here; all of them with `packaging/test.sh --matrix`, which prints its table.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import product
from pathlib import Path
from typing import NamedTuple

import pytest

from app.bench.weather import Weather
from tests.faults.checker import check
from tests.faults.run import Faults, a_run
from tests.support.postgres import migrated_database

STALL = 45
"""Seconds until a machine believes that a silent line is dead."""
WHOLE = "SHYRAQ_MATRIX" in os.environ


class Line(NamedTuple):
    """A line of the matrix: kbit/s, round trip in ms, seconds between two breaks, and how it breaks."""

    rate: int
    far: int
    cut: int
    silent: bool

    @property
    def weather(self) -> Weather:
        """What that is like; a quarter of the requests arrives twice besides."""
        bits, delay = self.rate * 1000, self.far / 2000
        return Weather(bits, bits, delay, delay, self.cut, silent=self.silent, doubled=0.25, slow_close=1)

    @property
    def seconds(self) -> float:
        """How long to suffer: several breaks, and where nobody is told of them, several long waits."""
        return 2 * (STALL + self.cut) if self.silent else max(60, 2.5 * self.cut)


EVERY_LINE = [Line(*line) for line in product((32, 64, 256), (300, 600, 1500), (6, 15, 60), (False, True))]
A_FEW = [Line(32, 1500, 6, False), Line(64, 600, 15, True)]


@contextmanager
def database(kind: str, folder: Path) -> Iterator[str]:
    """A database of a server that never ran."""
    if kind == "sqlite":
        yield str(folder / "server")
    else:
        with migrated_database() as url:
            yield url


@pytest.mark.parametrize("number", range(len(EVERY_LINE if WHOLE else A_FEW)))
def test_matrix(number: int, tmp_path: Path, record_property: Callable[[str, object], None]) -> None:
    """On a line that breaks as often as it likes, with kills on both sides: I1, I3, I6, I7, I9, I12, I17."""
    line = (EVERY_LINE if WHOLE else A_FEW)[number]
    kind = ("sqlite", "postgresql")[(number // 2 + number) % 2]
    with database(kind, tmp_path) as place, a_run(tmp_path, place, seed=number) as run:
        run.populate(members=3, schools=1)
        run.start(line.weather, Faults())
        run.suffer(line.seconds)
        got_through = sum(len(fact.get("acknowledged", ())) for member in run.members for fact in member.history())
        rest = run.rest()
        run.server.stop()
        findings = check(place, [member.folder for member in run.members])
        cuts, doubled = run.total("cuts"), run.total("doubled")
        record_property(
            "kbit/s, ms, cut every s, how, database, cuts, doubled, kills of machines, of the server, standstills,"
            " changes, taken in meanwhile, whole exchanges, rest after s, wrong",
            (*line[:3], "hole" if line.silent else "reset", kind, cuts, doubled, run.kills, run.server.kills,
             run.standstills, findings.edits, got_through, findings.exchanges, round(rest), len(findings.wrong)),
        )  # fmt: skip
    assert findings.wrong == []
