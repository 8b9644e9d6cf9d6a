"""Charts: nothing is drawn outside, every value stands as a number, and words and SVG say the same."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.reports.chart_marks import draw
from app.reports.charts import PRINT_COLOURS, Chart, ChartKind, Series, as_table, in_words, to_svg
from app.reports.marks import Anchor, Box, Dot, Label, Line, Mark, estimate
from app.texts import Texts
from app.ui.kit.tokens import LIGHT

WIDTH, HEIGHT, SIZE = 700.0, 420.0, 13.0
MONTHS = ("Қыр", "Қаз", "Қар", "Жел")
ENGLISH = Texts("en").translate


def chart(kind: ChartKind, series: int = 1) -> Chart:
    """A small chart of a kind."""
    rows = tuple(Series(f"{number}-топ", (42.0, 58.0, 71.0, 83.0)) for number in range(1, series + 1))
    return Chart(kind, "Қатысу үлесі", MONTHS, rows, unit="%")


def edges(mark: Mark) -> tuple[float, float, float, float]:
    """Left, top, right and foot of a mark."""
    if isinstance(mark, Box):
        return mark.x, mark.y, mark.x + mark.width, mark.y + mark.height
    if isinstance(mark, Line):
        xs, ys = zip(*mark.points, strict=True)
        return min(xs), min(ys), max(xs), max(ys)
    if isinstance(mark, Dot):
        return mark.x - mark.radius, mark.y - mark.radius, mark.x + mark.radius, mark.y + mark.radius
    wide = estimate(mark.text, mark.size, mark.bold)
    left = mark.x - {Anchor.START: 0.0, Anchor.MIDDLE: wide / 2, Anchor.END: wide}[mark.anchor]
    return left, mark.y - mark.size, left + wide, mark.y + mark.size * 0.3


NAMES = st.text("абвгғқңөұүһіы 0123", min_size=1, max_size=40)


@given(
    st.sampled_from(list(ChartKind)),
    st.lists(st.tuples(NAMES, st.integers(0, 5000)), min_size=1, max_size=8),
    st.booleans(),
)
def test_every_mark_stays_inside(kind: ChartKind, figures: list[tuple[str, int]], percent: bool) -> None:
    """Names of any length and values of any size are drawn within the area of the chart."""
    values = tuple(float(value % 101 if percent else value) for _name, value in figures)
    names = tuple(name for name, _value in figures)
    drawn = draw(Chart(kind, "Нәтиже", names, (Series("", values),), "%" if percent else ""), WIDTH, HEIGHT, SIZE)
    for mark in drawn:
        left, top, right, foot = edges(mark)
        assert left >= -1, mark
        assert top >= -1, mark
        assert right <= WIDTH + 1 or (isinstance(mark, Label) and kind is not ChartKind.BAR), mark
        assert foot <= HEIGHT + SIZE, mark


@pytest.mark.parametrize("kind", list(ChartKind))
def test_every_value_stands_as_a_number(kind: ChartKind) -> None:
    """No chart speaks by height or colour alone."""
    texts = {mark.text for mark in draw(chart(kind), WIDTH, HEIGHT, SIZE) if isinstance(mark, Label)}
    expected = {"100%"} if kind is ChartKind.STACKED else {"42%", "58%", "71%", "83%"}
    assert expected <= texts
    assert set(MONTHS) <= texts


@pytest.mark.parametrize("kind", list(ChartKind))
def test_svg_is_a_picture_with_words(kind: ChartKind) -> None:
    """The SVG of every kind is well formed, says its values in its title and uses no colour that is not there."""
    svg = to_svg(chart(kind, series=3), WIDTH, HEIGHT, ENGLISH)
    root = ElementTree.fromstring(svg)  # noqa: S314 - our own
    assert root[0].text == in_words(chart(kind, series=3), ENGLISH)
    assert "Қаз 58%" in (root[0].text or "")
    assert "<3-топ" not in svg


def test_a_line_to_compare_with_is_named_in_the_legend() -> None:
    """A reference stands over the bars, in the legend, in the words and in the table."""
    bars = Chart(
        ChartKind.BAR, "Қатысу", MONTHS, (Series("Мектеп", (82, 85, 79, None)),), "%",
        reference=Series("Аудан", (70, 74, 73, 69)),
    )  # fmt: skip
    labels = {mark.text for mark in draw(bars, WIDTH, HEIGHT, SIZE) if isinstance(mark, Label)}
    assert {"Мектеп", "Аудан"} <= labels
    assert sum(isinstance(mark, Dot) for mark in draw(bars, WIDTH, HEIGHT, SIZE)) == 4
    assert as_table(bars)[0] == ("Қатысу", "Мектеп", "Аудан")
    assert as_table(bars)[4] == ("Жел", "–", "69%")
    assert "Аудан: Қыр 70%" in in_words(bars, ENGLISH)


def test_shares_fill_the_bar() -> None:
    """The parts of a bar of shares are as high together as the bar."""
    drawn = draw(chart(ChartKind.STACKED, series=3), WIDTH, HEIGHT, SIZE)
    first = [mark for mark in drawn if isinstance(mark, Box) and mark.width > SIZE][:3]
    top = min(mark.y for mark in first)
    assert sum(mark.height for mark in first) == pytest.approx(max(mark.y + mark.height for mark in first) - top)


def test_long_names_lay_the_bars_down() -> None:
    """Names that do not fit below their bars stand beside them, whole."""
    names = ("Бастапқы диагностика нәтижесі", "Бірінші циклден кейінгі нәтиже", "Қорытынды бақылау нәтижесі", "Жаз")
    long = Chart(ChartKind.BAR, "", names * 2, (Series("", (1, 2, 3, 4) * 2),))
    drawn = draw(long, WIDTH, HEIGHT, SIZE)
    written = " ".join(mark.text for mark in drawn if isinstance(mark, Label) and mark.anchor is Anchor.END)
    assert all(word in written for name in names for word in name.split())


def test_an_empty_chart_draws_nothing() -> None:
    """Without categories there is nothing to draw, and nothing breaks."""
    assert draw(Chart(ChartKind.BAR, "", (), ()), WIDTH, HEIGHT, SIZE) == ()


def test_print_colours_are_those_of_the_program() -> None:
    """Charts on paper and posters around them share one palette."""
    assert PRINT_COLOURS["text"] == LIGHT.text
    assert PRINT_COLOURS["text2"] == LIGHT.text2
    assert PRINT_COLOURS["grid"] == LIGHT.border
    assert PRINT_COLOURS["series1"] == LIGHT.primary
    assert PRINT_COLOURS["series3"] == LIGHT.gold
    assert PRINT_COLOURS["series4"] == LIGHT.rail
