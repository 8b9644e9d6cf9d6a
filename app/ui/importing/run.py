"""Carrying an import out on the write lane, with progress and a way to stop."""

from __future__ import annotations

from threading import Event

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.ui.context import PageContext
from app.ui.kit.dialogs import ProgressSheet
from app.usecases.import_plan import ImportPlan
from app.usecases.importing import ImportReport


class ImportRun(QObject):
    """One import; `finished(ImportReport)` at the end, also after a stop; `failed(Problem)`."""

    finished = Signal(object)
    failed = Signal(object)
    _moved = Signal(int, int)

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._stop = Event()
        self.sheet = ProgressSheet(parent, self.tr("Importing the staff list"))
        self.sheet.cancelled.connect(self._stop.set)
        self._moved.connect(self._show)

    def start(self, plan: ImportPlan) -> None:
        """Write what `plan` says."""
        desk, stop, moved = self._context.desk, self._stop, self._moved.emit

        def progress(done: int, total: int) -> bool:
            moved(done, total)
            return not stop.is_set()

        def end(problem: object) -> None:
            self.sheet.finish()
            self.failed.emit(problem)

        self.sheet.show_progress(0, len(plan.new), self.tr("What is written can be taken back."))
        self.sheet.open()
        self._context.background.run(
            "write", lambda: desk.importing.carry_out(plan, progress), owner=self, done=self._end, failed=end
        )

    def _show(self, done: int, total: int) -> None:
        note = self.tr("{done} of {total} people").format(done=done, total=total)
        self.sheet.show_progress(done, total, "" if self._stop.is_set() else note)

    def _end(self, report: ImportReport) -> None:
        self.sheet.finish()
        self.finished.emit(report)
