"""The keys of the program are spelled once, and the help names no other."""

from __future__ import annotations

import ast

import pytest
from PySide6.QtGui import QKeySequence

from app.domain.help_topics import TOPICS, Mark, topic
from app.ui import keys
from app.ui.pages import PAGES
from app.ui.translate import LANGUAGES, use_language
from tests.architecture.sources import calls, modules

OF_THE_PROGRAM = {name: value for name, value in vars(keys).items() if name.isupper() and isinstance(value, str)}


def used_names() -> set[str]:
    """The names of `keys` that the screens use."""
    return {
        node.attr
        for path, tree in modules("app").items()
        if path.startswith("app/ui/")
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "keys"
    }


def test_a_shortcut_is_spelled_in_one_place() -> None:
    """No screen writes a combination of keys by itself, so what the help says of it cannot be wrong."""
    spelled = [
        f"{path}:{call.lineno}"
        for path, tree in modules("app").items()
        if path.startswith("app/ui/") and path != "app/ui/keys.py"
        for call in calls(tree, "QKeySequence")
        if call.args and (isinstance(call.args[0], ast.Constant) or ast.unparse(call.args[0]).startswith(("Q", "Qt")))
    ]
    assert spelled == []


def test_every_key_does_something() -> None:
    """A combination that the overview could show belongs to a screen."""
    assert set(OF_THE_PROGRAM) - used_names() == set()


def test_the_overview_has_every_key() -> None:
    """What the screens answer to is in the overview, the pages by their numbers apart."""
    shown = {pressed for _title, rows in keys.OVERVIEW for together, _meaning in rows for pressed in together}
    assert set(OF_THE_PROGRAM.values()) - shown - keys.IN_PLACE - {keys.FORWARD} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_topics_name_real_keys(language: str) -> None:
    """Every key in a topic is one of the program, in a spelling that Qt understands."""
    known = keys.known()
    named = {(name, pressed) for name in TOPICS for pressed in topic(language, name).all_of(Mark.KEY)}
    assert {(name, pressed) for name, pressed in named if keys.portable(pressed) not in known} == set()
    assert all(QKeySequence(pressed).count() == 1 for _name, pressed in named)


def test_each_page_has_its_number() -> None:
    """There are not more pages than digits."""
    assert {keys.page(number) for number in range(1, len(PAGES) + 1)} <= keys.known()


def test_keys_are_shown_as_people_read_them() -> None:
    """Enter is called Enter, arrows are drawn, the space bar has a name in each language."""
    assert [keys.shown(each) for each in (keys.KEEP, keys.BACK, keys.LARGER)] == ["Ctrl+Enter", "Alt+←", "Ctrl++"]
    use_language("kk")
    assert keys.shown("Space") == "Бос орын"
