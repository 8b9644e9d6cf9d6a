"""Every page of the running window can be heard and used with keys, and none of them scrolls sideways."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from app.storage.opening import close_store
from app.ui.kit.base import button, icon_button
from app.ui.shell.rail import RailButton
from app.usecases.identity import Identity, introduce
from tests.support.people import make_people, make_school
from tests.support.stores import new_store
from tests.support.whole_window import Practice, a_window, practice_as, settle
from tests.ui.conftest import Show

TIGHTEST = ((1185, 640), (1093, 574))
"""The smallest window with two panes, and the usual one with a single pane."""


@pytest.fixture
def practice(tmp_path: Path, qtbot: QtBot) -> Iterator[Practice]:
    """The window of somebody who sees every page."""
    with practice_as("coordinator", tmp_path / "profile", qtbot) as practice:
        yield practice


def begin(folder: Path) -> None:
    """Make the profile of somebody at a school that has nothing yet."""
    store = new_store(folder)
    school = make_school(store)
    (person,) = make_people(store, school, 1)
    introduce(store, Identity(person.id, school, "facilitator"))
    close_store(store)


def is_reachable(widget: QWidget) -> bool:
    """Whether Tab stops here: visible, enabled, and not a part of a field that has the name."""
    stops = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return stops and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None


def name_of(widget: QWidget) -> str:
    """What a screen reader calls it; a combo box would otherwise answer with its value."""
    if isinstance(widget, QComboBox):
        buddies = [each.text() for each in widget.window().findChildren(QLabel) if each.buddy() is widget]
        return widget.accessibleName() or "".join(buddies)
    heard = QAccessible.queryAccessibleInterface(widget)
    return widget.accessibleName() or (heard.text(QAccessible.Text.Name) if heard is not None else "")


def scrolled_sideways(window: QWidget) -> list[QScrollArea]:
    """The visible areas that are narrower than what is in them."""
    return [
        area for area in window.findChildren(QScrollArea)
        if area.isVisible() and area.horizontalScrollBar().maximum() > 0
    ]  # fmt: skip


def test_everything_that_takes_the_keyboard_has_a_name(practice: Practice) -> None:
    """On no page is there a place for the focus about which a screen reader could only say what kind of thing it is."""
    nameless = {
        (state, type(each).__name__, each.objectName())
        for state in practice.states()
        for each in practice.program.window.findChildren(QWidget)
        if is_reachable(each) and not name_of(each).strip()
    }
    assert sorted(nameless) == []


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_no_page_scrolls_sideways(practice: Practice, language: str) -> None:
    """In the languages with the longest words, with two panes and with one, a page has room for its widest line."""
    window = practice.program.window
    window.switch_language(language)
    practice.settle()
    too_wide = set()
    for state in practice.states():
        for width, height in TIGHTEST:
            window.resize(width, height)
            QApplication.processEvents()
            too_wide |= {(state, width, type(area).__name__) for area in scrolled_sideways(window)}
    assert sorted(too_wide) == []


@pytest.mark.parametrize("make", [partial(button, "Go"), partial(icon_button, "close", "Go")])
def test_enter_presses_a_button(show: Show, make: Callable[[Callable[[], object]], QWidget]) -> None:
    """A button outside a dialog answers to Enter as it does to Space, once each."""
    pressed: list[str] = []
    made = make(lambda: pressed.append("once"))
    show(made)
    made.setFocus()
    QTest.keyClick(made, Qt.Key.Key_Return)
    QTest.keyClick(made, Qt.Key.Key_Space)
    assert pressed == ["once", "once"]


def compete(one: QShortcut, other: QShortcut) -> bool:
    """Whether some place of the keyboard would let both shortcuts answer, so that neither does."""
    inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
    if inside not in (one.context(), other.context()):
        return True
    here, there = one.parent(), other.parent()
    if not isinstance(here, QWidget) or not isinstance(there, QWidget):
        return True
    return one.context() != other.context() or here is there or here.isAncestorOf(there) or there.isAncestorOf(here)


def test_no_keys_mean_two_things(practice: Practice) -> None:
    """Wherever one is, a combination of keys does one thing: two shortcuts of the same keys would both stay silent."""
    clashes = set()
    for state in practice.states():
        by_keys: dict[str, list[QShortcut]] = {}
        for shortcut in practice.program.window.findChildren(QShortcut):
            owner = shortcut.parent()
            if shortcut.isEnabled() and isinstance(owner, QWidget) and owner.isVisible():
                by_keys.setdefault(shortcut.key().toString(), []).append(shortcut)
        for keys, found in by_keys.items():
            pairs = ((one, other) for place, one in enumerate(found) for other in found[place + 1 :])
            if any(compete(one, other) for one, other in pairs):
                clashes.add((state, keys, *(type(each.parent()).__name__ for each in found)))
    assert not clashes


MOST_STOPS = 500


def round_is_closed(window: QWidget) -> bool:
    """Whether Tab comes back to a stop where it has been, by way of the rail: the whole window is on its round."""
    stops: list[QWidget] = []
    for _ in range(MOST_STOPS):
        focused = QApplication.focusWidget()
        QTest.keyClick(focused if focused is not None else window, Qt.Key.Key_Tab)
        reached = QApplication.focusWidget()
        if reached is None or (stops and reached is stops[-1]):
            continue  # a grid may keep it from cell to cell
        if reached in stops:
            return any(isinstance(stop, RailButton) for stop in stops[stops.index(reached) :])
        stops.append(reached)
    return False


def test_tab_goes_round(practice: Practice) -> None:
    """On every page the Tab key leads everywhere and back: nobody is caught in a corner of the window."""
    window = practice.program.window
    caught = [name for name in practice.states() if not round_is_closed(window)]
    assert caught == []


def test_tab_goes_round_at_a_school_that_begins(tmp_path: Path, qtbot: QtBot) -> None:
    """The pages of a school without any records let the Tab key go round as well."""
    with a_window(tmp_path / "profile", qtbot, begin) as program:
        window, caught = program.window, []
        for key in ("today", "sessions", "calendar", "lesson-study", "projects", "people", "settings"):
            window.show_page(key)
            settle(program, qtbot)
            if not round_is_closed(window):
                caught.append(key)
        assert caught == []
