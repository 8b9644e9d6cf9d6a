"""The words of an entry that is not made yet: kept like every other text, a power cut costs a second of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.domain.ids import Id
from app.domain.record import Record
from app.domain.records.portfolios import ProjectImpact, Vignette
from app.domain.records.projects import Consultation, EvidenceNote, ProgressLog, ProjectPrivate
from app.ui.kit.text_fields import DraftLineEdit, DraftTextEdit
from app.ui.projects.record_saver import RecordSaver

if TYPE_CHECKING:
    from app.usecases.desk import Desk


_ENTRIES = (ProgressLog, Consultation, EvidenceNote)
_SHEETS = (ProjectPrivate, ProjectImpact, Vignette)


def drafts_of(desk: Desk, project: Id) -> tuple[dict[str, str], ...]:
    """What was being typed when the program stopped: entries that are not made yet, and sheets not saved even once."""
    return tuple(desk.drafts.of(unfinished_row(kind, project)) for kind in (*_ENTRIES, *_SHEETS))


def unfinished_row(kind: type[Record], project: Id) -> Id:
    """Under which id the draft of a project's next record of a `kind` is kept."""
    return kind.record_type.derived_id(project)


class Unfinished(QObject):
    """Keeps the texts of a form while its record does not exist; `project` says whose form it is."""

    def __init__(
        self, saver: RecordSaver, kind: type[Record], fields: Mapping[str, DraftLineEdit | DraftTextEdit],
        project: Callable[[], Id | None],
    ) -> None:  # fmt: skip
        super().__init__(saver)
        self._saver, self._kind, self._fields, self._project = saver, kind, dict(fields), project
        for name, editor in self._fields.items():
            for kept in (editor.draft, editor.committed):
                kept.connect(partial(self._keep, name))

    def begin(self, project: Id) -> None:
        """Be the form of `project`: empty if it was another one's, but for what was refused there."""
        for name, editor in self._fields.items():
            editor.begin((unfinished_row(self._kind, project), name))

    def load(self, texts: Mapping[str, str]) -> None:
        """Show what was left over from last time, except where something is being written already."""
        for name, editor in self._fields.items():
            if texts.get(name) and not editor.text():
                editor.load("", draft=texts[name])

    def forget(self) -> None:
        """The record is made: its texts stand in it."""
        project = self._project()
        if project is not None:
            for name in self._fields:
                self._saver.forget_draft(unfinished_row(self._kind, project), name)

    def _keep(self, name: str, text: str) -> None:
        project = self._project()
        if project is not None:
            self._saver.draft(self._kind, unfinished_row(self._kind, project), name, text)
