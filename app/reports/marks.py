"""The marks a drawing is made of. Each can write itself as SVG; `ui/charts.py` paints the same marks with Qt.

Colours are names; whoever draws says what they look like. `y` grows downwards, and that of a label is its baseline.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from html import escape

Measure = Callable[[str, float, bool], float]
"""Text, size and whether it is bold → its width in the unit of the size."""


class Anchor(Enum):
    """Which end of a label its `x` is."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


@dataclass(frozen=True, slots=True)
class Box:
    """A filled rectangle, its upper corners round by `radius`."""

    x: float
    y: float
    width: float
    height: float
    colour: str
    radius: float = 0

    def svg(self, colours: Mapping[str, str]) -> str:
        """The mark as SVG."""
        round_ = min(self.radius, self.width / 2, self.height)
        right, foot = self.x + self.width, self.y + self.height
        path = (
            f"M{self.x:.1f} {foot:.1f}V{self.y + round_:.1f}q0 {-round_:.1f} {round_:.1f} {-round_:.1f}"
            f"H{right - round_:.1f}q{round_:.1f} 0 {round_:.1f} {round_:.1f}V{foot:.1f}Z"
        )
        return f'<path d="{path}" fill="{colours[self.colour]}"/>'


@dataclass(frozen=True, slots=True)
class Line:
    """A line through two or more points."""

    points: tuple[tuple[float, float], ...]
    colour: str
    width: float = 1

    def svg(self, colours: Mapping[str, str]) -> str:
        """The mark as SVG."""
        points = " ".join(f"{x:.1f},{y:.1f}" for x, y in self.points)
        return (
            f'<polyline points="{points}" fill="none" stroke="{colours[self.colour]}" '
            f'stroke-width="{self.width:.2f}" stroke-linejoin="round"/>'
        )


@dataclass(frozen=True, slots=True)
class Dot:
    """A ring filled with the colour of the paper."""

    x: float
    y: float
    radius: float
    colour: str

    def svg(self, colours: Mapping[str, str]) -> str:
        """The mark as SVG."""
        return (
            f'<circle cx="{self.x:.1f}" cy="{self.y:.1f}" r="{self.radius:.1f}" fill="{colours["paper"]}" '
            f'stroke="{colours[self.colour]}" stroke-width="{self.radius * 0.55:.2f}"/>'
        )


@dataclass(frozen=True, slots=True)
class Label:
    """One line of text."""

    x: float
    y: float
    text: str
    size: float
    colour: str = "text"
    anchor: Anchor = Anchor.MIDDLE
    bold: bool = False

    def svg(self, colours: Mapping[str, str]) -> str:
        """The mark as SVG."""
        weight = ' font-weight="600"' if self.bold else ""
        return (
            f'<text x="{self.x:.1f}" y="{self.y:.1f}" font-size="{self.size:.1f}" text-anchor="{self.anchor.value}" '
            f'fill="{colours[self.colour]}"{weight}>{escape(self.text)}</text>'
        )


Mark = Box | Line | Dot | Label


def estimate(text: str, size: float, bold: bool) -> float:
    """About how wide a text is where nobody can measure it; rather too wide than too narrow."""
    return len(text) * size * (0.68 if bold else 0.63)


def wrapped(text: str, width: float, size: float, measure: Measure) -> list[str]:
    """`text` in lines that are at most `width` wide; a word that is too long alone is parted."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if measure(longer, size, False) <= width:
            lines[-1] = longer
            continue
        if lines[-1]:
            lines.append("")
        for letter in word:
            if lines[-1] and measure(lines[-1] + letter, size, False) > width:
                lines.append("")
            lines[-1] += letter
    return lines
