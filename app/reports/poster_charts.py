"""The chart of a poster: the figures its teacher typed, or how the log grew month by month."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from app.domain.records.posters import Poster, PosterChart
from app.domain.records.projects import ProgressLog
from app.domain.rules.posters import FEWEST_FIGURES, read_figures
from app.domain.text import mark
from app.reports.charts import Chart, ChartKind, Series, Translate

FEWEST_MONTHS = 3
_MOST_MONTHS = 12
_MONTHS = (
    mark("months", "Jan"), mark("months", "Feb"), mark("months", "Mar"), mark("months", "Apr"),
    mark("months", "May"), mark("months", "Jun"), mark("months", "Jul"), mark("months", "Aug"),
    mark("months", "Sep"), mark("months", "Oct"), mark("months", "Nov"), mark("months", "Dec"),
)  # fmt: skip


def chart_of(poster: Poster, log: Sequence[ProgressLog], translate: Translate) -> Chart | None:
    """The chart a poster asks for; without enough figures the months speak, without enough months nothing does."""
    if poster.chart is PosterChart.NONE:
        return None
    results = _results(poster, translate) if poster.chart is PosterChart.RESULTS else None
    return results or _months(log, translate)


def _results(poster: Poster, translate: Translate) -> Chart | None:
    figures = read_figures(poster.figures)
    if len(figures) < FEWEST_FIGURES:
        return None
    return Chart(
        kind=ChartKind.BAR,
        title=poster.figures_title or translate("posters", mark("posters", "Results")),
        categories=tuple(figure.name for figure in figures),
        series=(Series("", tuple(figure.value for figure in figures)),),
        unit="%" if all(figure.is_percent for figure in figures) else "",
        starts_from_base=True,
    )


def _months(log: Sequence[ProgressLog], translate: Translate) -> Chart | None:
    counts = Counter((entry.day.year * 12 + entry.day.month - 1) for entry in log if entry.day)
    if not counts or max(counts) - min(counts) + 1 < FEWEST_MONTHS:
        return None
    last = max(counts)
    months = range(max(min(counts), last - _MOST_MONTHS + 1), last + 1)
    return Chart(
        kind=ChartKind.BAR,
        title=translate("posters", mark("posters", "Log entries by month")),
        categories=tuple(translate("months", _MONTHS[month % 12]) for month in months),
        series=(Series("", tuple(float(counts[month]) for month in months)),),
    )
