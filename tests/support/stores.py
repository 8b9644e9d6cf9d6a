"""Real databases for tests: migrated once per run, then copied."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

from app.domain.clock import TimeSource
from app.storage.opening import close_store, open_store
from app.storage.store import Store
from app.storage.swap import DATABASE_NAME


@cache
def empty_database() -> bytes:
    """The bytes of an empty database at the newest revision, without anything that names a device."""
    from app.storage import engine as engines
    from app.storage.upgrade import run_revisions

    with tempfile.TemporaryDirectory(prefix="shyraq-template-") as folder:
        path = Path(folder, DATABASE_NAME)
        engine = engines.writer(path)
        with engine.begin() as connection:
            run_revisions(connection)
        engine.dispose()
        return path.read_bytes()


def lay_out(folder: Path) -> None:
    """Put an empty database into `folder` if it has none: what a first start makes of nothing, in a hundredth of it."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    path = folder / DATABASE_NAME
    if not path.exists():
        path.write_bytes(empty_database())


def new_store(folder: Path, source: TimeSource | None = None) -> Store:
    """Open the store in `folder` as the program does; a database that is not there yet comes from the template."""
    lay_out(folder)
    return open_store(folder, source)


def reopened(store: Store, source: TimeSource | None = None) -> Store:
    """Close `store` and open its folder again: the next start of the program."""
    folder = Path(store.writer.url.database or "").parent
    close_store(store)
    return open_store(folder, source)


def copy_profile(store: Store, folder: Path) -> Path:
    """A copy of the database as it stands, in `folder`: what a person restores or carries to another machine."""
    folder.mkdir(parents=True, exist_ok=True)
    source = Path(store.writer.url.database or "")
    for suffix in ("", "-wal"):
        part = source.with_name(source.name + suffix)
        if part.exists():
            shutil.copyfile(part, folder / part.name)
    return folder


def use_dice(store: Store, bits: Callable[[int], int]) -> None:
    """Draw the epochs of `store` from `bits`, so that the same history can be run again."""
    store._bits, store._origin = bits, 0


def resume(store: Store, sleeping: Store) -> None:
    """Let `store` go on with the origin and the numbers of `sleeping`: a virtual machine that is resumed twice."""
    store._origin, store._seqs = sleeping.origin, dict(sleeping._seqs)
