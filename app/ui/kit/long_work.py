"""Long work on a lane behind a progress sheet, with a way to stop it."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.problems import Problem
from app.ui.kit.dialogs import ProgressSheet

if TYPE_CHECKING:
    from app.ui.background import Background

Told = Callable[[int, int], bool]
"""What the work calls with how many of how many are done; False asks it to stop where it is."""


class LongWork(QObject):
    """One piece of work; `finished(result)` at the end, also after a stop, or `failed(Problem)`. Then it is gone.

    `note` says in words how many of how many are done.
    """

    finished = Signal(object)
    failed = Signal(object)
    _moved = Signal(int, int)

    def __init__(self, background: Background, parent: QWidget, title: str, note: Callable[[int, int], str]) -> None:
        super().__init__(parent)
        self._background, self._note = background, note
        self._stop = Event()
        self.sheet = ProgressSheet(parent, title)
        self.sheet.cancelled.connect(self._stop.set)
        self._moved.connect(self._show)

    def start(self, work: Callable[[Told], Any], total: int, note: str = "", lane: str = "write") -> None:
        """Run `work` on `lane`; `note` stands on the sheet until it first tells how far it has come."""
        stop, moved = self._stop, self._moved.emit

        def told(done: int, of: int) -> bool:
            moved(done, of)
            return not stop.is_set()

        self.sheet.show_progress(0, total, note or self._note(0, total))
        self.sheet.open()
        self._background.run(lane, lambda: work(told), owner=self, done=self._end, failed=self._fail)

    def _show(self, done: int, total: int) -> None:
        self.sheet.show_progress(done, total, "" if self._stop.is_set() else self._note(done, total))

    def _end(self, result: object) -> None:
        self.sheet.finish()
        self.finished.emit(result)
        self.deleteLater()

    def _fail(self, problem: Problem) -> None:
        self.sheet.finish()
        self.failed.emit(problem)
        self.deleteLater()
