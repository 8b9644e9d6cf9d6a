"""The projects of the school by stage: search, a filter per stage, two lines per project."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.ids import Id
from app.domain.records.projects import ProjectStage
from app.domain.rules.projects import STAGE_ORDER
from app.domain.text import search_key
from app.ui.kit.base import button
from app.ui.kit.card import Card
from app.ui.kit.choice_field import ChoiceField
from app.ui.kit.day_text import show_day
from app.ui.kit.empty_state import EmptyState
from app.ui.kit.focus import hand_focus_on
from app.ui.kit.record_list import ListRow, RecordList
from app.ui.kit.search_field import SearchField
from app.ui.projects.words import stage_tone, word
from app.usecases.projects_views import ProjectLine

_ORDER = {
    stage: place for place, stage in enumerate((*STAGE_ORDER, *(s for s in ProjectStage if s not in STAGE_ORDER)))
}
_ALL = "all"


class ProjectListing(Card):
    """`chosen(id)` with the arrows, `opened(id)` on click and Enter, `wanted_new` for a new project."""

    chosen = Signal(object)
    opened = Signal(object)
    wanted_new = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None, *, begins: bool = True) -> None:
        super().__init__(parent=parent)
        self._today = today
        self._lines: tuple[ProjectLine, ...] = ()
        self._shown: list[Id] = []
        self.search = SearchField(self.tr("Search: title or teacher"))
        self.search.searched.connect(lambda _text: self._filter())
        self.stages = ChoiceField(writes=False)
        self.stages.setAccessibleName(self.tr("Stage"))
        self.stages.chosen.connect(lambda _code: self._filter())
        self.list = RecordList(self.tr("Projects"))
        self.list.chosen.connect(self.chosen.emit)
        self.list.opened.connect(self.opened.emit)
        self.search.left_down.connect(self.list.setFocus)
        self._new = button(self.tr("New project  Ctrl+N"), self.wanted_new.emit, icon_name="plus")
        self._empty = EmptyState(
            "projects",
            self.tr("No projects yet"),
            self.tr("A teacher starts with what matters to them and changes something in the own school."),
            action=(self.tr("New project"), self.wanted_new.emit) if begins else None,
        )
        self._full: list[QWidget] = [self.search, self.stages, self.list, *([self._new] if begins else [])]
        self.add(self.search, self.stages)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self._new)
        if not begins:
            self._new.hide()
        self.body.addWidget(self._empty, 1)
        hand_focus_on(self, self.list)

    def shown(self) -> list[Id]:
        """The projects listed now, from top to bottom."""
        return list(self._shown)

    def stage(self) -> ProjectStage | None:
        """The stage the list is filtered by, None for all."""
        code = self.stages.code()
        return None if code in ("", _ALL) else ProjectStage(code)

    def show_lines(self, lines: Sequence[ProjectLine], current: Id | None = None) -> None:
        """Show the projects, those of one stage together, in the order of the path."""
        self._lines = tuple(sorted(lines, key=lambda line: _ORDER[line.project.stage]))
        counts = Counter(line.project.stage for line in self._lines)
        stages = [(stage.value, f"{word(stage)} ({counts[stage]})") for stage in _ORDER if counts[stage]]
        everything = self.tr("All stages ({count})").format(count=len(self._lines))
        self.stages.set_choices([(_ALL, everything), *stages])
        if not self.stages.code():
            self.stages.set_code(_ALL)
        for widget in self._full:
            widget.setVisible(bool(self._lines))
        self._empty.setVisible(not self._lines)
        self._filter(current)

    def _filter(self, current: Id | None = None) -> None:
        words = search_key(self.search.text()).split()
        stage = self.stages.code()
        shown = [
            line for line in self._lines
            if stage in (_ALL, line.project.stage.value) and all(word_ in _key(line) for word_ in words)
        ]  # fmt: skip
        self._shown = [line.project.id for line in shown]
        self.list.show_rows([self._row(line) for line in shown], current)

    def _row(self, line: ProjectLine) -> ListRow:
        stage = line.project.stage
        return ListRow(
            key=line.project.id, title=line.project.title, subtitle=self._subtitle(line), chip=word(stage),
            tone=stage_tone(stage),
        )  # fmt: skip

    def _subtitle(self, line: ProjectLine) -> str:
        teacher = line.teacher
        name = f"{teacher.surname} {teacher.given_name}".strip() if teacher else self.tr("Unknown teacher")
        return " · ".join(part for part in (name, self._hint(line)) if part)

    def _hint(self, line: ProjectLine) -> str:
        action = line.next_action
        if action is not None and action.due is not None and line.project.stage in STAGE_ORDER:
            if action.due < self._today():
                return self.tr("overdue since {day}").format(day=show_day(action.due))
            return self.tr("next: {day}").format(day=show_day(action.due))
        if line.missing:
            return self.tr("%n thing(s) missing", "", len(line.missing))
        if line.last_log is not None:
            return self.tr("last entry {day}").format(day=show_day(line.last_log))
        return ""


def _key(line: ProjectLine) -> str:
    teacher = line.teacher.full_name if line.teacher else ""
    return search_key(f"{line.project.title} {teacher}")
