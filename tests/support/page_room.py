"""What a page lives in: real lanes over a real store, and a note of everything it asked its window for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.problems import Problem
from app.storage.lanes import Lane
from app.ui.background import Background, Live
from app.ui.context import PageContext
from app.usecases.desk import Desk

T = TypeVar("T")

LANES = ("write", "read", "net")


@dataclass
class PageRoom:
    """Context of a page under test, and what the page said and asked for."""

    desk: Desk
    qtbot: QtBot
    language: str = "kk"
    toasts: list[tuple[str, Callable[[], object] | None]] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    asked: list[tuple[str, dict[str, object]]] = field(default_factory=list)
    bugs: list[BaseException] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.lanes = {name: Lane(name) for name in LANES}
        self.background = Background(self.lanes, last_resort=self.bugs.append)
        self.live = Live(interval_ms=5)
        self.context = PageContext(
            desk=self.desk,
            background=self.background,
            live=self.live,
            toast=lambda text, undo=None: self.toasts.append((text, undo)),
            problem=self._note_problem,
            navigate=lambda key, **args: self.asked.append((key, args)),
            language=self.language,
            today=self.desk.today,
        )

    def settle(self) -> None:
        """Wait until nothing is on its way any more, follow-ups included."""
        for _ in range(3):
            self.qtbot.wait(12)
            self.qtbot.waitUntil(lambda: not self.background.is_busy, timeout=10_000)
        assert self.bugs == []

    def close(self) -> None:
        """Finish the lanes."""
        for lane in self.lanes.values():
            lane.close()

    def _note_problem(self, problem: Problem, _widget: QWidget) -> None:
        self.problems.append(problem)
