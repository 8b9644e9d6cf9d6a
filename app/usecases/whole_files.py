"""Writing a file for a person: whole, or not at all."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from app.domain.problems import CannotWriteFile


def write_whole(path: Path, data: bytes) -> None:
    """Put `data` into the place of `path`, making its folder; on failure an earlier file of this name is as it was.

    Raises CannotWriteFile.
    """
    part = path.with_name(f"{path.name}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_bytes(data)
        os.replace(part, path)
    except OSError as error:
        with suppress(OSError):
            part.unlink()
        raise CannotWriteFile(path=str(path)) from error
