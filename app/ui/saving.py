"""Changes made on a page: run on the write lane, announced, and offered to be taken back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.domain.change import Changed
from app.domain.ids import Id
from app.domain.problems import Problem
from app.domain.record import Record
from app.ui.context import PageContext

Undo = Callable[[], Changed]
"""Takes a change back; runs on the write lane like the change itself."""


class Saver:
    """Makes the changes of one page, one after the other."""

    def __init__(self, context: PageContext, owner: QWidget) -> None:
        self._context, self._owner = context, owner

    def run(
        self,
        work: Callable[[], Changed],
        *,
        toast: str = "",
        undo: Undo | None = None,
        done: Callable[[Changed], None] | None = None,
        failed: Callable[[Problem], None] | None = None,
    ) -> None:
        """Make a change; afterwards say `toast` and offer `undo`. A problem goes to `failed`, or above the page."""

        def finished(changed: Changed) -> None:
            self._context.live.post(changed)
            if done is not None:
                done(changed)
            if toast:
                self._context.toast(toast, None if undo is None else lambda: self.run(undo))

        def went_wrong(problem: Problem) -> None:
            if failed is not None:
                failed(problem)
            else:
                self._context.problem(problem, self._owner)

        self._context.background.run("write", work, owner=self._owner, done=finished, failed=went_wrong)


def keep_draft(context: PageContext, owner: QWidget, kind: type[Record], row: Id, field: str, text: str) -> None:
    """Keep what is being typed into a text field; other fields have nothing worth keeping before they are left."""
    if kind.record_type.by_name[field].kind.name in ("text", "long text"):
        desk = context.desk
        context.background.run("write", lambda: desk.drafts.keep(kind, row, field, text), owner=owner)
