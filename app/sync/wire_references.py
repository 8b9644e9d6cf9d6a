"""Which fields travel as places in the table of ids, and from which fields the id of a row derives.

Frozen in `resources/wire/references-1.json` by type number, for the reason of the code lists: both sides must take the
same numbers for ids, whatever else the newer one knows. In fields and types that came later ids travel as they are.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from app.domain.ids import Id, derive
from app.domain.resources import resource_path


@dataclass(frozen=True, slots=True)
class References:
    """What is frozen about one record type."""

    fields: frozenset[int] = frozenset()
    name: str = ""
    """The name from which, with the key, its ids derive."""
    key: tuple[int, ...] = ()
    """Fields the id derives from; empty for types with new ids."""

    def derived_id(self, key: Sequence[bytes]) -> Id:
        """The id of the row about `key`."""
        return derive(self.name, *key)


_NONE = References()


def references_of(type_number: int) -> References:
    """The frozen references of a record type; none for one that came later."""
    return _frozen().get(type_number, _NONE)


@cache
def _frozen() -> Mapping[int, References]:
    frozen = json.loads(resource_path("wire/references-1.json").read_bytes())
    return {
        int(number): References(frozenset(of.get("references", ())), of.get("name", ""), tuple(of.get("key", ())))
        for number, of in frozen.items()
    }
