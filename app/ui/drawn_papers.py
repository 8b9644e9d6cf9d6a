"""Papers that are drawn and not set as blocks: the poster of every project, and the certificates of every event."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from app.domain.file_names import safe_file_name, shortened
from app.domain.ids import NOBODY, Id
from app.domain.records.certificates import Certificate
from app.domain.records.events import Event
from app.domain.records.posters import PosterLanguage
from app.domain.text import mark
from app.ui.certificates.output import pdf_of as certificates_pdf
from app.ui.certificates.papers import paper_of
from app.ui.poster.drawn import read_poster
from app.ui.poster.output import Paper
from app.ui.poster.output import pdf_of as poster_pdf
from app.ui.translate import tr_label

if TYPE_CHECKING:
    from app.usecases.desk import Desk

_MOST_TITLE = 60


class Drawn(NamedTuple):
    """One file: folder and name are safe names without an ending."""

    folder: str
    name: str
    pdf: bytes


def drawn_papers(desk: Desk, language: str) -> Iterator[Drawn]:
    """Every drawn paper of the profile behind `desk`; posters in `language`, certificates in their own."""
    folder = safe_file_name(tr_label("papers", mark("papers", "Posters")))
    for line in desk.projects.listing():
        name = safe_file_name(shortened(line.project.title, _MOST_TITLE))
        yield Drawn(folder, name, _poster(desk, line.project.id, line.project.title, language))
    folder = safe_file_name(tr_label("papers", mark("papers", "Certificates")))
    issued = sorted(desk.store.all(Certificate), key=lambda one: (one.event_id or NOBODY, one.serial))
    for number, (event, group) in enumerate(groupby(issued, key=lambda one: one.event_id), start=1):
        title = found.title if (found := desk.store.find(Event, event)) else ""
        name = safe_file_name(f"{number:02d} {shortened(title, _MOST_TITLE)}".strip())
        yield Drawn(folder, name, certificates_pdf([paper_of(one) for one in group], title))


def _poster(desk: Desk, project: Id, title: str, language: str) -> bytes:
    read = read_poster(desk, project)
    return poster_pdf(read.sheet(replace(read.page.poster, language=PosterLanguage(language))), Paper.A3, title)
