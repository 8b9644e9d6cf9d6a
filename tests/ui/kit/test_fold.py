"""A heading that opens what is below it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from app.ui.kit.base import button
from app.ui.kit.fold import Fold
from tests.ui.conftest import Show


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_fold_is_opened_with_a_key(show: Show, key: Qt.Key) -> None:
    """It begins closed, and what is inside is passed over; a key opens it and closes it again."""
    inside = button("Inside")
    fold = Fold("Other ways", inside)
    fold.say("A stick")
    show(fold)
    assert not inside.isVisible()
    fold.head.setFocus()
    QTest.keyClick(fold.head, key)
    assert inside.isVisible()
    assert fold.head.hasFocus()
    QTest.keyClick(fold.head, key)
    assert not inside.isVisible()


def test_a_fold_can_be_heard(show: Show) -> None:
    """A screen reader says its name, what is inside, and whether it is open."""
    fold = Fold("Other ways", button("Inside"))
    fold.say("A stick")
    show(fold)
    heard = QAccessible.queryAccessibleInterface(fold.head)
    assert heard.text(QAccessible.Text.Name) == "Other ways"
    assert heard.text(QAccessible.Text.Description) == "A stick"
    assert not heard.state().checked
    fold.set_open(True)
    assert heard.state().checked
