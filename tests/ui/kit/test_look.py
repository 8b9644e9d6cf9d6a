"""Colours, style sheet and icons: readable, complete, and without a complaint from the toolkit."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QPushButton

from app.domain.resources import resource_path
from app.ui.kit import icons
from app.ui.kit.base import icon_label
from app.ui.kit.theme import Theme, style_sheet
from app.ui.kit.tokens import DARK, LIGHT, Colours, Scheme, Tone, tone_pair

SCHEMES = {"light": LIGHT, "dark": DARK}
TEXT_PAIRS = [
    *((ink, ground) for ink in ("text", "text2") for ground in ("canvas", "surface", "surface2", "soft")),
    *((ink, ground) for ink in ("primary", "err", "ok", "warn") for ground in ("surface", "canvas")),
    *(("on_primary", ground) for ground in ("primary", "primary_hover", "primary_pressed")),
    *((ink, ground) for ink in ("rail_text", "rail_strong") for ground in ("rail", "rail_active")),
    ("toast_text", "toast"),
    ("toast_action", "toast"),
]


def luminance(color: str) -> float:
    """Relative luminance as WCAG defines it."""
    channels = (QColor(color).redF(), QColor(color).greenF(), QColor(color).blueF())
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast of two colours, from 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("ink", "ground"), TEXT_PAIRS)
def test_text_can_be_read_on_every_ground_it_is_used_on(scheme: str, ink: str, ground: str) -> None:
    """Every text colour reaches 4.5:1 on its grounds, light and dark."""
    colours = SCHEMES[scheme]
    assert contrast(getattr(colours, ink), getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("tone", Tone)
def test_chips_can_be_read(colours: Colours, tone: Tone) -> None:
    """The word on a chip or banner reaches 4.5:1 on its own ground."""
    assert contrast(*tone_pair(colours, tone)) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_controls_have_a_visible_edge(colours: Colours) -> None:
    """The border of a control and the focus ring reach 3:1 on the surface."""
    assert contrast(colours.border2, colours.surface) >= 3
    assert contrast(colours.primary, colours.surface) >= 3


@pytest.mark.parametrize("percent", [100, 115, 130])
@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_the_style_sheet_has_no_open_place(colours: Colours, percent: int) -> None:
    """Every place of the style sheet is filled, and every picture it names exists."""
    sheet = style_sheet(colours, percent)
    assert "$" not in sheet
    pictures = re.findall(r"url\((.+?)\)", sheet)
    assert pictures
    assert [picture for picture in pictures if not resource_path(picture).is_file()] == []


def test_switching_the_look_restyles_open_windows(look: Theme) -> None:
    """A button that is open follows a switch to dark and to larger text at once."""
    button = QPushButton("Сақтау")
    button.show()
    before = button.grab().toImage()
    look.choose(Scheme.DARK, 130)
    assert button.grab().toImage() != before
    assert button.fontMetrics().height() > 20


def test_icons_are_drawn_in_one_style() -> None:
    """Every icon is our own 24-pixel drawing in the colour of the text, with round strokes."""
    for name in icons.names():
        source = resource_path("icons", f"{name}.svg").read_text(encoding="utf-8")
        assert 'viewBox="0 0 24 24"' in source, name
        assert "currentColor" in source, name
        assert 'stroke-linecap="round"' in source or "circle" in source, name


def _inked(image: QImage) -> int:
    return sum(
        QColor.fromRgba(image.pixel(x, y)).alpha() > 128 for x in range(image.width()) for y in range(image.height())
    )


@pytest.mark.parametrize("name", icons.names())
def test_every_icon_shows_something(name: str) -> None:
    """Each icon renders to some ink and some paper at the size of a button."""
    image = icons.pixmap(name, 24, "text").toImage()
    assert 10 < _inked(image) < 400


def test_icons_are_sharp_on_fine_screens() -> None:
    """On a screen of ratio 2 an icon has twice the pixels and the same logical size."""
    fine = icons.pixmap("search", 20, "text", 2.0)
    assert (fine.width(), fine.deviceIndependentSize().width()) == (40, 20)


def test_icons_follow_the_look(look: Theme) -> None:
    """An icon made in the light look is painted in the dark colours after a switch, without being made anew."""
    shown = icon_label("search", "text")
    light = shown.grab().toImage()
    look.choose(Scheme.DARK)
    dark = shown.grab().toImage()
    assert light != dark


def test_the_text_sizes_grow() -> None:
    """Each text size a person may choose is larger than the one before."""
    heights = [int(re.findall(r"font-size: (\d+)px", style_sheet(LIGHT, percent))[0]) for percent in (100, 115, 130)]
    assert all(small < large for small, large in pairwise(heights))
