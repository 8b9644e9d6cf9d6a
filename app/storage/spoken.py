"""What records say of files: attachments of theirs, submitted portfolios of their papers and posters.

One answer for everybody who asks whether a file may travel: a device before each piece, a server before each answer,
the sweep that lets files go. A file into which pictures are painted travels as long as each of them may: an attachment
of the same school still speaks of it, and all of those let it leave.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from msgspec import Struct
from sqlalchemy import Connection, Row, Select, or_, select

from app.domain.ids import Id
from app.domain.records.lesson_study import CycleStatus
from app.domain.records.projects import ProjectStage
from app.domain.rules.attachments import lets_leave
from app.storage.tables import RECORD_TABLES

_RUNNING_STAGES = (
    ProjectStage.ENROLLED, ProjectStage.VALUES, ProjectStage.CONCERN, ProjectStage.CONSULTATION, ProjectStage.PLAN,
    ProjectStage.LEADING, ProjectStage.EVIDENCE, ProjectStage.RESUBMIT,
)  # fmt: skip
_READ_STAGES = (*_RUNNING_STAGES, ProjectStage.PORTFOLIO_SUBMITTED)
"""Stages in which somebody waits for a portfolio that was handed in."""
_RUNNING_CYCLES = (CycleStatus.DRAFT, CycleStatus.PLANNING, CycleStatus.IN_PROGRESS, CycleStatus.REPORTING)


class Spoken(Struct, frozen=True):
    """What one record says of a file."""

    type: str
    row: Id
    stream: bytes
    size: int
    is_picture: bool
    is_current: bool
    """It belongs to work that is going on."""
    may_leave: bool


def spoken_of(connection: Connection, digests: Collection[str] | None = None) -> Mapping[str, Sequence[Spoken]]:
    """Hash → what is said of the file, of every file or of `digests`; a file nobody speaks of is not in it."""
    if digests is not None and not digests:
        return {}
    papers = connection.execute(_papers(digests)).all()
    shown = {picture for paper in papers for picture in _pictures(paper)}
    pictures: dict[str, list[Spoken]] = defaultdict(list)
    for row in connection.execute(_attachments(None if digests is None else {*digests, *shown})):
        pictures[row.sha256].append(_of_attachment(row))
    found = {digest: said for digest, said in pictures.items() if digests is None or digest in digests}
    named = [(paper.sha256, _of_paper(paper, pictures)) for paper in papers]
    for digest, said in named:
        found.setdefault(digest, []).append(said)
    return found


def _attachments(digests: Collection[str] | None) -> Select[Any]:
    attachment, project, cycle = RECORD_TABLES["attachment"], RECORD_TABLES["project"], RECORD_TABLES["ls_cycle"]
    runs = or_(project.c.stage.in_(_RUNNING_STAGES), cycle.c.status.in_(_RUNNING_CYCLES))
    names = ("id", "stream", "sha256", "size", "mime", "has_people", "consent_ref")
    query = (
        select(*(attachment.c[name] for name in names), runs.label("runs"))
        .outerjoin(project, project.c.id == attachment.c.project_id)
        .outerjoin(cycle, cycle.c.id == attachment.c.cycle_id)
        .where(attachment.c.deleted.is_(False), attachment.c.sha256 != "")
    )  # fmt: skip
    return query if digests is None else query.where(attachment.c.sha256.in_(digests))


def _papers(digests: Collection[str] | None) -> Select[Any]:
    """Files of versions that nobody took back or erased."""
    file, portfolio, project = (RECORD_TABLES[name] for name in ("portfolio_file", "portfolio", "project"))
    names = ("id", "stream", "sha256", "size", "shows")
    query = (
        select(*(file.c[name] for name in names), project.c.stage.in_(_READ_STAGES).label("runs"))
        .join(portfolio, portfolio.c.id == file.c.portfolio_id)
        .outerjoin(project, project.c.id == portfolio.c.project_id)
        .where(file.c.deleted.is_(False), portfolio.c.deleted.is_(False), portfolio.c.checksum != "")
    )
    return query if digests is None else query.where(file.c.sha256.in_(digests))


def _of_attachment(row: Row[Any]) -> Spoken:
    has_people = None if row.has_people is None else bool(row.has_people)
    return Spoken(
        type="attachment", row=Id(bytes(row.id)), stream=bytes(row.stream), size=row.size or 0,
        is_picture=row.mime.startswith("image/"), is_current=bool(row.runs),
        may_leave=lets_leave(row.mime, has_people, row.consent_ref),
    )  # fmt: skip


def _of_paper(row: Row[Any], pictures: Mapping[str, Sequence[Spoken]]) -> Spoken:
    stream = bytes(row.stream)
    shown = ([said for said in pictures.get(each, ()) if said.stream == stream] for each in _pictures(row))
    return Spoken(
        type="portfolio_file", row=Id(bytes(row.id)), stream=stream, size=row.size or 0, is_picture=False,
        is_current=bool(row.runs), may_leave=all(said and all(each.may_leave for each in said) for said in shown),
    )  # fmt: skip


def _pictures(row: Row[Any]) -> list[str]:
    return [each for each in (row.shows or "").split(",") if each]
