"""The table of the region on paper."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.reports.document import Document, Facts, Grid, Paragraph
from app.storage.opening import close_store
from app.usecases.desk import Desk
from app.usecases.paper_registry import papers_of
from tests.support.region import make_region


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Yield the desk of a coordinator of six schools."""
    made = make_region(tmp_path)
    yield made
    close_store(made.store)


def rows(paper: Document) -> list[tuple[str, ...]]:
    """The rows of the table."""
    return [row for block in paper.blocks if isinstance(block, Grid) for row in block.rows]


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_the_paper_has_the_rows_of_the_screen(desk: Desk, language: str) -> None:
    """Every school stands in the order asked for, with its figures, under the moment the data reaches."""
    paper = desk.papers.lists.region(language, "", ("silence", True)).make(language)
    summary = desk.region.summary(language)
    ordered = summary.ordered("silence", descending=True)
    assert [row[1] for row in rows(paper)] == [school.name for school in ordered]
    assert [row[3] for row in rows(paper)] == [str(school.sessions) for school in ordered]
    assert "16.10.2026 08:50" in paper.subtitle
    assert "16.10.2026 08:50" in paper.footer
    facts = next(block for block in paper.blocks if isinstance(block, Facts))
    assert f"{summary.with_sessions}" in facts.rows[0][1]


def test_silent_schools_are_marked_in_words(desk: Desk) -> None:
    """A school from which nothing came for two weeks, or ever, says so, and the word is explained below."""
    paper = desk.papers.lists.region("en").make("en")
    silent = {row[1] for row in rows(paper) if row[-1].endswith("silent")}
    assert silent == {school.name for school in desk.region.summary("en").schools if school.is_silent}
    assert isinstance(paper.blocks[-1], Paragraph)
    assert "14 days" in paper.blocks[-1].text


def test_one_district_alone(desk: Desk) -> None:
    """Narrowed down to a district, the paper names it and holds its schools only."""
    paper = desk.papers.lists.region("kk", "Ақсу ауданы").make("kk")
    assert "Ақсу ауданы" in paper.subtitle
    assert {row[2] for row in rows(paper)} == {"Ақсу ауданы"}
    nothing = desk.papers.lists.region("kk", "Жоқ ауданы").make("kk")
    assert rows(nothing) == []


def test_it_is_among_the_papers_of_a_coordinator(desk: Desk) -> None:
    """`shyraq papers` writes it where there is more than one school to look after."""
    assert any(
        paper.make().title == "Schools of the region" for paper in papers_of(desk, "en") if paper.folder == "Region"
    )
