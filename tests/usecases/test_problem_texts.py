"""Every expected failure has words."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from app.domain.problems import Problem, UnsafeFolder
from app.usecases.problem_texts import WORDS, words_of


def _classes(above: type[Problem]) -> Iterator[type[Problem]]:
    yield above
    for below in above.__subclasses__():
        if below.__module__.startswith("app."):
            yield from _classes(below)


def _as_is(_context: str, source: str) -> str:
    return source


@pytest.mark.parametrize(("name", "cls"), sorted({cls.__name__: cls for cls in _classes(Problem)}.items()))
def test_every_problem_has_words(name: str, cls: type[Problem]) -> None:
    """Each class has a title, a sentence and a next step, its own or those of the class above it."""
    words = words_of(cls(), _as_is)

    for text in (words.title, words.sentence, words.next_step):
        assert text, name
        assert "{" not in text, name


@pytest.mark.parametrize(("name", "cls"), sorted((cls.__name__, cls) for cls in WORDS))
def test_places_are_facts_the_problem_carries(name: str, cls: type[Problem]) -> None:
    """A place in braces names a fact that the class says it has, so no sentence ends up with a dash in it."""
    words = WORDS[cls]
    places = set(re.findall(r"{(\w+)}", f"{words.title} {words.sentence} {words.next_step}"))

    assert places <= set(re.findall(r"`(\w+)`", cls.__doc__ or "")), name


def test_facts_stand_in_the_sentence() -> None:
    """The facts of a problem are filled in, and a fact that is missing is a dash."""
    whole = words_of(UnsafeFolder(folder="C:\\Әсел", service="OneDrive"), _as_is)
    bare = words_of(UnsafeFolder(), _as_is)

    assert "C:\\Әсел is copied by OneDrive" in whole.sentence
    assert "– is copied by –" in bare.sentence
