"""What records say of files: the same for one question as for all, and never more than the rule of consent."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import delete

from app.domain.ids import Id
from app.domain.records.attachments import Attachment
from app.domain.records.portfolios import Portfolio, PortfolioFile
from app.domain.records.projects import Project
from app.domain.rules.attachments import may_leave
from app.storage.opening import close_store
from app.storage.spoken import Spoken, spoken_of
from app.storage.store import Store
from app.storage.tables import RECORD_TABLES
from tests.support.people import make_people, make_school
from tests.support.stores import new_store

PICTURES, PAPERS = ("a" * 52, "b" * 52), ("p" * 52, "q" * 52, "a" * 52)


class Photo(NamedTuple):
    """An attachment of a picture: its school, what is said of it, whether it was taken out."""

    school: int
    digest: str
    has_people: bool | None
    consent: str
    gone: bool


class Paper(NamedTuple):
    """A file of a version: its school, the pictures in it, whether the version was taken back."""

    school: int
    digest: str
    shows: frozenset[str]
    gone: bool


SCHOOLS = st.integers(0, 1)
PHOTOS = st.builds(
    Photo, SCHOOLS, st.sampled_from(PICTURES), st.sampled_from((None, True, False)), st.sampled_from(("", "12.09")),
    st.booleans(),
)  # fmt: skip
VERSIONS = st.builds(
    Paper, SCHOOLS, st.sampled_from(PAPERS), st.frozensets(st.sampled_from(PICTURES)), st.booleans()
)  # fmt: skip


class Schools:
    """Two schools with a project each; what they keep is written anew for every example."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.ids = [make_school(store, name) for name in ("Ақсу", "Көксу")]
        self.projects = [self._project(school) for school in self.ids]

    def _project(self, school: Id) -> Id:
        row = self.store.new_id()
        (teacher,) = make_people(self.store, school, 1)
        with self.store.work() as work:
            work.save(Project(id=row, school_id=school, teacher_id=teacher.id))
        return row

    def keep(self, photos: list[Photo], papers: list[Paper]) -> None:
        """Forget everything and keep this."""
        with self.store.transaction() as connection:
            for name in ("attachment", "portfolio", "portfolio_file"):
                connection.execute(delete(RECORD_TABLES[name]))
        with self.store.work() as work:
            for photo in photos:
                row = self.store.new_id()
                work.save(Attachment(
                    id=row, school_id=self.ids[photo.school], sha256=photo.digest, size=10, mime="image/jpeg",
                    has_people=photo.has_people, consent_ref=photo.consent,
                ))  # fmt: skip
                if photo.gone:
                    work.delete(Attachment, row)
            for paper in papers:
                version, row = self.store.new_id(), self.store.new_id()
                work.save(Portfolio(id=version, project_id=self.projects[paper.school], checksum=paper.digest))
                work.save(PortfolioFile(
                    id=row, portfolio_id=version, sha256=paper.digest, size=20, shows=",".join(sorted(paper.shows))
                ))  # fmt: skip
                if paper.gone:
                    work.delete(Portfolio, version)

    def may_leave(self, said: Spoken) -> bool:
        """The rule, record by record."""
        if said.type == "attachment":
            return may_leave(self.store.get(Attachment, said.row))
        shown = self.store.get(PortfolioFile, said.row).pictures
        living = [each for each in self.store.all(Attachment) if each.school_id == said.stream]
        about = [[each for each in living if each.sha256 == picture] for picture in shown]
        return all(each and all(map(may_leave, each)) for each in about)


@pytest.fixture(scope="module")
def schools(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Schools]:
    """Two schools in one database."""
    store = new_store(tmp_path_factory.mktemp("spoken"))
    yield Schools(store)
    close_store(store)


@given(st.lists(PHOTOS, max_size=4), st.lists(VERSIONS, max_size=3))
def test_a_file_travels_as_every_picture_in_it_may(schools: Schools, photos: list[Photo], papers: list[Paper]) -> None:
    """Whatever is kept, a file with pictures in it may leave only if its school still has each of them and lets all of
    them leave; removed records and versions taken back say nothing.
    """
    schools.keep(photos, papers)
    with schools.store.reading() as connection:
        found = spoken_of(connection)
    said = [each for records in found.values() for each in records]
    assert all(each.may_leave == schools.may_leave(each) for each in said)
    living = [photo.digest for photo in photos if not photo.gone] + [each.digest for each in papers if not each.gone]
    assert sorted(digest for digest, records in found.items() for _ in records) == sorted(living)


@given(st.lists(PHOTOS, max_size=4), st.lists(VERSIONS, max_size=3), st.frozensets(st.sampled_from(PICTURES + PAPERS)))
def test_asking_for_some_is_asking_for_all(
    schools: Schools, photos: list[Photo], papers: list[Paper], digests: frozenset[str]
) -> None:
    """What is said of a few files is what is said of them among all."""
    schools.keep(photos, papers)
    with schools.store.reading() as connection:
        everything, some = spoken_of(connection), spoken_of(connection, digests)
    assert {key: set(said) for key, said in some.items()} == {
        key: set(said) for key, said in everything.items() if key in digests
    }
