"""Papers as files."""

from __future__ import annotations

from app.reports.document import Document


def word_file(document: Document) -> bytes:
    """The content of a file for Word."""
    from app.reports.docx import docx_bytes  # here, because few papers are ever written for Word

    return docx_bytes(document)
