"""The one place where the paper of a portfolio becomes a PDF."""

from __future__ import annotations

from app.usecases.portfolios import WritePaper

write_paper: WritePaper | None = None
"""Writes a paper into a file; while there is none, an exported portfolio holds the originals alone."""
