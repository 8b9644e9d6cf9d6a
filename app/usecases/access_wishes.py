"""What a coordinator asks the server to change about somebody's access; it waits like any change until it is sent."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from msgspec import Struct

from app.domain.change import Changed
from app.domain.ids import Id
from app.domain.records.grants import GrantWish, SchoolGrant
from app.domain.records.schools import School
from app.domain.rules.grant_wishes import GIVEN_ROLES
from app.domain.text import sort_key
from app.usecases.access import AccessLine
from app.usecases.people_lines import school_title

if TYPE_CHECKING:
    from app.usecases.desk import Desk


class FurtherSchool(Struct, frozen=True):
    """A school of the region to which somebody may be let in besides."""

    id: Id
    name: str


class AccessWishes:
    """Asks, takes back, and puts away what was refused. The server alone decides."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @property
    def may_ask(self) -> bool:
        """Whether this person may ask for anything of the kind."""
        return self._desk.may_write(GrantWish)

    def may_change(self, line: AccessLine) -> bool:
        """Whether it makes sense to ask about this computer: not the own one, which nobody changes themselves, nor one
        that comes in by its region.
        """
        return self.may_ask and not line.is_here and line.role in GIVEN_ROLES

    def further_schools(self, line: AccessLine, language: str = "kk") -> tuple[FurtherSchool, ...]:
        """The other schools known here in which the computer does not work yet, as far as this copy knows, by name."""
        store = self._desk.store
        there = {grant.school_id for grant in store.all(SchoolGrant, device=line.number) if grant.stands}
        waiting = {
            wish.further_id
            for wish in store.all(GrantWish, device=line.number)
            if not wish.answer and not wish.is_closed
        }
        found = (
            FurtherSchool(school.id, school_title(school, language))
            for school in store.all(School)
            if school.id not in {line.school} | there | waiting
        )
        return tuple(sorted(found, key=lambda school: sort_key(school.name)))

    def ask(self, wish: Id, line: AccessLine, role: str, further: Id | None = None) -> Changed:
        """Ask, under the id `wish`, that a computer gets another role in its school, or one in a `further` school; with
        no role, that its access ends.
        """
        store = self._desk.store
        is_given = line.until is None and further is None
        asked = GrantWish(
            id=wish, school_id=line.school, device=line.number, further_id=further, role=role,
            role_before=line.role if is_given else "", asked_by=store.device, asked=self._desk.now(),
        )  # fmt: skip
        with store.work(self._desk.who) as work:
            work.save(asked)
        return work.changed

    def close(self, wish: Id) -> Changed:
        """Take back what waits, or put away what was refused."""
        return self._mark(wish, is_closed=True)

    def reopen(self, wish: Id) -> Changed:
        """Undo that."""
        return self._mark(wish, is_closed=False)

    def _mark(self, wish: Id, *, is_closed: bool) -> Changed:
        with self._desk.store.work(self._desk.who) as work:
            work.save(replace(work.get(GrantWish, wish), is_closed=is_closed))
        return work.changed
