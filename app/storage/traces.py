"""What an erasure leaves outside of the tables: free pages, files of attachments, earlier copies of the database.

It is cleared after the transaction that erased. What fails, on a full disk or while somebody still reads, stays noted
and is done the next time, so no copy goes before a new one has passed its check.
"""

from __future__ import annotations

import logging
import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from app.domain.problems import CannotWriteFile, Problem
from app.storage.attachments import OPENED_FOLDER, AttachmentFiles
from app.storage.backup import BACKUP_FOLDER, ONE_AT_A_TIME, back_up
from app.storage.erasing import lingering, note_cleared
from app.storage.left_files import Noted, let_go
from app.storage.partial_files import PartialFiles
from app.storage.swap import ASIDE_FOLDER, DATABASE_NAME, FRESH_NAME

if TYPE_CHECKING:
    from app.storage.store import Store

log = logging.getLogger(__name__)


class Erased(Noted, Protocol):
    """A database in which records were erased: that of a profile or of a server."""

    def compact(self) -> bool:
        """Write anew what erased words may stand in; False if that has to be done again."""


def clear_profile(store: Store) -> None:
    """Clear what erasures left behind in the folder of an open profile; what cannot go today goes the next time."""
    moment = datetime.fromtimestamp(store.clock.now_ms() / 1000, UTC)
    try:
        is_clear = clear_traces(store, store.folder, PartialFiles(AttachmentFiles.of_profile(store.folder)), moment)
    except Problem as problem:
        log.warning("erasure: %s", type(problem).__name__)
    else:
        if not is_clear:
            log.warning("erasure: somebody still reads the old pages")


def clear_traces(store: Erased, folder: Path | None, parts: PartialFiles | None, moment: datetime) -> bool:
    """Clear what erasures left behind; True if nothing is left of them.

    `folder` holds the database and its copies; None on PostgreSQL, whose copies are elsewhere. `parts` are the files of
    attachments; None where they are not at hand. Raises StorageProblems and CannotWriteFile; what was not done by then
    is done the next time.
    """
    with store.reading() as connection:
        known = lingering(connection)
    if parts is not None:
        let_go(store, parts)
    if not known:
        return True
    if not store.compact():
        return False
    if folder is not None:
        _remove(folder / OPENED_FOLDER)
        renew_copies(folder, moment)
    with store.transaction() as connection:
        note_cleared(connection, known)
    return True


def renew_copies(folder: Path, moment: datetime) -> None:
    """Put one checked copy of now in the place of all earlier ones, and let go of files that were set aside.

    Raises the StorageProblems of `back_up`, with everything still there, and CannotWriteFile for a file that cannot be
    removed.
    """
    with ONE_AT_A_TIME:
        earlier = _earlier(folder)
        if not earlier:
            return
        made = back_up(folder / DATABASE_NAME, folder / BACKUP_FOLDER, moment)
        for path in earlier:
            if path != made.path:
                _remove(path)


def _earlier(folder: Path) -> list[Path]:
    """Copies of every kind, whole or begun, that the program made beside the database."""
    copies = [*(folder / BACKUP_FOLDER).glob("shyraq-*.db*"), *folder.glob(f"{FRESH_NAME}*")]
    return [*copies, *(folder / ASIDE_FOLDER).glob("*")]


def _remove(path: Path) -> None:
    try:
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
    except OSError as error:
        raise CannotWriteFile(path=str(path)) from error
