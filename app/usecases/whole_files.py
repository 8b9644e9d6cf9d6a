"""Writing a file for a person: whole, or not at all."""

from __future__ import annotations

import os
from pathlib import Path

from app.domain.problems import CannotWriteFile


def write_whole(path: Path, data: bytes) -> None:
    """Put `data` into the place of `path`; on failure an earlier file of this name is as it was.

    Raises CannotWriteFile.
    """
    part = path.with_name(f"{path.name}.part")
    try:
        part.write_bytes(data)
        os.replace(part, path)
    except OSError as error:
        raise CannotWriteFile(path=str(path)) from error
