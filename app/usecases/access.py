"""Who works with a school and as what, as the server last said it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from msgspec import Struct

from app.domain.clock import KAZAKH_TIME
from app.domain.ids import Id
from app.domain.records.grants import SchoolGrant
from app.domain.records.people import Person
from app.domain.records.schools import School
from app.domain.role_words import NAMES
from app.domain.rules.rights import ASSESSOR, OBSERVER
from app.domain.text import sort_key
from app.usecases.own_server import server_of
from app.usecases.people_lines import school_title
from app.usecases.practice_mark import is_practice

if TYPE_CHECKING:
    from app.usecases.desk import Desk


class AccessLine(Struct, frozen=True):
    """One computer in one school."""

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

    @property
    def stands(self) -> bool:
        """Whether it may come in now."""
        return self.until is None and not self.is_shut_out


class SchoolAccess(Struct, frozen=True):
    """Everybody who works with a school, by role and name, and who did before."""

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
        for grant in store.all(SchoolGrant):
            lines.setdefault(grant.school_id, []).append(self._line(grant))
        found = [_sorted(school_title(store.find(School, school), language), told) for school, told in lines.items()]
        return tuple(sorted(found, key=lambda school: sort_key(school.name)))

    def _line(self, grant: SchoolGrant) -> AccessLine:
        store = self._desk.store
        person = None if grant.person_id is None else store.find(Person, grant.person_id)
        return AccessLine(
            number=grant.device or 0, computer=grant.computer, role=grant.role,
            person="" if person is None else f"{person.surname} {person.given_name}".strip(),
            since=_local(grant.since), until=_local(grant.until), is_shut_out=grant.is_shut_out,
            is_here=grant.device == store.device,
        )  # fmt: skip


def _sorted(name: str, lines: list[AccessLine]) -> SchoolAccess:
    order = {role: place for place, role in enumerate(NAMES)}
    standing = [line for line in lines if line.stands]
    standing.sort(
        key=lambda line: (order.get(line.role, len(order)), sort_key(line.person or line.computer), line.number)
    )
    ended = [line for line in lines if not line.stands]
    ended.sort(key=lambda line: (line.until is None, str(line.until or line.since), line.number), reverse=True)
    return SchoolAccess(name, tuple(standing), tuple(ended))


def _local(moment: datetime | None) -> datetime | None:
    return None if moment is None else moment.astimezone(KAZAKH_TIME)
