"""An entry that is not made yet: its words are kept like every other text, and with them what kind of entry it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.domain.ids import Id
from app.domain.record import Record
from app.domain.records.portfolios import ProjectImpact, Vignette
from app.domain.records.projects import Consultation, EvidenceNote, ProgressLog, ProjectPrivate
from app.ui.kit.chips import FilterChips
from app.ui.kit.choice_field import ChoiceField
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
    """Keeps the texts of a form, and the choice beside them, while its record does not exist.

    `project` says whose form it is, `choice` in which field its kind is chosen.
    """

    def __init__(
        self, saver: RecordSaver, kind: type[Record], fields: Mapping[str, DraftLineEdit | DraftTextEdit],
        choice: tuple[str, FilterChips | ChoiceField], project: Callable[[], Id | None],
    ) -> None:  # fmt: skip
        super().__init__(saver)
        self._saver, self._kind, self._fields, self._project = saver, kind, dict(fields), project
        self._field, self._choice = choice
        self._chosen: tuple[Id, str] | None = None
        """For which project which choice is kept by now."""
        self._choice.chosen.connect(lambda _code: self._keep_choice())
        for name, editor in self._fields.items():
            for kept in (editor.draft, editor.committed):
                kept.connect(partial(self._keep, name))

    def begin(self, project: Id) -> None:
        """Be the form of `project`: empty if it was another one's, but for what was refused there."""
        for name, editor in self._fields.items():
            editor.begin((unfinished_row(self._kind, project), name))

    def load(self, texts: Mapping[str, str]) -> None:
        """Show what was left over from last time, except where something is being written already."""
        if self._field in texts and not any(editor.text() for editor in self._fields.values()):
            self._choice.set_code(texts[self._field])
        for name, editor in self._fields.items():
            if texts.get(name) and not editor.text():
                editor.load("", draft=texts[name])

    def forget(self) -> None:
        """The record is made: its texts stand in it."""
        project = self._project()
        if project is not None:
            self._chosen = None
            for name in (*self._fields, self._field):
                self._saver.forget_draft(unfinished_row(self._kind, project), name)

    def _keep(self, name: str, text: str) -> None:
        project = self._project()
        if project is not None:
            self._saver.draft(self._kind, unfinished_row(self._kind, project), name, text)
            self._keep_choice()

    def _keep_choice(self) -> None:
        project, code = self._project(), self._choice.code()
        if project is not None and (project, code) != self._chosen:
            self._chosen = project, code
            self._saver.draft_choice(self._kind, unfinished_row(self._kind, project), self._field, code)
