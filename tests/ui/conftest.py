"""What every test of a screen gets: the program's look, and windows that live as long as the test."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.start import collect_by_hand, collect_by_itself, collect_if_due
from app.ui.kit.theme import Theme, install
from app.ui.kit.tokens import Scheme
from app.ui.translate import use_language

Show = Callable[..., QWidget]


@pytest.fixture(autouse=True)
def _collected_here() -> Iterator[None]:
    """Collect garbage on the main thread between tests, as the program does: widgets may only be destroyed there."""
    collect_by_hand()
    yield
    collect_if_due()
    collect_by_itself()


@pytest.fixture(autouse=True)
def _no_dialog_left() -> Iterator[None]:
    """A dialog that a test ends with would stay the active window, and keep the keyboard from the next one."""
    yield
    for left in QApplication.topLevelWidgets():
        if isinstance(left, QDialog) and left.isVisible():
            left.hide()


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> Iterator[Theme]:
    """The light look at normal size and English texts, and again after the test."""
    use_language("en")
    yield install(qapp, Scheme.LIGHT, 100)
    install(qapp, Scheme.LIGHT, 100)
    use_language("en")


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Show]:
    """Show widgets below one another in an active window of the given size and return the window."""
    windows: list[QWidget] = []

    def in_window(*widgets: QWidget, width: int = 900, height: int = 600) -> QWidget:
        window = QWidget()
        layout = QVBoxLayout(window)
        for widget in widgets:
            layout.addWidget(widget)
        window.resize(width, height)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        windows.append(window)
        return window

    yield in_window
    for window in windows:
        window.close()
        window.deleteLater()
