"""What a paper says of itself, whatever paints it: its foot, and which rows of a table stay together."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.reports.document import Column, Document, Grid


def test_a_page_is_known_by_its_foot() -> None:
    """The foot of every page has the title and what tells the paper from others of its name, on one line."""
    assert Document("Қатысу парағы", (), footer="Топтық сессия · 16.10.2026").foot == (
        "Қатысу парағы · Топтық сессия · 16.10.2026"
    )
    assert Document("Сессия\n қалай өтті?", ()).foot == "Сессия қалай өтті?"


@given(st.integers(1, 40), st.integers(1, 4))
def test_no_row_is_left_alone(count: int, together: int) -> None:
    """Wherever a page ends, at least two rows of a table stand on each side; rows that belong together do."""
    grid = Grid((Column("№"),), (("",),) * count, together=together)
    ends = [number for number in range(count - 1) if not grid.stays(number)]
    assert not grid.stays(count - 1)
    if together > 1:
        assert all((number + 1) % together == 0 for number in ends)
    else:
        assert all(2 <= number + 1 <= count - 2 for number in ends)
        assert count <= 4 or ends == list(range(1, count - 2))
