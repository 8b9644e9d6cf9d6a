"""A teacher with her own project at the real window, and the first evening with it."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt

from app.demo.hands import CONTROL, NONE
from app.domain.records.projects import ProgressLog
from app.paths import Profile
from tests.support.keyboard import Keyboard

Key = Qt.Key
HALF = "Балалар бір-бірін тың"


class Teacher(Keyboard):
    """Counts the keys that are no letters."""

    def __init__(self, folder: Path) -> None:
        self.keys = 0
        super().__init__(Profile(folder), "kk", folder)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
        """Press a key."""
        self.keys += times
        super().press(key, modifiers, times)

    def enter(self, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press Enter and wait until everything it set going has come to rest."""
        self.press(Key.Key_Return, modifiers)
        self.settle()

    def section(self, steps: int) -> None:
        """Go on by `steps` sections of the project."""
        for _step in range(steps):
            self.press(Key.Key_Tab, CONTROL)
            self.settle()

    def project(self) -> None:
        """From anywhere into the project: its page, its row, and Enter."""
        self.press(Key.Key_5, CONTROL)
        self.settle()
        self.enter()


def answering(path: Path) -> Callable[..., tuple[str, str]]:
    """The answer to every question for the name of a file."""
    return lambda *_args: (str(path), "")


def begin(folder: Path) -> None:
    """The first evening, in a process of its own: the lights go out in the middle of a word."""
    teacher = Teacher(folder)
    teacher.types("Бекова", "Айгүл")
    teacher.press(Key.Key_Right)
    teacher.press(Key.Key_Tab)
    teacher.types("Шетпе №2 орта мектебі")
    teacher.write("Маң")
    teacher.chooses("Бастау")
    teacher.enter()  # the first of the three steps: the own project
    teacher.write("Жұппен оқу арқылы тыңдауды дамыту")
    teacher.enter()
    teacher.types("Әр баланың сөзін тыңдау маңызды")
    teacher.section(5)
    teacher.write(HALF)
    drafts, (line,) = teacher.desk.drafts, teacher.desk.projects.listing()
    row = ProgressLog.record_type.derived_id(line.project.id)
    teacher.wait_until(lambda: drafts.of(row).get("text") == HALF)
    os._exit(9)


if __name__ == "__main__":
    begin(Path(sys.argv[1]))
