"""A development project on paper: what it is, its plan, and its log."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.records.projects import PlanAction, ProgressLog, Project
from app.domain.rules.projects import ProjectRecords
from app.domain.text import mark
from app.domain.written import show_day
from app.reports.document import Align, Block, Column, Document, Facts, Grid, Heading, Paragraph, Signatures
from app.reports.paper_words import PaperWords

_EMPTY_ROWS = 6


def project_plan_and_log(words: PaperWords, records: ProjectRecords, teacher: str, school: str) -> Document:
    """The plan and everything logged so far, oldest entry first; the private texts stay private."""
    project = records.project
    blocks: list[Block] = [
        Facts(_facts(words, project, teacher, school), columns=2),
        Heading(words.text(mark("papers", "Plan"))),
        _plan(words, records),
        *_log(words, records),
        Signatures((
            (words.label(Project, "teacher_id"), teacher),
            (words.text(mark("papers", "Facilitator")), ""),
        )),
    ]  # fmt: skip
    return Document(
        project.title,
        tuple(blocks),
        subtitle=words.text(mark("papers", "Development project: plan and log")),
        footer=teacher,
        landscape=True,
        language=words.language,
    )


def _facts(words: PaperWords, project: Project, teacher: str, school: str) -> tuple[tuple[str, str], ...]:
    colleagues = "" if project.colleagues_involved is None else str(project.colleagues_involved)
    return (
        (words.label(Project, "teacher_id"), teacher),
        (words.label(Project, "school_id"), school),
        (words.label(Project, "theme"), words.word(project.theme)),
        (words.label(Project, "stage"), words.word(project.stage)),
        (words.label(Project, "subject_code"), words.code("subjects", project.subject_code)),
        (words.label(Project, "grades"), project.grades),
        (words.label(Project, "started_on"), show_day(project.started_on)),
        (words.label(Project, "principal_informed_on"), show_day(project.principal_informed_on)),
        (words.label(Project, "co_leaders"), project.co_leaders),
        (words.label(Project, "colleagues_involved"), colleagues),
    )


def _plan(words: PaperWords, records: ProjectRecords) -> Grid:
    columns = (
        Column("№", 0.35, Align.RIGHT),
        Column(words.label(PlanAction, "what"), 2.6),
        Column(words.label(PlanAction, "who"), 1.5),
        Column(words.label(PlanAction, "due"), 0.9),
        Column(words.label(PlanAction, "resources"), 1.4),
        Column(words.label(PlanAction, "success_evidence"), 2.2),
        Column(words.label(PlanAction, "status"), 1.1),
    )
    rows = tuple(
        (
            str(number),
            action.what,
            action.who,
            show_day(action.due),
            action.resources,
            action.success_evidence,
            "\n".join(filter(None, (words.word(action.status), show_day(action.done_on)))),
        )
        for number, action in enumerate(records.actions, start=1)
    )
    blank = tuple((str(number), *[""] * (len(columns) - 1)) for number in range(1, _EMPTY_ROWS + 1))
    return Grid(columns, rows or blank, row_mm=0 if rows else 14)


def _log(words: PaperWords, records: ProjectRecords) -> Iterator[Block]:
    yield Heading(words.text(mark("papers", "Log")))
    entries = list(reversed(records.log))
    if not entries:
        yield Paragraph(words.text(mark("papers", "Nothing has been logged yet.")))
        return
    minutes = sum(entry.minutes or 0 for entry in entries)
    yield Paragraph(
        words.text(
            mark("papers", "Entries: {count}. Minutes together: {minutes}."), count=len(entries), minutes=minutes
        ),
        quiet=True,
    )
    columns = (
        Column(words.label(ProgressLog, "day"), 0.9),
        Column(words.text(mark("papers", "Kind")), 1),
        Column(words.label(ProgressLog, "text"), 6),
        Column(words.label(ProgressLog, "minutes"), 0.6, Align.RIGHT),
        Column(words.label(ProgressLog, "people_count"), 0.6, Align.RIGHT),
    )
    rows = tuple(
        (
            show_day(entry.day),
            words.word(entry.kind),
            entry.text,
            "" if entry.minutes is None else str(entry.minutes),
            "" if entry.people_count is None else str(entry.people_count),
        )
        for entry in entries
    )
    yield Grid(columns, rows)
