"""People and schools: find them, look at one, add one, put one right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from app.domain.change import Changed
from app.domain.identifiers import parse_phone
from app.domain.ids import NOBODY, Id
from app.domain.problems import InvalidRecord, Superseded
from app.domain.records.people import Person
from app.domain.records.schools import HubLink, School
from app.domain.rules.consent import ConsentState, state_on
from app.domain.rules.finding import Finding, blocking
from app.domain.rules.free_text import blocked_texts
from app.domain.rules.people import Likeness, check_person, duplicate_warning
from app.domain.rules.person_links import entries_of
from app.domain.rules.rights import may_write
from app.domain.rules.schools import check_link, holds_on
from app.domain.rules.summaries import Closeness
from app.domain.text import search_key
from app.storage.people_queries import consents_of, people_by_school, people_list
from app.storage.person_link_queries import each_once, shown_here
from app.storage.queries import RowList, read_page
from app.storage.region_queries import told_people
from app.storage.standing import is_announced
from app.usecases.people_lines import PersonLine, SchoolLine, school_text, school_title

if TYPE_CHECKING:
    from app.usecases.desk import Desk
    from app.usecases.person_story import PersonStory

__all__ = [
    "EVERYBODY", "PeopleDesk", "PeopleFilter", "PersonCard", "PersonLine", "SchoolCard", "SchoolLine", "school_title",
]  # fmt: skip


class PeopleFilter(Struct, frozen=True):
    """What a list of people is narrowed down to."""

    typed: str = ""
    school: Id | None = None
    subject: str = ""
    without_consent: bool = False


EVERYBODY = PeopleFilter()


class PersonCard(Struct, frozen=True):
    """Everything about one person on one page."""

    person: Person
    school: School | None
    story: PersonStory
    findings: tuple[Finding, ...]
    """Advice about the entry itself."""
    duplicates: tuple[tuple[PersonLine, Likeness], ...]
    """Others who may be the same person, most alike first; nobody has judged them yet."""
    joined: tuple[PersonLine, ...]
    """Other entries of the same person, for whom this one is shown."""
    face: PersonLine | None = None
    """The entry that is shown for this one, when it is not shown itself."""
    is_part: bool = False
    """Whether what this person attended, agreed to and was given does not reach this computer."""
    may_change: bool = True
    """Whether who sits here changes the entry."""


class SchoolCard(Struct, frozen=True):
    """Everything about one school on one page."""

    school: School
    people: tuple[Person, ...]
    links: tuple[tuple[HubLink, School], ...]
    """Links that hold today, with the school at their other end."""
    may_change: bool = True
    """Whether who sits here changes what is written about the school."""
    closeness: Closeness | None = None
    """How much of the school is here, where that is chosen; None where all of it is here as ever."""

    @property
    def is_here(self) -> bool:
        """Whether the people of the school are here."""
        return self.closeness is None or self.closeness.is_here


class PeopleDesk:
    """What a person does with the lists of people and schools."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._listed: tuple[PeopleFilter, RowList] | None = None

    def count(self, asked: PeopleFilter = EVERYBODY) -> int:
        """Number of people the list shows, each person once.

        Opens the list anew; a search that matches hundreds shows the first of them.
        """
        return len(self._open(asked).numbers)

    def page(
        self, asked: PeopleFilter = EVERYBODY, *, offset: int = 0, limit: int = 200, language: str = "kk"
    ) -> tuple[PersonLine, ...]:
        """Some of the people that `count` counts, in alphabetical order, with their schools in `language`."""
        listed = self._listed[1] if self._listed and self._listed[0] == asked else self._open(asked)
        with self._desk.store.reading() as connection:
            found = read_page(connection, listed, offset, limit)
        return self.lines([person for person in found if isinstance(person, Person)], language)

    def listed(self, asked: PeopleFilter) -> list[Id]:
        """The ids of everybody the list shows, in its order."""
        with self._desk.store.reading() as connection:
            found = read_page(connection, self._open(asked), 0, 1 << 40)
        return [person.id for person in found if person is not None]

    def _open(self, asked: PeopleFilter) -> RowList:
        where: dict[str, object] = {"school_id": asked.school} if asked.school is not None else {}
        if asked.subject:
            where["subject_code"] = asked.subject
        with self._desk.store.reading() as connection:
            listed = people_list(connection, where, asked.typed, self._desk.today() if asked.without_consent else None)
        self._listed = (asked, listed)
        return listed

    def schools(self, typed: str = "") -> tuple[SchoolLine, ...]:
        """Schools in alphabetical order whose names or places have every typed word."""
        with self._desk.store.reading() as connection:
            afar = told_people(connection)
            counts = {**people_by_school(connection), **afar}
        words = search_key(typed).split()
        return tuple(
            SchoolLine(school, counts.get(school.id, 0), school.id not in afar)
            for school in self._desk.store.all(School)
            if all(word in school_text(school) for word in words)
        )

    def card(self, person: Id, language: str = "kk") -> PersonCard:
        """One entry with what the person takes part in and who may be the same person; raises NotFound."""
        from app.usecases.person_story import person_story  # lists of people, and the first page, do without

        store, same = self._desk.store, self._desk.same_people
        found = store.get(Person, person)
        with store.reading() as connection:
            shown = shown_here(connection)
        entries = entries_of(person, shown)
        face = store.find(Person, shown.get(person))
        others = [store.find(Person, entry) for entry in sorted(entries - {person})] if face is None else []
        alike = same.alike(found) if face is None else ()
        return PersonCard(
            person=found,
            school=store.find(School, found.school_id),
            story=person_story(store, entries, language),
            findings=check_person(found),
            duplicates=tuple(
                zip(self.lines([one.person for one in alike], language), (one.how for one in alike), strict=True)
            ),
            joined=self.lines([other for other in others if other is not None], language),
            face=self.lines([face], language)[0] if face is not None else None,
            is_part=self._desk.sees_part and self._desk.who not in entries,
            may_change=self._may_change(found),
        )

    def school_card(self, school: Id) -> SchoolCard:
        """One school with its people and the links that hold today; raises NotFound."""
        store, today = self._desk.store, self._desk.today()
        found = store.get(School, school)
        links = [*store.all(HubLink, hub_id=school), *store.all(HubLink, satellite_id=school)]
        pairs = ((link, store.find(School, _other_end(link, school))) for link in links if holds_on(link, today))
        return SchoolCard(
            school=found,
            people=self.people_of(school),
            links=tuple((link, other) for link, other in pairs if other is not None),
            may_change=self._may_change(found),
            closeness=self._desk.region.closeness(school),
        )

    def _may_change(self, record: Person | School) -> bool:
        """Whether who sits here changes a record; some only as long as no server has said anything of it."""
        with self._desk.store.reading() as connection:
            is_new = not is_announced(connection, record.id)
        return may_write(self._desk.store.role, record.record_type.name, is_new=is_new)

    def people_of(self, school: Id | None) -> tuple[Person, ...]:
        """The people of a school, or of all schools here, each of them once, in alphabetical order."""
        where: dict[str, object] = {} if school is None else {"school_id": school}
        people = self._desk.store.all(Person, **where)
        with self._desk.store.reading() as connection:
            return tuple(each_once(people, shown_here(connection)))

    def new_person(self, school: Id = NOBODY) -> Person:
        """An empty entry, not saved yet, at `school` or at the school of the profile."""
        return Person(id=self._desk.store.new_id(), school_id=self._desk.school if school == NOBODY else school)

    def new_school(self) -> School:
        """An empty school, not saved yet."""
        return School(id=self._desk.store.new_id())

    def new_link(self, hub: Id, satellite: Id) -> HubLink:
        """A link from today on, not saved yet."""
        return HubLink(id=self._desk.store.new_id(), hub_id=hub, satellite_id=satellite, valid_from=self._desk.today())

    def remove_link(self, link: Id) -> Changed:
        """Take out a link that was made by mistake; one that has held is ended instead."""
        with self._desk.store.work(author=self._desk.who) as work:
            work.delete(HubLink, link)
        return work.changed

    def check(self, person: Person, language: str = "kk") -> tuple[Finding, ...]:
        """What to say about an entry while it is typed: blocked texts, odd fields, and who is there already."""
        lines = self.lines([one.person for one in self._desk.same_people.alike(person)], language)
        twins = (duplicate_warning(line.person, line.school_name) for line in lines)
        return (*blocked_texts(person), *check_person(person), *twins)

    def save_person(self, person: Person) -> Changed:
        """Save a person, the phone in its one stored form; raises InvalidRecord for a text that holds an IIN."""
        phone = parse_phone(person.phone)
        return self._save([replace(person, phone=phone) if phone else person])

    def edit(self, cls: type[Person | School | HubLink], row: Id, **values: Any) -> Changed:
        """Write `values` into a person, school or link, and nothing else. Raises NotFound, InvalidRecord."""
        if "phone" in values:
            values["phone"] = parse_phone(values["phone"]) or values["phone"]
        with self._desk.store.work(author=self._desk.who) as work:
            work.save(replace(work.get(cls, row), **values))
        return work.changed

    def take_back(self, cls: type[Person | School | HubLink], row: Id, field: str, before: Any, after: Any) -> Changed:
        """Write `before` into a field that still holds `after`. Raises NotFound, Superseded."""
        with self._desk.store.work(author=self._desk.who) as work:
            found = work.get(cls, row)
            if getattr(found, field) != after:
                raise Superseded(type=cls.record_type.name, field=field)
            work.save(replace(found, **{field: before}))
        return work.changed

    def put_back(self, person: Person) -> Changed:
        """Bring back a deleted person whole."""
        return self._save([person])

    def save_school(self, school: School) -> Changed:
        """Save a school; raises InvalidRecord for a text that holds an IIN."""
        return self._save([school])

    def save_link(self, link: HubLink) -> Changed:
        """Save a link between two schools; raises InvalidRecord if it may not stand beside the others."""
        blocked = blocking(check_link(link, self._desk.store.all(HubLink)))
        if blocked:
            raise InvalidRecord(findings=blocked)
        return self._save([link])

    def end_link(self, link: Id, day: date) -> Changed:
        """End a link on `day`; links are never removed."""
        found = self._desk.store.get(HubLink, link)
        return self._save([replace(found, valid_to=day)])

    def delete_person(self, person: Id) -> Changed:
        """Mark a person as deleted; what they took part in stays."""
        with self._desk.store.work(author=self._desk.who) as work:
            work.delete(Person, person)
        return work.changed

    def _save(self, records: Sequence[Person | School | HubLink]) -> Changed:
        with self._desk.store.work(author=self._desk.who) as work:
            for record in records:
                work.save(record)
        return work.changed

    def lines(self, people: Sequence[Person], language: str) -> tuple[PersonLine, ...]:
        """People with their schools in `language` and whether their consent holds today.

        Whoever sees only a part knows of nobody else's consent, so nobody else is told to be without one.
        """
        store, today = self._desk.store, self._desk.today()
        is_part = self._desk.sees_part
        with store.reading() as connection:
            shown = shown_here(connection)
            own = entries_of(self._desk.who, shown)
            entries = {person.id: entries_of(person.id, shown) for person in people}
            said = consents_of(connection, {entry for group in entries.values() for entry in group})
        names: dict[Id, str] = {}
        for person in people:
            if person.school_id not in names:
                names[person.school_id] = school_title(store.find(School, person.school_id), language)
        return tuple(
            PersonLine(
                person,
                names[person.school_id],
                state_on([one for entry in entries[person.id] for one in said.get(entry, ())], today)
                is ConsentState.HOLDS
                or (is_part and person.id not in own),
            )
            for person in people
        )


def _other_end(link: HubLink, school: Id) -> Id:
    return link.satellite_id if link.hub_id == school else link.hub_id
