"""The gallery of the kit paints."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.gallery import components, paint, pictures, tables


def test_the_gallery_shows_the_whole_kit(qapp: QApplication, tmp_path: Path) -> None:
    """Every plate is painted in both schemes, without a complaint, and light is not dark."""
    plates = list(paint(tmp_path, qapp))
    assert len(plates) == 6
    corners = [QImage(str(path)).pixelColor(2, 2).lightness() for path in plates]
    assert all(light > 200 for light in corners[:3])
    assert all(dark < 60 for dark in corners[3:])


@pytest.fixture
def flashes(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> list[str]:  # noqa: ARG001 - widgets need it
    """Names of the widgets our code shows as windows of their own during a test."""
    seen: list[str] = []
    set_visible = QWidget.setVisible

    def note(widget: QWidget, visible: bool) -> None:
        if visible and widget.isWindow():
            seen.append(type(widget).__name__)
        set_visible(widget, visible)

    monkeypatch.setattr(QWidget, "setVisible", note)
    monkeypatch.setattr(QWidget, "show", lambda widget: note(widget, True))
    return seen


@pytest.mark.parametrize("make", [components, tables, pictures])
def test_no_widget_flashes_up_while_it_is_made(make: Callable[[], QWidget], flashes: list[str]) -> None:
    """Making a page shows no part of it as a window of its own for a moment."""
    page = make()
    assert flashes == []
    page.deleteLater()
