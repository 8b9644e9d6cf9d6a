"""Asking for a file that is a copy of the data."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget


def choose_copy(parent: QWidget) -> Path | None:
    """The file a person chose, None if they gave it up."""
    title = QCoreApplication.translate("backups", "Choose a copy of the data")
    kinds = QCoreApplication.translate("backups", "Copies of Shyraq (*.db)")
    name, _kind = QFileDialog.getOpenFileName(parent, title, "", kinds)
    return Path(name) if name else None


def choose_place(parent: QWidget, name: str) -> Path | None:
    """Where a copy is to be written, None if the person gave it up."""
    title = QCoreApplication.translate("backups", "Save a copy of the data")
    kinds = QCoreApplication.translate("backups", "Copies of Shyraq (*.db)")
    chosen, _kind = QFileDialog.getSaveFileName(parent, title, name, kinds)
    return Path(chosen) if chosen else None
