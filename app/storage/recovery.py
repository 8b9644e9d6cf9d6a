"""After damage: back to the newest good backup, and forward again with everything that can still be read.

The backup gives a sound base; from the damaged file come the own changes made since, drafts, and what the database
knows about itself. What others wrote in between comes back with the next exchange: the base remembers how far it read.
"""

from __future__ import annotations

import logging
import shutil
from pathlib import Path

from app.domain.problems import NoGoodBackup
from app.storage.backup import backups_in, is_sound, newest_good
from app.storage.replay import replay
from app.storage.salvage import salvage
from app.storage.swap import DATABASE_NAME, exchange, fresh_path
from app.storage.upgrade import migrate_file

log = logging.getLogger(__name__)


def repair_if_damaged(folder: Path, backups: Path) -> None:
    """Check the closed database in `folder` and recover it if the check fails; raises NoGoodBackup if it cannot."""
    if not is_sound(folder / DATABASE_NAME):
        recover(folder, backups)


def recover(folder: Path, backups: Path) -> None:
    """Build a sound database from the newest good backup and the damaged file, and put it in its place.

    The damaged file is kept aside. Raises NoGoodBackup if no copy passes its check.
    """
    good = newest_good(backups)
    if good is None:
        raise NoGoodBackup(folder=str(backups), copies=len(backups_in(backups)))
    fresh = fresh_path(folder)
    shutil.copyfile(good.path, fresh)
    migrate_file(fresh)
    saved = salvage(folder / DATABASE_NAME, fresh)
    again = replay(fresh, saved, good.made)
    log.warning("database damaged: backup restored, %d changes read, %d written again", len(saved.lines), again)
    exchange(folder)
