"""What the role of who sits at a desk lets the screens offer. The store asks again for whatever is written.

A desk may be there before its store, so what brings the records comes when it is asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.rules.rights import OBSERVER, may_write, only_reads

if TYPE_CHECKING:
    from app.domain.record import Record
    from app.storage.store import Store


class Seeing:
    """The view from a desk."""

    store: Store

    @property
    def only_reads(self) -> bool:
        """Whether who sits here begins no work, so that none is offered."""
        return only_reads(self.store.role)

    def may_write(self, kind: type[Record]) -> bool:
        """Whether who sits here changes records of this class that others know of."""
        return may_write(self.store.role, kind.record_type.name)

    @property
    def may_settle(self) -> bool:
        """Whether who sits here decides between two versions of a field: who only reads is asked nothing."""
        from app.domain.records.conflicts import EditConflict

        return self.may_write(EditConflict)

    @property
    def begins_schools(self) -> bool:
        """Whether who sits here enters schools. What is entered is finished bit by bit, with exchanges in between, so
        a record that may be written only while it is new is begun only where there is no server.
        """
        from app.domain.records.schools import School
        from app.storage import local
        from app.usecases.own_server import SERVER

        if self.only_reads or self.may_write(School):
            return not self.only_reads
        with self.store.reading() as connection:
            return local.read(connection, SERVER) is None

    @property
    def sees_figures_alone(self) -> bool:
        """Whether nothing but the figures of the region reaches this computer."""
        return self.store.role == OBSERVER

    @property
    def sees_part(self) -> bool:
        """Whether only a part of the school reaches this computer, so that the screens speak of the person."""
        from app.domain.rules.scopes import NARROW

        return self.store.role in NARROW
