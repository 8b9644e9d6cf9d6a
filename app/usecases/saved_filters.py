"""Filters that a person keeps under a name, and the text in which a filter is written down."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from msgspec import Struct

from app.domain.change import Changed
from app.domain.ids import NOBODY, Id, from_text, to_text
from app.domain.records.filters import SavedFilter
from app.usecases.people import PeopleFilter

if TYPE_CHECKING:
    from app.usecases.desk import Desk

_LETTERS = str.maketrans("0123456789", "ghijklmnop")
_DIGITS = str.maketrans("ghijklmnop", "0123456789")
"""An id is written in letters only: twelve of its digits could pass for a personal number."""


class ListFilter(Struct, frozen=True):
    """What the page of people and schools shows: which list, and what it is narrowed down to."""

    view: str = "people"
    people: PeopleFilter = PeopleFilter()
    without_region: bool = False

    def as_text(self) -> str:
        """The filter in one line; what is not narrowed down is left out."""
        people = self.people
        facts = {
            "view": self.view,
            "typed": people.typed,
            "school": to_text(people.school).translate(_LETTERS) if people.school is not None else "",
            "subject": people.subject,
            "consent": "none" if people.without_consent else "",
            "region": "none" if self.without_region else "",
        }
        return json.dumps({name: fact for name, fact in facts.items() if fact}, ensure_ascii=False)


def filter_from(text: str) -> ListFilter:
    """The filter that `as_text` wrote; what cannot be read narrows nothing down."""
    try:
        facts = json.loads(text)
    except ValueError:
        facts = {}
    if not isinstance(facts, dict):
        facts = {}
    facts = {name: fact for name, fact in facts.items() if isinstance(fact, str)}
    people = PeopleFilter(
        typed=facts.get("typed", ""), school=_school(facts.get("school", "")), subject=facts.get("subject", ""),
        without_consent=facts.get("consent") == "none",
    )  # fmt: skip
    return ListFilter(facts.get("view", "people"), people, facts.get("region") == "none")


def _school(text: str) -> Id | None:
    try:
        return from_text(text.translate(_DIGITS)) if text else None
    except ValueError:
        return None


class FiltersDesk:
    """The kept filters of the person at the desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @property
    def can_keep(self) -> bool:
        """Whether there is somebody to keep a filter for."""
        return self._desk.who != NOBODY

    def of_page(self, page: str) -> tuple[SavedFilter, ...]:
        """The filters kept for a page, in alphabet order of their names."""
        return tuple(self._desk.store.all(SavedFilter, person_id=self._desk.who, page=page))

    def get(self, row: Id) -> SavedFilter:
        """One kept filter; raises NotFound."""
        return self._desk.store.get(SavedFilter, row)

    def keep(self, page: str, name: str, text: str) -> Changed:
        """Keep a filter; one of the same name is replaced. Raises InvalidRecord for a text with an IIN."""
        known = next((one for one in self.of_page(page) if one.name == name), None)
        kept = known or SavedFilter(id=self._desk.store.new_id(), person_id=self._desk.who, page=page, name=name)
        with self._desk.store.work(author=self._desk.who) as work:
            work.save(replace(kept, text=text))
        return work.changed

    def remove(self, row: Id) -> Changed:
        """Forget a filter."""
        with self._desk.store.work(author=self._desk.who) as work:
            work.delete(SavedFilter, row)
        return work.changed

    def put_back(self, kept: SavedFilter) -> Changed:
        """Bring a forgotten filter back."""
        with self._desk.store.work(author=self._desk.who) as work:
            work.save(kept)
        return work.changed
