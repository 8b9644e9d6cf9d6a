"""What the parts of a cycle and of a lesson share: the person's changes, and the drafts of what is being typed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.domain.change import Changed
from app.domain.ids import Id
from app.domain.problems import InvalidRecord, Problem
from app.domain.record import Record
from app.domain.rules.finding import Finding
from app.ui.context import PageContext
from app.ui.kit.form_field import FormField
from app.ui.lesson_study.words import sentences
from app.ui.saving import Saver, Undo

if TYPE_CHECKING:
    from app.usecases.lesson_study import LessonStudyDesk


class Part:
    """The hands of one part of a page: it changes records, says what it did and offers the way back."""

    def __init__(self, context: PageContext, owner: QWidget) -> None:
        self.context = context
        self._saver = Saver(context, owner)

    @property
    def study(self) -> LessonStudyDesk:
        """Lesson study at the desk; only to be called on a lane."""
        return self.context.desk.lesson_study

    def save(
        self,
        work: Callable[[], Changed],
        *,
        field: FormField | None = None,
        toast: str = "",
        undo: Undo | None = None,
        done: Callable[[Changed], None] | None = None,
        failed: Callable[[Problem], None] | None = None,
    ) -> None:
        """Make a change; a refusal goes to `failed`, is said at `field`, or above the page."""
        if failed is None and field is not None:
            failed = partial(self._refused, field)
        self._saver.run(work, toast=toast, undo=undo, failed=failed, done=done)

    def remove(self, record: Record, toast: str) -> None:
        """Take `record` out and offer to bring it back."""
        self._saver.run(
            lambda: self.study.remove(type(record), record.id),
            toast=toast,
            undo=lambda: self.study.bring_back(record),
        )

    def keep_draft(self, kind: type[Record], row: Id, field: str, text: str) -> None:
        """Keep what is being typed, so that a power cut takes at most a second of it."""
        self.context.background.run(
            "write", lambda: self.context.desk.drafts.keep(kind, row, field, text), owner=self.context.live
        )

    def _refused(self, field: FormField, problem: Problem) -> None:
        if isinstance(problem, InvalidRecord):
            field.show_error(sentences(findings_of(problem)))
        else:
            self.context.problem(problem, field)


def findings_of(problem: InvalidRecord) -> tuple[Finding, ...]:
    """What a refused record was refused for."""
    found = problem.facts.get("findings", ())
    return found if isinstance(found, tuple) else ()
