"""Posters of projects: what one is made of, and what its teacher says in other words."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from app.domain.change import Changed
from app.domain.ids import Id
from app.domain.problems import AttachmentElsewhere
from app.domain.records.posters import Poster
from app.reports.charts import Translate
from app.reports.poster import PosterSources
from app.texts import Texts
from app.usecases.portfolio_matter import has_poster
from app.usecases.projects_reading import read_page

if TYPE_CHECKING:
    from app.usecases.desk import Desk


class PictureChoice(Struct, frozen=True):
    """A picture of a project that its poster may show."""

    sha256: str
    caption: str
    """Its caption, or the name of its file while it has none."""


class PosterPage(Struct, frozen=True):
    """Everything the page of a poster shows."""

    poster: Poster
    sources: PosterSources
    pictures: tuple[PictureChoice, ...]
    is_made: bool = False
    """Whether anybody has written into it or chosen something."""


class PostersDesk:
    """What people do with posters."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def page(self, project: Id) -> PosterPage:
        """The poster of a project as the person at the desk may make it. Raises NotFound."""
        page = read_page(self._desk.store, project, self._desk.who)
        sources = PosterSources(
            records=page.records, teacher=page.teacher, school=page.school, cycle=page.cycle,
            concern_is_open=page.private_is_open,
        )  # fmt: skip
        poster, is_made = self._poster(project), has_poster(self._desk.store, project)
        return PosterPage(poster, sources, self._pictures_of(project), is_made)

    def write(self, project: Id, **values: Any) -> Changed:
        """Write `values` into the poster of a project; the first ones make it. Raises InvalidRecord."""
        with self._desk.store.work(author=self._desk.who) as work:
            work.save(replace(self._poster(project), **values))
        return work.changed

    def picture(self, sha256: str) -> bytes | None:
        """The content of a picture, None where it is not on this computer."""
        try:
            return self._desk.attachments.read(sha256)
        except AttachmentElsewhere:
            return None

    def _pictures_of(self, project: Id) -> tuple[PictureChoice, ...]:
        """The pictures of a project that may leave this computer: a poster hangs where everybody sees it."""
        attached = (line.attachment for line in self._desk.attachments.of_project(project) if not line.stays)
        return tuple(PictureChoice(each.sha256, each.caption or each.file_name) for each in attached if each.is_picture)

    def _poster(self, project: Id) -> Poster:
        row = Poster.record_type.derived_id(project)
        return self._desk.store.find(Poster, row) or Poster(id=row, project_id=project)


@cache
def words_in(language: str) -> Translate:
    """The program's words in the language of a poster, which need not be that of the window."""
    return Texts(language).translate
