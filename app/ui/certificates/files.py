"""Asking where certificates are to be kept, and drawing them there."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain.certified import main_name
from app.domain.records.certificates import Certificate
from app.ui.context import PageContext

_FORBIDDEN = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')  # in names of files on Windows


class CertificateFiles(QObject):
    """Keeps certificates as files, for one page."""

    def __init__(self, context: PageContext, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page

    def save_one_file(self, certificates: Sequence[Certificate], name: str) -> None:
        """Ask for a file and put all `certificates` into it."""
        pdf = self.tr("PDF documents (*.pdf)")
        path, _kind = QFileDialog.getSaveFileName(self._page, self.tr("Save as PDF"), f"{file_name(name)}.pdf", pdf)
        if path:
            self.draw([(_ending(Path(path), ".pdf"), certificates)])

    def save_a_file_each(self, certificates: Sequence[Certificate]) -> None:
        """Ask for a folder and put each certificate into a file of its own, named by number and person."""
        folder = QFileDialog.getExistingDirectory(self._page, self.tr("Choose a folder"))
        if folder:
            self.draw([(Path(folder, f"{name_of(one)}.pdf"), [one]) for one in certificates])

    def save_verifier(self) -> None:
        """Ask for a file and write the page on which phones check certificates."""
        html = self.tr("Web pages (*.html)")
        title = self.tr("Save the page for checking")
        path, _kind = QFileDialog.getSaveFileName(self._page, title, "shyraq-verify.html", html)
        if path:
            from app.usecases.verifier_files import write_page  # the keys of issuers are for few

            file, desk = _ending(Path(path), ".html"), self._context.desk
            said = self.tr("Saved: {file}").format(file=file.name)
            self._context.background.run(
                "read", lambda: write_page(desk, file), owner=self._page, done=lambda _none: self._context.toast(said)
            )

    def draw(self, files: Sequence[tuple[Path, Sequence[Certificate]]]) -> None:
        """Draw `files` with progress, and say so at the end."""
        from app.ui.certificates.runs import DrawRun  # the same holds for whoever draws

        run = DrawRun(self._context, self._page)
        first = files[0][0]
        run.finished.connect(lambda number: self._context.toast(self._said(number, first)))
        run.failed.connect(lambda problem: self._context.problem(problem, self._page))
        run.start(files)

    def _said(self, number: int, first: Path) -> str:
        if number == 1:
            return self.tr("Saved: {file}").format(file=first.name)
        return self.tr("%n file(s) saved.", "", number)


def name_of(certificate: Certificate) -> str:
    """What the file of one certificate is called, without its ending."""
    return file_name(f"{certificate.serial} {main_name(certificate)}")


def file_name(text: str) -> str:
    """`text` without what no file may be called, and not too long."""
    return " ".join(_FORBIDDEN.sub(" ", text).split())[:100].strip(". ") or "shyraq"


def _ending(path: Path, ending: str) -> Path:
    return path if path.suffix.lower() == ending else path.with_name(path.name + ending)
