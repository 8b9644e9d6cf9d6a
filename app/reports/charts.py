"""Charts of five kinds as data, in words and as SVG; `chart_marks` decides what is drawn where.

A chart never speaks by colour alone: values stand as numbers beside their marks, and `in_words` and `as_table` tell the
same thing to somebody who does not see it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from html import escape

from app.domain.text import mark

Translate = Callable[[str, str], str]
"""Context and English source → the text in the reader's language."""


class ChartKind(Enum):
    """What a chart is good for: amounts, amounts side by side, a course, shares, a year at a glance."""

    BAR = "bar"
    GROUPED = "grouped"
    LINE = "line"
    STACKED = "stacked"
    HEAT = "heat"


@dataclass(frozen=True, slots=True)
class Series:
    """One row of values, a value per category; None where nothing is known."""

    name: str
    values: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """What a chart shows; all texts are in the reader's language."""

    kind: ChartKind
    title: str
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    unit: str = ""
    """Stands behind every value, such as “%”."""
    starts_from_base: bool = False
    """Whether the first bar is where things began and is drawn lighter."""
    reference: Series | None = None
    """A row to compare with, drawn as a line over bars."""

    @property
    def rows(self) -> tuple[Series, ...]:
        """All series, the reference last."""
        return self.series if self.reference is None else (*self.series, self.reference)


PRINT_COLOURS: Mapping[str, str] = {
    "text": "#18222D",
    "text2": "#52606F",
    "grid": "#D6DCE3",
    "paper": "#FFFFFF",
    "on_dark": "#FFFFFF",
    "base": "#9CC9D9",
    "line": "#8A5300",
    "series1": "#0B6583",
    "series2": "#9CC9D9",
    "series3": "#C9A227",
    "series4": "#10303F",
    "heat0": "#F4F6F8",
    "heat1": "#DFF0F6",
    "heat2": "#9CC9D9",
    "heat3": "#3F8FAB",
    "heat4": "#0B6583",
}
"""Colours by the names the marks use, on white paper; neighbours stay apart in grey."""


def number_text(value: float | None, unit: str = "") -> str:
    """A value as it stands in a chart; a dash where nothing is known."""
    if value is None:
        return "–"
    whole = f"{value:.0f}" if value == int(value) else f"{value:.1f}".replace(".", ",")
    return f"{whole}{unit}" if unit in ("", "%") else f"{whole} {unit}"


def as_table(chart: Chart) -> tuple[tuple[str, ...], ...]:
    """The chart as rows of texts: headings first, then a row per category."""
    heading = (chart.title, *(series.name for series in chart.rows))
    body = (
        (category, *(number_text(series.values[place], chart.unit) for series in chart.rows))
        for place, category in enumerate(chart.categories)
    )
    return (heading, *body)


def in_words(chart: Chart, translate: Translate) -> str:
    """The chart for a screen reader: what it is, and every value."""
    kinds = {
        ChartKind.BAR: mark("charts", "Bar chart. {title}. {values}."),
        ChartKind.GROUPED: mark("charts", "Bars side by side. {title}. {values}."),
        ChartKind.LINE: mark("charts", "Line chart. {title}. {values}."),
        ChartKind.STACKED: mark("charts", "Bars of shares. {title}. {values}."),
        ChartKind.HEAT: mark("charts", "Table of shades. {title}. {values}."),
    }
    several = len(chart.rows) > 1
    told = []
    for series in chart.rows:
        values = ", ".join(
            f"{category} {number_text(value, chart.unit)}"
            for category, value in zip(chart.categories, series.values, strict=True)
        )
        told.append(f"{series.name}: {values}" if several else values)
    return translate("charts", kinds[chart.kind]).format(title=chart.title, values="; ".join(told))


def to_svg(
    chart: Chart, width: float, height: float, translate: Translate, colours: Mapping[str, str] = PRINT_COLOURS
) -> str:
    """The chart as an SVG picture of `width` × `height` pixels."""
    from app.reports.chart_marks import draw

    body = "".join(each.svg(colours) for each in draw(chart, width, height, size=13))
    words = escape(in_words(chart, translate))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:g}" height="{height:g}" '
        f'viewBox="0 0 {width:g} {height:g}" role="img" font-family="Noto Sans, Segoe UI, sans-serif">'
        f"<title>{words}</title>{body}</svg>"
    )
