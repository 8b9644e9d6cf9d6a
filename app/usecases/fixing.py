"""The weekly five things to fix: what the rule makes of what is missing in this copy."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from app.domain.ids import NOBODY, Id
from app.domain.kinds import day_number
from app.domain.records.people import Person
from app.domain.records.schools import School
from app.domain.rules.bilingual import missing_translations
from app.domain.rules.five_things import Gap, Need, Thing, five_things, silent_projects, without_minutes
from app.storage import fix_queries
from app.usecases.people import PeopleDesk, PeopleFilter
from app.usecases.people_lines import school_title
from app.usecases.today import DAYS_BACK
from app.usecases.today_picture import Item

if TYPE_CHECKING:
    from app.usecases.desk import Desk

_SAME_GAPS = {Item.UNMARKED: Need.MARKS, Item.UNOBSERVED: Need.OBSERVATIONS}


class FixingDesk:
    """What is worth mending now. Methods belong on the `read` lane."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def five_things(self, language: str = "kk") -> tuple[Thing, ...]:
        """At most five lines, with names of schools in `language`; for whoever sees only a part, of the own things."""
        return five_things(self._own_gaps() if self._desk.sees_part else self.gaps(language))

    def _own_gaps(self) -> Iterator[Gap]:
        from app.usecases.own_gaps import own_gaps  # for whoever sees only a part

        return own_gaps(self._desk)

    def gaps(self, language: str = "kk") -> Iterator[Gap]:
        """Everything that is missing, in no order."""
        desk, today = self._desk, self._desk.today()
        with desk.store.reading() as connection:
            yield from silent_projects(fix_queries.running_projects(connection), today)
            sessions = fix_queries.held_sessions(connection, today=day_number(today), back=DAYS_BACK)
            yield from without_minutes(sessions, today)
            yield from fix_queries.slots_on_holidays(connection, today=day_number(today))
        for line in desk.overview.picture().unfinished:
            need = _SAME_GAPS.get(line.item)
            if need is None or line.target is None:
                continue
            place = line.row if need is Need.OBSERVATIONS and line.row is not None else line.target
            yield Gap(need, place, line.title, line.day, line.row)
        yield from self._people(desk.school)
        yield from self._translations(desk.school, language)
        if desk.school == NOBODY:
            yield from self._programme_texts()

    def _people(self, school: Id) -> Iterator[Gap]:
        """Without consent, and entered twice; the latter only at one school, where people know the answer."""
        desk = self._desk
        asked = PeopleFilter(school=school if school != NOBODY else None, without_consent=True)
        people = PeopleDesk(desk)  # its own: the page of people keeps the list it has opened
        number = people.count(asked)
        for line in people.page(asked, limit=1):
            yield Gap(Need.CONSENT, line.person.id, line.person.full_name, count=number)
        pairs = desk.same_people.open_pairs(school) if school != NOBODY else []
        if pairs:
            one, other = min(pairs)
            person = desk.store.find(Person, one)
            yield Gap(Need.DUPLICATES, one, person.full_name if person else "", row=other, count=len(pairs))

    def _translations(self, school: Id, language: str) -> Iterator[Gap]:
        store = self._desk.store
        own = store.find(School, school)
        for each in [own] if own is not None else store.all(School):
            if missing_translations(each):
                yield Gap(Need.TRANSLATION, each.id, school_title(each, language))

    def _programme_texts(self) -> Iterator[Gap]:
        """Names of programmes and texts of their plans; asked for where programmes are looked after, not in schools."""
        for entry in self._desk.programmes.all():
            programme = entry.programme
            for record in (programme, *entry.plan):
                missing = len(missing_translations(record))
                if missing:
                    row = record.id if record is not programme else None
                    yield Gap(Need.PROGRAMME_TEXT, programme.id, programme.code, row=row, count=missing)
