"""Values on their way into SQLite: the driver asks no further than it must, and what goes in comes out."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from app.storage import engine


@given(st.tuples(*[st.none() | st.binary() | st.booleans() | st.integers(-(2**63), 2**63 - 1) | st.text()] * 3))
def test_values_stay_what_they_are(values: tuple[object, ...]) -> None:
    """What is bound comes out as it went in, truth as the number it is in the file."""
    engine.reader(Path("of no file"))
    with closing(sqlite3.connect(":memory:")) as connection:
        found = connection.execute("SELECT ?, ?, ?", values).fetchone()
    assert found == values
    assert [type(value) for value in found] == [int if isinstance(v, bool) else type(v) for v in values]


def test_the_driver_is_told_who_adapts() -> None:
    """Whoever opens a database has named the adapters: without them half of an insert is looking for some."""
    engine.reader(Path("of no file"))
    named = {kind for kind, protocol in sqlite3.adapters if protocol is sqlite3.PrepareProtocol}
    assert {bytes, type(None), bool} <= named
