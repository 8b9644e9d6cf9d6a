"""The one place where the paper of a portfolio becomes a PDF."""

from __future__ import annotations

from pathlib import Path

from app.reports.document import Document
from app.ui.printing.sheets import Sheets
from app.usecases.whole_files import write_whole


def write_paper(document: Document, path: Path) -> None:
    """Write a paper as PDF. Raises CannotWriteFile."""
    write_whole(path, Sheets(document).pdf())
