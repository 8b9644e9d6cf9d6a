"""Values hold what they were made with."""

from __future__ import annotations

import copy
from dataclasses import FrozenInstanceError, asdict, dataclass, field, fields, replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.value import value


@value
class Plain:
    """Made by us."""

    name: str
    number: int = 3
    facts: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Usual:
    """The same, made by the standard library."""

    name: str
    number: int = 3
    facts: dict[str, int] = field(default_factory=dict)


@value
class Narrow(Plain):
    """One that adds to another and writes one method itself."""

    place: str = "here"

    def __repr__(self) -> str:
        return self.place


@value
class Empty:
    """Nothing at all."""


GIVEN = st.one_of(
    st.tuples(st.text()), st.tuples(st.text(), st.integers()),
    st.tuples(st.text(), st.integers(), st.dictionaries(st.text(), st.integers())),
)  # fmt: skip


@given(GIVEN, GIVEN)
def test_it_is_what_a_dataclass_is(one: tuple[Any, ...], other: tuple[Any, ...]) -> None:
    """Equality, text, fields, copies and what is given by name are those of a frozen dataclass."""
    ours: Any = Plain(*one)
    theirs: Any = Usual(*one)
    assert asdict(ours) == asdict(theirs)
    assert repr(ours) == repr(theirs).replace("Usual", "Plain")
    assert (ours == Plain(*other)) is (theirs == Usual(*other))
    assert ours != theirs
    assert Plain(**dict(zip(("name", "number", "facts"), one, strict=False))) == ours
    assert copy.copy(ours) == copy.deepcopy(ours) == ours
    assert replace(ours, number=7).number == 7
    assert hash(Narrow("a", 1, {}).name) == hash("a")


def test_it_does_not_change() -> None:
    """No field can be set or deleted, no other can be added."""
    one = Plain("a")
    for name in ("name", "new"):
        with pytest.raises(FrozenInstanceError):
            setattr(one, name, "b")
    with pytest.raises(FrozenInstanceError):
        del one.name
    assert not hasattr(one, "__dict__")
    assert one.facts is not Plain("a").facts


def test_wrong_arguments_are_refused_from_the_first() -> None:
    """The first instance is refused like any later one if something is missing or unknown."""

    @value
    class Fresh:
        name: str

    for _ in range(2):
        with pytest.raises(TypeError, match="name"):
            Fresh()  # type: ignore[call-arg]
        with pytest.raises(TypeError, match="unknown"):
            Fresh("a", unknown=1)  # type: ignore[call-arg]


def test_classes_that_add_to_others() -> None:
    """One keeps the methods it writes, has the fields of both, and is no instance of the other by equality."""
    narrow = Narrow("a", 1, {}, "there")
    assert repr(narrow) == "there"
    assert [each.name for each in fields(Narrow)] == ["name", "number", "facts", "place"]
    assert narrow != Plain("a", 1, {})
    assert Empty() == Empty()
    assert {Empty(): 1}[Empty()] == 1
