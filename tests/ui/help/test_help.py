"""F1 at the real window: the topic of the place, beside the page, and the keyboard back where it was."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.domain.help_topics import TOPICS, topic
from app.storage.opening import close_store
from app.ui.help.offer import offer_help
from app.ui.help.place import explain, topic_at
from app.ui.help.window import HelpWindow
from app.ui.kit.base import button
from app.ui.kit.tokens import Scheme
from app.ui.pages import PAGES
from tests.architecture.sources import calls, modules
from tests.support.at_window import ALT, AtWindow
from tests.support.lesson_study import village
from tests.ui.conftest import Show
from tests.ui.test_accessible import is_reachable, name_of

Key = Qt.Key


@pytest.fixture
def at(tmp_path: Path, qtbot: QtBot) -> Iterator[AtWindow]:
    """Somebody at the window of a village school, on the page of people."""
    made = village(tmp_path)
    hands = AtWindow.sit_down(made.desk, qtbot, page="people")
    yield hands
    hands.get_up()
    assert hands.bugs == []
    close_store(made.store)


def opened(at: AtWindow) -> HelpWindow:
    """Press F1 and give the help, which has the keyboard then."""
    at.press(Key.Key_F1)
    (shown,) = (each for each in at.window.findChildren(HelpWindow) if each.isVisible())
    at.qtbot.waitUntil(lambda: shown.isActiveWindow() and shown.focusWidget() is shown.text)
    return shown


def test_f1_leaves_what_was_typed_and_gives_the_keyboard_back(at: AtWindow) -> None:
    """F1 in the middle of a word opens the help; Esc closes it, and the word goes on where it stopped."""
    field = at.focused()
    assert isinstance(field, QLineEdit)
    at.type("Қуа")
    shown = opened(at)
    assert shown.topic == "people"
    assert not shown.isModal()
    at.press(Key.Key_Escape)
    at.qtbot.waitUntil(lambda: QApplication.focusWidget() is field)
    at.type("ныш")
    assert field.text() == "Қуаныш"


@pytest.mark.parametrize("key", [spec.key for spec in PAGES if spec.key != "region"])
def test_every_page_is_explained(at: AtWindow, key: str) -> None:
    """On each page F1 opens the topic of that page."""
    at.window.show_page(key)
    at.settle()
    assert opened(at).topic == key


def test_a_state_is_explained_before_its_page(at: AtWindow) -> None:
    """While a list is imported, F1 explains the import and not the list below it."""
    at.window.show_page("people", importing=True)
    at.settle()
    assert opened(at).topic == "import"


def test_the_help_is_walked_with_keys(at: AtWindow) -> None:
    """Links, back and forward, F1 again for the keys, and a second F1 in the window shows the new place."""
    shown = opened(at)
    shown.text.followed.emit("consent")
    at.press(Key.Key_F1)
    assert shown.topic == "keys"
    assert "Ctrl+Shift+E" in shown.text.toPlainText()
    for expected in ("consent", "people"):
        at.press(Key.Key_Left, ALT)
        assert shown.topic == expected
    at.press(Key.Key_Right, ALT)
    assert shown.topic == "consent"
    at.window.activateWindow()
    at.qtbot.waitUntil(at.window.isActiveWindow)
    at.window.show_page("calendar")
    at.settle()
    assert opened(at) is shown
    assert shown.topic == "calendar"


def test_a_topic_is_searched_for(at: AtWindow) -> None:
    """Ctrl+K in the help searches it; Down and Enter open what was found."""
    shown = opened(at)
    at.press(Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    at.type("backup")
    at.press(Key.Key_Return)
    at.press(Key.Key_Down)
    at.press(Key.Key_Return)
    assert shown.topic == "backups"
    assert shown.text.isVisible()


def test_the_list_of_topics_stands_where_one_was(at: AtWindow) -> None:
    """The list of all topics begins at the one in view, also once the emptied field has searched for nothing."""
    shown = opened(at)
    shown.search.setText("x")
    with at.qtbot.waitSignal(shown.search.searched):
        shown.show_contents()
    assert shown.list.isVisible()
    assert shown.list.key() == "people"
    shown.search.setText("x")
    at.press(Key.Key_Return)
    with at.qtbot.waitSignal(shown.search.searched):
        shown.search.clear()
    assert shown.text.isVisible()


def test_a_search_without_a_hit_says_so(at: AtWindow) -> None:
    """Nothing is found in words, and the topic is a key away."""
    shown = opened(at)
    shown.search.setText("qqqq")
    shown.search.searched.emit("qqqq")
    assert not shown.text.isVisible()
    assert not shown.list.isVisible()
    shown.go_back()
    assert shown.text.isVisible()


def test_an_open_help_follows_the_language(at: AtWindow) -> None:
    """Switching the language shows the same topic in the new one, without taking the keyboard."""
    opened(at)
    at.window.activateWindow()
    at.window.switch_language("kk")
    at.settle()
    (shown,) = (each for each in at.window.findChildren(HelpWindow) if each.isVisible())
    assert shown.topic == "people"
    assert topic("kk", "people").title in shown.text.toPlainText()
    at.qtbot.waitUntil(at.window.isActiveWindow)


def test_everything_in_the_help_has_a_name(at: AtWindow) -> None:
    """A screen reader can name each place of the help that takes the keyboard."""
    shown = opened(at)
    for seen in (shown.text, shown.list):
        if seen is shown.list:
            shown.show_contents()
        assert seen.isVisible()
        nameless = [each for each in shown.findChildren(QWidget) if is_reachable(each) and not name_of(each).strip()]
        assert nameless == []


def test_a_picture_never_makes_the_text_scroll_sideways(at: AtWindow) -> None:
    """At every size of texts and of the window a picture is as wide as there is room."""
    shown = opened(at)
    for percent in (100, 130):
        at.window.change_look(Scheme.DARK, percent)
        for name in ("attendance", "keys", "certificates"):
            shown.show_topic(name)
            for width in (360, 480, 900):
                shown.resize(width, 420)
                QApplication.processEvents()
                assert shown.text.horizontalScrollBar().maximum() == 0


def test_a_dialog_has_its_own_help(show: Show, qtbot: QtBot) -> None:
    """In a modal dialog F1 explains the dialog, above it and not behind it."""
    window = show(button("Behind"))
    dialog = QDialog(window)
    inside = button("Inside")
    QVBoxLayout(dialog).addWidget(inside)
    offer = offer_help(dialog, "printing")
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is inside)
    QTest.keyClick(inside, Key.Key_F1)
    shown = offer.shown()
    assert shown is not None
    assert shown.topic == "printing"
    assert shown.parentWidget() is dialog
    dialog.close()


def test_what_fills_the_page_is_explained_while_the_keyboard_is_elsewhere(show: Show) -> None:
    """With the keyboard outside, the topic is that of what fills the page, not of a small part of it."""
    page, filling, small, outside = QWidget(), QWidget(), QWidget(page_part := QWidget()), button("Outside")
    for widget, name in ((page, "people"), (filling, "import"), (small, "consent")):
        explain(widget, name)
    layout = QVBoxLayout(page)
    layout.addWidget(filling, 9)
    layout.addWidget(page_part)
    small.resize(10, 10)
    window = show(outside, page)
    outside.setFocus()
    assert topic_at(window, page) == "import"
    filling.hide()
    assert topic_at(window, page) == "people"


def test_every_place_names_a_topic_that_is_there() -> None:
    """Pages and the states in them are explained by topics of the help."""
    named = {
        call.args[1].value
        for tree in modules("app").values()
        for call in calls(tree, "explain", "offer_help")
        if isinstance(call.args[1], ast.Constant)
    }
    assert named | {spec.key for spec in PAGES} <= set(TOPICS)
    assert {"attendance", "session", "pad", "discussion", "report", "consent", "same-person", "backups"} <= named
