"""A teacher at the real window: nothing but keys, and waiting for what they do."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QWidget

from app.demo.hands import CONTROL, NONE, Hands
from app.domain.records.projects import ProgressLog
from app.paths import Profile

Key = Qt.Key
_MOST_STOPS = 90
HALF = "Балалар бір-бірін тың"


class Teacher(Hands):
    """Goes with the Tab key to what is called by its name; counts the keys that are no letters."""

    def __init__(self, folder: Path) -> None:
        self.keys = 0
        super().__init__(Profile(folder), "kk", folder)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
        """Press a key and wait for what it sets going."""
        self.keys += times
        super().press(key, modifiers, times)

    def go(self, name: str) -> QWidget:
        """Press Tab until the keyboard is at something whose name begins with `name`."""
        for _stop in range(_MOST_STOPS):
            if self.where().startswith(name):
                return self._focused()
            super().press(Key.Key_Tab)
            self.pause(1)
        raise AssertionError(name, self.where())

    def do(self, name: str) -> None:
        """Go to a button and press it."""
        self.go(name)
        self.enter()

    def enter(self, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press Enter and wait until everything it set going has come to rest."""
        self.press(Key.Key_Return, modifiers)
        self.settle()

    def fill(self, *texts: str) -> None:
        """Write texts into one field after the other."""
        for text in texts:
            self.write(text)
            self.press(Key.Key_Tab)
        self.settle()

    def choose(self, name: str, steps: int = 1) -> str:
        """Go `steps` down in a list of choices; gives what is chosen then."""
        field = self.go(name)
        self.press(Key.Key_Down, times=steps)
        self.settle()
        assert isinstance(field, QComboBox)
        return field.currentText()

    def where(self) -> str:
        """The name of what has the keyboard."""
        focused = self._focused()
        text = focused.text() if isinstance(focused, QPushButton) else ""
        return focused.accessibleName() or text

    def typed(self) -> str:
        """What stands in the line that has the keyboard."""
        focused = self._focused()
        return focused.text() if isinstance(focused, QLineEdit) else getattr(focused, "toPlainText", str)()

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

    def _focused(self) -> QWidget:
        """A dialog keeps the keyboard after another one was closed above it, as a window manager would see to."""
        modal = QApplication.activeModalWidget()
        if modal is not None and QApplication.activeWindow() is not modal:
            modal.activateWindow()
            self.pause(20)
        return super()._focused()


def answering(path: Path) -> Callable[..., tuple[str, str]]:
    """The answer to every question for the name of a file."""
    return lambda *_args: (str(path), "")


def begin(folder: Path) -> None:
    """The first evening, in a process of its own: the lights go out in the middle of a word."""
    teacher = Teacher(folder)
    teacher.fill("Бекова", "Айгүл")
    teacher.press(Key.Key_Right)
    teacher.press(Key.Key_Tab)
    teacher.fill("Шетпе №2 орта мектебі")
    teacher.write("Маң")
    teacher.do("Бастау")
    teacher.enter()  # the first of the three steps: the own project
    teacher.write("Жұппен оқу арқылы тыңдауды дамыту")
    teacher.enter()
    teacher.fill("Әр баланың сөзін тыңдау маңызды")
    teacher.section(5)
    teacher.write(HALF)
    drafts, (line,) = teacher.desk.drafts, teacher.desk.projects.listing()
    row = ProgressLog.record_type.derived_id(line.project.id)
    teacher.wait_until(lambda: drafts.of(row).get("text") == HALF)
    os._exit(9)


if __name__ == "__main__":
    begin(Path(sys.argv[1]))
