"""Asking where the file of a poster goes."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from app.ui.poster.output import Paper

_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
_LONGEST_NAME = 80


def choose_file(parent: QWidget, title: str, paper: Paper) -> Path | None:
    """The file a person chose, None if they gave it up; a name made of the title is suggested."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    suggested = Path(documents, file_name(title, paper))
    question = QCoreApplication.translate("posters", "Save the poster")
    kinds = QCoreApplication.translate("posters", "PDF files (*.pdf)")
    chosen, _kind = QFileDialog.getSaveFileName(parent, question, str(suggested), kinds)
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf")


def file_name(title: str, paper: Paper) -> str:
    """A name for the file of a poster that every system takes."""
    plain = " ".join(_NOT_IN_NAMES.sub(" ", title).split())[:_LONGEST_NAME].rstrip(" .")
    return f"{plain} {paper.name}.pdf".lstrip()
