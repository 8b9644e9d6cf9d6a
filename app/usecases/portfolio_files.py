"""The files a submitted version needs wherever it is read: its paper, and its poster as a sheet and as a picture.

Pictures of the project stand in the paper by their hash and travel as the attachments they are.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING

from app.domain.ids import Id
from app.domain.problems import AttachmentElsewhere
from app.domain.records.portfolios import Portfolio, PortfolioFile
from app.domain.rules.rights import may_write
from app.reports.document_file import facts_of
from app.storage.attachments import AttachmentFiles, hash_bytes
from app.storage.project_queries import portfolios_without_files

if TYPE_CHECKING:
    from app.usecases.desk import Desk


_NO_PAPER = (ValueError, KeyError, TypeError)


def files_of(version: Portfolio, packed: bytes, files: AttachmentFiles) -> Iterator[PortfolioFile]:
    """The records that name the files of a version; `packed` is its paper."""
    yield _named(version.id, version.checksum, len(packed))
    poster = facts_of(packed).get("poster")
    if poster:
        for digest in (poster["pdf"], poster["picture"]):
            size = files.size(digest)
            if size is not None:
                yield _named(version.id, digest, size, ",".join(sorted(poster["shows"])))


def name_files(desk: Desk) -> None:
    """Name the files of versions from before files were named, where they lie; before an exchange, never by one.

    Whoever has the files names them in the same words, so two machines never disagree. What is no paper names nothing.
    """
    files = AttachmentFiles.of_profile(desk.folder)
    if not may_write(desk.store.role, PortfolioFile.record_type.name):
        return
    with desk.store.reading() as connection:
        unnamed = [version for version in portfolios_without_files(connection) if files.has(version.checksum)]
    for version in unnamed:
        with suppress(AttachmentElsewhere, *_NO_PAPER), desk.store.work() as work:
            for file in files_of(version, files.read(version.checksum), files):
                work.save(file)


def _named(version: Id, digest: str, size: int, shows: str = "") -> PortfolioFile:
    row = PortfolioFile.record_type.derived_id(version, hash_bytes(digest))
    return PortfolioFile(id=row, portfolio_id=version, sha256=digest, size=size, shows=shows)
