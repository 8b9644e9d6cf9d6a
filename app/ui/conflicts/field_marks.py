"""The small mark at a field that has two versions: whoever edits the field sees it, and one press opens both."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton, QWidget

from app.domain.change import Changed
from app.domain.ids import Id
from app.ui.context import PageContext
from app.ui.kit.base import button
from app.ui.kit.form_field import FormField


class FieldMarks(QObject):
    """Keeps the marks of one form true. `shown()` is the id of the record in it, None for none."""

    def __init__(
        self, context: PageContext, form: QWidget, fields: Mapping[str, FormField], shown: Callable[[], Id | None]
    ) -> None:
        super().__init__(form)
        self._context, self._form, self._fields, self._shown = context, form, fields, shown
        self.marks: dict[str, QPushButton] = {}
        self._known: dict[str, tuple[Id, bool]] = {}
        self._row: Id | None = None
        context.live.changed.connect(self._on_changed)

    def follow(self) -> None:
        """Look for versions of the record that is shown now."""
        if self._shown() != self._row:
            self.read()

    def read(self) -> None:
        """Look for versions again."""
        row = self._row = self._shown()
        if row is None:
            return
        versions, shown = self._context.desk.versions, partial(self._show, row)
        self._context.background.run("read", lambda: versions.marks(row), owner=self._form, done=shown)

    def _show(self, row: Id, marks: dict[str, tuple[Id, bool]]) -> None:
        if row != self._row or marks == self._known:
            return
        self._known = marks
        for made in self.marks.values():
            made.hide()
            made.deleteLater()
        self.marks.clear()
        for name, (conflict, is_joined) in marks.items():
            if name in self._fields:
                self._mark(name, conflict, is_joined)

    def _mark(self, name: str, conflict: Id, is_joined: bool) -> None:
        field = self._fields[name]
        text = self.tr("Joined from two") if is_joined else self.tr("2 versions")
        made = button(text, partial(self._open, conflict), kind="mark")
        made.setProperty("tone", "info" if is_joined else "warn")
        made.setAccessibleName(self.tr("{field}: {mark}").format(field=field.text(), mark=text))
        field.add_mark(made)
        self.marks[name] = made

    def _open(self, conflict: Id) -> None:
        from app.ui.conflicts.dialog import show_versions  # few forms ever have a mark

        show_versions(self._context, self._form, conflict)

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches("edit_conflict"):
            self.read()
