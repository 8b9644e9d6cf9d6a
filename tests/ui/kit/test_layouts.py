"""Layouts of which Python holds no items, and the order in which they are read."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QLabel, QLayout, QLayoutItem, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import getAllValidWrappers, getCppPointer

from app.ui.kit.base import clear, column, row
from app.ui.kit.layouts import GridLayout, laid_out
from app.ui.kit.reading_order import step_focus
from tests.ui.conftest import Show

Held = Callable[[], int]
GAP = 8


@pytest.fixture
def held(qapp: QApplication) -> Held:  # noqa: ARG001 - without it there are no books
    """Return what counts the items of layouts that came into the books of the bindings since the test began."""

    def places() -> set[tuple[int, ...]]:
        items = (each for each in getAllValidWrappers() if isinstance(each, QLayoutItem))
        return {getCppPointer(each) for each in items if not isinstance(each, QLayout)}

    before = places()
    return lambda: len(places() - before)


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    """Return a window to put a layout into."""
    window = QWidget()
    qtbot.addWidget(window)
    return window


def words(layout: QLayout) -> list[str]:
    """What is read."""
    return [each.text() for each in laid_out(layout) if isinstance(each, QLabel)]


def test_layouts_are_read_from_the_outside_in(host: QWidget) -> None:
    """A row inside a column inside a row is read where it stands, gaps are passed over."""
    inner = column(QLabel("2"), row(QLabel("3"), None, QLabel("4")), GAP, QLabel("5"))
    layout = row(QLabel("1"), inner, QLabel("6"))
    host.setLayout(layout)
    assert words(layout) == list("123456")


def test_a_grid_is_read_line_by_line(host: QWidget) -> None:
    """Cells are read by row and column, in whatever order they were filled, layouts in cells, too."""
    grid = GridLayout()
    host.setLayout(grid)
    grid.addWidget(QLabel("4"), 1, 1)
    grid.addLayout(row(QLabel("2")), 0, 1)
    grid.addLayout(column(QLabel("3")), 1, 0, 2, 1)
    grid.addWidget(QLabel("1"), 0, 0)
    assert words(grid) == list("1234")


def test_nothing_is_held_of_what_goes(held: Held, host: QWidget) -> None:
    """A widget that goes takes its item along: nothing in Python knows of a place that C++ has freed."""
    going = QLabel("going")
    outer = column(row(QLabel("stays"), None), GAP, column(row(going)))
    host.setLayout(outer)
    outer.addLayout(row(QLabel("late")))
    outer.insertLayout(0, column(QLabel("first"), None))
    assert held() == 0
    going.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert words(outer) == ["first", "stays", "late"]
    clear(outer)
    assert (outer.count(), held()) == (0, 0)


def test_the_tab_key_holds_nothing(show: Show, held: Held, qtbot: QtBot) -> None:
    """Who walks over a page with Tab leaves nothing behind in the books of the bindings."""
    fields = [QLineEdit() for _ in range(3)]
    page = QWidget()
    page.setLayout(column(fields[0], row(fields[1], QLabel("beside"), fields[2]), None))
    window = show(page)
    fields[0].setFocus()
    for expected in (fields[1], fields[2], fields[0]):
        assert step_focus(window, forward=True)
        qtbot.waitUntil(expected.hasFocus)
    assert held() == 0
