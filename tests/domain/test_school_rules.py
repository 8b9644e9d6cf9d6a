"""Links between hubs and satellites."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.ids import Id
from app.domain.records.schools import HubLink, HubLinkKind
from app.domain.rules.schools import check_link, holds_on, overlap, satellites_of

HUB, OTHER_HUB, SATELLITE = (Id(bytes(15) + bytes([number])) for number in (1, 2, 3))
DAYS = st.none() | st.dates(date(2022, 1, 1), date(2028, 1, 1))


def link(
    hub: Id = HUB,
    satellite: Id = SATELLITE,
    kind: HubLinkKind = HubLinkKind.OFFICIAL,
    start: date | None = None,
    end: date | None = None,
    number: int = 9,
) -> HubLink:
    """A link; two links with the same number are the same record."""
    return HubLink(
        id=Id(bytes([number]) * 16), hub_id=hub, satellite_id=satellite, kind=kind, valid_from=start, valid_to=end
    )


@pytest.mark.parametrize(
    ("new", "other", "expected"),
    [
        (link(satellite=HUB), link(OTHER_HUB, number=8), {"link_to_itself"}),
        (link(), link(number=8), {"link_twice"}),
        (link(), link(number=9), set()),
        (link(), link(OTHER_HUB, number=8), {"second_official_hub"}),
        (link(kind=HubLinkKind.PROJECT), link(OTHER_HUB, number=8), set()),
        (link(start=date(2026, 9, 1)), link(end=date(2026, 8, 31), number=8), set()),
        (link(start=date(2026, 8, 31)), link(end=date(2026, 8, 31), number=8), {"link_twice"}),
        (link(start=date(2026, 9, 1), end=date(2026, 8, 1)), link(OTHER_HUB, OTHER_HUB, number=8), {"link_backwards"}),
    ],
)
def test_a_link_is_checked_against_the_others(new: HubLink, other: HubLink, expected: set[str]) -> None:
    """No school supports itself, no pair is linked twice, and a satellite has one official hub at a time."""
    assert {finding.code for finding in check_link(new, [other])} == expected


@given(DAYS, DAYS, DAYS, DAYS, st.dates(date(2022, 1, 1), date(2028, 1, 1)))
def test_links_that_hold_on_one_day_overlap(
    a: date | None, b: date | None, c: date | None, d: date | None, day: date
) -> None:
    """Overlap is the same both ways round, and two links that hold on a day overlap."""
    one, other = link(start=a, end=b), link(OTHER_HUB, start=c, end=d, number=8)
    assert overlap(one, other) == overlap(other, one)
    if holds_on(one, day) and holds_on(other, day):
        assert overlap(one, other)


def test_satellites_are_those_of_the_day() -> None:
    """An ended link no longer counts."""
    links = [link(end=date(2026, 6, 1)), link(OTHER_HUB, HUB, number=8)]
    assert satellites_of(HUB, links, date(2026, 6, 1)) == {SATELLITE}
    assert satellites_of(HUB, links, date(2026, 6, 2)) == frozenset()


def test_a_distance_has_bounds() -> None:
    """Four hundred kilometres is the most a link may span without a question."""
    far = HubLink(id=Id(bytes(16)), hub_id=HUB, satellite_id=SATELLITE, distance_km=401)
    assert [finding.code for finding in check_link(far, [])] == ["link_distance"]
