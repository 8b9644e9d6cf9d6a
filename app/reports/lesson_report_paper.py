"""The report of a lesson study cycle on paper: the question, what was found, and where it was shared."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.records.lesson_study import LsCycle
from app.domain.records.sharing import Dissemination, LsReport
from app.domain.text import mark
from app.domain.written import class_name, joined, show_day
from app.reports.document import Block, Column, Document, Facts, Grid, Heading, Paragraph, Signatures, WritingLines
from app.reports.paper_words import PaperWords

_SECTIONS = ("answer_to_question", "pupil_progress", "teacher_learning", "recommendations", "limits")


def report_of_cycle(
    words: PaperWords, cycle: LsCycle, report: LsReport, sharing: Sequence[Dissemination], school: str, approver: str
) -> Document:
    """The group's own words section by section; a section nobody wrote yet has lines to write on."""
    blocks: list[Block] = [
        Facts((
            (words.label(LsCycle, "school_year"), cycle.school_year),
            (words.label(LsCycle, "subject_code"), words.code("subjects", cycle.subject_code)),
            (words.text(mark("papers", "Class")), class_name(cycle.grade, cycle.class_label)),
            (words.label(LsReport, "authors"), report.authors),
            (words.label(LsReport, "audience"), report.audience),
        )),
        Heading(words.label(LsCycle, "research_question")),
        Paragraph(cycle.research_question),
    ]  # fmt: skip
    for name in _SECTIONS:
        text, label = getattr(report, name).strip(), words.label(LsReport, name)
        blocks += [Heading(label), Paragraph(text)] if text else [WritingLines(label, 4)]
    if sharing:
        blocks += [Heading(words.text(mark("papers", "Where it was shared"))), _occasions(words, sharing)]
    approved = words.label(LsReport, "approved_by")
    blocks.append(Signatures(((joined(approved, show_day(report.approved_on)), approver),)))
    title = words.text(mark("papers", "Report of a lesson study"))
    footer = joined(school, cycle.title)
    return Document(title, tuple(blocks), subtitle=cycle.title, footer=footer, language=words.language)


def _occasions(words: PaperWords, sharing: Sequence[Dissemination]) -> Grid:
    columns = (
        Column(words.label(Dissemination, "day"), 0.7),
        Column(words.label(Dissemination, "kind"), 1.2),
        Column(words.label(Dissemination, "place"), 1.4),
        Column(words.label(Dissemination, "note"), 2.4),
    )
    rows = tuple(
        (show_day(one.day), words.word(one.kind), one.place, one.note)
        for one in sorted(sharing, key=lambda each: (each.day is None, each.day))
    )
    return Grid(columns, rows)
