"""A person who works without a mouse: goes to a field by its name, types, presses keys, answers dialogs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QFileDialog, QLineEdit, QTabBar, QWidget
from shiboken6 import isValid

from app.demo.hands import CONTROL, Hands
from app.ui.shell.search import SearchPanel

MOST_STOPS = 120
"""More than any page has: whoever has pressed Tab so often has been round."""
CALM_TURNS = 3
_ENTER = "Return"


class Keyboard(Hands):
    """`Hands` that wait for conditions and never for time."""

    def get_up(self) -> None:
        """Close the window, unless it is closed already."""
        if isValid(self.window):
            super().get_up()

    def settle(self) -> None:
        """Wait until nothing is on its way, follow-ups included: calm has to last for some turns of the event loop."""
        calm = 0
        while calm < CALM_TURNS:
            self.pause(2)
            self.wait_until(lambda: not self._is_busy())
            calm = calm + 1 if not self._is_busy() else 0

    def _focused(self) -> QWidget:
        """Without a desktop nobody hands the keyboard back when a list or a dialog above another one has closed."""
        modal = QApplication.activeModalWidget()
        if modal is not None and modal.isVisible() and QApplication.activePopupWidget() is None:
            if QApplication.activeWindow() is not modal:
                modal.activateWindow()
                self.wait_until(modal.isActiveWindow)
            return super()._focused()
        active = QApplication.activeWindow()
        if active is not None and not active.isVisible():
            self.window.activateWindow()
            self.wait_until(self.window.isActiveWindow)
        return super()._focused()

    def _is_busy(self) -> bool:
        """Whether a lane works, or news about its work wait to be told to the pages."""
        background, live = self.program.background, self.program.live
        if background is None or live is None:
            return False
        return background.is_busy or any(timer.isActive() for timer in live.findChildren(QTimer))

    def goes_to(self, name: str, *, back: bool = False) -> QWidget:
        """Press Tab until the focus is on what has `name` in its name; with `back` against the order."""
        seen = []
        for _ in range(MOST_STOPS):
            seen.append(spoken(self._focused()))
            if name in seen[-1]:
                self.settle()
                return self._focused()
            self.press(Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab)
            self.pause(0)
        raise AssertionError(f"Tab does not reach {name!r}, but: {', '.join(dict.fromkeys(seen))}")

    def press_keys(self, *keys: str) -> None:
        """Press keys one after the other, each named as in `app.ui.keys`; what they begin is waited for."""
        for each in keys:
            combination = QKeySequence(each)[0]  # type: ignore[index]  # missing in the stubs
            self.press(combination.key(), combination.keyboardModifiers())
            self.settle()

    def chooses(self, name: str) -> None:
        """Go to the button `name` and press it."""
        self.goes_to(name)
        self.press_keys(_ENTER)

    def types(self, *texts: str, then: str = "Tab") -> None:
        """Type one text after the other, with the key `then` after each, if any."""
        for text in texts:
            self.write(text)
            if then:
                self.press_keys(then)
            else:
                self.settle()

    def picks(self, name: str, steps: int = 1) -> str:
        """Go to the choice `name` and `steps` down in it; gives what is chosen then."""
        field = self.goes_to(name)
        self.press(Qt.Key.Key_Down, times=steps)
        self.settle()
        assert isinstance(field, QComboBox)
        return field.currentText()

    def where(self) -> str:
        """What a screen reader says of what has the keyboard."""
        return spoken(self._focused())

    def typed(self) -> str:
        """What stands in the text that has the keyboard."""
        focused = self._focused()
        return focused.text() if isinstance(focused, QLineEdit) else getattr(focused, "toPlainText", str)()

    def writes(self, name: str, text: str, then: str = "Tab") -> None:
        """Go to the field `name` and write `text` into it."""
        self.goes_to(name)
        self.types(text, then=then)

    def finds(self, words: str) -> None:
        """Search for `words` and open the first thing that is found."""
        self.press_keys("Ctrl+K")
        self.write(words)
        self.wait_until(lambda: any(each.isVisible() for each in self.window.findChildren(SearchPanel)))
        self.press_keys("Down", _ENTER)

    def answers(self, open_it: Callable[[], None], answer: Callable[[], None], kind: type[QDialog] = QDialog) -> None:
        """Do what opens a dialog, and give it its answer as soon as it is there."""
        failed: list[BaseException] = []

        def look() -> None:
            dialog, focused = QApplication.activeModalWidget(), QApplication.focusWidget()
            if not isinstance(dialog, kind) or focused is None or not dialog.isAncestorOf(focused):
                QTimer.singleShot(5, self.window, look)
                return
            try:
                answer()
            except BaseException as problem:
                failed.append(problem)
                dialog.close()

        QTimer.singleShot(0, self.window, look)
        open_it()
        self.wait_until(lambda: QApplication.activeModalWidget() is None)
        self.settle()
        if failed:
            raise failed[0]

    def saves_as(self, file: Path, open_it: Callable[[], None]) -> None:
        """Do what asks for a file, type its name, and wait until it is written."""

        def name_it() -> None:
            self.press(Qt.Key.Key_A, CONTROL)
            self.write(str(file))
            self.press(Qt.Key.Key_Return)

        self.answers(open_it, name_it, QFileDialog)


def spoken(widget: QWidget) -> str:
    """What a screen reader says of a widget; of a row of tabs the name and the chosen tab."""
    own = widget.text() if hasattr(widget, "text") and not isinstance(widget, QLineEdit) else ""
    chosen = widget.tabText(widget.currentIndex()) if isinstance(widget, QTabBar) else ""
    return f"{widget.accessibleName() or own} {chosen}".strip() or type(widget).__name__
