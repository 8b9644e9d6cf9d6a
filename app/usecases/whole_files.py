"""Writing a file for a person: whole, or not at all."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from app.domain.problems import CannotWriteFile


def write_whole(path: Path, data: bytes) -> None:
    """Put `data` into the place of `path`; on failure an earlier file of this name is as it was.

    Raises CannotWriteFile, also for a folder that is not there: it may be on a stick that was pulled out, and nobody
    must be told then that the file was written.
    """
    part = path.with_name(f"{path.name}.part")
    try:
        part.write_bytes(data)
        os.replace(part, path)
    except OSError as error:
        with suppress(OSError):
            part.unlink()
        raise CannotWriteFile(path=str(path)) from error


def make_folder(path: Path) -> None:
    """Make a folder that a person named on the command line. Raises CannotWriteFile."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotWriteFile(path=str(path)) from error
