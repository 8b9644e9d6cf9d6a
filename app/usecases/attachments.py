"""Attachments: add a file to a piece of work, describe it, look at it, take it out.

Whoever calls reads the file first (`app/ui/attachments/reading.py`): pictures arrive here already small and without the
place they were taken at.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec import Struct, field

from app.domain.change import Changed
from app.domain.ids import Id
from app.domain.problems import CannotWriteFile, Superseded
from app.domain.records.attachments import Attachment, AttachmentKind
from app.domain.rules.attachments import check_leaving, kind_for, safe_name
from app.domain.rules.finding import Finding
from app.domain.rules.transfers import FileStanding, Whereabouts
from app.domain.text import normalise
from app.storage import file_queries as queries
from app.storage import local
from app.storage.attachments import OPENED_FOLDER, AttachmentFiles
from app.storage.partial_files import PartialFiles
from app.usecases.own_server import SERVER

if TYPE_CHECKING:
    from app.usecases.desk import Desk


class Place(Struct, frozen=True):
    """What an attachment belongs to: its school, and a reference per part of the work (`project_id=…`)."""

    school: Id
    references: Mapping[str, Id] = field(default_factory=dict)

    @classmethod
    def of(cls, school: Id, **references: Id) -> Place:
        """The place with these references, such as `project_id` and `evidence_id`."""
        return cls(school, references)


class NewFile(Struct, frozen=True):
    """A file ready to be kept; `width` and `height` are those of a picture."""

    name: str
    data: bytes
    mime: str
    width: int | None = None
    height: int | None = None

    @property
    def is_picture(self) -> bool:
        """Whether the file is a picture."""
        return self.mime.startswith("image/")


class AttachmentLine(Struct, frozen=True):
    """One attachment as it is shown."""

    attachment: Attachment
    is_here: bool
    """Whether the file is on this machine."""
    stays: tuple[Finding, ...]
    """What keeps the file from leaving this machine; empty when it may be sent."""
    where: Whereabouts = Whereabouts.HERE
    is_wanted: bool = False
    """Somebody here asked for the file."""
    arrived: int = 0
    """Percent of a file on its way that are here already."""


class AttachmentsDesk:
    """What people do with attachments. Methods that change something return what changed."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._files = AttachmentFiles.of_profile(desk.folder)
        self._parts = PartialFiles(self._files)

    def of(self, place: Place) -> tuple[AttachmentLine, ...]:
        """The attachments of exactly this place, in the order they were added.

        A project's own are those without a piece of evidence: the others stand with their evidence.
        """
        where: dict[str, Any] = {**place.references}
        if "project_id" in where and "evidence_id" not in where:
            where["evidence_id"] = None
        found = sorted(self._desk.store.all(Attachment, **where), key=lambda each: each.id)
        return self._lines(found)

    def of_project(self, project: Id) -> tuple[AttachmentLine, ...]:
        """Every attachment of a project, those of its evidence too."""
        found = sorted(self._desk.store.all(Attachment, project_id=project), key=lambda each: each.id)
        return self._lines(found)

    def sheet_photos(self, event: Id) -> tuple[AttachmentLine, ...]:
        """The photos of the paper sheets of an event, of all its slots, in the order they were added."""
        found = self._desk.store.all(Attachment, event_id=event, kind=AttachmentKind.SHEET_SCAN)
        return self._lines(each for each in sorted(found, key=lambda each: each.id) if each.is_picture)

    def add(self, place: Place, file: NewFile, kind: AttachmentKind | None = None) -> Changed:
        """Keep a file and attach it. Raises StorageFull or CannotWriteFile; then nothing is attached."""
        digest = self._files.keep(file.data)
        name = safe_name(file.name, file.mime)
        made = Attachment(
            id=self._desk.store.new_id(), school_id=place.school, kind=kind or kind_for(name), sha256=digest,
            size=len(file.data), mime=file.mime, file_name=name, width=file.width, height=file.height,
        )  # fmt: skip
        references: dict[str, Any] = {**place.references}
        return self._save(replace(made, **references))

    def edit(self, row: Id, **values: Any) -> Changed:
        """Write a caption, a kind, what is seen, or the consent. Raises NotFound, InvalidRecord."""
        texts: dict[str, Any] = {
            name: normalise(value) if isinstance(value, str) else value for name, value in values.items()
        }
        with self._desk.store.work(author=self._desk.who) as work:
            work.save(replace(work.get(Attachment, row), **texts))
        return work.changed

    def take_back(self, row: Id, name: str, before: Any, after: Any) -> Changed:
        """Write `before` into a field that still holds `after`. Raises NotFound, Superseded."""
        if getattr(self._desk.store.get(Attachment, row), name) != after:
            raise Superseded(type="attachment", field=name)
        return self.edit(row, **{name: before})

    def remove(self, row: Id) -> Changed:
        """Take an attachment out; its file stays, so `put_back` brings it back whole."""
        with self._desk.store.work(author=self._desk.who) as work:
            work.delete(Attachment, row)
        return work.changed

    def put_back(self, attachment: Attachment) -> Changed:
        """Bring back a removed attachment."""
        return self._save(attachment)

    def read(self, digest: str) -> bytes:
        """The content of a file. Raises AttachmentElsewhere."""
        return self._files.read(digest)

    def may_leave(self, row: Id) -> bool:
        """Whether the file may be sent to another machine; whoever sends files asks this first. Raises NotFound."""
        return not check_leaving(self._desk.store.get(Attachment, row))

    def copy_to_open(self, attachment: Attachment) -> Path:
        """A copy of the file under its own name, for another program to show: what is kept cannot be changed there.

        Raises AttachmentElsewhere or CannotWriteFile.
        """
        data = self._files.read(attachment.sha256)
        folder = self._desk.folder / OPENED_FOLDER
        shutil.rmtree(folder, ignore_errors=True)  # copies from before; those still open elsewhere stay
        target = folder / attachment.sha256[:8] / safe_name(attachment.file_name, attachment.mime)
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)
        except OSError as error:
            raise CannotWriteFile(path=str(target)) from error
        return target

    def _lines(self, attachments: Iterable[Attachment]) -> tuple[AttachmentLine, ...]:
        found = list(attachments)
        digests = {each.sha256 for each in found}
        with self._desk.store.reading() as connection:
            has_server = local.read(connection, SERVER) is not None
            known = queries.standings(connection, self._files, self._desk.school, digests)
        standing = {one.digest: one for one in known}
        return tuple(self._line(each, standing.get(each.sha256), has_server) for each in found)

    def _line(self, attachment: Attachment, standing: FileStanding | None, has_server: bool) -> AttachmentLine:
        stays = check_leaving(attachment)
        if standing is None:
            return AttachmentLine(attachment, self._files.has(attachment.sha256), stays)
        arrived = 0 if standing.is_here else self._parts.have(standing.digest) * 100 // max(1, standing.size)
        return AttachmentLine(
            attachment, standing.is_here, stays, standing.whereabouts(has_server), standing.is_wanted, arrived
        )

    def _save(self, attachment: Attachment) -> Changed:
        with self._desk.store.work(author=self._desk.who) as work:
            work.save(attachment)
        return work.changed
