"""Programmes with their cycles and session plans: shared by everybody, so a change here reaches all schools."""

from __future__ import annotations

from msgspec import Struct

from app.domain.change import Changed
from app.domain.ids import Id
from app.domain.records.programmes import Programme, ProgrammeCycle
from app.domain.records.sessions import SessionTemplate
from app.domain.session_plan import usual_plan
from app.domain.text import normalise
from app.usecases.editing import RecordDesk, need_texts


class ProgrammeEntry(Struct, frozen=True):
    """A programme, its cycles with the latest first, and its session plan by number."""

    programme: Programme
    cycles: tuple[ProgrammeCycle, ...]
    plan: tuple[SessionTemplate, ...]


class ProgrammesDesk(RecordDesk):
    """What a person does with programmes."""

    def all(self) -> tuple[ProgrammeEntry, ...]:
        """Every programme known here, in alphabet order."""
        store = self._desk.store
        cycles, plans = store.all(ProgrammeCycle), store.all(SessionTemplate)
        return tuple(
            ProgrammeEntry(
                one,
                tuple(sorted((each for each in cycles if each.programme_id == one.id), key=_latest_first)),
                tuple(sorted((each for each in plans if each.programme_id == one.id), key=plan_order)),
            )
            for one in store.all(Programme)
        )

    def create(self, code: str) -> Changed:
        """Make a programme with its short name."""
        programme = Programme(id=self._desk.store.new_id(), code=normalise(code))
        need_texts(programme, ["code"])
        return self.put_back(programme)

    def create_cycle(self, programme_id: Id, name: str) -> Changed:
        """Make one run of a programme, with the usual rule for hours."""
        cycle = ProgrammeCycle(id=self._desk.store.new_id(), programme_id=programme_id, name=normalise(name))
        need_texts(cycle, ["name"])
        return self.put_back(cycle)

    def take_usual_plan(self, programme_id: Id) -> Changed:
        """Give a programme the usual plan as its own, unless it has one already."""
        if self._desk.store.all(SessionTemplate, programme_id=programme_id):
            return Changed({})
        return self.put_back(*usual_plan(programme_id, self._desk.store.new_id))

    def add_session(self, programme_id: Id) -> Changed:
        """Put a session at the end of the plan."""
        plan = self._desk.store.all(SessionTemplate, programme_id=programme_id)
        number = max((each.number or 0 for each in plan), default=0) + 1
        return self.put_back(SessionTemplate(id=self._desk.store.new_id(), programme_id=programme_id, number=number))


def plan_order(template: SessionTemplate) -> tuple[int, Id]:
    """Sessions of a plan by number."""
    return (template.number or 0, template.id)


def _latest_first(cycle: ProgrammeCycle) -> tuple[int, Id]:
    return (-cycle.start.toordinal() if cycle.start else 0, cycle.id)
