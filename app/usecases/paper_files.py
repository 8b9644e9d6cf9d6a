"""Papers as files."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from app.domain.problems import CannotWriteFile
from app.reports.document import Document


def word_file(document: Document) -> bytes:
    """The content of a file for Word."""
    from app.reports.docx import docx_bytes  # here, because few papers are ever written for Word

    return docx_bytes(document)


def write_file(path: Path, content: bytes) -> None:
    """Write a file whole or not at all; raises CannotWriteFile, and an earlier file of this name is as it was then."""
    part = path.with_name(f"{path.name}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_bytes(content)
        os.replace(part, path)
    except OSError as error:
        with suppress(OSError):
            part.unlink()
        raise CannotWriteFile(path=str(path)) from error
