"""Certificates drawn into files, with progress and a way to stop."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.domain.problems import Problem
from app.domain.records.certificates import Certificate
from app.ui.certificates.output import PdfPages
from app.ui.certificates.papers import paper_of
from app.ui.context import PageContext
from app.ui.kit.dialogs import ProgressSheet
from app.usecases.whole_files import write_whole


class DrawRun(QObject):
    """Draws certificates into PDF files, a page each time the window is idle; `finished(files)` unless it was stopped.

    Every file stands there whole or not at all; files that were finished before a stop stay.
    """

    finished = Signal(int)
    failed = Signal(object)

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.sheet = ProgressSheet(parent, self.tr("Drawing certificates"))
        self.sheet.cancelled.connect(self._end)
        self._waiting: list[tuple[Path, Sequence[Certificate]]] = []
        self._pages: PdfPages | None = None
        self._drawing: Iterator[int] = iter(())
        self._path = Path()
        self._files = self._done = self._total = 0
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._step)

    def start(self, files: Sequence[tuple[Path, Sequence[Certificate]]]) -> None:
        """Write each of `files` with its certificates, of which it has at least one."""
        self._waiting = list(files)
        self._total = sum(len(certificates) for _path, certificates in files)
        if self._total > 1:
            self.sheet.show_progress(0, self._total)
            self.sheet.open()
        self._open()

    def _open(self) -> None:
        if not self._waiting:
            files = self._files
            self._end()
            self.finished.emit(files)
            return
        self._path, certificates = self._waiting.pop(0)
        papers = [paper_of(one) for one in certificates]
        self._pages = PdfPages(papers, papers[0].voices[0].heading)
        self._drawing = self._pages.draw()
        self._timer.start()

    def _step(self) -> None:
        if next(self._drawing, None) is not None:
            self._done += 1
            note = self.tr("{done} of {total} are drawn.").format(done=self._done, total=self._total)
            self.sheet.show_progress(self._done, self._total, note)
        elif self._pages is not None:
            self._timer.stop()
            write = partial(write_whole, self._path, self._pages.data())
            self._context.background.run("read", write, owner=self, done=self._written, failed=self._fail)

    def _written(self, _nothing: None) -> None:
        self._files += 1
        self._open()

    def _fail(self, problem: Problem) -> None:
        self._end()
        self.failed.emit(problem)

    def _end(self) -> None:
        self._timer.stop()
        self._waiting, self._drawing, self._pages = [], iter(()), None
        self.sheet.finish()
        self.deleteLater()
