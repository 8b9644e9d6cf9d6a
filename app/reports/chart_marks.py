"""What a chart is drawn of: one function per kind, on a common frame of title, legend, grid and category names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import floor, log10

from app.reports.charts import Chart, ChartKind, Series, number_text
from app.reports.marks import Anchor, Box, Dot, Label, Line, Mark, Measure, estimate, wrapped

LEADING = 1.3
_MOST_NAME_LINES = 2
_SMALLEST_NAMES = 0.85
_COLOURS = ("series1", "series2", "series3", "series4")
_DARK = frozenset({"series1", "series4", "heat3", "heat4"})
_STEPS = (1, 2, 2.5, 5, 10)


@dataclass(frozen=True, slots=True)
class Frame:
    """The place that is left for the marks of the values."""

    left: float
    top: float
    right: float
    foot: float
    slot: float
    """Width of one category."""
    highest: float
    size: float

    def middle(self, place: int) -> float:
        """Where the category `place` has its middle."""
        return self.left + (place + 0.5) * self.slot

    def y(self, value: float) -> float:
        """How high a value stands."""
        return self.foot - (self.foot - self.top) * value / self.highest


def draw(chart: Chart, width: float, height: float, size: float, measure: Measure = estimate) -> tuple[Mark, ...]:
    """The marks of `chart` on an area of `width` × `height`, with letters of `size`."""
    if not chart.categories or not chart.series:
        return ()
    marks: list[Mark] = []
    top = _head(marks, chart, width, size, measure)
    if chart.kind is ChartKind.HEAT:
        _heat(marks, chart, width, top, height, size, measure)
        return tuple(marks)
    if _lies(chart, width, size, measure):
        _lying(marks, chart, width, top, height, size, measure)
        return tuple(marks)
    frame = _grid(marks, chart, width, top, height, size, measure)
    if chart.kind is ChartKind.LINE:
        for place, series in enumerate(chart.series):
            _line(marks, frame, series, _COLOURS[place % 4], chart.unit if len(chart.series) == 1 else None)
    elif chart.kind is ChartKind.STACKED:
        _stacked(marks, chart, frame)
    else:
        _bars(marks, chart, frame, measure)
    if chart.reference is not None:
        _line(marks, frame, chart.reference, "line", None)
    return tuple(marks)


def _head(marks: list[Mark], chart: Chart, width: float, size: float, measure: Measure) -> float:
    """Title and legend; gives where they end."""
    y = 0.0
    large = size * 1.12
    for text in wrapped(chart.title, width / 1.08, large, measure) if chart.title else ():
        y += large * LEADING
        marks.append(Label(0, y - large * 0.3, text, large, "text", Anchor.START, bold=True))
    if len(chart.rows) > 1 and chart.kind is not ChartKind.HEAT:
        y = _legend(marks, chart, width, y, size, measure)
    return y + size * 0.5


def _legend(marks: list[Mark], chart: Chart, width: float, y: float, size: float, measure: Measure) -> float:
    x, y = 0.0, y + size * LEADING
    for place, series in enumerate(chart.rows):
        wide = size * 1.1 + measure(series.name, size, False)
        if x and x + wide > width:
            x, y = 0.0, y + size * LEADING
        if series is chart.reference:
            marks.append(Line(((x, y - size * 0.62), (x + size * 0.8, y - size * 0.62)), "line", size * 0.14))
        else:
            marks.append(Box(x, y - size * 0.98, size * 0.7, size * 0.7, _COLOURS[place % 4]))
        marks.append(Label(x + size * 1.1, y - size * 0.36, series.name, size, "text2", Anchor.START))
        x += wide + size * 1.4
    return y


def _grid(
    marks: list[Mark], chart: Chart, width: float, top: float, height: float, size: float, measure: Measure
) -> Frame:
    """Lines with their numbers, and the names of the categories below."""
    highest, step = _scale(chart)
    ticks = [step * number for number in range(round(highest / step) + 1)]
    unit = "%" if chart.unit == "%" or chart.kind is ChartKind.STACKED else ""
    left = max(measure(number_text(tick, unit), size, False) for tick in ticks) + size * 0.6
    slot = (width - left) / len(chart.categories)
    names_size, names = _names(chart.categories, slot * 0.94, size, measure)
    foot = height - names_size * LEADING * max(map(len, names)) - size * 0.4
    frame = Frame(left, top + size * 1.1, width, foot, slot, highest, size)
    for tick in ticks:
        y = frame.y(tick)
        marks.append(Line(((left, y), (width, y)), "grid" if tick else "text2", size * 0.06))
        marks.append(Label(left - size * 0.5, y + size * 0.35, number_text(tick, unit), size, "text2", Anchor.END))
    for place, lines in enumerate(names):
        for number, text in enumerate(lines, start=1):
            y = foot + size * 0.35 + names_size * LEADING * number - names_size * 0.3
            marks.append(Label(frame.middle(place), y, text, names_size, "text2"))
    return frame


def _names(names: Sequence[str], width: float, size: float, measure: Measure) -> tuple[float, list[list[str]]]:
    """Size and lines of the names of categories: a little smaller before a name takes a line too many."""
    for share in (1.0, 0.92, _SMALLEST_NAMES):
        lines = [wrapped(name, width, size * share, measure) for name in names]
        if _fits(names, lines, width, size * share, measure):
            break
    return size * share, lines


def _fits(names: Sequence[str], lines: Sequence[list[str]], width: float, size: float, measure: Measure) -> bool:
    words = max((measure(word, size, False) for name in names for word in name.split()), default=0)
    return words <= width and max(map(len, lines)) <= _MOST_NAME_LINES


def _scale(chart: Chart) -> tuple[float, float]:
    """Highest value of the axis, and the step between its lines."""
    if chart.kind is ChartKind.STACKED:
        return 100, 25
    largest = max((value or 0 for series in chart.rows for value in series.values), default=0)
    if chart.unit == "%" and largest <= 100:
        return 100, 25
    rough = max(largest, 1) / 4
    power = 10.0 ** floor(log10(rough))
    step = max(next(power * each for each in _STEPS if power * each >= rough * 0.999), 1)
    if step == 2.5:
        step = 3
    lines = max(1, -(-largest // step))
    return step * lines, step


def _bars(marks: list[Mark], chart: Chart, frame: Frame, measure: Measure) -> None:
    """One bar per series and category, with its value above where there is room for it."""
    count = len(chart.series)
    wide = min(frame.slot * (0.6 if count == 1 else 0.78) / count, frame.size * 7)
    for number, series in enumerate(chart.series):
        for place, value in enumerate(series.values):
            if value is None:
                continue
            x = frame.middle(place) + (number - count / 2) * wide
            y = frame.y(value)
            colour = "base" if chart.starts_from_base and place == 0 else _COLOURS[number % 4]
            gap = 0 if count == 1 else wide * 0.04
            marks.append(Box(x + gap, y, wide - 2 * gap, frame.foot - y, colour, frame.size * 0.25))
            text = number_text(value, chart.unit)
            if measure(text, frame.size, True) <= (frame.slot if count == 1 else wide * 1.1):
                marks.append(Label(x + wide / 2, y - frame.size * 0.4, text, frame.size, "text", bold=True))


def _lies(chart: Chart, width: float, size: float, measure: Measure) -> bool:
    """Whether simple bars lie on their side, because their names are too long to stand below them."""
    if chart.kind is not ChartKind.BAR or len(chart.rows) > 1:
        return False
    slot, small = (width - size * 3) / len(chart.categories) * 0.94, size * _SMALLEST_NAMES
    lines = [wrapped(name, slot, small, measure) for name in chart.categories]
    return not _fits(chart.categories, lines, slot, small, measure)


def _lying(
    marks: list[Mark], chart: Chart, width: float, top: float, height: float, size: float, measure: Measure
) -> None:
    """Bars from left to right: names left of them, values at their ends."""
    highest, _step = _scale(chart)
    longest = max(measure(name, size, False) for name in chart.categories)
    left = min(longest, width * 0.42) + size * 0.6
    values = [number_text(value, chart.unit) for value in chart.series[0].values]
    room = width - left - max(measure(text, size, True) for text in values) - size * 0.5
    row = min((height - top) / len(chart.categories), size * 3.2)
    marks.append(Line(((left, top), (left, top + row * len(values))), "text2", size * 0.06))
    for place, (name, value) in enumerate(zip(chart.categories, chart.series[0].values, strict=True)):
        middle = top + (place + 0.5) * row
        lines = wrapped(name, left - size * 0.5, size, measure)
        first = middle - (len(lines) - 1) * size * 0.56 + size * 0.35
        for number, text in enumerate(lines):
            marks.append(Label(left - size * 0.6, first + number * size * 1.12, text, size, "text2", Anchor.END))
        long = room * (value or 0) / highest
        colour = "base" if chart.starts_from_base and place == 0 else "series1"
        marks.append(Box(left, middle - row * 0.3, long, row * 0.6, colour))
        end = left + long + size * 0.4
        marks.append(Label(end, middle + size * 0.35, values[place], size, "text", Anchor.START, bold=True))


def _line(marks: list[Mark], frame: Frame, series: Series, colour: str, unit: str | None) -> None:
    """A line through the known values; with a `unit` every point says its value."""
    points = [
        (frame.middle(place), frame.y(value), value) for place, value in enumerate(series.values) if value is not None
    ]
    if len(points) > 1:
        marks.append(Line(tuple((x, y) for x, y, _value in points), colour, frame.size * 0.16))
    for x, y, value in points:
        marks.append(Dot(x, y, frame.size * 0.28, colour))
        if unit is not None:
            marks.append(Label(x, y - frame.size * 0.7, number_text(value, unit), frame.size, "text", bold=True))


def _stacked(marks: list[Mark], chart: Chart, frame: Frame) -> None:
    """Bars of 100 %, the share of each series in its part."""
    wide = min(frame.slot * 0.66, frame.size * 7)
    for place in range(len(chart.categories)):
        values = [series.values[place] or 0 for series in chart.series]
        whole = sum(values)
        below = 0.0
        for number, value in enumerate(values):
            if not whole or not value:
                continue
            share = value * 100 / whole
            y, colour = frame.y(below + share), _COLOURS[number % 4]
            x = frame.middle(place) - wide / 2
            marks.append(Box(x, y, wide, frame.y(below) - y, colour))
            if frame.y(below) - y > frame.size * 1.3:
                middle = (y + frame.y(below)) / 2 + frame.size * 0.36
                ink = "on_dark" if colour in _DARK else "text"
                marks.append(Label(frame.middle(place), middle, f"{share:.0f}%", frame.size, ink, bold=True))
            below += share


def _heat(
    marks: list[Mark], chart: Chart, width: float, top: float, height: float, size: float, measure: Measure
) -> None:
    """A row of shaded cells per series, the value in each."""
    left = max(measure(series.name, size, False) for series in chart.series) + size
    left = min(left, width * 0.4) if len(chart.series) > 1 else 0
    slot = (width - left) / len(chart.categories)
    names_size, names = _names(chart.categories, slot * 0.94, size, measure)
    foot = height - names_size * LEADING * max(map(len, names)) - size * 0.4
    row = min((foot - top) / len(chart.series), size * 3.4)
    largest = max((value or 0 for series in chart.series for value in series.values), default=0) or 1
    for number, series in enumerate(chart.series):
        y = top + number * row
        if left:
            marks.append(Label(0, y + row / 2 + size * 0.35, series.name, size, "text", Anchor.START))
        for place, value in enumerate(series.values):
            shade = f"heat{0 if not value else 1 + min(3, int(value / largest * 3.999))}"
            x = left + place * slot
            marks.append(Box(x + slot * 0.03, y + row * 0.04, slot * 0.94, row * 0.92, shade))
            ink = "on_dark" if shade in _DARK else "text"
            text = number_text(value, chart.unit)
            marks.append(Label(x + slot / 2, y + row / 2 + size * 0.36, text, size, ink, bold=bool(value)))
    below = top + len(chart.series) * row
    for place, lines in enumerate(names):
        for number, text in enumerate(lines, start=1):
            y = below + size * 0.2 + names_size * LEADING * number - names_size * 0.3
            marks.append(Label(left + (place + 0.5) * slot, y, text, names_size, "text2"))
