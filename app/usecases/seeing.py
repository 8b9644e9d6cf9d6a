"""What the role of who sits at a desk lets the screens offer. The store asks again for whatever is written."""

from __future__ import annotations

from app.domain.rules.rights import OBSERVER, only_reads
from app.domain.rules.scopes import NARROW
from app.storage.store import Store


class Seeing:
    """The view from a desk."""

    store: Store

    @property
    def only_reads(self) -> bool:
        """Whether who sits here begins no work, so that none is offered."""
        return only_reads(self.store.role)

    @property
    def sees_figures_alone(self) -> bool:
        """Whether nothing but the figures of the region reaches this computer."""
        return self.store.role == OBSERVER

    @property
    def sees_part(self) -> bool:
        """Whether only a part of the school reaches this computer, so that the screens speak of the person."""
        return self.store.role in NARROW
