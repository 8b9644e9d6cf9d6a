"""The schools of a region on paper, in the order of the screen, with the moment up to which the data reaches."""

from __future__ import annotations

from app.domain.rules.summaries import SILENT_DAYS
from app.domain.text import mark
from app.domain.written import joined, show_day
from app.reports.document import Align, Block, Column, Document, Facts, Grid, Paragraph
from app.reports.paper_words import PaperWords
from app.reports.region import RegionalSummary, SchoolFigures


def list_of_the_region(
    words: PaperWords, summary: RegionalSummary, district: str, *, key: str = "name", descending: bool = False
) -> Document:
    """The schools of `district` ("" for all), sorted by a column, and what they come to together."""
    shown = summary.of_district(district)
    schools = shown.ordered(key, descending=descending)
    up_to = _up_to(words, shown)
    blocks: list[Block] = [_together(words, shown)]
    if schools:
        blocks.append(Grid(_columns(words), tuple(_row(words, number, each) for number, each in enumerate(schools, 1))))
    else:
        blocks.append(Paragraph(words.text(mark("papers", "Nothing in the list fits."))))
    if shown.silent:
        silent = mark("papers", "Silent: nothing has come from the school for {days} days or more.")
        blocks.append(Paragraph(words.text(silent, days=SILENT_DAYS), quiet=True))
    return Document(
        words.text(mark("papers", "Schools of the region")),
        tuple(blocks),
        subtitle=joined(district, up_to),
        footer=joined(words.text(mark("papers", "Schools of the region")), district, up_to),
        language=words.language,
    )


def _up_to(words: PaperWords, summary: RegionalSummary) -> str:
    moment = summary.data_up_to
    if moment is None:
        return words.text(mark("papers", "nothing was fetched from a server yet"))
    return words.text(mark("papers", "data up to {moment}"), moment=f"{moment:%d.%m.%Y %H:%M}")


def _together(words: PaperWords, summary: RegionalSummary) -> Facts:
    """The figures over the table; those of this school year."""
    total = len(summary.schools)
    some = mark("papers", "{some} of {total}")
    return Facts(
        (
            (words.text(mark("papers", "Schools with sessions")),
             words.text(some, some=summary.with_sessions, total=total)),
            (words.text(mark("papers", "Attendance")), _share(summary.attendance)),
            (words.text(mark("papers", "Lesson study cycles")), str(sum(summary.cycles_by_status.values()))),
            (words.text(mark("papers", "Development projects")), str(sum(summary.projects_by_stage.values()))),
            (words.text(mark("papers", "Silent schools")), words.text(some, some=summary.silent, total=total)),
            (words.text(mark("papers", "People")), str(sum(school.people for school in summary.schools))),
        ),
        columns=2,
    )  # fmt: skip


def _columns(words: PaperWords) -> tuple[Column, ...]:
    return (
        Column("№", 0.4, Align.RIGHT),
        Column(words.text(mark("papers", "School")), 2.8),
        Column(words.text(mark("papers", "District")), 1.7),
        Column(words.text(mark("papers", "Sessions")), 0.8, Align.RIGHT),
        Column(words.text(mark("papers", "Attendance")), 0.9, Align.RIGHT),
        Column(words.text(mark("papers", "Cycles (taught)")), 1, Align.RIGHT),
        Column(words.text(mark("papers", "Projects")), 0.8, Align.RIGHT),
        Column(words.text(mark("papers", "Last change")), 1.5),
    )


def _row(words: PaperWords, number: int, school: SchoolFigures) -> tuple[str, ...]:
    if not school.is_known:
        return (str(number), school.name, school.district, "–", "–", "–", "–", "")
    last = show_day(school.last_change.date()) if school.last_change else ""
    silent = words.text(mark("papers", "silent")) if school.is_silent else ""
    return (
        str(number), school.name, school.district, str(school.sessions), _share(school.attendance),
        f"{school.cycles} ({school.taught_cycles})", str(school.projects), "\n".join(filter(None, (last, silent))),
    )  # fmt: skip


def _share(share: float | None) -> str:
    return "–" if share is None else f"{share * 100:.0f} %"
