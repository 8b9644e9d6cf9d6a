"""A copy on another disk, remembered: it is what makes the death of this computer bearable."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.storage.backup import Backup
from app.storage.only_here import CopyAway, newest_line, note_copy
from app.usecases.backups import back_up

if TYPE_CHECKING:
    from app.usecases.desk import Desk


def save_elsewhere(desk: Desk, target: Path) -> Backup:
    """Write a checked copy to the file `target`; one on another disk counts for the risk of losing this one.

    Raises what `backups.back_up` raises.
    """
    with desk.store.reading() as connection:
        line = newest_line(connection)  # before the copy is made: it may hold more, never less
    copy = back_up(desk.store, desk.folder, target)
    if is_on_another_disk(desk.folder, copy.path):
        made = CopyAway(round(copy.made.timestamp() * 1000), line)

        def note() -> None:
            with desk.store.transaction() as connection:
                note_copy(connection, made)

        if desk.write is None:
            note()
        else:
            desk.write.call(note)
    return copy


def is_on_another_disk(folder: Path, file: Path) -> bool:
    """Whether the file lies on another drive than the folder, as far as the system tells."""
    return file.stat().st_dev != folder.stat().st_dev
