"""What nobody expected is logged without a word of what people typed, told once, and costs no typing."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.ui.last_resort import CrashDialog, LastResort
from tests.ui.conftest import Show


@pytest.fixture
def kept() -> list[str]:
    """What the handler asked to keep."""
    return []


@pytest.fixture
def handler(show: Show, kept: list[str]) -> Iterator[LastResort]:
    """A handler over a shown window."""
    window = show(QWidget())
    made = LastResort(lambda: window, keep_typing=lambda: kept.append("typing"))
    yield made
    for dialog in window.findChildren(CrashDialog):
        dialog.close()


def test_a_bug_is_told_once_and_typing_is_kept(
    qtbot: QtBot, handler: LastResort, kept: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    """Two bugs from two threads: both in the log without their texts, typing kept first, one dialog."""
    worker = threading.Thread(target=lambda: handler.take(ValueError("Aigerim typed this")))
    with caplog.at_level(logging.CRITICAL):
        worker.start()
        worker.join()
        handler.take(KeyError("and this"))
        qtbot.waitUntil(lambda: handler.count == 2)
    assert kept == ["typing"]
    assert "ValueError" in caplog.text
    assert "KeyError" in caplog.text
    assert "typed this" not in caplog.text
    dialogs = [each for each in QApplication.topLevelWidgets() if isinstance(each, CrashDialog)]
    assert len([dialog for dialog in dialogs if dialog.isVisible()]) == 1
