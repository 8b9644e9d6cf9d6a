"""Who works with a school and as what, as the server last said it, and what a coordinator asked it to change."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from msgspec import Struct

from app.domain.clock import KAZAKH_TIME
from app.domain.ids import Id
from app.domain.records.grants import GrantWish, SchoolGrant
from app.domain.records.people import Person
from app.domain.records.schools import School
from app.domain.role_words import NAMES
from app.domain.rules.grant_wishes import Answer
from app.domain.rules.rights import ASSESSOR, OBSERVER
from app.domain.text import sort_key
from app.usecases.own_server import server_of
from app.usecases.people_lines import school_title
from app.usecases.practice_mark import is_practice

if TYPE_CHECKING:
    from app.usecases.desk import Desk


class WishLine(Struct, frozen=True):
    """What was asked at this computer, and waits for the server or was refused."""

    id: Id
    role: str
    """Empty where the access shall end."""
    role_before: str
    further: str
    """The name of one more school; empty where it is about this one."""
    asked: datetime | None
    answer: str
    """Why it was refused; empty while it waits."""

    @property
    def waits(self) -> bool:
        """Whether the server has not answered yet, so it can be taken back."""
        return not self.answer


class AccessLine(Struct, frozen=True):
    """One computer in one school."""

    school: Id
    number: int
    computer: str
    role: str
    person: str
    """Whose entry works there; empty where nobody knows."""
    since: datetime | None
    until: datetime | None
    is_shut_out: bool
    is_here: bool
    """It is this very place."""
    wishes: tuple[WishLine, ...] = ()

    @property
    def stands(self) -> bool:
        """Whether it may come in now."""
        return self.until is None and not self.is_shut_out


Wishes = dict[tuple[Id, int], list[WishLine]]
"""By school and number of the computer."""


class SchoolAccess(Struct, frozen=True):
    """Everybody who works with a school, by role and name, and who did before."""

    id: Id
    name: str
    standing: tuple[AccessLine, ...]
    ended: tuple[AccessLine, ...]
    """The last to go first."""


class AccessDesk:
    """Reads what the server said of its grants. What a role does not see is not in this copy."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @property
    def is_told(self) -> bool:
        """Whether there is a server that says it, to who looks at schools at all and not at figures or portfolios."""
        store = self._desk.store
        return store.role not in (OBSERVER, ASSESSOR) and server_of(store) is not None and not is_practice(store)

    def schools(self, language: str = "kk") -> tuple[SchoolAccess, ...]:
        """The schools of which something is told, by name."""
        store, lines = self._desk.store, dict[Id, list[AccessLine]]()
        wishes = self._wishes(language)
        for grant in store.all(SchoolGrant):
            lines.setdefault(grant.school_id, []).append(self._line(grant, wishes))
        found = [_sorted(school, self._name(school, language), told) for school, told in lines.items()]
        return tuple(sorted(found, key=lambda school: sort_key(school.name)))

    def _line(self, grant: SchoolGrant, wishes: Wishes) -> AccessLine:
        store, number = self._desk.store, grant.device or 0
        person = None if grant.person_id is None else store.find(Person, grant.person_id)
        return AccessLine(
            school=grant.school_id, number=number, computer=grant.computer, role=grant.role,
            person="" if person is None else f"{person.surname} {person.given_name}".strip(),
            since=_local(grant.since), until=_local(grant.until), is_shut_out=grant.is_shut_out,
            is_here=grant.device == store.device, wishes=tuple(wishes.get((grant.school_id, number), ())),
        )  # fmt: skip

    def _wishes(self, language: str) -> Wishes:
        """What this computer asked and is not done with, by what it is about."""
        asked = self._desk.store.all(GrantWish, asked_by=self._desk.store.device)
        found: Wishes = {}
        for wish in sorted(asked, key=lambda wish: str(wish.asked)):
            if wish.answer != Answer.DONE and not wish.is_closed:
                further = "" if wish.further_id is None else self._name(wish.further_id, language)
                line = WishLine(wish.id, wish.role, wish.role_before, further, _local(wish.asked), wish.answer)
                found.setdefault((wish.school_id, wish.device or 0), []).append(line)
        return found

    def _name(self, school: Id, language: str) -> str:
        return school_title(self._desk.store.find(School, school), language)


def _sorted(school: Id, name: str, lines: list[AccessLine]) -> SchoolAccess:
    order = {role: place for place, role in enumerate(NAMES)}
    standing = [line for line in lines if line.stands]
    standing.sort(
        key=lambda line: (order.get(line.role, len(order)), sort_key(line.person or line.computer), line.number)
    )
    ended = [line for line in lines if not line.stands]
    ended.sort(key=lambda line: (line.until is None, str(line.until or line.since), line.number), reverse=True)
    return SchoolAccess(school, name, tuple(standing), tuple(ended))


def _local(moment: datetime | None) -> datetime | None:
    return None if moment is None else moment.astimezone(KAZAKH_TIME)
