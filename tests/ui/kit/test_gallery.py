"""The gallery of the kit paints."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
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


class Flashes(QObject):
    """Notes every widget that is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at shows only."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


@pytest.fixture
def flashes(qapp: QApplication) -> Iterator[Flashes]:
    """Watches the whole program during a test."""
    made = Flashes()
    qapp.installEventFilter(made)
    yield made
    qapp.removeEventFilter(made)


@pytest.mark.parametrize("make", [components, tables, pictures])
def test_no_widget_flashes_up_while_it_is_made(make: Callable[[], QWidget], flashes: Flashes) -> None:
    """Making a page shows no part of it as a window of its own for a moment."""
    page = make()
    assert flashes.seen == []
    page.deleteLater()
