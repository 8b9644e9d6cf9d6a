"""Colours, type sizes and spacing: the only place where they are numbers.

Every text colour reaches 4.5:1 on the surfaces it is used on and every control border 3:1, in both schemes; the
tests compute it. Sizes are logical pixels at 100 % text size.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Scheme(StrEnum):
    """What a person may choose: one of two colour schemes, or whatever the system says."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Colours(NamedTuple):
    """One colour scheme as #RRGGBB strings. `*_soft` are backgrounds for text in the colour of the same name."""

    canvas: str
    surface: str
    surface2: str
    text: str
    text2: str
    border: str
    border2: str
    primary: str
    primary_hover: str
    primary_pressed: str
    on_primary: str
    soft: str
    ok: str
    ok_soft: str
    warn: str
    warn_soft: str
    err: str
    err_soft: str
    rail: str
    rail_text: str
    rail_active: str
    rail_strong: str
    toast: str
    toast_text: str
    toast_action: str
    gold: str = "#C9A227"


LIGHT = Colours(
    canvas="#F4F6F8", surface="#FFFFFF", surface2="#EBEFF3",
    text="#18222D", text2="#52606F", border="#D6DCE3", border2="#7C8998",
    primary="#0B6583", primary_hover="#095570", primary_pressed="#07435A", on_primary="#FFFFFF", soft="#DFF0F6",
    ok="#1B7245", ok_soft="#E0F3E8", warn="#8A5300", warn_soft="#FDF0D5", err="#B3261E", err_soft="#FBE7E5",
    rail="#10303F", rail_text="#C9DBE4", rail_active="#1D4A5E", rail_strong="#FFFFFF",
    toast="#18222D", toast_text="#F4F6F8", toast_action="#7ACDE6",
)  # fmt: skip

DARK = Colours(
    canvas="#11171D", surface="#1A222B", surface2="#243039",
    text="#E7ECF1", text2="#A7B3C0", border="#33404C", border2="#7D8B9A",
    primary="#59BEDD", primary_hover="#7ACDE6", primary_pressed="#45AACA", on_primary="#04212B", soft="#143645",
    ok="#6FCF97", ok_soft="#173526", warn="#F2B84B", warn_soft="#3A2C10", err="#FF8A80", err_soft="#43201E",
    rail="#0B141A", rail_text="#A9BDC8", rail_active="#183745", rail_strong="#FFFFFF",
    toast="#E7ECF1", toast_text="#18222D", toast_action="#0B6583",
)  # fmt: skip


class Tone(StrEnum):
    """What a chip, a banner or a mark means; each tone is a pair of colours and never the only carrier of meaning."""

    NEUTRAL = "neutral"
    INFO = "info"
    OK = "ok"
    WARN = "warn"
    ERR = "err"


def tone_pair(colours: Colours, tone: Tone) -> tuple[str, str]:
    """Foreground and background of `tone` in `colours`."""
    return {
        Tone.NEUTRAL: (colours.text2, colours.surface2),
        Tone.INFO: (colours.primary, colours.soft),
        Tone.OK: (colours.ok, colours.ok_soft),
        Tone.WARN: (colours.warn, colours.warn_soft),
        Tone.ERR: (colours.err, colours.err_soft),
    }[tone]


PEOPLE = ("#0B6583", "#7A4A00", "#1B7245", "#6A3FA0", "#A3342B", "#34509E", "#7D2A5F", "#4C5A67")
"""Grounds for white initials: who works at a machine is told apart by name first and by colour second."""

TEXT_SIZES = (100, 115, 130)
"""Text sizes a person may choose, in per cent."""

BASE, CAPTION, CHIP, SECTION, TITLE, BIG = 14, 13, 12, 16, 20, 28
"""Type scale in pixels at 100 %."""

GAP_TIGHT, GAP, GAP_LIST, GAP_CARD, MARGIN = 4, 8, 12, 16, 24
"""Spacing on the 4 px grid: inside chips, between related things, list padding, card padding and gaps, page margin."""

PAINT_MS = 60
"""What only adds to a page begins so long after it: until then the page is painted, and not slowed down by it."""

CONTROL_HEIGHT, ROW_HEIGHT, RAIL_ITEM_HEIGHT, MIN_TARGET = 34, 32, 40, 32
RADIUS_CONTROL, RADIUS_CARD = 6, 8
RAIL_WIDTH, RAIL_WIDTH_NARROW, HEADER_HEIGHT = 224, 64, 56
WIDE = 1180
"""From this window width on there is room for the wide rail, the search field and two panes."""
