"""The page of one session: agenda, tools, decisions, what was agreed, and three questions to think about.

Its record derives from the slot, so two laptops at one table write into the same one. What the group agreed stays with
the event and comes back at every later session until somebody closes it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from msgspec import Struct

from app.domain.change import Changed
from app.domain.ids import Id
from app.domain.problems import NotFound
from app.domain.record import Record
from app.domain.records.events import Enrolment, Event, Slot
from app.domain.records.programmes import ProgrammeCycle
from app.domain.records.sessions import AgendaItem, Commitment, SessionRecord, SessionTemplate
from app.domain.rules.agenda import check_agenda, read_agenda
from app.domain.rules.commitments import Agreed, comes_back, in_order
from app.domain.rules.finding import Finding
from app.domain.session_plan import text_in
from app.domain.text import normalise, search_key
from app.storage.commitment_queries import group_commitments
from app.usecases.editing import RecordDesk, need_texts
from app.usecases.events import OUT, name_order, slot_order
from app.usecases.programmes import plan_order


class SessionPage(Struct, frozen=True):
    """One session with all that its page shows."""

    event: Event
    slot: Slot
    others: tuple[Slot, ...]
    """All slots of the event by time, this one included."""
    record: SessionRecord
    agenda: tuple[AgendaItem, ...]
    findings: tuple[Finding, ...]
    agreed: tuple[Agreed, ...]
    """What was agreed in this slot."""
    returning: tuple[Agreed, ...]
    """What was agreed before and has to be talked about."""
    people: tuple[Enrolment, ...]
    plans: tuple[SessionTemplate, ...]
    """Plans the agenda may be taken from: those of the programme, or all where the event has none."""
    drafts: Mapping[Id, Mapping[str, str]]
    """Row → field → text that was typed into the record and the empty lines, and not kept yet."""


class SessionsDesk(RecordDesk):
    """What a person does on the page of a session."""

    def page(self, slot_id: Id) -> SessionPage:
        """Everything about one session; raises NotFound."""
        store = self._desk.store
        slot = store.get(Slot, slot_id)
        event = store.get(Event, slot.event_id)
        with store.reading() as connection:
            group = [Agreed(one, made) for one, made in group_commitments(connection, event)]
        agenda = tuple(sorted(store.all(AgendaItem, slot_id=slot_id), key=_item_order))
        people = (one for one in store.all(Enrolment, event_id=event.id) if one.status not in OUT)
        rows = (record_id(slot_id), blank_item(slot_id), blank_commitment(slot_id))
        return SessionPage(
            event=event,
            slot=slot,
            others=tuple(sorted(store.all(Slot, event_id=event.id), key=slot_order)),
            record=store.find(SessionRecord, record_id(slot_id)) or _new_record(slot_id),
            agenda=agenda,
            findings=check_agenda(agenda, slot),
            agreed=tuple(one for one in group if one.commitment.slot_id == slot_id),
            returning=in_order(one for one in group if comes_back(one, slot)),
            people=tuple(sorted(people, key=name_order)),
            plans=self._plans(event),
            drafts={row: self._desk.drafts.of(row) for row in rows},
        )

    def write(self, slot_id: Id, **fields: Any) -> Changed:
        """Write into the record of a session; the first word makes it."""
        row = record_id(slot_id)
        with self._desk.store.work(self._desk.who) as work:
            try:
                standing = work.get(SessionRecord, row)
            except NotFound:
                standing = _new_record(slot_id)
            work.save(replace(standing, **fields))
            return work.changed

    def add_item(self, slot_id: Id, title: str, minutes: int | None = None) -> Changed:
        """Put an item at the end of the agenda."""
        others = self._desk.store.all(AgendaItem, slot_id=slot_id)
        last = max((item.position or 0 for item in others), default=0)
        item = AgendaItem(
            id=self._desk.store.new_id(), slot_id=slot_id, position=last + 1, title=normalise(title), minutes=minutes
        )
        return self._make(item, blank_item(slot_id), "title")

    def take_plan(self, slot_id: Id, template_id: Id, language: str) -> Changed:
        """Let the session follow a plan: its agenda comes behind what is there, tools and topic where nothing is."""
        store = self._desk.store
        template, slot = store.get(SessionTemplate, template_id), store.get(Slot, slot_id)
        record = store.find(SessionRecord, record_id(slot_id)) or _new_record(slot_id)
        last = max((item.position or 0 for item in store.all(AgendaItem, slot_id=slot_id)), default=0)
        return self.put_back(
            replace(record, template_id=template_id, tools=record.tools or text_in(template, "tools", language)),
            replace(slot, topic=slot.topic or text_in(template, "title", language)),
            *(
                AgendaItem(
                    id=store.new_id(), slot_id=slot_id, position=place, title=item.title, minutes=item.minutes
                )
                for place, item in enumerate(read_agenda(text_in(template, "agenda", language)), start=last + 1)
            ),
        )  # fmt: skip

    def take_back_plan(self, record: SessionRecord, slot: Slot, items: Iterable[Id]) -> Changed:
        """Undo `take_plan`: record and slot as they were, and its items gone."""
        with self._desk.store.work(self._desk.who) as work:
            work.save(replace(work.get(SessionRecord, record.id), template_id=record.template_id, tools=record.tools))
            work.save(replace(work.get(Slot, slot.id), topic=slot.topic))
            for item in items:
                work.delete(AgendaItem, item)
            return work.changed

    def move_item(self, item_id: Id, step: int) -> Changed:
        """Move an item of the agenda up (negative `step`) or down; at an end nothing changes."""
        item = self._desk.store.get(AgendaItem, item_id)
        order = sorted(self._desk.store.all(AgendaItem, slot_id=item.slot_id), key=_item_order)
        place = next(number for number, each in enumerate(order) if each.id == item_id)
        if not 0 <= place + step < len(order):
            return Changed({})
        order.insert(place + step, order.pop(place))
        return self.put_back(*(replace(each, position=number) for number, each in enumerate(order, start=1)))

    def agree(self, slot_id: Id, what: str, owner: str = "", due: date | None = None) -> Changed:
        """Note what somebody promised; without a day it is due at the next session of the event."""
        slot = self._desk.store.get(Slot, slot_id)
        one = Commitment(
            id=self._desk.store.new_id(), event_id=slot.event_id, slot_id=slot_id, what=normalise(what),
            due=due or self._next_day(slot), **self._owner(slot.event_id, owner),
        )  # fmt: skip
        return self._make(one, blank_commitment(slot_id), "what")

    def close(self, commitment_id: Id, slot: Id | None = None) -> Changed:
        """Close a commitment on the day of the session that talks about it, or today if that day lies ahead."""
        held = self._desk.store.find(Slot, slot)
        today = self._desk.today()
        day = held.day if held is not None and held.day is not None and held.day < today else today
        return self.edit(Commitment, commitment_id, closed_on=day)

    def reopen(self, commitment_id: Id) -> Changed:
        """It was not done after all: it comes back again."""
        return self.edit(Commitment, commitment_id, closed_on=None)

    def edit(self, cls: type[Record], row: Id, **fields: Any) -> Changed:
        """Write some fields of an item or a commitment; a name that is on the list of people stands for that person."""
        if cls is Commitment and "owner_name" in fields:
            fields |= self._owner(self._desk.store.get(Commitment, row).event_id, fields["owner_name"])
        return super().edit(cls, row, **fields)

    def _plans(self, event: Event) -> tuple[SessionTemplate, ...]:
        store = self._desk.store
        cycle = store.find(ProgrammeCycle, event.cycle_id)
        where = {"programme_id": cycle.programme_id} if cycle else {}
        return tuple(sorted(store.all(SessionTemplate, **where), key=lambda one: (one.programme_id, plan_order(one))))

    def _make(self, made: Record, blank: Id, field: str) -> Changed:
        need_texts(made, [field])
        changed = self.put_back(made)
        self._desk.drafts.forget(blank, field)
        return changed

    def _owner(self, event_id: Id, name: str) -> dict[str, Any]:
        """Whom a name means: somebody on the list of the event, or just the name."""
        wanted = search_key(name)
        people: Sequence[Enrolment] = self._desk.store.all(Enrolment, event_id=event_id) if wanted else ()
        same = [one for one in people if one.status not in OUT and search_key(one.name) == wanted]
        known = same[0] if len(same) == 1 else None
        return {"owner_id": known.person_id if known else None, "owner_name": known.name if known else normalise(name)}

    def _next_day(self, slot: Slot) -> date | None:
        record = self._desk.store.find(SessionRecord, record_id(slot.id))
        if record is not None and record.next_date is not None:
            return record.next_date
        later = (one.day for one in self._desk.store.all(Slot, event_id=slot.event_id) if one.day)
        return min((day for day in later if slot.day and day > slot.day), default=None)


def record_id(slot_id: Id) -> Id:
    """The id of the record of a session, the same on every machine."""
    return SessionRecord.record_type.derived_id(slot_id)


def blank_item(slot_id: Id) -> Id:
    """The row under which the typing of an item that does not exist yet is kept."""
    return AgendaItem.record_type.derived_id(slot_id)


def blank_commitment(slot_id: Id) -> Id:
    """The row under which the typing of a commitment that does not exist yet is kept."""
    return Commitment.record_type.derived_id(slot_id)


def _new_record(slot_id: Id) -> SessionRecord:
    return SessionRecord(id=record_id(slot_id), slot_id=slot_id)


def _item_order(item: AgendaItem) -> tuple[int, Id]:
    return (item.position or 0, item.id)
