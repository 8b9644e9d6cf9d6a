"""Which schools that are here a name in a staff list may mean: the own one first, then the most alike."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from app.domain.ids import Id
from app.domain.name_forms import latin_form
from app.domain.text import search_key, sort_key

_MOST = 60
"""Schools offered for one name; a region has thousands."""
_LEAST_ALIKE = 4
"""Letters with which two words begin alike; Ақсу and Аксуская share four."""
_EVERYWHERE = frozenset(
    search_key(word)
    for word in (
        "мектебі", "мектеп", "орта", "жалпы", "білім", "беретін", "негізгі", "ауылдық", "тірек", "магниттік", "шағын",
        "жинақ", "жиналған", "атындағы", "гимназия", "гимназиясы", "лицей", "лицейі", "школа", "средняя", "основная",
        "общеобразовательная", "сельская", "опорная", "магнитная", "имени", "school", "secondary", "hub", "satellite",
    )
)  # fmt: skip
"""Words that say what a school is, not which one."""


class NamedSchool(Struct, frozen=True):
    """A school that is here: what it is called, and every name it is known by."""

    id: Id
    name: str
    names: str


def likely_schools(
    names: Iterable[str], schools: Sequence[NamedSchool], own: Id
) -> Mapping[str, tuple[NamedSchool, ...]]:
    """Schools that each of `names` may mean: `own` first, then by how alike their names are, then by the alphabet."""
    known = [(one, _telling(one.names), (sort_key(one.name), one.id)) for one in schools]
    found: dict[str, tuple[NamedSchool, ...]] = {}
    for name in names:
        wanted = _telling(name)
        ranked = sorted(known, key=lambda each: (each[0].id != own, -_alike(wanted, each[1]), each[2]))
        found[name] = tuple(one for one, _words, _order in ranked[:_MOST])
    return found


def _telling(names: str) -> frozenset[str]:
    """Words that tell schools apart, in Latin letters, so that Ақсу and Aksu are one."""
    words = frozenset(search_key(names).split()) - _EVERYWHERE
    return frozenset(latin_form(word).stem for word in words)


def _alike(wanted: frozenset[str], known: frozenset[str]) -> int:
    return sum(max((_common(word, other) for other in known), default=0) for word in wanted)


def _common(one: str, other: str) -> int:
    """With how many letters two words begin alike; numbers are alike only when they are the same."""
    if one == other:
        return max(len(one), _LEAST_ALIKE)
    if one.isdigit() or other.isdigit():
        return 0
    length = next(
        (place for place, (left, right) in enumerate(zip(one, other, strict=False)) if left != right),
        min(len(one), len(other)),
    )
    return length if length >= _LEAST_ALIKE else 0
