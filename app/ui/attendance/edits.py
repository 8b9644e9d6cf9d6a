"""Marks on their way: shown at once, written on the write lane, taken back with Ctrl+Z."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.domain.change import Changed
from app.domain.problems import Problem
from app.domain.records.events import Attendance
from app.ui.attendance.model import SheetModel
from app.ui.attendance.sheet_marks import same_mark
from app.ui.context import PageContext

_STEPS = 200


class SheetEdits(QObject):
    """Every change of the sheet goes through here.

    `failed(Problem)` after marks could not be saved: they stay on the sheet as typed, and `retry` tries again.
    `refused_undo()` when what was to be taken back has been changed by somebody else meanwhile.
    """

    failed = Signal(object)
    settled = Signal()
    refused_undo = Signal()

    def __init__(self, context: PageContext, model: SheetModel, owner: QObject) -> None:
        super().__init__(owner)
        self._context, self._model = context, model
        self._steps: list[tuple[tuple[Attendance, ...], tuple[Attendance, ...]]] = []
        self.version = 0
        """Grows with every change; a sheet that was read before the last one is out of date."""
        self._own: set[bytes] = set()

    def put(self, marks: Sequence[Attendance], cells: Sequence[tuple[int, int]]) -> None:
        """Let `marks` stand in `cells` (row, column); those that say what stands already are left alone."""
        before = [self._model.marks.at(row, column) for row, column in cells]
        changes = [(old, new) for old, new in zip(before, marks, strict=True) if not same_mark(old, new)]
        if not changes:
            return
        olds, news = tuple(old for old, _ in changes), tuple(new for _, new in changes)
        self._steps.append((olds, news))
        del self._steps[:-_STEPS]
        self._write(news)

    def undo(self) -> tuple[Attendance, ...]:
        """Take the last step back where it still stands; gives the marks that were put back."""
        if not self._steps:
            return ()
        olds, news = self._steps.pop()
        shown = self._shown()
        back = tuple(old for old, new in zip(olds, news, strict=True) if same_mark(shown.get(new.id, old), new))
        if len(back) < len(olds):
            self.refused_undo.emit()
        if back:
            self._write(back)
        return back

    def retry(self) -> None:
        """Try once more to save what could not be saved."""
        unsaved = self._model.marks.unsaved
        if unsaved:
            self._write(unsaved)

    def is_own(self, changed: Changed) -> bool:
        """Whether `changed` tells nothing but what this sheet wrote itself and shows already."""
        if set(changed.rows) != {"attendance"}:
            return False
        rows = changed.rows["attendance"]
        known = rows <= self._own
        self._own -= rows
        return known

    def forget(self) -> None:
        """Another sheet is shown: what was done on the one before is done."""
        self._steps.clear()

    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._steps)

    def _write(self, marks: tuple[Attendance, ...]) -> None:
        self.version += 1
        self._model.put(marks)
        self._context.background.run(
            "write",
            partial(self._context.desk.attendance.put, marks),
            owner=self,
            done=partial(self._saved, marks),
            failed=partial(self._not_saved, marks),
        )

    def _saved(self, marks: tuple[Attendance, ...], changed: Changed) -> None:
        self.version += 1
        self._model.confirm(marks)
        self._own.update(found.id for found in marks)
        self._context.live.post(changed)
        self.settled.emit()

    def _not_saved(self, marks: tuple[Attendance, ...], problem: Problem) -> None:
        self._model.fail(marks)
        self.failed.emit(problem)

    def _shown(self) -> dict[bytes, Attendance]:
        model = self._model
        return {
            found.id: found
            for row in range(len(model.people))
            for column in range(len(model.slots))
            if (found := model.marks.at(row, column))
        }
