"""Links between hub schools and their satellites: none to itself, none twice, one official hub at a time."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from app.domain.ids import Id
from app.domain.records.schools import HubLink, HubLinkKind
from app.domain.rules.finding import Finding, block, warn
from app.domain.text import mark

LONGEST_DISTANCE_KM = 400


def check_link(link: HubLink, others: Iterable[HubLink]) -> tuple[Finding, ...]:
    """Return what is wrong with `link` beside the `others`; a link with the same id among them is left out."""
    found: list[Finding] = []
    if link.hub_id == link.satellite_id:
        text = mark("rules", "A school cannot be its own satellite.")
        found.append(block("link_to_itself", text, field="satellite_id"))
    if link.valid_from and link.valid_to and link.valid_to < link.valid_from:
        found.append(warn("link_backwards", mark("rules", "The link ends before it begins."), field="valid_to"))
    if link.distance_km is not None and not 0 <= link.distance_km <= LONGEST_DISTANCE_KM:
        text = mark("rules", "A distance lies between 0 and {most} km.")
        found.append(warn("link_distance", text, field="distance_km", most=LONGEST_DISTANCE_KM))
    rivals = [other for other in others if other.id != link.id and other.satellite_id == link.satellite_id]
    overlapping = [other for other in rivals if overlap(link, other)]
    if any(other.hub_id == link.hub_id for other in overlapping):
        text = mark("rules", "These two schools are already linked in that time.")
        found.append(block("link_twice", text, field="valid_from"))
    if link.kind is HubLinkKind.OFFICIAL and any(_is_official_rival(link, other) for other in overlapping):
        text = mark("rules", "The satellite already has an official hub in that time.")
        found.append(block("second_official_hub", text, field="kind"))
    return tuple(found)


def overlap(one: HubLink, other: HubLink) -> bool:
    """Whether both links hold on some day; an open end has no limit, and the last day counts."""
    return _begins(one) <= _ends(other) and _begins(other) <= _ends(one)


def holds_on(link: HubLink, day: date) -> bool:
    """Whether `link` holds on `day`."""
    return _begins(link) <= day <= _ends(link)


def satellites_of(hub: Id, links: Iterable[HubLink], day: date) -> frozenset[Id]:
    """Return the schools that `hub` supports on `day`."""
    return frozenset(link.satellite_id for link in links if link.hub_id == hub and holds_on(link, day))


def _is_official_rival(link: HubLink, other: HubLink) -> bool:
    return other.kind is HubLinkKind.OFFICIAL and other.hub_id != link.hub_id


def _begins(link: HubLink) -> date:
    return link.valid_from or date.min


def _ends(link: HubLink) -> date:
    return link.valid_to or date.max
