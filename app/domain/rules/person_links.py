"""One person behind two entries: what the links between entries say, and which entry is shown.

A link joins or parts two entries and changes neither. Joined entries form groups; of each group one entry is shown, and
taking a link away brings the others back.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from app.domain.ids import Id
from app.domain.records.person_links import PersonLink, Verdict

Pair = tuple[Id, Id]


def pair(one: Id, other: Id) -> Pair:
    """Return two entries in the order in which their link names them."""
    return (one, other) if one < other else (other, one)


def holds(link: PersonLink) -> bool:
    """Whether the verdict of `link` stands."""
    return link.verdict is not None and link.ended_on is None


def shown_entries(links: Iterable[PersonLink]) -> dict[Id, Id]:
    """Return entry → the entry shown in its place, for every entry that is not shown itself.

    Within a group the entry that no link hides is shown, and among several of them the oldest.
    """
    joined = [link for link in links if holds(link) and link.verdict is Verdict.SAME]
    hidden = {_hidden(link) for link in joined}
    found: dict[Id, Id] = {}
    for group in _groups(joined):
        shown = min(group - hidden, default=min(group))
        found.update({entry: shown for entry in group if entry != shown})
    return found


def told_apart(links: Iterable[PersonLink]) -> frozenset[Pair]:
    """Return the pairs about which somebody has said anything: they are not asked about again."""
    return frozenset(pair(link.person_id, link.other_id) for link in links if holds(link))


def entries_of(person: Id, shown: Mapping[Id, Id]) -> frozenset[Id]:
    """Return all entries of the person behind `person`, itself included."""
    face = shown.get(person, person)
    return frozenset({face, *(entry for entry, other in shown.items() if other == face)})


def _hidden(link: PersonLink) -> Id:
    """The entry a link hides: the one that is not its `shown_id`, by default the younger."""
    shown = link.shown_id if link.shown_id in (link.person_id, link.other_id) else min(link.person_id, link.other_id)
    return link.other_id if shown == link.person_id else link.person_id


def _groups(joined: Iterable[PersonLink]) -> list[set[Id]]:
    near: dict[Id, set[Id]] = defaultdict(set)
    for link in joined:
        near[link.person_id].add(link.other_id)
        near[link.other_id].add(link.person_id)
    groups: list[set[Id]] = []
    seen: set[Id] = set()
    for start in sorted(near):
        if start in seen:
            continue
        group, edge = {start}, [start]
        while edge:
            fresh = near[edge.pop()] - group
            group |= fresh
            edge += fresh
        seen |= group
        groups.append(group)
    return groups
