"""The gallery of the kit paints."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from app.ui.gallery import paint


def test_the_gallery_shows_the_whole_kit(qapp: QApplication, tmp_path: Path) -> None:
    """Every plate is painted in both schemes, without a complaint, and light is not dark."""
    plates = list(paint(tmp_path, qapp))
    assert len(plates) == 6
    corners = [QImage(str(path)).pixelColor(2, 2).lightness() for path in plates]
    assert all(light > 200 for light in corners[:3])
    assert all(dark < 60 for dark in corners[3:])
