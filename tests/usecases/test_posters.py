"""Posters on a real database."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.problems import InvalidRecord, NotFound
from app.domain.records.posters import Poster, PosterLayout
from app.storage.opening import close_store
from app.usecases.desk import Desk
from tests.support.posters import CONCERN, POSTER, PROJECT, SCHOOL, TEACHER, all_records, identity


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Yield the desk of the teacher whose project it is."""
    from tests.support.stores import new_store

    store = new_store(tmp_path)
    with store.work() as work:
        for record in all_records():
            work.save(record)
    yield Desk(store, tmp_path, TEACHER.id, SCHOOL.id)
    close_store(store)


def test_the_first_word_makes_the_record(desk: Desk) -> None:
    """Looking writes nothing; the first field makes the poster, and two machines would make the same one."""
    assert desk.posters.page(PROJECT.id).poster == POSTER
    assert desk.store.all(Poster) == []
    desk.posters.write(PROJECT.id, headline="Неліктен?")
    desk.posters.write(PROJECT.id, layout=PosterLayout.PATH)
    (poster,) = desk.store.all(Poster)
    assert (poster.id, poster.headline, poster.layout) == (POSTER.id, "Неліктен?", PosterLayout.PATH)
    assert desk.posters.page(PROJECT.id).poster == poster


def test_the_page_brings_what_the_reader_may_see(desk: Desk) -> None:
    """The teacher gets the concern as well; a project that is gone is a problem in words."""
    page = desk.posters.page(PROJECT.id)
    assert page.sources.records.private is not None
    assert page.sources.records.private.concern_text == CONCERN
    assert page.pictures == ()
    with pytest.raises(NotFound):
        desk.posters.page(identity(999))


def test_personal_numbers_come_onto_no_poster(desk: Desk) -> None:
    """A text with an IIN is refused."""
    with pytest.raises(InvalidRecord):
        desk.posters.write(PROJECT.id, learned="ЖСН 000101100006")
