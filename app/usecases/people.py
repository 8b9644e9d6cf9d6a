"""People and schools: find them, look at one, add one, put one right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from app.domain.change import Changed
from app.domain.identifiers import parse_phone
from app.domain.ids import NOBODY, Id
from app.domain.problems import InvalidRecord, Superseded
from app.domain.records.people import Person
from app.domain.records.schools import HubLink, School
from app.domain.rules.finding import Finding, blocking
from app.domain.rules.free_text import blocked_texts
from app.domain.rules.people import Likeness, check_person, duplicate_warnings, possible_duplicates
from app.domain.rules.schools import check_link, holds_on
from app.domain.text import search_key
from app.storage.people_queries import PersonUse, people_by_school, people_named, person_use
from app.storage.queries import RowList, open_list, read_page

if TYPE_CHECKING:
    from app.usecases.desk import Desk

_Asked = tuple[str, Id | None, str]
"""What a list of people was opened for: typed words, school, subject."""


@dataclass(frozen=True, slots=True)
class PersonLine:
    """One line of the list of people."""

    person: Person
    school_name: str


@dataclass(frozen=True, slots=True)
class SchoolLine:
    """One line of the list of schools; a school without a region is waiting for somebody to name it."""

    school: School
    people: int

    @property
    def needs_region(self) -> bool:
        """Whether nobody has said yet where the school is."""
        return not self.school.region_code


@dataclass(frozen=True, slots=True)
class PersonCard:
    """Everything about one person on one page."""

    person: Person
    school: School | None
    use: PersonUse
    findings: tuple[Finding, ...]
    """Advice about the entry itself."""
    duplicates: tuple[tuple[PersonLine, Likeness], ...]
    """Others who may be the same person, most alike first."""


@dataclass(frozen=True, slots=True)
class SchoolCard:
    """Everything about one school on one page."""

    school: School
    people: tuple[Person, ...]
    links: tuple[tuple[HubLink, School], ...]
    """Links that hold today, with the school at their other end."""


def school_title(school: School | None, language: str) -> str:
    """The name of a school in `language`, else in any; empty for no school."""
    if school is None:
        return ""
    names = {"kk": school.name_kk, "ru": school.name_ru, "en": school.name_en}
    return names.get(language) or next(filter(None, (*names.values(), school.short_name)), "")


class PeopleDesk:
    """What a person does with the lists of people and schools."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._listed: tuple[_Asked, RowList] | None = None

    def count(self, typed: str = "", school: Id | None = None, subject: str = "") -> int:
        """Number of people the list shows: at `school`, of `subject`, with the typed words in their texts.

        Opens the list anew; a search that matches hundreds shows the first of them.
        """
        return len(self._open((typed, school, subject)).numbers)

    def page(
        self, typed: str = "", school: Id | None = None, subject: str = "", *, offset: int = 0, limit: int = 200,
        language: str = "kk",
    ) -> tuple[PersonLine, ...]:  # fmt: skip
        """Some of the people that `count` counts, in alphabetical order, with their schools in `language`."""
        asked = (typed, school, subject)
        listed = self._listed[1] if self._listed and self._listed[0] == asked else self._open(asked)
        with self._desk.store.reading() as connection:
            found = read_page(connection, listed, offset, limit)
        return self._lines([person for person in found if isinstance(person, Person)], language)

    def _open(self, asked: _Asked) -> RowList:
        typed, school, subject = asked
        where: dict[str, object] = {"school_id": school} if school is not None else {}
        if subject:
            where["subject_code"] = subject
        with self._desk.store.reading() as connection:
            listed = open_list(connection, Person.record_type, where, typed=typed)
        self._listed = (asked, listed)
        return listed

    def schools(self, typed: str = "") -> tuple[SchoolLine, ...]:
        """Schools in alphabetical order whose names or places have every typed word."""
        with self._desk.store.reading() as connection:
            counts = people_by_school(connection)
        words = search_key(typed).split()
        return tuple(
            SchoolLine(school, counts.get(school.id, 0))
            for school in self._desk.store.all(School)
            if all(word in _school_text(school) for word in words)
        )

    def card(self, person: Id, language: str = "kk") -> PersonCard:
        """One person with what they take part in and who may be the same person; raises NotFound."""
        found = self._desk.store.get(Person, person)
        with self._desk.store.reading() as connection:
            use = person_use(connection, person)
        return PersonCard(
            person=found,
            school=self._desk.store.find(School, found.school_id),
            use=use,
            findings=check_person(found),
            duplicates=self._alike(found, language),
        )

    def school_card(self, school: Id) -> SchoolCard:
        """One school with its people and the links that hold today; raises NotFound."""
        store, today = self._desk.store, self._desk.today()
        links = [*store.all(HubLink, hub_id=school), *store.all(HubLink, satellite_id=school)]
        pairs = ((link, store.find(School, _other_end(link, school))) for link in links if holds_on(link, today))
        return SchoolCard(
            school=store.get(School, school),
            people=tuple(store.all(Person, school_id=school)),
            links=tuple((link, other) for link, other in pairs if other is not None),
        )

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

    def check(self, person: Person) -> tuple[Finding, ...]:
        """What to say about an entry while it is typed: blocked texts, odd fields, and who is there already."""
        return (*blocked_texts(person), *check_person(person), *duplicate_warnings(person, self._namesakes(person)))

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

    def _alike(self, person: Person, language: str) -> tuple[tuple[PersonLine, Likeness], ...]:
        found = possible_duplicates(person, self._namesakes(person))
        lines = self._lines([other for other, _ in found], language)
        return tuple((line, how) for line, (_, how) in zip(lines, found, strict=True))

    def _namesakes(self, person: Person) -> list[Person]:
        """People with the surname of `person` somewhere in their name: all who may be the same have it."""
        word, _, _ = search_key(person.surname).partition(" ")
        with self._desk.store.reading() as connection:
            return people_named(connection, word)

    def _lines(self, people: Sequence[Person], language: str) -> tuple[PersonLine, ...]:
        names: dict[Id, str] = {}
        for person in people:
            if person.school_id not in names:
                names[person.school_id] = school_title(self._desk.store.find(School, person.school_id), language)
        return tuple(PersonLine(person, names[person.school_id]) for person in people)


def _school_text(school: School) -> str:
    names = (school.name_kk, school.name_ru, school.name_en, school.short_name, school.district, school.locality)
    return search_key(" ".join(names))


def _other_end(link: HubLink, school: Id) -> Id:
    return link.satellite_id if link.hub_id == school else link.hub_id
