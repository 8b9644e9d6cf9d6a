"""Posters of projects: what one is made of, and what its teacher says in other words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Any, Protocol

from app.domain.change import Changed
from app.domain.ids import Id
from app.domain.records.posters import Poster
from app.reports.charts import Translate
from app.reports.poster import PosterSources
from app.texts import Texts
from app.usecases.projects_reading import read_page

if TYPE_CHECKING:
    from app.usecases.desk import Desk


@dataclass(frozen=True, slots=True)
class PictureChoice:
    """A picture of a project that its poster may show."""

    sha256: str
    caption: str


class Pictures(Protocol):
    """Where the pictures of projects are kept."""

    def of_project(self, project: Id) -> tuple[PictureChoice, ...]:
        """The pictures of a project whose content may leave this computer."""

    def content(self, sha256: str) -> bytes | None:
        """The content of a picture, None where it is not on this computer."""


@dataclass(frozen=True, slots=True)
class PosterPage:
    """Everything the page of a poster shows."""

    poster: Poster
    sources: PosterSources
    pictures: tuple[PictureChoice, ...]


class PostersDesk:
    """What people do with posters."""

    def __init__(self, desk: Desk, pictures: Pictures | None = None) -> None:
        self._desk, self._pictures = desk, pictures

    def page(self, project: Id) -> PosterPage:
        """The poster of a project as the person at the desk may make it. Raises NotFound."""
        page = read_page(self._desk.store, project, self._desk.who)
        sources = PosterSources(
            records=page.records, teacher=page.teacher, school=page.school, cycle=page.cycle,
            concern_is_open=page.private_is_open,
        )  # fmt: skip
        pictures = self._pictures.of_project(project) if self._pictures is not None else ()
        return PosterPage(self._poster(project), sources, pictures)

    def write(self, project: Id, **values: Any) -> Changed:
        """Write `values` into the poster of a project; the first ones make it. Raises InvalidRecord."""
        with self._desk.store.work(author=self._desk.who) as work:
            work.save(replace(self._poster(project), **values))
        return work.changed

    def picture(self, sha256: str) -> bytes | None:
        """The content of a picture, None where it is not on this computer."""
        return self._pictures.content(sha256) if self._pictures is not None else None

    def _poster(self, project: Id) -> Poster:
        row = Poster.record_type.derived_id(project)
        return self._desk.store.find(Poster, row) or Poster(id=row, project_id=project)


@cache
def words_in(language: str) -> Translate:
    """The program's words in the language of a poster, which need not be that of the window."""
    return Texts(language).translate
