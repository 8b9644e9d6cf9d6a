"""The poster of a project painted without its dialog: read on the `read` lane, painted where the letters are."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QImage

from app.domain.ids import Id
from app.domain.records.posters import Poster
from app.reports.poster import poster_of
from app.ui.poster.heading import HEIGHT, WIDTH
from app.ui.poster.output import Paper, image_of, pdf_of, picture_of, placed
from app.ui.poster.sheet import Sheet, sheet_of
from app.usecases.portfolios import DrawnPoster
from app.usecases.posters import PosterPage, words_in

if TYPE_CHECKING:
    from app.usecases.desk import Desk

_PICTURE_WIDTH = 1240
"""Pixels: 210 dpi over the width a poster has on the paper of a portfolio."""
_QUALITY = 88


class ReadPoster(Struct, frozen=True):
    """A poster with the content of its pictures, ready to be laid out."""

    page: PosterPage
    images: Mapping[str, QImage]

    def sheet(self, poster: Poster | None = None) -> Sheet:
        """Lay it out; `poster` stands in for the one that is kept."""
        poster = poster or self.page.poster
        content = poster_of(poster, self.page.sources, words_in(poster.language))
        return sheet_of(content, placed(content.pictures, self.images.get))


def read_poster(desk: Desk, project: Id) -> ReadPoster:
    """Read a poster and decode its pictures. Raises NotFound."""
    page = desk.posters.page(project)
    words_in(page.poster.language)("posters", "")  # reads its file here and not while the window waits
    contents = {sha256: desk.posters.picture(sha256) for sha256 in page.poster.pictures}
    return ReadPoster(page, {sha256: picture_of(data) for sha256, data in contents.items() if data is not None})


def drawn_poster(read: ReadPoster) -> DrawnPoster | None:
    """The poster for a portfolio; None as long as nobody has made it."""
    if not read.page.is_made:
        return None
    sheet = read.sheet()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture = image_of(sheet, QSize(_PICTURE_WIDTH, _PICTURE_WIDTH * HEIGHT // WIDTH))
    picture.save(buffer, "JPEG", _QUALITY)  # type: ignore[call-overload]
    pdf = pdf_of(sheet, Paper.A3, sheet.content.title)
    return DrawnPoster(pdf, bytes(buffer.data().data()), tuple(read.images))
