"""A practice school: in whose place somebody practises, and how far its tasks are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from app.domain.catalogue import TYPE_BY_NUMBER
from app.domain.ids import NOBODY, Id
from app.domain.records.people import Person
from app.domain.rules.practice_tasks import COORDINATOR, Deeds, Look, Seen, Task, progress
from app.storage import local
from app.storage.practice import DeedRow, last_line, rows_since
from app.storage.store import Store
from app.usecases.identity import Identity, introduce
from app.usecases.practice_mark import PRACTICE, is_practice

if TYPE_CHECKING:
    from app.usecases.desk import Desk


class PracticePicture(Struct, frozen=True):
    """What the strip and the panel of a practice school show."""

    role: str
    tasks: tuple[tuple[Task, bool], ...]
    places: Mapping[str, Id]
    """Where the tasks lead: `event`, `slot`, `lesson`, `project`, `twin`, `silent`, `own`."""

    @property
    def done(self) -> int:
        """How many tasks are done."""
        return sum(is_done for _task, is_done in self.tasks)

    @property
    def following(self) -> Task | None:
        """The first task that is not done yet."""
        return next((task for task, is_done in self.tasks if not is_done), None)


def found(store: Store, players: Mapping[str, Id], places: Mapping[str, Id]) -> None:
    """Make the open database that of a practice school; `players` says who is played in each role."""
    with store.transaction() as connection:
        facts = {"players": dict(players), "places": dict(places), "since": last_line(connection), "seen": []}
        local.write(connection, PRACTICE, facts)


class PracticeDesk:
    """What a person does in a practice school; outside of one nothing of it may be asked."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._is_practice: bool | None = None
        self._seen: set[Seen] = set()

    @property
    def is_on(self) -> bool:
        """Whether this is a practice school."""
        if self._is_practice is None:
            self._is_practice = is_practice(self._desk.store)
        return self._is_practice

    def play(self, role: str) -> Identity:
        """Sit down in the place of somebody else; tasks that were done stay done. Runs on the `write` lane."""
        store = self._desk.store
        with store.reading() as connection:
            player = Id(local.read(connection, PRACTICE)["players"][role])
        school = NOBODY if role == COORDINATOR else store.get(Person, player).school_id
        identity = Identity(player, school, role)
        introduce(store, identity)
        self._desk.who, self._desk.school = identity.person, identity.school
        return identity

    def saw(self, look: Look, row: Id = NOBODY) -> None:
        """Remember what was looked at; the next picture keeps it. May be called on any lane."""
        self._seen.add((look, row))

    def picture(self, role: str) -> PracticePicture:
        """How far the tasks of `role` are. Runs on the `write` lane, for it keeps what was looked at."""
        with self._desk.store.transaction() as connection:
            facts: dict[str, Any] = local.read(connection, PRACTICE)
            seen = {(Look(look), Id(row)) for look, row in facts["seen"]}
            if not self._seen <= seen:
                seen |= self._seen
                local.write(connection, PRACTICE, facts | {"seen": [[look.value, row] for look, row in sorted(seen)]})
            rows = rows_since(connection, facts["since"])
        deeds = self._deeds(rows, seen, facts["places"]["silent"])
        return PracticePicture(role, progress(role, deeds), facts["places"] | {"own": self._desk.who})

    def _deeds(self, rows: Iterable[DeedRow], seen: set[Seen], silent: Id) -> Deeds:
        new: dict[str, set[Id]] = defaultdict(set)
        written: dict[str, set[Id]] = defaultdict(set)
        for deed in rows:
            name = TYPE_BY_NUMBER[deed.type].name
            written[name].add(deed.row)
            if deed.is_new:
                new[name].add(deed.row)
        return Deeds(new, written, seen, own=self._desk.who, silent=silent)
