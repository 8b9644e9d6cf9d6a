"""The catalogue of records and the registry of their numbers fit each other."""

from __future__ import annotations

import pytest

from app.domain.catalogue import TYPE_BY_NAME, TYPES
from app.domain.choice_words import choice_word
from app.domain.record import DELETED, RecordType
from app.domain.registry import NUMBERS

GONE = "gone:"


def test_type_numbers_are_given_once() -> None:
    """No two record types, past or present, share a number."""
    numbers = [number for number, _fields in NUMBERS.values()]
    assert len(set(numbers)) == len(numbers)


@pytest.mark.parametrize("name", sorted(NUMBERS))
def test_field_numbers_are_given_once(name: str) -> None:
    """No two fields of a type, past or present, share a number, and none takes the number of deletion."""
    numbers = list(NUMBERS[name][1].values())
    assert len(set(numbers)) == len(numbers)
    assert DELETED not in numbers


def test_the_registry_knows_every_type_and_no_other() -> None:
    """Every number belongs to a type of the catalogue or to one marked as gone."""
    assert {name for name in NUMBERS if not name.startswith(GONE)} == TYPE_BY_NAME.keys()


@pytest.mark.parametrize("kind", TYPES, ids=lambda kind: kind.name)
def test_the_registry_knows_every_field_and_no_other(kind: RecordType) -> None:
    """Every numbered field is declared, or marked as gone."""
    assert {name for name in NUMBERS[kind.name][1] if not name.startswith(GONE)} == kind.by_name.keys()


def test_parents_stand_before_their_children() -> None:
    """A type stands behind the type whose stream it lives in, so that a copy can be filled in catalogue order."""
    place = {kind.name: number for number, kind in enumerate(TYPES)}
    early = [
        kind.name
        for kind in TYPES
        if kind.parent and (to := kind.by_name[kind.parent].to) in place and place[to] >= place[kind.name]
    ]
    assert early == []


@pytest.mark.parametrize("kind", TYPES, ids=lambda kind: kind.name)
def test_every_type_belongs_to_a_school_or_to_everybody(kind: RecordType) -> None:
    """Following parents upward ends at a school or at a type of the global stream."""
    seen: set[str] = set()
    while kind.parent is not None:
        assert kind.name not in seen
        seen.add(kind.name)
        to = kind.by_name[kind.parent].to
        if to is None or to not in TYPE_BY_NAME:  # a reference to any row lives in the stream of that row
            return
        kind = TYPE_BY_NAME[to]
    assert kind.is_global or kind.name == "school"


@pytest.mark.parametrize("kind", TYPES, ids=lambda kind: kind.name)
def test_every_member_of_a_closed_list_has_a_word(kind: RecordType) -> None:
    """Whatever a person can choose has a word for lists, export and history, not only its code."""
    silent = [
        f"{spec.name}: {member.value}"
        for spec in kind.fields
        for member in spec.options or ()
        if choice_word(member) == ("", member.value)
    ]
    assert silent == []
