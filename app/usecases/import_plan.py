"""What importing a staff list would do: who is new, who is there already, who may be entered twice.

The plan is made before anything is written, from the list and from what is stored, so a preview, a dry run and the
import itself are one and the same decision.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from msgspec import Struct, structs

from app.domain.ids import NOBODY, Id
from app.domain.records.schools import School
from app.domain.rules.school_names import school_name, school_names
from app.domain.text import name_key, search_key
from app.reports.duplicates import Candidate, possible_pairs
from app.reports.roster import RosterReading, RosterRow
from app.reports.roster_names import without_iin
from app.storage.people_queries import PersonName, people_names
from app.storage.store import Store
from app.usecases.import_likely import NamedSchool, likely_schools

NO_SCHOOLS: Mapping[str, Id] = {}


class Known(Struct, frozen=True):
    """Somebody the list is compared with: a stored person, or a row further up in the same list."""

    name: str
    school: str
    """As stored or as written."""
    person: Id | None = None
    row: int | None = None


class MatchedRow(Struct, frozen=True):
    """A row about somebody who is there already; `other_spelling` says that the name was written differently."""

    row: RosterRow
    known: Known
    other_spelling: bool


class DuplicatePair(Struct, frozen=True):
    """A new row and somebody who may be the same person; both are kept."""

    row: RosterRow
    known: Known


class NewSchool(Struct, frozen=True):
    """A school the list names and nobody entered yet; `rows` are the numbers of its people."""

    key: str
    name: str
    rows: tuple[int, ...]
    region_code: str = ""
    district: str = ""
    locality: str = ""
    may_be: tuple[NamedSchool, ...] = ()
    """Schools that are here and may be meant, the likeliest first."""


class ImportPlan(Struct, frozen=True):
    """Everything an import would do. `row_count` = new + matched + refused."""

    reading: RosterReading
    new: tuple[RosterRow, ...]
    matched: tuple[MatchedRow, ...]
    possible_duplicates: tuple[DuplicatePair, ...]
    new_schools: tuple[NewSchool, ...]
    schools: dict[str, Id]
    """Folded name of every school of the list that is stored already → its id."""
    meant_schools: tuple[NewSchool, ...] = ()
    """Schools of the list that a person said are here under another name; their ids stand in `schools`."""

    def school_key(self, row: RosterRow) -> str:
        """Folded name of the school of `row`; empty for the school that is meant where the list names none."""
        return search_key(row.school)


def make_plan(
    store: Store, reading: RosterReading, path: Path, school: Id = NOBODY, meant: Mapping[str, Id] = NO_SCHOOLS
) -> ImportPlan:
    """Return what importing `reading` would do.

    `school` is where people belong whose row names no school; without it, they get a school named after the file.
    `meant` says under which folded name the list means which school that is here.
    """
    schools = store.all(School)
    shown = {one.id: school_name(one) for one in schools}
    ids = {key: one.id for one in reversed(schools) for key in _school_keys(one)}
    if school != NOBODY:
        ids[""] = school
    meant = {key: row for key, row in meant.items() if key not in ids}
    ids |= meant
    with store.reading() as connection:
        people = [(person_key(person), person) for person in people_names(connection)]
    new, matched = _sort_out(reading.rows, people, ids, shown)
    needed = {search_key(row.school) for row in reading.rows}
    unknown = [_new_school(key, new, path) for key in _in_order(new, lambda key: key not in ids)]
    unknown += [_new_school(key, reading.rows, path) for key in _in_order(reading.rows, lambda key: key in meant)]
    unknown = _with_likely(unknown, schools, school)
    return ImportPlan(
        reading=reading,
        new=new,
        matched=matched,
        possible_duplicates=_pairs(new, people, ids, shown),
        new_schools=tuple(one for one in unknown if one.key not in meant),
        schools={key: row for key, row in ids.items() if key in needed},
        meant_schools=tuple(one for one in unknown if one.key in meant),
    )


def _school_keys(school: School) -> set[str]:
    names = (school.name_kk, school.name_ru, school.name_en, school.short_name)
    return {search_key(name) for name in names if name.strip()}


def _sort_out(
    rows: Sequence[RosterRow], people: Sequence[tuple[str, PersonName]], ids: dict[str, Id], shown: dict[Id, str]
) -> tuple[tuple[RosterRow, ...], tuple[MatchedRow, ...]]:
    """New rows, and rows whose folded name, school and subject are there; a row that names no subject asks for none."""
    there: dict[tuple[str, str | Id, str], Known] = {}
    wanted = {row_key(row) for row in rows}
    for key, person in reversed(people):
        if key in wanted:
            known = Known(person.full_name, shown.get(person.school_id, ""), person=person.id)
            there[key, person.school_id, person.subject_code or search_key(person.subject_text)] = known
            there[key, person.school_id, ""] = known
    new: list[RosterRow] = []
    matched: list[MatchedRow] = []
    for row in rows:
        key = search_key(row.school)
        place = ids.get(key, key)
        name, subject = row_key(row), row.subject_code or search_key(row.subject_text)
        known_already = there.get((name, place, subject))
        if known_already is not None:
            matched.append(MatchedRow(row, known_already, known_already.name != row.full_name))
            continue
        new.append(row)
        known = Known(row.full_name, row.school, row=row.number)
        there[name, place, subject] = known
        there.setdefault((name, place, ""), known)
    return tuple(new), tuple(matched)


def row_key(row: RosterRow) -> str:
    """Folded full name of a row."""
    return name_key(row.surname, row.given_name, row.patronymic)


def person_key(person: PersonName) -> str:
    """Folded full name of a stored person."""
    return name_key(person.surname, person.given_name, person.patronymic)


def _pairs(
    new: Sequence[RosterRow], people: Iterable[tuple[str, PersonName]], ids: dict[str, Id], shown: dict[Id, str]
) -> tuple[DuplicatePair, ...]:
    def place_of(row: RosterRow) -> str:
        key = search_key(row.school)
        return ids[key].hex() if key in ids else key

    rows = {row.number: row for row in new}
    known = [
        Candidate(
            Known(person.full_name, shown.get(person.school_id, ""), person=person.id), key, person.school_id.hex()
        )
        for key, person in people
    ]
    fresh = [Candidate(Known(row.full_name, row.school, row=row.number), row_key(row), place_of(row)) for row in new]
    return tuple(DuplicatePair(rows[one.row or 0], other) for one, other in possible_pairs(fresh, known))


def _in_order(rows: Iterable[RosterRow], wanted: Callable[[str], bool]) -> list[str]:
    """Folded school names of `rows` that are wanted, each once, in the order of the list."""
    return [key for key in dict.fromkeys(search_key(row.school) for row in rows) if wanted(key)]


def _with_likely(unknown: Sequence[NewSchool], schools: Sequence[School], own: Id) -> list[NewSchool]:
    named = [NamedSchool(one.id, school_name(one), school_names(one)) for one in schools]
    may_be = likely_schools({one.name for one in unknown}, named, own)
    return [structs.replace(one, may_be=may_be[one.name]) for one in unknown]


def _new_school(key: str, rows: Sequence[RosterRow], path: Path) -> NewSchool:
    people = [row for row in rows if search_key(row.school) == key]
    return NewSchool(
        key=key,
        name=people[0].school or without_iin(path.stem) or path.suffix,
        rows=tuple(row.number for row in people),
        region_code=next((row.region_code for row in people if row.region_code), ""),
        district=next((row.district for row in people if row.district), ""),
        locality=next((row.locality for row in people if row.locality), ""),
    )
