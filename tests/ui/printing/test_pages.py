"""Turning pages and sharing widths, as properties over anything that could be printed."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from app.reports.column_widths import share_width
from app.ui.printing.strips import Strip, paginate

ROOM = 100.0
HEADER = Strip(9.0, lambda _painter, _top: None)
STRIPS = st.lists(
    st.builds(
        Strip,
        height=st.floats(1, ROOM - HEADER.height),
        paint=st.just(lambda _painter, _top: None),
        before=st.floats(0, 12),
        keep=st.booleans(),
        head=st.sampled_from([None, HEADER]),
        new_page=st.booleans(),
    ),
    max_size=40,
)


@given(STRIPS)
def test_pages_hold_every_strip_once_in_order(strips: list[Strip]) -> None:
    """Nothing is lost, doubled or moved; on a page strips follow each other and end before its foot."""
    pages = paginate(strips, ROOM)
    placed = [one.strip for page in pages for one in page if one.strip is not HEADER]
    assert [id(strip) for strip in placed] == [id(strip) for strip in strips]
    for page in pages:
        foot = 0.0
        for strip, top in page:
            assert top >= foot - 1e-9
            foot = top + strip.height
        assert foot <= ROOM + 1e-6


@given(STRIPS)
def test_tables_go_on_under_their_header(strips: list[Strip]) -> None:
    """A row that is the first on a page has the header of its table above it, and no other row has."""
    for page in paginate(strips, ROOM):
        assert all(strip is not HEADER for strip, _top in page[1:])
        if page and page[0].strip is HEADER:
            assert page[1].strip.head is HEADER
        elif page:
            assert page[0].strip.head is None


@given(STRIPS)
def test_what_belongs_together_is_parted_only_where_it_is_longer_than_a_page(strips: list[Strip]) -> None:
    """A strip that is kept with the next one is the last of its page only in a chain no page could hold."""
    pages = paginate(strips, ROOM)
    whole = sum(strip.height + strip.before for strip in strips) + HEADER.height
    for page, following in itertools.pairwise(pages):
        if page[-1].strip.keep and whole <= ROOM:
            raise AssertionError(following)


@given(
    st.lists(st.tuples(st.floats(0.1, 9), st.floats(0.1, 60)), min_size=1, max_size=12), st.floats(20, 300)
)  # fmt: skip
def test_columns_fill_the_width_and_keep_their_words_whole(columns: list[tuple[float, float]], width: float) -> None:
    """Together columns are as wide as the table; each has room for its longest word if all can have it."""
    shares, least = [share for share, _least in columns], [each for _share, each in columns]
    widths = share_width(width, shares, least)
    assert abs(sum(widths) - width) < 1e-6 * width + 1e-6
    if sum(least) < width:
        assert all(each >= need - 1e-5 for each, need in zip(widths, least, strict=True))
